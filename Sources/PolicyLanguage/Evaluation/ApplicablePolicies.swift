/// The kinds of policy that take part in a decision (`access_policies#access_policy-types`).
package enum PolicyKind: UInt8, CaseIterable, Sendable {
    case serviceControl
    case resourceControl
    case endpoint
    case resource
    case identity
    case boundary
    case session

    /// As the answers name it.
    package var word: String {
        switch self {
        case .serviceControl: "scp"
        case .resourceControl: "rcp"
        case .endpoint: "endpoint"
        case .resource: "resource"
        case .identity: "identity"
        case .boundary: "boundary"
        case .session: "session"
        }
    }
}

/// A set of policy kinds.
package struct PolicyKinds: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package init(_ kind: PolicyKind) { rawValue = 1 << kind.rawValue }

    package init(_ kinds: [PolicyKind]) {
        var bits: UInt8 = 0
        for kind in kinds { bits |= 1 << kind.rawValue }
        rawValue = bits
    }

    package func contains(_ kind: PolicyKind) -> Bool { contains(PolicyKinds(kind)) }

    package mutating func insert(_ kind: PolicyKind) { formUnion(PolicyKinds(kind)) }

    /// In the order in which AWS's enforcement asks for them.
    package var list: [PolicyKind] {
        var kinds: [PolicyKind] = []
        for kind in PolicyKind.allCases where contains(kind) { kinds.append(kind) }
        return kinds
    }
}

/// All the policies that apply to a principal and a resource, compiled.
package struct ApplicablePolicies: Sendable {
    package var identity: PolicySet
    package var resource: PolicySet?
    package var boundary: PolicySet?
    package var session: PolicySet?
    package var endpoint: PolicySet?
    /// A set for each level of the organization, root first; nil without an organization.
    package var serviceControl: [PolicySet]?
    package var resourceControl: [PolicySet]?

    package init(
        identity: [PolicySet.Member] = [], resource: PolicySet.Member? = nil,
        boundaries: [PolicySet.Member] = [], sessions: [PolicySet.Member]? = nil,
        endpoints: [PolicySet.Member]? = nil, serviceControl: [[PolicySet.Member]]? = nil,
        resourceControl: [[PolicySet.Member]]? = nil
    ) {
        self.identity = PolicySet(identity)
        if let resource { self.resource = PolicySet([resource], principals: .required) }
        if !boundaries.isEmpty { boundary = PolicySet(boundaries) }
        if let sessions { session = PolicySet(sessions) }
        if let endpoints { endpoint = PolicySet(endpoints, principals: .optional) }
        if let serviceControl {
            var levels: [PolicySet] = []
            for level in serviceControl { levels.append(PolicySet(level)) }
            self.serviceControl = levels
        }
        if let resourceControl {
            var levels: [PolicySet] = []
            for level in resourceControl {
                levels.append(PolicySet(level, principals: .optional))
            }
            self.resourceControl = levels
        }
    }
}
