internal import SourceText

/// What an account asks of its users' passwords.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
struct PasswordPolicy: Sendable {
    var minimumLength = 6
    var requiresSymbols = false
    var requiresNumbers = false
    var requiresUppercase = false
    var requiresLowercase = false
    var allowsUsersToChange = false
    /// Days until a password expires; nil for never.
    var maximumAge: Int?
    /// How many earlier passwords may not be used again.
    var reusePrevention: Int?
    var isHardExpiry: Bool?

    /// Why a password does not meet the policy; nil where it does.
    func violation(of password: String) -> String? {
        if password.unicodeScalars.count < minimumLength {
            return "Password should have a minimum length of \(minimumLength)"
        }
        let kinds = PasswordPolicy.kinds(in: password)
        if requiresUppercase, !kinds.upper {
            return "Password should have at least one uppercase letter"
        }
        if requiresLowercase, !kinds.lower {
            return "Password should have at least one lowercase letter"
        }
        if requiresSymbols, !kinds.symbol { return "Password should have at least one symbol" }
        if requiresNumbers, !kinds.digit { return "Password should have at least one number" }
        return nil
    }

    /// Why a password does not meet what AWS asks for where an account has no policy of its own: at
    /// least 8 characters, and three of the four kinds.
    static func defaultViolation(of password: String) -> String? {
        if password.unicodeScalars.count < 8 {
            return "Password should have a minimum length of 8"
        }
        let kinds = kinds(in: password)
        var missing: [String] = []
        if !kinds.upper { missing.append("Password should have at least one uppercase letter") }
        if !kinds.lower { missing.append("Password should have at least one lowercase letter") }
        if !kinds.symbol { missing.append("Password should have at least one symbol") }
        if !kinds.digit { missing.append("Password should have at least one number") }
        guard missing.count > 1 else { return nil }
        var text = "Password should meet \(missing.count - 1) more of the following requirements: "
        for (index, requirement) in missing.enumerated() {
            text += (index > 0 ? ", " : "") + requirement
        }
        return text
    }

    private static func kinds(
        in password: String
    ) -> (upper: Bool, lower: Bool, digit: Bool, symbol: Bool) {
        var kinds = (upper: false, lower: false, digit: false, symbol: false)
        for byte in password.utf8 {
            if ASCII.isUppercase(byte) {
                kinds.upper = true
            } else if ASCII.isLetter(byte) {
                kinds.lower = true
            } else if ASCII.isDigit(byte) {
                kinds.digit = true
            } else if byte < 0x80 {
                kinds.symbol = true
            }
        }
        return kinds
    }
}

extension Account {
    func checkPassword(_ password: String) throws(ServiceError) {
        let violation =
            passwordPolicy.map { $0.violation(of: password) }
            ?? (isLenient ? nil : PasswordPolicy.defaultViolation(of: password))
        if let violation { throw ServiceError("PasswordPolicyViolation", 400, violation) }
    }

    /// Sets the whole policy: what the request leaves out becomes AWS's default.
    mutating func updateAccountPasswordPolicy(_ input: Input) -> Value {
        var policy = PasswordPolicy()
        policy.minimumLength = input.integer("MinimumPasswordLength") ?? 6
        policy.requiresSymbols = input.flag("RequireSymbols") ?? false
        policy.requiresNumbers = input.flag("RequireNumbers") ?? false
        policy.requiresUppercase = input.flag("RequireUppercaseCharacters") ?? false
        policy.requiresLowercase = input.flag("RequireLowercaseCharacters") ?? false
        policy.allowsUsersToChange = input.flag("AllowUsersToChangePassword") ?? false
        policy.maximumAge = input.integer("MaxPasswordAge")
        policy.reusePrevention = input.integer("PasswordReusePrevention")
        policy.isHardExpiry = input.flag("HardExpiry")
        passwordPolicy = policy
        return .object([])
    }

    func getAccountPasswordPolicy() throws(ServiceError) -> Value {
        guard let policy = passwordPolicy else {
            throw .noSuchEntity("The Password Policy with domain name \(id) cannot be found.")
        }
        var pairs: [(String, Value)] = [
            ("MinimumPasswordLength", .integer(policy.minimumLength)),
            ("RequireSymbols", .bool(policy.requiresSymbols)),
            ("RequireNumbers", .bool(policy.requiresNumbers)),
            ("RequireUppercaseCharacters", .bool(policy.requiresUppercase)),
            ("RequireLowercaseCharacters", .bool(policy.requiresLowercase)),
            ("AllowUsersToChangePassword", .bool(policy.allowsUsersToChange)),
            ("ExpirePasswords", .bool(policy.maximumAge != nil)),
        ]
        if let age = policy.maximumAge { pairs.append(("MaxPasswordAge", .integer(age))) }
        if let count = policy.reusePrevention {
            pairs.append(("PasswordReusePrevention", .integer(count)))
        }
        if let flag = policy.isHardExpiry { pairs.append(("HardExpiry", .bool(flag))) }
        return .object([("PasswordPolicy", .object(pairs))])
    }

    mutating func deleteAccountPasswordPolicy() throws(ServiceError) -> Value {
        guard passwordPolicy != nil else {
            throw .noSuchEntity("The account policy with name PasswordPolicy cannot be found.")
        }
        passwordPolicy = nil
        return .object([])
    }
}
