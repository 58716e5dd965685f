import Foundation
import SourceText
import Testing

@testable import IAMSimulator

@Suite struct WebIdentityTests {
    private static let address = "token.example.com/tenant"
    private static let provider = "arn:aws:iam::123456789012:oidc-provider/" + address

    /// A token with some claims instead of others; nil takes a claim out.
    static func token(_ changes: [String: Any?] = [:]) throws -> String {
        var claims: [String: Any] = [
            "iss": "https://" + address, "sub": "repo:ama/site", "aud": "sts.amazonaws.com",
            "exp": 1_768_467_900, "iat": 1_768_467_500,
        ]
        for (claim, value) in changes { claims[claim] = value }
        let payload = try JSONSerialization.data(withJSONObject: claims)
        return Base64.encodeForURL(Array(#"{"alg":"RS256"}"#.utf8)) + "."
            + Base64.encodeForURL(Array(payload)) + "." + Base64.encodeForURL([1, 2, 3])
    }

    private func prepared(
        _ condition: String = #""StringEquals":{"\#(address):aud":"sts.amazonaws.com"}"#,
        trusting principal: String = provider
    ) throws -> TestAccount {
        var test = TestAccount()
        _ = try test.call(
            "create-open-id-connect-provider",
            [
                ("url", .string("https://" + WebIdentityTests.address)),
                ("client-id-list", .array([.string("sts.amazonaws.com"), .string("app")])),
            ])
        try test.makeRole(
            "deploy",
            trusting: TestAccount.statement(
                #""Federated":"\#(principal)""#, "sts:AssumeRoleWithWebIdentity",
                condition: condition))
        return test
    }

    private func assume(
        _ test: inout TestAccount, _ token: String, _ more: [(String, Value)] = []
    ) throws -> TestAccount.Result {
        try test.call(
            "assume-role-with-web-identity",
            [
                ("role-arn", .string("arn:aws:iam::123456789012:role/deploy")),
                ("role-session-name", .string("run-7")), ("web-identity-token", .string(token)),
            ] + more, by: Caller(.anonymous))
    }

    @Test func answersAsAWSDoes() throws {
        var test = try prepared()
        let policy: (String, Value) = ("policy", .string(TestAccount.document))
        let answer = try assume(&test, try WebIdentityTests.token(), [policy])
        #expect(
            answer.value.members?.map(\.key) == [
                "Credentials", "SubjectFromWebIdentityToken", "AssumedRoleUser",
                "PackedPolicySize", "Provider", "Audience",
            ])
        #expect(answer.value["SubjectFromWebIdentityToken"]?.scalarText == "repo:ama/site")
        #expect(answer.value["Provider"]?.scalarText == WebIdentityTests.provider)
        #expect(answer.value["Audience"]?.scalarText == "sts.amazonaws.com")
        #expect(
            answer.value["AssumedRoleUser"]?["Arn"]?.scalarText
                == "arn:aws:sts::123456789012:assumed-role/deploy/run-7")
    }

    /// What AWS makes of a token in which one claim is another.
    @Test(
        arguments: [
            ("iss", nil, "InvalidIdentityToken", "Missing a required claim: iss"),
            ("sub", nil, "InvalidIdentityToken", "Missing a required claim: sub"),
            ("aud", nil, "InvalidIdentityToken", "Missing a required claim: aud"),
            ("exp", nil, "InvalidIdentityToken", "Missing a required claim: exp"),
            ("sub", "", "InvalidIdentityToken", "Missing a required claim: sub"),
            (
                "iss", "https://token.example.com", "InvalidIdentityToken",
                "No OpenIDConnect provider found in your account for https://token.example.com"
            ),
            ("aud", "other", "InvalidIdentityToken", "Incorrect token audience"),
            ("azp", "other", "InvalidIdentityToken", "Incorrect token audience"),
            (
                "aud", "app", "AccessDenied",
                "Not authorized to perform sts:AssumeRoleWithWebIdentity"
            ),
            (
                "exp", "1768467600", "ExpiredTokenException",
                "Token expired: current date/time 1768467600 must be before the expiration "
                    + "date/time1768467600"
            ),
            (
                "https://aws.amazon.com/source_identity", "aws:x", "InvalidIdentityToken",
                "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\""
            ),
        ] as [(String, String?, String, String)])
    func claimsAreChecked(claim: String, value: String?, code: String, message: String) throws {
        var test = try prepared()
        let number = claim == "exp" ? value.flatMap { Int($0) } : nil
        let answer = try assume(
            &test, try WebIdentityTests.token([claim: number as Any? ?? value as Any?]))
        #expect(answer.code == code && answer.message == message)
        #expect(answer.status == (code == "AccessDenied" ? 403 : 400))
    }

    /// Texts that are no token; none may do harm.
    @Test(
        arguments: [
            "????", "a.b.c", "e30.e30.", "e30.e30", "e30.W10.e30", ".e30.e30", "e30.e30.e30.e30",
            "e30.bm90IGpzb24.e30", "ä.ö.ü.", "....",
            "e30." + Base64.encodeForURL([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]) + ".e30",
            "e30." + Base64.encodeForURL(Array(String(repeating: "[", count: 14_000).utf8))
                + ".e30",
        ])
    func whatIsNoToken(text: String) throws {
        var test = try prepared()
        let answer = try assume(&test, text)
        #expect(answer.code == "InvalidIdentityToken" && answer.status == 400)
        #expect(
            answer.message
                == "The ID Token provided is not a valid JWT. (You may see this error if you sent an "
                + "Access Token)")
    }

    @Test(
        arguments: [
            #"{"sub":7,"iss":"x"}"#, #"{"sub":["x"],"iss":"https://token.example.com/tenant"}"#,
            #"{"iss":"https://token.example.com/tenant","sub":"x","aud":[],"exp":1}"#,
            #"{"iss":"https://token.example.com/tenant","sub":"x","aud":"app","exp":1e99}"#,
            #"{"iss":"https://token.example.com/tenant","sub":"x","aud":"app","exp":-5}"#,
            #"{"iss":"https://token.example.com/tenant","sub":"x","aud":"app","exp":99999999999999999999}"#,
        ])
    func strangeClaims(payload: String) throws {
        var test = try prepared()
        let text = "e30." + Base64.encodeForURL(Array(payload.utf8)) + ".e30"
        let code = try assume(&test, text).code
        #expect(code == "InvalidIdentityToken" || code == "ExpiredTokenException")
    }

    @Test func theTrustPolicyAsksForWhatTheTokenSays() throws {
        for (condition, isTrusted) in [
            (#""StringLike":{"token.example.com/tenant:sub":"repo:ama/*"}"#, true),
            (#""StringLike":{"token.example.com/tenant:sub":"repo:kofi/*"}"#, false),
            (#""StringEquals":{"token.example.com:sub":"repo:ama/site"}"#, false),
            (#""ForAnyValue:StringEquals":{"token.example.com/tenant:amr":"mfa"}"#, true),
            (#""StringEquals":{"aws:RequestTag/team":"blue"}"#, true),
            (#""StringEquals":{"sts:RoleSessionName":"run-7"}"#, true),
            (#""StringEquals":{"aws:ResourceTag/stage":"test"}"#, true),
            (#""StringEquals":{"aws:ResourceTag/stage":"live"}"#, false),
        ] {
            var test = try prepared(condition)
            _ = try test.call(
                "tag-role", [("role-name", .string("deploy")), TestAccount.tags(["stage": "test"])])
            let token = try WebIdentityTests.token([
                "amr": ["pwd", "mfa"],
                "https://aws.amazon.com/tags": [
                    "principal_tags": ["team": ["blue"]], "transitive_tag_keys": ["team"],
                ],
            ])
            let answer = try assume(&test, token)
            #expect(answer.isAnswer == isTrusted, "\(condition)")
            if isTrusted {
                #expect(try test.caller(answer).session?.transitiveTagKeys == ["team"])
            }
        }
    }

    @Test func anotherProvidersTokenIsNotTrusted() throws {
        var test = try prepared(trusting: "accounts.google.com")
        let answer = try assume(&test, try WebIdentityTests.token())
        #expect(answer.code == "AccessDenied")
    }

    @Test func googleNeedsNoProviderInTheAccount() throws {
        var test = try prepared(
            #""StringEquals":{"accounts.google.com:aud":"app","accounts.google.com:oaud":"site"}"#,
            trusting: "accounts.google.com")
        let answer = try assume(
            &test,
            try WebIdentityTests.token([
                "iss": "https://accounts.google.com", "aud": "site", "azp": "app",
            ]))
        #expect(answer.value["Provider"]?.scalarText == "accounts.google.com")
        #expect(answer.value["Audience"]?.scalarText == "app")
    }

    @Test func accessTokensCanNotBeShownToTheirProvider() throws {
        var test = try prepared()
        let answer = try assume(&test, "Atza|x", [("provider-id", .string("www.amazon.com"))])
        #expect(answer.code == "IDPCommunicationError" && answer.status == 400)
    }

    @Test func anAccountAsLenientAsMotoTakesAnyToken() throws {
        var test = TestAccount()
        test.account.isLenient = true
        #expect(try assume(&test, "????").isAnswer)
    }

    /// Whoever signs the call, the token counts, also where the account enforces.
    @Test func theSignerDoesNotCount() throws {
        var test = try prepared()
        try test.run("create-user", ["user-name": "ama"])
        let answer = try test.enforced(
            "assume-role-with-web-identity",
            [
                ("role-arn", .string("arn:aws:iam::123456789012:role/deploy")),
                ("role-session-name", .string("run-7")),
                ("web-identity-token", .string(try WebIdentityTests.token())),
            ], by: TestAccount.ama)
        #expect(answer.isAnswer)
    }
}
