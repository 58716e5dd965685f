internal import PolicyLanguage
internal import SourceText

/// Someone who wants to become a session of a role, before her role's trust policy.
///
/// The trust policy alone is asked here; the policies of the one who asks are a matter of authorization.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
struct TrustQuestion {
    let principal: Principal
    /// The ARN of the role.
    let resource: String
    let account: String
    let context: [AuthorizationRequest.ContextEntry]

    /// Whether a trust policy allows an action: `sts:AssumeRole`, `sts:TagSession` ...
    func isAllowed(_ action: String, by trust: PolicySet) -> Bool {
        let request = AuthorizationRequest(
            principal: principal, action: action, resource: resource, resourceAccount: account,
            context: context)
        return trust.decision(on: PreparedRequest(request)) == .allowed
    }
}

extension Account {
    /// What AWS answers to an ARN that can not be a role's.
    static func checkRoleARN(_ text: String) throws(ServiceError) {
        guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty,
            Principal.isAccount(arn.account), arn.resource.utf8.starts(with: "role/".utf8)
        else { throw .validation("\(text) is invalid") }
    }

    /// The role that a question is about, if its trust policy allows some actions. AWS does not tell a
    /// role that is not there from one that does not trust.
    ///
    /// - Parameter refusal: What AWS answers where an action is not allowed.
    mutating func role(
        trusting question: TrustQuestion, for actions: [String],
        refusal: (String) -> ServiceError
    ) throws(ServiceError) -> Role {
        let role = role(arn: question.resource)
        if isLenient { return role ?? unknownRole(arn: question.resource) }
        guard let role else { throw refusal(actions[0]) }
        let trust = trustPolicy(of: role)
        for action in actions where !question.isAllowed(action, by: trust) {
            throw refusal(action)
        }
        return role
    }

    private mutating func unknownRole(arn: String) -> Role {
        let name = ASCII.split(arn, at: UInt8(ascii: "/")).last ?? arn
        return Role(
            name: name, path: "/", id: generator.uniqueID("AROA"), created: now, trustPolicy: "")
    }

    /// The condition keys of a call, before them those that only the call's content tells.
    func trustContext(
        _ operation: Operation, _ input: Input, by caller: Caller,
        adding entries: [AuthorizationRequest.ContextEntry]
    ) -> [AuthorizationRequest.ContextEntry] {
        let request = Request(operation, input.value)
        let target = CallTarget(request, by: caller, in: self)
        let context = RequestContext(request, by: caller, target: target, in: self)
        return entries + context.entries
    }
}

extension Input {
    /// Whether the call brings session tags.
    var hasTags: Bool { value["Tags"]?.elements?.isEmpty == false }

    /// What a role has to let a caller of AssumeRole do. Tags and a source identity that go on from the
    /// caller's session count as if she gave them.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required
    var actionsOnAssumedRole: [String] {
        var actions = ["sts:AssumeRole"]
        let session = caller.session
        if hasTags || session?.transitiveTagKeys.isEmpty == false {
            actions.append("sts:TagSession")
        }
        if text("SourceIdentity") != nil || session?.sourceIdentity != nil {
            actions.append("sts:SetSourceIdentity")
        }
        if value["ProvidedContexts"]?.elements?.isEmpty == false {
            actions.append("sts:SetContext")
        }
        return actions
    }
}
