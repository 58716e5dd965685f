internal import SourceText

/// The directive lines of a text, each opening line with the line that closes it.
struct DirectiveLines {
    /// Deepest nesting of directives.
    static let maximumDepth = 8

    private let source: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    /// The lines by number.
    private var lines: [Int: DirectiveLine] = [:]
    /// The closing line of each opening line that has one.
    private var closing: [Int: Int] = [:]

    var isEmpty: Bool { lines.isEmpty }

    /// Finds the lines and pairs them.
    ///
    /// - Parameters:
    ///   - body: the source with front matter emptied.
    ///   - plain: the body parsed as plain Markdown. It tells which lines are code, and so hold no
    ///     directives.
    init(body: [UInt8], of source: SourceFile, plain: MarkdownNode) {
        self.source = source
        guard DirectiveLines.mayHoldFence(body) else { return }
        let code = DirectiveLines.codeLines(plain, source)
        let text = SourceFile(name: source.name, bytes: body)
        for line in 1...text.lineCount where !code[line] {
            guard DirectiveLine.read(text, line: line) != nil else { continue }
            lines[line] = DirectiveLine.read(source, line: line)
        }
        pair()
    }

    /// The directive line of this number.
    subscript(line: Int) -> DirectiveLine? { lines[line] }

    /// The number of the line that closes the directive which this one opens.
    func closingLine(of line: DirectiveLine) -> Int? { closing[line.line] }

    /// The text with each directive line replaced by an HTML comment, indented as it was.
    func marking(_ body: [UInt8]) -> [UInt8] {
        let text = SourceFile(name: source.name, bytes: body)
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        for line in 1...text.lineCount {
            let range = text.rangeOfLine(line)
            if lines[line] == nil {
                result += body[range.lowerBound..<range.upperBound]
            } else {
                result += body[range.lowerBound..<range.upperBound].prefix {
                    $0 == UInt8(ascii: " ")
                }
                result += "<!--\(line)-->".utf8
            }
            if line < text.lineCount { result.append(UInt8(ascii: "\n")) }
        }
        return result
    }

    /// Whether a line of a text begins with blanks and three colons.
    private static func mayHoldFence(_ body: [UInt8]) -> Bool {
        let (blank, colon) = (UInt8(ascii: " "), UInt8(ascii: ":"))
        return body.withUnsafeBufferPointer { bytes in
            var start = bytes.startIndex
            while start < bytes.endIndex {
                let line = bytes[start...].drop { $0 == blank }
                if line.starts(with: repeatElement(colon, count: 3)) { return true }
                guard let end = line.firstIndex(of: UInt8(ascii: "\n")) else { return false }
                start = end + 1
            }
            return false
        }
    }

    /// For each number of a line whether the line is the content of a code block.
    ///
    /// Counted from the code itself: libcmark's end of a fenced block that its container cuts short
    /// is a line too far.
    private static func codeLines(_ root: MarkdownNode, _ source: SourceFile) -> [Bool] {
        var lines = [Bool](repeating: false, count: source.lineCount + 1)
        root.visitBlocks { node in
            guard case .codeBlock(_, let literal) = node.kind else { return }
            let first = source.line(at: node.range.lowerBound)
            let count = literal.utf8.count { $0 == UInt8(ascii: "\n") }
            for line in first...(first + count) where line < lines.count { lines[line] = true }
        }
        return lines
    }

    private mutating func pair() {
        var open: [DirectiveLine] = []
        var leaf: DirectiveLine?
        for line in lines.values.sorted(by: { $0.line < $1.line }) {
            switch line.kind {
            case .open(let name, _):
                let content = DirectiveRule.named(name)?.content
                if case .nothing = content {
                    leaf = line
                } else if case .oneLine = content {
                    leaf = nil
                } else {
                    open.append(line)
                    leaf = nil
                    if open.count == DirectiveLines.maximumDepth + 1 {
                        report(
                            "nesting-depth",
                            "expected at most \(DirectiveLines.maximumDepth) open directives, "
                                + "found one more", line.range,
                            help: ["close one before it, or take the inner ones apart"])
                    }
                }
            case .close:
                if let directive = leaf, directive.colons == line.colons,
                    onlyBlanks(between: directive.line, and: line.line)
                {
                    // It closes a directive that has no content to end, and so means nothing.
                } else {
                    close(line, &open)
                }
                leaf = nil
            }
        }
        for line in open { reportUnclosed(line) }
    }

    /// Ends the innermost directive that began with as many colons.
    private mutating func close(_ line: DirectiveLine, _ open: inout [DirectiveLine]) {
        guard let innermost = open.last else {
            report(
                "directive-stray-close",
                "expected an open directive to close, found '\(fence(line))' alone", line.range,
                help: ["remove this line, or open a directive before it"])
            return
        }
        if let match = open.lastIndex(where: { $0.colons == line.colons }) {
            for inner in open[(match + 1)...] { reportUnclosed(inner) }
            open.removeLast(open.count - match - 1)
        } else {
            report(
                "directive-fence",
                "expected '\(fence(innermost))' to close the directive of line "
                    + "\(innermost.line), found '\(fence(line))'", line.range,
                help: ["a directive ends with as many colons as it begins with"])
        }
        let last = open.removeLast()
        // One that is too deep stays without content.
        if open.count < DirectiveLines.maximumDepth { closing[last.line] = line.line }
    }

    private mutating func reportUnclosed(_ line: DirectiveLine) {
        // An unknown one is reported as such: it may be a misspelt one that needs no closing.
        guard let name = line.name, DirectiveRule.named(name) != nil else { return }
        report(
            "directive-unclosed", "the directive '\(Value.short(name))' is not closed",
            line.range, help: ["close it with a line '\(fence(line))' behind its content"])
    }

    private func fence(_ line: DirectiveLine) -> String {
        String(repeating: ":", count: line.colons)
    }

    private func onlyBlanks(between first: Int, and last: Int) -> Bool {
        for line in (first + 1)..<max(last, first + 1) {
            let range = source.rangeOfLine(line)
            let bytes = source.bytes[range.lowerBound..<range.upperBound]
            guard bytes.allSatisfy(ASCII.isBlank) else { return false }
        }
        return true
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        guard diagnostics.count < Lesson.mostFindings else { return }
        diagnostics.append(source.error(identifier, message, at: range, help: help))
    }
}
