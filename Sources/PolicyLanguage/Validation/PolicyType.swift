/// What a policy is attached to; that decides which elements it may have.
package enum PolicyType: String, CaseIterable, Sendable {
    case identity
    case resource
    /// A role's trust policy.
    case trust
    case scp
    case rcp
    case boundary
    case session

    /// What a policy looks like: a trust policy names principals and has STS actions alone, a resource
    /// policy names principals, any other is taken for an identity policy.
    package static func guess(_ document: PolicyDocument) -> PolicyType {
        var hasPrincipal = false
        var isTrust = true
        for statement in document.statements {
            if statement.principal != nil { hasPrincipal = true }
            if statement.resource != nil || statement.action.isNegated { isTrust = false }
            for action in statement.action.values where !action.text.hasPrefix("sts:") {
                isTrust = false
            }
        }
        if !hasPrincipal { return .identity }
        return isTrust ? .trust : .resource
    }

    /// Whether statements must name principals.
    var hasPrincipals: Bool { self == .resource || self == .trust || self == .rcp }

    /// Whether it is attached to a principal, or limits one.
    var isIdentityLike: Bool { self == .identity || self == .boundary || self == .session }

    package var words: String {
        switch self {
        case .identity: "an identity policy"
        case .resource: "a resource policy"
        case .trust: "a role's trust policy"
        case .scp: "a service control policy"
        case .rcp: "a resource control policy"
        case .boundary: "a permissions boundary"
        case .session: "a session policy"
        }
    }

    /// Most characters, white space not counted, and what the quota is called
    /// (`reference_iam-quotas`, `orgs_reference_limits`).
    var quota: (characters: Int, countsBlanks: Bool, words: String) {
        switch self {
        case .identity, .boundary:
            (
                6144, false,
                "a managed policy of one's own holds at most 6,144 characters, white space not "
                    + "counted; split it in two"
            )
        case .trust: (4096, false, "a trust policy holds 2,048 characters, on request up to 4,096")
        case .session: (2048, true, "a session policy holds at most 2,048 characters")
        case .scp: (10_240, true, "an SCP holds at most 10,240 characters")
        case .rcp: (5120, true, "an RCP holds at most 5,120 characters")
        case .resource: (20_480, true, "a bucket policy holds at most 20,480 bytes")
        }
    }
}
