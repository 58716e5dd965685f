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
        if let used = user.passwordLastUsed {
            pairs.append(("PasswordLastUsed", .string(used.description)))
        }
        if listed { return .object(pairs) }
        if let boundary = user.permissionsBoundary {
            pairs.append(("PermissionsBoundary", describe(boundary: boundary)))
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

    // MARK: Account alias

    /// Gives the account an alias in place of the one it had.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html
    mutating func createAccountAlias(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("AccountAlias")
        if alias == name { throw .alreadyExists("The account alias \(name) already exists.") }
        alias = name
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
}
