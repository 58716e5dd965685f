internal import SourceText

/// Entities as AWS describes them. Members stand in the order of the service model, which is the
/// order in which the AWS CLI prints them.
extension Account {
    /// - Parameter listed: Listings leave out tags and the permissions boundary.
    func describe(_ user: User, listed: Bool = false) -> Value {
        var pairs: [(String, Value)] = [
            ("Path", .string(user.path)), ("UserName", .string(user.name)),
            ("UserId", .string(user.id)), ("Arn", .string(arn("user" + user.path + user.name))),
            ("CreateDate", .string(user.created.description)),
        ]
        if listed { return .object(pairs) }
        if let boundary = user.permissionsBoundary {
            pairs.append(
                (
                    "PermissionsBoundary",
                    .object([
                        ("PermissionsBoundaryType", .string("Policy")),
                        ("PermissionsBoundaryArn", .string(boundary)),
                    ])
                ))
        }
        if !user.tags.isEmpty { pairs.append(("Tags", .array(describe(user.tags)))) }
        return .object(pairs)
    }

    func describe(_ tags: [Tag]) -> [Value] {
        var items: [Value] = []
        for tag in tags {
            items.append(.object([("Key", .string(tag.key)), ("Value", .string(tag.value))]))
        }
        return items
    }

    func describe(_ profile: LoginProfile, of user: User) -> Value {
        .object([
            ("UserName", .string(user.name)), ("CreateDate", .string(profile.created.description)),
            ("PasswordResetRequired", .bool(profile.isResetRequired)),
        ])
    }

    func describe(_ group: Group) -> Value {
        .object([
            ("Path", .string(group.path)), ("GroupName", .string(group.name)),
            ("GroupId", .string(group.id)),
            ("Arn", .string(arn("group" + group.path + group.name))),
            ("CreateDate", .string(group.created.description)),
        ])
    }

    func sorted(_ users: [String: User]) -> [User] {
        users.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func sorted(_ groups: [String: Group]) -> [Group] {
        groups.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    // MARK: Account alias and caller

    mutating func createAccountAlias(_ input: Input) -> Value {
        alias = input.required("AccountAlias")
        return .object([])
    }

    mutating func deleteAccountAlias(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("AccountAlias")
        guard alias == name else {
            throw .noSuchEntity("The Account Alias \(name) cannot be found.")
        }
        alias = nil
        return .object([])
    }

    func listAccountAliases(_ input: Input) throws(ServiceError) -> Value {
        var items: [Value] = []
        if let alias { items.append(.string(alias)) }
        return try input.page("AccountAliases", items)
    }

    /// Who works in the account: a session of an administrator's role, no user and not root.
    func getCallerIdentity() -> Value {
        .object([
            ("UserId", .string("AROALABADMINISTRATOR2:learner")), ("Account", .string(id)),
            ("Arn", .string("arn:aws:sts::\(id):assumed-role/LabAdministrator/learner")),
        ])
    }
}
