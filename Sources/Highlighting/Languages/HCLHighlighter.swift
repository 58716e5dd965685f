internal import SourceText

/// HCL, the language of Terraform's configurations.
struct HCLHighlighter {
    private static let constants = WordSet("true false null for in if else endif endfor")
    private static let roots = WordSet("var local data module each count self path terraform")

    private let text: CodeText
    private var index = 0
    /// Whether a line or a block has just begun, so that a name is an attribute or a kind of block.
    private var isStatement = true

    init(_ text: CodeText) { self.text = text }

    mutating func run(_ writer: inout HighlightWriter) {
        while index < text.end {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\n"):
                isStatement = true
                index += 1
            case 0x20, 0x09, 0x0D: index += 1
            case UInt8(ascii: "#"): comment(to: text.endOfLine(index), &writer)
            case UInt8(ascii: "/"):
                switch text.at(index + 1) {
                case UInt8(ascii: "/"): comment(to: text.endOfLine(index), &writer)
                case UInt8(ascii: "*"): comment(to: endOfBlockComment(index + 2), &writer)
                default: index += 1
                }
            case UInt8(ascii: "\""): string(&writer)
            case UInt8(ascii: "<"): angle(&writer)
            case UInt8(ascii: "{"), UInt8(ascii: ","):
                isStatement = true
                index += 1
            case UInt8(ascii: "."), 0xE2:
                let stop = text.endOfEllipsis(index)
                if let stop { writer.mark(.placeholder, index, stop) }
                index = stop ?? index + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let start = index
                index = text.endOfNumber(start + 1)
                writer.mark(.number, start, index)
            default:
                if CodeText.isNameByte(byte) { name(&writer) } else { index += 1 }
            }
        }
    }

    private mutating func comment(to stop: Int, _ writer: inout HighlightWriter) {
        writer.mark(.comment, index, stop)
        index = stop
    }

    private func endOfBlockComment(_ start: Int) -> Int {
        var index = start
        while index < text.end, !text.matches("*/", index) { index += 1 }
        return min(index + 2, text.end)
    }

    private mutating func name(_ writer: inout HighlightWriter) {
        let start = index
        while index < text.end, CodeText.isNameByte(text[index]) || text[index] == UInt8(ascii: "-")
        {
            index += 1
        }
        let next = text.skipBlanks(index)
        let begins = isStatement
        isStatement = false
        switch text.at(next) {
        case UInt8(ascii: "=")
        where text.at(next + 1) != UInt8(ascii: "=")
            && text.at(next + 1) != UInt8(ascii: ">"):
            if begins { return writer.mark(.key, start, index) }
        case UInt8(ascii: "{"), UInt8(ascii: "\""):
            if begins { return writer.mark(.type, start, index) }
        case UInt8(ascii: "("): return writer.mark(.function, start, index)
        case UInt8(ascii: "."):
            if text.isOne(of: HCLHighlighter.roots, start, index) {
                return reference(start, &writer)
            }
        default: break
        }
        if text.isOne(of: HCLHighlighter.constants, start, index) {
            writer.mark(.keyword, start, index)
        }
    }

    /// `var.name`, `data.type.name.attribute`.
    private mutating func reference(_ start: Int, _ writer: inout HighlightWriter) {
        while text.at(index) == UInt8(ascii: "."), text.endOfName(index + 1) > index + 1 {
            index = text.endOfName(index + 1)
        }
        writer.mark(.variable, start, index)
    }

    // MARK: Texts

    private mutating func string(_ writer: inout HighlightWriter) {
        let start = index
        index = min(start + 1, text.end)
        // Quotes inside `${…}` do not end the text.
        var braces = 0
        scan: while index < text.end, text[index] != UInt8(ascii: "\n") {
            switch text[index] {
            case UInt8(ascii: "\""):
                if braces == 0 { break scan }
            case UInt8(ascii: "\\"):
                if text.at(index + 1) != UInt8(ascii: "\n") { index += 1 }
            case UInt8(ascii: "{"):
                if braces > 0 || text[index - 1] == UInt8(ascii: "$") { braces += 1 }
            case UInt8(ascii: "}"): braces = max(0, braces - 1)
            default: break
            }
            index += 1
        }
        index = min(index, text.end)
        if text.at(index) == UInt8(ascii: "\"") { index += 1 }
        let next = text.skipBlanks(index)
        let isKey =
            isStatement && text.at(next) == UInt8(ascii: "=")
            && text.at(next + 1) != UInt8(ascii: "=")
        let token: TokenClass =
            isKey ? .key : text.isARN(start + 1, index) ? .arn : .string
        isStatement = false
        pieces(token, start, index, &writer)
    }

    /// Marks a text, with its interpolations told apart.
    private func pieces(
        _ token: TokenClass, _ start: Int, _ stop: Int, _ writer: inout HighlightWriter
    ) {
        var (from, place, braces) = (start, start, 0)
        while place < stop {
            switch text[place] {
            case UInt8(ascii: "{"):
                if braces > 0 {
                    braces += 1
                } else if place > start, text[place - 1] == UInt8(ascii: "$") {
                    writer.mark(token, from, place - 1)
                    from = place - 1
                    braces = 1
                }
            case UInt8(ascii: "}"):
                if braces == 1 {
                    writer.mark(.variable, from, place + 1)
                    from = place + 1
                }
                braces = max(0, braces - 1)
            default: break
            }
            place += 1
        }
        writer.mark(token, from, stop)
    }

    /// A here-document, a placeholder, or a sign.
    private mutating func angle(_ writer: inout HighlightWriter) {
        let start = index
        if let stop = text.endOfPlaceholder(start) {
            writer.mark(.placeholder, start, stop)
            index = stop
            return
        }
        var word = start + 2
        if text.at(word) == UInt8(ascii: "-") { word += 1 }
        let stop = text.endOfName(min(word, text.end))
        guard text.matches("<<", start), stop > word else {
            index += 1
            return
        }
        writer.mark(.operator, start, stop)
        index = text.endOfLine(stop)
        var line = min(index + 1, text.end)
        let body = line
        while line < text.end {
            let content = text.skipBlanks(line)
            let end = text.endOfLine(content)
            if end - content == stop - word, same(content, word, stop - word) {
                pieces(.string, body, line, &writer)
                writer.mark(.operator, content, end)
                index = end
                return
            }
            line = end + 1
        }
        pieces(.string, body, text.end, &writer)
        index = text.end
    }

    private func same(_ first: Int, _ second: Int, _ length: Int) -> Bool {
        for offset in 0..<length where text[first + offset] != text[second + offset] {
            return false
        }
        return true
    }
}
