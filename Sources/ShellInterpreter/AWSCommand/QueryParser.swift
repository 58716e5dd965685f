internal import SourceText

/// Reads JMESPath by precedence: pipe, or, and, comparison, not, then what follows a value.
struct QueryParser {
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(_ text: String) { bytes = [UInt8](text.utf8) }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte, ASCII.isBlank(byte) { index += 1 }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        skipBlanks()
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] {
            return false
        }
        index += count
        return true
    }

    mutating func expectEnd() throws(QueryError) {
        skipBlanks()
        if index < bytes.count { throw unexpected("the end") }
    }

    mutating func parsePipe() throws(QueryError) -> Query {
        depth += 1
        defer { depth -= 1 }
        if depth > 30 { throw QueryError(message: "expected at most 30 levels, found more") }
        var left = try parseOr()
        while peekPipe() {
            index += 1
            left = .chain(left, try parseOr())
        }
        return left
    }

    private mutating func peekPipe() -> Bool {
        skipBlanks()
        return byte == UInt8(ascii: "|")
            && (index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "|"))
    }

    private mutating func parseOr() throws(QueryError) -> Query {
        var left = try parseAnd()
        while take("||") { left = .or(left, try parseAnd()) }
        return left
    }

    private mutating func parseAnd() throws(QueryError) -> Query {
        var left = try parseComparison()
        while take("&&") { left = .and(left, try parseComparison()) }
        return left
    }

    private mutating func parseComparison() throws(QueryError) -> Query {
        let left = try parseUnary()
        if take("==") { return .comparison(left, "==", try parseUnary()) }
        if take("!=") { return .comparison(left, "!=", try parseUnary()) }
        if take("<=") { return .comparison(left, "<=", try parseUnary()) }
        if take(">=") { return .comparison(left, ">=", try parseUnary()) }
        if take("<") { return .comparison(left, "<", try parseUnary()) }
        if take(">") { return .comparison(left, ">", try parseUnary()) }
        return left
    }

    private mutating func parseUnary() throws(QueryError) -> Query {
        skipBlanks()
        if byte == UInt8(ascii: "!"), index + 1 < bytes.count,
            bytes[index + 1] != UInt8(ascii: "=")
        {
            index += 1
            return .not(try parseUnary())
        }
        return try parseSteps(try parsePrimary())
    }

    /// Reads what follows a value: `.name`, `[0]`, `[]`, `[*]`, `[?…]`, `.*`, `.[a, b]`, `.{…}`.
    private mutating func parseSteps(_ start: Query) throws(QueryError) -> Query {
        var left = start
        while true {
            skipBlanks()
            switch byte {
            case UInt8(ascii: "."):
                index += 1
                if take("*") { return .valueProjection(left, try parseSteps(.current)) }
                left = .chain(left, try parseMember())
            case UInt8(ascii: "["):
                index += 1
                if take("]") { return .projection(.flatten(left), try parseSteps(.current)) }
                if take("*]") { return .projection(left, try parseSteps(.current)) }
                if take("?") {
                    let condition = try parsePipe()
                    guard take("]") else { throw unexpected("']'") }
                    return .filter(left, condition: condition, try parseSteps(.current))
                }
                guard let number = parseNumber() else { throw unexpected("a number or ']'") }
                guard take("]") else { throw unexpected("']'") }
                left = .chain(left, .index(number))
            default: return left
            }
        }
    }

    private mutating func parseMember() throws(QueryError) -> Query {
        if take("[") { return .list(try parseItems(until: "]")) }
        if take("{") { return try parseHash() }
        return try parseIdentifier()
    }

    private mutating func parsePrimary() throws(QueryError) -> Query {
        skipBlanks()
        switch byte {
        case UInt8(ascii: "@"):
            index += 1
            return .current
        case UInt8(ascii: "("):
            index += 1
            let inner = try parsePipe()
            guard take(")") else { throw unexpected("')'") }
            return inner
        case UInt8(ascii: "'"): return .literal(.string(try parseQuoted(UInt8(ascii: "'"))))
        case UInt8(ascii: "`"):
            let text = try parseQuoted(UInt8(ascii: "`"))
            let value = try? JSONParser.parse(SourceFile(name: "", text: text))
            return .literal(value ?? .string(text))
        case UInt8(ascii: "{"):
            index += 1
            return try parseHash()
        case UInt8(ascii: "["):
            // A list of expressions, unless it is an index or projection of the current value.
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if next == UInt8(ascii: "]") || next == UInt8(ascii: "*") || next == UInt8(ascii: "?")
                || next == UInt8(ascii: "-") || ASCII.isDigit(next)
            {
                return .current
            }
            index += 1
            return .list(try parseItems(until: "]"))
        case UInt8(ascii: "*"):
            index += 1
            return .valueProjection(.current, try parseSteps(.current))
        default: return try parseIdentifier()
        }
    }

    private mutating func parseIdentifier() throws(QueryError) -> Query {
        skipBlanks()
        if byte == UInt8(ascii: "\"") { return .field(try parseQuoted(UInt8(ascii: "\""))) }
        let start = index
        while let byte, ShellParser.isNameByte(byte) { index += 1 }
        guard index > start, !ASCII.isDigit(bytes[start]) else { throw unexpected("a name") }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        guard byte == UInt8(ascii: "(") else { return .field(name) }
        index += 1
        let arguments = try parseItems(until: ")")
        for function in Query.functions where function.name == name {
            guard arguments.count == function.arguments else {
                throw QueryError(
                    message: "'\(name)' takes \(function.arguments) arguments, found "
                        + "\(arguments.count)")
            }
            return .function(name, arguments)
        }
        throw QueryError(message: "there is no function '\(name)' here")
    }

    private mutating func parseItems(until end: StaticString) throws(QueryError) -> [Query] {
        var items: [Query] = []
        while true {
            items.append(try parsePipe())
            if take(end) { return items }
            guard take(",") else { throw unexpected("','") }
        }
    }

    private mutating func parseHash() throws(QueryError) -> Query {
        var pairs: [(String, Query)] = []
        while true {
            guard case .field(let name) = try parseIdentifier() else { throw unexpected("a name") }
            guard take(":") else { throw unexpected("':'") }
            pairs.append((name, try parsePipe()))
            if take("}") { return .hash(pairs) }
            guard take(",") else { throw unexpected("',' or '}'") }
        }
    }

    private mutating func parseNumber() -> Int? {
        skipBlanks()
        let start = index
        if byte == UInt8(ascii: "-") { index += 1 }
        while let byte, ASCII.isDigit(byte) { index += 1 }
        return ASCII.integer(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func parseQuoted(_ quote: UInt8) throws(QueryError) -> String {
        index += 1
        let start = index
        while let byte, byte != quote { index += 1 }
        guard byte == quote else { throw unexpected("a closing quote") }
        index += 1
        return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }

    private func unexpected(_ expected: String) -> QueryError {
        guard index < bytes.count else {
            return QueryError(message: "expected \(expected), found the end")
        }
        let rest = String(decoding: bytes[index...], as: UTF8.self)
        return QueryError(message: "expected \(expected), found '\(Value.short(rest, 12))'")
    }
}
