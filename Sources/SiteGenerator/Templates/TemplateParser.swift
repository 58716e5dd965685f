internal import SourceText

/// Reads a Mustache template: variables, sections, comments, partials and set delimiters.
struct TemplateParser {
    /// Deepest nesting of sections.
    static let maximumDepth = 64

    /// A section that is open, with what it has gathered.
    private struct Frame {
        /// Nil for the template itself.
        var opening: TemplateTag?
        var nodes: [Template.Node] = []
    }

    private let source: SourceFile
    private let bytes: [UInt8]
    private var index = 0
    private var frames = [Frame()]
    private var opening = [UInt8]("{{".utf8)
    private var closing = [UInt8]("}}".utf8)
    private var diagnostics: [Diagnostic] = []

    static func parse(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> Template? {
        if let malformed = UTF8Check.diagnostic(source) {
            diagnostics.append(malformed)
            return nil
        }
        var parser = TemplateParser(source: source)
        let nodes = parser.parse()
        diagnostics += parser.diagnostics
        return parser.diagnostics.isEmpty ? Template(source: source, nodes: nodes) : nil
    }

    private init(source: SourceFile) {
        self.source = source
        bytes = source.bytes
    }

    private mutating func parse() -> [Template.Node] {
        while let start = find(opening, from: index) {
            guard let tag = readTag(at: start) else { return [] }
            if let line = lineAlone(tag) {
                appendText(to: line.lowerBound)
                index = line.upperBound
                take(tag, indentation: Array(bytes[line.lowerBound..<tag.range.lowerBound]))
            } else {
                appendText(to: start)
                index = tag.range.upperBound
                if isLineStart(start) { append(.lineStart) }
                take(tag, indentation: nil)
            }
            guard diagnostics.isEmpty else { return [] }
        }
        appendText(to: bytes.count)
        if let unclosed = frames.last?.opening {
            report(
                "template-unclosed", "the section '\(Value.short(unclosed.content))' is not closed",
                unclosed.range, help: ["close it with {{/\(unclosed.content)}}"])
        }
        return frames[0].nodes
    }

    // MARK: Tags

    private mutating func readTag(at start: Int) -> TemplateTag? {
        var contentStart = start + opening.count
        var kind = TemplateTag.Kind.variable
        var end = closing
        if contentStart < bytes.count {
            switch bytes[contentStart] {
            case UInt8(ascii: "{"):
                kind = .rawVariable
                end = [UInt8(ascii: "}")] + closing
            case UInt8(ascii: "="):
                kind = .delimiters
                end = [UInt8(ascii: "=")] + closing
            case UInt8(ascii: "&"): kind = .rawVariable
            case UInt8(ascii: "#"): kind = .section
            case UInt8(ascii: "^"): kind = .inverted
            case UInt8(ascii: "/"): kind = .close
            case UInt8(ascii: "!"): kind = .comment
            case UInt8(ascii: ">"): kind = .partial
            default: contentStart -= 1
            }
            contentStart += 1
        }
        guard let contentEnd = find(end, from: contentStart) else {
            let word = String(decoding: end, as: UTF8.self)
            report(
                "template-tag", "expected '\(word)' at the end of this tag, found none",
                SourceRange(start, start + opening.count))
            return nil
        }
        let content = ASCII.trimmed(source.text(SourceRange(contentStart, contentEnd)))
        return TemplateTag(
            kind: kind, content: content, range: SourceRange(start, contentEnd + end.count))
    }

    private mutating func take(_ tag: TemplateTag, indentation: [UInt8]?) {
        switch tag.kind {
        case .comment: return
        case .delimiters: return setDelimiters(tag)
        default: break
        }
        guard isName(tag) else {
            report(
                "template-tag", "expected a name in this tag, found '\(Value.short(tag.content))'",
                tag.range)
            return
        }
        switch tag.kind {
        case .variable: append(.variable(path: tag.names, isEscaped: true))
        case .rawVariable: append(.variable(path: tag.names, isEscaped: false))
        case .section, .inverted:
            guard frames.count <= TemplateParser.maximumDepth else {
                report(
                    "template-depth",
                    "expected at most \(TemplateParser.maximumDepth) open sections, found one more",
                    tag.range)
                return
            }
            frames.append(Frame(opening: tag))
        case .close: close(tag)
        case .partial:
            append(.partial(name: tag.content, indentation: indentation ?? [], tag.range))
        case .comment, .delimiters: break
        }
    }

    private mutating func close(_ tag: TemplateTag) {
        guard let frame = frames.last, let section = frame.opening else {
            report(
                "template-stray-close",
                "'\(Value.short(tag.content))' is closed here but was not opened", tag.range)
            return
        }
        guard section.content == tag.content else {
            let line = source.line(at: section.range.lowerBound)
            report(
                "template-mismatch",
                "expected {{/\(section.content)}} for the section of line \(line), "
                    + "found {{/\(Value.short(tag.content))}}", tag.range)
            return
        }
        frames.removeLast()
        var isInverted = false
        if case .inverted = section.kind { isInverted = true }
        append(.section(path: section.names, isInverted: isInverted, frame.nodes))
    }

    private mutating func setDelimiters(_ tag: TemplateTag) {
        let words = tag.content.utf8.split(whereSeparator: ASCII.isBlank).map { Array($0) }
        guard words.count == 2 else {
            report("template-tag", "expected two delimiters, found \(words.count)", tag.range)
            return
        }
        opening = words[0]
        closing = words[1]
    }

    private func isName(_ tag: TemplateTag) -> Bool {
        if tag.content.isEmpty || tag.content.utf8.contains(where: ASCII.isBlank) { return false }
        // Names of partials are files' names; their dots part nothing.
        if case .partial = tag.kind { return true }
        return !tag.path.contains("")
    }

    // MARK: Text

    /// The whole line with its end, where a tag that may stand alone does so.
    private func lineAlone(_ tag: TemplateTag) -> SourceRange? {
        guard tag.canStandAlone else { return nil }
        var start = tag.range.lowerBound
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") {
            start -= 1
            guard bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") else {
                return nil
            }
        }
        var end = tag.range.upperBound
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            guard ASCII.isBlank(bytes[end]) else { return nil }
            end += 1
        }
        return SourceRange(start, min(end + 1, bytes.count))
    }

    /// Takes over the text up to an offset, line by line.
    private mutating func appendText(to end: Int) {
        while index < end {
            if isLineStart(index) { append(.lineStart) }
            var lineEnd = index
            while lineEnd < end, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
            if lineEnd < end { lineEnd += 1 }
            append(.text(Array(bytes[index..<lineEnd])))
            index = lineEnd
        }
    }

    private func isLineStart(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    private mutating func append(_ node: Template.Node) {
        frames[frames.count - 1].nodes.append(node)
    }

    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        var offset = start
        while offset + wanted.count <= bytes.count {
            if bytes[offset] == wanted[0],
                bytes[offset..<(offset + wanted.count)].elementsEqual(wanted)
            {
                return offset
            }
            offset += 1
        }
        return nil
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        diagnostics.append(source.error(identifier, message, at: range, help: help))
    }
}
