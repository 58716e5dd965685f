import SourceText
import Testing

@testable import IAMSimulator

/// What a session of a role is made with: tags, a source identity, policies.
@Suite struct SessionContentTests {
    // MARK: Tags and source identity

    @Test func transitiveTagsGoOn() throws {
        var test = try TestAccount.withAuditor(TestAccount.statement(#""AWS":"123456789012""#))
        let first = try test.caller(
            try test.assume(
                "auditor",
                [
                    TestAccount.tags(["Team": "blue", "Cost": "7"]),
                    ("transitive-tag-keys", .array([.string("team")])),
                ], by: TestAccount.ama))
        #expect(test.account.principalTags(of: first).map(\.key) == ["Team", "Cost"])
        let second = try test.caller(
            try test.assume("auditor", [TestAccount.tags(["Cost": "8"])], by: first))
        #expect(test.account.principalTags(of: second).map(\.value) == ["blue", "8"])
        let clash = try test.assume(
            "auditor", [TestAccount.tags(["TEAM": "red"])], by: second)
        #expect(clash.code == "InvalidParameterValue" && clash.status == 400)
        #expect(
            clash.message
                == "One of the specified transitive tag keys can't be set because it conflicts with "
                + "a transitive tag key from the calling session.")
    }

    @Test func tagsAreChecked() throws {
        var test = try TestAccount.withAuditor()
        let unknown = try test.assume(
            "auditor", [("transitive-tag-keys", .array([.string("team")]))], by: TestAccount.ama)
        #expect(unknown.code == "InvalidParameterValue")
        #expect(
            unknown.message
                == "The specified transitive tag key must be included in the requested tags.")
        let double = try test.assume(
            "auditor", [TestAccount.tags(["team": "a", "Team": "b"])], by: TestAccount.ama)
        #expect(double.code == "InvalidParameterValue")
        #expect(
            double.message
                == "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    }

    /// Tags and a source identity need more than sts:AssumeRole.
    @Test(
        arguments: [
            ([TestAccount.tags(["team": "blue"])], "sts:TagSession"),
            ([("source-identity", .string("ama"))], "sts:SetSourceIdentity"),
        ] as [([(String, Value)], String)])
    func moreIsToBeAllowed(parameters: [(String, Value)], action: String) throws {
        var test = try TestAccount.withAuditor(
            #"{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}"#)
        let answer = try test.assume("auditor", parameters, by: TestAccount.ama)
        #expect(answer.code == "AccessDenied")
        #expect(
            answer.message
                == "User: arn:aws:iam::123456789012:user/ama is not authorized to perform: \(action) "
                + "on resource: arn:aws:iam::123456789012:role/auditor")
        #expect(try test.assume("auditor", by: TestAccount.ama).isAnswer)
    }

    @Test func tagsThatGoOnNeedPermissionToo() throws {
        var test = try TestAccount.withAuditor(TestAccount.statement(#""AWS":"123456789012""#))
        try test.makeRole(
            "plain",
            trusting:
                #"{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}"#)
        let caller = try test.caller(
            try test.assume(
                "auditor",
                [
                    TestAccount.tags(["team": "blue"]),
                    ("transitive-tag-keys", .array([.string("team")])),
                ], by: TestAccount.ama))
        #expect(
            try test.assume("plain", by: caller).message?.contains("sts:TagSession") == true)
    }

    @Test func aSourceIdentityStays() throws {
        var test = try TestAccount.withAuditor(TestAccount.statement(#""AWS":"123456789012""#))
        let first = try test.assume(
            "auditor", [("source-identity", .string("ama"))], by: TestAccount.ama)
        #expect(first.value["SourceIdentity"]?.scalarText == "ama")
        let caller = try test.caller(first)
        #expect(
            try test.assume("auditor", by: caller).value["SourceIdentity"]?.scalarText == "ama")
        let other = try test.assume(
            "auditor", [("source-identity", .string("kofi"))], by: caller)
        #expect(other.code == "ValidationError")
    }

    // MARK: Session policies

    @Test(
        arguments: [
            ("{", "This policy contains invalid Json"),
            (
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"listbuckets","Resource":"*"}]}"#,
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
            ),
        ])
    func malformedPoliciesAreRefused(policy: String, message: String) throws {
        var test = try TestAccount.withAuditor()
        let answer = try test.assume(
            "auditor", [("policy", .string(policy))], by: TestAccount.ama)
        #expect(answer.code == "MalformedPolicyDocument" && answer.status == 400)
        #expect(answer.message == message)
    }

    @Test func policiesArePacked() throws {
        var test = try TestAccount.withAuditor()
        func size(_ parameters: [(String, Value)]) throws -> TestAccount.Result {
            try test.assume("auditor", parameters, by: TestAccount.ama)
        }
        // A policy without a version, as AWS's older examples are.
        let policy: (String, Value) = (
            "policy",
            .string(#"{"Statement":[{"Effect":"Allow","Action":["S3:List*"],"Resource":"*"}]}"#)
        )
        let small = try #require(try size([policy]).value["PackedPolicySize"]?.scalarText)
        #expect((1...10).contains(try #require(Int(small))))
        let arns = (1...11).map { number in
            Value.object([("arn", .string("arn:aws:iam::aws:policy/P\(number)"))])
        }
        let many = try size([("policy-arns", .array(arns))])
        #expect(many.code == "ValidationError")
        let none = try size([("policy-arns", .array([arns[0]]))])
        #expect(none.code == "ValidationError")
        #expect(
            none.message == "Policy arn:aws:iam::aws:policy/P1 does not exist or is not attachable."
        )
        let big = try size([
            policy,
            TestAccount.tags([
                "a": String(repeating: "x", count: 250), "b": String(repeating: "x", count: 250),
            ]),
        ])
        #expect(big.code == "PackedPolicyTooLarge" && big.status == 400)
        #expect(big.message?.hasPrefix("Packed") == true)
    }

    @Test func anAccountAsLenientAsMotoTakesAnyRole() throws {
        var test = TestAccount()
        test.account.isLenient = true
        try test.run(
            "create-role", ["role-name": "odd", "assume-role-policy-document": "example"])
        #expect(try test.assume("odd").isAnswer)
        let answer = try test.assume("nowhere")
        let identity = try test.call("get-caller-identity", by: try test.caller(answer)).value
        #expect(
            identity["Arn"]?.scalarText
                == "arn:aws:sts::123456789012:assumed-role/nowhere/audit")
    }
}
