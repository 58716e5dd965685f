internal import SourceText

/// Versions of managed policies, one of which is in force.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
extension Account {
    mutating func createPolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        let arn = try ownPolicyARN(input, "create policy versions for policies")
        guard var policy = policies[arn] else { throw Account.policyNotFound(arn) }
        let document = input.required("PolicyDocument")
        try Account.checkManagedPolicy(document)
        if policy.versions.count >= Quota.versionsPerPolicy {
            throw .limitExceeded(
                "A managed policy can have up to \(Quota.versionsPerPolicy) versions. Before you "
                    + "create a new version, you must delete an existing version.")
        }
        let version = ManagedPolicy.Version(
            id: "v\(policy.nextVersion)", document: document, created: now)
        policy.nextVersion += 1
        policy.versions.append(version)
        policy.updated = now
        if input.flag("SetAsDefault") ?? false { policy.defaultVersion = version.id }
        policies[arn] = policy
        let shown = PolicyVersion(version, isDefault: policy.defaultVersion == version.id)
        return .object([("PolicyVersion", Account.describe(shown))])
    }

    mutating func setDefaultPolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        let arn = try ownPolicyARN(input, "update policies")
        let version = input.required("VersionId")
        guard let policy = policies[arn], policy.versions.contains(where: { $0.id == version })
        else { throw Account.versionNotFound(arn, version) }
        policies[arn]?.defaultVersion = version
        return .object([])
    }

    mutating func deletePolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        let arn = try ownPolicyARN(input, "delete policy versions for policies")
        let version = input.required("VersionId")
        guard let policy = policies[arn],
            let index = policy.versions.firstIndex(where: { $0.id == version })
        else { throw Account.versionNotFound(arn, version) }
        if policy.defaultVersion == version {
            throw .deleteConflict("Cannot delete the default version of a policy.")
        }
        policies[arn]?.versions.remove(at: index)
        return .object([])
    }

    /// Of AWS's policies, only the document in force is known, and not in every place.
    func getPolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        let arn = try policyARN(input)
        let wanted = input.required("VersionId")
        guard let policy = managedPolicy(arn: arn) else {
            throw Account.versionNotFound(arn, wanted)
        }
        for version in versions(of: policy) where version.id == wanted {
            guard version.document != nil else {
                throw ServiceError(
                    "NotSimulated", 501,
                    "iamlab does not know the document of version \(wanted) of \(policy.name).",
                    cause: .notSimulated)
            }
            return .object([("PolicyVersion", Account.describe(version))])
        }
        throw Account.versionNotFound(arn, wanted)
    }

    /// Lists the newest version first.
    func listPolicyVersions(_ input: Input) throws(ServiceError) -> Value {
        var listed: [Value] = []
        for var version in versions(of: try namedPolicy(input)) {
            version.document = nil
            listed.append(Account.describe(version))
        }
        return try input.page("Versions", listed)
    }

    private static func versionNotFound(_ arn: String, _ version: String) -> ServiceError {
        .noSuchEntity("Policy \(arn) version \(version) does not exist or is not attachable.")
    }

    // MARK: Descriptions

    /// The versions whose documents are known, as GetAccountAuthorizationDetails shows them.
    func describeVersions(of policy: LocatedPolicy) -> [Value] {
        var described: [Value] = []
        for version in versions(of: policy) where version.document != nil {
            described.append(Account.describe(version))
        }
        return described
    }

    private static func describe(_ version: PolicyVersion) -> Value {
        var pairs: [(String, Value)] = []
        if let document = version.document { pairs.append(("Document", .string(document))) }
        pairs.append(("VersionId", .string(version.id)))
        pairs.append(("IsDefaultVersion", .bool(version.isDefault)))
        pairs.append(("CreateDate", .string(version.created.description)))
        return .object(pairs)
    }

    /// All versions of a policy, the newest first.
    private func versions(of policy: LocatedPolicy) -> [PolicyVersion] {
        var versions: [PolicyVersion] = []
        switch policy {
        case .own(let policy):
            for version in policy.versions.reversed() {
                var shown = PolicyVersion(version, isDefault: version.id == policy.defaultVersion)
                shown.document = version.document
                versions.append(shown)
            }
        case .aws(let entry):
            let count = entry.defaultVersionNumber
            for number in stride(from: count, through: 1, by: -1) {
                var version = PolicyVersion(
                    id: "v\(number)", isDefault: number == count,
                    created: policy.created(version: number, of: count))
                if version.isDefault { version.document = library.document(entry.name) }
                versions.append(version)
            }
        }
        return versions
    }
}

/// A version of a managed policy, whoever owns it.
private struct PolicyVersion {
    let id: String
    let isDefault: Bool
    let created: Timestamp
    /// nil where it is not known, or not to be shown.
    var document: String?

    init(id: String, isDefault: Bool, created: Timestamp) {
        self.id = id
        self.isDefault = isDefault
        self.created = created
    }

    init(_ version: ManagedPolicy.Version, isDefault: Bool) {
        self.init(id: version.id, isDefault: isDefault, created: version.created)
    }
}
