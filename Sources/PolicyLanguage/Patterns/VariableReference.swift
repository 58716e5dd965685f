/// A `${...}` in a policy's text (`reference_policies_variables`).
package struct VariableReference: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// `${*}`, `${?}` or `${$}`: the character itself.
        case character(UInt8)
        /// A condition key, and the text that stands in where the key has no value.
        case key([UInt8], fallback: [UInt8]?)
    }

    package var kind: Kind
    /// Offset behind the closing brace.
    package var end: Int

    /// Reads the reference that begins with the `$` at `start`; nil where there is none.
    package static func read(_ source: [UInt8], at start: Int) -> VariableReference? {
        guard start + 2 < source.count, source[start] == UInt8(ascii: "$"),
            source[start + 1] == UInt8(ascii: "{")
        else { return nil }
        var index = start + 2
        let first = source[index]
        if index + 1 < source.count, source[index + 1] == UInt8(ascii: "}"),
            first == UInt8(ascii: "*") || first == UInt8(ascii: "?") || first == UInt8(ascii: "$")
        {
            return VariableReference(kind: .character(first), end: index + 2)
        }
        var key: [UInt8] = []
        while index < source.count, source[index] != UInt8(ascii: "}"),
            source[index] != UInt8(ascii: ",")
        {
            // A reference does not hold another one, and no key has a quote or a dollar sign.
            if source[index] == UInt8(ascii: "$") || source[index] == UInt8(ascii: "'") {
                return nil
            }
            key.append(source[index])
            index += 1
        }
        guard index < source.count else { return nil }
        key = trimmed(key)
        guard !key.isEmpty else { return nil }
        if source[index] == UInt8(ascii: "}") {
            return VariableReference(kind: .key(key, fallback: nil), end: index + 1)
        }
        index = skipBlanks(source, index + 1)
        guard index < source.count, source[index] == UInt8(ascii: "'") else { return nil }
        index += 1
        var fallback: [UInt8] = []
        while index < source.count, source[index] != UInt8(ascii: "'") {
            fallback.append(source[index])
            index += 1
        }
        index = skipBlanks(source, index + 1)
        guard index < source.count, source[index] == UInt8(ascii: "}") else { return nil }
        return VariableReference(kind: .key(key, fallback: fallback), end: index + 1)
    }

    private static func skipBlanks(_ source: [UInt8], _ from: Int) -> Int {
        var index = from
        while index < source.count, source[index] == 0x20 { index += 1 }
        return index
    }

    private static func trimmed(_ key: [UInt8]) -> [UInt8] {
        var lower = 0
        var upper = key.count
        while lower < upper, key[lower] == 0x20 { lower += 1 }
        while upper > lower, key[upper - 1] == 0x20 { upper -= 1 }
        return Array(key[lower..<upper])
    }
}
