internal import SourceText

/// JSON, with the comments and gaps that documentation has, and the parts of IAM policies.
struct JSONHighlighter {
    private static let elements = WordSet(
        """
        Version Id Statement Sid Effect Principal NotPrincipal Action NotAction Resource \
        NotResource Condition
        """)
    private static let constants = WordSet("true false null")

    /// What the values behind the key read last are.
    private enum Values {
        case plain
        case effect
        case actions
    }

    private let text: CodeText
    private let isPolicy: Bool
    private var index: Int
    private var depth = 0
    private var values = Values.plain
    /// The depth of keys that are condition operators; one more, and they are condition keys.
    private var conditionDepth = Int.max - 1
    /// Whether the key read last was `Condition`.
    private var opensCondition = false

    init(_ text: CodeText, from start: Int, isPolicy: Bool) {
        self.text = text
        self.isPolicy = isPolicy
        index = start
    }

    mutating func run(_ writer: inout HighlightWriter) {
        while index < text.end {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\""): string(&writer)
            case UInt8(ascii: "{"):
                depth += 1
                if opensCondition { conditionDepth = depth }
                opensCondition = false
                index += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth < conditionDepth { conditionDepth = Int.max - 1 }
                index += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                let start = index
                index = max(text.endOfNumber(start + 1), start + 1)
                if index > start + 1 || byte != UInt8(ascii: "-") {
                    writer.mark(.number, start, index)
                }
            case UInt8(ascii: "/"): comment(&writer)
            case UInt8(ascii: "."), UInt8(ascii: "<"), 0xE2: gap(&writer)
            default:
                if CodeText.isNameByte(byte) { word(&writer) } else { index &+= 1 }
            }
        }
    }

    private mutating func word(_ writer: inout HighlightWriter) {
        let start = index
        index = text.endOfName(start)
        if text.isOne(of: JSONHighlighter.constants, start, index) {
            writer.mark(.keyword, start, index)
        }
    }

    private mutating func comment(_ writer: inout HighlightWriter) {
        let start = index
        switch text.at(start + 1) {
        case UInt8(ascii: "/"): index = text.endOfLine(start)
        case UInt8(ascii: "*"):
            index += 2
            while index < text.end, !text.matches("*/", index) { index += 1 }
            index = min(index + 2, text.end)
        default:
            index += 1
            return
        }
        writer.mark(.comment, start, index)
    }

    private mutating func gap(_ writer: inout HighlightWriter) {
        guard let stop = text.endOfEllipsis(index) ?? text.endOfPlaceholder(index) else {
            index += 1
            return
        }
        writer.mark(.placeholder, index, stop)
        index = stop
    }

    // MARK: Texts

    private mutating func string(_ writer: inout HighlightWriter) {
        let start = index
        let bytes = UnsafeBufferPointer(start: text.base, count: text.end)
        let close = JSONLexer.endOfText(bytes, start + 1)
        index = close < text.end && text[close] == UInt8(ascii: "\"") ? close + 1 : close
        var next = index
        while next < text.end, ASCII.isBlank(text[next]) { next &+= 1 }
        if text.at(next) == UInt8(ascii: ":") {
            writer.mark(kindOfKey(start + 1, close), start, index)
            index = next + 1
        } else {
            value(start, close, &writer)
        }
    }

    /// What a key is; `start` and `stop` are inside its quotes.
    private mutating func kindOfKey(_ start: Int, _ stop: Int) -> TokenClass {
        values = .plain
        opensCondition = false
        guard isPolicy else { return .key }
        if depth == conditionDepth { return .conditionOperator }
        if depth == conditionDepth + 1 { return .conditionKey }
        guard text.isOne(of: JSONHighlighter.elements, start, stop) else { return .key }
        if text.equals("Effect", start, stop) {
            values = .effect
        } else if text.equals("Action", start, stop) || text.equals("NotAction", start, stop) {
            values = .actions
        } else {
            opensCondition = text.equals("Condition", start, stop)
        }
        return .element
    }

    /// Marks a text that is no key, policy variables in it apart.
    private func value(_ start: Int, _ close: Int, _ writer: inout HighlightWriter) {
        let token = kindOfValue(start + 1, close)
        guard token == .string || token == .arn else {
            return writer.mark(token, start, index)
        }
        var from = start
        var place = start
        while place < close {
            if text[place] == UInt8(ascii: "$"), text.at(place + 1) == UInt8(ascii: "{") {
                let limit = min(close, place + CodeText.lookahead)
                var stop = place + 2
                while stop < limit, text[stop] != UInt8(ascii: "}") { stop += 1 }
                if stop < limit {
                    writer.mark(token, from, place)
                    writer.mark(.variable, place, stop + 1)
                    from = stop + 1
                    place = stop
                }
            }
            place &+= 1
        }
        writer.mark(token, from, index)
    }

    private func kindOfValue(_ start: Int, _ stop: Int) -> TokenClass {
        switch values {
        case .effect:
            if text.equals("Allow", start, stop) { return .allow }
            if text.equals("Deny", start, stop) { return .deny }
        case .actions:
            if text.isAction(start, stop) || text.equals("*", start, stop) { return .action }
        case .plain: break
        }
        return text.isARN(start, stop) ? .arn : .string
    }
}
