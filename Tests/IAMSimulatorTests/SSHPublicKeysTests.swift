import SourceText
import Testing

@testable import IAMSimulator

@Suite struct SSHPublicKeysTests {
    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        _ = try test.call("create-user", [("user-name", .string("ama"))])
        return test
    }

    private func upload(_ test: inout TestAccount, _ body: String) throws -> TestAccount.Result {
        try test.call(
            "upload-ssh-public-key",
            [("user-name", .string("ama")), ("ssh-public-key-body", .string(body))])
    }

    private func get(_ test: inout TestAccount, _ id: Value, _ encoding: String) throws -> Value {
        try test.call(
            "get-ssh-public-key",
            [
                ("user-name", .string("ama")), ("ssh-public-key-id", id),
                ("encoding", .string(encoding)),
            ]
        ).value["SSHPublicKey"] ?? .null
    }

    /// Fingerprints as `ssh-keygen -l -E md5` gives them.
    @Test(
        arguments: [
            (
                TestCertificates.rsaLine, TestCertificates.rsaPEM,
                TestCertificates.rsaLineFingerprint
            ),
            (TestCertificates.ecLine, TestCertificates.ecPEM, TestCertificates.ecLineFingerprint),
            (TestCertificates.edLine, TestCertificates.edPEM, TestCertificates.edLineFingerprint),
        ])
    func keyIsShownInBothEncodings(line: String, pem: String, fingerprint: String) throws {
        for body in [line + " ama@example.com", pem] {
            var test = try prepared()
            let key = try #require(try upload(&test, body).value["SSHPublicKey"])
            #expect(
                key.members?.map(\.key) == [
                    "UserName", "SSHPublicKeyId", "Fingerprint", "SSHPublicKeyBody", "Status",
                    "UploadDate",
                ])
            #expect(key["Fingerprint"]?.scalarText == fingerprint)
            #expect(key["SSHPublicKeyBody"]?.scalarText == body)
            let id = try #require(key["SSHPublicKeyId"])
            #expect(id.scalarText?.hasPrefix("APKA") == true && id.scalarText?.count == 20)
            #expect(try get(&test, id, "SSH")["SSHPublicKeyBody"]?.scalarText == line)
            #expect(try get(&test, id, "PEM")["SSHPublicKeyBody"]?.scalarText == pem)
        }
    }

    @Test func sameKeyInAnotherEncodingIsADuplicate() throws {
        for second in [
            TestCertificates.rsaPEM, TestCertificates.rsaPKCS1, TestCertificates.rsaLeaf,
        ] {
            var test = try prepared()
            #expect(try upload(&test, TestCertificates.rsaLine).isAnswer)
            let result = try upload(&test, second)
            #expect(result.code == "DuplicateSSHPublicKey" && result.status == 400)
        }
    }

    @Test(
        arguments: [
            ("text", "UnrecognizedPublicKeyEncoding"),
            ("ssh-dss AAAA", "UnrecognizedPublicKeyEncoding"),
            (TestCertificates.leafKey, "UnrecognizedPublicKeyEncoding"),
            ("ssh-rsa", "InvalidPublicKey"),
            ("ssh-rsa !!!!", "InvalidPublicKey"),
            ("ssh-rsa AAAAB3NzaC1yc2E=", "InvalidPublicKey"),
            ("ssh-rsa //////////8=", "InvalidPublicKey"),
            (TestCertificates.shortLine, "InvalidPublicKey"),
            (TestCertificates.shortPEM, "InvalidPublicKey"),
            ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "InvalidPublicKey"),
            ("-----BEGIN PUBLIC KEY-----", "InvalidPublicKey"),
        ])
    func refusesWhatIsNoKey(body: String, code: String) throws {
        var test = try prepared()
        let result = try upload(&test, body)
        #expect(result.code == code)
        #expect(result.status == 400)
        #expect(result.message == "Invalid public key uploaded.")
    }

    @Test func keyOfAnotherTypeThanItsLineSaysIsRefused() throws {
        var test = try prepared()
        let blob = TestCertificates.edLine.split(separator: " ")[1]
        #expect(try upload(&test, "ssh-rsa \(blob)").code == "InvalidPublicKey")
    }

    @Test func statusAndDeletion() throws {
        var test = try prepared()
        let id = try #require(
            try upload(&test, TestCertificates.edLine).value["SSHPublicKey"]?["SSHPublicKeyId"])
        let key: [(String, Value)] = [("user-name", .string("ama")), ("ssh-public-key-id", id)]
        #expect(
            try test.call("update-ssh-public-key", key + [("status", .string("Expired"))]).message
                == "1 validation error detected: Value at 'status' failed to satisfy constraint: Member must satisfy enum value set"
        )
        #expect(
            try test.call("update-ssh-public-key", key + [("status", .string("Inactive"))])
                .isAnswer)
        let listed = try test.call("list-ssh-public-keys", [("user-name", .string("ama"))])
            .value["SSHPublicKeys"]?.elements?.first
        #expect(
            listed?.members?.map(\.key) == ["UserName", "SSHPublicKeyId", "Status", "UploadDate"])
        #expect(listed?["Status"]?.scalarText == "Inactive")
        #expect(
            try test.call("delete-user", [("user-name", .string("ama"))]).message
                == "Cannot delete entity, must remove referenced objects first.")
        #expect(try test.call("delete-ssh-public-key", key).isAnswer)
        let gone = try test.call("delete-ssh-public-key", key)
        #expect(gone.code == "NoSuchEntity")
        #expect(
            gone.message == "The Public Key with id \(id.scalarText ?? "") cannot be found.")
    }

    @Test func sixthKeyIsRefused() throws {
        var test = try prepared()
        for index in 0..<5 {
            test.account.users["ama"]?.sshPublicKeys.append(
                SSHPublicKey(
                    id: "APKA\(index)", body: "", fingerprint: "\(index)", status: "Active",
                    uploaded: test.account.now))
        }
        let result = try upload(&test, TestCertificates.edLine)
        #expect(result.code == "LimitExceeded")
        #expect(result.message == "Cannot exceed quota for SSHPublicKeysPerUser: 5")
    }
}
