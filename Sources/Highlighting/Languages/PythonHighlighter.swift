internal import SourceText

/// Python 3.
struct PythonHighlighter {
    private static let keywords = WordSet(
        """
        False None True and as assert async await break class continue def del elif else except \
        finally for from global if import in is lambda nonlocal not or pass raise return try while \
        with yield
        """)
    private static let prefixes = WordSet(
        "r b f u R B F U rb br fr rf Rb bR Br rB RB BR Fr fR FR Rf rF RF")

    private let text: CodeText
    private var index = 0
    /// Whether `def` or `class` stands before.
    private var isDefinition = false

    init(_ text: CodeText) { self.text = text }

    mutating func run(_ writer: inout HighlightWriter) {
        while index < text.end {
            let byte = text[index]
            let start = index
            switch byte {
            case UInt8(ascii: "#"):
                index = text.endOfLine(start)
                writer.mark(.comment, start, index)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): string(from: start, &writer)
            case UInt8(ascii: "@"):
                index = text.endOfName(start + 1)
                while text.at(index) == UInt8(ascii: ".") { index = text.endOfName(index + 1) }
                if startsLine(start) { writer.mark(.type, start, index) }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                index = text.endOfNumber(start + 1)
                writer.mark(.number, start, index)
            case UInt8(ascii: "."), UInt8(ascii: "<"), 0xE2:
                let stop = text.endOfEllipsis(start) ?? text.endOfPlaceholder(start)
                if let stop { writer.mark(.placeholder, start, stop) }
                index = stop ?? start + 1
            default:
                if CodeText.isNameByte(byte) { name(&writer) } else { index += 1 }
            }
        }
    }

    /// Whether nothing but blanks stands before, on a line.
    private func startsLine(_ start: Int) -> Bool {
        var place = start
        while place > 0, start - place < CodeText.lookahead,
            text[place - 1] == 0x20 || text[place - 1] == 0x09
        {
            place -= 1
        }
        return place == 0 || text[place - 1] == UInt8(ascii: "\n")
    }

    private mutating func name(_ writer: inout HighlightWriter) {
        let start = index
        index = text.endOfName(start)
        let byte = text.at(index)
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
            text.isOne(of: PythonHighlighter.prefixes, start, index)
        {
            return string(from: start, &writer)
        }
        let defines = isDefinition
        isDefinition = false
        if text.isOne(of: PythonHighlighter.keywords, start, index) {
            writer.mark(.keyword, start, index)
            isDefinition = text.equals("def", start, index) || text.equals("class", start, index)
        } else if defines || byte == UInt8(ascii: "(") {
            writer.mark(.function, start, index)
        }
    }

    /// A text whose quote stands at `index`; `start` is where its prefix begins.
    private mutating func string(from start: Int, _ writer: inout HighlightWriter) {
        let quote = text[index]
        if text.at(index + 1) == quote, text.at(index + 2) == quote {
            index += 3
            while index < text.end {
                if text[index] == UInt8(ascii: "\\") {
                    index += 1
                } else if text[index] == quote, text.at(index + 1) == quote,
                    text.at(index + 2) == quote
                {
                    index += 3
                    break
                }
                index += 1
            }
            index = min(index, text.end)
        } else {
            index = text.endOfQuoted(index)
        }
        writer.mark(.string, start, index)
    }
}
