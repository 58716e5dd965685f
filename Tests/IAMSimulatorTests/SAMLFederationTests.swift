import Foundation
import SourceText
import Testing

@testable import IAMSimulator

@Suite struct SAMLFederationTests {
    private static let role = "arn:aws:iam::123456789012:role/auditor"
    private static let provider = "arn:aws:iam::123456789012:saml-provider/idp"

    /// An assertion that AWS takes at the time of the tests, with some text in the place of other.
    static func assertion(
        replacing old: String = "", by new: String = "", attributes: String = ""
    ) -> String {
        let text = #"""
            <?xml version="1.0"?>
            <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1">
              <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"
                IssueInstant="2026-01-15T08:58:00.250Z">
                <saml:Issuer>https://idp.example.com</saml:Issuer>
                <saml:Subject>
                  <saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">k&#119;ame</saml:NameID>
                  <saml:SubjectConfirmation>
                    <saml:SubjectConfirmationData NotOnOrAfter="2026-01-15T09:03:00Z"
                      Recipient="https://signin.aws.amazon.com/saml"/>
                  </saml:SubjectConfirmation>
                </saml:Subject>
                <saml:Conditions NotBefore="2026-01-15T08:58:00Z" NotOnOrAfter="2026-01-15T10:00:00Z">
                  <saml:AudienceRestriction><saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction>
                </saml:Conditions>
                <saml:AttributeStatement>
                  <saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/Role">
                    <saml:AttributeValue>arn:aws:iam::123456789012:role/other,arn:aws:iam::123456789012:saml-provider/idp</saml:AttributeValue>
                    <saml:AttributeValue> arn:aws:iam::123456789012:saml-provider/idp, <!-- or not -->arn:aws:iam::123456789012:role/auditor</saml:AttributeValue>
                  </saml:Attribute>
                  <saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName">
                    <saml:AttributeValue>kwame@example.com</saml:AttributeValue>
                  </saml:Attribute>\#(attributes)
                </saml:AttributeStatement>
                <saml:AuthnStatement SessionNotOnOrAfter="2026-01-15T19:00:00Z"/>
              </saml:Assertion>
            </samlp:Response>
            """#
        return text.replacingOccurrences(of: old, with: new)
    }

    static func attribute(_ name: String, _ values: String...) -> String {
        "<Attribute Name=\"https://aws.amazon.com/SAML/Attributes/\(name)\">"
            + values.map { "<AttributeValue>\($0)</AttributeValue>" }.joined() + "</Attribute>"
    }

    /// An account with the provider and a role that trusts it.
    private func prepared(
        _ condition: String = #""StringEquals":{"saml:aud":"https://signin.aws.amazon.com/saml"}"#
    ) throws -> TestAccount {
        var test = TestAccount()
        let metadata =
            #"<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" "#
            + #"entityID="https://idp.example.com">"# + String(repeating: " ", count: 1000)
            + "</EntityDescriptor>"
        #expect(
            try test.run(
                "create-saml-provider", ["name": "idp", "saml-metadata-document": metadata]
            ).isAnswer)
        try test.makeRole(
            "auditor",
            trusting: TestAccount.statement(
                #""Federated":"\#(SAMLFederationTests.provider)""#, "sts:AssumeRoleWithSAML",
                condition: condition))
        return test
    }

    private func assume(
        _ test: inout TestAccount, _ assertion: String = assertion(),
        _ more: [(String, Value)] = []
    ) throws -> TestAccount.Result {
        let encoded = Base64.encode(Array(assertion.utf8))
        return try test.call(
            "assume-role-with-saml",
            [
                ("role-arn", .string(SAMLFederationTests.role)),
                ("principal-arn", .string(SAMLFederationTests.provider)),
                ("saml-assertion", .string(encoded)),
            ] + more, by: Caller(.anonymous))
    }

    @Test func answersAsAWSDoes() throws {
        var test = try prepared()
        let answer = try assume(&test)
        #expect(
            answer.value.members?.map(\.key) == [
                "Credentials", "AssumedRoleUser", "Subject", "SubjectType", "Issuer", "Audience",
                "NameQualifier",
            ])
        let arn = "arn:aws:sts::123456789012:assumed-role/auditor/kwame@example.com"
        #expect(answer.value["AssumedRoleUser"]?["Arn"]?.scalarText == arn)
        #expect(answer.value["Subject"]?.scalarText == "kwame")
        #expect(answer.value["SubjectType"]?.scalarText == "persistent")
        #expect(answer.value["Issuer"]?.scalarText == "https://idp.example.com")
        #expect(answer.value["Audience"]?.scalarText == "https://signin.aws.amazon.com/saml")
        // Base64 of SHA-1 of "https://idp.example.com123456789012/idp".
        #expect(answer.value["NameQualifier"]?.scalarText == "qcNuWIwUw+vRXyXWa2ggI59qthc=")
        let caller = try test.caller(answer)
        #expect(caller.session?.expires.seconds == 1_768_467_600 + 3600)
        #expect(try test.call("get-caller-identity", by: caller).value["Arn"]?.scalarText == arn)
    }

    @Test func theProviderEndsTheSession() throws {
        var test = try prepared()
        let end = SAMLFederationTests.assertion(
            replacing: "2026-01-15T19:00:00Z", by: "2026-01-15T09:20:00Z")
        #expect(
            try test.caller(try assume(&test, end)).session?.expires.seconds
                == 1_768_467_600 + 1200)
        let long = try assume(
            &test, SAMLFederationTests.assertion(), [("duration-seconds", .integer(3601))])
        #expect(long.code == "ValidationError")
        #expect(
            long.message
                == "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        )
    }

    /// What AWS makes of an assertion in which some text is another.
    @Test(
        arguments: [
            ("2026-01-15T08:58:00.250Z", "2026-01-15T08:54:59Z", expired),
            ("2026-01-15T08:58:00.250Z", "2026-01-15T09:05:01Z", expired),
            ("2026-01-15T08:58:00.250Z", "yesterday", expired),
            ("2026-01-15T09:03:00Z", "2026-01-15T09:00:00Z", expired),
            ("2026-01-15T10:00:00Z", "2026-01-15T08:59:00Z", expired),
            ("NotBefore=\"2026-01-15T08", "NotBefore=\"2026-01-15T09", expired),
            ("2026-01-15T19:00:00Z", "2026-01-15T08:59:59Z", expired),
            (
                "<saml:Issuer>https", "<saml:Issuer>http",
                invalid("Issuer not present in specified provider")
            ),
            (
                "urn:amazon:webservices", "urn:other",
                invalid("Response does not contain the required audience.")
            ),
            (
                "urn:amazon:webservices", "https://example.com/saml",
                invalid("Response does not contain the required audience.")
            ),
            ("urn:amazon:webservices", "https://eu-west-1.signin.aws.amazon.com/saml", nil),
            (
                "Attributes/RoleSessionName", "Attributes/Name",
                invalid("RoleSessionName is required in AuthnResponse")
            ),
            (
                "kwame@example.com", "kwame &lt;ops&gt;",
                invalid("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}")
            ),
            ("role/auditor<", "role/auditors<", denied),
            ("Attributes/Role\"", "Attributes/Roles\"", denied),
            ("Recipient=\"https://signin", "Recipient=\"https://login", denied),
            ("saml:Assertion", "saml:EncryptedAssertion", invalid("Invalid base64 SAMLResponse")),
            ("<saml:Subject>", "<saml:Subjects>", invalid("Invalid base64 SAMLResponse")),
            (
                "<?xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><?xml",
                invalid("Invalid base64 SAMLResponse")
            ),
            ("k&#119;ame", "&kwame;", invalid("Invalid base64 SAMLResponse")),
            ("k&#119;ame", "&#0;", invalid("Invalid base64 SAMLResponse")),
            ("k&#119;ame", "&#xFFFFFFFFF;", invalid("Invalid base64 SAMLResponse")),
            ("k&#119;ame", "<![CDATA[kwame]]>", nil),
        ] as [(String, String, Refusal?)])
    func assertionsAreChecked(old: String, new: String, refusal: Refusal?) throws {
        var test = try prepared()
        let answer = try assume(&test, SAMLFederationTests.assertion(replacing: old, by: new))
        #expect(answer.code == refusal?.code)
        #expect(answer.message == refusal?.message)
        #expect(answer.status == refusal.map { $0.code == "AccessDenied" ? 403 : 400 })
    }

    struct Refusal: Sendable {
        var code: String
        var message: String
    }

    private static let expired = Refusal(
        code: "ExpiredTokenException",
        message: "Token must be redeemed within 5 minutes of issuance")
    private static let denied = Refusal(
        code: "AccessDenied", message: "Not authorized to perform sts:AssumeRoleWithSAML")
    private static func invalid(_ message: String) -> Refusal {
        Refusal(code: "InvalidIdentityToken", message: message)
    }

    /// Bytes that are no response; none may do harm.
    @Test(
        arguments: [
            "AAAA", "not base64!", "PA==", Base64.encode(Array("<a/>".utf8)),
            Base64.encode([0x3C, 0xFF, 0xFE, 0x3E]),
            Base64.encode(Array(String(repeating: "<a>", count: 24_000).utf8)),
            Base64.encode(Array(String(repeating: "&#1;", count: 18_000).utf8)),
            Base64.encode(
                Array(("<a" + (0..<5000).map { " a\($0)=''" }.joined() + "/>").utf8)),
            Base64.encode(Array("<Response><Assertion/></Response>".utf8)),
        ])
    func hostileBytesAreRefused(assertion: String) throws {
        var test = try prepared()
        let answer = try test.run(
            "assume-role-with-saml",
            [
                "role-arn": SAMLFederationTests.role,
                "principal-arn": SAMLFederationTests.provider, "saml-assertion": assertion,
            ])
        #expect(answer.code == "InvalidIdentityToken" && answer.status == 400)
    }

    /// Cuts and changed bytes end in an answer or in a refusal that AWS has.
    @Test func noAssertionDoesHarm() throws {
        var test = try prepared()
        let bytes = Array(SAMLFederationTests.assertion().utf8)
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(SAMLResponse(base64: Base64.encode(Array(bytes[..<length]))) == nil)
        }
        for (index, byte) in bytes.enumerated() where index % 5 == 0 {
            var changed = bytes
            changed[index] = byte ^ 0x15
            let text = String(decoding: changed, as: UTF8.self)
            let code = try assume(&test, text).code
            #expect(
                [nil, "InvalidIdentityToken", "AccessDenied", "ExpiredTokenException"].contains(
                    code),
                "byte \(index)")
        }
    }

    @Test func anUnknownProviderIsNone() throws {
        var test = try prepared()
        try test.run(
            "delete-saml-provider", ["saml-provider-arn": SAMLFederationTests.provider])
        let answer = try assume(&test)
        #expect(answer.code == "InvalidIdentityToken")
        #expect(answer.message == "Specified provider doesn't exist")
    }

    @Test func theTrustPolicyAsksForWhatTheAssertionSays() throws {
        for (condition, isTrusted) in [
            (#""StringEquals":{"saml:sub":"kwame","saml:sub_type":"persistent"}"#, true),
            (#""StringEquals":{"saml:doc":"123456789012/idp"}"#, true),
            (#""StringEquals":{"saml:iss":"https://idp.example.com"}"#, true),
            (#""StringEquals":{"sts:RoleSessionName":"kwame@example.com"}"#, true),
            (#""StringEquals":{"aws:RequestTag/team":"blue"}"#, true),
            (#""StringEquals":{"aws:RequestTag/team":"red"}"#, false),
            (#""StringEquals":{"sts:SourceIdentity":"kwame"}"#, true),
            (#""StringEquals":{"saml:sub":"ama"}"#, false),
            (#""Bool":{"aws:MultiFactorAuthPresent":"true"}"#, false),
        ] {
            var test = try prepared(condition)
            let answer = try assume(
                &test,
                SAMLFederationTests.assertion(
                    attributes: SAMLFederationTests.attribute("PrincipalTag:team", "blue")
                        + SAMLFederationTests.attribute("SourceIdentity", "kwame")))
            #expect(answer.isAnswer == isTrusted, "\(condition)")
        }
    }

    @Test func tagsAndSourceIdentityGoIntoTheSession() throws {
        var test = try prepared()
        let answer = try assume(
            &test,
            SAMLFederationTests.assertion(
                attributes: SAMLFederationTests.attribute("PrincipalTag:team", "blue")
                    + SAMLFederationTests.attribute("TransitiveTagKeys", "team")
                    + SAMLFederationTests.attribute("SourceIdentity", "kwame")))
        #expect(answer.value["SourceIdentity"]?.scalarText == "kwame")
        let session = try #require(try test.caller(answer).session)
        #expect(session.tags.map(\.value) == ["blue"])
        #expect(session.transitiveTagKeys == ["team"])
    }

    @Test(
        arguments: [
            (
                attribute("SourceIdentity", "aws:kwame"),
                "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\""
            ),
            (
                attribute("SourceIdentity", "k"),
                "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\""
            ),
            (
                attribute("TransitiveTagKeys", "team"),
                "The specified transitive tag key must be included in the requested tags."
            ),
            (
                attribute("PrincipalTag:team", "a") + attribute("PrincipalTag:Team", "b"),
                "Invalid session tags"
            ),
            (
                attribute("PrincipalTag:team", String(repeating: "x", count: 257)),
                "Invalid session tags"
            ),
        ])
    func attributesAreChecked(attributes: String, message: String) throws {
        var test = try prepared()
        let answer = try assume(&test, SAMLFederationTests.assertion(attributes: attributes))
        #expect(answer.code == "InvalidIdentityToken" && answer.status == 400)
        #expect(answer.message == message)
    }

    @Test func permissionsSeeTheProvider() throws {
        var test = try prepared()
        try test.put(
            #""Effect":"Allow","Action":"iam:ListUsers","Resource":"*","Condition":{"StringEquals":{"saml:sub":"kwame","aws:FederatedProvider":"\#(SAMLFederationTests.provider)"}}"#,
            on: "role", "auditor")
        let caller = try test.caller(try assume(&test))
        #expect(try test.enforced("list-users", by: caller).isAnswer)
        #expect(try test.enforced("list-roles", by: caller).code == "AccessDenied")
    }

    @Test func anAccountAsLenientAsMotoAsksNobody() throws {
        var test = TestAccount()
        test.account.isLenient = true
        let old = SAMLFederationTests.assertion(replacing: "2026-", by: "2012-")
        let answer = try assume(&test, old)
        #expect(
            answer.value["AssumedRoleUser"]?["Arn"]?.scalarText
                == "arn:aws:sts::123456789012:assumed-role/auditor/kwame@example.com")
    }
}
