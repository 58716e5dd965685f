import SourceText
import Testing

@testable import IAMSimulator

@Suite struct AccessKeysTests {
    private func prepared() throws -> (TestAccount, key: String) {
        var test = TestAccount()
        for name in ["ama", "esi"] { try test.run("create-user", ["user-name": name]) }
        let key = try test.run("create-access-key", ["user-name": "ama"]).value["AccessKey"]
        return (test, try #require(key?["AccessKeyId"]?.scalarText))
    }

    @Test func newKeyShowsItsSecretOnce() throws {
        var (test, id) = try prepared()
        let new = try test.run("create-access-key", ["user-name": "esi"]).value["AccessKey"]
        #expect(
            new?.members?.map(\.key) == [
                "UserName", "AccessKeyId", "Status", "SecretAccessKey", "CreateDate",
            ])
        #expect(new?["SecretAccessKey"]?.scalarText?.count == 40)
        #expect(id.hasPrefix("AKIA") && id.count == 20)
        #expect(
            try test.run("list-access-keys", ["user-name": "ama"]).json
                == #"{"AccessKeyMetadata":[{"UserName":"ama","AccessKeyId":"\#(id)","Status":"Active","CreateDate":"2026-01-15T09:00:00+00:00"}],"IsTruncated":false}"#
        )
    }

    /// Code, status and text as AWS gave them (recorded in 2026).
    @Test(
        arguments: [
            (
                "create-access-key", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
            (
                "delete-access-key", ["user-name": "ama", "access-key-id": "AKIAIOSFODNN7EXAMPLE"],
                "NoSuchEntity", 404,
                "The Access Key with id AKIAIOSFODNN7EXAMPLE cannot be found."
            ),
            (
                "update-access-key",
                [
                    "user-name": "ama", "access-key-id": "AKIAIOSFODNN7EXAMPLE",
                    "status": "Inactive",
                ],
                "NoSuchEntity", 404,
                "The Access Key with id AKIAIOSFODNN7EXAMPLE cannot be found."
            ),
            (
                "delete-access-key", ["access-key-id": "AKIAIOSFODNN7EXAMPLE"], "ValidationError",
                400, "Must specify userName when calling with non-User credentials"
            ),
            (
                "list-access-keys", [:], "ValidationError", 400,
                "Must specify userName when calling with non-User credentials"
            ),
            (
                "update-access-key",
                ["user-name": "ama", "access-key-id": "AKIAIOSFODNN7EXAMPLE", "status": "Off"],
                "ValidationError", 400,
                "1 validation error detected: Value at 'status' failed to satisfy constraint: Member must satisfy enum value set"
            ),
            (
                "get-access-key-last-used", ["access-key-id": "AKIAIOSFODNN7EXAMPLE"],
                "AccessDenied", 403,
                "User: arn:aws:sts::123456789012:assumed-role/LabAdministrator/learner is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key AKIAIOSFODNN7EXAMPLE"
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var (test, _) = try prepared()
        let result = try test.call(name, parameters.map { ($0.key, .string($0.value)) })
        #expect(result.code == code && result.status == status)
        #expect(result.message == message)
    }

    @Test func keyOfAnotherUserIsNotFound() throws {
        var (test, id) = try prepared()
        let result = try test.run("delete-access-key", ["user-name": "esi", "access-key-id": id])
        #expect(result.message == "The Access Key with id \(id) cannot be found.")
    }

    @Test func keysDoNotExpire() throws {
        var (test, id) = try prepared()
        let result = try test.run(
            "update-access-key", ["user-name": "ama", "access-key-id": id, "status": "Expired"])
        #expect(result.code == "ValidationError")
    }

    @Test func thirdAccessKeyExceedsTheQuota() throws {
        var (test, id) = try prepared()
        #expect(try test.run("create-access-key", ["user-name": "ama"]).isAnswer)
        let result = try test.run("create-access-key", ["user-name": "ama"])
        #expect(result.code == "LimitExceeded" && result.status == 409)
        #expect(result.message == "Cannot exceed quota for AccessKeysPerUser: 2")
        try test.run("delete-access-key", ["user-name": "ama", "access-key-id": id])
        #expect(try test.run("create-access-key", ["user-name": "ama"]).isAnswer)
    }

    @Test func userLooksAfterHerOwnKeys() throws {
        var (test, id) = try prepared()
        let ama = Caller(.user("ama"))
        #expect(
            try test.run("update-access-key", ["access-key-id": id, "status": "Inactive"], by: ama)
                .isAnswer)
        let listed = try test.run("list-access-keys", by: ama).value["AccessKeyMetadata"]
        #expect(listed?.elements?.compactMap { $0["Status"]?.scalarText } == ["Inactive"])
        #expect(try test.run("delete-access-key", ["access-key-id": id], by: ama).isAnswer)
        #expect(
            try test.run("list-access-keys", by: ama).json
                == #"{"AccessKeyMetadata":[],"IsTruncated":false}"#)
    }

    @Test func rootHasNoKeys() throws {
        var (test, _) = try prepared()
        #expect(
            try test.run("list-access-keys", by: Caller(.root)).json
                == #"{"AccessKeyMetadata":[],"IsTruncated":false}"#)
    }

    @Test func lastUseIsToldAndNotApplicableBefore() throws {
        var (test, id) = try prepared()
        func use() throws -> String {
            try test.run("get-access-key-last-used", ["access-key-id": id]).json
        }
        #expect(
            try use()
                == #"{"UserName":"ama","AccessKeyLastUsed":{"ServiceName":"N/A","Region":"N/A"}}"#)
        let now = test.account.now
        test.account.users["ama"]?.accessKeys[0].lastUsed = KeyUse(
            time: now, service: "iam", region: "us-east-1")
        #expect(
            try use()
                == #"{"UserName":"ama","AccessKeyLastUsed":{"LastUsedDate":"2026-01-15T09:00:00+00:00","ServiceName":"iam","Region":"us-east-1"}}"#
        )
        try test.run("delete-access-key", ["user-name": "ama", "access-key-id": id])
        #expect(
            try test.run("get-access-key-last-used", ["access-key-id": id]).code == "AccessDenied")
    }
}
