internal import PolicyLanguage

/// A policy's statements in plain English, for the page beside the policy's text.
package struct AnnotatedPolicy: Sendable {
    package struct Statement: Sendable {
        /// Its `Sid`; nil where it has none.
        package var name: String?
        /// The lines of the code block that it stands on, from 1.
        package var lines: ClosedRange<Int>
        /// What it says, as inlines.
        package var sentence: [MarkdownNode]
    }

    /// `identity`, `trust` and so on.
    package var type: String
    package var statements: [Statement]

    /// The words for kinds of policies.
    static let types = PolicyType.allCases.map(\.rawValue)
}
