/// Differences, as `diff -u` and version control write them.
enum DiffHighlighter {
    static func run(_ text: CodeText, _ writer: inout HighlightWriter) {
        var start = 0
        while start < text.end {
            let stop = text.endOfLine(start)
            if let token = kind(of: text, start) { writer.mark(token, start, stop) }
            start = stop + 1
        }
    }

    /// What a line is by its first bytes; nil for a line that stays.
    private static func kind(of text: CodeText, _ start: Int) -> TokenClass? {
        switch text[start] {
        case UInt8(ascii: "+"): text.matches("+++ ", start) ? .meta : .inserted
        case UInt8(ascii: "-"): text.matches("--- ", start) ? .meta : .deleted
        case UInt8(ascii: ">"): .inserted
        case UInt8(ascii: "<"): .deleted
        case UInt8(ascii: "@"): text.matches("@@", start) ? .heading : nil
        case UInt8(ascii: "d"): text.matches("diff ", start) ? .meta : nil
        case UInt8(ascii: "i"): text.matches("index ", start) ? .meta : nil
        case UInt8(ascii: "\\"): .comment
        default: nil
        }
    }
}
