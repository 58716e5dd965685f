import SourceText
import Testing

@testable import IAMSimulator

@Suite struct SigningCertificatesTests {
    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        for name in ["ama", "ben"] {
            _ = try test.call("create-user", [("user-name", .string(name))])
        }
        return test
    }

    private func upload(
        _ test: inout TestAccount, _ body: String, for user: String = "ama"
    ) throws -> TestAccount.Result {
        try test.call(
            "upload-signing-certificate",
            [("user-name", .string(user)), ("certificate-body", .string(body))])
    }

    @Test func livesAsAWSHasIt() throws {
        var test = try prepared()
        let body = TestCertificates.leaf + "\n"
        let certificate = try upload(&test, body).value["Certificate"]
        #expect(
            certificate?.members?.map(\.key) == [
                "UserName", "CertificateId", "CertificateBody", "Status", "UploadDate",
            ])
        #expect(certificate?["CertificateBody"]?.scalarText == body)
        #expect(certificate?["Status"]?.scalarText == "Active")
        let id = try #require(certificate?["CertificateId"])
        #expect(id.scalarText?.count == 32)
        let target: [(String, Value)] = [("user-name", .string("ama")), ("certificate-id", id)]
        #expect(
            try test.call(
                "update-signing-certificate", target + [("status", .string("Inactive"))]
            ).isAnswer)
        let list = try test.call("list-signing-certificates", [("user-name", .string("ama"))])
        #expect(
            list.value["Certificates"]?.elements?.first?["Status"]?.scalarText == "Inactive")
        #expect(
            try test.call("delete-user", [("user-name", .string("ama"))]).message
                == "Cannot delete entity, must delete certificates first.")
        #expect(try test.call("delete-signing-certificate", target).isAnswer)
        #expect(try test.call("delete-user", [("user-name", .string("ama"))]).isAnswer)
    }

    @Test(
        arguments: [
            (
                "upload-signing-certificate", ["certificate-body": "invalid-certificate-body"],
                "MalformedCertificate", 400,
                "Certificate invalid-certificate-body is malformed."
            ),
            (
                "update-signing-certificate",
                ["certificate-id": "NONEXISTENTCERTID12345678901", "status": "Active"],
                "NoSuchEntity", 404,
                "The Certificate with id NONEXISTENTCERTID12345678901 cannot be found."
            ),
            (
                "delete-signing-certificate",
                ["certificate-id": "NONEXISTENTCERTID12345678901"], "NoSuchEntity", 404,
                "The Certificate with id NONEXISTENTCERTID12345678901 cannot be found."
            ),
            (
                "list-signing-certificates", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = try prepared()
        let all = ["user-name": "ama"].merging(parameters) { $1 }
        let result = try test.call(name, all.map { ($0.key, .string($0.value)) })
        #expect(result.code == code)
        #expect(result.status == status)
        #expect(result.message == message)
    }

    @Test func atMostTwoAndNoneTwiceInTheAccount() throws {
        var test = try prepared()
        #expect(try upload(&test, TestCertificates.leaf).isAnswer)
        for user in ["ama", "ben"] {
            let again = try upload(&test, TestCertificates.leaf + "\n", for: user)
            #expect(again.code == "DuplicateCertificate" && again.status == 409)
        }
        #expect(try upload(&test, TestCertificates.root).isAnswer)
        let third = try upload(&test, TestCertificates.rsaLeaf)
        #expect(third.code == "LimitExceeded" && third.status == 409)
        #expect(third.message == "Cannot exceed quota for CertificatesPerUser: 2")
    }
}
