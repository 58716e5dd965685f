package import SourceText

/// A JMESPath expression, as `--query` takes it: the part that learners' scripts use.
///
/// https://jmespath.org/specification.html: identifiers, sub-expressions, indexes, slices left out,
/// flatten, list and object projections, filters with comparisons and logic, multiselect lists and
/// hashes, pipes, raw strings, and the functions length, contains, starts_with, sort, join.
package indirect enum Query: Sendable {
    case current
    case field(String)
    case literal(Value)
    case index(Int)
    case chain(Query, Query)
    /// Applies the second to each element of the list that the first gives; nulls are left out.
    case projection(Query, Query)
    case valueProjection(Query, Query)
    case flatten(Query)
    case filter(Query, condition: Query, Query)
    case list([Query])
    case hash([(String, Query)])
    case comparison(Query, String, Query)
    case and(Query, Query)
    case or(Query, Query)
    case not(Query)
    case function(String, [Query])

    package static func parse(_ text: String) throws(QueryError) -> Query {
        var parser = QueryParser(text)
        let query = try parser.parsePipe()
        try parser.expectEnd()
        return query
    }

    package func apply(to value: Value) -> Value {
        switch self {
        case .current: return value
        case .field(let name): return value[name] ?? .null
        case .literal(let literal): return literal
        case .index(let index):
            guard let elements = value.elements else { return .null }
            let position = index < 0 ? elements.count + index : index
            return elements.indices.contains(position) ? elements[position] : .null
        case .chain(let first, let second): return second.apply(to: first.apply(to: value))
        case .projection(let source, let each):
            return Query.project(source.apply(to: value).elements, each)
        case .valueProjection(let source, let each):
            guard let members = source.apply(to: value).members else { return .null }
            var values: [Value] = []
            for member in members { values.append(member.value) }
            return Query.project(values, each)
        case .flatten(let source):
            guard let elements = source.apply(to: value).elements else { return .null }
            var flat: [Value] = []
            for element in elements {
                if let inner = element.elements {
                    flat.append(contentsOf: inner)
                } else {
                    flat.append(element)
                }
            }
            return .array(flat)
        case .filter(let source, let condition, let each):
            guard let elements = source.apply(to: value).elements else { return .null }
            var kept: [Value] = []
            for element in elements where Query.isTrue(condition.apply(to: element)) {
                kept.append(element)
            }
            return Query.project(kept, each)
        case .list(let queries):
            if value.isNull { return .null }
            var values: [Value] = []
            for query in queries { values.append(query.apply(to: value)) }
            return .array(values)
        case .hash(let pairs):
            if value.isNull { return .null }
            var values: [(String, Value)] = []
            for (name, query) in pairs { values.append((name, query.apply(to: value))) }
            return .object(values)
        case .comparison(let first, let sign, let second):
            return Query.compare(first.apply(to: value), sign, second.apply(to: value))
        case .and(let first, let second):
            let left = first.apply(to: value)
            return Query.isTrue(left) ? second.apply(to: value) : left
        case .or(let first, let second):
            let left = first.apply(to: value)
            return Query.isTrue(left) ? left : second.apply(to: value)
        case .not(let query): return .bool(!Query.isTrue(query.apply(to: value)))
        case .function(let name, let arguments):
            var values: [Value] = []
            for argument in arguments { values.append(argument.apply(to: value)) }
            return Query.call(name, values)
        }
    }

    private static func project(_ elements: [Value]?, _ each: Query) -> Value {
        guard let elements else { return .null }
        var result: [Value] = []
        for element in elements {
            let value = each.apply(to: element)
            if !value.isNull { result.append(value) }
        }
        return .array(result)
    }

    /// False are null, false, and an empty text, list or mapping.
    private static func isTrue(_ value: Value) -> Bool {
        switch value.kind {
        case .null: false
        case .bool(let flag): flag
        case .number: true
        case .string(let text): !text.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        }
    }

    private static func compare(_ first: Value, _ sign: String, _ second: Value) -> Value {
        switch sign {
        case "==": return .bool(first.isSame(as: second))
        case "!=": return .bool(!first.isSame(as: second))
        default: break
        }
        guard case .number(let a) = first.kind, case .number(let b) = second.kind,
            let left = ASCII.integer(a), let right = ASCII.integer(b)
        else { return .null }
        switch sign {
        case "<": return .bool(left < right)
        case "<=": return .bool(left <= right)
        case ">": return .bool(left > right)
        default: return .bool(left >= right)
        }
    }

    /// The functions and how many arguments each takes.
    static let functions: [(name: String, arguments: Int)] = [
        ("length", 1), ("contains", 2), ("starts_with", 2), ("ends_with", 2), ("sort", 1),
        ("join", 2), ("keys", 1), ("not_null", 2),
    ]

    private static func call(_ name: String, _ values: [Value]) -> Value {
        switch (name, values[0].kind) {
        case ("length", .array(let elements)): return .integer(elements.count)
        case ("length", .object(let members)): return .integer(members.count)
        case ("length", .string(let text)): return .integer(text.unicodeScalars.count)
        case ("keys", .object(let members)):
            var keys: [Value] = []
            for member in members { keys.append(.string(member.key)) }
            return .array(keys)
        case ("sort", .array(let elements)):
            return .array(elements.sorted { ($0.scalarText ?? "") < ($1.scalarText ?? "") })
        case ("not_null", _): return values[0].isNull ? values[1] : values[0]
        case ("contains", .array(let elements)):
            for element in elements where element.isSame(as: values[1]) { return .bool(true) }
            return .bool(false)
        case ("contains", .string(let text)):
            return .bool(contains([UInt8](text.utf8), [UInt8]((values[1].scalarText ?? "").utf8)))
        case ("starts_with", .string(let text)):
            return .bool(text.utf8.starts(with: (values[1].scalarText ?? "").utf8))
        case ("ends_with", .string(let text)):
            let end = (values[1].scalarText ?? "").utf8
            return .bool(text.utf8.reversed().starts(with: end.reversed()))
        case ("join", .string(let separator)):
            var text = ""
            for (index, element) in (values[1].elements ?? []).enumerated() {
                text += (index > 0 ? separator : "") + (element.scalarText ?? "")
            }
            return .string(text)
        default: return .null
        }
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        if part.isEmpty { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count)
        where text[start..<(start + part.count)].elementsEqual(part) {
            return true
        }
        return false
    }
}

/// Why a text is not a query.
package struct QueryError: Error {
    package let message: String
}
