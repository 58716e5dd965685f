internal import SourceText

/// The policies of a principal that a simulation leaves out.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
/// (PolicyExclusionList). Service and resource control policies may be named; no account here has any.
struct PolicyExclusions {
    private var types = Set<String>()
    private var arns = Set<String>()
    /// `user/ama/MyPolicy`, the holder's name folded.
    private var inline = Set<String>()

    init(_ input: Input) {
        for element in input.value["PolicyExclusionList"]?.elements ?? [] {
            if let type = element["PolicyType"]?.scalarText { types.insert(type) }
            if let arn = element["PolicyArn"]?.scalarText { arns.insert(arn) }
            if let policy = element["InlinePolicyIdentifier"] {
                inline.insert(
                    PolicyExclusions.key(
                        policy["AttachmentType"]?.scalarText ?? "",
                        policy["AttachmentName"]?.scalarText ?? "",
                        policy["PolicyName"]?.scalarText ?? ""))
            }
        }
    }

    private static func key(_ type: String, _ holder: String, _ policy: String) -> String {
        type + "/" + Account.folded(holder) + "/" + policy
    }

    func holds(_ policy: IdentityPolicy) -> Bool {
        guard let arn = policy.arn else {
            let key = PolicyExclusions.key(policy.holder.typeWord, policy.holder.name, policy.name)
            return types.contains("inline") || inline.contains(key)
        }
        let isFromAWS = ManagedPolicyCatalogue.entry(arn: arn) != nil
        return types.contains(isFromAWS ? "aws-managed" : "user-managed") || arns.contains(arn)
    }

    func holds(boundary arn: String) -> Bool {
        types.contains("permission-boundary") || arns.contains(arn)
    }
}
