import SourceText
import Testing

@testable import IAMSimulator

@Suite struct TokensTests {
    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        return test
    }

    // MARK: GetSessionToken

    @Test(
        arguments: [
            (Caller(.user("ama")), nil, 43_200), (Caller(.user("ama")), 900, 900),
            (Caller(.user("ama")), 129_600, 129_600), (Caller(.root), nil, 3600),
            (Caller(.root), 900, 900), (Caller(.root), 129_600, 3600),
        ] as [(Caller, Int?, Int)])
    func sessionTokensLast(caller: Caller, asked: Int?, seconds: Int) throws {
        var test = try prepared()
        let parameters: [(String, Value)] =
            asked.map { [("duration-seconds", .integer($0))] } ?? []
        let answer = try test.call("get-session-token", parameters, by: caller)
        #expect(answer.value.members?.map(\.key) == ["Credentials"])
        let session = try #require(try test.caller(answer).session)
        #expect(session.expires.seconds - session.issued.seconds == seconds)
        #expect(!session.hasMFA)
    }

    @Test(arguments: [899, 129_601])
    func otherDurationsAreRefused(seconds: Int) throws {
        var test = try prepared()
        let answer = try test.call(
            "get-session-token", [("duration-seconds", .integer(seconds))], by: TestAccount.ama)
        #expect(answer.code == "ValidationError")
    }

    @Test(arguments: ["get-session-token", "get-federation-token"])
    func sessionsGetNoFurtherOnes(operation: String) throws {
        var test = try prepared()
        let session = try test.caller(try test.call("get-session-token", by: TestAccount.ama))
        let name = operation == "get-session-token" ? "GetSessionToken" : "GetFederationToken"
        let parameters: [(String, Value)] =
            operation == "get-session-token" ? [] : [("name", .string("kwame"))]
        for caller in [session, .labAdministrator, Caller(.role("x", sessionName: "y"))] {
            let answer = try test.call(operation, parameters, by: caller)
            #expect(answer.code == "AccessDenied" && answer.status == 403)
            #expect(answer.message == "Cannot call \(name) with session credentials")
        }
    }

    /// Steps of a code, counted from the current one.
    @Test(arguments: [(0, true), (-1, true), (1, true), (-2, false), (2, false)])
    func codesAroundNowAreTaken(step: Int, isTaken: Bool) throws {
        var test = try prepared()
        let (serial, totp) = try test.enableDevice(of: "ama")
        let code = totp.code(at: test.account.now.seconds + 30 * step)
        let answer = try test.call(
            "get-session-token",
            [("serial-number", .string(serial)), ("token-code", .string(code))],
            by: TestAccount.ama)
        #expect(answer.isAnswer == isTaken)
        if isTaken {
            let caller = try test.caller(answer)
            #expect(caller.session?.hasMFA == true)
        } else {
            #expect(answer.code == "AccessDenied")
        }
    }

    // MARK: What becomes of sessions

    private func submitted(_ answer: TestAccount.Result) throws -> SubmittedCredentials {
        let credentials = try #require(answer.value["Credentials"])
        return SubmittedCredentials(
            accessKeyID: try #require(credentials["AccessKeyId"]?.scalarText),
            secret: try #require(credentials["SecretAccessKey"]?.scalarText),
            token: credentials["SessionToken"]?.scalarText)
    }

    private func code(_ test: TestAccount, _ credentials: SubmittedCredentials) -> String? {
        do {
            _ = try test.account.caller(with: credentials)
            return nil
        } catch { return error.code }
    }

    @Test func tokensHaveToBeTheirOwnAndOfToday() throws {
        var test = try prepared()
        test.account.isEnforcing = true
        let short: [(String, Value)] = [("duration-seconds", .integer(900))]
        let answer = try test.call("get-session-token", short, by: TestAccount.ama)
        let own = try submitted(answer)
        #expect(code(test, own) == nil)
        for token in [nil, "", "x" + (own.token ?? "")] {
            let wrong = SubmittedCredentials(
                accessKeyID: own.accessKeyID, secret: own.secret, token: token)
            #expect(code(test, wrong) == "InvalidClientTokenId")
        }
        let other = SubmittedCredentials(
            accessKeyID: own.accessKeyID, secret: "x", token: own.token)
        #expect(code(test, other) == "SignatureDoesNotMatch")
        test.account.advance(bySeconds: 899)
        #expect(code(test, own) == nil)
        test.account.advance(bySeconds: 1)
        #expect(code(test, own) == "ExpiredToken")
    }

    @Test func sessionsThatEndedLongAgoAreForgotten() throws {
        var test = try prepared()
        test.account.isEnforcing = true
        let first = try submitted(try test.call("get-session-token", by: TestAccount.ama))
        test.account.advance(bySeconds: 43_200 + 86_400)
        #expect(code(test, first) == "ExpiredToken")
        for _ in 0..<Account.sessionsBetweenLooks {
            _ = try test.call("get-session-token", by: TestAccount.ama)
        }
        #expect(code(test, first) == "InvalidClientTokenId")
        #expect(test.account.sessions.count == Account.sessionsBetweenLooks)
    }

    @Test func aSessionDoesNotOutliveItsUser() throws {
        var test = try prepared()
        let caller = try test.caller(try test.call("get-session-token", by: TestAccount.ama))
        try test.run("delete-user", ["user-name": "ama"])
        let answer = try test.call("get-caller-identity", by: caller)
        #expect(answer.code == "InvalidClientTokenId" && answer.status == 403)
    }

    // MARK: GetFederationToken

    @Test func federatedUsersAreNamedByTheirCreator() throws {
        var test = try prepared()
        let answer = try test.call(
            "get-federation-token",
            [
                ("name", .string("Kwame")),
                ("policy", .string(TestAccount.document)),
                TestAccount.tags(["team": "blue"]),
            ], by: TestAccount.ama)
        #expect(
            answer.value.members?.map(\.key) == [
                "Credentials", "FederatedUser", "PackedPolicySize",
            ]
        )
        let user = answer.value["FederatedUser"]
        #expect(user?["FederatedUserId"]?.scalarText == "123456789012:Kwame")
        let arn = "arn:aws:sts::123456789012:federated-user/Kwame"
        #expect(user?["Arn"]?.scalarText == arn)
        let caller = try test.caller(answer)
        #expect(try test.call("get-caller-identity", by: caller).value["Arn"]?.scalarText == arn)
        #expect(test.account.principalTags(of: caller).map(\.value) == ["blue"])
        #expect(caller.session?.expires.seconds == 1_768_467_600 + 43_200)
    }

    @Test func aPolicyHasItsLimit() throws {
        var test = try prepared()
        let answer = try test.call(
            "get-federation-token",
            [
                ("name", .string("Kwame")),
                ("policy", .string(String(repeating: "a", count: 2049))),
            ], by: TestAccount.ama)
        #expect(answer.code == "ValidationError")
        #expect(answer.message?.contains("2048") == true)
    }

    // MARK: AssumeRoot

    @Test(
        arguments: [
            (
                "210987654321", "AccessDenied",
                "User: arn:aws:iam::123456789012:user/ama is not authorized to perform: "
                    + "sts:AssumeRoot on resource: arn:aws:iam::210987654321:root"
            ), ("someone-else", "ValidationError", "someone-else is invalid"),
        ])
    func nobodyAssumesRoot(target: String, code: String, message: String) throws {
        var test = try prepared()
        let answer = try test.call(
            "assume-root",
            [
                ("target-principal", .string(target)),
                (
                    "task-policy-arn",
                    .object([
                        (
                            "arn",
                            .string("arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials")
                        )
                    ])
                ),
            ], by: TestAccount.ama)
        #expect(answer.code == code)
        #expect(answer.message == message)
    }

    // MARK: GetAccessKeyInfo

    /// Ids that AWS made tell their account.
    @Test(
        arguments: [
            ("ASIAY34FZKBOKMUTVV7A", "609629065308"), ("ASIAQNZGKIQY56JQ7WML", "029608264753"),
            ("AKIAIOSFODNN7EXAMPLE", "123456789012"),
        ])
    func keysTellTheirAccount(key: String, account: String) throws {
        var test = try prepared()
        #expect(
            try test.run("get-access-key-info", ["access-key-id": key]).value["Account"]?
                .scalarText == account)
    }

    @Test func ownKeysTellThisAccount() throws {
        var test = TestAccount(
            account: Account(id: "000000000042", now: Timestamp(seconds: 1_768_467_600), seed: "x"))
        let answer = try test.call("get-session-token", by: Caller(.root))
        let key = try #require(answer.value["Credentials"]?["AccessKeyId"]?.scalarText)
        #expect(AccessKeyNumber.account(of: key) == "000000000042")
        #expect(
            try test.run("get-access-key-info", ["access-key-id": key]).value["Account"]?
                .scalarText == "000000000042")
    }

    // MARK: GetWebIdentityToken

    private func token(
        _ test: inout TestAccount, _ more: [(String, Value)] = [], by caller: Caller
    ) throws -> TestAccount.Result {
        try test.call(
            "get-web-identity-token",
            [
                ("audience", .array([.string("https://example.com")])),
                ("signing-algorithm", .string("ES384")),
            ] + more, by: caller)
    }

    @Test func tokensForOthersNeedTheAccountsConsent() throws {
        var test = try prepared()
        let off = try token(&test, by: TestAccount.ama)
        #expect(off.code == "OutboundWebIdentityFederationDisabledException" && off.status == 403)
        let issuer = try test.run("enable-outbound-web-identity-federation")
            .value["IssuerIdentifier"]?.scalarText
        let answer = try token(
            &test, [TestAccount.tags(["team": "blue"])], by: TestAccount.ama)
        #expect(answer.value["Expiration"]?.scalarText == "2026-01-15T09:05:00+00:00")
        let text = try #require(answer.value["WebIdentityToken"]?.scalarText)
        let read = try #require(JSONWebToken(text))
        #expect(read.text("sub") == "arn:aws:iam::123456789012:user/ama")
        #expect(read.text("aud") == "https://example.com")
        #expect(read.text("iss") == issuer)
        #expect(read.time("exp") == 1_768_467_900)
        #expect(
            read.payload["https://sts.amazonaws.com/"]?["request_tags"]?["team"]?.scalarText
                == "blue")
        let none = try test.call(
            "get-web-identity-token",
            [
                ("audience", .array([.string("https://example.com")])),
                ("signing-algorithm", .string("none")),
            ], by: TestAccount.ama)
        #expect(none.code == "ValidationError")
    }

    @Test func aTokenDoesNotOutliveItsSession() throws {
        var test = try prepared()
        try test.run("enable-outbound-web-identity-federation")
        let caller = try test.caller(
            try test.call(
                "get-session-token", [("duration-seconds", .integer(900))], by: TestAccount.ama))
        let long: [(String, Value)] = [("duration-seconds", .integer(901))]
        let answer = try token(&test, long, by: caller)
        #expect(answer.code == "SessionDurationEscalationException" && answer.status == 403)
        #expect(try token(&test, by: caller).isAnswer)
    }
}
