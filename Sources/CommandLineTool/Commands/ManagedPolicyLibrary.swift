import IAMSimulator
import ManagedPolicyDocuments

extension PolicyLibrary {
    /// The documents of all AWS managed policies.
    static let managedPolicies = PolicyLibrary { ManagedPolicyDocuments.document(named: $0) }
}
