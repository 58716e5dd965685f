internal import SourceText

extension Account.Quota {
    static let instanceProfiles = 1000
    static let rolesPerInstanceProfile = 1
}

extension Account {
    mutating func createInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("InstanceProfileName")
        let tags = try input.tags(.caseSensitive)
        if instanceProfiles[Account.folded(name)] != nil {
            throw .alreadyExists("Instance Profile \(name) already exists.")
        }
        if instanceProfiles.count >= Quota.instanceProfiles {
            throw .limitExceeded(
                "Cannot exceed quota for InstanceProfilesPerAccount: \(Quota.instanceProfiles)")
        }
        let profile = InstanceProfile(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("AIPA"),
            created: now, tags: tags)
        instanceProfiles[Account.folded(name)] = profile
        return .object([("InstanceProfile", describe(profile, tags: tags.isEmpty ? nil : tags))])
    }

    func getInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let profile = try instanceProfile(input)
        return .object([("InstanceProfile", describe(profile, tags: profile.tags))])
    }

    func listInstanceProfiles(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? ""
        return try input.page(
            "InstanceProfiles", of: instanceProfiles,
            where: { $0.path.utf8.starts(with: prefix.utf8) }, describe: { describe($0) })
    }

    func listInstanceProfilesForRole(_ input: Input) throws(ServiceError) -> Value {
        let key = Account.folded(try role(input.required("RoleName")).name)
        return try input.page(
            "InstanceProfiles", of: instanceProfiles, where: { $0.roles.contains(key) },
            describe: { describe($0) })
    }

    /// Puts a role into a profile. A profile that has one takes no other, nor the same again.
    mutating func addRoleToInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let profile = try instanceProfile(input)
        let role = try modifiableRole(input.required("RoleName"))
        if profile.roles.count >= Quota.rolesPerInstanceProfile {
            throw .limitExceeded(
                "Cannot exceed quota for InstanceSessionsPerInstanceProfile: "
                    + "\(Quota.rolesPerInstanceProfile)")
        }
        instanceProfiles[Account.folded(profile.name)]?.roles.append(Account.folded(role.name))
        return .object([])
    }

    mutating func removeRoleFromInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let profile = try instanceProfile(input)
        let role = try role(input.required("RoleName"))
        guard let index = profile.roles.firstIndex(of: Account.folded(role.name)) else {
            throw .noSuchEntity(
                "Role \(role.name) in Instance Profile \(profile.name) cannot be found.")
        }
        instanceProfiles[Account.folded(profile.name)]?.roles.remove(at: index)
        return .object([])
    }

    mutating func deleteInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let profile = try instanceProfile(input)
        if !profile.roles.isEmpty {
            throw .deleteConflict(
                "Cannot delete entity, must remove roles from instance profile first.")
        }
        instanceProfiles[Account.folded(profile.name)] = nil
        return .object([])
    }

    mutating func tagInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let profile = try instanceProfile(input)
        let tags = try merged(profile.tags, with: input, .caseSensitive)
        instanceProfiles[Account.folded(profile.name)]?.tags = tags
        return .object([])
    }

    mutating func untagInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        let profile = try instanceProfile(input)
        let tags = remaining(profile.tags, without: input, .caseSensitive)
        instanceProfiles[Account.folded(profile.name)]?.tags = tags
        return .object([])
    }

    func listInstanceProfileTags(_ input: Input) throws(ServiceError) -> Value {
        try input.page("Tags", describe(try instanceProfile(input).tags))
    }

    private func instanceProfile(_ input: Input) throws(ServiceError) -> InstanceProfile {
        let name = input.required("InstanceProfileName")
        guard let profile = instanceProfiles[Account.folded(name)] else {
            throw .noSuchEntity("Instance Profile \(name) cannot be found.")
        }
        return profile
    }

    /// - Parameter tags: nil where the answer leaves them out: listings do, and creation without tags.
    func describe(_ profile: InstanceProfile, tags: [Tag]? = nil) -> Value {
        var members: [Value] = []
        for key in profile.roles {
            if let role = roles[key] { members.append(describe(role, as: .nested)) }
        }
        var pairs: [(String, Value)] = [
            ("Path", .string(profile.path)), ("InstanceProfileName", .string(profile.name)),
            ("InstanceProfileId", .string(profile.id)),
            ("Arn", .string(arn("instance-profile" + profile.path + profile.name))),
            ("CreateDate", .string(profile.created.description)), ("Roles", .array(members)),
        ]
        if let tags { pairs.append(("Tags", .array(describe(tags)))) }
        return .object(pairs)
    }
}
