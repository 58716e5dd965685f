internal import PolicyLanguage
internal import SourceText

/// The policy simulator: what policies would decide, without doing anything.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
extension Account {
    func simulateCustomPolicy(_ input: Input) throws(ServiceError) -> Value {
        let handed = try handedPolicies(input, "PolicyInputList", .identity)
        let boundary = try handedBoundary(input)
        let controls = try handedControls(input)
        let caller = try simulatedCaller(input.text("CallerArn"))
        return try simulate(input, handed, boundary, controls: controls, caller: caller)
    }

    func simulatePrincipalPolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("PolicySourceArn")
        let holder = try policySource(arn)
        let exclusions = PolicyExclusions(input)
        var policies: [SimulatedPolicy] = []
        for policy in identityPolicies(of: holder) where !exclusions.holds(policy) {
            policies.append(SimulatedPolicy(policy))
        }
        policies += try handedPolicies(input, "PolicyInputList", .identity)
        var boundary = try handedBoundary(input)
        if boundary == nil, let own = holder.permissionsBoundary, !exclusions.holds(boundary: own) {
            boundary = managedPolicy(own, holder: .nobody).map {
                [SimulatedPolicy($0, .boundary)]
            }
            // A boundary whose document is not at hand allows nothing.
            boundary = boundary ?? []
        }
        // A group can not make a call, and so is not the caller.
        let caller = input.text("CallerArn") ?? (holder.kind == .group ? nil : arn)
        return try simulate(
            input, policies, boundary, controls: nil, caller: try simulatedCaller(caller))
    }

    func getContextKeysForCustomPolicy(_ input: Input) throws(ServiceError) -> Value {
        Account.contextKeys(of: try handedPolicies(input, "PolicyInputList", .identity))
    }

    func getContextKeysForPrincipalPolicy(_ input: Input) throws(ServiceError) -> Value {
        var policies: [SimulatedPolicy] = []
        for policy in identityPolicies(of: try policySource(input.required("PolicySourceArn"))) {
            policies.append(SimulatedPolicy(policy))
        }
        policies += try handedPolicies(input, "PolicyInputList", .identity)
        return Account.contextKeys(of: policies)
    }

    private static func contextKeys(of policies: [SimulatedPolicy]) -> Value {
        var keys = ContextKeyList()
        for policy in policies { for key in policy.document.contextKeys { keys.add(key) } }
        var values: [Value] = []
        for key in keys.keys { values.append(.string(key)) }
        return .object([("ContextKeyNames", .array(values))])
    }

    // MARK: Simulating

    private func simulate(
        _ input: Input, _ identity: [SimulatedPolicy], _ boundary: [SimulatedPolicy]?,
        controls: [[PolicySet.Member]]?, caller: Principal?
    ) throws(ServiceError) -> Value {
        let resources = try Account.simulatedResources(input)
        let actions = try Account.simulatedActions(input)
        let account = caller?.account ?? id
        let owner = try Account.resourceOwner(input) ?? account
        let context = try simulatedContext(input, caller)
        let resource = try Account.handedResourcePolicy(input, resources, caller)
        let simulation = PolicySimulation(
            identity: identity, boundary: boundary, resource: resource, controls: controls,
            context: context,
            caller: caller ?? Principal(kind: .user, name: "", account: account), owner: owner,
            resources: resources)
        let (page, next) = try input.page(of: actions)
        try simulation.checkCost(of: page)
        var results: [Value] = []
        for action in page { results.append(simulation.result(action)) }
        return .object([("EvaluationResults", .array(results))] + Input.end(next: next))
    }

    /// The keys that the simulator knows by itself: the time, and who calls.
    private func simulatedContext(
        _ input: Input, _ caller: Principal?
    ) throws(ServiceError) -> SimulatedContext {
        var context = try SimulatedContext(input)
        let time = String(decoding: Array(now.description.utf8.dropLast(6)), as: UTF8.self)
        context.supply("aws:CurrentTime", time + "Z")
        context.supply("aws:EpochTime", "\(now.seconds)")
        context.supply("aws:PrincipalAccount", caller?.account ?? id)
        guard let caller else { return context }
        context.supply("aws:PrincipalArn", caller.name)
        if caller.kind == .user {
            context.supply("aws:username", caller.shortName)
            if let user = users[Account.folded(caller.shortName)], caller.account == id {
                context.supply("aws:userid", user.id)
            }
        }
        return context
    }

    // MARK: Reading requests

    /// The user, group or role whose policies a request asks about.
    private func policySource(_ arn: String) throws(ServiceError) -> PolicyHolder {
        guard let parts = ARN(arn), parts.service == "iam", Principal.isAccount(parts.account)
        else { throw Account.unclearEntity(arn) }
        let path = ASCII.split(parts.resource, at: UInt8(ascii: "/"))
        guard path.count > 1, let name = path.last, !name.isEmpty else {
            throw Account.unclearEntity(arn)
        }
        let holder: PolicyHolder
        switch path[0] {
        case "user": holder = PolicyHolder(try user(name))
        case "group": holder = PolicyHolder(try group(name))
        case "role": holder = PolicyHolder(try role(name))
        default: throw Account.unclearEntity(arn)
        }
        guard self.arn(holder.kind.word + holder.path + holder.name) == arn else {
            throw .noSuchEntity("The \(holder.kind.word) with name \(name) cannot be found.")
        }
        return holder
    }

    private static func unclearEntity(_ arn: String) -> ServiceError {
        .invalidInput("Invalid Entity Arn: \(arn) does not clearly define entity type and name.")
    }

    private func identityPolicies(of holder: PolicyHolder) -> [IdentityPolicy] {
        switch holder.kind {
        case .user: identityPolicies(ofUser: holder.key)
        case .group: identityPolicies(ofGroup: holder.key)
        case .role: identityPolicies(ofRole: holder.key)
        }
    }

    private func handedPolicies(
        _ input: Input, _ list: String, _ kind: SimulatedPolicy.Kind
    ) throws(ServiceError) -> [SimulatedPolicy] {
        var policies: [SimulatedPolicy] = []
        for text in input.texts(list) {
            policies.append(
                try SimulatedPolicy(id: "\(list).\(policies.count + 1)", kind, text: text))
        }
        return policies
    }

    private func handedBoundary(_ input: Input) throws(ServiceError) -> [SimulatedPolicy]? {
        let list = "PermissionsBoundaryPolicyInputList"
        let policies = try handedPolicies(input, list, .boundary)
        if policies.count > 1 {
            throw .invalidInput("The list of Permissions Boundary policies cannot exceed 1 items.")
        }
        return policies.isEmpty ? nil : policies
    }

    /// The service control policies of an organization's levels, root first.
    private func handedControls(_ input: Input) throws(ServiceError) -> [[PolicySet.Member]]? {
        guard let elements = input.value["OrderedOrganizationPolicyInputList"]?.elements,
            !elements.isEmpty
        else { return nil }
        var levels: [[PolicySet.Member]] = []
        for element in elements {
            var members: [PolicySet.Member] = []
            let level = Input(element, caller: input.caller)
            for policy in try handedPolicies(level, "ServiceControlPolicyInputList", .identity) {
                members.append(policy.member)
            }
            if members.isEmpty {
                throw .invalidInput(
                    "Organization policy at index \(levels.count + 1) must contain at least one "
                        + "service control policy")
            }
            levels.append(members)
        }
        return levels
    }

    private static func handedResourcePolicy(
        _ input: Input, _ resources: [String], _ caller: Principal?
    ) throws(ServiceError) -> SimulatedPolicy? {
        guard let text = input.text("ResourcePolicy") else { return nil }
        guard let caller else {
            throw .invalidInput("Invalid caller - Caller cannot be null or empty.")
        }
        if caller.kind != .user {
            throw .invalidInput("Invalid caller - Caller must be an IAM user in this context.")
        }
        if resources == ["*"] { throw unclearEntity("*") }
        return try SimulatedPolicy(id: "ResourcePolicy", .resource, text: text)
    }

    private func simulatedCaller(_ arn: String?) throws(ServiceError) -> Principal? {
        guard let arn else { return nil }
        guard let caller = Principal(arn: arn), caller.name == arn,
            caller.kind == .user || caller.kind == .role
        else {
            throw .invalidInput(
                "Invalid caller - Caller must be an IAM user, role or group in this context.")
        }
        return caller
    }

    private static func simulatedResources(_ input: Input) throws(ServiceError) -> [String] {
        let resources = input.texts("ResourceArns")
        if resources.isEmpty || resources == ["*"] { return ["*"] }
        for resource in resources {
            guard let arn = ARN(resource), !arn.partition.isEmpty, !arn.service.isEmpty,
                !arn.resource.isEmpty
            else {
                throw .invalidInput("ResourceNames are not in a valid ARN format: \(resource).")
            }
        }
        return resources
    }

    private static func simulatedActions(_ input: Input) throws(ServiceError) -> [String] {
        let actions = input.texts("ActionNames")
        for action in actions {
            let parts = ASCII.split(action, at: UInt8(ascii: ":"))
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw .invalidInput("The action is invalid since it is missing names")
            }
            for byte in action.utf8 where byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") {
                throw .invalidInput("Wildcards are not supported in action names: \(action).")
            }
        }
        return actions
    }

    /// The account of `ResourceOwner`: `arn:aws:iam::123456789012:root`.
    private static func resourceOwner(_ input: Input) throws(ServiceError) -> String? {
        guard let text = input.text("ResourceOwner") else { return nil }
        guard let owner = Principal(arn: text), owner.name == text, owner.kind == .root else {
            throw .invalidInput("'\(text)' is not a valid as a Resource Owner.")
        }
        return owner.account
    }
}
