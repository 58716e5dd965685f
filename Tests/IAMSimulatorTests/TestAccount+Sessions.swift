import SourceText
import Testing

@testable import IAMSimulator

/// Callers and sessions.
extension TestAccount {
    static let ama = Caller(.user("ama"))

    /// An account with Ama and a role `auditor` that trusts what the statement says.
    static func withAuditor(
        _ trust: String = TestAccount.statement(#""AWS":"arn:aws:iam::123456789012:user/ama""#)
    ) throws -> TestAccount {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        try test.run("create-user", ["user-name": "kofi"])
        try test.makeRole("auditor", trusting: trust)
        return test
    }

    /// Makes a role that trusts whatever the statement says.
    mutating func makeRole(_ name: String, trusting statement: String) throws {
        try run(
            "create-role",
            [
                "role-name": name,
                "assume-role-policy-document":
                    #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#,
            ])
    }

    /// Makes a role that trusts its account.
    mutating func makeRole(_ name: String) throws {
        try makeRole(name, trusting: TestAccount.statement(#""AWS":"123456789012""#))
    }

    /// A statement of a trust policy.
    static func statement(
        _ principal: String, _ action: String = "sts:AssumeRole", condition: String? = nil
    ) -> String {
        #"{"Effect":"Allow","Principal":{\#(principal)},"Action":["\#(action)","sts:TagSession","#
            + #""sts:SetSourceIdentity"]"# + (condition.map { #","Condition":{\#($0)}"# } ?? "")
            + "}"
    }

    /// Gives a user or role a policy of one statement: `"Effect":"Allow","Action":"iam:*" ...`
    mutating func put(_ statement: String, on kind: String, _ name: String) throws {
        try run(
            "put-\(kind)-policy",
            [
                "\(kind)-name": name, "policy-name": "own",
                "policy-document": #"{"Version":"2012-10-17","Statement":{\#(statement)}}"#,
            ])
    }

    static func tags(_ pairs: KeyValuePairs<String, String>) -> (String, Value) {
        (
            "tags",
            .array(
                pairs.map {
                    .object([("Key", .string($0.key)), ("Value", .string($0.value))])
                })
        )
    }

    mutating func assume(
        _ role: String, _ more: [(String, Value)] = [], by caller: Caller = .labAdministrator
    ) throws -> Result {
        let own: [(String, Value)] = [
            ("role-arn", .string("arn:aws:iam::123456789012:role/" + role)),
            ("role-session-name", .string("audit")),
        ]
        return try call("assume-role", own + more, by: caller)
    }

    /// Who calls with the credentials of an answer. Changes nothing; but so the answer may be written
    /// as the call that makes it.
    mutating func caller(_ answer: Result) throws -> Caller {
        let key = try #require(answer.value["Credentials"]?["AccessKeyId"]?.scalarText)
        return try #require(account.credentials(accessKeyID: key)).caller
    }

    /// Calls as an account does that enforces.
    mutating func enforced(
        _ name: String, _ parameters: [(String, Value)] = [], by caller: Caller
    ) throws -> Result {
        let operation = try #require(OperationTable.standard.operation(named: name))
        let shape = OperationTable.standard.shape(of: operation)
        let request = Request(operation, try InputReader.input(.object(parameters), for: shape))
        do {
            try account.authorize(request, by: caller)
            return .answer(try account.perform(request, by: caller))
        } catch {
            return .error(error)
        }
    }

    /// Gives the user an MFA device that works.
    mutating func enableDevice(of user: String) throws -> (serial: String, totp: TOTP) {
        let device = try run(
            "create-virtual-mfa-device", ["virtual-mfa-device-name": user + "-phone"]
        ).value["VirtualMFADevice"]
        let serial = try #require(device?["SerialNumber"]?.scalarText)
        let seed = try #require(device?["Base32StringSeed"]?.scalarText)
        let totp = try #require(TOTP(seed: seed))
        let now = account.now.seconds
        let enabled = try run(
            "enable-mfa-device",
            [
                "user-name": user, "serial-number": serial,
                "authentication-code1": totp.code(at: now - 60),
                "authentication-code2": totp.code(at: now - 30),
            ])
        #expect(enabled.isAnswer)
        return (serial, totp)
    }
}
