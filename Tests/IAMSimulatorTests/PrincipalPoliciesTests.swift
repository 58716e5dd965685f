import PolicyLanguage
import SourceText
import Testing

@testable import IAMSimulator

/// Which policies apply to a caller, seen by what she may do where calls are enforced.
@Suite struct PrincipalPoliciesTests {
    private static let allowsList = #""Effect":"Allow","Action":"iam:ListUsers","Resource":"*""#
    private static let deniesAll = #""Effect":"Deny","Action":"*","Resource":"*""#

    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "Ama"])
        try test.run("create-group", ["group-name": "staff"])
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "staff"])
        return test
    }

    private func mayList(_ test: inout TestAccount, _ caller: Caller) throws -> Bool {
        try test.enforced("list-users", by: caller).isAnswer
    }

    @Test func policiesOfUsersAndTheirGroupsHaveNamesAndHolders() throws {
        var test = try prepared()
        let arn = try test.createPolicy("Buckets")
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": arn])
        try test.put(PrincipalPoliciesTests.allowsList, on: "user", "ama")
        let policies = test.account.identityPolicies(ofUser: "ama")
        #expect(policies.map(\.name) == ["own", "Buckets"])
        #expect(policies.map(\.arn) == [nil, arn])
        #expect(policies.map(\.member.via) == ["user Ama", "group staff"])
        #expect(test.account.identityPolicies(ofUser: "nobody").isEmpty)
        #expect(test.account.managedPolicy("arn:aws:iam::aws:policy/None", holder: .nobody) == nil)
    }

    /// No change of a policy may go unnoticed by what was compiled before it.
    @Test func changesCountAtOnce() throws {
        var test = try prepared()
        let ama = TestAccount.ama
        #expect(try !mayList(&test, ama))
        try test.put(PrincipalPoliciesTests.allowsList, on: "group", "staff")
        #expect(try mayList(&test, ama))
        try test.put(PrincipalPoliciesTests.deniesAll, on: "user", "ama")
        #expect(try !mayList(&test, ama))
        try test.run("delete-user-policy", ["user-name": "ama", "policy-name": "own"])
        #expect(try mayList(&test, ama))
        let copy = test
        try test.run("remove-user-from-group", ["user-name": "ama", "group-name": "staff"])
        #expect(try !mayList(&test, ama))
        var other = copy
        #expect(try mayList(&other, ama))
    }

    @Test func theVersionInForceCounts() throws {
        var test = try prepared()
        let arn = try test.createPolicy("Listing")
        try test.run("attach-user-policy", ["user-name": "ama", "policy-arn": arn])
        #expect(try !mayList(&test, TestAccount.ama))
        let document =
            #"{"Version":"2012-10-17","Statement":{\#(PrincipalPoliciesTests.allowsList)}}"#
        try test.run("create-policy-version", ["policy-arn": arn, "policy-document": document])
        #expect(try !mayList(&test, TestAccount.ama))
        try test.run("set-default-policy-version", ["policy-arn": arn, "version-id": "v2"])
        #expect(try mayList(&test, TestAccount.ama))
        try test.run("set-default-policy-version", ["policy-arn": arn, "version-id": "v1"])
        #expect(try !mayList(&test, TestAccount.ama))
    }

    @Test func documentsOfAWSComeFromTheLibrary() throws {
        var test = try prepared()
        let arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
        try test.run("attach-user-policy", ["user-name": "ama", "policy-arn": arn])
        #expect(try !mayList(&test, TestAccount.ama))
        test.account.library = PolicyLibrary { name in
            name == "IAMReadOnlyAccess"
                ? #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:List*","Resource":"*"}}"#
                : nil
        }
        #expect(try mayList(&test, TestAccount.ama))
        test.account.library = .empty
        #expect(try !mayList(&test, TestAccount.ama))
    }

    @Test func boundariesLimit() throws {
        var test = try prepared()
        try test.put(#""Effect":"Allow","Action":"iam:*","Resource":"*""#, on: "user", "ama")
        #expect(try mayList(&test, TestAccount.ama))
        let arn = try test.createPolicy("Bound")
        try test.run(
            "put-user-permissions-boundary", ["user-name": "ama", "permissions-boundary": arn])
        #expect(
            try test.enforced("list-users", by: TestAccount.ama).message?.hasSuffix(
                " because no permissions boundary allows the iam:ListUsers action") == true)
        try test.run("delete-user-permissions-boundary", ["user-name": "ama"])
        #expect(try mayList(&test, TestAccount.ama))
    }

    @Test func aFullCacheBeginsAnew() {
        var cache = PolicyCache()
        for number in 0...PolicyCache.capacity {
            cache.keep(PolicySet([]), as: "\(number)", of: [])
        }
        #expect(cache.count == 1)
        let source = PolicySource(name: "x", arn: nil, holder: .user("ama"), document: "{}")
        #expect(cache.set("\(PolicyCache.capacity)", of: []) != nil)
        #expect(cache.set("\(PolicyCache.capacity)", of: [source]) == nil)
        #expect(cache.set("other", of: []) == nil)
    }

    // MARK: Sessions

    private static let mayAssume = TestAccount.statement(
        #""AWS":"arn:aws:iam::123456789012:user/Ama""#)

    @Test func sessionPoliciesNarrow() throws {
        var test = try prepared()
        try test.makeRole("auditor", trusting: PrincipalPoliciesTests.mayAssume)
        try test.put(PrincipalPoliciesTests.allowsList, on: "role", "auditor")
        let plain = try test.caller(try test.assume("auditor", by: TestAccount.ama))
        #expect(try mayList(&test, plain))
        // The session is given more than its role has, and less.
        let more: (String, Value) = (
            "policy",
            .string(
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:CreateUser","Resource":"*"}}"#
            )
        )
        let narrowed = try test.caller(try test.assume("auditor", [more], by: TestAccount.ama))
        let list = try test.enforced("list-users", by: narrowed)
        #expect(list.code == "AccessDenied")
        #expect(
            list.message
                == "User: arn:aws:sts::123456789012:assumed-role/auditor/audit is not authorized to "
                + "perform: iam:ListUsers on resource: arn:aws:iam::123456789012:user/ because no "
                + "session policy allows the iam:ListUsers action")
        let create = try test.enforced(
            "create-user", [("user-name", .string("kofi"))], by: narrowed)
        #expect(create.code == "AccessDenied")
        let arn = try test.createPolicy("Buckets")
        let managed = try test.caller(
            try test.assume(
                "auditor", [("policy-arns", .array([.object([("arn", .string(arn))])]))],
                by: TestAccount.ama))
        #expect(try !mayList(&test, managed))
    }

    @Test func aSessionMayDoNothingOnceItsRoleIsGone() throws {
        var test = try prepared()
        try test.makeRole("auditor", trusting: PrincipalPoliciesTests.mayAssume)
        try test.put(PrincipalPoliciesTests.allowsList, on: "role", "auditor")
        let caller = try test.caller(try test.assume("auditor", by: TestAccount.ama))
        try test.run("delete-role-policy", ["role-name": "auditor", "policy-name": "own"])
        try test.run("delete-role", ["role-name": "auditor"])
        #expect(try !mayList(&test, caller))
        // A new role of the name is another role.
        try test.makeRole("auditor", trusting: PrincipalPoliciesTests.mayAssume)
        try test.put(PrincipalPoliciesTests.allowsList, on: "role", "auditor")
        #expect(try !mayList(&test, caller))
        let new = try test.caller(try test.assume("auditor", by: TestAccount.ama))
        #expect(try mayList(&test, new))
    }

    @Test func federatedUsersMayDoWhatBothSidesAllow() throws {
        var test = try prepared()
        try test.put(
            #""Effect":"Allow","Action":["sts:GetFederationToken","s3:*"],"Resource":"*""#,
            on: "user", "ama")
        let token = try test.enforced(
            "get-federation-token",
            [("name", .string("kwame")), ("policy", .string(TestAccount.document))],
            by: TestAccount.ama)
        let caller = try test.caller(token)
        let policies = try test.account.applicablePolicies(of: caller)
        #expect(policies.session?.members.map(\.name) == ["session policy"])
        #expect(policies.identity.members.map(\.via) == ["user Ama"])
        #expect(
            try test.enforced(
                "get-federation-token",
                [("name", .string("kwame")), TestAccount.tags(["team": "blue"])],
                by: TestAccount.ama
            ).message?.contains("sts:TagSession") == true)
        // A federated user calls no IAM at all, and of STS one operation.
        #expect(try test.enforced("list-users", by: caller).code == "InvalidClientTokenId")
        #expect(try test.enforced("get-caller-identity", by: caller).isAnswer)
        #expect(
            try test.enforced("get-session-token", by: caller).message
                == "Cannot call GetSessionToken with session credentials")
    }

    // MARK: Assuming roles under enforcement

    /// Her own policies, the role's trust policy, and whether she gets in.
    @Test(
        arguments: [
            (nil, mayAssume, nil),
            (nil, TestAccount.statement(#""AWS":"123456789012""#), ""),
            (
                #""Effect":"Allow","Action":"sts:AssumeRole","Resource":"*""#,
                TestAccount.statement(#""AWS":"123456789012""#), nil
            ),
            (
                #""Effect":"Allow","Action":"sts:AssumeRole","Resource":"*""#,
                TestAccount.statement(#""AWS":"210987654321""#), ""
            ),
            (
                #""Effect":"Deny","Action":"sts:AssumeRole","Resource":"*""#, mayAssume,
                " with an explicit deny in an identity-based policy"
            ),
        ] as [(String?, String, String?)])
    func bothSidesDecide(statement: String?, trust: String, refusal: String?) throws {
        var test = try prepared()
        try test.makeRole("auditor", trusting: trust)
        if let statement { try test.put(statement, on: "user", "ama") }
        let answer = try test.enforced(
            "assume-role",
            [
                ("role-arn", .string("arn:aws:iam::123456789012:role/auditor")),
                ("role-session-name", .string("audit")),
            ], by: TestAccount.ama)
        #expect(answer.isAnswer == (refusal == nil))
        if let refusal {
            #expect(
                answer.message
                    == "User: arn:aws:iam::123456789012:user/Ama is not authorized to perform: "
                    + "sts:AssumeRole on resource: arn:aws:iam::123456789012:role/auditor" + refusal
            )
        }
    }

    @Test func aCodeInTheCallMeetsTheTrustPolicy() throws {
        var test = try prepared()
        try test.makeRole(
            "auditor",
            trusting: TestAccount.statement(
                #""AWS":"arn:aws:iam::123456789012:user/Ama""#,
                condition: #""Bool":{"aws:MultiFactorAuthPresent":"true"}"#))
        let (serial, totp) = try test.enableDevice(of: "ama")
        let own: [(String, Value)] = [
            ("role-arn", .string("arn:aws:iam::123456789012:role/auditor")),
            ("role-session-name", .string("audit")),
        ]
        #expect(try test.enforced("assume-role", own, by: TestAccount.ama).code == "AccessDenied")
        let code = totp.code(at: test.account.now.seconds)
        let proof: [(String, Value)] = [
            ("serial-number", .string(serial)), ("token-code", .string(code)),
        ]
        #expect(try test.enforced("assume-role", own + proof, by: TestAccount.ama).isAnswer)
        #expect(
            try test.enforced("assume-role", own + proof, by: TestAccount.ama).code
                == "AccessDenied")
    }

    @Test func theRootUserAssumesNoRole() throws {
        var test = try prepared()
        try test.makeRole("auditor")
        let answer = try test.enforced(
            "assume-role",
            [
                ("role-arn", .string("arn:aws:iam::123456789012:role/auditor")),
                ("role-session-name", .string("audit")),
            ], by: Caller(.root))
        #expect(answer.code == "AccessDenied" && answer.status == 403)
        #expect(answer.message == "Roles may not be assumed by root accounts.")
        #expect(try test.assume("auditor", by: Caller(.root)).isAnswer)
    }

    // MARK: Own passwords

    @Test func usersMayChangeTheirPasswordsWhereTheAccountSaysSo() throws {
        var test = try prepared()
        try test.run("create-user", ["user-name": "kofi"])
        try test.run(
            "create-login-profile", ["user-name": "ama", "password": "Baobab-Market-27"])
        let change: [(String, Value)] = [
            ("old-password", .string("Baobab-Market-27")),
            ("new-password", .string("Kente-Cloth-19")),
        ]
        func code(_ name: String, _ parameters: [(String, Value)] = []) throws -> String? {
            try test.enforced(name, parameters, by: TestAccount.ama).code
        }
        #expect(try code("change-password", change) == "AccessDenied")
        _ = try test.call(
            "update-account-password-policy",
            [("allow-users-to-change-password", .bool(true))])
        #expect(try code("get-account-password-policy") == nil)
        // Only that, and only her own.
        #expect(try code("get-user", [("user-name", .string("ama"))]) == "AccessDenied")
        #expect(
            try code(
                "update-login-profile",
                [("user-name", .string("kofi")), ("password", .string("Kente-Cloth-19"))])
                == "AccessDenied")
        try test.put(
            #""Effect":"Deny","Action":"iam:ChangePassword","Resource":"*""#, on: "user", "ama")
        #expect(try code("change-password", change) == "AccessDenied")
        try test.run("delete-user-policy", ["user-name": "ama", "policy-name": "own"])
        #expect(try code("change-password", change) == nil)
        _ = try test.call(
            "update-account-password-policy",
            [("allow-users-to-change-password", .bool(false))])
        #expect(try code("get-account-password-policy") == "AccessDenied")
    }
}
