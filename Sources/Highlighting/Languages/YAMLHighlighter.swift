internal import SourceText

/// YAML, as far as colors need it: keys, quoted texts, block texts, comments, tags and anchors.
struct YAMLHighlighter {
    private static let constants = WordSet(
        "true false null True False Null yes no on off ~ TRUE FALSE NULL")

    private let text: CodeText
    private var index = 0
    /// How many flow collections are open.
    private var flow = 0
    /// The column of the first thing on the line that may have a block text.
    private var indentation = 0
    /// Whether the key read last was `Effect`, which says what `Allow` and `Deny` are.
    private var isEffect = false

    init(_ text: CodeText) { self.text = text }

    mutating func run(_ writer: inout HighlightWriter) {
        var lineStart = 0
        var isLineStart = true
        while index < text.end {
            if isLineStart, flow == 0 {
                lineStart = index
                index = text.skipBlanks(index)
                indentation = index - lineStart
                isLineStart = false
                isEffect = false
                if indentation == 0, documentMark(&writer) { continue }
                continue
            }
            switch text[index] {
            case UInt8(ascii: "\n"):
                isLineStart = true
                index += 1
            case 0x20, 0x09, 0x0D: index += 1
            case UInt8(ascii: "#") where startsComment:
                let start = index
                index = text.endOfLine(start)
                writer.mark(.comment, start, index)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(&writer)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if text.matches("{{", index) {
                    plain(&writer)
                } else {
                    flow += 1
                    index += 1
                }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                flow = max(0, flow - 1)
                index += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
            case UInt8(ascii: "-") where ASCII.isBlank(text.at(index + 1)):
                writer.mark(.operator, index, index + 1)
                index += 1
                let next = text.skipBlanks(index)
                if next < text.end, text[next] != UInt8(ascii: "|"), text[next] != UInt8(ascii: ">")
                {
                    indentation = next - lineStart
                }
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                if flow == 0 { blockText(&writer) } else { plain(&writer) }
            case UInt8(ascii: "&"), UInt8(ascii: "*"): property(.variable, &writer)
            case UInt8(ascii: "!"): property(.type, &writer)
            default: plain(&writer)
            }
        }
    }

    private var startsComment: Bool { index == 0 || ASCII.isBlank(text[index - 1]) }

    private mutating func documentMark(_ writer: inout HighlightWriter) -> Bool {
        let stop = text.endOfLine(index)
        guard text.equals("---", index, stop) || text.equals("...", index, stop) else {
            return false
        }
        writer.mark(.meta, index, stop)
        index = stop
        return true
    }

    /// An anchor, an alias or a tag.
    private mutating func property(_ token: TokenClass, _ writer: inout HighlightWriter) {
        let start = index
        index += 1
        while index < text.end, !ASCII.isBlank(text[index]), text[index] != UInt8(ascii: ","),
            text[index] != UInt8(ascii: "]"), text[index] != UInt8(ascii: "}")
        {
            index += 1
        }
        writer.mark(index > start + 1 ? token : .operator, start, index)
    }

    /// A text in quotes, over lines where it must be, up to an empty line.
    private mutating func quoted(_ writer: inout HighlightWriter) {
        let start = index
        let quote = text[start]
        index += 1
        while index < text.end, text[index] != quote {
            if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
            } else if text[index] == UInt8(ascii: "\n"), text.at(index + 1) == UInt8(ascii: "\n") {
                break
            }
            index += 1
        }
        index = min(index, text.end)
        if text.at(index) == quote { index += 1 }
        let next = text.skipBlanks(index)
        let isKey = text.at(next) == UInt8(ascii: ":") && (flow > 0 || endsKey(next))
        writer.mark(isKey ? .key : .string, start, index)
        if isKey { index = next + 1 }
    }

    /// Whether a colon here ends a key.
    private func endsKey(_ colon: Int) -> Bool {
        colon + 1 >= text.end || ASCII.isBlank(text[colon + 1])
    }

    /// A plain scalar: a key where a colon ends it.
    private mutating func plain(_ writer: inout HighlightWriter) {
        let start = index
        var stop = start
        scan: while index < text.end {
            switch text[index] {
            case UInt8(ascii: "\n"): break scan
            case UInt8(ascii: "#") where index > start && ASCII.isBlank(text[index - 1]): break scan
            case UInt8(ascii: ":") where endsKey(index):
                key(start, stop, &writer)
                return
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
                if flow > 0 { break scan }
                stop = index + 1
            case 0x20, 0x09, 0x0D: break
            default: stop = index + 1
            }
            index += 1
        }
        // A byte that begins nothing, such as a bracket's, must not be read for ever.
        index = max(index, start + 1)
        value(start, stop, &writer)
    }

    private mutating func key(_ start: Int, _ stop: Int, _ writer: inout HighlightWriter) {
        writer.mark(.key, start, stop)
        isEffect = text.equals("Effect", start, stop)
        index += 1
    }

    private func value(_ start: Int, _ stop: Int, _ writer: inout HighlightWriter) {
        guard stop > start else { return }
        if text.isARN(start, stop) {
            writer.mark(.arn, start, stop)
        } else if ASCII.isDigit(text[start]) || text[start] == UInt8(ascii: "-") {
            if text.endOfNumber(start + 1) == stop,
                stop - start > 1 || text[start] != UInt8(ascii: "-")
            {
                writer.mark(.number, start, stop)
            }
        } else if text.isOne(of: YAMLHighlighter.constants, start, stop) {
            writer.mark(.keyword, start, stop)
        } else if isEffect, text.equals("Allow", start, stop) {
            writer.mark(.allow, start, stop)
        } else if isEffect, text.equals("Deny", start, stop) {
            writer.mark(.deny, start, stop)
        } else if text.endOfEllipsis(start) == stop || text.endOfPlaceholder(start) == stop {
            writer.mark(.placeholder, start, stop)
        } else if text.isAction(start, stop) {
            writer.mark(.action, start, stop)
        }
    }

    /// A text behind `|` or `>`: the lines that follow and are indented further.
    private mutating func blockText(_ writer: inout HighlightWriter) {
        let start = index
        index = text.endOfLine(start)
        var header = start + 1
        while header < index, text[header] != 0x20 { header += 1 }
        writer.mark(.operator, start, header)
        let body = min(index + 1, text.end)
        var last = body
        var line = body
        while line < text.end {
            let content = text.skipBlanks(line)
            let stop = text.endOfLine(content)
            let isEmpty = content == stop || text[content] == UInt8(ascii: "\r")
            guard isEmpty || content - line > indentation else { break }
            if !isEmpty { last = stop }
            line = stop + 1
        }
        if last > body {
            writer.mark(.string, body, last)
            index = last
        }
    }
}
