internal import SourceText

extension Account {
    mutating func createGroup(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("GroupName")
        if groups[Account.folded(name)] != nil {
            throw .alreadyExists("Group with name \(name) already exists.")
        }
        if groups.count >= Quota.groups {
            throw .limitExceeded("Cannot exceed quota for GroupsPerAccount: \(Quota.groups)")
        }
        let group = Group(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("AGPA"),
            created: now)
        groups[Account.folded(name)] = group
        return .object([("Group", describe(group))])
    }

    func getGroup(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        var members: [Value] = []
        for key in group.members {
            if let user = users[key] { members.append(describe(user, listed: true)) }
        }
        return try input.page("Users", members, before: [("Group", describe(group))])
    }

    func listGroups(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? "/"
        var items: [Value] = []
        for group in groups.values where group.path.utf8.starts(with: prefix.utf8) {
            items.append(describe(group))
        }
        return try input.page("Groups", items)
    }

    mutating func updateGroup(_ input: Input) throws(ServiceError) -> Value {
        var group = try group(input.required("GroupName"))
        let key = Account.folded(group.name)
        var newKey = key
        if let newName = input.text("NewGroupName") {
            newKey = Account.folded(newName)
            if newKey != key, groups[newKey] != nil {
                throw .alreadyExists("Group with name \(newName) already exists.")
            }
            group.name = newName
        }
        if let path = input.text("NewPath") { group.path = path }
        groups[key] = nil
        groups[newKey] = group
        return .object([])
    }

    mutating func deleteGroup(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        if !group.members.isEmpty {
            throw .deleteConflict("Cannot delete entity, must remove users from group first.")
        }
        if !group.attachedPolicies.isEmpty {
            throw .deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        groups[Account.folded(group.name)] = nil
        return .object([])
    }

    /// Adds a user; adding a member again changes nothing and is no error.
    mutating func addUserToGroup(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        let user = try user(input.required("UserName"))
        let key = Account.folded(user.name)
        if group.members.contains(key) { return .object([]) }
        var count = 0
        for other in groups.values where other.members.contains(key) { count += 1 }
        if count >= Quota.groupsPerUser {
            throw .limitExceeded("Cannot exceed quota for GroupsPerUser: \(Quota.groupsPerUser)")
        }
        groups[Account.folded(group.name)]?.members.append(key)
        return .object([])
    }

    /// Removes a user; removing one who is no member is no error, as AWS has it.
    mutating func removeUserFromGroup(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        let user = try user(input.required("UserName"))
        let key = Account.folded(user.name)
        groups[Account.folded(group.name)]?.members.removeAll { $0 == key }
        return .object([])
    }

    func listGroupsForUser(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let key = Account.folded(user.name)
        var items: [Value] = []
        for group in groups.values where group.members.contains(key) {
            items.append(describe(group))
        }
        return try input.page("Groups", items)
    }
}
