internal import SourceText

extension Account.Quota {
    /// Customer managed policies of an account.
    static let policies = 1500
    /// Characters of a managed policy, white space not counted.
    static let policySize = 6144
    static let versionsPerPolicy = 5
}

/// Managed policies: the account's own, and AWS's, which every account sees.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
extension Account {
    mutating func createPolicy(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("PolicyName")
        let tags = try input.tags(.caseSensitive)
        if policyNames[Account.folded(name)] != nil {
            throw .alreadyExists(
                "A policy called \(name) already exists. Duplicate names are not allowed.")
        }
        let document = input.required("PolicyDocument")
        try Account.checkManagedPolicy(document)
        if policies.count >= Quota.policies {
            throw .limitExceeded("Cannot exceed quota for PoliciesPerAccount: \(Quota.policies)")
        }
        let version = ManagedPolicy.Version(id: "v1", document: document, created: now)
        let policy = ManagedPolicy(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("ANPA"),
            created: now, updated: now, description: input.text("Description"),
            versions: [version], defaultVersion: version.id, tags: tags)
        let arn = arn(of: policy)
        policies[arn] = policy
        policyNames[Account.folded(name)] = arn
        return .object([("Policy", describe(.own(policy), as: .created))])
    }

    static func checkManagedPolicy(_ document: String) throws(ServiceError) {
        try checkIdentityPolicy(document)
        if size(ofPolicy: document) > Quota.policySize {
            throw .limitExceeded("Cannot exceed quota for PolicySize: \(Quota.policySize)")
        }
    }

    func getPolicy(_ input: Input) throws(ServiceError) -> Value {
        .object([("Policy", describe(try namedPolicy(input), as: .whole))])
    }

    /// Lists the account's own policies, then AWS's, the oldest first.
    func listPolicies(_ input: Input) throws(ServiceError) -> Value {
        let scope = input.text("Scope") ?? "All"
        let prefix = input.text("PathPrefix") ?? ""
        let usage = input.text("PolicyUsageFilter")
        let isOnlyAttached = input.flag("OnlyAttached") ?? false
        var found: [LocatedPolicy] = []
        func consider(_ policy: LocatedPolicy) {
            guard policy.path.utf8.starts(with: prefix.utf8) else { return }
            if usage != nil || isOnlyAttached {
                let counts = usage == "PermissionsBoundary" ? boundaryCounts : attachmentCounts
                guard (counts[arn(of: policy)] ?? 0) > 0 else { return }
            }
            found.append(policy)
        }
        if scope != "AWS" {
            for policy in policies.values.sorted(by: Account.isListedBefore) {
                consider(.own(policy))
            }
        }
        if scope != "Local" {
            for entry in ManagedPolicyCatalogue.oldestFirst { consider(.aws(entry)) }
        }
        return try input.page("Policies", of: found, describe: { describe($0, as: .listed) })
    }

    static func isListedBefore(_ a: ManagedPolicy, _ b: ManagedPolicy) -> Bool {
        a.created == b.created
            ? folded(a.name) < folded(b.name) : a.created.seconds < b.created.seconds
    }

    /// Deletes a policy that nobody uses, with its default version; other versions have to go first.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
    mutating func deletePolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = try ownPolicyARN(input, "delete policies")
        guard let policy = policies[arn] else { throw Account.policyNotFound(arn) }
        if attachmentCounts[arn] ?? 0 > 0 || boundaryCounts[arn] ?? 0 > 0 {
            throw .deleteConflict("Cannot delete a policy attached to entities.")
        }
        if policy.versions.count > 1 {
            throw .deleteConflict(
                "This policy has more than one version. Before you delete a policy, you must "
                    + "delete the policy's versions. The default version is deleted with the "
                    + "policy.")
        }
        policies[arn] = nil
        policyNames[Account.folded(policy.name)] = nil
        return .object([])
    }

    // MARK: Tags

    mutating func tagPolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = try ownPolicyARN(input, "tag policies")
        guard let policy = policies[arn] else { throw Account.policyNotFound(arn) }
        let tags = try merged(policy.tags, with: input, .caseSensitive)
        policies[arn]?.tags = tags
        return .object([])
    }

    mutating func untagPolicy(_ input: Input) throws(ServiceError) -> Value {
        let arn = try ownPolicyARN(input, "untag policies")
        guard let policy = policies[arn] else { throw Account.policyNotFound(arn) }
        let tags = remaining(policy.tags, without: input, .caseSensitive)
        policies[arn]?.tags = tags
        return .object([])
    }

    func listPolicyTags(_ input: Input) throws(ServiceError) -> Value {
        guard case .own(let policy) = try namedPolicy(input) else {
            return try input.page("Tags", [])
        }
        return try input.page("Tags", describe(Account.ordered(policy.tags)))
    }

    /// Tags of a policy in the order in which AWS answered with them: short keys first, those of the
    /// same length by their characters.
    static func ordered(_ tags: [Tag]) -> [Tag] {
        tags.sorted {
            let (first, second) = ($0.key.utf8.count, $1.key.utf8.count)
            return first == second ? $0.key < $1.key : first < second
        }
    }

    // MARK: Descriptions

    /// How much of a managed policy an answer shows, as recorded from AWS.
    enum PolicyView {
        /// CreatePolicy: no description, and tags only if there are some.
        case created
        /// ListPolicies: neither description nor tags.
        case listed
        /// GetPolicy.
        case whole
        /// GetAccountAuthorizationDetails: versions with their documents.
        case detailed
    }

    func describe(_ policy: LocatedPolicy, as view: PolicyView) -> Value {
        let arn = arn(of: policy)
        var pairs: [(String, Value)] = [
            ("PolicyName", .string(policy.name)), ("PolicyId", .string(id(of: policy))),
            ("Arn", .string(arn)), ("Path", .string(policy.path)),
            ("DefaultVersionId", .string(policy.defaultVersion)),
            ("AttachmentCount", .integer(attachmentCounts[arn] ?? 0)),
            ("PermissionsBoundaryUsageCount", .integer(boundaryCounts[arn] ?? 0)),
            ("IsAttachable", .bool(true)),
        ]
        var tags: [Tag] = []
        if case .own(let own) = policy {
            tags = view == .created ? own.tags : Account.ordered(own.tags)
            if view == .whole, let description = own.description {
                pairs.append(("Description", .string(description)))
            }
        }
        pairs.append(("CreateDate", .string(policy.created.description)))
        pairs.append(("UpdateDate", .string(policy.updated.description)))
        if view == .whole || view == .created && !tags.isEmpty {
            pairs.append(("Tags", .array(describe(tags))))
        }
        if view == .detailed {
            pairs.append(("PolicyVersionList", .array(describeVersions(of: policy))))
        }
        return .object(pairs)
    }

    /// AWS's own ids are not among the facts; one that follows from the ARN stays the same.
    private func id(of policy: LocatedPolicy) -> String {
        switch policy {
        case .own(let policy): return policy.id
        case .aws(let entry):
            var generator = IdentifierGenerator(seed: entry.arn)
            return generator.uniqueID("ANPA")
        }
    }
}
