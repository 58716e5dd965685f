import SourceText
import Testing

@testable import IAMSimulator

@Suite struct LoginProfilesTests {
    private let ama = Caller(.user("ama"))

    /// An account with Ama, her password and a password policy.
    private func prepared(_ policy: [(String, Value)] = []) throws -> TestAccount {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        _ = try test.call(
            "create-login-profile",
            [
                ("user-name", .string("ama")), ("password", .string("Baobab-Market-27")),
                ("password-reset-required", .bool(true)),
            ])
        if !policy.isEmpty { _ = try test.call("update-account-password-policy", policy) }
        return test
    }

    /// Code, status and text as AWS gave them (recorded in 2026).
    @Test(
        arguments: [
            (
                "create-login-profile", ["user-name": "x", "password": "Kente-Cloth-9"],
                "NoSuchEntity", 404, "The user with name x cannot be found."
            ),
            (
                "create-login-profile", ["user-name": "Ama", "password": "Kente-Cloth-9"],
                "EntityAlreadyExists", 409, "Login Profile for user ama already exists."
            ),
            (
                "get-login-profile", ["user-name": "esi"], "NoSuchEntity", 404,
                "Login Profile for User esi cannot be found."
            ),
            (
                "update-login-profile", ["user-name": "esi", "password": "Kente-Cloth-9"],
                "NoSuchEntity", 404, "Login Profile for User esi cannot be found."
            ),
            (
                "delete-login-profile", ["user-name": "esi"], "NoSuchEntity", 404,
                "Login Profile for User esi cannot be found."
            ),
            (
                "delete-login-profile", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = try prepared()
        try test.run("create-user", ["user-name": "esi"])
        let result = try test.call(name, parameters.map { ($0.key, .string($0.value)) })
        #expect(result.code == code && result.status == status)
        #expect(result.message == message)
    }

    @Test func profileIsDescribedAsAWSDoes() throws {
        var test = try prepared()
        let profile =
            #"{"LoginProfile":{"UserName":"ama","CreateDate":"2026-01-15T09:00:00+00:00","PasswordResetRequired":"#
        #expect(try test.run("get-login-profile", by: ama).json == profile + "true}}")
        test.account.advance(bySeconds: 3600)
        #expect(
            try test.call(
                "update-login-profile",
                [("user-name", .string("ama")), ("password-reset-required", .bool(false))]
            ).isAnswer)
        #expect(
            try test.run("get-login-profile", ["user-name": "ama"]).json == profile + "false}}")
        #expect(try test.run("delete-login-profile", ["user-name": "ama"]).isAnswer)
        #expect(try test.run("get-login-profile", by: ama).code == "NoSuchEntity")
    }

    /// Without a policy of the account's own, AWS asks for 8 characters of three kinds.
    @Test(arguments: [
        ("short", "Password should have a minimum length of 8"),
        (
            "lower case 1",
            nil
        ),
        ("Upper-lower", nil), ("Upper1lower", nil), ("-lower-123-", nil),
        (
            "Alphabetic",
            "Password should meet 1 more of the following requirements: Password should have at least one symbol, Password should have at least one number"
        ),
        (
            "lower-case",
            "Password should meet 1 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one number"
        ),
        (
            "lowercase1",
            "Password should meet 1 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one symbol"
        ),
        (
            "12345678",
            "Password should meet 2 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one lowercase letter, Password should have at least one symbol"
        ),
    ])
    func defaultAsksForThreeKinds(password: String, message: String?) throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        let result = try test.run(
            "create-login-profile", ["user-name": "ama", "password": password])
        #expect(result.message == message)
        #expect(result.code == (message == nil ? nil : "PasswordPolicyViolation"))
        #expect((test.account.users["ama"]?.loginProfile == nil) == (message != nil))
    }

    @Test func usersChangeTheirOwnPasswords() throws {
        var test = try prepared()
        test.account.advance(bySeconds: 3600)
        let change = ["old-password": "Baobab-Market-27", "new-password": "Kente-Cloth-9"]
        #expect(
            try test.call("change-password", change.map { ($0.key, .string($0.value)) }, by: ama)
                .isAnswer)
        let profile = try #require(test.account.users["ama"]?.loginProfile)
        #expect(profile.password == "Kente-Cloth-9" && !profile.isResetRequired)
        #expect(profile.changed.seconds - profile.created.seconds == 3600)
        let again = try test.call(
            "change-password", change.map { ($0.key, .string($0.value)) }, by: ama)
        #expect(again.code == "AccessDenied" && again.status == 403)
        #expect(again.message == "The old password was incorrect.")
        #expect(
            try test.run(
                "change-password", ["old-password": "Kente-Cloth-9", "new-password": "weak"],
                by: ama
            ).code == "PasswordPolicyViolation")
    }

    @Test(arguments: [Caller.labAdministrator, Caller(.root), Caller(.role("r", sessionName: "s"))])
    func othersThanUsersHaveNoPasswordToChange(caller: Caller) throws {
        var test = try prepared()
        let result = try test.run(
            "change-password",
            ["old-password": "Baobab-Market-27", "new-password": "Kente-Cloth-9"], by: caller)
        #expect(result.code == "InvalidUserType" && result.status == 400)
        #expect(result.message == "Only IAM Users can change their own password")
    }

    @Test func userWithoutAPasswordCanNotChangeIt() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        let result = try test.run(
            "change-password", ["old-password": "x", "new-password": "Kente-Cloth-9"], by: ama)
        #expect(result.code == "NoSuchEntity" && result.status == 404)
        #expect(result.message == "Login Profile for User ama cannot be found.")
    }

    /// Three passwords are not used again: the present one and the two before it.
    @Test func formerPasswordsAreNotUsedAgain() throws {
        var test = try prepared([("password-reuse-prevention", .integer(3))])
        var current = "Baobab-Market-27"
        func change(to new: String) throws -> String? {
            let result = try test.run(
                "change-password", ["old-password": current, "new-password": new], by: ama)
            if result.isAnswer { current = new }
            return result.message
        }
        let refusal = "Password does not conform to the account password policy."
        #expect(try change(to: "Baobab-Market-27") == refusal)
        #expect(try change(to: "Second-Password-2") == nil)
        #expect(try change(to: "Third-Password-3") == nil)
        #expect(try change(to: "Baobab-Market-27") == refusal)
        #expect(try change(to: "Second-Password-2") == refusal)
        #expect(try change(to: "Fourth-Password-4") == nil)
        #expect(try change(to: "Baobab-Market-27") == nil)
        // An administrator is not bound by it.
        #expect(
            try test.run(
                "update-login-profile", ["user-name": "ama", "password": "Fourth-Password-4"]
            ).isAnswer)
    }

    @Test func historyIsNoLongerThanAPolicyCanAskFor() throws {
        var test = try prepared()
        var current = "Baobab-Market-27"
        for index in 1...30 {
            let new = "Password-\(index)"
            try test.run(
                "change-password", ["old-password": current, "new-password": new], by: ama)
            current = new
        }
        #expect(test.account.users["ama"]?.formerPasswords.count == 23)
        _ = try test.call(
            "update-account-password-policy", [("password-reuse-prevention", .integer(24))])
        for (password, isRefused) in [
            ("Password-30", true), ("Password-7", true), ("Password-6", false),
        ] {
            let result = try test.run(
                "change-password", ["old-password": current, "new-password": password], by: ama)
            #expect((result.code == "PasswordPolicyViolation") == isRefused, "\(password)")
        }
    }
}

@Suite struct PasswordPolicyTests {
    @Test(
        arguments: [
            (
                [],
                #"{"PasswordPolicy":{"MinimumPasswordLength":6,"RequireSymbols":false,"RequireNumbers":false,"RequireUppercaseCharacters":false,"RequireLowercaseCharacters":false,"AllowUsersToChangePassword":false,"ExpirePasswords":false}}"#
            ),
            (
                [
                    ("hard-expiry", .bool(true)), ("max-password-age", .integer(60)),
                    ("password-reuse-prevention", .integer(3)), ("require-symbols", .bool(true)),
                    ("minimum-password-length", .integer(10)), ("require-numbers", .bool(true)),
                    ("require-uppercase-characters", .bool(true)),
                    ("require-lowercase-characters", .bool(true)),
                    ("allow-users-to-change-password", .bool(true)),
                ],
                #"{"PasswordPolicy":{"MinimumPasswordLength":10,"RequireSymbols":true,"RequireNumbers":true,"RequireUppercaseCharacters":true,"RequireLowercaseCharacters":true,"AllowUsersToChangePassword":true,"ExpirePasswords":true,"MaxPasswordAge":60,"PasswordReusePrevention":3,"HardExpiry":true}}"#
            ),
        ] as [([(String, Value)], String)])
    func policyIsSetAsAWhole(parameters: [(String, Value)], json: String) throws {
        var test = TestAccount()
        _ = try test.call(
            "update-account-password-policy",
            [("max-password-age", .integer(9)), ("hard-expiry", .bool(false))])
        #expect(try test.call("update-account-password-policy", parameters).isAnswer)
        #expect(try test.run("get-account-password-policy").json == json)
    }

    @Test func accountHasNoneAtFirst() throws {
        var test = TestAccount()
        let none = try test.run("get-account-password-policy")
        #expect(none.code == "NoSuchEntity" && none.status == 404)
        #expect(
            none.message == "The Password Policy with domain name 123456789012 cannot be found.")
        #expect(
            try test.run("delete-account-password-policy").message
                == "The account policy with name PasswordPolicy cannot be found.")
        try test.run("update-account-password-policy")
        #expect(try test.run("delete-account-password-policy").isAnswer)
        #expect(try test.run("get-account-password-policy").code == "NoSuchEntity")
    }

    @Test(arguments: [
        ("Kente-Cloth-9", "Password should have a minimum length of 14"),
        ("kente-cloth-2026", "Password should have at least one uppercase letter"),
        ("KENTE-CLOTH-2026", "Password should have at least one lowercase letter"),
        ("KenteCloth2026x", "Password should have at least one symbol"),
        ("Kente-Cloth-and-more", "Password should have at least one number"),
        ("Kente-Cloth-2026", nil),
    ])
    func policyReplacesTheDefault(password: String, message: String?) throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        _ = try test.call(
            "update-account-password-policy",
            [
                ("minimum-password-length", .integer(14)), ("require-symbols", .bool(true)),
                ("require-numbers", .bool(true)), ("require-uppercase-characters", .bool(true)),
                ("require-lowercase-characters", .bool(true)),
            ])
        let result = try test.run(
            "create-login-profile", ["user-name": "ama", "password": password])
        #expect(result.message == message)
    }

    @Test func limitsAreThoseOfTheServiceModel() throws {
        var test = TestAccount()
        let result = try test.call(
            "update-account-password-policy",
            [
                ("max-password-age", .integer(1096)), ("minimum-password-length", .integer(5)),
                ("password-reuse-prevention", .integer(25)),
            ])
        #expect(
            result.message
                == "3 validation errors detected: Value at 'maxPasswordAge' failed to satisfy constraint: Member must have value less than or equal to 1095; "
                + "Value at 'minimumPasswordLength' failed to satisfy constraint: Member must have value greater than or equal to 6; "
                + "Value at 'passwordReusePrevention' failed to satisfy constraint: Member must have value less than or equal to 24"
        )
    }
}
