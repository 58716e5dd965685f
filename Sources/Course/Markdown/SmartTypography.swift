/// Typographic quotes, dashes and dots in plain text, by the rules that hold for Markdown.
enum SmartTypography {
    /// `"A" -- it's...` as `“A” – it’s…`.
    static func applied(to text: String) -> String {
        var result = ""
        var rest = text[...]
        var last: Character?
        while let character = rest.first {
            let isQuote = character == "\"" || character == "'"
            let run = isQuote ? rest.prefix(1) : rest.prefix { $0 == character }
            let following = rest.dropFirst(run.count).first
            switch character {
            case "-" where run.count > 1: result += dashes(run.count)
            case "." where run.count > 2:
                result += String(repeating: "…", count: run.count / 3)
                result += String(repeating: ".", count: run.count % 3)
            case "\"", "'":
                let opens = isOpening(after: last, before: following)
                result += character == "\"" ? (opens ? "“" : "”") : (opens ? "‘" : "’")
            default: result += run
            }
            last = character
            rest = rest.dropFirst(run.count)
        }
        return result
    }

    /// As many em dashes as make up the number, or en dashes; else em dashes, the rest en dashes.
    private static func dashes(_ count: Int) -> String {
        let (long, short): (Int, Int)
        switch count {
        case _ where count % 3 == 0: (long, short) = (count / 3, 0)
        case _ where count % 2 == 0: (long, short) = (0, count / 2)
        case _ where count % 3 == 2: (long, short) = ((count - 2) / 3, 1)
        default: (long, short) = ((count - 4) / 3, 2)
        }
        return String(repeating: "—", count: long) + String(repeating: "–", count: short)
    }

    /// A quote opens where a text begins: behind a blank or a sign, but not before a blank.
    private static func isOpening(after last: Character?, before next: Character?) -> Bool {
        guard let next, !next.isWhitespace else { return false }
        guard let last else { return true }
        return last.isWhitespace || "([{-–—/\"'".contains(last)
    }
}
