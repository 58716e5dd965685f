internal import SourceText

/// Access keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
extension Account {
    mutating func createAccessKey(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        if user.accessKeys.count >= Quota.accessKeysPerUser {
            throw .limitExceeded(
                "Cannot exceed quota for AccessKeysPerUser: \(Quota.accessKeysPerUser)")
        }
        let key = AccessKey(
            id: generator.accessKeyID(), secret: generator.secretAccessKey(), status: "Active",
            created: now)
        let owner = Account.folded(user.name)
        users[owner]?.accessKeys.append(key)
        accessKeyOwners[key.id] = owner
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

    /// The keys of the named user; without a name, those of whoever calls. The root user has none.
    func listAccessKeys(_ input: Input) throws(ServiceError) -> Value {
        if input.text("UserName") == nil, case .root = input.caller.identity {
            return try input.page("AccessKeyMetadata", [])
        }
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
        // The service model shares the values with credentials that can expire; keys can not.
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
        accessKeyOwners[user.accessKeys[index].id] = nil
        return .object([])
    }

    /// When and for what a key was used last. AWS does not say whether a key exists that is none of
    /// the account's: it refuses.
    func getAccessKeyLastUsed(_ input: Input) throws(ServiceError) -> Value {
        let id = input.required("AccessKeyId")
        guard let owner = accessKeyOwners[id], let user = users[owner],
            let index = user.accessKeys.firstIndex(where: { $0.id == id })
        else {
            throw ServiceError(
                "AccessDenied", 403,
                "User: \(try arn(of: input.caller)) is not authorized to perform "
                    + "iam:GetAccessKeyLastUsed on resource: access key \(id)")
        }
        let use = user.accessKeys[index].lastUsed
        var pairs: [(String, Value)] = []
        if let use { pairs.append(("LastUsedDate", .string(use.time.description))) }
        pairs.append(("ServiceName", .string(use?.service ?? "N/A")))
        pairs.append(("Region", .string(use?.region ?? "N/A")))
        return .object([
            ("UserName", .string(user.name)), ("AccessKeyLastUsed", .object(pairs)),
        ])
    }

    /// The user that a request names, and where she keeps the named key.
    private func accessKey(_ input: Input) throws(ServiceError) -> (User, Int) {
        let id = input.required("AccessKeyId")
        let user: User
        // Test suites make calls with keys that are nobody's; then the key tells whose it is.
        if isLenient, input.text("UserName") == nil,
            let owner = accessKeyOwners[id].flatMap({ users[$0] })
        {
            user = owner
        } else {
            user = try namedUser(input)
        }
        guard let index = user.accessKeys.firstIndex(where: { $0.id == id }) else {
            throw .noSuchEntity("The Access Key with id \(id) cannot be found.")
        }
        return (user, index)
    }
}
