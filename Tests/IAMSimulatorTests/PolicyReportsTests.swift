import PolicyLanguage
import SourceText
import Testing

@testable import IAMSimulator

/// Who uses a policy, what policies grant, and the account's details as a whole.
@Suite struct PolicyReportsTests {
    private let audit = "arn:aws:iam::aws:policy/SecurityAudit"

    // MARK: Entities of a policy

    private func entities(
        _ test: inout TestAccount, _ parameters: [String: String]
    ) throws -> [String] {
        let answer = try test.call(
            "list-entities-for-policy", parameters.map { ($0.key, .string($0.value)) }
        ).value
        var names: [String] = []
        for (list, member) in [
            ("PolicyGroups", "GroupName"), ("PolicyUsers", "UserName"), ("PolicyRoles", "RoleName"),
        ] {
            names += (answer[list]?.elements ?? []).compactMap { $0[member]?.scalarText }
        }
        return names
    }

    @Test(
        arguments: [
            ([:], ["staff", "ama", "esi", "Deploy"]), (["entity-filter": "User"], ["ama", "esi"]),
            (["entity-filter": "Group"], ["staff"]), (["entity-filter": "Role"], ["Deploy"]),
            (["entity-filter": "LocalManagedPolicy"], []), (["path-prefix": "/app/"], ["Deploy"]),
            (["policy-usage-filter": "PermissionsPolicy"], ["staff", "ama", "Deploy"]),
            (["policy-usage-filter": "PermissionsBoundary"], ["ama", "esi"]),
            (
                ["policy-usage-filter": "PermissionsBoundary", "entity-filter": "Group"],
                []
            ), (["max-items": "2"], ["staff", "ama"]), (["marker": "3"], ["Deploy"]),
        ] as [([String: String], [String])])
    func entitiesOfAPolicyAreFiltered(parameters: [String: String], expected: [String]) throws {
        var test = try TestAccount.withHolders()
        for name in ["esi", "kofi"] { try test.run("create-user", ["user-name": name]) }
        let arn = try test.createPolicy("p")
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": arn])
        try test.run("attach-user-policy", ["user-name": "ama", "policy-arn": arn])
        try test.run("attach-role-policy", ["role-name": "deploy", "policy-arn": arn])
        for name in ["ama", "esi"] {
            try test.run(
                "put-user-permissions-boundary", ["user-name": name, "permissions-boundary": arn])
        }
        let found = try entities(
            &test, parameters.merging(["policy-arn": arn], uniquingKeysWith: { $1 }))
        #expect(found == expected)
    }

    @Test func entitiesAreNamedWithTheirIds() throws {
        var test = try TestAccount.withHolders()
        try test.run("attach-role-policy", ["role-name": "deploy", "policy-arn": audit])
        #expect(
            try test.run("list-entities-for-policy", ["policy-arn": audit]).json
                == #"{"PolicyGroups":[],"PolicyUsers":[],"PolicyRoles":[{"RoleName":"Deploy","RoleId":"AROATESTROLE"}],"IsTruncated":false}"#
        )
    }

    // MARK: Services that policies grant

    private func policy(_ effect: String, _ element: String, _ actions: String...) -> String {
        let list = actions.map { "\"\($0)\"" }.joined(separator: ",")
        return
            #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","\#(element)":[\#(list)],"Resource":"*"}]}"#
    }

    @Test func policiesThatGrantAServiceAreNamed() throws {
        var test = try TestAccount.withHolders()
        test.account.library = PolicyLibrary { _ in
            self.policy("Allow", "Action", "iam:Get*", "ec2:Describe*")
        }
        let own = try test.run(
            "create-policy",
            ["policy-name": "own", "policy-document": policy("Allow", "Action", "s3:GetObject")]
        ).value["Policy"]?["Arn"]?.scalarText
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "staff"])
        try test.run(
            "attach-user-policy", ["user-name": "ama", "policy-arn": try #require(own)])
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": audit])
        try test.run(
            "put-user-policy",
            [
                "user-name": "ama", "policy-name": "inline",
                "policy-document": policy("Allow", "NotAction", "ec2:*", "s3:Get*"),
            ])
        try test.run(
            "put-group-policy",
            [
                "group-name": "staff", "policy-name": "denies",
                "policy-document": policy("Deny", "Action", "*"),
            ])
        let answer = try test.call(
            "list-policies-granting-service-access",
            [
                ("arn", .string("arn:aws:iam::123456789012:user/ama")),
                ("service-namespaces", .array(["s3", "ec2", "sqs"].map { .string($0) })),
            ])
        let inline =
            #"{"PolicyName":"inline","PolicyType":"INLINE","EntityType":"USER","EntityName":"ama"}"#
        let managed = try
            #"{"PolicyName":"own","PolicyType":"MANAGED","PolicyArn":"\#(#require(own))"}"#
        let group =
            #"{"PolicyName":"SecurityAudit","PolicyType":"MANAGED","PolicyArn":"\#(audit)"}"#
        #expect(
            answer.json
                == #"{"PoliciesGrantingServiceAccess":[{"ServiceNamespace":"s3","Policies":[\#(inline),\#(managed)]},"#
                + #"{"ServiceNamespace":"ec2","Policies":[\#(group)]},{"ServiceNamespace":"sqs","Policies":[\#(inline)]}],"IsTruncated":false}"#
        )
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:user/nobody", "NoSuchEntity"),
        ("arn:aws:iam::123456789012:role/Deploy", "NoSuchEntity"),
        ("arn:aws:iam::aws:policy/SecurityAudit", "InvalidInput"),
        ("no-arn-but-twenty-long", "InvalidInput"),
    ])
    func onlyHoldersOfTheAccountAreAskedAbout(arn: String, code: String) throws {
        var test = try TestAccount.withHolders()
        let result = try test.call(
            "list-policies-granting-service-access",
            [("arn", .string(arn)), ("service-namespaces", .array([.string("s3")]))])
        #expect(result.code == code)
    }

    // MARK: The account's details

    private func detailed() throws -> TestAccount {
        var test = try TestAccount.withHolders()
        let arn = try test.createPolicy("own")
        let role = try #require(test.account.roles["deploy"])
        test.account.instanceProfiles["server"] = InstanceProfile(
            name: "Server", path: "/", id: "AIPATEST", created: test.account.now,
            roles: [Account.folded(role.name)])
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "staff"])
        for kind in ["user", "group", "role"] {
            let holder = try #require(PolicyHoldersTests.holders.first { $0.kind == kind })
            try test.run("attach-\(kind)-policy", [holder.option: holder.name, "policy-arn": arn])
        }
        try test.run("attach-user-policy", ["user-name": "ama", "policy-arn": audit])
        try test.run(
            "put-role-permissions-boundary",
            ["role-name": "Deploy", "permissions-boundary": arn])
        test.account.library = PolicyLibrary { _ in TestAccount.document }
        return test
    }

    @Test func detailsHaveAWSsMembersInItsOrder() throws {
        var test = try detailed()
        let answer = try test.run("get-account-authorization-details").value
        #expect(
            answer.members?.map(\.key)
                == [
                    "UserDetailList", "GroupDetailList", "RoleDetailList", "Policies",
                    "IsTruncated",
                ])
        let user = answer["UserDetailList"]?.elements?.first
        // A user without inline policies has no list of them, recorded from AWS.
        #expect(
            user?.members?.map(\.key)
                == [
                    "Path", "UserName", "UserId", "Arn", "CreateDate", "GroupList",
                    "AttachedManagedPolicies", "Tags",
                ])
        #expect(user?["GroupList"]?.elements?.map(\.scalarText) == ["staff"])
        let group = answer["GroupDetailList"]?.elements?.first
        #expect(
            group?.members?.map(\.key)
                == [
                    "Path", "GroupName", "GroupId", "Arn", "CreateDate", "GroupPolicyList",
                    "AttachedManagedPolicies",
                ])
        let role = answer["RoleDetailList"]?.elements?.first
        #expect(
            role?.members?.map(\.key)
                == [
                    "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
                    "InstanceProfileList", "RolePolicyList", "AttachedManagedPolicies",
                    "PermissionsBoundary", "Tags", "RoleLastUsed",
                ])
        let profile = role?["InstanceProfileList"]?.elements?.first
        #expect(
            profile?["Roles"]?.elements?.first?.members?.map(\.key)
                == [
                    "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
                ])
        let policies = try #require(answer["Policies"]?.elements)
        #expect(policies.map { $0["PolicyName"]?.scalarText } == ["own", "SecurityAudit"])
        #expect(
            policies.first?.members?.map(\.key)
                == [
                    "PolicyName", "PolicyId", "Arn", "Path", "DefaultVersionId", "AttachmentCount",
                    "PermissionsBoundaryUsageCount", "IsAttachable", "CreateDate", "UpdateDate",
                    "PolicyVersionList",
                ])
        #expect(policies.first?["AttachmentCount"]?.scalarText == "3")
        for policy in policies {
            let version = policy["PolicyVersionList"]?.elements?.first
            #expect(version?["Document"]?.scalarText == TestAccount.document)
            #expect(version?["IsDefaultVersion"]?.scalarText == "true")
        }

        try test.run(
            "put-user-policy",
            ["user-name": "ama", "policy-name": "p", "policy-document": TestAccount.document])
        let inline = try test.run("get-account-authorization-details", ["filter": "User"]).value
        #expect(
            inline["UserDetailList"]?.elements?.first?.members?.map(\.key).prefix(6)
                == ["Path", "UserName", "UserId", "Arn", "CreateDate", "UserPolicyList"])
        #expect(inline["GroupDetailList"]?.elements?.isEmpty == true)
    }

    @Test(
        arguments: [
            (["User"], [1, 0, 0, 0]), (["Group", "Role"], [0, 1, 1, 0]),
            (["LocalManagedPolicy"], [0, 0, 0, 1]), (["AWSManagedPolicy"], [0, 0, 0, 1]),
            ([], [1, 1, 1, 2]),
        ] as [([String], [Int])])
    func detailsAreFiltered(filter: [String], counts: [Int]) throws {
        var test = try detailed()
        let parameters =
            filter.isEmpty ? [] : [("filter", Value.array(filter.map { .string($0) }))]
        let answer = try test.call("get-account-authorization-details", parameters).value
        #expect(self.counts(answer) == counts)
    }

    private func counts(_ answer: Value) -> [Int?] {
        ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"].map {
            answer[$0]?.elements?.count
        }
    }

    @Test func detailsComeInPages() throws {
        var test = try detailed()
        let first = try test.run("get-account-authorization-details", ["max-items": "2"]).value
        #expect(counts(first) == [1, 1, 0, 0])
        let marker = try #require(first["Marker"]?.scalarText)
        let second = try test.run("get-account-authorization-details", ["marker": marker]).value
        #expect(counts(second) == [0, 0, 1, 2])
        #expect(second["IsTruncated"]?.scalarText == "false")
    }

    @Test func policyLanguageReadsTheDetails() throws {
        var test = try detailed()
        let answer = try test.run("get-account-authorization-details").value
        let source = SourceFile(name: "account.json", text: JSONWriter.text(answer, .compact))
        let (details, findings) = AccountDetails.read(source)
        #expect(findings.isEmpty)
        let question = PolicyCase.Question(
            who: "user/ama", action: "s3:ListBucket", resource: "arn:aws:s3:::b")
        let policyCase = try #require(details).policyCase(question)
        #expect(policyCase.identityPolicies.map(\.name) == ["own", "SecurityAudit", "own"])
        let role = PolicyCase.Question(
            who: "role/Deploy", action: "s3:ListBucket", resource: "arn:aws:s3:::b")
        #expect(try #require(details).policyCase(role).boundaries.count == 1)
    }
}
