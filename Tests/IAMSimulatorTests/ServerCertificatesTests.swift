import SourceText
import Testing

@testable import IAMSimulator

@Suite struct ServerCertificatesTests {
    private func upload(
        _ test: inout TestAccount, _ name: String = "web", body: String = TestCertificates.leaf,
        key: String = TestCertificates.leafKey, chain: String? = nil, path: String? = nil
    ) throws -> TestAccount.Result {
        var parameters: [(String, Value)] = [
            ("server-certificate-name", .string(name)), ("certificate-body", .string(body)),
            ("private-key", .string(key)),
        ]
        if let chain { parameters.append(("certificate-chain", .string(chain))) }
        if let path { parameters.append(("path", .string(path))) }
        return try test.call("upload-server-certificate", parameters)
    }

    private func named(_ name: String) -> [(String, Value)] {
        [("server-certificate-name", .string(name))]
    }

    @Test func livesAsAWSHasIt() throws {
        var test = TestAccount()
        let metadata = try upload(&test, path: "/lab/").value["ServerCertificateMetadata"]
        #expect(
            metadata?.members?.map(\.key) == [
                "Path", "ServerCertificateName", "ServerCertificateId", "Arn", "UploadDate",
                "Expiration",
            ])
        #expect(
            metadata?["Arn"]?.scalarText
                == "arn:aws:iam::123456789012:server-certificate/lab/web")
        #expect(metadata?["Expiration"]?.scalarText == "2035-06-01T12:30:00+00:00")
        #expect(metadata?["ServerCertificateId"]?.scalarText?.hasPrefix("ASCA") == true)
        let one = try test.call("get-server-certificate", named("WEB")).value["ServerCertificate"]
        #expect(
            one?.members?.map(\.key) == ["ServerCertificateMetadata", "CertificateBody", "Tags"])
        #expect(one?["CertificateBody"]?.scalarText == TestCertificates.leaf)
        for (prefix, count) in [("/", 1), ("/lab/", 1), ("/other/", 0)] {
            let list = try test.call(
                "list-server-certificates", [("path-prefix", .string(prefix))]
            ).value["ServerCertificateMetadataList"]
            #expect(list?.elements?.count == count)
        }
        #expect(try test.call("delete-server-certificate", named("web")).isAnswer)
        #expect(
            try test.call("get-server-certificate", named("web")).message
                == "The Server Certificate with name web cannot be found.")
    }

    /// Keys in each form that OpenSSL writes.
    @Test(
        arguments: [
            (TestCertificates.leaf, TestCertificates.leafKey),
            (TestCertificates.leaf, TestCertificates.leafKeyWrapped),
            (TestCertificates.rsaLeaf, TestCertificates.rsaKey),
            (TestCertificates.rsaLeaf, TestCertificates.rsaKeyWrapped),
        ])
    func takesMatchingKeys(body: String, key: String) throws {
        var test = TestAccount()
        #expect(try upload(&test, body: body, key: key).isAnswer)
    }

    @Test(
        arguments: [
            (
                "certificate-body", TestCertificates.leafKey, "MalformedCertificate",
                "Unable to parse certificate. Please ensure the certificate is in PEM format."
            ),
            (TestCertificates.leaf, "private-key", "MalformedCertificate", "Invalid Private Key."),
            (
                TestCertificates.leaf, TestCertificates.leafKeyEncrypted, "MalformedCertificate",
                "Unable to parse key; the body is encrypted."
            ),
            (
                TestCertificates.leaf, TestCertificates.leafKeyEncryptedOld,
                "MalformedCertificate", "Unable to parse key; the body is encrypted."
            ),
            (
                TestCertificates.leaf, TestCertificates.otherKey, "KeyPairMismatch",
                "Public Key Certificate and Private Key doesn't match."
            ),
            (
                TestCertificates.leaf, TestCertificates.rsaKey, "KeyPairMismatch",
                "Public Key Certificate and Private Key doesn't match."
            ),
            (
                TestCertificates.expired, TestCertificates.leafKey, "MalformedCertificate",
                "Certificate is no longer valid. The 'Not After' date is in the past."
            ),
            (
                TestCertificates.future, TestCertificates.leafKey, "MalformedCertificate",
                "Certificate is not yet valid. The 'Not Before' date is in the future."
            ),
        ])
    func refusesWhatDoesNotFit(body: String, key: String, code: String, message: String) throws {
        var test = TestAccount()
        let result = try upload(&test, body: body, key: key)
        #expect(result.code == code)
        #expect(result.status == 400)
        #expect(result.message == message)
        #expect(test.account.serverCertificates.isEmpty)
    }

    @Test(
        arguments: [
            ([TestCertificates.intermediate], nil),
            ([TestCertificates.intermediate, TestCertificates.root], nil),
            ([TestCertificates.root], -1),
            ([TestCertificates.leaf, TestCertificates.intermediate], -1),
            ([TestCertificates.intermediate, TestCertificates.leaf], 0),
            (["chain"], -1),
        ] as [([String], Int?)])
    func chainStartsWithTheSigner(chain: [String], failure: Int?) throws {
        var test = TestAccount()
        let text = chain.joined(separator: "\n")
        let result = try upload(&test, chain: text)
        if let failure {
            #expect(result.code == "MalformedCertificate")
            #expect(
                result.message
                    == "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: \(failure)"
            )
        } else {
            let one = try test.call("get-server-certificate", named("web")).value
            #expect(one["ServerCertificate"]?["CertificateChain"]?.scalarText == text)
        }
    }

    @Test func namesAreUniqueWhateverTheirCase() throws {
        var test = TestAccount()
        #expect(try upload(&test).isAnswer)
        let again = try upload(&test, "WEB")
        #expect(again.code == "EntityAlreadyExists" && again.status == 409)
        #expect(again.message == "The Server Certificate with name WEB already exists.")
        #expect(try upload(&test, "api").isAnswer)
        let rename = try test.call(
            "update-server-certificate",
            named("api") + [("new-server-certificate-name", .string("Web"))])
        #expect(rename.code == "EntityAlreadyExists")
        #expect(
            try test.call(
                "update-server-certificate",
                named("api") + [
                    ("new-server-certificate-name", .string("API")), ("new-path", .string("/x/")),
                ]
            ).isAnswer)
        let metadata = try test.call("get-server-certificate", named("api"))
            .value["ServerCertificate"]?["ServerCertificateMetadata"]
        #expect(metadata?["Arn"]?.scalarText?.hasSuffix("server-certificate/x/API") == true)
    }

    @Test func twentyFirstIsRefused() throws {
        var test = TestAccount()
        for index in 1...20 { #expect(try upload(&test, "c\(index)").isAnswer) }
        let result = try upload(&test, "c21")
        #expect(result.code == "LimitExceeded")
        #expect(result.message == "Cannot exceed quota for ServerCertificatesPerAccount: 20")
    }

    @Test func keepsTags() throws {
        var test = TestAccount()
        #expect(try upload(&test).isAnswer)
        let tags = Value.array([.object([("Key", .string("a")), ("Value", .string("1"))])])
        #expect(
            try test.call("tag-server-certificate", named("web") + [("tags", tags)]).isAnswer)
        let listed = try test.call("list-server-certificate-tags", named("web")).value["Tags"]
        #expect(listed?.elements?.first?["Key"]?.scalarText == "a")
        for (key, count) in [("A", 1), ("a", 0)] {
            #expect(
                try test.call(
                    "untag-server-certificate",
                    named("web") + [("tag-keys", .array([.string(key)]))]
                ).isAnswer)
            let rest = try test.call("list-server-certificate-tags", named("web")).value["Tags"]
            #expect(rest?.elements?.count == count)
        }
    }
}
