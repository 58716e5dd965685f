internal import PolicyLanguage
internal import SourceText

/// Policies, a caller and a context against which actions and resources are tried.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
struct PolicySimulation {
    /// Bytes that one page of results may make the evaluation look at.
    private static let largestCost = 1e9

    let identity: [SimulatedPolicy]
    /// nil where no boundary applies; empty where its document is not at hand, so that it allows nothing.
    let boundary: [SimulatedPolicy]?
    let resource: SimulatedPolicy?
    /// nil where no organization takes part.
    let hasControls: Bool
    let context: SimulatedContext
    let caller: Principal
    /// Twelve digits: whose the resources are that do not tell.
    let owner: String
    /// The resources, or `*` alone.
    let resources: [String]
    private let policies: ApplicablePolicies
    /// Context keys that the policies refer to and nobody gave: those of all statements, whether or not
    /// they are about the action, as AWS lists them.
    private let missing: Value
    private let cost: MatchingCost

    init(
        identity: [SimulatedPolicy], boundary: [SimulatedPolicy]?, resource: SimulatedPolicy?,
        controls: [[PolicySet.Member]]?, context: SimulatedContext, caller: Principal,
        owner: String, resources: [String]
    ) {
        self.identity = identity
        self.boundary = boundary
        self.resource = resource
        hasControls = controls != nil
        self.context = context
        self.caller = caller
        self.owner = owner
        self.resources = resources
        var policies = ApplicablePolicies(
            identity: PolicySimulation.members(identity), resource: resource?.member,
            serviceControl: controls)
        if let boundary { policies.boundary = PolicySet(PolicySimulation.members(boundary)) }
        self.policies = policies
        var keys = ContextKeyList()
        var documents: [PolicyDocument] = []
        for policy in identity + (boundary ?? []) + (resource.map { [$0] } ?? []) {
            for key in policy.document.contextKeys where !context.has(key) { keys.add(key) }
            documents.append(policy.document)
        }
        for level in controls ?? [] { for member in level { documents.append(member.document) } }
        var missing: [Value] = []
        var base = context.size.all
        for key in keys.keys {
            missing.append(.string(key))
            base += key.utf8.count
        }
        self.missing = .array(missing)
        var cost = MatchingCost(longestValue: context.size.longest, base: base)
        for document in documents { cost.add(document) }
        self.cost = cost
    }

    private static func members(_ policies: [SimulatedPolicy]) -> [PolicySet.Member] {
        var members: [PolicySet.Member] = []
        for policy in policies { members.append(policy.member) }
        return members
    }

    /// Refuses actions that would take too long.
    func checkCost(of actions: ArraySlice<String>) throws(ServiceError) {
        var sum = 0.0
        for action in actions {
            for resource in resources {
                sum += cost.bytes(action: action.utf8.count, resource: resource.utf8.count)
                if sum > PolicySimulation.largestCost {
                    throw .invalidInput(
                        "The simulation is too large. "
                            + "Simulate fewer actions, resources or policies at a time.")
                }
            }
        }
    }

    // MARK: Results

    /// An entry of `EvaluationResults`.
    func result(_ action: String) -> Value {
        var outcomes: [Outcome] = []
        for resource in resources { outcomes.append(outcome(action, resource)) }
        let isSpecific = resources != ["*"]
        let isSingle = outcomes.count == 1
        var pairs: [(String, Value)] = [
            ("EvalActionName", .string(action)),
            ("EvalResourceName", .string(isSingle ? resources[0] : "*")),
            ("EvalDecision", .string(PolicySimulation.sum(outcomes).word)),
            ("MatchedStatements", .array(isSingle ? outcomes[0].matched : [])),
            ("MissingContextValues", isSpecific ? .array([]) : missing),
        ]
        if hasControls {
            let isAllowed = !outcomes.contains { !$0.isAllowedByControls }
            pairs.append(
                (
                    "OrganizationsDecisionDetail",
                    .object([("AllowedByOrganizations", .bool(isAllowed))])
                ))
        }
        if boundary != nil {
            pairs.append(boundaryDetail(!outcomes.contains { !$0.isAllowedByBoundary }))
        }
        if isSpecific {
            let details = isSingle ? outcomes[0].details : []
            pairs.append(("EvalDecisionDetails", .object(details)))
            var specific: [Value] = []
            for outcome in outcomes { specific.append(describe(outcome)) }
            pairs.append(("ResourceSpecificResults", .array(specific)))
        }
        return .object(pairs)
    }

    private func describe(_ outcome: Outcome) -> Value {
        var pairs: [(String, Value)] = [
            ("EvalResourceName", .string(outcome.resource)),
            ("EvalResourceDecision", .string(outcome.decision.word)),
            ("MatchedStatements", .array(outcome.matched)), ("MissingContextValues", missing),
        ]
        if !outcome.details.isEmpty {
            pairs.append(("EvalDecisionDetails", .object(outcome.details)))
        }
        if boundary != nil { pairs.append(boundaryDetail(outcome.isAllowedByBoundary)) }
        return .object(pairs)
    }

    private func boundaryDetail(_ isAllowed: Bool) -> (String, Value) {
        (
            "PermissionsBoundaryDecisionDetail",
            .object([("AllowedByPermissionsBoundary", .bool(isAllowed))])
        )
    }

    // MARK: Decisions

    private struct Outcome {
        let resource: String
        var decision = Verdict.Decision.implicitDeny
        var matched: [Value] = []
        var isAllowedByBoundary = true
        var isAllowedByControls = true
        /// What each kind of policy says, where two accounts are concerned.
        var details: [(String, Value)] = []
    }

    /// What stands for several resources: an action that needs all of them is as good as the worst.
    private static func sum(_ outcomes: [Outcome]) -> Verdict.Decision {
        var sum = Verdict.Decision.allowed
        for outcome in outcomes {
            switch outcome.decision {
            case .explicitDeny: return .explicitDeny
            case .implicitDeny: sum = .implicitDeny
            case .allowed: break
            }
        }
        return sum
    }

    private func outcome(_ action: String, _ resource: String) -> Outcome {
        let inARN = ARN(resource)?.account ?? ""
        let owner = Principal.isAccount(inARN) ? inARN : self.owner
        let request = PreparedRequest(
            AuthorizationRequest(
                principal: caller, action: action, resource: resource, resourceAccount: owner,
                context: context.entries))
        var outcome = Outcome(resource: resource)
        let own = policies.identity.decision(on: request)
        let limit = policies.boundary?.decision(on: request) ?? .allowed
        let control = controlDecision(on: request)
        outcome.isAllowedByBoundary = limit == .allowed
        outcome.isAllowedByControls = control == .allowed
        if let resourceSet = policies.resource {
            outcome.decision = policies.decide(request).decision
            if owner != caller.account {
                let other = resourceSet.decision(on: request)
                outcome.details = [
                    (SimulatedPolicy.Kind.identity.words, .string(own.word)),
                    (SimulatedPolicy.Kind.resource.words, .string(other.word)),
                ]
            }
        } else if own == .explicitDeny || limit == .explicitDeny || control == .explicitDeny {
            outcome.decision = .explicitDeny
        } else if own == .allowed, limit == .allowed, control == .allowed {
            outcome.decision = .allowed
        }
        outcome.matched = matches(request, outcome.decision)
        return outcome
    }

    /// What the levels of the organization say together; each has to allow.
    private func controlDecision(on request: PreparedRequest) -> Verdict.Decision {
        var decision = Verdict.Decision.allowed
        for level in policies.serviceControl ?? [] {
            switch level.decision(on: request) {
            case .explicitDeny: return .explicitDeny
            case .implicitDeny: decision = .implicitDeny
            case .allowed: break
            }
        }
        return decision
    }

    /// The statements that determine a decision: a refusal is the refusing statements' alone.
    private func matches(_ request: PreparedRequest, _ decision: Verdict.Decision) -> [Value] {
        guard decision != .implicitDeny else { return [] }
        let effect: PolicyDocument.Statement.Effect = decision == .allowed ? .allow : .deny
        var values: [Value] = []
        if let resource, let set = policies.resource {
            for place in set.matches(of: effect, for: request) {
                values.append(resource.describe(place.statement))
            }
        }
        for place in policies.identity.matches(of: effect, for: request) {
            values.append(identity[place.member].describe(place.statement))
        }
        if decision == .explicitDeny, let boundary, let set = policies.boundary {
            for place in set.matches(of: .deny, for: request) {
                values.append(boundary[place.member].describe(place.statement))
            }
        }
        return values
    }
}
