internal import SourceText

extension Account {
    mutating func createLoginProfile(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        guard let password = input.text("Password") else {
            throw .validation(
                "1 validation error detected: Value at 'password' failed to satisfy constraint: "
                    + "Member must not be null")
        }
        if user.loginProfile != nil {
            throw .alreadyExists("Login Profile for user \(user.name) already exists.")
        }
        try checkPassword(password)
        let profile = LoginProfile(
            password: password, isResetRequired: input.flag("PasswordResetRequired") ?? false,
            created: now, changed: now)
        users[Account.folded(user.name)]?.loginProfile = profile
        return .object([("LoginProfile", describe(profile, of: user))])
    }

    func getLoginProfile(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        return .object([("LoginProfile", describe(try loginProfile(of: user), of: user))])
    }

    /// What an administrator changes of a password. Reuse is no matter here: it is the users
    /// themselves whom a password policy keeps from going back to an old password.
    mutating func updateLoginProfile(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        let key = Account.folded(user.name)
        _ = try loginProfile(of: user)
        if let password = input.text("Password") {
            try checkPassword(password)
            users[key]?.setPassword(password, at: now)
        }
        if let flag = input.flag("PasswordResetRequired") {
            users[key]?.loginProfile?.isResetRequired = flag
        }
        return .object([])
    }

    mutating func deleteLoginProfile(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        _ = try loginProfile(of: user)
        users[Account.folded(user.name)]?.loginProfile = nil
        return .object([])
    }

    /// A user's change of her own password. A password that has expired, too, can be changed by a
    /// call: a hard expiry keeps her from it in the console alone.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html
    mutating func changePassword(_ input: Input) throws(ServiceError) -> Value {
        guard case .user(let key) = input.caller.identity, let user = users[key] else {
            throw ServiceError(
                "InvalidUserType", 400, "Only IAM Users can change their own password")
        }
        let profile = try loginProfile(of: user)
        if profile.password != input.required("OldPassword") {
            throw ServiceError("AccessDenied", 403, "The old password was incorrect.")
        }
        let password = input.required("NewPassword")
        try checkPassword(password)
        try checkReuse(of: password, by: user)
        users[key]?.setPassword(password, at: now)
        users[key]?.loginProfile?.isResetRequired = false
        return .object([])
    }

    private func loginProfile(of user: User) throws(ServiceError) -> LoginProfile {
        guard let profile = user.loginProfile else {
            throw .noSuchEntity("Login Profile for User \(user.name) cannot be found.")
        }
        return profile
    }

    /// The present password counts among those that may not be used again.
    private func checkReuse(of password: String, by user: User) throws(ServiceError) {
        guard let count = passwordPolicy?.reusePrevention, let profile = user.loginProfile else {
            return
        }
        if profile.password == password || user.formerPasswords.suffix(count - 1).contains(password)
        {
            throw ServiceError(
                "PasswordPolicyViolation", 400,
                "Password does not conform to the account password policy.")
        }
    }
}

extension User {
    /// Replaces the password and remembers the former one.
    fileprivate mutating func setPassword(_ password: String, at time: Timestamp) {
        guard let former = loginProfile?.password else { return }
        formerPasswords.append(former)
        // A password policy asks for 24 at most, the present one among them.
        if formerPasswords.count > 23 { formerPasswords.removeFirst() }
        loginProfile?.password = password
        loginProfile?.changed = time
    }
}
