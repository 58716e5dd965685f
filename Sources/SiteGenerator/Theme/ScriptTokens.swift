internal import SourceText

/// The words, signs and strings of a script, as far as linking has to tell them apart: a word in a
/// comment, a string or a regular expression is none.
struct ScriptTokens {
    enum Kind: Sendable {
        case word
        case sign(UInt8)
        /// A text in quotes.
        case string
        /// A template or a part of one, or a regular expression.
        case other
    }

    struct Token: Sendable {
        let kind: Kind
        let range: Range<Int>
        /// How many brackets of any kind are open around it.
        let depth: Int
    }

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    /// The depths at which a `}` goes back into a template.
    private var templates: [Int] = []
    private(set) var tokens: [Token] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while index < bytes.count { scan() }
    }

    private mutating func scan() {
        let start = index
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            index += 1
        case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
            skip { $0 == UInt8(ascii: "\n") }
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
            index += 2
            while index < bytes.count, !(bytes[index] == UInt8(ascii: "*") && next == byte) {
                index += 1
            }
            index = min(index + 2, bytes.count)
        case UInt8(ascii: "/") where isPatternExpected:
            skipPattern()
            add(.other, from: start)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            index += 1
            skipText(to: byte)
            add(.string, from: start)
        case UInt8(ascii: "`"):
            index += 1
            skipTemplate(from: start)
        case _ where ScriptTokens.isWord(byte):
            skip { !ScriptTokens.isWord($0) }
            add(.word, from: start)
        default:
            sign(byte)
        }
    }

    private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$") || byte >= 0x80
    }

    private mutating func add(_ kind: Kind, from start: Int) {
        tokens.append(Token(kind: kind, range: start..<index, depth: depth))
    }

    private mutating func skip(until isEnd: (UInt8) -> Bool) {
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    }

    private mutating func sign(_ byte: UInt8) {
        index += 1
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            add(.sign(byte), from: index - 1)
            depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            depth = max(depth - 1, 0)
            if byte == UInt8(ascii: "}"), templates.last == depth {
                templates.removeLast()
                skipTemplate(from: index - 1)
            } else {
                add(.sign(byte), from: index - 1)
            }
        default:
            add(.sign(byte), from: index - 1)
        }
    }

    /// Up to the quote, or to the end of the line.
    private mutating func skipText(to quote: UInt8) {
        while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\n") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, bytes.count)
    }

    /// Up to the end of a template, or to a `${` in it.
    private mutating func skipTemplate(from start: Int) {
        while index < bytes.count, bytes[index] != UInt8(ascii: "`") {
            if bytes[index] == UInt8(ascii: "$"), next == UInt8(ascii: "{") {
                index += 2
                add(.other, from: start)
                templates.append(depth)
                depth += 1
                return
            }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, bytes.count)
        add(.other, from: start)
    }

    private mutating func skipPattern() {
        var isClass = false
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isClass = true
            case UInt8(ascii: "]"): isClass = false
            case UInt8(ascii: "/") where !isClass:
                index += 1
                skip { !ScriptTokens.isWord($0) }
                return
            default: break
            }
            index += 1
        }
        index = min(index, bytes.count)
    }

    /// Whether a slash begins a regular expression: it does where no value stands before it.
    private var isPatternExpected: Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .word:
            return ScriptTokens.wordsBeforeValues.contains(
                String(decoding: bytes[last.range], as: UTF8.self))
        case .sign(let sign): return sign != UInt8(ascii: ")") && sign != UInt8(ascii: "]")
        case .string, .other: return false
        }
    }

    private static let wordsBeforeValues: Set<String> = [
        "await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return",
        "throw", "typeof", "void", "yield",
    ]
}
