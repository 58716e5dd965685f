import SourceText
import Testing

@testable import IAMSimulator

/// Attached and inline policies of users, groups and roles, which follow the same rules.
@Suite struct PolicyHoldersTests {
    /// A holder that `TestAccount.withHolders` makes.
    struct Holder: Sendable, CustomTestStringConvertible {
        let kind: String
        let name: String
        let folded: String
        let quota: Int

        var option: String { kind + "-name" }
        var title: String { kind.prefix(1).uppercased() + kind.dropFirst() }
        var testDescription: String { kind }
    }

    static let holders = [
        Holder(kind: "user", name: "ama", folded: "AMA", quota: 2048),
        Holder(kind: "group", name: "staff", folded: "Staff", quota: 5120),
        Holder(kind: "role", name: "Deploy", folded: "deploy", quota: 10_240),
    ]

    private let audit = "arn:aws:iam::aws:policy/SecurityAudit"

    // MARK: Attached policies

    private func attach(
        _ test: inout TestAccount, _ holder: Holder, _ arn: String
    ) throws -> TestAccount.Result {
        try test.run(
            "attach-\(holder.kind)-policy", [holder.option: holder.name, "policy-arn": arn])
    }

    private func attached(
        _ test: inout TestAccount, _ holder: Holder
    ) throws -> [String] {
        try test.listed(
            "list-attached-\(holder.kind)-policies", [holder.option: holder.folded],
            "AttachedPolicies", "PolicyName")
    }

    private func count(_ test: inout TestAccount, _ arn: String) throws -> String? {
        try test.run("get-policy", ["policy-arn": arn]).value["Policy"]?["AttachmentCount"]?
            .scalarText
    }

    @Test(arguments: holders)
    func attachedPoliciesAreListedAndCounted(holder: Holder) throws {
        var test = try TestAccount.withHolders()
        let own = try test.createPolicy("own", path: "/team/")
        for arn in [own, audit, own] { #expect(try attach(&test, holder, arn).isAnswer) }
        #expect(try attached(&test, holder) == ["own", "SecurityAudit"])
        #expect(try count(&test, own) == "1")
        #expect(try count(&test, audit) == "1")
        let option = holder.option
        #expect(
            try test.run(
                "list-attached-\(holder.kind)-policies",
                [option: holder.name, "path-prefix": "/team/"]
            ).json
                == #"{"AttachedPolicies":[{"PolicyName":"own","PolicyArn":"\#(own)"}],"IsTruncated":false}"#
        )
        let page = try test.run(
            "list-attached-\(holder.kind)-policies", [option: holder.name, "max-items": "1"])
        #expect(page.value["Marker"]?.scalarText != nil)

        let parameters: KeyValuePairs = [option: holder.folded, "policy-arn": own]
        #expect(try test.run("detach-\(holder.kind)-policy", parameters).isAnswer)
        #expect(try count(&test, own) == "0")
        #expect(try attached(&test, holder) == ["SecurityAudit"])
        let again = try test.run("detach-\(holder.kind)-policy", parameters)
        #expect(again.code == "NoSuchEntity" && again.message == "Policy \(own) was not found.")
        #expect(try count(&test, own) == "0")
    }

    @Test(arguments: holders)
    func eleventhPolicyIsRefused(holder: Holder) throws {
        var test = try TestAccount.withHolders()
        for entry in ManagedPolicyCatalogue.oldestFirst.prefix(10) {
            #expect(try attach(&test, holder, entry.arn).isAnswer)
        }
        let result = try attach(&test, holder, audit)
        #expect(result.code == "LimitExceeded" && result.status == 409)
        #expect(result.message == "Cannot exceed quota for PoliciesPer\(holder.title): 10")
        #expect(try count(&test, audit) == "0")
        let first = try #require(ManagedPolicyCatalogue.oldestFirst.first)
        #expect(try attach(&test, holder, first.arn).isAnswer, "it is attached already")
    }

    @Test(arguments: holders)
    func whatIsNoPolicyIsNotAttached(holder: Holder) throws {
        var test = try TestAccount.withHolders()
        let none = "arn:aws:iam::123456789012:policy/none"
        let missing = try attach(&test, holder, none)
        #expect(missing.code == "NoSuchEntity")
        #expect(missing.message == "Policy \(none) does not exist or is not attachable.")
        let wrong = try attach(&test, holder, "longpolicynamebutnoarn")
        #expect(wrong.code == "ValidationError")
        #expect(wrong.message == "ARN longpolicynamebutnoarn is not valid.")
        let linked = try attach(
            &test, holder, "arn:aws:iam::aws:policy/aws-service-role/BatchServiceRolePolicy")
        #expect(linked.code == "PolicyNotAttachable" && linked.status == 400)
        let unknown = try test.run(
            "attach-\(holder.kind)-policy", [holder.option: "nobody", "policy-arn": audit])
        #expect(unknown.code == "NoSuchEntity")
        #expect(unknown.message == "The \(holder.kind) with name nobody cannot be found.")
    }

    // MARK: Inline policies

    private func put(
        _ test: inout TestAccount, _ holder: Holder, _ name: String,
        _ document: String = TestAccount.document
    ) throws -> TestAccount.Result {
        try test.run(
            "put-\(holder.kind)-policy",
            [holder.option: holder.name, "policy-name": name, "policy-document": document])
    }

    @Test(arguments: holders)
    func inlinePoliciesAreKeptByName(holder: Holder) throws {
        var test = try TestAccount.withHolders()
        for name in ["c", "B", "a", "b"] { #expect(try put(&test, holder, name).isAnswer) }
        let list = "list-\(holder.kind)-policies"
        #expect(
            try test.run(list, [holder.option: holder.folded]).json
                == #"{"PolicyNames":["a","B","c"],"IsTruncated":false}"#)
        let page = try test.run(list, [holder.option: holder.name, "max-items": "2"]).value
        #expect(page["Marker"]?.scalarText != nil && page["PolicyNames"]?.elements?.count == 2)

        let other = TestAccount.document.replacing("s3:ListBucket", with: "s3:*")
        #expect(try put(&test, holder, "a", other).isAnswer)
        let got = try test.run(
            "get-\(holder.kind)-policy", [holder.option: holder.folded, "policy-name": "A"])
        #expect(
            got.value.members?.map(\.key)
                == ["\(holder.title)Name", "PolicyName", "PolicyDocument"])
        #expect(got.value["\(holder.title)Name"]?.scalarText == holder.name)
        #expect(got.value["PolicyDocument"]?.scalarText == other)

        let delete = "delete-\(holder.kind)-policy"
        let parameters: KeyValuePairs = [holder.option: holder.name, "policy-name": "a"]
        #expect(try test.run(delete, parameters).isAnswer)
        for operation in [delete, "get-\(holder.kind)-policy"] {
            let result = try test.run(operation, parameters)
            #expect(result.code == "NoSuchEntity" && result.status == 404)
            #expect(
                result.message == "The \(holder.kind) policy with name a cannot be found.")
        }
    }

    @Test(arguments: holders)
    func quotaHoldsForAllInlinePoliciesTogether(holder: Holder) throws {
        var test = try TestAccount.withHolders()
        let text =
            "Maximum policy size of \(holder.quota) bytes exceeded for \(holder.kind) \(holder.name)"
        let half = TestAccount.document(ofSize: holder.quota / 2)
        #expect(try put(&test, holder, "a", half).isAnswer)
        #expect(try put(&test, holder, "b", half).isAnswer)
        let third = try put(&test, holder, "c")
        #expect(third.code == "LimitExceeded" && third.status == 409 && third.message == text)
        #expect(try put(&test, holder, "b", half + "   \n").isAnswer, "it takes its own place")
        let larger = TestAccount.document(ofSize: holder.quota / 2 + 1)
        #expect(try put(&test, holder, "b", larger).message == text)
        #expect(
            try test.run(
                "get-\(holder.kind)-policy", [holder.option: holder.name, "policy-name": "b"]
            ).value["PolicyDocument"]?.scalarText == half + "   \n")
    }

    @Test(arguments: holders)
    func malformedInlinePolicyIsRefused(holder: Holder) throws {
        var test = try TestAccount.withHolders()
        let result = try put(&test, holder, "p", #"{"Version":"2012-10-17"}"#)
        #expect(result.code == "MalformedPolicyDocument" && result.status == 400)
        let unknown = try test.run(
            "put-\(holder.kind)-policy",
            [holder.option: "nobody", "policy-name": "p", "policy-document": "{}"])
        #expect(unknown.message == "The \(holder.kind) with name nobody cannot be found.")
    }

    // MARK: Service-linked roles

    @Test(
        arguments: [
            ("attach-role-policy", ["policy-arn": "arn:aws:iam::aws:policy/SecurityAudit"]),
            ("detach-role-policy", ["policy-arn": "arn:aws:iam::aws:policy/SecurityAudit"]),
            ("put-role-policy", ["policy-name": "p", "policy-document": TestAccount.document]),
            ("delete-role-policy", ["policy-name": "p"]),
            (
                "put-role-permissions-boundary",
                ["permissions-boundary": "arn:aws:iam::aws:policy/SecurityAudit"]
            ),
            ("delete-role-permissions-boundary", [:]),
        ] as [(String, [String: String])])
    func serviceLinkedRolesAreNotChanged(name: String, parameters: [String: String]) throws {
        var test = try TestAccount.withHolders()
        test.account.roles["deploy"]?.linkedService = "batch.amazonaws.com"
        let result = try test.call(
            name,
            [("role-name", .string("deploy"))] + parameters.map { ($0.key, .string($0.value)) })
        #expect(result.code == "UnmodifiableEntity" && result.status == 400)
        #expect(
            result.message
                == "Cannot perform the operation on the protected role 'Deploy' - this role is only modifiable by AWS"
        )
    }

    // MARK: Permissions boundaries

    @Test(arguments: ["user", "role"])
    func boundaryIsSetReplacedAndTakenAway(kind: String) throws {
        var test = try TestAccount.withHolders()
        let own = try test.createPolicy("own")
        let holder = try #require(PolicyHoldersTests.holders.first { $0.kind == kind })
        func uses(_ arn: String) throws -> String? {
            try test.run("get-policy", ["policy-arn": arn]).value["Policy"]?[
                "PermissionsBoundaryUsageCount"]?.scalarText
        }
        for arn in [own, own, audit] {
            #expect(
                try test.run(
                    "put-\(kind)-permissions-boundary",
                    [holder.option: holder.folded, "permissions-boundary": arn]
                ).isAnswer)
            #expect(try uses(arn) == "1")
        }
        #expect(try uses(own) == "0")
        let delete = "delete-\(kind)-permissions-boundary"
        for _ in 0..<2 {
            #expect(try test.run(delete, [holder.option: holder.name]).isAnswer)
            #expect(try uses(audit) == "0")
        }
    }

    @Test(
        arguments: ["user", "role"],
        [
            (
                "arn:aws:iam::123456789012:not_a_policy/invalid", "InvalidInput", 400,
                "ARN arn:aws:iam::123456789012:not_a_policy/invalid is not valid."
            ),
            (
                "arn:aws:iam::123456789012:policy/nonexistent-policy", "NoSuchEntity", 404,
                "Scope ARN: arn:aws:iam::123456789012:policy/nonexistent-policy does not exist or is not attachable."
            ),
        ])
    func whatIsNoPolicyIsNoBoundary(
        kind: String, refusal: (arn: String, code: String, status: Int, message: String)
    ) throws {
        var test = try TestAccount.withHolders()
        let put = "put-\(kind)-permissions-boundary"
        let holder = try #require(PolicyHoldersTests.holders.first { $0.kind == kind })
        let result = try test.run(
            put, [holder.option: holder.name, "permissions-boundary": refusal.arn])
        #expect(result.code == refusal.code && result.status == refusal.status)
        #expect(result.message == refusal.message)
        let unknown = try test.run(
            put, [holder.option: "nobody", "permissions-boundary": audit])
        #expect(unknown.message == "The \(kind) with name nobody cannot be found.")
    }
}
