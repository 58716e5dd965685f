internal import SourceText

/// Finds the statements behind a decision. Uses the same comparisons as the decision itself.
struct Explainer {
    let policies: ApplicablePolicies
    let request: PreparedRequest

    /// Most near misses that an explanation names.
    static let longestList = 5

    func explain() -> Explanation {
        let verdict = policies.decide(request)
        var explanation = Explanation(
            request: request.request, verdict: verdict, decidedBy: [], nearMisses: [],
            circumstances: [], silentLimits: [], wouldGrant: [])
        if request.facts.contains(.alwaysAllowed) {
            explanation.circumstances = [.needsNoPermission]
            return explanation
        }
        switch verdict.decision {
        case .allowed:
            explanation.decidedBy = granting(verdict)
            if request.kind == .root { explanation.circumstances.append(.isRootUser) }
            if request.facts.contains(.needsNoGrant), explanation.decidedBy.isEmpty {
                explanation.circumstances.append(.needsNoPermission)
            }
        case .explicitDeny:
            explanation.decidedBy = denying(verdict)
            let meetsExclusion = explanation.decidedBy.contains {
                $0.statement.principal?.isNegated == true
            }
            if meetsExclusion, policies.meetsExclusions(request) {
                explanation.circumstances.append(.boundaryMeetsNotPrincipal)
            }
        case .implicitDeny: explainSilence(&explanation)
        }
        return explanation
    }

    // MARK: who decided

    private func sets(_ kind: PolicyKind) -> [(set: PolicySet, level: Int?)] {
        guard policies.applies(kind, to: request) else { return [] }
        func single(_ set: PolicySet?) -> [(set: PolicySet, level: Int?)] {
            set.map { [($0, nil)] } ?? []
        }
        func levels(_ sets: [PolicySet]?) -> [(set: PolicySet, level: Int?)] {
            var result: [(set: PolicySet, level: Int?)] = []
            for (index, set) in (sets ?? []).enumerated() { result.append((set, index + 1)) }
            return result
        }
        switch kind {
        case .serviceControl: return levels(policies.serviceControl)
        case .resourceControl: return levels(policies.resourceControl)
        case .endpoint: return single(policies.endpoint)
        case .resource: return single(policies.resource)
        case .identity: return single(policies.identity)
        case .boundary: return single(policies.boundary)
        case .session: return single(policies.session)
        }
    }

    private func denying(_ verdict: Verdict) -> [Explanation.StatementReference] {
        matching(verdict.denying, isDeny: true)
    }

    private func granting(_ verdict: Verdict) -> [Explanation.StatementReference] {
        matching(verdict.granting, isDeny: false)
    }

    private func matching(
        _ kinds: PolicyKinds, isDeny: Bool
    ) -> [Explanation.StatementReference] {
        var found: [Explanation.StatementReference] = []
        for kind in kinds.list {
            let excludes = isDeny && policies.meetsExclusions(request)
            for (set, level) in sets(kind) {
                for number in 0..<set.statements.count
                where set.statements[number].isDeny == isDeny
                    && set.match(number, request, matchesExcluded: excludes) != .none
                {
                    found.append(reference(set, number, kind, level))
                }
            }
        }
        return found
    }

    private func reference(
        _ set: PolicySet, _ number: Int, _ kind: PolicyKind, _ level: Int?
    ) -> Explanation.StatementReference {
        let code = set.statements[number]
        let member = set.members[Int(code.source)]
        return Explanation.StatementReference(
            kind: kind, level: level, policy: member.name, via: member.via,
            statement: member.document.statements[statementPlace(member.document, code)])
    }

    private func statementPlace(_ document: PolicyDocument, _ code: StatementCode) -> Int {
        document.statements.firstIndex { $0.index == Int(code.index) } ?? 0
    }

    // MARK: why nobody decided

    private func explainSilence(_ explanation: inout Explanation) {
        let verdict = explanation.verdict
        if request.facts.contains(.ownedByAWS) {
            explanation.circumstances.append(.ownedByAWS)
            return
        }
        if request.kind == .root, request.facts.contains(.assumesRole) {
            explanation.circumstances.append(.rootCanNotAssumeRoles)
            return
        }
        for kind in Explainer.limits.list where verdict.silent.contains(kind) {
            for (set, level) in sets(kind) where set.firstMatch(set.allows, request) < 0 {
                explanation.silentLimits.append(silentLimit(set, kind, level))
                if set.members.isEmpty {
                    explanation.circumstances.append(.emptyLevel(kind, level ?? 1))
                }
            }
        }
        if request.kind == .federatedUser, policies.session == nil,
            verdict.silent.contains(.session)
        {
            explanation.circumstances.append(.federatedUserWithoutSessionPolicies)
        }
        var kinds = verdict.silent
        let withoutLimits = decideWithoutLimits()
        if withoutLimits.decision == .allowed {
            explanation.wouldGrant = granting(withoutLimits)
        } else if verdict.silent.subtracting(Explainer.limits).isEmpty {
            kinds.formUnion(PolicyKinds([.identity, .resource]))
            if sets(.identity).allSatisfy({ $0.set.statements.count == 0 }),
                sets(.resource).allSatisfy({ $0.set.statements.count == 0 })
            {
                explanation.circumstances.append(.noPolicies)
            }
        }
        if verdict.silent.contains(.resource), policies.resource == nil {
            explanation.circumstances.append(.noResourcePolicy)
        }
        explanation.nearMisses = nearMisses(kinds)
    }

    private static let limits = PolicyKinds([
        .serviceControl, .resourceControl, .endpoint, .boundary, .session,
    ])

    private func silentLimit(
        _ set: PolicySet, _ kind: PolicyKind, _ level: Int?
    ) -> Explanation.SilentLimit {
        var limit = Explanation.SilentLimit(kind: kind, level: level, policies: [], allows: [])
        for member in set.members {
            limit.policies.append(member.name)
            for statement in member.document.statements
            where statement.effect == .allow && !statement.action.isNegated {
                for action in statement.action.values { limit.allows.append(action.text) }
            }
        }
        return limit
    }

    /// What would be decided if no limit stood in the way.
    private func decideWithoutLimits() -> Verdict {
        var free = policies
        free.serviceControl = nil
        free.resourceControl = nil
        free.endpoint = nil
        free.boundary = nil
        if request.kind != .federatedUser { free.session = nil }
        return free.decide(request)
    }

    private func nearMisses(_ kinds: PolicyKinds) -> [Explanation.NearMiss] {
        var found: [(distance: Int, miss: Explanation.NearMiss)] = []
        for kind in kinds.list {
            for (set, level) in sets(kind) {
                if level != nil, set.firstMatch(set.allows, request) >= 0 { continue }
                for number in 0..<set.statements.count where !set.statements[number].isDeny {
                    guard let (distance, miss) = miss(set, number) else { continue }
                    let reference = reference(set, number, kind, level)
                    found.append((distance, .init(reference: reference, missed: miss)))
                }
            }
        }
        var nearest: [Explanation.NearMiss] = []
        for distance in 1...6 {
            for entry in found
            where entry.distance == distance && nearest.count < Explainer.longestList {
                nearest.append(entry.miss)
            }
        }
        return nearest
    }

    /// What keeps a statement from matching, and how far away that is; nil where it is no near miss.
    private func miss(_ set: PolicySet, _ number: Int) -> (distance: Int, miss: Explanation.Miss)? {
        let code = set.statements[number]
        let statement = set.members[Int(code.source)].document.statements[
            statementPlace(set.members[Int(code.source)].document, code)]
        let hasAction = set.actionMatches(code, request)
        let hasResource = set.resourceMatches(code, request)
        let hasPrincipal =
            set.principalMatch(code, request, matchesExcluded: false) != .none
        var failed: Explanation.Miss?
        var failures = 0
        for offset in 0..<Int(code.conditions.count) {
            let place = Int(code.conditions.first) + offset
            if set.holds(set.conditions[place], request) { continue }
            failures += 1
            if failed == nil {
                let condition = statement.conditions[offset]
                failed = .condition(
                    condition, actual: request.request.values(of: condition.key.text))
            }
        }
        let misses = (hasAction ? 0 : 1) + (hasResource ? 0 : 1) + (hasPrincipal ? 0 : 1)
        if misses + failures == 0 { return nil }
        if hasAction, hasResource, hasPrincipal {
            guard let failed else { return nil }
            return (failures == 1 ? 1 : 2, failed)
        }
        if hasAction, !hasResource {
            let missed = Explanation.Miss.resource(
                ResourceComparison.compare(statement, request.request))
            return (misses + failures == 1 ? 2 : 4, missed)
        }
        if hasAction, !hasPrincipal { return (misses + failures == 1 ? 2 : 4, .principal) }
        // A statement about other services is not near.
        guard ActionComparison.mentionsService(statement, request.request) else { return nil }
        return (misses + failures == 1 ? 3 : 5, .action)
    }
}
