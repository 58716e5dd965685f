internal import SourceText

/// What is wrong with a construct that only the extensions know.
struct MarkdownProblem {
    var severity: Diagnostic.Severity
    var identifier: String
    /// One sentence: what was expected and what was found.
    var message: String
    /// The block that holds it.
    var range: SourceRange
    /// The text inside the block that the message is about; empty for the block's first line.
    var text: String = ""
    var help: [String] = []

    /// The problem as a message about its file.
    func diagnostic(in source: SourceFile) -> Diagnostic {
        let place = source.find(text, in: range) ?? source.firstLine(of: range)
        return Diagnostic(severity, identifier, message, in: source, at: place, help: help)
    }
}
