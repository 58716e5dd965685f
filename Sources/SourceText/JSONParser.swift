/// Reads JSON (RFC 8259) strictly, with the range of each value.
///
/// Bounded: at most `maximumDepth` levels, and the time is linear in the bytes. A repeated key is an
/// error, since readers disagree on which one counts.
package struct JSONParser {
    /// Deepest nesting of lists and objects.
    package static let maximumDepth = 64

    private let source: SourceFile
    private var index = 0
    private var depth = 0

    /// Reads a whole file as one JSON value.
    package static func parse(_ source: SourceFile) throws(JSONError) -> Value {
        if let malformed = UTF8Check.firstMalformed(source.bytes) {
            throw JSONError("expected UTF-8 text, found bytes that are not", malformed)
        }
        var parser = JSONParser(source: source)
        parser.skipBlanks()
        let value = try parser.parseValue()
        parser.skipBlanks()
        if parser.index < source.bytes.count {
            throw parser.failure("expected the end of the text, found more")
        }
        return value
    }

    /// Reads a part of a file as one JSON value; the ranges are those of the whole file.
    package static func parse(
        _ source: SourceFile, in range: SourceRange
    ) throws(JSONError) -> Value {
        let part = Array(source.bytes[range.lowerBound..<range.upperBound])
        if let malformed = UTF8Check.firstMalformed(part) {
            throw JSONError(
                "expected UTF-8 text, found bytes that are not",
                SourceRange(
                    range.lowerBound + malformed.lowerBound,
                    range.lowerBound + malformed.upperBound))
        }
        var parser = JSONParser(source: source)
        parser.index = range.lowerBound
        parser.skipBlanks()
        let value = try parser.parseValue()
        parser.skipBlanks()
        if parser.index != range.upperBound {
            throw parser.failure("expected the end of the value, found more")
        }
        return value
    }

    private init(source: SourceFile) { self.source = source }

    private var byte: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte, ASCII.isBlank(byte) { index += 1 }
    }

    private mutating func parseValue() throws(JSONError) -> Value {
        let start = index
        guard let byte else { throw failure("expected a value, found the end of the text") }
        switch byte {
        case UInt8(ascii: "{"): return try parseObject()
        case UInt8(ascii: "["): return try parseArray()
        case UInt8(ascii: "\""):
            let text = try parseString()
            return Value(.string(text), SourceRange(start, index))
        case UInt8(ascii: "-"), 0x30...0x39: return try parseNumber()
        case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        case UInt8(ascii: "'"):
            throw failure(
                "expected a value, found a single quote; JSON texts stand in double quotes")
        default: throw failure("expected a value, found \(found(byte))")
        }
    }

    private mutating func parseObject() throws(JSONError) -> Value {
        let start = index
        try enter()
        var members: [Value.Member] = []
        var keys = KeySet()
        index += 1
        skipBlanks()
        if byte == UInt8(ascii: "}") {
            index += 1
        } else {
            while true {
                let keyStart = index
                guard byte == UInt8(ascii: "\"") else {
                    throw failure("expected a key in double quotes, found \(foundHere)")
                }
                let key = try parseString()
                let keyRange = SourceRange(keyStart, index)
                if !keys.insert(key, beside: members) {
                    throw JSONError("the key \"\(Value.short(key))\" stands here twice", keyRange)
                }
                skipBlanks()
                guard byte == UInt8(ascii: ":") else {
                    throw failure("expected ':' after a key, found \(foundHere)")
                }
                index += 1
                skipBlanks()
                members.append(Value.Member(key: key, keyRange: keyRange, value: try parseValue()))
                skipBlanks()
                if byte == UInt8(ascii: "}") {
                    index += 1
                    break
                }
                guard byte == UInt8(ascii: ",") else {
                    throw failure("expected ',' or '}' in an object, found \(foundHere)")
                }
                index += 1
                skipBlanks()
            }
        }
        depth -= 1
        return Value(.object(members), SourceRange(start, index))
    }

    private mutating func parseArray() throws(JSONError) -> Value {
        let start = index
        try enter()
        var elements: [Value] = []
        index += 1
        skipBlanks()
        if byte == UInt8(ascii: "]") {
            index += 1
        } else {
            while true {
                elements.append(try parseValue())
                skipBlanks()
                if byte == UInt8(ascii: "]") {
                    index += 1
                    break
                }
                guard byte == UInt8(ascii: ",") else {
                    throw failure("expected ',' or ']' in a list, found \(foundHere)")
                }
                index += 1
                skipBlanks()
            }
        }
        depth -= 1
        return Value(.array(elements), SourceRange(start, index))
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        if depth > JSONParser.maximumDepth {
            throw failure("expected at most \(JSONParser.maximumDepth) levels, found more")
        }
    }

    private mutating func parseString() throws(JSONError) -> String {
        let bytes = source.bytes
        index += 1
        let start = index
        index = bytes.withUnsafeBufferPointer { JSONLexer.endOfPlainText($0, start) }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            index += 1
            return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
        }
        var text: [UInt8] = Array(bytes[start..<index])
        while true {
            guard index < bytes.count else {
                throw JSONError(
                    "expected '\"' at the end of a text, found the end of the file",
                    SourceRange(start - 1, start))
            }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                return String(decoding: text, as: UTF8.self)
            }
            if byte < 0x20 {
                throw failure("expected '\"' at the end of a text, found \(found(byte))")
            }
            index += 1
            if byte != UInt8(ascii: "\\") {
                text.append(byte)
                continue
            }
            try parseEscape(&text)
        }
    }

    private mutating func parseEscape(_ text: inout [UInt8]) throws(JSONError) {
        let start = index - 1
        guard let byte else { throw failure("expected an escape, found the end of the text") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"):
            var code = try parseHex4(start)
            if code & 0xFC00 == 0xD800 {
                guard self.byte == UInt8(ascii: "\\"), index + 1 < source.bytes.count,
                    source.bytes[index + 1] == UInt8(ascii: "u")
                else { throw loneSurrogate(start) }
                index += 2
                let low = try parseHex4(start)
                guard low & 0xFC00 == 0xDC00 else { throw loneSurrogate(start) }
                code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF)
            }
            guard let scalar = Unicode.Scalar(code) else { throw loneSurrogate(start) }
            text.append(contentsOf: String(Character(scalar)).utf8)
        default:
            throw JSONError(
                "expected an escape such as \\n or \\u00e9, found '\\' before \(found(byte))",
                SourceRange(start, index))
        }
    }

    private func loneSurrogate(_ start: Int) -> JSONError {
        JSONError(
            "expected a pair of surrogates, found half of one", SourceRange(start, start + 6))
    }

    private mutating func parseHex4(_ start: Int) throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte, let digit = ASCII.hexValue(byte) else {
                throw JSONError("expected four hexadecimal digits", SourceRange(start, index))
            }
            code = code << 4 | digit
            index += 1
        }
        return code
    }

    private mutating func parseNumber() throws(JSONError) -> Value {
        let start = index
        if byte == UInt8(ascii: "-") { index += 1 }
        let digits = index
        skipDigits()
        if index == digits { throw failure("expected a digit, found \(foundHere)") }
        if source.bytes[digits] == UInt8(ascii: "0"), index - digits > 1 {
            throw JSONError(
                "expected a number without leading zeros", SourceRange(start, index))
        }
        if byte == UInt8(ascii: ".") {
            index += 1
            let fraction = index
            skipDigits()
            if index == fraction { throw failure("expected a digit, found \(foundHere)") }
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            index += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
            let exponent = index
            skipDigits()
            if index == exponent { throw failure("expected a digit, found \(foundHere)") }
        }
        let range = SourceRange(start, index)
        return Value(.number(source.text(range)), range)
    }

    private mutating func skipDigits() {
        index = source.bytes.withUnsafeBufferPointer { JSONLexer.endOfDigits($0, index) }
    }

    private mutating func parseWord(
        _ word: StaticString, _ kind: Value.Kind
    ) throws(JSONError) -> Value {
        let start = index
        while let byte, ASCII.isLetter(byte) { index += 1 }
        let range = SourceRange(start, index)
        let text = source.text(range)
        guard text == "\(word)" else {
            throw JSONError("expected a value, found '\(Value.short(text))'", range)
        }
        return Value(kind, range)
    }

    private var foundHere: String {
        guard let byte else { return "the end of the text" }
        return found(byte)
    }

    private func found(_ byte: UInt8) -> String {
        switch byte {
        case 0x0A, 0x0D: return "a line break"
        case 0x21..<0x7F: return "'" + String(Character(Unicode.Scalar(byte))) + "'"
        case 0x20: return "a blank"
        case 0x80...: return "a character outside ASCII"
        default: return "a control character"
        }
    }

    private func failure(_ message: String) -> JSONError {
        JSONError(message, SourceRange(index, min(index + 1, source.bytes.count)))
    }
}

/// The keys of an object so far. A few are compared one by one; many get a table of their own.
private struct KeySet {
    private static let fewest = 12
    private var table: Set<String> = []

    /// False where the key is there already.
    mutating func insert(_ key: String, beside members: [Value.Member]) -> Bool {
        if members.count < KeySet.fewest {
            for member in members where member.key == key { return false }
            return true
        }
        if table.isEmpty { for member in members { table.insert(member.key) } }
        return table.insert(key).inserted
    }
}

/// Why a text is not JSON, and where.
package struct JSONError: Error {
    package let message: String
    package let range: SourceRange

    init(_ message: String, _ range: SourceRange) {
        self.message = message
        self.range = range
    }

    /// The error as a diagnostic of the file that was read.
    package func diagnostic(in source: SourceFile) -> Diagnostic {
        source.error("json-syntax", message, at: range)
    }
}
