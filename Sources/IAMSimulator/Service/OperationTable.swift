internal import SourceText

/// What AWS's service model says of an operation's input.
package struct OperationShape: Sendable {
    /// `iam` or `sts`.
    package let service: String
    /// The name on the wire: `CreateUser`.
    package let name: String
    /// The name on the command line: `create-user`.
    package let command: String
    package let members: [MemberShape]

    /// The member with this wire name (`UserName`) or command-line name (`user-name`).
    ///
    /// The wire name's first letter may be small, as in AWS's error texts.
    package func member(named name: String) -> MemberShape? {
        for member in members where member.name == name || member.option == name { return member }
        for member in members where member.label == name { return member }
        return nil
    }
}

/// A member of an input or of a structure in it.
package struct MemberShape: Sendable {
    /// The name on the wire: `UserName`.
    package let name: String
    /// The name on the command line, without dashes in front: `user-name`.
    package let option: String
    package let isRequired: Bool
    package let type: TypeShape

    /// The name as AWS's validation errors write it: `userName`.
    package var label: String {
        var bytes = [UInt8](name.utf8)
        if !bytes.isEmpty { bytes[0] = ASCII.lowercased(bytes[0]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A type of the service model with its constraints.
package struct TypeShape: Sendable {
    package indirect enum Kind: Sendable {
        case string
        case integer
        case boolean
        case list(of: TypeShape)
        case structure([MemberShape])
        /// A map from texts to texts or lists; no simulated operation takes one.
        case map
    }

    package let kind: Kind
    /// Least length of a text or count of a list, least value of a number.
    package let minimum: Int?
    /// Greatest length, count or value.
    package let maximum: Int?
    /// The regular expression that a text must match as a whole, as AWS's errors show it.
    package let pattern: String?
    /// The only texts allowed; empty where any text is.
    package let enumeration: [String]
    /// Whether values are secrets, to be left out of messages.
    package let isSensitive: Bool
}

/// All operations by name.
package struct OperationTable: Sendable {
    /// The table that the service model gives, read once.
    package static let standard = OperationTable(facts: OperationFacts.text)

    private let shapes: [OperationShape]
    private var operationsByName: [String: Operation] = [:]

    package func shape(of operation: Operation) -> OperationShape {
        shapes[Int(operation.rawValue)]
    }

    /// The operation with this wire name or command-line name, in any service.
    package func operation(named name: String) -> Operation? { operationsByName[name] }

    /// The command-line names of a service's operations.
    package func commands(of service: String) -> [String] {
        var names: [String] = []
        for shape in shapes where shape.service == service { names.append(shape.command) }
        return names
    }

    private init(facts: StaticString) {
        var operationLines: [[String]] = []
        var types: [String: TypeFacts] = [:]
        let bytes = UnsafeBufferPointer(start: facts.utf8Start, count: facts.utf8CodeUnitCount)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line, as: UTF8.self)
            let words = ASCII.split(text, at: UInt8(ascii: " "))
            if words[0] == "=" {
                types[words[1] + ":" + words[2]] = TypeFacts(words)
            } else {
                operationLines.append(words)
            }
        }
        var shapes: [OperationShape] = []
        for (index, words) in operationLines.enumerated() {
            let members = TypeFacts.members(words[3...], service: words[0], types: types, depth: 0)
            shapes.append(
                OperationShape(
                    service: words[0], name: words[1], command: words[2], members: members))
            if let operation = Operation(rawValue: UInt8(index)) {
                operationsByName[words[1]] = operation
                operationsByName[words[2]] = operation
            }
        }
        self.shapes = shapes
    }
}

/// One type's line of the facts, before the types it names are put together.
private struct TypeFacts {
    let words: [String]

    init(_ words: [String]) { self.words = words }

    func shape(service: String, types: [String: TypeFacts], depth: Int) -> TypeShape {
        var kind: TypeShape.Kind
        switch words[3] {
        case "integer", "long": kind = .integer
        case "boolean": kind = .boolean
        case "map": kind = .map
        case "list":
            let part = types[service + ":" + words[7]]
            kind = .list(of: TypeFacts.shape(part, service: service, types: types, depth: depth))
        case "structure":
            kind = .structure(
                TypeFacts.members(words[9...], service: service, types: types, depth: depth))
        default: kind = .string
        }
        let mark = words.count > 8 ? words[8] : ""
        var pattern: String?
        if mark == "~" {
            // A pattern may hold blanks.
            var text = words[9]
            for word in words[10...] { text += " " + word }
            pattern = text
        }
        return TypeShape(
            kind: kind, minimum: ASCII.integer(words[4]), maximum: ASCII.integer(words[5]),
            pattern: pattern, enumeration: mark == "|" ? Array(words[9...]) : [],
            isSensitive: words[6] == "s")
    }

    /// The shape of a named type; anything deeper than six levels is taken as a map.
    static func shape(
        _ facts: TypeFacts?, service: String, types: [String: TypeFacts], depth: Int
    ) -> TypeShape {
        guard let facts, depth < 6 else {
            return TypeShape(
                kind: .map, minimum: nil, maximum: nil, pattern: nil, enumeration: [],
                isSensitive: false)
        }
        return facts.shape(service: service, types: types, depth: depth + 1)
    }

    static func members(
        _ words: ArraySlice<String>, service: String, types: [String: TypeFacts], depth: Int
    ) -> [MemberShape] {
        var members: [MemberShape] = []
        var index = words.startIndex
        while index + 2 < words.endIndex {
            let type = words[index + 2]
            let name = String(decoding: Array(type.utf8.dropFirst()), as: UTF8.self)
            members.append(
                MemberShape(
                    name: words[index], option: words[index + 1],
                    isRequired: type.utf8.first == UInt8(ascii: "!"),
                    type: shape(
                        types[service + ":" + name], service: service, types: types, depth: depth)))
            index += 3
        }
        return members
    }
}
