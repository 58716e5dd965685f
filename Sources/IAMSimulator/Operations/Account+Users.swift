internal import SourceText

extension Account {
    /// Quotas of an account: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    enum Quota {
        static let users = 5000
        static let groups = 300
        static let groupsPerUser = 10
        static let policiesPerEntity = 10
        static let accessKeysPerUser = 2
        static let mfaDevicesPerUser = 8
        static let tags = 50
    }

    mutating func createUser(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("UserName")
        if users[Account.folded(name)] != nil {
            throw .alreadyExists("User with name \(name) already exists.")
        }
        if users.count >= Quota.users {
            throw .limitExceeded("Cannot exceed quota for UsersPerAccount: \(Quota.users)")
        }
        let tags = try input.tags()
        let boundary = input.text("PermissionsBoundary")
        if let boundary {
            guard ManagedPolicyCatalogue.entry(arn: boundary) != nil else {
                throw .noSuchEntity(
                    "Scope ARN: \(boundary) does not exist or is not attachable.")
            }
        }
        var user = User(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("AIDA"),
            created: now)
        user.tags = tags
        user.permissionsBoundary = boundary
        users[Account.folded(name)] = user
        return .object([("User", describe(user))])
    }

    func getUser(_ input: Input) throws(ServiceError) -> Value {
        .object([("User", describe(try namedUser(input)))])
    }

    func listUsers(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? "/"
        var items: [Value] = []
        for user in users.values where user.path.utf8.starts(with: prefix.utf8) {
            items.append(describe(user, listed: true))
        }
        return try input.page("Users", items)
    }

    mutating func updateUser(_ input: Input) throws(ServiceError) -> Value {
        var user = try user(input.required("UserName"))
        let key = Account.folded(user.name)
        var newKey = key
        if let newName = input.text("NewUserName") {
            newKey = Account.folded(newName)
            if newKey != key, users[newKey] != nil {
                throw .alreadyExists("User with name \(newName) already exists.")
            }
            user.name = newName
        }
        if let path = input.text("NewPath") { user.path = path }
        users[key] = nil
        users[newKey] = user
        if newKey != key { renameMember(key, to: newKey) }
        return .object([])
    }

    /// Follows a user's new name through groups and devices.
    private mutating func renameMember(_ key: String, to newKey: String) {
        for (name, group) in groups {
            guard let index = group.members.firstIndex(of: key) else { continue }
            groups[name]?.members[index] = newKey
        }
        for (serial, device) in devices where device.user == key { devices[serial]?.user = newKey }
    }

    /// Deletes a user that nothing hangs on.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html lists what has to go
    /// first; AWS names one thing at a time.
    mutating func deleteUser(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let key = Account.folded(user.name)
        if !user.attachedPolicies.isEmpty {
            throw .deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        if user.loginProfile != nil {
            throw .deleteConflict("Cannot delete entity, must delete login profile first.")
        }
        if !user.accessKeys.isEmpty {
            throw .deleteConflict("Cannot delete entity, must delete access keys first.")
        }
        for group in groups.values where group.members.contains(key) {
            throw .deleteConflict("Cannot delete entity, must remove users from group first.")
        }
        for device in devices.values where device.user == key {
            throw .deleteConflict("Cannot delete entity, must delete MFA device first.")
        }
        users[key] = nil
        return .object([])
    }

    mutating func tagUser(_ input: Input) throws(ServiceError) -> Value {
        var user = try user(input.required("UserName"))
        user.tags = try merged(user.tags, with: try input.tags())
        users[Account.folded(user.name)] = user
        return .object([])
    }

    mutating func untagUser(_ input: Input) throws(ServiceError) -> Value {
        var user = try user(input.required("UserName"))
        user.tags = remaining(user.tags, without: input.texts("TagKeys"))
        users[Account.folded(user.name)] = user
        return .object([])
    }

    func listUserTags(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        return try input.page("Tags", describe(user.tags))
    }

    // MARK: Login profiles

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

    mutating func updateLoginProfile(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        var profile = try loginProfile(of: user)
        if let password = input.text("Password") {
            try checkPassword(password)
            profile.password = password
        }
        if let flag = input.flag("PasswordResetRequired") { profile.isResetRequired = flag }
        users[Account.folded(user.name)]?.loginProfile = profile
        return .object([])
    }

    mutating func deleteLoginProfile(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        _ = try loginProfile(of: user)
        users[Account.folded(user.name)]?.loginProfile = nil
        return .object([])
    }

    private func loginProfile(of user: User) throws(ServiceError) -> LoginProfile {
        guard let profile = user.loginProfile else {
            throw .noSuchEntity("Login Profile for User \(user.name) cannot be found.")
        }
        return profile
    }

    // MARK: Access keys

    mutating func createAccessKey(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        if user.accessKeys.count >= Quota.accessKeysPerUser {
            throw .limitExceeded(
                "Cannot exceed quota for AccessKeysPerUser: \(Quota.accessKeysPerUser)")
        }
        let key = AccessKey(
            id: generator.accessKeyID(), secret: generator.secretAccessKey(), status: "Active",
            created: now)
        users[Account.folded(user.name)]?.accessKeys.append(key)
        return .object([
            (
                "AccessKey",
                .object([
                    ("UserName", .string(user.name)), ("AccessKeyId", .string(key.id)),
                    ("Status", .string(key.status)), ("SecretAccessKey", .string(key.secret)),
                    ("CreateDate", .string(key.created.description)),
                ])
            )
        ])
    }

    func listAccessKeys(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        var items: [Value] = []
        for key in user.accessKeys {
            items.append(
                .object([
                    ("UserName", .string(user.name)), ("AccessKeyId", .string(key.id)),
                    ("Status", .string(key.status)),
                    ("CreateDate", .string(key.created.description)),
                ]))
        }
        return try input.page("AccessKeyMetadata", items)
    }

    mutating func updateAccessKey(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try accessKey(input)
        let status = input.required("Status")
        if status == "Expired" {
            throw .validation(
                "1 validation error detected: Value at 'status' failed to satisfy constraint: "
                    + "Member must satisfy enum value set")
        }
        users[Account.folded(user.name)]?.accessKeys[index].status = status
        return .object([])
    }

    mutating func deleteAccessKey(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try accessKey(input)
        users[Account.folded(user.name)]?.accessKeys.remove(at: index)
        return .object([])
    }

    private func accessKey(_ input: Input) throws(ServiceError) -> (User, Int) {
        let user = try namedUser(input)
        let id = input.required("AccessKeyId")
        guard let index = user.accessKeys.firstIndex(where: { $0.id == id }) else {
            throw .noSuchEntity("The Access Key with id \(id) cannot be found.")
        }
        return (user, index)
    }
}
