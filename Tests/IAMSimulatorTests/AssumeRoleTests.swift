import SourceText
import Testing

@testable import IAMSimulator

@Suite struct AssumeRoleTests {
    private static let role = "arn:aws:iam::123456789012:role/auditor"

    @Test func answersAsAWSDoes() throws {
        var test = try TestAccount.withAuditor()
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
        var test = try TestAccount.withAuditor()
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
        var test = try TestAccount.withAuditor(trust)
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
        var test = try TestAccount.withAuditor(
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
        var test = try TestAccount.withAuditor()
        #expect(try test.assume(name, by: TestAccount.ama).code == code)
    }

    @Test(
        arguments: [
            "arn:aws:iam::123456789012:user/auditor", "arn:aws:sts::123456789012:role/auditor",
            "arn:aws:iam::1234:role/auditor", "auditor-auditor-auditor",
        ])
    func whatIsNoRole(arn: String) throws {
        var test = try TestAccount.withAuditor()
        let answer = try test.run(
            "assume-role", ["role-arn": arn, "role-session-name": "audit"])
        #expect(answer.code == "ValidationError" && answer.status == 400)
        #expect(answer.message == "\(arn) is invalid")
    }

    @Test func aTooLongNameIsNamedWithItsLimit() throws {
        var test = try TestAccount.withAuditor()
        let name = String(repeating: "s", count: 65)
        let answer = try test.run(
            "assume-role", ["role-arn": AssumeRoleTests.role, "role-session-name": name])
        #expect(answer.code == "ValidationError")
        #expect(answer.message?.contains(name) == true && answer.message?.contains("64") == true)
    }

    // MARK: Durations

    @Test(arguments: [(900, true), (3600, true), (3601, false), (43_200, false)])
    func theRoleLimitsDurations(duration: Int, isTaken: Bool) throws {
        var test = try TestAccount.withAuditor()
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
        var test = try TestAccount.withAuditor(TestAccount.statement(#""AWS":"123456789012""#))
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
        var test = try TestAccount.withAuditor(
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
}
