import SourceText
import Testing

@testable import IAMSimulator

@Suite struct SAMLProvidersTests {
    private let arn = "arn:aws:iam::123456789012:saml-provider/idp"

    /// A metadata document of more than 1,000 characters, the fewest that AWS takes.
    private static func metadata(
        attributes: String = #"entityID="https://idp.example.com""#,
        body: String = #"<IDPSSODescriptor protocolSupportEnumeration="urn:x"/>"#
    ) -> String {
        #"<?xml version="1.0"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" "#
            + attributes + ">" + body + "<!-- " + String(repeating: "x", count: 1000)
            + " --></EntityDescriptor>"
    }

    private func create(
        _ test: inout TestAccount, _ document: String = metadata(),
        _ more: [(String, Value)] = []
    ) throws -> TestAccount.Result {
        try test.call(
            "create-saml-provider",
            [("name", .string("idp")), ("saml-metadata-document", .string(document))] + more)
    }

    private func on(_ arn: String) -> [(String, Value)] { [("saml-provider-arn", .string(arn))] }

    @Test func livesAsAWSHasIt() throws {
        var test = TestAccount()
        #expect(
            JSONWriter.text(try create(&test).value, .compact)
                == #"{"SAMLProviderArn":"\#(arn)"}"#)
        let one = try test.call("get-saml-provider", on(arn)).value
        #expect(
            one.members?.map(\.key) == [
                "SAMLProviderUUID", "SAMLMetadataDocument", "CreateDate", "ValidUntil", "Tags",
                "AssertionEncryptionMode", "PrivateKeyList",
            ])
        #expect(one["SAMLMetadataDocument"]?.scalarText == SAMLProvidersTests.metadata())
        #expect(one["AssertionEncryptionMode"]?.scalarText == "Allowed")
        #expect(one["ValidUntil"]?.scalarText == "2126-01-15T09:00:00+00:00")
        #expect(one["SAMLProviderUUID"]?.scalarText?.count == 22)
        let listed = try test.call("list-saml-providers").value["SAMLProviderList"]
        #expect(
            listed?.elements?.first?.members?.map(\.key) == ["Arn", "ValidUntil", "CreateDate"])
        let again = try create(&test)
        #expect(again.code == "EntityAlreadyExists" && again.status == 409)
        #expect(try test.call("delete-saml-provider", on(arn)).isAnswer)
        for name in ["get-saml-provider", "delete-saml-provider", "list-saml-provider-tags"] {
            let gone = try test.call(name, on(arn))
            #expect(gone.code == "NoSuchEntity" && gone.status == 404)
            #expect(gone.message == "Manifest not found for arn \(arn)")
        }
    }

    @Test(
        arguments: [
            ("2032-05-09T16:27:11Z", "2032-05-09T16:27:11+00:00"),
            ("2032-05-09T16:27:11.250Z", "2032-05-09T16:27:11+00:00"),
        ])
    func documentSaysUntilWhenItIsValid(text: String, time: String) throws {
        var test = TestAccount()
        let document = SAMLProvidersTests.metadata(
            attributes: #"entityID="x" validUntil='\#(text)'"#)
        #expect(try create(&test, document).isAnswer)
        #expect(
            try test.call("get-saml-provider", on(arn)).value["ValidUntil"]?.scalarText == time)
    }

    @Test(
        arguments: [
            String(repeating: "a", count: 1024),
            metadata(attributes: ""),
            metadata(attributes: #"entityID="""#),
            metadata(attributes: #"entityID="x" validUntil="soon""#),
            metadata(attributes: #"entityID="x" entityID="y""#),
            metadata(body: "<a></b>"),
            metadata(body: "<a>"),
            metadata(body: "<a b=c/>"),
            metadata(body: "<a b='<'/>"),
            metadata(body: "<1/>"),
            metadata(body: "&"),
            metadata(body: "&broken "),
            metadata(body: "\u{1}"),
            metadata(body: String(repeating: "<a>", count: 200)),
            metadata() + "<a/>",
            metadata() + "text",
            #"<!DOCTYPE x [<!ENTITY a "b">]>"# + metadata(),
            "<x>" + metadata() + "</x>",
        ])
    func refusesWhatIsNoMetadata(document: String) throws {
        var test = TestAccount()
        let result = try create(&test, document)
        #expect(result.code == "InvalidInput" && result.status == 400)
        #expect(result.message == "Could not parse metadata")
    }

    @Test(
        arguments: [
            metadata(body: "<a b='1' c=\"2\" >&amp;&#x41;<![CDATA[<&]]></a ><b />"),
            "\u{FEFF}\n" + metadata(),
            #"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x">"#
                + String(repeating: " ", count: 1000) + "</md:EntityDescriptor>\n",
        ])
    func takesWellFormedMetadata(document: String) throws {
        var test = TestAccount()
        #expect(try create(&test, document).isAnswer)
    }

    @Test func shortMetadataIsRefused() throws {
        var test = TestAccount()
        #expect(try create(&test, "<a/>").code == "ValidationError")
    }

    @Test func encryptionNeedsAKey() throws {
        var test = TestAccount()
        let required: (String, Value) = ("assertion-encryption-mode", .string("Required"))
        let key: (String, Value) = ("add-private-key", .string(TestCertificates.rsaKey))
        #expect(
            try create(&test, SAMLProvidersTests.metadata(), [required]).code == "InvalidInput")
        #expect(try create(&test, SAMLProvidersTests.metadata(), [required, key]).isAnswer)
        #expect(try test.call("update-saml-provider", on(arn) + [key]).isAnswer)
        #expect(
            try test.call("update-saml-provider", on(arn) + [key]).code == "LimitExceeded")
        let noKey: (String, Value) = ("add-private-key", .string("key"))
        #expect(
            try test.call("update-saml-provider", on(arn) + [noKey]).code == "InvalidInput")
        let keys = try test.call("get-saml-provider", on(arn)).value["PrivateKeyList"]?.elements
        #expect(keys?.first?.members?.map(\.key) == ["KeyId", "Timestamp"])
        let ids = keys?.compactMap { $0["KeyId"] } ?? []
        #expect(ids.count == 2)
        func remove(_ id: Value) throws -> TestAccount.Result {
            try test.call("update-saml-provider", on(arn) + [("remove-private-key", id)])
        }
        #expect(try remove(ids[0]).isAnswer)
        #expect(try remove(ids[0]).code == "NoSuchEntity")
        #expect(try remove(ids[1]).code == "InvalidInput")
        #expect(test.account.samlProviders[arn]?.privateKeys.count == 1)
    }

    @Test func updateReplacesTheDocument() throws {
        var test = TestAccount()
        #expect(try create(&test).isAnswer)
        let document = SAMLProvidersTests.metadata(attributes: #"entityID="new""#)
        let result = try test.call(
            "update-saml-provider", on(arn) + [("saml-metadata-document", .string(document))])
        #expect(result.value["SAMLProviderArn"]?.scalarText == arn)
        #expect(test.account.samlProviders[arn]?.metadata == document)
        #expect(
            try test.call(
                "update-saml-provider",
                on(arn) + [
                    ("saml-metadata-document", .string(String(repeating: "a", count: 1024)))
                ]
            ).code == "InvalidInput")
        #expect(test.account.samlProviders[arn]?.metadata == document)
    }

    @Test func keepsTags() throws {
        var test = TestAccount()
        let tags = Value.array([.object([("Key", .string("a")), ("Value", .string("1"))])])
        let made = try create(&test, SAMLProvidersTests.metadata(), [("tags", tags)])
        #expect(made.value.members?.map(\.key) == ["SAMLProviderArn", "Tags"])
        #expect(
            try test.call(
                "untag-saml-provider", on(arn) + [("tag-keys", .array([.string("A")]))]
            ).isAnswer)
        #expect(try test.call("tag-saml-provider", on(arn) + [("tags", tags)]).isAnswer)
        let listed = try test.call("list-saml-provider-tags", on(arn)).value["Tags"]
        #expect(listed?.elements?.count == 1)
    }
}
