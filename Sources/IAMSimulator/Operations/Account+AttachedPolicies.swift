internal import SourceText

/// Managed policies on users, groups and roles.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
extension Account {
    /// Attaches a policy; one that is attached already changes nothing and is no error.
    mutating func attachPolicy(
        to kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var holder = try changeableHolder(kind, input)
        let arn = try attachablePolicy(input, to: kind)
        if holder.attachedPolicies.contains(arn) { return .object([]) }
        if holder.attachedPolicies.count >= Quota.policiesPerEntity {
            throw .limitExceeded(
                "Cannot exceed quota for PoliciesPer\(kind.title): \(Quota.policiesPerEntity)")
        }
        holder.attachedPolicies.append(arn)
        store(holder)
        countAttachment(arn, by: 1)
        return .object([])
    }

    mutating func detachPolicy(
        from kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var holder = try changeableHolder(kind, input)
        let arn = try policyARN(input)
        guard let index = holder.attachedPolicies.firstIndex(of: arn) else {
            throw Account.policyNotFound(arn)
        }
        holder.attachedPolicies.remove(at: index)
        store(holder)
        countAttachment(arn, by: -1)
        return .object([])
    }

    func listAttachedPolicies(
        of kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        let holder = try holder(kind, input)
        let prefix = input.text("PathPrefix") ?? ""
        var items: [Value] = []
        for arn in holder.attachedPolicies {
            guard let policy = managedPolicy(arn: arn), policy.path.utf8.starts(with: prefix.utf8)
            else { continue }
            items.append(describe(attached: arn, policy.name))
        }
        return try input.page("AttachedPolicies", items)
    }

    /// The ARN of the policy that a request wants to attach.
    private func attachablePolicy(
        _ input: Input, to kind: PolicyHolder.Kind
    ) throws(ServiceError) -> String {
        let arn = try policyARN(input)
        guard let policy = managedPolicy(arn: arn) else {
            var cause: ServiceError.Cause?
            let name = ASCII.split(arn, at: UInt8(ascii: "/")).last ?? ""
            if !arn.utf8.starts(with: "arn:aws:iam::aws:".utf8),
                ManagedPolicyCatalogue.entry(named: name) != nil
            {
                cause = .awsPolicyInOwnAccount
            }
            throw .noSuchEntity("Policy \(arn) does not exist or is not attachable.", cause: cause)
        }
        if policy.isForServiceLinkedRoles {
            throw ServiceError(
                "PolicyNotAttachable", 400,
                "Cannot attach a Service Role Policy to a Customer \(kind.title).")
        }
        return arn
    }

    func describe(attached arn: String, _ name: String) -> Value {
        .object([("PolicyName", .string(name)), ("PolicyArn", .string(arn))])
    }
}
