import SourceText
import Testing

@testable import IAMSimulator

@Suite struct ManagedPoliciesTests {
    private let own = "arn:aws:iam::123456789012:policy/"
    private let audit = "arn:aws:iam::aws:policy/SecurityAudit"

    @Test func newPolicyIsDescribedAsAWSDoes() throws {
        var test = TestAccount()
        let created = try test.call(
            "create-policy",
            [
                ("policy-name", .string("Read")), ("path", .string("/team/a/")),
                ("policy-document", .string(TestAccount.document)),
                ("description", .string("reads")),
                (
                    "tags",
                    .array([.object([("Key", .string("team")), ("Value", .string("a"))])])
                ),
            ]
        ).value["Policy"]
        let members = [
            "PolicyName", "PolicyId", "Arn", "Path", "DefaultVersionId", "AttachmentCount",
            "PermissionsBoundaryUsageCount", "IsAttachable",
        ]
        // AWS shows the description in GetPolicy alone, and tags there always.
        #expect(created?.members?.map(\.key) == members + ["CreateDate", "UpdateDate", "Tags"])
        #expect(created?["Arn"]?.scalarText == own + "team/a/Read")
        #expect(created?["PolicyId"]?.scalarText?.hasPrefix("ANPA") == true)
        #expect(created?["DefaultVersionId"]?.scalarText == "v1")
        let got = try test.run("get-policy", ["policy-arn": own + "team/a/Read"]).value["Policy"]
        #expect(
            got?.members?.map(\.key)
                == members + ["Description", "CreateDate", "UpdateDate", "Tags"])
        let listed = try test.run("list-policies", ["scope": "Local"]).value["Policies"]
        #expect(
            listed?.elements?.first?.members?.map(\.key)
                == members + ["CreateDate", "UpdateDate"])

        let plain = try test.run(
            "create-policy", ["policy-name": "Plain", "policy-document": TestAccount.document]
        ).value["Policy"]
        #expect(plain?["Tags"] == nil)
        let plainGot = try test.run("get-policy", ["policy-arn": own + "Plain"]).value["Policy"]
        #expect(plainGot?["Tags"]?.elements?.isEmpty == true && plainGot?["Description"] == nil)
    }

    /// Texts recorded from AWS.
    @Test(
        arguments: [
            (
                "create-policy", ["policy-name": "READ", "policy-document": TestAccount.document],
                "EntityAlreadyExists", 409,
                "A policy called READ already exists. Duplicate names are not allowed."
            ),
            (
                "create-policy",
                ["policy-name": "Read", "path": "/x/", "policy-document": TestAccount.document],
                "EntityAlreadyExists", 409,
                "A policy called Read already exists. Duplicate names are not allowed."
            ),
            (
                "create-policy", ["policy-name": "New", "policy-document": "{}"],
                "MalformedPolicyDocument", 400, "Syntax errors in policy."
            ),
            (
                "create-policy",
                [
                    "policy-name": "New",
                    "policy-document": TestAccount.document.replacing("2012", with: "2008"),
                ],
                "MalformedPolicyDocument", 400,
                "Policy document must be version 2012-10-17 or greater."
            ),
            (
                "create-policy",
                [
                    "policy-name": "New", "policy-document": TestAccount.document(ofSize: 6145),
                ],
                "LimitExceeded", 409, "Cannot exceed quota for PolicySize: 6144"
            ),
            (
                "get-policy", ["policy-arn": "arn:aws:iam::123456789012:policy/none"],
                "NoSuchEntity", 404, "Policy arn:aws:iam::123456789012:policy/none was not found."
            ),
            (
                "get-policy", ["policy-arn": "arn:aws:iam::123456789012:user/none"],
                "ValidationError", 400, "ARN arn:aws:iam::123456789012:user/none is not valid."
            ),
            (
                "delete-policy", ["policy-arn": "arn:aws:iam::123456789012:policy/none"],
                "NoSuchEntity", 404, "Policy arn:aws:iam::123456789012:policy/none was not found."
            ),
            (
                "delete-policy", ["policy-arn": "arn:aws:iam::aws:policy/SecurityAudit"],
                "AccessDenied", 403, "Cannot delete policies outside your own account."
            ),
            (
                "delete-policy", ["policy-arn": "arn:aws:iam::210987654321:policy/Read"],
                "AccessDenied", 403, "Cannot delete policies outside your own account."
            ),
            (
                "delete-policy-version",
                ["policy-arn": "arn:aws:iam::aws:policy/SecurityAudit", "version-id": "v1"],
                "AccessDenied", 403,
                "Cannot delete policy versions for policies outside your own account."
            ),
            (
                "set-default-policy-version",
                ["policy-arn": "arn:aws:iam::aws:policy/SecurityAudit", "version-id": "v1"],
                "AccessDenied", 403, "Cannot update policies outside your own account."
            ),
            (
                "get-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/none", "version-id": "v1"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::123456789012:policy/none version v1 does not exist or is not attachable."
            ),
            (
                "get-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/Read", "version-id": "v9"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::123456789012:policy/Read version v9 does not exist or is not attachable."
            ),
            (
                "set-default-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/none", "version-id": "v1"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::123456789012:policy/none version v1 does not exist or is not attachable."
            ),
            (
                "set-default-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/Read", "version-id": "v4"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::123456789012:policy/Read version v4 does not exist or is not attachable."
            ),
            (
                "set-default-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/Read", "version-id": "4"],
                "ValidationError", 400,
                "1 validation error detected: Value at 'versionId' failed to satisfy constraint: Member must satisfy regular expression pattern: v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"
            ),
            (
                "delete-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/Read", "version-id": "v1"],
                "DeleteConflict", 409, "Cannot delete the default version of a policy."
            ),
            (
                "delete-policy-version",
                ["policy-arn": "arn:aws:iam::123456789012:policy/Read", "version-id": "v9"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::123456789012:policy/Read version v9 does not exist or is not attachable."
            ),
            (
                "list-policy-versions", ["policy-arn": "arn:aws:iam::123456789012:policy/none"],
                "NoSuchEntity", 404, "Policy arn:aws:iam::123456789012:policy/none was not found."
            ),
            (
                "create-policy-version",
                [
                    "policy-arn": "arn:aws:iam::123456789012:policy/Read",
                    "policy-document": "no JSON",
                ], "MalformedPolicyDocument", 400, "Syntax errors in policy."
            ),
            (
                "list-entities-for-policy", ["policy-arn": "arn:aws:iam::123456789012:policy/none"],
                "NoSuchEntity", 404,
                "Policy arn:aws:iam::123456789012:policy/none does not exist or is not attachable."
            ),
            (
                "list-policy-tags", ["policy-arn": "arn:aws:iam::123456789012:policy/none"],
                "NoSuchEntity", 404, "Policy arn:aws:iam::123456789012:policy/none was not found."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = TestAccount()
        _ = try test.createPolicy("Read")
        let before = try test.run("list-policies", ["scope": "Local"]).json
        let result = try test.call(name, parameters.map { ($0.key, .string($0.value)) })
        #expect(result.code == code && result.status == status)
        #expect(result.message == message)
        #expect(try test.run("list-policies", ["scope": "Local"]).json == before)
    }

    @Test func whiteSpaceDoesNotCountForAPolicysSize() throws {
        var test = TestAccount()
        let document =
            TestAccount.document(ofSize: 6144) + String(repeating: " \n", count: 1000)
        #expect(
            try test.run("create-policy", ["policy-name": "p", "policy-document": document])
                .isAnswer)
    }

    // MARK: Versions

    private func versions(_ test: inout TestAccount, _ arn: String) throws -> [String] {
        let listed = try test.run("list-policy-versions", ["policy-arn": arn]).value["Versions"]
        return (listed?.elements ?? []).map {
            ($0["VersionId"]?.scalarText ?? "")
                + ($0["IsDefaultVersion"]?.scalarText == "true" ? "*" : "")
        }
    }

    private func addVersion(
        _ test: inout TestAccount, _ arn: String, isDefault: Bool = false
    ) throws -> TestAccount.Result {
        try test.call(
            "create-policy-version",
            [
                ("policy-arn", .string(arn)), ("policy-document", .string(TestAccount.document)),
                ("set-as-default", .bool(isDefault)),
            ])
    }

    @Test func versionsAreNumberedAndOneIsInForce() throws {
        var test = TestAccount()
        let arn = try test.createPolicy("p")
        let second = try addVersion(&test, arn, isDefault: true)
        #expect(
            second.value["PolicyVersion"]?.members?.map(\.key)
                == ["VersionId", "IsDefaultVersion", "CreateDate"])
        #expect(try addVersion(&test, arn).isAnswer)
        #expect(try versions(&test, arn) == ["v3", "v2*", "v1"])
        try test.run("set-default-policy-version", ["policy-arn": arn, "version-id": "v1"])
        #expect(try versions(&test, arn) == ["v3", "v2", "v1*"])
        let policy = try test.run("get-policy", ["policy-arn": arn]).value["Policy"]
        #expect(policy?["DefaultVersionId"]?.scalarText == "v1")
        let got = try test.run(
            "get-policy-version", ["policy-arn": arn, "version-id": "v3"]
        ).value["PolicyVersion"]
        #expect(
            got?.members?.map(\.key)
                == ["Document", "VersionId", "IsDefaultVersion", "CreateDate"])
        #expect(got?["Document"]?.scalarText == TestAccount.document)
        let page = try test.run("list-policy-versions", ["policy-arn": arn, "max-items": "2"]).value
        #expect(page["IsTruncated"]?.scalarText == "true")
        #expect(page["Versions"]?.elements?.count == 2)
    }

    @Test func sixthVersionIsRefusedAndNumbersAreNotUsedAgain() throws {
        var test = TestAccount()
        let arn = try test.createPolicy("p")
        for _ in 2...5 { #expect(try addVersion(&test, arn).isAnswer) }
        let sixth = try addVersion(&test, arn, isDefault: true)
        #expect(sixth.code == "LimitExceeded" && sixth.status == 409)
        #expect(
            sixth.message
                == "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version."
        )
        #expect(try versions(&test, arn) == ["v5", "v4", "v3", "v2", "v1*"])
        try test.run("delete-policy-version", ["policy-arn": arn, "version-id": "v5"])
        #expect(
            try addVersion(&test, arn).value["PolicyVersion"]?["VersionId"]?.scalarText == "v6")
    }

    @Test func updateDateIsThatOfTheNewestVersion() throws {
        var test = TestAccount()
        let arn = try test.createPolicy("p")
        test.account.advance(bySeconds: 60)
        _ = try addVersion(&test, arn)
        test.account.advance(bySeconds: 60)
        try test.run("set-default-policy-version", ["policy-arn": arn, "version-id": "v2"])
        let policy = try test.run("get-policy", ["policy-arn": arn]).value["Policy"]
        #expect(policy?["CreateDate"]?.scalarText == "2026-01-15T09:00:00+00:00")
        #expect(policy?["UpdateDate"]?.scalarText == "2026-01-15T09:01:00+00:00")
    }

    @Test func policyIsDeletedOnlyWhenNothingHangsOnIt() throws {
        var test = try TestAccount.withHolders()
        let arn = try test.createPolicy("p")
        func deletion() throws -> String? {
            let result = try test.run("delete-policy", ["policy-arn": arn])
            if result.message != nil { #expect(result.code == "DeleteConflict") }
            return result.message
        }
        _ = try addVersion(&test, arn)
        try test.run("attach-user-policy", ["user-name": "ama", "policy-arn": arn])
        try test.run(
            "put-role-permissions-boundary",
            ["role-name": "deploy", "permissions-boundary": arn])
        #expect(try deletion() == "Cannot delete a policy attached to entities.")
        try test.run("detach-user-policy", ["user-name": "ama", "policy-arn": arn])
        #expect(try deletion() == "Cannot delete a policy attached to entities.")
        try test.run("delete-role-permissions-boundary", ["role-name": "deploy"])
        #expect(try deletion()?.hasPrefix("This policy has more than one version.") == true)
        try test.run("delete-policy-version", ["policy-arn": arn, "version-id": "v2"])
        #expect(try deletion() == nil)
        #expect(try test.run("get-policy", ["policy-arn": arn]).code == "NoSuchEntity")
        #expect(try test.createPolicy("P") == own + "P", "the name is free again")
    }

    // MARK: Listing

    @Test func listingsTakeScopePathAndUseIntoAccount() throws {
        var test = try TestAccount.withHolders()
        let first = try test.createPolicy("first", path: "/team/")
        test.account.advance(bySeconds: 1)
        let second = try test.createPolicy("a-second")
        func listed(_ parameters: KeyValuePairs<String, String>) throws -> [String] {
            try test.listed("list-policies", parameters, "Policies", "PolicyName")
        }
        #expect(try listed(["scope": "Local"]) == ["first", "a-second"])
        #expect(try listed(["scope": "Local", "path-prefix": "/team/"]) == ["first"])
        #expect(
            try listed(["max-items": "4"])
                == ["first", "a-second", "AdministratorAccess", "PowerUserAccess"])
        #expect(try listed(["scope": "AWS", "max-items": "1"]) == ["AdministratorAccess"])
        #expect(
            try listed(["scope": "AWS", "path-prefix": "/job-function/"]).contains("Billing"))

        #expect(try listed(["only-attached": "true"]).isEmpty)
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": second])
        try test.run("attach-role-policy", ["role-name": "Deploy", "policy-arn": audit])
        try test.run(
            "put-user-permissions-boundary", ["user-name": "ama", "permissions-boundary": first])
        #expect(try listed(["only-attached": "true"]) == ["a-second", "SecurityAudit"])
        #expect(try listed(["only-attached": "true", "scope": "AWS"]) == ["SecurityAudit"])
        #expect(try listed(["policy-usage-filter": "PermissionsBoundary"]) == ["first"])
        #expect(
            try listed(["policy-usage-filter": "PermissionsPolicy"])
                == ["a-second", "SecurityAudit"])
    }

    @Test func pagesJoinToAllPolicies() throws {
        var test = TestAccount()
        _ = try test.createPolicy("own")
        var names: [String] = []
        var marker = "0"
        while true {
            let page = try test.run("list-policies", ["marker": marker, "max-items": "1000"]).value
            names += (page["Policies"]?.elements ?? []).compactMap { $0["PolicyName"]?.scalarText }
            guard let next = page["Marker"]?.scalarText else { break }
            marker = next
        }
        #expect(names.count == ManagedPolicyCatalogue.all.count + 1)
        #expect(Set(names).count == names.count)
    }

    // MARK: AWS's policies

    @Test func versionsOfAWSsPoliciesAreListedAndTheDocumentInForceIsShown() throws {
        var test = TestAccount()
        let arn = "arn:aws:iam::aws:policy/job-function/SystemAdministrator"
        let entry = try #require(ManagedPolicyCatalogue.entry(arn: arn))
        #expect(entry.defaultVersion == "v12")
        let listed = try test.run("list-policy-versions", ["policy-arn": arn]).value["Versions"]
        let all = try #require(listed?.elements)
        #expect(all.first?["VersionId"]?.scalarText == "v12")
        #expect(all.last?["VersionId"]?.scalarText == "v1" && all.count == 12)
        #expect(all.compactMap { $0["IsDefaultVersion"]?.scalarText }.first == "true")
        #expect(all.count { $0["IsDefaultVersion"]?.scalarText == "true" } == 1)
        let dates = all.compactMap { $0["CreateDate"]?.scalarText }
        #expect(dates == dates.sorted().reversed() && Set(dates).count == 12)
        #expect(all.last?["CreateDate"]?.scalarText?.hasPrefix("2016-11-10") == true)

        func version(_ id: String) throws -> TestAccount.Result {
            try test.run("get-policy-version", ["policy-arn": arn, "version-id": id])
        }
        #expect(try version("v12").cause == .notSimulated)
        test.account.library = PolicyLibrary { "document of \($0)" }
        let shown = try version("v12").value["PolicyVersion"]
        #expect(shown?["Document"]?.scalarText == "document of SystemAdministrator")
        #expect(try version("v11").cause == .notSimulated)
        #expect(try version("v13").code == "NoSuchEntity")
    }

    // MARK: Tags

    private func tag(
        _ test: inout TestAccount, _ arn: String, _ pairs: [(String, String)]
    ) throws -> TestAccount.Result {
        let tags = pairs.map {
            Value.object([("Key", .string($0.0)), ("Value", .string($0.1))])
        }
        return try test.call("tag-policy", [("policy-arn", .string(arn)), ("tags", .array(tags))])
    }

    @Test func keysOfTagsAreToldApartByCaseAndSortedAsAWSDoes() throws {
        var test = TestAccount()
        let arn = try test.createPolicy("p")
        func keys() throws -> [String] {
            try test.listed("list-policy-tags", ["policy-arn": arn], "Tags", "Key")
        }
        #expect(try tag(&test, arn, [("abc", "1"), ("b", "2"), ("z", "3"), ("a", "4")]).isAnswer)
        #expect(try keys() == ["a", "b", "z", "abc"])
        #expect(try tag(&test, arn, [("A", "5"), ("b", "")]).isAnswer)
        #expect(try keys() == ["A", "a", "b", "z", "abc"])
        #expect(
            try test.listed("list-policy-tags", ["policy-arn": arn], "Tags", "Value")
                == ["5", "4", "", "3", "1"])
        #expect(
            try test.call(
                "untag-policy",
                [
                    ("policy-arn", .string(arn)),
                    ("tag-keys", .array([.string("a"), .string("ABC")])),
                ]
            ).isAnswer)
        #expect(try keys() == ["A", "b", "z", "abc"])
        let twice = try tag(&test, arn, [("x", "1"), ("x", "2")])
        #expect(twice.code == "InvalidInput" && twice.message == "Duplicate tag keys found.")
        let none = try tag(&test, own + "none", [("x", "1")])
        #expect(none.message == "Policy \(own)none was not found.")
        #expect(try tag(&test, audit, [("x", "1")]).code == "AccessDenied")
        #expect(
            try test.run("list-policy-tags", ["policy-arn": audit]).json
                == #"{"Tags":[],"IsTruncated":false}"#)
        let more = (0..<47).map { ("k\($0)", "v") }
        #expect(try tag(&test, arn, more).code == "LimitExceeded")
        #expect(try tag(&test, arn, Array(more.dropLast())).isAnswer)
    }

    @Test func accountHoldsFifteenHundredPolicies() throws {
        var test = TestAccount()
        for index in 0..<1500 { _ = try test.createPolicy("p\(index)") }
        let result = try test.run(
            "create-policy", ["policy-name": "more", "policy-document": TestAccount.document])
        #expect(result.code == "LimitExceeded")
        #expect(result.message == "Cannot exceed quota for PoliciesPerAccount: 1500")
    }
}
