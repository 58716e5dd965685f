/// AWS's managed policies: one line a policy, sorted by name in bytes.
extension ServiceTables {
    static func managedPolicies(_ lines: String) -> String {
        var text = header
        text += """
            /// The AWS managed policies, read by `ManagedPolicyCatalogue`.
            ///
            /// Lines: name, path, default version, created, updated; sorted by name.
            enum ManagedPolicyFacts {
                static let text: StaticString = #\"\"\"

            """
        for policy in records(lines).sorted(by: { isBefore($0[1], $1[1]) }) {
            let fields = [policy[1], policy[0], policy[2], policy[3], policy[4]]
            text += fields.joined(separator: " ") + "\n"
        }
        return text + "\"\"\"#\n}\n"
    }

    /// - Parameter policies: The lines of all managed policies: each must have the document of its
    ///   default version, and no other policy may have one.
    static func managedPolicyDocuments(_ lines: String, of policies: String) throws -> String {
        let documents = records(lines).sorted { isBefore($0[0], $1[0]) }
        let documented = documents.map { $0[0] + " " + $0[1] }
        let known = records(policies).sorted { isBefore($0[1], $1[1]) }
        guard documented == known.map({ $0[1] + " " + $0[2] }) else {
            throw FactsError(
                "managed-policy-documents.tsv and managed-policies.tsv name other policies or "
                    + "versions")
        }
        var text = header
        text += """
            /// The documents of the AWS managed policies, read by `ManagedPolicyDocuments`.
            ///
            /// Lines: name, document as JSON without blanks around its parts; sorted by name.
            enum ManagedPolicyDocumentFacts {
                static let text: StaticString = #\"\"\"

            """
        for document in documents { text += document[0] + " " + document[2] + "\n" }
        return text + "\"\"\"#\n}\n"
    }

    private static func records(_ lines: String) -> [[String]] {
        lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    }

    private static func isBefore(_ first: String, _ second: String) -> Bool {
        first.utf8.lexicographicallyPrecedes(second.utf8)
    }
}
