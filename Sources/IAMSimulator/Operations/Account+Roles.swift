internal import SourceText

extension Account.Quota {
    static let roles = 1000
}

extension Account {
    mutating func createRole(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("RoleName")
        let tags = try input.tags(.caseInsensitive)
        if roles[Account.folded(name)] != nil {
            throw .alreadyExists("Role with name \(name) already exists.")
        }
        let document = input.required("AssumeRolePolicyDocument")
        if !isLenient { try checkTrustPolicy(document) }
        let boundary = input.text("PermissionsBoundary")
        if let boundary { try checkRoleBoundary(boundary) }
        try checkRoleQuota()
        var role = Role(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("AROA"),
            created: now, trustPolicy: document)
        role.description = input.text("Description")
        role.maximumSessionDuration = input.integer("MaxSessionDuration") ?? 3600
        role.permissionsBoundary = boundary
        role.tags = tags
        roles[Account.folded(name)] = role
        if let boundary { boundaryCounts[boundary] = (boundaryCounts[boundary] ?? 0) + 1 }
        return .object([("Role", describe(role, as: .created))])
    }

    func getRole(_ input: Input) throws(ServiceError) -> Value {
        .object([("Role", describe(try role(input.required("RoleName")), as: .whole))])
    }

    func listRoles(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? ""
        return try input.page(
            "Roles", of: roles, where: { $0.path.utf8.starts(with: prefix.utf8) },
            describe: { describe($0, as: .listed) })
    }

    /// Changes what is given and leaves the rest. Of a service-linked role, only the description may
    /// be changed.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/edit-service-linked-role.html
    mutating func updateRole(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("RoleName")
        let duration = input.integer("MaxSessionDuration")
        var role = try duration == nil ? role(name) : modifiableRole(name)
        if let duration { role.maximumSessionDuration = duration }
        if let description = input.text("Description") { role.description = description }
        roles[Account.folded(name)] = role
        return .object([])
    }

    mutating func updateRoleDescription(_ input: Input) throws(ServiceError) -> Value {
        var role = try role(input.required("RoleName"))
        role.description = input.text("Description")
        roles[Account.folded(role.name)] = role
        return .object([("Role", describe(role, as: .described))])
    }

    mutating func updateAssumeRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        let role = try modifiableRole(input.required("RoleName"))
        let document = input.required("PolicyDocument")
        try checkTrustPolicy(document)
        roles[Account.folded(role.name)]?.trustPolicy = document
        return .object([])
    }

    /// Deletes a role that nothing hangs on.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html lists what has to go
    /// first; AWS names one thing at a time.
    mutating func deleteRole(_ input: Input) throws(ServiceError) -> Value {
        let role = try modifiableRole(input.required("RoleName"))
        let key = Account.folded(role.name)
        for profile in instanceProfiles.values where profile.roles.contains(key) {
            throw .deleteConflict(
                "Cannot delete entity, must remove roles from instance profile first.")
        }
        if !role.attachedPolicies.isEmpty {
            throw .deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        if !role.inlinePolicies.isEmpty {
            throw .deleteConflict("Cannot delete entity, must delete policies first.")
        }
        if let boundary = role.permissionsBoundary {
            boundaryCounts[boundary] = max(0, (boundaryCounts[boundary] ?? 0) - 1)
        }
        removeRole(key, role)
        return .object([])
    }

    mutating func tagRole(_ input: Input) throws(ServiceError) -> Value {
        var role = try role(input.required("RoleName"))
        role.tags = try merged(role.tags, with: input, .caseInsensitive)
        roles[Account.folded(role.name)] = role
        return .object([])
    }

    mutating func untagRole(_ input: Input) throws(ServiceError) -> Value {
        var role = try role(input.required("RoleName"))
        role.tags = remaining(role.tags, without: input, .caseInsensitive)
        roles[Account.folded(role.name)] = role
        return .object([])
    }

    func listRoleTags(_ input: Input) throws(ServiceError) -> Value {
        let role = try role(input.required("RoleName"))
        return try input.page("Tags", describe(role.tags))
    }

    // MARK: Rules

    /// A role that its account may change; service-linked roles are changed by their service only.
    func modifiableRole(_ name: String) throws(ServiceError) -> Role {
        let role = try role(name)
        if role.linkedService != nil {
            throw ServiceError(
                "UnmodifiableEntity", 400,
                "Cannot perform the operation on the protected role '\(role.name)' - "
                    + "this role is only modifiable by AWS")
        }
        return role
    }

    func checkRoleQuota() throws(ServiceError) {
        if roles.count >= Quota.roles {
            throw .limitExceeded("Cannot exceed quota for RolesPerAccount: \(Quota.roles)")
        }
    }

    /// Takes a role out, and its ARN out of the trust policies that name it.
    mutating func removeRole(_ key: String, _ role: Role) {
        roles[key] = nil
        replacePrincipal(arn(of: role), with: role.id)
    }

    private func checkRoleBoundary(_ boundary: String) throws(ServiceError) {
        let parts = ASCII.split(boundary, at: UInt8(ascii: ":"))
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty,
            parts[5].utf8.starts(with: "policy/".utf8)
        else { throw .invalidInput("ARN \(boundary) is not valid.") }
        if policies[boundary] != nil { return }
        guard let entry = ManagedPolicyCatalogue.entry(arn: boundary),
            entry.path != "/aws-service-role/"
        else {
            throw .noSuchEntity("Scope ARN: \(boundary) does not exist or is not attachable.")
        }
    }

    // MARK: Descriptions

    func arn(of role: Role) -> String { arn("role" + role.path + role.name) }

    /// How much of a role an answer shows, as recorded from AWS.
    enum RoleView {
        /// CreateRole: no description and no session duration.
        case created
        /// UpdateRoleDescription: no session duration, boundary or tags.
        case described
        /// ListRoles: no boundary, tags or last use.
        case listed
        /// GetRole.
        case whole
        /// Inside an instance profile: what does not change, and the trust policy.
        case nested
    }

    func describe(_ role: Role, as view: RoleView) -> Value {
        var pairs: [(String, Value)] = [
            ("Path", .string(role.path)), ("RoleName", .string(role.name)),
            ("RoleId", .string(role.id)), ("Arn", .string(arn(of: role))),
            ("CreateDate", .string(role.created.description)),
            ("AssumeRolePolicyDocument", .string(role.trustPolicy)),
        ]
        if view != .created, view != .nested, let description = role.description {
            pairs.append(("Description", .string(description)))
        }
        if view == .listed || view == .whole {
            pairs.append(("MaxSessionDuration", .integer(role.maximumSessionDuration)))
        }
        if view == .created || view == .whole {
            if let boundary = role.permissionsBoundary {
                pairs.append(("PermissionsBoundary", describe(boundary: boundary)))
            }
            if !role.tags.isEmpty { pairs.append(("Tags", .array(describe(role.tags)))) }
        }
        if view == .whole { pairs.append(("RoleLastUsed", describe(lastUse: role.lastUsed))) }
        return .object(pairs)
    }

    /// The last use of a role; nothing for one that was never used.
    private func describe(lastUse: KeyUse?) -> Value {
        guard let lastUse else { return .object([]) }
        return .object([
            ("LastUsedDate", .string(lastUse.time.description)),
            ("Region", .string(lastUse.region)),
        ])
    }
}
