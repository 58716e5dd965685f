import SourceText
import Testing

@testable import IAMSimulator

/// A trust policy for EC2.
private let trust = """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
    "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
    """

private func trusting(_ principal: String) -> String {
    """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
    "Principal":{\(principal)},"Action":"sts:AssumeRole"}]}
    """
}

extension TestAccount {
    fileprivate mutating func createRole(
        _ name: String, trusting document: String = trust, _ more: [(String, Value)] = []
    ) throws -> Result {
        try call(
            "create-role",
            [("role-name", .string(name)), ("assume-role-policy-document", .string(document))]
                + more)
    }

    fileprivate mutating func role(_ name: String) throws -> Value? {
        try call("get-role", [("role-name", .string(name))]).value["Role"]
    }
}

@Suite struct RolesTests {
    private func tag(_ key: String, _ value: String) -> Value {
        .object([("Key", .string(key)), ("Value", .string(value))])
    }

    /// Which members each answer shows, as recorded from AWS.
    @Test func answersShowWhatAWSShows() throws {
        var test = TestAccount()
        let bound = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        let created = try test.createRole(
            "deploy", trusting: trust,
            [
                ("path", .string("/ci/")), ("description", .string("deploys")),
                ("permissions-boundary", .string(bound)), ("tags", .array([tag("team", "hq")])),
            ]
        ).value["Role"]
        #expect(
            created?.members?.map(\.key) == [
                "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
                "PermissionsBoundary", "Tags",
            ])
        #expect(created?["Arn"]?.scalarText == "arn:aws:iam::123456789012:role/ci/deploy")
        let id = try #require(created?["RoleId"]?.scalarText)
        #expect(id.hasPrefix("AROA") && id.count == 21)
        #expect(created?["AssumeRolePolicyDocument"]?.scalarText == trust)
        #expect(
            created?["PermissionsBoundary"]?["PermissionsBoundaryType"]?.scalarText == "Policy")

        let whole = try test.role("DEPLOY")
        #expect(
            whole?.members?.map(\.key) == [
                "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
                "Description", "MaxSessionDuration", "PermissionsBoundary", "Tags", "RoleLastUsed",
            ])
        #expect(whole?["MaxSessionDuration"]?.scalarText == "3600")
        #expect(whole?["RoleLastUsed"]?.members?.isEmpty == true)

        let listed = try test.call("list-roles").value["Roles"]?.elements?.first
        #expect(
            listed?.members?.map(\.key) == [
                "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
                "Description", "MaxSessionDuration",
            ])
        let described = try test.call(
            "update-role-description",
            [("role-name", .string("deploy")), ("description", .string("new"))]
        ).value["Role"]
        #expect(
            described?.members?.map(\.key) == [
                "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
                "Description",
            ])
    }

    @Test func lastUseIsShown() throws {
        var test = TestAccount()
        #expect(try test.createRole("r").isAnswer)
        test.account.roles["r"]?.lastUsed = KeyUse(
            time: Timestamp(seconds: 1_768_467_600), service: "sts", region: "eu-west-1")
        let use = try test.role("r")?["RoleLastUsed"]
        #expect(use?.members?.map(\.key) == ["LastUsedDate", "Region"])
        #expect(use?["LastUsedDate"]?.scalarText == "2026-01-15T09:00:00+00:00")
        #expect(use?["Region"]?.scalarText == "eu-west-1")
    }

    @Test func updateChangesOnlyWhatIsGiven() throws {
        var test = TestAccount()
        #expect(try test.createRole("r", [("description", .string("first"))]).isAnswer)
        let name = ("role-name", Value.string("r"))
        let update = try test.call(
            "update-role", [name, ("max-session-duration", .string("7200"))])
        #expect(update.value.members?.isEmpty == true)
        #expect(try test.role("r")?["Description"]?.scalarText == "first")
        #expect(try test.call("update-role", [name, ("description", .string("second"))]).isAnswer)
        #expect(try test.call("update-role", [name]).isAnswer)
        #expect(try test.role("r")?["Description"]?.scalarText == "second")
        #expect(try test.role("r")?["MaxSessionDuration"]?.scalarText == "7200")
    }

    /// Code, status and text as AWS gave them; `r` exists.
    @Test(
        arguments: [
            ("get-role", [:], "NoSuchEntity", 404, "The role with name no cannot be found."),
            ("update-role", [:], "NoSuchEntity", 404, "The role with name no cannot be found."),
            ("delete-role", [:], "NoSuchEntity", 404, "The role with name no cannot be found."),
            ("list-role-tags", [:], "NoSuchEntity", 404, "The role with name no cannot be found."),
            (
                "update-assume-role-policy", ["policy-document": trust], "NoSuchEntity", 404,
                "The role with name no cannot be found."
            ),
            (
                "create-role", ["role-name": "R", "assume-role-policy-document": trust],
                "EntityAlreadyExists", 409, "Role with name R already exists."
            ),
            (
                "create-role", ["assume-role-policy-document": "some policy"],
                "MalformedPolicyDocument", 400, "This policy contains invalid Json"
            ),
            (
                "create-role",
                [
                    "assume-role-policy-document": trust,
                    "permissions-boundary": "arn:aws:iam::123456789012:not_a_policy/invalid",
                ], "InvalidInput", 400,
                "ARN arn:aws:iam::123456789012:not_a_policy/invalid is not valid."
            ),
            (
                "create-role",
                [
                    "assume-role-policy-document": trust,
                    "permissions-boundary": "arn:aws:iam::123456789012:policy/none",
                ], "NoSuchEntity", 404,
                "Scope ARN: arn:aws:iam::123456789012:policy/none does not exist or is not attachable."
            ),
            (
                "update-assume-role-policy",
                [
                    "role-name": "r",
                    "policy-document":
                        #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"iam:*"}}"#,
                ], "MalformedPolicyDocument", 400,
                "AssumeRole policy may only specify STS AssumeRole actions."
            ),
            (
                "update-assume-role-policy",
                [
                    "role-name": "r",
                    "policy-document":
                        #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}}"#,
                ], "MalformedPolicyDocument", 400, "Has prohibited field Resource"
            ),
            (
                "create-role",
                [
                    "assume-role-policy-document": trusting(
                        "\"Service\":\"" + String(repeating: "e", count: 2050) + ".amazonaws.com\"")
                ], "LimitExceeded", 409, "Cannot exceed quota for ACLSizePerRole: 2048"
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = TestAccount()
        #expect(try test.createRole("r").isAnswer)
        let all = ["role-name": "no"].merging(parameters) { $1 }
        let result = try test.call(
            name, all.sorted { $0.key < $1.key }.map { ($0.key, Value.string($0.value)) })
        #expect(result.code == code)
        #expect(result.status == status)
        #expect(result.message == message)
        #expect(test.account.roles.count == 1)
    }

    @Test(arguments: [
        (#""AWS":"*""#, true), (#""AWS":"123456789012""#, true), (#""AWS":"999999999999""#, true),
        (#""AWS":"arn:aws:iam::123456789012:root""#, true),
        (#""AWS":"arn:aws:iam::123456789012:user/hq/ama""#, true),
        (#""AWS":"arn:aws:iam::123456789012:user/ama""#, false),
        (#""AWS":"arn:aws:iam::123456789012:user/hq/AMA""#, false),
        (#""AWS":"arn:aws:iam::123456789012:role/caller""#, true),
        (#""AWS":"arn:aws:iam::123456789012:role/ghost""#, false),
        (#""AWS":"arn:aws:iam::123456789012:role/LabAdministrator""#, true),
        (#""AWS":"arn:aws:iam::123456789012:group/g""#, false),
        (#""AWS":"arn:aws:iam::123456789012:user/*""#, false),
        (#""AWS":"arn:aws:iam::999999999999:role/any""#, true),
        (#""AWS":"arn:aws:iam::999999999999:role/*""#, false),
        (#""AWS":"arn:aws:iam::99:role/any""#, false),
        (#""AWS":"arn:aws:sts::123456789012:assumed-role/caller/s""#, true),
        (#""AWS":"arn:aws:s3:::bucket""#, false), (#""AWS":"ama""#, false),
        (#""AWS":"AIDAQQQQQQQQQQQQQQQQQ""#, false),
        (#""AWS":["*","arn:aws:iam::123456789012:user/ghost"]"#, false),
        (#""Service":"ec2.amazonaws.com""#, true), (#""Service":"ec2""#, false),
        (#""Service":"*.amazonaws.com""#, false),
        (#""Federated":"arn:aws:iam::123456789012:saml-provider/p""#, true),
    ])
    func principalsMustExist(principal: String, isKnown: Bool) throws {
        var test = TestAccount()
        _ = try test.call(
            "create-user", [("user-name", .string("ama")), ("path", .string("/hq/"))])
        #expect(try test.createRole("caller").isAnswer)
        let result = try test.createRole("r", trusting: trusting(principal))
        #expect(result.isAnswer == isKnown, "\(result.message ?? "")")
        if !isKnown {
            #expect(result.code == "MalformedPolicyDocument")
            let kind = principal.hasPrefix("\"AWS") ? "\"AWS\":\"" : "\"SERVICE\":\""
            #expect(result.message?.hasPrefix("Invalid principal in policy: " + kind) == true)
        }
    }

    /// A deleted role is known by its id in the trust policies of others, and the id is refused when
    /// the document is handed in again.
    @Test func deletedPrincipalIsNamedByItsID() throws {
        var test = TestAccount()
        #expect(try test.createRole("caller").isAnswer)
        let id = try #require(try test.role("caller")?["RoleId"]?.scalarText)
        let arn = "arn:aws:iam::123456789012:role/caller"
        let document = """
            {"Statement":[{"Effect":"Allow","Principal":{"AWS":["\(arn)", "*"]},\
            "Action":"sts:AssumeRole","Condition":{"ArnEquals":{"aws:PrincipalArn":"\(arn)"}}}]}
            """
        #expect(try test.createRole("target", trusting: document).isAnswer)
        #expect(try test.call("delete-role", [("role-name", .string("caller"))]).isAnswer)
        let left = try #require(
            try test.role("target")?["AssumeRolePolicyDocument"]?.scalarText)
        #expect(left == document.replacing("[\"\(arn)\"", with: "[\"\(id)\""))
        #expect(try test.createRole("caller").isAnswer)
        #expect(try test.role("target")?["AssumeRolePolicyDocument"]?.scalarText == left)
        let result = try test.call(
            "update-assume-role-policy",
            [("role-name", .string("target")), ("policy-document", .string(left))])
        #expect(result.message == "Invalid principal in policy: \"AWS\":\"\(id)\"")
    }

    @Test func roleIsDeletedOnlyWhenNothingHangsOnIt() throws {
        var test = TestAccount()
        #expect(try test.createRole("r").isAnswer)
        let name = ("role-name", Value.string("r"))
        let profile = ("instance-profile-name", Value.string("p"))
        #expect(try test.call("create-instance-profile", [profile]).isAnswer)
        #expect(try test.call("add-role-to-instance-profile", [profile, name]).isAnswer)
        test.account.roles["r"]?.attachedPolicies = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
        test.account.roles["r"]?.inlinePolicies = [InlinePolicy(name: "i", document: "{}")]
        func deletion() throws -> TestAccount.Result { try test.call("delete-role", [name]) }
        #expect(try deletion().code == "DeleteConflict")
        #expect(
            try deletion().message
                == "Cannot delete entity, must remove roles from instance profile first.")
        #expect(try test.call("remove-role-from-instance-profile", [profile, name]).isAnswer)
        #expect(try deletion().message == "Cannot delete entity, must detach all policies first.")
        test.account.roles["r"]?.attachedPolicies = []
        #expect(try deletion().message == "Cannot delete entity, must delete policies first.")
        test.account.roles["r"]?.inlinePolicies = []
        #expect(try deletion().isAnswer)
        #expect(try test.call("get-role", [name]).code == "NoSuchEntity")
    }

    @Test func boundariesAreCounted() throws {
        var test = TestAccount()
        let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        #expect(
            try test.createRole("r", [("permissions-boundary", .string(arn))]).isAnswer)
        #expect(test.account.boundaryCounts[arn] == 1)
        #expect(try test.call("delete-role", [("role-name", .string("r"))]).isAnswer)
        #expect(test.account.boundaryCounts[arn] == 0)
    }

    @Test func listingHasPrefixesAndPages() throws {
        var test = TestAccount()
        for index in 1...3 {
            #expect(try test.createRole("r\(index)", [("path", .string("/ci/"))]).isAnswer)
        }
        #expect(try test.createRole("a").isAnswer)
        let prefix = ("path-prefix", Value.string("/ci/"))
        let first = try test.call("list-roles", [prefix, ("max-items", .string("2"))]).value
        #expect(first["Roles"]?.elements?.count == 2)
        #expect(first["IsTruncated"]?.scalarText == "true")
        let marker = try #require(first["Marker"])
        let second = try test.call("list-roles", [prefix, ("marker", marker)]).value
        #expect(second["Roles"]?.elements?.first?["RoleName"]?.scalarText == "r3")
        #expect(second["Roles"]?.elements?.count == 1)
        #expect(second["IsTruncated"]?.scalarText == "false")
        let none = try test.call("list-roles", [("path-prefix", .string("/none/"))]).value
        #expect(none["Roles"]?.elements?.isEmpty == true)
    }

    @Test func tagsFollowTheRules() throws {
        var test = TestAccount()
        #expect(try test.createRole("r").isAnswer)
        let name = ("role-name", Value.string("r"))
        func tags() throws -> [String] {
            let listed = try test.call("list-role-tags", [name]).value["Tags"]?.elements ?? []
            return listed.map { "\($0["Key"]?.scalarText ?? "")=\($0["Value"]?.scalarText ?? "")" }
        }
        #expect(
            try test.call(
                "tag-role", [name, ("tags", .array([tag("somekey", "a"), tag("other", "")]))]
            ).isAnswer)
        #expect(try tags() == ["somekey=a", "other="])
        #expect(
            try test.call("tag-role", [name, ("tags", .array([tag("Somekey", "b")]))]).isAnswer)
        #expect(try tags() == ["Somekey=b", "other="])
        let twice = try test.call(
            "tag-role", [name, ("tags", .array([tag("a", ""), tag("A", "")]))])
        #expect(twice.code == "InvalidInput")
        #expect(
            twice.message
                == "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        #expect(
            try test.call("untag-role", [name, ("tag-keys", .array([.string("SOMEKEY")]))]).isAnswer
        )
        #expect(try tags() == ["other="])
    }

    @Test func quotaOfRolesIsKept() throws {
        var test = TestAccount()
        for index in 0..<1000 { #expect(try test.createRole("r\(index)").isAnswer) }
        let result = try test.createRole("one-more")
        #expect(result.code == "LimitExceeded")
        #expect(result.message == "Cannot exceed quota for RolesPerAccount: 1000")
    }
}

@Suite struct ServiceLinkedRolesTests {
    private func create(
        _ test: inout TestAccount, _ service: String, _ more: [(String, Value)] = []
    ) throws -> TestAccount.Result {
        try test.call(
            "create-service-linked-role", [("aws-service-name", .string(service))] + more)
    }

    /// Names and policies as recorded from AWS; the last two follow the rule for unknown services.
    @Test(
        arguments: [
            ("lex.amazonaws.com", "LexBots", "AmazonLexBotPolicy"),
            ("autoscaling.amazonaws.com", "AutoScaling", "AutoScalingServiceRolePolicy"),
            ("ssm.amazonaws.com", "AmazonSSM", "AmazonSSMServiceRolePolicy"),
            (
                "ec2-instance-connect.amazonaws.com", "Ec2InstanceConnect",
                "Ec2InstanceConnectEndpoint"
            ),
            (
                "custom-resource.application-autoscaling.amazonaws.com",
                "ApplicationAutoScaling_CustomResource",
                "AWSApplicationAutoScalingCustomResourcePolicy"
            ),
            ("other.amazonaws.com", "other", nil),
            ("some-thing.other.amazonaws.com", "other_SomeThing", nil),
        ] as [(String, String, String?)])
    func namesAreAWSs(service: String, name: String, policy: String?) throws {
        var test = TestAccount()
        let created = try create(&test, service).value["Role"]
        #expect(created?["RoleName"]?.scalarText == "AWSServiceRoleFor" + name)
        #expect(created?["Path"]?.scalarText == "/aws-service-role/\(service)/")
        #expect(
            created?["Arn"]?.scalarText
                == "arn:aws:iam::123456789012:role/aws-service-role/\(service)/AWSServiceRoleFor\(name)"
        )
        #expect(
            created?["AssumeRolePolicyDocument"]?.scalarText
                == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["\#(service)"]},"Action":["sts:AssumeRole"]}]}"#
        )
        let role = try test.role("AWSServiceRoleFor" + name)
        #expect(
            role?["AssumeRolePolicyDocument"]?.scalarText
                == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"\#(service)"},"Action":"sts:AssumeRole"}]}"#
        )
        let key = Account.folded("AWSServiceRoleFor" + name)
        let arns = policy.map { ["arn:aws:iam::aws:policy/aws-service-role/" + $0] } ?? []
        #expect(test.account.roles[key]?.attachedPolicies == arns)
        for arn in arns { #expect(test.account.attachmentCounts[arn] == 1) }
    }

    @Test func descriptionIsTheServicesUnlessGiven() throws {
        var test = TestAccount()
        _ = try create(&test, "rds.amazonaws.com")
        #expect(
            try test.role("AWSServiceRoleForRDS")?["Description"]?.scalarText
                == "Allows Amazon RDS to manage AWS resources on your behalf")
        let given = try create(&test, "lex.amazonaws.com", [("description", .string("mine"))])
        #expect(given.value["Role"]?["Description"]?.scalarText == "mine")
        #expect(try test.role("AWSServiceRoleForLexBots")?["Description"]?.scalarText == "mine")
    }

    @Test(
        arguments: [
            (
                "eks.amazonaws.com", "s", "InvalidInput",
                "Custom suffix is not allowed for eks.amazonaws.com"
            ),
            (
                "batch.amazonaws.com", nil, "InvalidInput",
                "Service role name AWSServiceRoleForBatch has been taken in this account, please try a different suffix."
            ),
        ] as [(String, String?, String, String)])
    func refusesInAWSsWords(
        service: String, suffix: String?, code: String, message: String
    ) throws {
        var test = TestAccount()
        #expect(try create(&test, "batch.amazonaws.com").isAnswer)
        let result = try create(
            &test, service, suffix.map { [("custom-suffix", .string($0))] } ?? [])
        #expect(result.code == code)
        #expect(result.message == message)
    }

    /// The text is not AWS's, which nobody has recorded.
    @Test func nameMustBeAServices() throws {
        var test = TestAccount()
        let result = try create(&test, "batch")
        #expect(result.code == "InvalidInput")
        #expect(result.message == "batch is not a valid service principal.")
    }

    @Test func suffixMakesFurtherRoles() throws {
        var test = TestAccount()
        for suffix in ["one", "two"] {
            let role = try create(
                &test, "autoscaling.amazonaws.com", [("custom-suffix", .string(suffix))])
            #expect(
                role.value["Role"]?["RoleName"]?.scalarText
                    == "AWSServiceRoleForAutoScaling_" + suffix)
        }
    }

    @Test(arguments: [
        ("delete-role", []), ("update-role", [("max-session-duration", Value.string("7200"))]),
        ("update-assume-role-policy", [("policy-document", .string(trust))]),
        ("add-role-to-instance-profile", [("instance-profile-name", .string("p"))]),
    ])
    func onlyTheServiceChangesTheRole(name: String, more: [(String, Value)]) throws {
        var test = TestAccount()
        _ = try create(&test, "ecs.amazonaws.com")
        _ = try test.call("create-instance-profile", [("instance-profile-name", .string("p"))])
        let result = try test.call(name, [("role-name", .string("AWSServiceRoleForECS"))] + more)
        #expect(result.code == "UnmodifiableEntity")
        #expect(result.status == 400)
        #expect(
            result.message
                == "Cannot perform the operation on the protected role 'AWSServiceRoleForECS' - this role is only modifiable by AWS"
        )
    }

    @Test func descriptionAndTagsMayBeChanged() throws {
        var test = TestAccount()
        _ = try create(&test, "ecs.amazonaws.com")
        let name = ("role-name", Value.string("AWSServiceRoleForECS"))
        #expect(try test.call("update-role", [name, ("description", .string("d"))]).isAnswer)
        #expect(
            try test.call("update-role-description", [name, ("description", .string("d"))]).isAnswer
        )
        let tags = Value.array([.object([("Key", .string("k")), ("Value", .string("v"))])])
        #expect(try test.call("tag-role", [name, ("tags", tags)]).isAnswer)
    }

    @Test func deletionIsATask() throws {
        var test = TestAccount()
        _ = try create(&test, "batch.amazonaws.com")
        let name = ("role-name", Value.string("AWSServiceRoleForBatch"))
        let task = try #require(
            try test.call("delete-service-linked-role", [name]).value["DeletionTaskId"])
        let start = "task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/"
        #expect(task.scalarText?.hasPrefix(start) == true)
        #expect(task.scalarText?.count == start.count + 36)
        let status = try test.call(
            "get-service-linked-role-deletion-status", [("deletion-task-id", task)])
        #expect(status.value["Status"]?.scalarText == "SUCCEEDED")
        #expect(try test.call("get-role", [name]).code == "NoSuchEntity")
        #expect(try create(&test, "batch.amazonaws.com").isAnswer)
    }

    @Test func onlyServiceLinkedRolesAreDeletedSo() throws {
        var test = TestAccount()
        #expect(try test.createRole("r").isAnswer)
        let result = try test.call("delete-service-linked-role", [("role-name", .string("r"))])
        #expect(result.code == "NoSuchEntity")
        #expect(try test.role("r") != nil)
        let status = try test.call(
            "get-service-linked-role-deletion-status", [("deletion-task-id", .string("task/x"))])
        #expect(status.code == "NoSuchEntity")
    }

    /// Every known service's role can be made, and its policy is one that AWS has.
    @Test func catalogueIsWhole() throws {
        var test = TestAccount()
        for service in ServiceLinkedRoleCatalogue.services {
            #expect(try create(&test, service).isAnswer, "\(service)")
            let entry = try ServiceLinkedRoleCatalogue.entry(for: service)
            // Recorded from AWS, yet missing from its list of managed policies.
            if service == "lex.amazonaws.com" { continue }
            let arn = try #require(entry.policyARN, "\(service)")
            #expect(ManagedPolicyCatalogue.entry(arn: arn) != nil, "\(arn)")
        }
        #expect(ServiceLinkedRoleCatalogue.services.count == 164)
    }
}
