import SourceText
import Testing

@testable import IAMSimulator

@Suite struct ServiceSpecificCredentialsTests {
    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        for name in ["ama", "ben"] {
            _ = try test.call("create-user", [("user-name", .string(name))])
        }
        return test
    }

    private func create(
        _ test: inout TestAccount, _ service: String, for user: String = "ama", days: Int? = nil
    ) throws -> TestAccount.Result {
        var parameters: [(String, Value)] = [
            ("user-name", .string(user)), ("service-name", .string(service)),
        ]
        if let days { parameters.append(("credential-age-days", .integer(days))) }
        return try test.call("create-service-specific-credential", parameters)
    }

    private func list(
        _ test: inout TestAccount, _ parameters: [(String, Value)]
    ) throws -> [Value] {
        try test.call("list-service-specific-credentials", parameters)
            .value["ServiceSpecificCredentials"]?.elements ?? []
    }

    @Test(arguments: ["codecommit.amazonaws.com", "cassandra.amazonaws.com"])
    func livesAsAWSHasIt(service: String) throws {
        var test = try prepared()
        let made = try #require(try create(&test, service).value["ServiceSpecificCredential"])
        #expect(
            made.members?.map(\.key) == [
                "CreateDate", "ServiceName", "ServiceUserName", "ServicePassword",
                "ServiceSpecificCredentialId", "UserName", "Status",
            ])
        #expect(made["ServiceUserName"]?.scalarText == "ama-at-123456789012")
        #expect(made["ServicePassword"]?.scalarText?.count == 44)
        let id = try #require(made["ServiceSpecificCredentialId"])
        let target: [(String, Value)] = [
            ("user-name", .string("ama")), ("service-specific-credential-id", id),
        ]
        #expect(
            try test.call(
                "update-service-specific-credential", target + [("status", .string("Inactive"))]
            ).isAnswer)
        let listed = try list(&test, [("user-name", .string("ama"))])
        #expect(
            listed.first?.members?.map(\.key) == [
                "UserName", "Status", "ServiceUserName", "CreateDate",
                "ServiceSpecificCredentialId", "ServiceName",
            ])
        let reset = try test.call("reset-service-specific-credential", target)
            .value["ServiceSpecificCredential"]
        #expect(reset?["Status"]?.scalarText == "Inactive")
        #expect(reset?["ServicePassword"]?.scalarText != made["ServicePassword"]?.scalarText)
        #expect(
            try test.call("delete-user", [("user-name", .string("ama"))]).message
                == "Cannot delete entity, must remove referenced objects first.")
        #expect(try test.call("delete-service-specific-credential", target).isAnswer)
        #expect(try list(&test, [("user-name", .string("ama"))]).isEmpty)
    }

    @Test(arguments: [("bedrock.amazonaws.com", "ABSK"), ("logs.amazonaws.com", "ACWL")])
    func keysHaveAnAliasAndMayExpire(service: String, prefix: String) throws {
        var test = try prepared()
        let made = try #require(
            try create(&test, service, days: 30).value["ServiceSpecificCredential"])
        #expect(
            made.members?.map(\.key) == [
                "CreateDate", "ExpirationDate", "ServiceName", "ServiceCredentialAlias",
                "ServiceCredentialSecret", "ServiceSpecificCredentialId", "UserName", "Status",
            ])
        #expect(made["ExpirationDate"]?.scalarText == "2026-02-14T09:00:00+00:00")
        #expect(made["ServiceCredentialAlias"]?.scalarText == "ama-at-123456789012")
        let secret = try #require(made["ServiceCredentialSecret"]?.scalarText)
        #expect(secret.hasPrefix(prefix))
        let decoded = try #require(Base64.decode(Array(secret.utf8.dropFirst(prefix.count))))
        #expect(String(decoding: decoded, as: UTF8.self).hasPrefix("ama-at-123456789012:"))
        test.account.advance(bySeconds: 30 * 86_400)
        let listed = try list(&test, [("user-name", .string("ama"))])
        #expect(listed.first?["Status"]?.scalarText == "Expired")
    }

    @Test func atMostTwoForAService() throws {
        var test = try prepared()
        let service = "codecommit.amazonaws.com"
        #expect(try create(&test, service).isAnswer)
        let second = try create(&test, service).value["ServiceSpecificCredential"]
        #expect(second?["ServiceUserName"]?.scalarText == "ama+1-at-123456789012")
        let third = try create(&test, service)
        #expect(third.code == "LimitExceeded" && third.status == 409)
        #expect(
            third.message == "Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2")
        #expect(try create(&test, "cassandra.amazonaws.com").isAnswer)
    }

    @Test func listsForAServiceAndForAllUsers() throws {
        var test = try prepared()
        for user in ["ama", "ben"] {
            for service in ["codecommit.amazonaws.com", "bedrock.amazonaws.com"] {
                #expect(try create(&test, service, for: user).isAnswer)
            }
        }
        let all: (String, Value) = ("all-users", .bool(true))
        let service: (String, Value) = ("service-name", .string("bedrock.amazonaws.com"))
        #expect(try list(&test, [all]).count == 4)
        #expect(try list(&test, [all, service]).count == 2)
        #expect(try list(&test, [("user-name", .string("ama")), service]).count == 1)
        #expect(
            try test.call(
                "list-service-specific-credentials", [all, ("user-name", .string("ama"))]
            ).code == "ValidationError")
    }

    @Test(
        arguments: [
            (
                "create-service-specific-credential",
                ["user-name": "x", "service-name": "nonexistentservice.amazonaws.com"],
                "NoSuchEntity", "The user with name x cannot be found."
            ),
            (
                "create-service-specific-credential",
                ["service-name": "lambda.amazonaws.com"], "NoSuchEntity",
                "No such service lambda.amazonaws.com is supported for Service Specific Credentials"
            ),
            (
                "list-service-specific-credentials", ["service-name": "o3on3n3onosneo"],
                "NoSuchEntity",
                "No such service o3on3n3onosneo is supported for Service Specific Credentials"
            ),
            (
                "update-service-specific-credential",
                [
                    "service-specific-credential-id": "satisfiesregexbutstillinvalid",
                    "status": "Active",
                ], "NoSuchEntity", "No such credential satisfiesregexbutstillinvalid exists"
            ),
            (
                "reset-service-specific-credential",
                ["service-specific-credential-id": "satisfiesregexbutstillinvalid"],
                "NoSuchEntity", "No such credential satisfiesregexbutstillinvalid exists"
            ),
            (
                "delete-service-specific-credential",
                ["service-specific-credential-id": "satisfiesregexbutstillinvalid"],
                "NoSuchEntity", "No such credential satisfiesregexbutstillinvalid exists"
            ),
            (
                "delete-service-specific-credential",
                ["service-specific-credential-id": "totally-wrong-credential-id-with-hyphens"],
                "ValidationError",
                "1 validation error detected: Value at 'serviceSpecificCredentialId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w]+"
            ),
        ] as [(String, [String: String], String, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, message: String
    ) throws {
        var test = try prepared()
        let all = ["user-name": "ama"].merging(parameters) { $1 }
        let result = try test.call(name, all.map { ($0.key, .string($0.value)) })
        #expect(result.code == code)
        #expect(result.message == message)
    }

    @Test func passwordsHaveNoAge() throws {
        var test = try prepared()
        #expect(try create(&test, "codecommit.amazonaws.com", days: 1).code == "InvalidInput")
    }

    @Test func aliasStaysWhenTheUserIsRenamed() throws {
        var test = try prepared()
        #expect(try create(&test, "codecommit.amazonaws.com").isAnswer)
        _ = try test.call(
            "update-user", [("user-name", .string("ama")), ("new-user-name", .string("amara"))])
        let listed = try list(&test, [("user-name", .string("amara"))]).first
        #expect(listed?["UserName"]?.scalarText == "amara")
        #expect(listed?["ServiceUserName"]?.scalarText == "ama-at-123456789012")
    }
}
