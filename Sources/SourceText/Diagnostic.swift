/// A mistake of a user, or a remark about what a user wrote, as a value.
///
/// It carries everything that a person needs: what was found and expected, where, with the source
/// lines around, and what to do. It holds no reference to the source, so it can outlive it.
package struct Diagnostic: Equatable, Sendable {
    package enum Severity: Sendable {
        /// The text can not be used as it is.
        case error
        /// The text can be used, but is probably not what its author wants.
        case warning
        /// Worth knowing.
        case note

        package var word: String {
            switch self {
            case .error: "error"
            case .warning: "warning"
            case .note: "note"
            }
        }
    }

    package var severity: Severity
    /// A stable name in kebab case, for programs and for looking the mistake up.
    package var identifier: String
    /// One sentence: what was expected and what was found.
    package var message: String
    /// The file's name as the user gave it.
    package var file: String
    /// Where it begins; nil for a mistake of the file as a whole.
    package var location: SourceLocation?
    /// Where it ends (exclusive).
    package var end: SourceLocation?
    /// The source lines with a marker below, ready to print; empty without a location.
    package var excerpt: String
    /// What to do: each a sentence of its own.
    package var help: [String]

    package init(
        _ severity: Severity, _ identifier: String, _ message: String, file: String,
        help: [String] = []
    ) {
        self.severity = severity
        self.identifier = identifier
        self.message = message
        self.file = file
        self.location = nil
        self.end = nil
        self.excerpt = ""
        self.help = help
    }

    package init(
        _ severity: Severity, _ identifier: String, _ message: String, in source: SourceFile,
        at range: SourceRange, help: [String] = []
    ) {
        self.init(severity, identifier, message, file: source.name, help: help)
        location = source.location(at: range.lowerBound)
        end = source.location(at: range.upperBound)
        excerpt = Excerpt.render(source, range)
    }

    /// The form for a terminal: `file:line:column: severity: message [identifier]`, the excerpt, help.
    ///
    /// Control characters of hostile input never reach the terminal.
    package var description: String {
        var text = Excerpt.printable(file)
        if let location { text += ":\(location.line):\(location.column)" }
        text += ": \(severity.word): \(Excerpt.printable(message)) [\(identifier)]\n"
        if !excerpt.isEmpty { text += excerpt + "\n" }
        for line in help { text += "    help: \(Excerpt.printable(line))\n" }
        return text
    }
}

extension SourceFile {
    /// An error at a place of this file.
    package func error(
        _ identifier: String, _ message: String, at range: SourceRange, help: [String] = []
    ) -> Diagnostic {
        Diagnostic(.error, identifier, message, in: self, at: range, help: help)
    }

    /// A warning at a place of this file.
    package func warning(
        _ identifier: String, _ message: String, at range: SourceRange, help: [String] = []
    ) -> Diagnostic {
        Diagnostic(.warning, identifier, message, in: self, at: range, help: help)
    }
}
