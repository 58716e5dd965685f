internal import SourceText

extension Account {
    /// Lists who uses a managed policy: groups, then users, then roles, each in the order of names.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html
    func listEntitiesForPolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = try policyARN(input)
        guard managedPolicy(arn: arn) != nil else {
            throw .noSuchEntity("Policy \(arn) does not exist or is not attachable.")
        }
        let (page, next) = try input.page(of: entities(using: arn, input))
        var groups: [Value] = []
        var users: [Value] = []
        var roles: [Value] = []
        for holder in page {
            let title = holder.kind.title
            let entity = Value.object([
                (title + "Name", .string(holder.name)), (title + "Id", .string(holder.id)),
            ])
            switch holder.kind {
            case .group: groups.append(entity)
            case .user: users.append(entity)
            case .role: roles.append(entity)
            }
        }
        let lists: [(String, Value)] = [
            ("PolicyGroups", .array(groups)), ("PolicyUsers", .array(users)),
            ("PolicyRoles", .array(roles)),
        ]
        return .object(lists + Input.end(next: next))
    }

    private func entities(using arn: String, _ input: Input) -> [PolicyHolder] {
        let usage = input.text("PolicyUsageFilter")
        var search = EntitySearch(
            arn: arn, pathPrefix: input.text("PathPrefix") ?? "/",
            attachments: usage == "PermissionsBoundary" ? 0 : attachmentCounts[arn] ?? 0,
            boundaries: usage == "PermissionsPolicy" ? 0 : boundaryCounts[arn] ?? 0)
        let filter = input.text("EntityFilter")
        if filter == nil || filter == "Group" {
            for (_, group) in groups {
                if search.isDone { break }
                search.consider(PolicyHolder(group))
            }
        }
        if filter == nil || filter == "User" {
            for (_, user) in users {
                if search.isDone { break }
                search.consider(PolicyHolder(user))
            }
        }
        if filter == nil || filter == "Role" {
            for (_, role) in roles {
                if search.isDone { break }
                search.consider(PolicyHolder(role))
            }
        }
        return search.found
    }
}

/// Looks for those who use a policy, until there can be none any more.
private struct EntitySearch {
    let arn: String
    let pathPrefix: String
    /// How many attachments and boundaries are still to be found.
    var attachments: Int
    var boundaries: Int
    var found: [PolicyHolder] = []

    init(arn: String, pathPrefix: String, attachments: Int, boundaries: Int) {
        self.arn = arn
        self.pathPrefix = pathPrefix
        self.attachments = attachments
        self.boundaries = boundaries
    }

    var isDone: Bool { attachments == 0 && boundaries == 0 }

    mutating func consider(_ holder: PolicyHolder) {
        let isAttached = attachments > 0 && holder.attachedPolicies.contains(arn)
        let isBounded = boundaries > 0 && holder.permissionsBoundary == arn
        if isAttached { attachments -= 1 }
        if isBounded { boundaries -= 1 }
        if isAttached || isBounded, holder.path.utf8.starts(with: pathPrefix.utf8) {
            found.append(holder)
        }
    }
}
