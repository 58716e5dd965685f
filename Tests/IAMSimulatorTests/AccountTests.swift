import Foundation
import SourceText
import Testing

@testable import IAMSimulator

@Suite struct AccountTests {
    private let s3 = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"

    /// Code, status and text as AWS gave them (recorded in 2026).
    @Test(
        arguments: [
            (
                "attach-user-policy",
                ["user-name": "ama", "policy-arn": "arn:aws:iam::123456789012:policy/nonexistent"],
                "NoSuchEntity",
                404,
                "Policy arn:aws:iam::123456789012:policy/nonexistent does not exist or is not attachable."
            ),
            (
                "attach-user-policy", ["user-name": "ama", "policy-arn": "longpolicynamebutnoarn"],
                "ValidationError", 400,
                "ARN longpolicynamebutnoarn is not valid."
            ),
            (
                "detach-user-policy",
                ["user-name": "ama", "policy-arn": "arn:aws:iam::aws:policy/SecurityAudit"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::aws:policy/SecurityAudit was not found."
            ),
            (
                "delete-virtual-mfa-device", ["serial-number": "arn:aws:iam::123456789012:mfa/no"],
                "NoSuchEntity", 404,
                "MFA Device with serial number arn:aws:iam::123456789012:mfa/no does not exist."
            ),
            (
                "create-virtual-mfa-device", ["virtual-mfa-device-name": "d", "path": "no-slash"],
                "ValidationError", 400,
                "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters."
            ),
            (
                "list-virtual-mfa-devices", ["marker": "x"], "ValidationError", 400,
                "Invalid Marker."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = TestAccount()
        #expect(try test.call("create-user", [("user-name", .string("ama"))]).isAnswer)
        let pairs = parameters.sorted { $0.key < $1.key }.map { ($0.key, Value.string($0.value)) }
        let result = try test.call(name, pairs)
        #expect(result.code == code)
        #expect(result.status == status)
        #expect(result.message == message)
    }

    @Test func severalViolationsAreCountedAndSorted() throws {
        var test = TestAccount()
        let result = try test.call(
            "enable-mfa-device",
            [
                ("user-name", .string("ama")), ("serial-number", .string("short")),
                ("authentication-code2", .string("12x456")),
            ])
        #expect(
            result.message
                == "3 validation errors detected: Value at 'authenticationCode1' failed to satisfy constraint: Member must not be null; "
                + "Value at 'authenticationCode2' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\d]+; "
                + "Value at 'serialNumber' failed to satisfy constraint: Member must have length greater than or equal to 9"
        )
    }

    @Test(arguments: [
        ("user", "user-name", "ama"), ("role", "role-name", "Audit"),
    ])
    func tagsAreKeptByKeyWhateverItsCase(kind: String, parameter: String, name: String) throws {
        var test = try taggable()
        let target = (parameter, Value.string(name))
        #expect(
            try test.call("tag-\(kind)", [target, ("tags", tag([("Team", "a"), ("Level", "1")]))])
                .isAnswer)
        #expect(try test.call("tag-\(kind)", [target, ("tags", tag([("TEAM", "b")]))]).isAnswer)
        let list = "list-\(kind)-tags"
        #expect(
            JSONWriter.text(try test.call(list, [target]).value["Tags"] ?? .null, .compact)
                == #"[{"Key":"TEAM","Value":"b"},{"Key":"Level","Value":"1"}]"#)
        #expect(
            try test.call("tag-\(kind)", [target, ("tags", tag([("x", "1"), ("X", "2")]))]).code
                == "InvalidInput")
        #expect(
            try test.call("untag-\(kind)", [target, ("tag-keys", .array([.string("team")]))])
                .isAnswer)
        #expect(try test.call(list, [target]).value["Tags"]?.elements?.count == 1)
        let many = (0..<50).map { ("k\($0)", "v") }
        #expect(
            try test.call("tag-\(kind)", [target, ("tags", tag(many))]).code == "LimitExceeded")
    }

    /// Everything but users and roles:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html (Case sensitivity)
    @Test(arguments: [
        ("mfa-device", "serial-number", "arn:aws:iam::123456789012:mfa/d"),
        ("instance-profile", "instance-profile-name", "web"),
        ("policy", "policy-arn", "arn:aws:iam::123456789012:policy/read"),
        (
            "open-id-connect-provider", "open-id-connect-provider-arn",
            "arn:aws:iam::123456789012:oidc-provider/id.example.com"
        ),
    ])
    func tagsOfOtherKindsAreToldApartByCase(kind: String, parameter: String, name: String) throws {
        var test = try taggable()
        let target = (parameter, Value.string(name))
        func tagging(_ pairs: [(String, String)]) throws -> TestAccount.Result {
            try test.call("tag-\(kind)", [target, ("tags", tag(pairs))])
        }
        #expect(try tagging([("team", "a"), ("Team", "b")]).isAnswer)
        #expect(try tagging([("team", "c")]).isAnswer)
        let twice = try tagging([("x", "1"), ("x", "2")])
        #expect(twice.code == "InvalidInput" && twice.message == "Duplicate tag keys found.")
        #expect(
            try test.call("untag-\(kind)", [target, ("tag-keys", .array([.string("Team")]))])
                .isAnswer)
        let rest = try test.call("list-\(kind)-tags", [target]).value["Tags"] ?? .null
        #expect(JSONWriter.text(rest, .compact) == #"[{"Key":"team","Value":"c"}]"#)
        #expect(try tagging((0..<50).map { ("k\($0)", "v") }).code == "LimitExceeded")
    }

    private func tag(_ pairs: [(String, String)]) -> Value {
        .array(pairs.map { .object([("Key", .string($0.0)), ("Value", .string($0.1))]) })
    }

    /// An account with one thing of each kind.
    private func taggable() throws -> TestAccount {
        var test = TestAccount()
        let trust =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#
        let policy =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#
        let calls: [(String, [(String, String)])] = [
            ("create-user", [("user-name", "ama")]),
            (
                "create-role",
                [("role-name", "Audit"), ("assume-role-policy-document", trust)]
            ),
            ("create-virtual-mfa-device", [("virtual-mfa-device-name", "d")]),
            ("create-instance-profile", [("instance-profile-name", "web")]),
            ("create-policy", [("policy-name", "read"), ("policy-document", policy)]),
            ("create-open-id-connect-provider", [("url", "https://id.example.com")]),
        ]
        for (command, parameters) in calls {
            let input = parameters.map { ($0.0, Value.string($0.1)) }
            try #require(try test.call(command, input).isAnswer, "\(command)")
        }
        return test
    }

    @Test func copyIsAnAccountOfItsOwn() throws {
        var first = TestAccount()
        _ = try first.call("create-user", [("user-name", .string("ama"))])
        var second = first
        _ = try second.call("delete-user", [("user-name", .string("ama"))])
        #expect(try first.call("get-user", [("user-name", .string("ama"))]).isAnswer)
        #expect(try second.call("get-user", [("user-name", .string("ama"))]).code == "NoSuchEntity")
    }

    @Test func pagesOfAListingJoinToTheWhole() throws {
        var test = TestAccount()
        for index in 0..<25 {
            _ = try test.call("create-user", [("user-name", .string("user\(index)"))])
        }
        var names: [String] = []
        var marker: String?
        var pages = 0
        repeat {
            var parameters = [("max-items", Value.integer(10))]
            if let marker { parameters.append(("marker", .string(marker))) }
            let page = try test.call("list-users", parameters).value
            names += (page["Users"]?.elements ?? []).compactMap { $0["UserName"]?.scalarText }
            marker = page["Marker"]?.scalarText
            pages += 1
        } while marker != nil
        #expect(pages == 3)
        #expect(Set(names).count == 25)
        #expect(names == names.sorted())
    }

    @Test func allManagedPoliciesOfAWSAreKnown() throws {
        var test = TestAccount()
        #expect(ManagedPolicyCatalogue.all.count > 1500)
        for arn in [
            "arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::aws:policy/SecurityAudit",
            "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess", s3,
        ] {
            #expect(try test.call("get-policy", [("policy-arn", .string(arn))]).isAnswer)
        }
        let wrong = try test.call(
            "get-policy", [("policy-arn", .string("arn:aws:iam::aws:policy/ViewOnlyAccess"))])
        #expect(wrong.code == "NoSuchEntity")
    }

    @Test func accountNumberInAnAWSPolicysARNIsRecognised() throws {
        var test = TestAccount()
        _ = try test.call("create-user", [("user-name", .string("ama"))])
        let result = try test.call(
            "attach-user-policy",
            [
                ("user-name", .string("ama")),
                ("policy-arn", .string("arn:aws:iam::123456789012:policy/SecurityAudit")),
            ])
        #expect(result.cause == .awsPolicyInOwnAccount)
    }

    @Test func operationsThatAreNotSimulatedSaySo() throws {
        var test = TestAccount()
        let result = try test.call("list-delegation-requests")
        #expect(result.cause == .notSimulated)
        #expect(result.message?.contains("ListDelegationRequests") == true)
    }

    @Test(arguments: [
        ("list-organizations-features", [:], "OrganizationNotFoundException"),
        ("enable-organizations-root-sessions", [:], "OrganizationNotFoundException"),
        (
            "generate-organizations-access-report", ["entity-path": "o-a1b2c3d4e5/r-f6g7"],
            "AccessDenied"
        ),
        (
            "get-organizations-access-report",
            ["job-id": "ea1994e7-5ab2-4e4c-b7b2-0a9cd3f0a5b1"], "NoSuchEntity"
        ),
    ])
    func theAccountIsInNoOrganization(
        command: String, parameters: [String: String], code: String
    ) throws {
        var test = TestAccount()
        let result = try test.call(
            command, parameters.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        #expect(result.code == code)
    }

    @Test func equalSeedsGiveEqualIdsAndOthersDiffer() throws {
        func id(_ seed: String) throws -> String? {
            var test = TestAccount(account: Account(now: Timestamp(seconds: 0), seed: seed))
            return try test.call("create-user", [("user-name", .string("ama"))]).value["User"]?[
                "UserId"]?.scalarText
        }
        #expect(try id("lab/1") == id("lab/1"))
        #expect(try id("lab/1") != id("lab/2"))
    }
}

@Suite struct MFADeviceTests {
    private func prepared() throws -> (TestAccount, TOTP, serial: Value) {
        var test = TestAccount()
        _ = try test.call("create-user", [("user-name", .string("ama"))])
        let device = try test.call(
            "create-virtual-mfa-device", [("virtual-mfa-device-name", .string("phone"))]
        ).value["VirtualMFADevice"]
        let seed = try #require(device?["Base32StringSeed"]?.scalarText)
        #expect(seed.count == 64)
        return (test, try #require(TOTP(seed: seed)), try #require(device?["SerialNumber"]))
    }

    private func enable(
        _ test: inout TestAccount, _ serial: Value, _ first: String, _ second: String
    ) throws -> TestAccount.Result {
        try test.call(
            "enable-mfa-device",
            [
                ("user-name", .string("ama")), ("serial-number", serial),
                ("authentication-code1", .string(first)), ("authentication-code2", .string(second)),
            ])
    }

    /// Steps of the two codes, counted from the current one, and what AWS makes of them.
    @Test(
        arguments: [
            (0, 1, nil), (-1, 0, nil), (-2, -1, nil), (1, 2, nil), (0, 0, .sameCodeTwice),
            (-120, -120, .sameCodeTwice), (0, 2, .codesNotConsecutive),
            (-1, 1, .codesNotConsecutive),
            (1, 0, .codesInWrongOrder), (-120, -119, .codesTooOld), (-3, -2, .codesTooOld),
            (2, 3, .codesTooEarly), (10, 11, .codesTooEarly), (-1000, -999, .codesUnknown),
        ] as [(Int, Int, ServiceError.Cause?)])
    func twoConsecutiveCodesAroundNowAreWanted(first: Int, second: Int, cause: ServiceError.Cause?)
        throws
    {
        var (test, totp, serial) = try prepared()
        let step = TOTP.step(at: test.account.now.seconds)
        let result = try enable(
            &test, serial, totp.code(step: step + first), totp.code(step: step + second))
        #expect(result.cause == cause)
        if cause == nil {
            #expect(result.isAnswer)
        } else {
            #expect(result.code == "InvalidAuthenticationCode")
            #expect(result.status == 403)
            let devices = try test.call("list-mfa-devices", [("user-name", .string("ama"))]).value
            #expect(devices["MFADevices"]?.elements?.isEmpty == true)
        }
    }

    @Test func enabledDeviceCanNotBeEnabledAgainNorDeleted() throws {
        var (test, totp, serial) = try prepared()
        let now = test.account.now.seconds
        #expect(try enable(&test, serial, totp.code(at: now), totp.code(at: now + 30)).isAnswer)
        #expect(
            try enable(&test, serial, totp.code(at: now), totp.code(at: now + 30)).message
                == "MFA Device is already in use.")
        #expect(
            try test.call("delete-virtual-mfa-device", [("serial-number", serial)]).code
                == "DeleteConflict")
        #expect(
            try test.call(
                "deactivate-mfa-device", [("user-name", .string("ama")), ("serial-number", serial)]
            ).isAnswer)
        #expect(try test.call("delete-virtual-mfa-device", [("serial-number", serial)]).isAnswer)
    }

    @Test func ninthDeviceOfAUserIsRefused() throws {
        var test = TestAccount()
        _ = try test.call("create-user", [("user-name", .string("ama"))])
        var last: TestAccount.Result?
        for index in 1...9 {
            let device = try test.call(
                "create-virtual-mfa-device", [("virtual-mfa-device-name", .string("d\(index)"))]
            ).value["VirtualMFADevice"]
            let totp = try #require(TOTP(seed: device?["Base32StringSeed"]?.scalarText ?? ""))
            let now = test.account.now.seconds
            last = try enable(
                &test, device?["SerialNumber"] ?? .null, totp.code(at: now), totp.code(at: now + 30)
            )
            if index < 9 { #expect(last?.isAnswer == true) }
        }
        #expect(last?.code == "LimitExceeded")
    }
}

@Suite struct OperationTableTests {
    @Test func holdsAllOperationsOfBothServices() throws {
        #expect(Operation.allCases.count == 191)
        #expect(OperationTable.standard.commands(of: "iam").count == 180)
        #expect(OperationTable.standard.commands(of: "sts").count == 11)
        let shape = OperationTable.standard.shape(of: .enableMFADevice)
        #expect(shape.name == "EnableMFADevice" && shape.command == "enable-mfa-device")
        #expect(
            shape.members.map(\.option) == [
                "user-name", "serial-number", "authentication-code1", "authentication-code2",
            ])
        #expect(shape.members.filter(\.isRequired).count == 4)
    }

    @Test func everyOperationValidatesItsInput() throws {
        for operation in Operation.allCases {
            let shape = OperationTable.standard.shape(of: operation)
            guard shape.members.contains(where: \.isRequired) else { continue }
            var account = Account(now: Timestamp(seconds: 0), seed: "")
            do {
                _ = try account.perform(Request(operation))
                Issue.record("\(shape.name) takes an empty input")
            } catch {
                #expect(error.code == "ValidationError", "\(shape.name)")
            }
        }
    }
}

@Suite struct SimulatedOperationsTests {
    /// docs/simulated-operations.md says what there is, neither more nor less.
    @Test func documentListsWhatHasBehaviour() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/simulated-operations.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        var listed: Set<String> = []
        for match in text.matches(of: /- `((?:iam|sts) [a-z-]+)`/) {
            listed.insert(String(match.1))
        }
        var simulated: Set<String> = []
        for operation in Operation.allCases {
            var account = Account(now: Timestamp(seconds: 0), seed: "")
            do {
                _ = try account.carryOut(operation, Input(.object([]), caller: .labAdministrator))
            } catch {
                if error.cause == .notSimulated { continue }
            }
            let shape = OperationTable.standard.shape(of: operation)
            simulated.insert(shape.service + " " + shape.command)
        }
        #expect(listed == simulated)
    }
}
