internal import PolicyLanguage
internal import SourceText

/// A policy of a user, group or role, and how it came to apply.
struct IdentityPolicy: Sendable {
    enum Holder: Sendable {
        case user(String)
        case group(String)
        case role(String)

        /// `user`, `group` or `role`.
        var word: String {
            switch self {
            case .user: "user"
            case .group: "group"
            case .role: "role"
            }
        }

        var name: String {
            switch self {
            case .user(let name), .group(let name), .role(let name): name
            }
        }
    }

    let name: String
    /// nil for an inline policy.
    let arn: String?
    let holder: Holder
    /// The document as it was handed in, in which places are counted.
    let source: SourceFile
    let document: PolicyDocument

    /// nil where the text is no policy; such a one allows and denies nothing.
    init?(name: String, arn: String?, holder: Holder, text: String) {
        source = SourceFile(name: name, text: text)
        guard let document = PolicyReader.read(source).document else { return nil }
        self.document = document
        self.name = name
        self.arn = arn
        self.holder = holder
    }

    var member: PolicySet.Member {
        PolicySet.Member(
            name: name, via: holder.word + " " + holder.name, document: document)
    }

    static func members(_ policies: [IdentityPolicy]) -> [PolicySet.Member] {
        var members: [PolicySet.Member] = []
        members.reserveCapacity(policies.count)
        for policy in policies { members.append(policy.member) }
        return members
    }
}

extension Account {
    /// The policies of a user, by folded name: her own, then those of her groups.
    func identityPolicies(ofUser key: String) -> [IdentityPolicy] {
        guard let user = users[key] else { return [] }
        var found = policies(of: .user(user.name), user.inlinePolicies, user.attachedPolicies)
        for group in user.groups { found += identityPolicies(ofGroup: group) }
        return found
    }

    /// The policies of a group, by folded name.
    func identityPolicies(ofGroup key: String) -> [IdentityPolicy] {
        guard let group = groups[key] else { return [] }
        return policies(of: .group(group.name), group.inlinePolicies, group.attachedPolicies)
    }

    /// The policies of a role, by folded name.
    func identityPolicies(ofRole key: String) -> [IdentityPolicy] {
        guard let role = roles[key] else { return [] }
        return policies(of: .role(role.name), role.inlinePolicies, role.attachedPolicies)
    }

    private func policies(
        of holder: IdentityPolicy.Holder, _ inline: [InlinePolicy], _ attached: [String]
    ) -> [IdentityPolicy] {
        var found: [IdentityPolicy] = []
        for policy in inline {
            if let read = IdentityPolicy(
                name: policy.name, arn: nil, holder: holder, text: policy.document)
            {
                found.append(read)
            }
        }
        for arn in attached {
            if let read = managedPolicy(arn, holder: holder) { found.append(read) }
        }
        return found
    }

    /// A managed policy's version in force; nil where its document is not at hand.
    func managedPolicy(_ arn: String, holder: IdentityPolicy.Holder) -> IdentityPolicy? {
        guard let text = policyDocument(arn: arn) else { return nil }
        let name = ASCII.split(arn, at: UInt8(ascii: "/")).last ?? arn
        return IdentityPolicy(name: name, arn: arn, holder: holder, text: text)
    }
}

/// The policies that a caller's own side brings to a decision.
extension Account {
    /// Identity policies, permissions boundary and session policies of a caller.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types
    func applicablePolicies(of caller: Caller) throws(ServiceError) -> ApplicablePolicies {
        var policies = ApplicablePolicies()
        switch caller.identity {
        case .root, .labAdministrator, .anonymous: return policies
        case .user(let key):
            guard let user = users[key] else { throw Account.invalidToken }
            policies.identity = PolicySet(IdentityPolicy.members(identityPolicies(ofUser: key)))
            policies.boundary = boundary(user.permissionsBoundary)
        case .role(let key, _):
            // A session goes on after its role was deleted, but may do nothing then.
            guard let role = roles[key], isSession(caller, of: role) else { return policies }
            policies.identity = PolicySet(IdentityPolicy.members(identityPolicies(ofRole: key)))
            policies.boundary = boundary(role.permissionsBoundary)
        case .federatedUser(_, let key):
            if let user = users[key] {
                policies.identity = PolicySet(
                    IdentityPolicy.members(identityPolicies(ofUser: key)))
                policies.boundary = boundary(user.permissionsBoundary)
            } else if key.isEmpty {
                policies.identity = PolicySet(Account.everything)
            }
        }
        policies.session = sessionPolicies(of: caller)
        return policies
    }

    /// Whether a session is of this role, and not of an earlier one of the same name.
    private func isSession(_ caller: Caller, of role: Role) -> Bool {
        guard let session = caller.session else { return true }
        return session.userID.utf8.starts(with: (role.id + ":").utf8)
    }

    /// The set that a boundary makes; one whose document is not at hand allows nothing.
    private func boundary(_ arn: String?) -> PolicySet? {
        guard let arn else { return nil }
        guard let policy = managedPolicy(arn, holder: .user("")) else { return PolicySet([]) }
        return PolicySet([PolicySet.Member(name: policy.name, document: policy.document)])
    }

    /// nil where the session was made without policies.
    private func sessionPolicies(of caller: Caller) -> PolicySet? {
        guard let session = caller.session,
            session.policies != nil || !session.policyARNs.isEmpty
        else { return nil }
        var members: [PolicySet.Member] = []
        for text in session.policies ?? [] {
            let source = SourceFile(name: "session policy", text: text)
            guard let document = PolicyReader.read(source).document else { continue }
            members.append(PolicySet.Member(name: "session policy", document: document))
        }
        for arn in session.policyARNs {
            guard let policy = managedPolicy(arn, holder: .role("")) else { continue }
            members.append(PolicySet.Member(name: policy.name, document: policy.document))
        }
        return PolicySet(members)
    }

    /// What a root user may do.
    private static var everything: [PolicySet.Member] {
        let text = #"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#
        let source = SourceFile(name: "root", text: text)
        guard let document = PolicyReader.read(source).document else { return [] }
        return [PolicySet.Member(name: "root", document: document)]
    }
}
