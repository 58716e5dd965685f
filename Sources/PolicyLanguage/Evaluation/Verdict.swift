/// What a request is answered with, and which kinds of policy stand in its way.
package struct Verdict: Equatable, Sendable {
    package enum Decision: Sendable {
        case allowed
        /// A `Deny` statement matches.
        case explicitDeny
        /// Nothing allows it, or a limit does not.
        case implicitDeny

        package var word: String {
            switch self {
            case .allowed: "allowed"
            case .explicitDeny: "explicitDeny"
            case .implicitDeny: "implicitDeny"
            }
        }
    }

    package var decision: Decision
    /// Kinds with a `Deny` that matches.
    package var denying: PolicyKinds = []
    /// Kinds that would have to allow, and do not.
    package var silent: PolicyKinds = []
    /// Kinds through which it was granted.
    package var granting: PolicyKinds = []

    package var blocking: PolicyKinds { denying.union(silent) }
}

/// Decides requests as AWS's enforcement does
/// (`reference_policies_evaluation-logic_policy-eval-denyallow`,
/// `reference_policies_evaluation-logic-cross-account`). docs/policies.md has the rules in words.
extension ApplicablePolicies {
    /// Decides a request. Allocates nothing, and takes time in the statements of the request's service.
    package func decide(_ request: PreparedRequest) -> Verdict {
        let facts = request.facts
        if facts.contains(.alwaysAllowed) { return Verdict(decision: .allowed) }
        var verdict = Verdict(decision: .implicitDeny)
        findDenies(request, &verdict)
        findSilentLimits(request, &verdict)
        let isGranted = findGrant(request, &verdict)
        if !verdict.denying.isEmpty {
            verdict.decision = .explicitDeny
        } else if isGranted, verdict.silent.isEmpty {
            verdict.decision = .allowed
        }
        if verdict.decision != .allowed { verdict.granting = [] }
        return verdict
    }

    /// Whether a kind of policy applies to this request.
    func applies(_ kind: PolicyKind, to request: PreparedRequest) -> Bool {
        let principal = request.request.principal
        switch kind {
        case .serviceControl:
            return principal.belongsToAccount && !request.facts.contains(.serviceLinkedRole)
        case .resourceControl: return !request.facts.contains(.serviceLinkedRole)
        case .endpoint, .resource: return true
        case .identity, .boundary, .session: return principal.hasIdentityPolicies
        }
    }

    /// Whether a `Deny` with `NotPrincipal` matches whomever it names: so it does for principals with
    /// a permissions boundary (`access_policies_boundaries`).
    func meetsExclusions(_ request: PreparedRequest) -> Bool {
        boundary != nil && request.request.principal.hasIdentityPolicies
    }

    private func findDenies(_ request: PreparedRequest, _ verdict: inout Verdict) {
        let hasBoundary = meetsExclusions(request)
        if applies(.serviceControl, to: request), let serviceControl {
            for level in serviceControl where level.firstMatch(level.denies, request) >= 0 {
                verdict.denying.insert(.serviceControl)
            }
        }
        if applies(.resourceControl, to: request), let resourceControl {
            for level in resourceControl
            where level.firstMatch(level.denies, request, matchesExcluded: hasBoundary) >= 0 {
                verdict.denying.insert(.resourceControl)
            }
        }
        if let endpoint,
            endpoint.firstMatch(endpoint.denies, request, matchesExcluded: hasBoundary) >= 0
        {
            verdict.denying.insert(.endpoint)
        }
        if let resource,
            resource.firstMatch(resource.denies, request, matchesExcluded: hasBoundary) >= 0
        {
            verdict.denying.insert(.resource)
        }
        guard request.request.principal.hasIdentityPolicies else { return }
        if identity.firstMatch(identity.denies, request) >= 0 {
            verdict.denying.insert(.identity)
        }
        if let boundary, boundary.firstMatch(boundary.denies, request) >= 0 {
            verdict.denying.insert(.boundary)
        }
        if let session, session.firstMatch(session.denies, request) >= 0 {
            verdict.denying.insert(.session)
        }
    }

    /// SCPs, RCPs and the endpoint's policies must allow, whoever grants.
    private func findSilentLimits(_ request: PreparedRequest, _ verdict: inout Verdict) {
        if applies(.serviceControl, to: request), let serviceControl {
            for level in serviceControl where level.firstMatch(level.allows, request) < 0 {
                verdict.silent.insert(.serviceControl)
            }
        }
        if applies(.resourceControl, to: request), let resourceControl {
            for level in resourceControl where level.firstMatch(level.allows, request) < 0 {
                verdict.silent.insert(.resourceControl)
            }
        }
        if let endpoint, endpoint.firstMatch(endpoint.allows, request) < 0 {
            verdict.silent.insert(.endpoint)
        }
    }

    /// Whether someone grants it, within boundary and session policies.
    private func findGrant(_ request: PreparedRequest, _ verdict: inout Verdict) -> Bool {
        let facts = request.facts
        let principal = request.request.principal
        let strength = resource?.strongestAllow(request) ?? .none
        if facts.contains(.ownedByAWS) { return false }
        guard principal.belongsToAccount else {
            if strength != .none { verdict.granting.insert(.resource) }
            return strength != .none
        }
        if facts.contains(.needsNoGrant), principal.kind == .user || principal.kind == .root {
            return true
        }
        let isSameAccount = facts.contains(.sameAccount)
        let resourceMustAllow = !isSameAccount || facts.contains(.resourcePolicyMustAllow)
        if principal.kind == .root {
            if facts.contains(.assumesRole) { return false }
            if resourceMustAllow, strength == .none {
                verdict.silent.insert(.resource)
                return false
            }
            if strength != .none { verdict.granting.insert(.resource) }
            return true
        }
        let identityAllows = identity.firstMatch(identity.allows, request) >= 0
        let boundaryAllows = boundary.map { $0.firstMatch($0.allows, request) >= 0 } ?? true
        let sessionAllows =
            session.map { $0.firstMatch($0.allows, request) >= 0 }
            ?? (principal.kind != .federatedUser)
        if isSameAccount, strength == .direct, principal.kind != .role {
            verdict.granting.insert(.resource)
            return true
        }
        if !boundaryAllows { verdict.silent.insert(.boundary) }
        if !sessionAllows { verdict.silent.insert(.session) }
        if isSameAccount, strength >= .role {
            verdict.granting.insert(.resource)
            return boundaryAllows && sessionAllows
        }
        if resourceMustAllow {
            if strength == .none, identityAllows { verdict.silent.insert(.resource) }
            if strength != .none, !identityAllows { verdict.silent.insert(.identity) }
            if strength != .none { verdict.granting.insert(.resource) }
        }
        if identityAllows { verdict.granting.insert(.identity) }
        return identityAllows && boundaryAllows && sessionAllows
            && (!resourceMustAllow || strength != .none)
    }
}
