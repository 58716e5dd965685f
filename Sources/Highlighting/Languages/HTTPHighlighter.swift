internal import SourceText

/// A request or an answer of HTTP: its first line, its fields, its body.
enum HTTPHighlighter {
    static func run(_ text: CodeText, _ writer: inout HighlightWriter) {
        var start = 0
        while start < text.end {
            let stop = text.endOfLine(start)
            if text.skipBlanks(start) >= stop || text[start] == UInt8(ascii: "\r") {
                return body(text, stop + 1, &writer)
            }
            if start == 0 {
                firstLine(text, stop, &writer)
            } else {
                field(text, start, stop, &writer)
            }
            start = stop + 1
        }
    }

    private static func firstLine(_ text: CodeText, _ stop: Int, _ writer: inout HighlightWriter) {
        var end = 0
        while end < stop, text[end] != 0x20 { end += 1 }
        if text.matches("HTTP/", 0) {
            let code = text.skipBlanks(end)
            writer.mark(.meta, 0, end)
            writer.mark(
                .number, code,
                min(
                    JSONLexer.endOfDigits(
                        UnsafeBufferPointer(start: text.base, count: text.end), code), stop))
        } else {
            var version = stop
            while version > end, text[version - 1] != 0x20 { version -= 1 }
            writer.mark(.keyword, 0, end)
            if text.matches("HTTP/", version) { writer.mark(.meta, version, stop) }
        }
    }

    private static func field(
        _ text: CodeText, _ start: Int, _ stop: Int, _ writer: inout HighlightWriter
    ) {
        var colon = start
        while colon < stop, text[colon] != UInt8(ascii: ":") { colon += 1 }
        if colon < stop { writer.mark(.key, start, colon) }
    }

    /// A body in JSON has its colors; a form has its names told from its values.
    private static func body(_ text: CodeText, _ start: Int, _ writer: inout HighlightWriter) {
        var first = start
        while first < text.end, ASCII.isBlank(text[first]) { first += 1 }
        switch text.at(first) {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            var json = JSONHighlighter(text, from: first, isPolicy: false)
            json.run(&writer)
        case let byte where ASCII.isLetter(byte): form(text, first, &writer)
        default: break
        }
    }

    private static func form(_ text: CodeText, _ start: Int, _ writer: inout HighlightWriter) {
        var (name, index) = (start, start)
        while index < text.end {
            switch text[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "\n"): name = index + 1
            case UInt8(ascii: "="):
                if name < index { writer.mark(.key, name, index) }
                name = text.end
            default: break
            }
            index += 1
        }
    }
}
