internal import SourceText

/// Where the text of a code block stands in the file that it was written in.
struct CodePlace {
    let source: SourceFile
    /// The number of the file's line for each line of the code.
    private let lines: [Int]
    /// The code by itself, for offsets and lines in it.
    let code: SourceFile

    /// The text of a code block that stands in a lesson.
    init(_ node: MarkdownNode, literal: String, in source: SourceFile) {
        let line = source.line(at: node.range.lowerBound)
        let fence = source.bytes[node.range.lowerBound...].first
        let isFenced = fence == UInt8(ascii: "`") || fence == UInt8(ascii: "~")
        let first = isFenced ? line + 1 : line
        let count = literal.utf8.count { $0 == UInt8(ascii: "\n") }
        self.init(source, lines: Array(first..<(first + count)), literal)
    }

    /// A text made of these lines of a file.
    init(_ source: SourceFile, lines: [Int], _ literal: String) {
        self.source = source
        self.lines = lines
        code = SourceFile(name: source.name, text: literal)
    }

    /// The place in the file for a place in the code.
    func range(_ range: SourceRange) -> SourceRange {
        let start = offset(range.lowerBound)
        return SourceRange(start, max(start, offset(range.upperBound)))
    }

    private func offset(_ codeOffset: Int) -> Int {
        let codeLine = code.line(at: min(codeOffset, code.bytes.count))
        guard codeLine <= lines.count else {
            // Behind the last line feed: the end of the last line says it better than what follows.
            return lines.last.map { source.rangeOfLine($0).upperBound } ?? source.bytes.count
        }
        let line = source.rangeOfLine(min(lines[codeLine - 1], source.lineCount))
        let text = code.rangeOfLine(codeLine)
        // What the block around the code is indented with stands before its lines.
        let indentation = max(
            0, line.upperBound - line.lowerBound - (text.upperBound - text.lowerBound))
        return min(
            line.lowerBound + indentation + codeOffset - text.lowerBound, line.upperBound)
    }

    /// A diagnostic of the code as one of the file.
    func relocated(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let start = diagnostic.location, let end = diagnostic.end else { return diagnostic }
        let range = self.range(
            SourceRange(
                code.offset(line: start.line, column: start.column),
                code.offset(line: end.line, column: end.column)))
        return Diagnostic(
            diagnostic.severity, diagnostic.identifier, diagnostic.message, in: source,
            at: source.firstLine(of: range), help: diagnostic.help)
    }
}
