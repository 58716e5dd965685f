internal import SourceText

/// Markdown as lessons have it: headings, directives, code, links, front matter.
struct MarkdownHighlighter {
    private let text: CodeText
    private var index = 0
    /// The byte of an open fence, and its length; 0 outside of code.
    private var fence: (byte: UInt8, length: Int) = (0, 0)

    init(_ text: CodeText) { self.text = text }

    mutating func run(_ writer: inout HighlightWriter) {
        if text.matches("---\n", 0) { frontMatter(&writer) }
        while index < text.end {
            let stop = text.endOfLine(index)
            line(index, stop, &writer)
            index = stop + 1
        }
    }

    private mutating func frontMatter(_ writer: inout HighlightWriter) {
        writer.mark(.meta, 0, 3)
        index = 4
        while index < text.end {
            let stop = text.endOfLine(index)
            if text.equals("---", index, stop) {
                writer.mark(.meta, index, stop)
                index = stop + 1
                return
            }
            let name = text.endOfName(index)
            if text.at(name) == UInt8(ascii: ":") { writer.mark(.key, index, name) }
            index = stop + 1
        }
    }

    private mutating func line(_ begin: Int, _ stop: Int, _ writer: inout HighlightWriter) {
        let start = text.skipBlanks(begin)
        guard start < stop else { return }
        let byte = text[start]
        if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") {
            var end = start
            while end < stop, text[end] == byte { end += 1 }
            let length = end - start
            if fence.length == 0, length >= 3 {
                fence = (byte, length)
                return writer.mark(.meta, start, stop)
            }
            if fence.length > 0, byte == fence.byte, length >= fence.length, end == stop {
                fence = (0, 0)
                return writer.mark(.meta, start, stop)
            }
        }
        if fence.length > 0 { return writer.mark(.string, begin, stop) }
        switch byte {
        case UInt8(ascii: "#"): writer.mark(.heading, start, stop)
        case UInt8(ascii: ":") where text.matches(":::", start):
            writer.mark(.keyword, start, stop)
        case UInt8(ascii: ">"):
            writer.mark(.operator, start, start + 1)
            inlines(start + 1, stop, &writer)
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            if text.at(start + 1) == 0x20 { writer.mark(.operator, start, start + 1) }
            inlines(start + 1, stop, &writer)
        default: inlines(start, stop, &writer)
        }
    }

    /// Code and the addresses of links within a line. Each is looked for once in what follows.
    private func inlines(_ start: Int, _ stop: Int, _ writer: inout HighlightWriter) {
        var place = start
        while place < stop {
            switch text[place] {
            case UInt8(ascii: "`"):
                var end = place + 1
                while end < stop, text[end] != UInt8(ascii: "`") { end += 1 }
                guard end < stop else { return }
                writer.mark(.string, place, end + 1)
                place = end
            case UInt8(ascii: "]") where text.at(place + 1) == UInt8(ascii: "("):
                var end = place + 2
                while end < stop, text[end] != UInt8(ascii: ")") { end += 1 }
                guard end < stop else { return }
                writer.mark(.variable, place + 2, end)
                place = end
            default: break
            }
            place += 1
        }
    }
}
