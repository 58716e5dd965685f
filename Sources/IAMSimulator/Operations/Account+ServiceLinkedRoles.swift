internal import SourceText

/// Roles that belong to an AWS service: the service decides on their policies and their deletion.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
extension Account {
    mutating func createServiceLinkedRole(_ input: Input) throws(ServiceError) -> Value {
        let service = input.required("AWSServiceName")
        let facts = try ServiceLinkedRoleCatalogue.entry(for: service)
        var name = facts.roleName
        if let suffix = input.text("CustomSuffix") {
            guard facts.takesSuffix else {
                throw .invalidInput("Custom suffix is not allowed for \(service)")
            }
            name += "_" + suffix
        }
        if roles[Account.folded(name)] != nil {
            throw .invalidInput(
                "Service role name \(name) has been taken in this account, "
                    + "please try a different suffix.")
        }
        try checkRoleQuota()
        var role = Role(
            name: name, path: "/aws-service-role/\(service)/", id: generator.uniqueID("AROA"),
            created: now,
            trustPolicy: trustPolicy(principal: "\"\(service)\"", action: "\"sts:AssumeRole\""))
        role.description = input.text("Description") ?? facts.description
        role.linkedService = service
        if let arn = facts.policyARN {
            role.attachedPolicies = [arn]
            attachmentCounts[arn] = (attachmentCounts[arn] ?? 0) + 1
        }
        roles[Account.folded(name)] = role
        // This answer alone has lists in the document; GetRole shows single values.
        role.trustPolicy = trustPolicy(
            principal: "[\"\(service)\"]", action: "[\"sts:AssumeRole\"]")
        return .object([("Role", describe(role, as: .described))])
    }

    /// Deletes a service-linked role. AWS asks the service first, which can take minutes; here it is
    /// done at once.
    mutating func deleteServiceLinkedRole(_ input: Input) throws(ServiceError) -> Value {
        let role = try role(input.required("RoleName"))
        guard let service = role.linkedService else {
            throw .noSuchEntity("The role with name \(role.name) cannot be found.")
        }
        for arn in role.attachedPolicies {
            attachmentCounts[arn] = max(0, (attachmentCounts[arn] ?? 0) - 1)
        }
        removeRole(Account.folded(role.name), role)
        let task = "task/aws-service-role/\(service)/\(role.name)/" + generator.uuid()
        reports.deletions[task] = Reports.RoleDeletion(role: role.name, requested: now)
        return .object([("DeletionTaskId", .string(task))])
    }

    func getServiceLinkedRoleDeletionStatus(_ input: Input) throws(ServiceError) -> Value {
        let task = input.required("DeletionTaskId")
        guard reports.deletions[task] != nil else {
            throw .noSuchEntity("The deletion task with id \(task) cannot be found.")
        }
        return .object([("Status", .string("SUCCEEDED"))])
    }

    private func trustPolicy(principal: String, action: String) -> String {
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":"
            + "{\"Service\":\(principal)},\"Action\":\(action)}]}"
    }
}
