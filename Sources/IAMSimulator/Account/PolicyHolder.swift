internal import SourceText

/// Who can hold policies: a user, a group or a role, with what it holds.
///
/// The rules for attached and inline policies are the same for all three, so that they are written
/// once, for holders; `Account.store` puts a changed holder back where it came from.
struct PolicyHolder: Sendable {
    enum Kind: Sendable {
        case user
        case group
        case role

        /// The member of a request or an answer that names such a holder.
        var nameMember: String {
            switch self {
            case .user: "UserName"
            case .group: "GroupName"
            case .role: "RoleName"
            }
        }

        /// As AWS's texts say it.
        var word: String {
            switch self {
            case .user: "user"
            case .group: "group"
            case .role: "role"
            }
        }

        /// As AWS's texts say it with a capital.
        var title: String {
            switch self {
            case .user: "User"
            case .group: "Group"
            case .role: "Role"
            }
        }

        /// Characters of all its inline policies together, white space not counted.
        ///
        /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
        var inlineSizeQuota: Int {
            switch self {
            case .user: 2048
            case .group: 5120
            case .role: 10_240
            }
        }
    }

    let kind: Kind
    /// The folded name.
    let key: String
    let name: String
    let id: String
    let path: String
    /// ARNs, in the order they were attached.
    var attachedPolicies: [String]
    /// In the order of their names.
    var inlinePolicies: [InlinePolicy]
    /// The ARN of the policy that bounds it; groups have none.
    var permissionsBoundary: String?

    init(_ user: User) {
        kind = .user
        key = Account.folded(user.name)
        name = user.name
        id = user.id
        path = user.path
        attachedPolicies = user.attachedPolicies
        inlinePolicies = user.inlinePolicies
        permissionsBoundary = user.permissionsBoundary
    }

    init(_ group: Group) {
        kind = .group
        key = Account.folded(group.name)
        name = group.name
        id = group.id
        path = group.path
        attachedPolicies = group.attachedPolicies
        inlinePolicies = group.inlinePolicies
    }

    init(_ role: Role) {
        kind = .role
        key = Account.folded(role.name)
        name = role.name
        id = role.id
        path = role.path
        attachedPolicies = role.attachedPolicies
        inlinePolicies = role.inlinePolicies
        permissionsBoundary = role.permissionsBoundary
    }
}

extension Account {
    /// The holder that a request names.
    func holder(_ kind: PolicyHolder.Kind, _ input: Input) throws(ServiceError) -> PolicyHolder {
        let name = input.required(kind.nameMember)
        switch kind {
        case .user: return PolicyHolder(try user(name))
        case .group: return PolicyHolder(try group(name))
        case .role: return PolicyHolder(try role(name))
        }
    }

    /// The holder that a request wants to change.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/edit-service-linked-role.html
    func changeableHolder(
        _ kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> PolicyHolder {
        guard case .role = kind else { return try holder(kind, input) }
        return PolicyHolder(try modifiableRole(input.required(kind.nameMember)))
    }

    /// Puts a changed holder back.
    mutating func store(_ holder: PolicyHolder) {
        switch holder.kind {
        case .user:
            users[holder.key]?.attachedPolicies = holder.attachedPolicies
            users[holder.key]?.inlinePolicies = holder.inlinePolicies
            users[holder.key]?.permissionsBoundary = holder.permissionsBoundary
        case .group:
            groups[holder.key]?.attachedPolicies = holder.attachedPolicies
            groups[holder.key]?.inlinePolicies = holder.inlinePolicies
        case .role:
            roles[holder.key]?.attachedPolicies = holder.attachedPolicies
            roles[holder.key]?.inlinePolicies = holder.inlinePolicies
            roles[holder.key]?.permissionsBoundary = holder.permissionsBoundary
        }
    }
}
