internal import SourceText

extension Account {
    mutating func attachUserPolicy(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let arn = try attachablePolicy(input)
        if user.attachedPolicies.contains(arn) { return .object([]) }
        try checkQuota(user.attachedPolicies, "PoliciesPerUser")
        users[Account.folded(user.name)]?.attachedPolicies.append(arn)
        return .object([])
    }

    mutating func detachUserPolicy(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let index = try attachedIndex(input, in: user.attachedPolicies)
        users[Account.folded(user.name)]?.attachedPolicies.remove(at: index)
        return .object([])
    }

    func listAttachedUserPolicies(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        return try attachedPolicies(input, user.attachedPolicies)
    }

    mutating func attachGroupPolicy(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        let arn = try attachablePolicy(input)
        if group.attachedPolicies.contains(arn) { return .object([]) }
        try checkQuota(group.attachedPolicies, "PoliciesPerGroup")
        groups[Account.folded(group.name)]?.attachedPolicies.append(arn)
        return .object([])
    }

    mutating func detachGroupPolicy(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        let index = try attachedIndex(input, in: group.attachedPolicies)
        groups[Account.folded(group.name)]?.attachedPolicies.remove(at: index)
        return .object([])
    }

    func listAttachedGroupPolicies(_ input: Input) throws(ServiceError) -> Value {
        let group = try group(input.required("GroupName"))
        return try attachedPolicies(input, group.attachedPolicies)
    }

    /// Inline policies are not simulated yet, so a user has none.
    func listUserPolicies(_ input: Input) throws(ServiceError) -> Value {
        _ = try user(input.required("UserName"))
        return try input.page("PolicyNames", [])
    }

    /// Inline policies are not simulated yet, so a group has none.
    func listGroupPolicies(_ input: Input) throws(ServiceError) -> Value {
        _ = try group(input.required("GroupName"))
        return try input.page("PolicyNames", [])
    }

    func getPolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("PolicyArn")
        try checkARN(arn)
        guard let entry = ManagedPolicyCatalogue.entry(arn: arn) else {
            throw .noSuchEntity("Policy \(arn) was not found.")
        }
        return .object([("Policy", describe(entry, attachments()[entry.arn] ?? 0))])
    }

    func listPolicies(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? "/"
        let attachments = attachments()
        let onlyAttached = input.flag("OnlyAttached") ?? false
        var items: [Value] = []
        // Customer managed policies are not simulated yet.
        if input.text("Scope") != "Local", input.text("PolicyUsageFilter") != "PermissionsBoundary"
        {
            for entry in ManagedPolicyCatalogue.all
            where entry.path.utf8.starts(with: prefix.utf8) {
                let count = attachments[entry.arn] ?? 0
                if onlyAttached, count == 0 { continue }
                items.append(describe(entry, count))
            }
        }
        return try input.page("Policies", items)
    }

    func listEntitiesForPolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("PolicyArn")
        try checkARN(arn)
        guard ManagedPolicyCatalogue.entry(arn: arn) != nil else {
            throw .noSuchEntity("Policy \(arn) was not found.")
        }
        let filter = input.text("EntityFilter")
        var userItems: [Value] = []
        var groupItems: [Value] = []
        if filter == nil || filter == "User" {
            for user in users.values where user.attachedPolicies.contains(arn) {
                userItems.append(
                    .object([("UserName", .string(user.name)), ("UserId", .string(user.id))]))
            }
        }
        if filter == nil || filter == "Group" {
            for group in groups.values where group.attachedPolicies.contains(arn) {
                groupItems.append(
                    .object([("GroupName", .string(group.name)), ("GroupId", .string(group.id))]))
            }
        }
        return .object([
            ("PolicyGroups", .array(groupItems)), ("PolicyUsers", .array(userItems)),
            ("PolicyRoles", .array([])), ("IsTruncated", .bool(false)),
        ])
    }

    // MARK: Rules

    private func checkARN(_ arn: String) throws(ServiceError) {
        let parts = ASCII.split(arn, at: UInt8(ascii: ":"))
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty,
            parts[5].utf8.starts(with: "policy/".utf8)
        else { throw .validation("ARN \(arn) is not valid.") }
    }

    private func attachablePolicy(_ input: Input) throws(ServiceError) -> String {
        let arn = input.required("PolicyArn")
        try checkARN(arn)
        guard let entry = ManagedPolicyCatalogue.entry(arn: arn),
            entry.path != "/aws-service-role/"
        else {
            var cause: ServiceError.Cause?
            let name = ASCII.split(arn, at: UInt8(ascii: "/")).last ?? ""
            if !arn.utf8.starts(with: "arn:aws:iam::aws:".utf8),
                ManagedPolicyCatalogue.entry(named: name) != nil
            {
                cause = .awsPolicyInOwnAccount
            }
            throw .noSuchEntity(
                "Policy \(arn) does not exist or is not attachable.", cause: cause)
        }
        return entry.arn
    }

    private func attachedIndex(
        _ input: Input, in attached: [String]
    ) throws(ServiceError) -> Int {
        let arn = input.required("PolicyArn")
        try checkARN(arn)
        guard let index = attached.firstIndex(of: arn) else {
            throw .noSuchEntity("Policy \(arn) was not found.")
        }
        return index
    }

    private func checkQuota(_ attached: [String], _ name: String) throws(ServiceError) {
        if attached.count >= Quota.policiesPerEntity {
            throw .limitExceeded("Cannot exceed quota for \(name): \(Quota.policiesPerEntity)")
        }
    }

    private func attachedPolicies(
        _ input: Input, _ attached: [String]
    ) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? "/"
        var items: [Value] = []
        for arn in attached {
            guard let entry = ManagedPolicyCatalogue.entry(arn: arn),
                entry.path.utf8.starts(with: prefix.utf8)
            else { continue }
            items.append(
                .object([("PolicyName", .string(entry.name)), ("PolicyArn", .string(arn))]))
        }
        return try input.page("AttachedPolicies", items)
    }

    /// How many users and groups each policy is attached to.
    private func attachments() -> [String: Int] {
        var counts: [String: Int] = [:]
        for user in users.values {
            for arn in user.attachedPolicies { counts[arn, default: 0] += 1 }
        }
        for group in groups.values {
            for arn in group.attachedPolicies { counts[arn, default: 0] += 1 }
        }
        return counts
    }

    private func describe(_ entry: ManagedPolicyCatalogue.Entry, _ attachments: Int) -> Value {
        // AWS's own ids are not among the facts; one that follows from the ARN stays the same.
        var generator = IdentifierGenerator(seed: entry.arn)
        return .object([
            ("PolicyName", .string(entry.name)), ("PolicyId", .string(generator.uniqueID("ANPA"))),
            ("Arn", .string(entry.arn)), ("Path", .string(entry.path)),
            ("DefaultVersionId", .string(entry.defaultVersion)),
            ("AttachmentCount", .integer(attachments)),
            ("PermissionsBoundaryUsageCount", .integer(0)), ("IsAttachable", .bool(true)),
            ("CreateDate", .string(dated(entry.created))),
            ("UpdateDate", .string(dated(entry.updated))),
        ])
    }

    private func dated(_ text: String) -> String { Timestamp(text)?.description ?? text }
}
