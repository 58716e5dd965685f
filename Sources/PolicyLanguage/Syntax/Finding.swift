package import SourceText

/// What a review of a policy found at one place.
package struct Finding: Equatable, Sendable {
    /// The kinds that AWS's own policy validation uses (`access-analyzer-policy-validation`).
    package enum Severity: Int, Comparable, Sendable {
        /// AWS refuses the policy, or a part of it can not work.
        case error
        /// It works, and grants more than is safe.
        case securityWarning
        /// It works, and is probably not what its author wants.
        case warning
        /// It could be better.
        case suggestion

        package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

        package var word: String {
            switch self {
            case .error: "error"
            case .securityWarning: "security warning"
            case .warning: "warning"
            case .suggestion: "suggestion"
            }
        }
    }

    /// A change of the text that mends it.
    package struct Fix: Equatable, Sendable {
        /// What the change does, as an order: "write 'Resource'".
        package var words: String
        /// What to replace; nil where the fix is only described.
        package var range: SourceRange?
        /// The new text, as JSON.
        package var replacement: String

        package init(
            _ words: String, replacing range: SourceRange? = nil, with replacement: String = ""
        ) {
            self.words = words
            self.range = range
            self.replacement = replacement
        }
    }

    package var severity: Severity
    /// A stable name in kebab case.
    package var identifier: String
    /// One sentence: what was expected and what was found.
    package var message: String
    package var range: SourceRange
    /// Why it matters, for someone who learns; empty where the message says it.
    package var why: String
    package var fix: Fix?

    package init(
        _ severity: Severity, _ identifier: String, _ message: String, at range: SourceRange,
        why: String = "", fix: Fix? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.message = message
        self.range = range
        self.why = why
        self.fix = fix
    }

    /// The finding as a diagnostic of the file that was read.
    package func diagnostic(in source: SourceFile) -> Diagnostic {
        var help: [String] = []
        if !why.isEmpty { help.append(why) }
        if let fix { help.append(fix.words) }
        let severity: Diagnostic.Severity =
            switch self.severity {
            case .error: .error
            case .securityWarning, .warning: .warning
            case .suggestion: .note
            }
        return Diagnostic(
            severity, identifier, message, in: source, at: source.firstLine(of: range), help: help)
    }
}
