internal import SourceText

/// INI files, such as the AWS CLI's `config` and `credentials`, and TOML.
struct SettingsHighlighter {
    private static let constants = WordSet("true false")

    private let text: CodeText
    private var index = 0

    init(_ text: CodeText) { self.text = text }

    mutating func run(_ writer: inout HighlightWriter) {
        while index < text.end {
            let stop = text.endOfLine(index)
            line(text.skipBlanks(index), stop, &writer)
            index = max(index, stop) + 1
        }
    }

    private mutating func line(_ start: Int, _ stop: Int, _ writer: inout HighlightWriter) {
        guard start < stop else { return }
        switch text[start] {
        case UInt8(ascii: "#"), UInt8(ascii: ";"): writer.mark(.comment, start, stop)
        case UInt8(ascii: "["):
            var close = stop
            while close > start, text[close - 1] != UInt8(ascii: "]") { close -= 1 }
            if close == start { close = stop }
            writer.mark(.heading, start, close)
            index = close
            values(stop, &writer)
        default:
            var sign = start
            while sign < stop, text[sign] != UInt8(ascii: "=") { sign += 1 }
            guard sign < stop else { return }
            var end = sign
            while end > start, ASCII.isBlank(text[end - 1]) { end -= 1 }
            writer.mark(.key, start, end)
            writer.mark(.operator, sign, sign + 1)
            index = sign + 1
            values(stop, &writer)
        }
    }

    /// What stands behind the sign of equality.
    private mutating func values(_ stop: Int, _ writer: inout HighlightWriter) {
        while index < stop {
            let start = index
            switch text[start] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if text.matches("\"\"\"", start) || text.matches("'''", start) {
                    return block(&writer)
                }
                index = text.endOfQuoted(start)
                writer.mark(.string, start, index)
            case UInt8(ascii: "#") where text[start - 1] == 0x20:
                index = stop
                writer.mark(.comment, start, stop)
            case UInt8(ascii: "<"):
                index = text.endOfPlaceholder(start) ?? start + 1
                if index > start + 1 { writer.mark(.placeholder, start, index) }
            case let byte where CodeText.isNameByte(byte): word(stop, &writer)
            default: index += 1
            }
        }
    }

    private mutating func word(_ stop: Int, _ writer: inout HighlightWriter) {
        let start = index
        while index < stop, !ASCII.isBlank(text[index]), text[index] != UInt8(ascii: ","),
            text[index] != UInt8(ascii: "]")
        {
            index += 1
        }
        if text.isARN(start, index) {
            writer.mark(.arn, start, index)
        } else if text.isOne(of: SettingsHighlighter.constants, start, index) {
            writer.mark(.keyword, start, index)
        } else if ASCII.isDigit(text[start]), text.endOfNumber(start) == index {
            writer.mark(.number, start, index)
        }
    }

    /// A text in three quotes, over lines.
    private mutating func block(_ writer: inout HighlightWriter) {
        let start = index
        let quote = text[start]
        index += 3
        while index < text.end {
            if text[index] == quote, text.at(index + 1) == quote, text.at(index + 2) == quote {
                index += 3
                break
            }
            index += 1
        }
        index = min(index, text.end)
        writer.mark(.string, start, index)
        index = text.endOfLine(index)
    }
}
