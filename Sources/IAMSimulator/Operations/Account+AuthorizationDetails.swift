internal import SourceText

/// The account's users, groups, roles and policies in one answer.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
extension Account {
    private enum Detail {
        case user(User)
        case group(Group)
        case role(Role)
        case policy(LocatedPolicy)
    }

    func getAccountAuthorizationDetails(_ input: Input) throws(ServiceError) -> Value {
        let (page, next) = try input.page(of: details(input.texts("Filter")))
        var users: [Value] = []
        var groups: [Value] = []
        var roles: [Value] = []
        var policies: [Value] = []
        for detail in page {
            switch detail {
            case .user(let user): users.append(detailed(user))
            case .group(let group): groups.append(detailed(group))
            case .role(let role): roles.append(detailed(role))
            case .policy(let policy): policies.append(describe(policy, as: .detailed))
            }
        }
        let lists: [(String, Value)] = [
            ("UserDetailList", .array(users)), ("GroupDetailList", .array(groups)),
            ("RoleDetailList", .array(roles)), ("Policies", .array(policies)),
        ]
        return .object(lists + Input.end(next: next))
    }

    /// What the filter lets through; without one, everything. Of AWS's policies, those in use.
    private func details(_ filter: [String]) -> [Detail] {
        func isWanted(_ kind: String) -> Bool { filter.isEmpty || filter.contains(kind) }
        var details: [Detail] = []
        if isWanted("User") { for (_, user) in users { details.append(.user(user)) } }
        if isWanted("Group") { for (_, group) in groups { details.append(.group(group)) } }
        if isWanted("Role") { for (_, role) in roles { details.append(.role(role)) } }
        if isWanted("LocalManagedPolicy") {
            for policy in policies.values.sorted(by: Account.isListedBefore) {
                details.append(.policy(.own(policy)))
            }
        }
        if isWanted("AWSManagedPolicy") {
            for entry in usedEntries { details.append(.policy(.aws(entry))) }
        }
        return details
    }

    private var usedEntries: [ManagedPolicyCatalogue.Entry] {
        var arns = Set<String>()
        for (arn, _) in attachmentCounts where policies[arn] == nil { arns.insert(arn) }
        for (arn, _) in boundaryCounts where policies[arn] == nil { arns.insert(arn) }
        if arns.isEmpty { return [] }
        return ManagedPolicyCatalogue.oldestFirst.filter { arns.contains($0.arn) }
    }

    // MARK: Details

    /// A user. AWS leaves out the list of inline policies where there are none.
    private func detailed(_ user: User) -> Value {
        var pairs: [(String, Value)] = [
            ("Path", .string(user.path)), ("UserName", .string(user.name)),
            ("UserId", .string(user.id)), ("Arn", .string(arn("user" + user.path + user.name))),
            ("CreateDate", .string(user.created.description)),
        ]
        if !user.inlinePolicies.isEmpty {
            pairs.append(("UserPolicyList", detailed(user.inlinePolicies)))
        }
        var names: [Value] = []
        for key in user.groups { if let group = groups[key] { names.append(.string(group.name)) } }
        pairs.append(("GroupList", .array(names)))
        pairs.append(("AttachedManagedPolicies", detailed(attached: user.attachedPolicies)))
        if let boundary = user.permissionsBoundary {
            pairs.append(("PermissionsBoundary", describe(boundary: boundary)))
        }
        pairs.append(("Tags", .array(describe(user.tags))))
        return .object(pairs)
    }

    private func detailed(_ group: Group) -> Value {
        .object([
            ("Path", .string(group.path)), ("GroupName", .string(group.name)),
            ("GroupId", .string(group.id)),
            ("Arn", .string(arn("group" + group.path + group.name))),
            ("CreateDate", .string(group.created.description)),
            ("GroupPolicyList", detailed(group.inlinePolicies)),
            ("AttachedManagedPolicies", detailed(attached: group.attachedPolicies)),
        ])
    }

    private func detailed(_ role: Role) -> Value {
        var pairs = stableMembers(of: role)
        pairs.append(("InstanceProfileList", .array(detailedProfiles(of: role))))
        pairs.append(("RolePolicyList", detailed(role.inlinePolicies)))
        pairs.append(("AttachedManagedPolicies", detailed(attached: role.attachedPolicies)))
        if let boundary = role.permissionsBoundary {
            pairs.append(("PermissionsBoundary", describe(boundary: boundary)))
        }
        pairs.append(("Tags", .array(describe(role.tags))))
        var lastUse: [(String, Value)] = []
        if let use = role.lastUsed {
            lastUse = [
                ("LastUsedDate", .string(use.time.description)), ("Region", .string(use.region)),
            ]
        }
        pairs.append(("RoleLastUsed", .object(lastUse)))
        return .object(pairs)
    }

    /// What every answer shows of a role.
    private func stableMembers(of role: Role) -> [(String, Value)] {
        [
            ("Path", .string(role.path)), ("RoleName", .string(role.name)),
            ("RoleId", .string(role.id)), ("Arn", .string(arn("role" + role.path + role.name))),
            ("CreateDate", .string(role.created.description)),
            ("AssumeRolePolicyDocument", .string(role.trustPolicy)),
        ]
    }

    private func detailedProfiles(of role: Role) -> [Value] {
        var profiles: [Value] = []
        let key = Account.folded(role.name)
        for (_, profile) in instanceProfiles where profile.roles.contains(key) {
            profiles.append(
                .object([
                    ("Path", .string(profile.path)), ("InstanceProfileName", .string(profile.name)),
                    ("InstanceProfileId", .string(profile.id)),
                    ("Arn", .string(arn("instance-profile" + profile.path + profile.name))),
                    ("CreateDate", .string(profile.created.description)),
                    ("Roles", .array([.object(stableMembers(of: role))])),
                ]))
        }
        return profiles
    }

    private func detailed(_ policies: [InlinePolicy]) -> Value {
        var items: [Value] = []
        for policy in policies {
            items.append(
                .object([
                    ("PolicyName", .string(policy.name)),
                    ("PolicyDocument", .string(policy.document)),
                ]))
        }
        return .array(items)
    }

    private func detailed(attached arns: [String]) -> Value {
        var items: [Value] = []
        for arn in arns {
            if let policy = managedPolicy(arn: arn) {
                items.append(describe(attached: arn, policy.name))
            }
        }
        return .array(items)
    }
}
