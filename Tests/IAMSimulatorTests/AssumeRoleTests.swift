import SourceText
import Testing

@testable import IAMSimulator

@Suite struct AssumeRoleTests {
    private static let role = "arn:aws:iam::123456789012:role/auditor"

    /// An account with Ama and a role `auditor` that trusts what the statement says.
    private func prepared(
        _ trust: String = TestAccount.statement(#""AWS":"arn:aws:iam::123456789012:user/ama""#)
    ) throws -> TestAccount {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        try test.run("create-user", ["user-name": "kofi"])
        try test.makeRole("auditor", trusting: trust)
        return test
    }

    @Test func answersAsAWSDoes() throws {
        var test = try prepared()
        let answer = try test.assume("auditor", by: TestAccount.ama)
        #expect(answer.value.members?.map(\.key) == ["Credentials", "AssumedRoleUser"])
        let credentials = try #require(answer.value["Credentials"])
        #expect(
            credentials.members?.map(\.key) == [
                "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration",
            ])
        let key = try #require(credentials["AccessKeyId"]?.scalarText)
        #expect(key.hasPrefix("ASIA") && key.count == 20)
        #expect(credentials["SecretAccessKey"]?.scalarText?.count == 40)
        let token = try #require(credentials["SessionToken"]?.scalarText)
        #expect(token.count == 356 && token.hasPrefix("FQoGZXIvYXdzE"))
        #expect(credentials["Expiration"]?.scalarText == "2026-01-15T10:00:00+00:00")
        let id = try test.run("get-role", ["role-name": "auditor"]).value["Role"]?["RoleId"]?
            .scalarText
        let user = answer.value["AssumedRoleUser"]
        #expect(user?["AssumedRoleId"]?.scalarText == (id ?? "") + ":audit")
        #expect(
            user?["Arn"]?.scalarText == "arn:aws:sts::123456789012:assumed-role/auditor/audit")
        let identity = try test.call("get-caller-identity", by: try test.caller(answer)).value
        #expect(identity["Arn"]?.scalarText == user?["Arn"]?.scalarText)
        #expect(identity["UserId"]?.scalarText == user?["AssumedRoleId"]?.scalarText)
    }

    @Test func tokensAreAsLongAsTheyAreAskedFor() throws {
        var test = try prepared()
        try test.run(
            "set-security-token-service-preferences",
            ["global-endpoint-token-version": "v2Token"])
        let token = try test.assume(
            "auditor", [("minimum-session-token-size", .integer(1024))], by: TestAccount.ama
        ).value["Credentials"]?["SessionToken"]?.scalarText
        #expect(token?.hasPrefix("IQoJb3JpZ2luX2VjE") == true)
        #expect(token?.count == 1024)
    }

    /// Who may assume which role, by the role's trust policy alone.
    @Test(
        arguments: [
            (TestAccount.statement(#""AWS":"arn:aws:iam::123456789012:user/ama""#), "ama", true),
            (TestAccount.statement(#""AWS":"arn:aws:iam::123456789012:user/ama""#), "kofi", false),
            (TestAccount.statement(#""AWS":"arn:aws:iam::123456789012:root""#), "kofi", true),
            (TestAccount.statement(#""AWS":"210987654321""#), "kofi", false),
            (TestAccount.statement(#""Service":"ec2.amazonaws.com""#), "ama", false),
            (
                TestAccount.statement(#""AWS":"123456789012""#) + ","
                    + #"{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:user/ama"},"#
                    + #""Action":"sts:AssumeRole"}"#, "ama", false
            ),
            (
                TestAccount.statement(
                    #""AWS":"123456789012""#,
                    condition: #""StringEquals":{"sts:ExternalId":"x9"}"#), "ama", false
            ),
            (
                TestAccount.statement(
                    #""AWS":"123456789012""#,
                    condition: #""StringEquals":{"sts:RoleSessionName":"audit"}"#), "ama", true
            ),
            (
                TestAccount.statement(
                    #""AWS":"123456789012""#,
                    condition: #""StringEquals":{"sts:RoleSessionName":"${aws:username}"}"#),
                "ama", false
            ),
            (
                TestAccount.statement(
                    #""AWS":"123456789012""#,
                    condition: #""StringEquals":{"aws:PrincipalTag/team":"blue"}"#), "ama", false
            ),
            (
                TestAccount.statement(
                    #""AWS":"123456789012""#,
                    condition: #""Bool":{"aws:MultiFactorAuthPresent":"true"}"#), "ama", false
            ),
        ])
    func theTrustPolicyDecides(trust: String, user: String, isTrusted: Bool) throws {
        var test = try prepared(trust)
        let answer = try test.assume("auditor", by: Caller(.user(user)))
        #expect(answer.isAnswer == isTrusted)
        if !isTrusted {
            #expect(answer.code == "AccessDenied" && answer.status == 403)
            #expect(
                answer.message
                    == "User: arn:aws:iam::123456789012:user/\(user) is not authorized to perform: "
                    + "sts:AssumeRole on resource: \(AssumeRoleTests.role)")
        }
    }

    @Test func whatTheCallerGivesMeetsConditions() throws {
        var test = try prepared(
            TestAccount.statement(
                #""AWS":"123456789012""#,
                condition: #""StringEquals":{"sts:ExternalId":"x9","aws:PrincipalTag/team":"blue"}"#
            ))
        let given: [(String, Value)] = [("external-id", .string("x9"))]
        #expect(try test.assume("auditor", given, by: TestAccount.ama).code == "AccessDenied")
        _ = try test.call(
            "tag-user", [("user-name", .string("ama")), TestAccount.tags(["team": "blue"])])
        #expect(try test.assume("auditor", given, by: TestAccount.ama).isAnswer)
        let wrong: [(String, Value)] = [("external-id", .string("x8"))]
        #expect(try test.assume("auditor", wrong, by: TestAccount.ama).code == "AccessDenied")
    }

    /// A role that is not there is answered as one that does not trust.
    @Test(
        arguments: [
            ("nowhere", "AccessDenied"), ("path/auditor", "AccessDenied"),
            ("AUDITOR", "AccessDenied"),
        ])
    func rolesThatAreNotThere(name: String, code: String) throws {
        var test = try prepared()
        #expect(try test.assume(name, by: TestAccount.ama).code == code)
    }

    @Test(
        arguments: [
            "arn:aws:iam::123456789012:user/auditor", "arn:aws:sts::123456789012:role/auditor",
            "arn:aws:iam::1234:role/auditor", "auditor-auditor-auditor",
        ])
    func whatIsNoRole(arn: String) throws {
        var test = try prepared()
        let answer = try test.run(
            "assume-role", ["role-arn": arn, "role-session-name": "audit"])
        #expect(answer.code == "ValidationError" && answer.status == 400)
        #expect(answer.message == "\(arn) is invalid")
    }

    @Test func aTooLongNameIsNamedWithItsLimit() throws {
        var test = try prepared()
        let name = String(repeating: "s", count: 65)
        let answer = try test.run(
            "assume-role", ["role-arn": AssumeRoleTests.role, "role-session-name": name])
        #expect(answer.code == "ValidationError")
        #expect(answer.message?.contains(name) == true && answer.message?.contains("64") == true)
    }

    // MARK: Durations

    @Test(arguments: [(900, true), (3600, true), (3601, false), (43_200, false)])
    func theRoleLimitsDurations(duration: Int, isTaken: Bool) throws {
        var test = try prepared()
        let answer = try test.assume(
            "auditor", [("duration-seconds", .integer(duration))], by: TestAccount.ama)
        #expect(answer.isAnswer == isTaken)
        if isTaken {
            #expect(try test.caller(answer).session?.expires.seconds == 1_768_467_600 + duration)
        } else {
            #expect(answer.code == "ValidationError" && answer.status == 400)
            #expect(
                answer.message
                    == "The requested DurationSeconds exceeds the MaxSessionDuration set for this "
                    + "role.")
        }
    }

    @Test func aChainedSessionLastsAnHourAtMost() throws {
        var test = try prepared(TestAccount.statement(#""AWS":"123456789012""#))
        _ = try test.call(
            "update-role",
            [("role-name", .string("auditor")), ("max-session-duration", .integer(43_200))])
        let long: [(String, Value)] = [("duration-seconds", .integer(3601))]
        let first = try test.assume("auditor", long, by: TestAccount.ama)
        #expect(first.isAnswer)
        let chained = try test.assume("auditor", long, by: try test.caller(first))
        #expect(chained.code == "ValidationError")
        #expect(
            chained.message
                == "The requested DurationSeconds exceeds the 1 hour session limit for roles "
                + "assumed by role chaining.")
        #expect(try test.assume("auditor", by: try test.caller(first)).isAnswer)
    }

    // MARK: MFA

    @Test func aCodeProvesTheCallerOnce() throws {
        var test = try prepared(
            TestAccount.statement(
                #""AWS":"123456789012""#,
                condition: #""NumericLessThan":{"aws:MultiFactorAuthAge":"300"}"#))
        let (serial, totp) = try test.enableDevice(of: "ama")
        func proof(_ code: String, _ serial: String = serial) -> [(String, Value)] {
            [("serial-number", .string(serial)), ("token-code", .string(code))]
        }
        let code = totp.code(at: test.account.now.seconds)
        let wrong = try test.assume(
            "auditor", proof(code == "000000" ? "000001" : "000000"), by: TestAccount.ama)
        #expect(wrong.code == "AccessDenied" && wrong.status == 403)
        #expect(
            wrong.message
                == "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
        let right = try test.assume("auditor", proof(code), by: TestAccount.ama)
        #expect(right.isAnswer)
        #expect(try test.caller(right).session?.hasMFA == true)
        let again = try test.assume("auditor", proof(code), by: TestAccount.ama)
        #expect(again.message == wrong.message)
        let next = totp.code(at: test.account.now.seconds + 30)
        let notHers = try test.assume("auditor", proof(next), by: Caller(.user("kofi")))
        #expect(notHers.code == "AccessDenied")
        #expect(
            notHers.message
                == "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify "
                + "your MFA serial number is valid and associated with this user.")
        let half = try test.assume(
            "auditor", [("token-code", .string(next))], by: TestAccount.ama)
        #expect(
            half.message
                == "MultiFactorAuthentication failed, must provide both MFA serial number and one "
                + "time pass code.")
        // A refusal has not used the code up.
        #expect(try test.assume("auditor", proof(next), by: TestAccount.ama).isAnswer)
    }

    // MARK: Tags and source identity

    @Test func transitiveTagsGoOn() throws {
        var test = try prepared(TestAccount.statement(#""AWS":"123456789012""#))
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
        var test = try prepared()
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
        var test = try prepared(
            #"{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}"#)
        let answer = try test.assume("auditor", parameters, by: TestAccount.ama)
        #expect(answer.code == "AccessDenied")
        #expect(
            answer.message
                == "User: arn:aws:iam::123456789012:user/ama is not authorized to perform: \(action) "
                + "on resource: \(AssumeRoleTests.role)")
        #expect(try test.assume("auditor", by: TestAccount.ama).isAnswer)
    }

    @Test func tagsThatGoOnNeedPermissionToo() throws {
        var test = try prepared(TestAccount.statement(#""AWS":"123456789012""#))
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
        var test = try prepared(TestAccount.statement(#""AWS":"123456789012""#))
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
        var test = try prepared()
        let answer = try test.assume(
            "auditor", [("policy", .string(policy))], by: TestAccount.ama)
        #expect(answer.code == "MalformedPolicyDocument" && answer.status == 400)
        #expect(answer.message == message)
    }

    @Test func policiesArePacked() throws {
        var test = try prepared()
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
