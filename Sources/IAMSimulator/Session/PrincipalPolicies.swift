internal import PolicyLanguage
internal import SourceText

/// A policy of a user, group or role, and how it came to apply.
struct IdentityPolicy: Sendable {
    enum Holder: Equatable, Sendable {
        case user(String)
        case group(String)
        case role(String)
        /// A session, a role that trusts, whoever a policy bounds: where the policy is needs no words.
        case nobody

        /// `group Auditors`; empty where that goes without saying.
        var words: String {
            switch self {
            case .user(let name): "user " + name
            case .group(let name): "group " + name
            case .role(let name): "role " + name
            case .nobody: ""
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
        PolicySet.Member(name: name, via: holder.words, document: document)
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
        read(policySources(ofUser: key))
    }

    /// The policies of a group, by folded name.
    func identityPolicies(ofGroup key: String) -> [IdentityPolicy] {
        read(policySources(ofGroup: key))
    }

    /// The policies of a role, by folded name.
    func identityPolicies(ofRole key: String) -> [IdentityPolicy] {
        read(policySources(ofRole: key))
    }

    /// A managed policy's version in force; nil where its document is not at hand.
    func managedPolicy(_ arn: String, holder: IdentityPolicy.Holder) -> IdentityPolicy? {
        guard let source = policySource(arn, holder) else { return nil }
        return read([source]).first
    }

    private func policySources(ofUser key: String) -> [PolicySource] {
        guard let user = users[key] else { return [] }
        var found = sources(.user(user.name), user.inlinePolicies, user.attachedPolicies)
        for group in user.groups { found += policySources(ofGroup: group) }
        return found
    }

    private func policySources(ofGroup key: String) -> [PolicySource] {
        guard let group = groups[key] else { return [] }
        return sources(.group(group.name), group.inlinePolicies, group.attachedPolicies)
    }

    private func policySources(ofRole key: String) -> [PolicySource] {
        guard let role = roles[key] else { return [] }
        return sources(.role(role.name), role.inlinePolicies, role.attachedPolicies)
    }

    private func sources(
        _ holder: IdentityPolicy.Holder, _ inline: [InlinePolicy], _ attached: [String]
    ) -> [PolicySource] {
        var found: [PolicySource] = []
        found.reserveCapacity(inline.count + attached.count)
        for policy in inline {
            found.append(
                PolicySource(
                    name: policy.name, arn: nil, holder: holder, document: policy.document))
        }
        for arn in attached {
            if let source = policySource(arn, holder) { found.append(source) }
        }
        return found
    }

    private func policySource(
        _ arn: String, _ holder: IdentityPolicy.Holder
    ) -> PolicySource? {
        guard let policy = managedPolicy(arn: arn) else { return nil }
        var document: String?
        if case .own = policy { document = policyDocument(arn: arn) }
        return PolicySource(name: policy.name, arn: arn, holder: holder, document: document)
    }
}

/// The policies that a caller's own side brings to a decision.
extension Account {
    /// Identity policies, permissions boundary and session policies of a caller.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types
    mutating func applicablePolicies(of caller: Caller) throws(ServiceError) -> ApplicablePolicies {
        var policies = ApplicablePolicies()
        switch caller.identity {
        case .root, .labAdministrator, .anonymous: return policies
        case .user(let key):
            guard let user = users[key] else { throw Account.invalidToken }
            policies.identity = compiled(
                "user " + key, policySources(ofUser: key) + ownPassword(user))
            policies.boundary = boundary(user.permissionsBoundary)
        case .role(let key, _):
            // A session goes on after its role was deleted, but may do nothing then.
            guard let role = roles[key], isSession(caller, of: role) else { return policies }
            policies.identity = compiled("role " + key, policySources(ofRole: key))
            policies.boundary = boundary(role.permissionsBoundary)
        case .federatedUser(_, let key):
            if let user = users[key] {
                policies.identity = compiled("federated " + key, policySources(ofUser: key))
                policies.boundary = boundary(user.permissionsBoundary)
            } else if key.isEmpty {
                policies.identity = compiled("root", [Account.everything])
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
    private mutating func boundary(_ arn: String?) -> PolicySet? {
        guard let arn else { return nil }
        return compiled("boundary " + arn, [policySource(arn, .nobody)].compactMap { $0 })
    }

    /// nil where the session was made without policies.
    private mutating func sessionPolicies(of caller: Caller) -> PolicySet? {
        guard let session = caller.session,
            session.policies != nil || !session.policyARNs.isEmpty
        else { return nil }
        var found = sources(.nobody, [], session.policyARNs)
        for text in session.policies ?? [] {
            found.append(
                PolicySource(name: "session policy", arn: nil, holder: .nobody, document: text))
        }
        return compiled("session " + session.accessKeyID, found)
    }

    /// A role's trust policy, as the policy of the resource that the role is.
    mutating func trustPolicy(of role: Role) -> PolicySet {
        let source = PolicySource(
            name: "trust policy", arn: nil, holder: .nobody, document: role.trustPolicy)
        return compiled("trust " + role.id, [source], principals: .required)
    }

    /// What the account's setting that users may change their passwords lets a user do.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change.html
    private func ownPassword(_ user: User) -> [PolicySource] {
        guard passwordPolicy?.allowsUsersToChange == true else { return [] }
        let statement = #"{"Effect":"Allow","Action":"iam:"#
        let text =
            #"{"Version":"2012-10-17","Statement":["# + statement
            + #"ChangePassword","Resource":""# + arn("user" + user.path + user.name) + #""},"#
            + statement + #"GetAccountPasswordPolicy","Resource":"*"}]}"#
        return [
            PolicySource(name: "password policy", arn: nil, holder: .nobody, document: text)
        ]
    }

    /// What a root user may do.
    private static let everything = PolicySource(
        name: "root", arn: nil, holder: .nobody,
        document: #"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
}
