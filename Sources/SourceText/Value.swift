/// A tree of values as JSON and YAML write them, each with the range it was read from.
package struct Value: Sendable {
    package indirect enum Kind: Sendable {
        case null
        case bool(Bool)
        /// A number as it was written: no digit is lost, whatever its length.
        case number(String)
        case string(String)
        case array([Value])
        case object([Member])
    }

    /// A key of an object with its value.
    package struct Member: Sendable {
        package var key: String
        package var keyRange: SourceRange
        package var value: Value

        package init(key: String, keyRange: SourceRange, value: Value) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    package var kind: Kind
    package var range: SourceRange

    package init(_ kind: Kind, _ range: SourceRange = SourceRange(0, 0)) {
        self.kind = kind
        self.range = range
    }

    /// What the value is, in words for a message: "a list", "the text 'x'".
    package var words: String {
        switch kind {
        case .null: "nothing"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let text): "the number \(Value.short(text))"
        case .string(let text): "the text '\(Value.short(text))'"
        case .array: "a list"
        case .object: "a mapping"
        }
    }

    /// The text of a scalar, whatever its kind; nil for null, lists and mappings.
    ///
    /// `012345` and `true` written without quotes stay the text they were where a text is wanted.
    package var scalarText: String? {
        switch kind {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    package var members: [Member]? {
        if case .object(let members) = kind { return members }
        return nil
    }

    package var elements: [Value]? {
        if case .array(let elements) = kind { return elements }
        return nil
    }

    package var isNull: Bool {
        if case .null = kind { return true }
        return false
    }

    /// The value of a key, nil where this is no object or has no such key.
    package subscript(key: String) -> Value? {
        guard case .object(let members) = kind else { return nil }
        for member in members where member.key == key { return member.value }
        return nil
    }

    /// A text cut to a length that fits into a message.
    package static func short(_ text: String, _ limit: Int = 60) -> String {
        if text.utf8.count <= limit { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if result.count >= limit { break }
            result.append(scalar)
        }
        return String(result) + "\u{2026}"
    }
}

extension Value {
    package static func string(_ text: String) -> Value { Value(.string(text)) }
    package static func bool(_ flag: Bool) -> Value { Value(.bool(flag)) }
    package static func integer(_ number: Int) -> Value { Value(.number("\(number)")) }
    package static func array(_ elements: [Value]) -> Value { Value(.array(elements)) }
    package static var null: Value { Value(.null) }

    /// An object from keys and values, in this order.
    package static func object(_ pairs: [(String, Value)]) -> Value {
        var members: [Member] = []
        members.reserveCapacity(pairs.count)
        for (key, value) in pairs {
            members.append(Member(key: key, keyRange: SourceRange(0, 0), value: value))
        }
        return Value(.object(members))
    }

    /// Whether two trees say the same, wherever they were read from. Order of keys does not count.
    package func isSame(as other: Value) -> Bool {
        switch (kind, other.kind) {
        case (.null, .null): return true
        case (.bool(let a), .bool(let b)): return a == b
        case (.number(let a), .number(let b)): return a == b
        case (.string(let a), .string(let b)): return a == b
        case (.array(let a), .array(let b)):
            guard a.count == b.count else { return false }
            for index in a.indices where !a[index].isSame(as: b[index]) { return false }
            return true
        case (.object(let a), .object(let b)):
            guard a.count == b.count else { return false }
            for member in a {
                guard let value = other[member.key], value.isSame(as: member.value) else {
                    return false
                }
            }
            return true
        default: return false
        }
    }
}
