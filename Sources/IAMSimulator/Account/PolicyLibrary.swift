/// The documents of AWS's managed policies, handed in from outside: there are megabytes of them, and
/// a page needs few.
package struct PolicyLibrary: Sendable {
    /// The document of the default version by the policy's name; nil where it is not at hand.
    package let document: @Sendable (_ name: String) -> String?

    package init(document: @escaping @Sendable (_ name: String) -> String?) {
        self.document = document
    }

    /// Holds no document.
    package static let empty = PolicyLibrary { _ in nil }
}

extension Account {
    /// The document in force of a managed policy, whoever owns it: its default version's.
    ///
    /// - Returns: nil where there is no such policy, or where the library lacks AWS's document.
    func policyDocument(arn: String) -> String? {
        if let policy = policies[arn] {
            for version in policy.versions where version.id == policy.defaultVersion {
                return version.document
            }
        }
        guard let entry = ManagedPolicyCatalogue.entry(arn: arn) else { return nil }
        return library.document(entry.name)
    }
}
