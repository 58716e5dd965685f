internal import SourceText

/// Managed policies that bound what users and roles may do.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
extension Account {
    mutating func putBoundary(
        on kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var holder = try changeableHolder(kind, input)
        let arn = input.required("PermissionsBoundary")
        try checkBoundary(arn)
        if let former = holder.permissionsBoundary { countBoundary(former, by: -1) }
        holder.permissionsBoundary = arn
        store(holder)
        countBoundary(arn, by: 1)
        return .object([])
    }

    /// Takes the boundary away; that there was none is no error.
    mutating func deleteBoundary(
        of kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var holder = try changeableHolder(kind, input)
        guard let former = holder.permissionsBoundary else { return .object([]) }
        holder.permissionsBoundary = nil
        store(holder)
        countBoundary(former, by: -1)
        return .object([])
    }

    /// Refuses what can not bound a user or role: only a policy of AWS's or of the account's own can.
    func checkBoundary(_ arn: String) throws(ServiceError) {
        guard Account.isPolicyARN(arn) else { throw .invalidInput("ARN \(arn) is not valid.") }
        guard let policy = managedPolicy(arn: arn), !policy.isForServiceLinkedRoles else {
            throw .noSuchEntity("Scope ARN: \(arn) does not exist or is not attachable.")
        }
    }

    func describe(boundary arn: String) -> Value {
        .object([
            ("PermissionsBoundaryType", .string("Policy")),
            ("PermissionsBoundaryArn", .string(arn)),
        ])
    }
}
