internal import PolicyLanguage
internal import SourceText

extension Account {
    /// Throws AccessDenied, with AWS's text, where the caller's policies do not allow the call.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html,
    /// texts: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    package mutating func authorize(
        _ request: Request, by caller: Caller
    ) throws(ServiceError) {
        switch request.operation {
        // Roles are assumed with assertions and tokens by people without credentials.
        case .assumeRoleWithSAML, .assumeRoleWithWebIdentity: return
        default: break
        }
        switch caller.identity {
        case .root:
            if request.operation == .assumeRole {
                throw ServiceError(
                    "AccessDenied", 403, "Roles may not be assumed by root accounts.")
            }
            return
        // Their policies, if any, are nothing that an account of its own could hold.
        case .labAdministrator, .anonymous: return
        case .user, .role, .federatedUser: break
        }
        try checkSession(request.operation, caller)
        // These need no permission, and GetCallerIdentity can not even be denied.
        if request.operation == .getCallerIdentity || request.operation == .getSessionToken {
            return
        }
        let input = Input(request.input, caller: caller)
        let target = CallTarget(request, by: caller, in: self)
        let shape = OperationTable.standard.shape(of: request.operation)
        var policies = try applicablePolicies(of: caller)
        var context = RequestContext(request, by: caller, target: target, in: self).entries
        var actions = [shape.service + ":" + shape.name]
        if request.operation == .assumeRole {
            if let role = role(arn: target.resource) { policies.resource = trustPolicy(of: role) }
            context = try Account.context(of: proof(input)) + context
            actions = input.actionsOnAssumedRole
        } else if request.operation == .getFederationToken, input.hasTags {
            actions.append("sts:TagSession")
        }
        for action in actions {
            try decide(action: action, target.resource, target.words, policies, context, caller)
        }
        if request.operation == .addRoleToInstanceProfile,
            let role = roles[Account.folded(input.required("RoleName"))]
        {
            // Who hands a role to a service has to be allowed to pass it on.
            let arn = arn("role" + role.path + role.name)
            let service = AuthorizationRequest.ContextEntry(
                "iam:PassedToService", ["ec2.amazonaws.com"])
            try decide(
                action: "iam:PassRole", arn, arn, policies, context + [service], caller)
        }
    }

    /// What temporary credentials can not do, whatever their policies say.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
    private func checkSession(
        _ operation: Operation, _ caller: Caller
    ) throws(ServiceError) {
        guard let session = caller.session else { return }
        let isIAM = OperationTable.standard.shape(of: operation).service == "iam"
        switch caller.identity {
        case .user:
            // GetSessionToken's: IAM only with MFA, of STS only two operations.
            if isIAM ? session.hasMFA : operation == .assumeRole || operation == .getCallerIdentity
            {
                return
            }
        case .federatedUser:
            if !isIAM, operation == .getCallerIdentity { return }
        default: return
        }
        if !isIAM {
            throw ServiceError(
                "AccessDenied", 403,
                "Cannot call \(OperationTable.standard.shape(of: operation).name) with session "
                    + "credentials")
        }
        throw Account.invalidToken
    }

    private func decide(
        action: String, _ resource: String, _ words: String, _ policies: ApplicablePolicies,
        _ context: [AuthorizationRequest.ContextEntry], _ caller: Caller
    ) throws(ServiceError) {
        let arn = try arn(of: caller)
        guard let principal = Principal(arn: arn) else { throw Account.invalidToken }
        let asked = AuthorizationRequest(
            principal: principal, action: action, resource: resource, resourceAccount: id,
            context: context)
        let prepared = PreparedRequest(asked)
        let verdict = policies.decide(prepared)
        if verdict.decision == .allowed { return }
        var text = "User: \(arn) is not authorized to perform: \(action) on resource: \(words)"
        // Which policy would have to allow it is not told of roles, whose resource is a trust policy.
        let asksForRole = policies.resource != nil || action == "sts:AssumeRole"
        if verdict.decision == .explicitDeny || !asksForRole {
            let isGranted = policies.identity.decision(on: prepared) == .allowed
            text += Account.reason(verdict, action, isGranted: isGranted)
        }
        throw ServiceError("AccessDenied", 403, text)
    }

    /// The kind of policy that AWS names: the one that denies, else the first that does not allow.
    ///
    /// - Parameter isGranted: Whether the caller's identity policies allow the call.
    private static func reason(
        _ verdict: Verdict, _ action: String, isGranted: Bool
    ) -> String {
        if let kind = verdict.denying.list.first {
            return " with an explicit deny in \(article(kind)) \(words(kind))"
        }
        let kind = isGranted ? verdict.silent.list.first ?? .identity : .identity
        return " because no \(words(kind)) allows the \(action) action"
    }

    private static func article(_ kind: PolicyKind) -> String {
        kind == .identity ? "an" : "a"
    }

    private static func words(_ kind: PolicyKind) -> String {
        switch kind {
        case .serviceControl: "service control policy"
        case .resourceControl: "resource control policy"
        case .endpoint: "VPC endpoint policy"
        case .resource: "resource-based policy"
        case .identity: "identity-based policy"
        case .boundary: "permissions boundary"
        case .session: "session policy"
        }
    }
}
