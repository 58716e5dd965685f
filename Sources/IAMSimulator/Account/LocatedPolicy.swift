internal import PolicyLanguage
internal import SourceText

/// A managed policy, whoever owns it.
enum LocatedPolicy: Sendable {
    case own(ManagedPolicy)
    case aws(ManagedPolicyCatalogue.Entry)

    var name: String {
        switch self {
        case .own(let policy): policy.name
        case .aws(let entry): entry.name
        }
    }

    var path: String {
        switch self {
        case .own(let policy): policy.path
        case .aws(let entry): entry.path
        }
    }

    var defaultVersion: String {
        switch self {
        case .own(let policy): policy.defaultVersion
        case .aws(let entry): entry.defaultVersion
        }
    }

    var created: Timestamp {
        switch self {
        case .own(let policy): policy.created
        case .aws(let entry): Timestamp(entry.created) ?? Timestamp(seconds: 0)
        }
    }

    /// When the newest version was made.
    var updated: Timestamp {
        switch self {
        case .own(let policy): policy.updated
        case .aws(let entry): Timestamp(entry.updated) ?? Timestamp(seconds: 0)
        }
    }

    /// When a version of an AWS managed policy was made. Only the times of the first and the last are
    /// among the facts; the others are spread evenly between.
    func created(version number: Int, of count: Int) -> Timestamp {
        if count < 2 { return updated }
        // In 64 bits: the product is beyond what an Int holds in a page.
        let time = Int64(updated.seconds - created.seconds) * Int64(number - 1) / Int64(count - 1)
        return Timestamp(seconds: created.seconds + Int(time))
    }

    /// Whether it is for service-linked roles alone.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
    var isForServiceLinkedRoles: Bool {
        if case .aws(let entry) = self { return entry.path == "/aws-service-role/" }
        return false
    }
}

extension Account {
    func managedPolicy(arn: String) -> LocatedPolicy? {
        if let policy = policies[arn] { return .own(policy) }
        return ManagedPolicyCatalogue.entry(arn: arn).map { .aws($0) }
    }

    func arn(of policy: ManagedPolicy) -> String { arn("policy" + policy.path + policy.name) }

    func arn(of policy: LocatedPolicy) -> String {
        switch policy {
        case .own(let policy): arn(of: policy)
        case .aws(let entry): entry.arn
        }
    }

    /// Whether a text has the form of a managed policy's ARN.
    static func isPolicyARN(_ arn: String) -> Bool {
        let parts = ASCII.split(arn, at: UInt8(ascii: ":"))
        return parts.count == 6 && parts[0] == "arn" && parts[2] == "iam" && parts[3].isEmpty
            && parts[5].utf8.starts(with: "policy/".utf8)
    }

    /// The ARN of the policy that a request names, if it has the form of one.
    func policyARN(_ input: Input) throws(ServiceError) -> String {
        let arn = input.required("PolicyArn")
        guard Account.isPolicyARN(arn) else { throw .validation("ARN \(arn) is not valid.") }
        return arn
    }

    /// The policy that a request names.
    func namedPolicy(_ input: Input) throws(ServiceError) -> LocatedPolicy {
        let arn = try policyARN(input)
        guard let policy = managedPolicy(arn: arn) else { throw Account.policyNotFound(arn) }
        return policy
    }

    /// The ARN of the account's own policy that a request wants to change.
    ///
    /// - Parameter refused: What may not be done to policies of AWS or of other accounts:
    ///   `delete policies`.
    func ownPolicyARN(_ input: Input, _ refused: String) throws(ServiceError) -> String {
        let arn = try policyARN(input)
        guard ASCII.split(arn, at: UInt8(ascii: ":"))[4] == id else {
            throw ServiceError(
                "AccessDenied", 403, "Cannot \(refused) outside your own account.")
        }
        return arn
    }

    static func policyNotFound(_ arn: String) -> ServiceError {
        .noSuchEntity("Policy \(arn) was not found.")
    }

    // MARK: Uses

    /// Counts that a policy is attached to one holder more (1) or less (-1).
    mutating func countAttachment(_ arn: String, by change: Int) {
        let count = (attachmentCounts[arn] ?? 0) + change
        attachmentCounts[arn] = count > 0 ? count : nil
    }

    /// Counts that a policy bounds one user or role more (1) or less (-1).
    mutating func countBoundary(_ arn: String, by change: Int) {
        let count = (boundaryCounts[arn] ?? 0) + change
        boundaryCounts[arn] = count > 0 ? count : nil
    }

    // MARK: Documents

    /// Characters of a policy as IAM counts them for its quotas: without white space.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    static func size(ofPolicy document: String) -> Int {
        var size = 0
        for scalar in document.unicodeScalars
        where scalar.value > 0x7F || !ASCII.isBlank(UInt8(scalar.value)) {
            size += 1
        }
        return size
    }

    /// Refuses a document that identities can not have, in AWS's words.
    static func checkIdentityPolicy(_ document: String) throws(ServiceError) {
        if let message = MalformedPolicy.message(identityPolicy: document) {
            throw ServiceError("MalformedPolicyDocument", 400, message)
        }
    }
}
