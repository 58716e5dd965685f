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
        let tags = try input.tags(.caseInsensitive)
        let boundary = input.text("PermissionsBoundary")
        if let boundary { try checkBoundary(boundary) }
        var user = User(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("AIDA"),
            created: now)
        user.tags = tags
        user.permissionsBoundary = boundary
        users[Account.folded(name)] = user
        if let boundary { countBoundary(boundary, by: 1) }
        return .object([("User", describe(user))])
    }

    /// The named user; without a name, the user who calls, be she the root user.
    func getUser(_ input: Input) throws(ServiceError) -> Value {
        if input.text("UserName") == nil, case .root = input.caller.identity {
            // AWS gives the root user neither a path nor a name.
            return .object([
                (
                    "User",
                    .object([
                        ("UserId", .string(id)), ("Arn", .string(arn("root"))),
                        ("CreateDate", .string(created.description)),
                    ])
                )
            ])
        }
        return .object([("User", describe(try namedUser(input)))])
    }

    func listUsers(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? ""
        return try input.page(
            "Users", of: users, where: { $0.path.utf8.starts(with: prefix.utf8) },
            describe: { describe($0, listed: true) })
    }

    mutating func updateUser(_ input: Input) throws(ServiceError) -> Value {
        var user = try user(input.required("UserName"))
        let before = arn("user" + user.path + user.name)
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
        if newKey != key {
            users[key] = nil
            follow(user, from: key, to: newKey)
        }
        users[newKey] = user
        let after = arn("user" + user.path + user.name)
        if after != before { replacePrincipal(before, with: after) }
        return .object([])
    }

    /// Lets everything that names a user know her new name.
    private mutating func follow(_ user: User, from key: String, to newKey: String) {
        for group in user.groups {
            guard let index = groups[group]?.members.firstIndex(of: key) else { continue }
            groups[group]?.members[index] = newKey
        }
        for serialNumber in user.devices { devices[serialNumber]?.user = newKey }
        for accessKey in user.accessKeys { accessKeyOwners[accessKey.id] = newKey }
        for (id, session) in sessions {
            switch session.identity {
            case .user(key): sessions[id]?.identity = .user(newKey)
            case .federatedUser(let name, createdBy: key):
                sessions[id]?.identity = .federatedUser(name, createdBy: newKey)
            default: continue
            }
        }
    }

    /// Deletes a user that nothing hangs on. Her temporary credentials go with her.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html lists what has to go
    /// first; AWS names one thing at a time.
    mutating func deleteUser(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        if let duty = Account.dutyBeforeDeletion(of: user) {
            throw .deleteConflict("Cannot delete entity, must \(duty) first.")
        }
        let key = Account.folded(user.name)
        users[key] = nil
        replacePrincipal(arn("user" + user.path + user.name), with: user.id)
        if let boundary = user.permissionsBoundary { countBoundary(boundary, by: -1) }
        for (id, session) in sessions {
            switch session.identity {
            case .user(key), .federatedUser(_, createdBy: key): sessions[id] = nil
            default: continue
            }
        }
        return .object([])
    }

    /// What has to be done before a user can be deleted, in AWS's words.
    private static func dutyBeforeDeletion(of user: User) -> String? {
        if !user.attachedPolicies.isEmpty { return "detach all policies" }
        if !user.inlinePolicies.isEmpty { return "delete policies" }
        if user.loginProfile != nil { return "delete login profile" }
        if !user.accessKeys.isEmpty { return "delete access keys" }
        if !user.signingCertificates.isEmpty { return "delete certificates" }
        if !user.groups.isEmpty { return "remove users from group" }
        if !user.devices.isEmpty { return "delete MFA device" }
        if !user.sshPublicKeys.isEmpty || !user.serviceSpecificCredentials.isEmpty {
            return "remove referenced objects"
        }
        return nil
    }

    // MARK: Tags

    mutating func tagUser(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let tags = try merged(user.tags, with: input, .caseInsensitive)
        users[Account.folded(user.name)]?.tags = tags
        return .object([])
    }

    mutating func untagUser(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let tags = remaining(user.tags, without: input, .caseInsensitive)
        users[Account.folded(user.name)]?.tags = tags
        return .object([])
    }

    func listUserTags(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        return try input.page("Tags", describe(user.tags))
    }
}
