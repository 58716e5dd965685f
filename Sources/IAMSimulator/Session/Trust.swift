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
    func isAllowed(_ action: String, by trust: PolicySet?) -> Bool {
        guard let trust else { return false }
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

    /// Context that comes in addition to that of the request, in whose place it stands where both have
    /// a key.
    func trustContext(
        _ operation: Operation, _ input: Input, by caller: Caller,
        adding entries: [AuthorizationRequest.ContextEntry]
    ) -> [AuthorizationRequest.ContextEntry] {
        let request = Request(operation, input.value)
        let target = CallTarget(request, by: caller, in: self)
        let context = RequestContext(request, by: caller, target: target, in: self)
        return entries + context.entries
    }

    /// The keys that session tags fill.
    static func tagContext(_ tags: [Tag]) -> [AuthorizationRequest.ContextEntry] {
        guard !tags.isEmpty else { return [] }
        var entries: [AuthorizationRequest.ContextEntry] = []
        var keys: [String] = []
        for tag in tags {
            entries.append(.init("aws:RequestTag/" + tag.key, [tag.value]))
            keys.append(tag.key)
        }
        entries.append(.init("aws:TagKeys", keys))
        return entries
    }
}
