internal import SourceText

/// Groups and their members: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
///
/// A group knows its members and a user her groups; both sides change together.
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
        let prefix = input.text("PathPrefix") ?? ""
        return try input.page(
            "Groups", of: groups, where: { $0.path.utf8.starts(with: prefix.utf8) },
            describe: { describe($0) })
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
        if newKey != key {
            groups[key] = nil
            for member in group.members {
                guard let index = users[member]?.groups.firstIndex(of: key) else { continue }
                users[member]?.groups[index] = newKey
            }
        }
        groups[newKey] = group
        return .object([])
    }

    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html says what has to go
    /// first; AWS names one thing at a time.
    mutating func deleteGroup(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        if !group.members.isEmpty {
            throw .deleteConflict("Cannot delete entity, must remove users from group first.")
        }
        if !group.attachedPolicies.isEmpty {
            throw .deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        if !group.inlinePolicies.isEmpty {
            throw .deleteConflict("Cannot delete entity, must delete policies first.")
        }
        groups[Account.folded(group.name)] = nil
        return .object([])
    }

    /// Adds a user; adding a member again changes nothing and is no error.
    mutating func addUserToGroup(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let group = try group(input.required("GroupName"))
        let groupKey = Account.folded(group.name)
        if user.groups.contains(groupKey) { return .object([]) }
        if user.groups.count >= Quota.groupsPerUser {
            throw .limitExceeded("Cannot exceed quota for GroupsPerUser: \(Quota.groupsPerUser)")
        }
        let userKey = Account.folded(user.name)
        users[userKey]?.groups.append(groupKey)
        groups[groupKey]?.members.append(userKey)
        return .object([])
    }

    /// Removes a user; removing one who is no member is no error, as AWS has it.
    mutating func removeUserFromGroup(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        let user = try user(input.required("UserName"))
        let groupKey = Account.folded(group.name)
        guard let index = user.groups.firstIndex(of: groupKey) else {
            throw .noSuchEntity("User \(user.name) not in group \(group.name)")
        }
        let userKey = Account.folded(user.name)
        users[userKey]?.groups.remove(at: index)
        groups[groupKey]?.members.removeAll { $0 == userKey }
        return .object([])
    }

    func listGroupsForUser(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        var items: [Value] = []
        for key in user.groups {
            if let group = groups[key] { items.append(describe(group)) }
        }
        return try input.page("Groups", items)
    }
}
