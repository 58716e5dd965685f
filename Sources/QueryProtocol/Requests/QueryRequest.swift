package import IAMSimulator
internal import SourceText

/// Reads a request of the AWS Query protocol.
///
/// Lists are written as `Tags.member.1.Key`, maps as `Name.entry.1.key` and `.value`.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html
package enum QueryRequest {
    /// An error of the protocol, before any operation is asked.
    package struct Problem: Error, Equatable {
        package let code: String
        package let status: Int
        package let message: String

        package init(_ code: String, _ status: Int = 400, _ message: String) {
            self.code = code
            self.status = status
            self.message = message
        }
    }

    /// The versions of the services' interfaces.
    private static let versions = [
        "2010-05-08": (service: "iam", name: "AmazonIdentityManagement"),
        "2011-06-15": (service: "sts", name: "AWSSecurityTokenService"),
    ]

    package static func read(_ parameters: FormParameters) throws(Problem) -> Request {
        guard let action = parameters["Action"], !action.isEmpty else {
            throw Problem("MissingAction", 400, "Missing Action")
        }
        guard let version = parameters["Version"] else {
            throw Problem("MissingParameter", 400, "The request must contain the parameter Version")
        }
        guard let service = versions[version] else {
            throw Problem(
                "NoSuchVersion", 400,
                "The requested version (\(Value.short(version))) does not exist")
        }
        guard let operation = OperationTable.standard.operation(named: action),
            case let shape = OperationTable.standard.shape(of: operation), shape.name == action,
            shape.service == service.service
        else {
            throw Problem(
                "InvalidAction", 400,
                "Could not find operation \(Value.short(action)) for version \(version)")
        }
        var tree = ParameterTree()
        for parameter in parameters.list { try tree.insert(parameter) }
        return Request(operation, try structure(tree, shape.members))
    }

    // MARK: From parameters to values

    private static func structure(
        _ tree: ParameterTree, _ members: [MemberShape]
    ) throws(Problem) -> Value {
        var pairs: [(String, Value)] = []
        for member in members {
            guard let branch = tree.branches[member.name] else { continue }
            if let value = try value(branch, member.type, member.label) {
                pairs.append((member.name, value))
            }
        }
        return .object(pairs)
    }

    private static func value(
        _ tree: ParameterTree, _ type: TypeShape, _ label: String
    ) throws(Problem) -> Value? {
        switch type.kind {
        case .string: return tree.text.map { .string($0) }
        case .integer:
            guard let text = tree.text else { return nil }
            guard ASCII.integer(text) != nil else {
                throw malformed(label, "a whole number")
            }
            return Value(.number(text))
        case .boolean:
            guard let text = tree.text else { return nil }
            switch ASCII.lowercased(text) {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: throw malformed(label, "true or false")
            }
        case .list(let part):
            // `Tags=` is how clients write an empty list.
            guard let members = tree.branches["member"] else {
                return tree.text == "" ? .array([]) : nil
            }
            var elements: [Value] = []
            while let branch = members.branches["\(elements.count + 1)"],
                let element = try value(branch, part, label)
            {
                elements.append(element)
            }
            if elements.count < members.branches.count {
                throw malformed(label, "members numbered from 1 on, none left out")
            }
            return .array(elements)
        case .structure(let members): return try structure(tree, members)
        case .map:
            guard let entries = tree.branches["entry"] else { return .object([]) }
            var pairs: [(String, Value)] = []
            while let entry = entries.branches["\(pairs.count + 1)"],
                let key = entry.branches["key"]?.text
            {
                pairs.append((key, entry.branches["value"]?.anyValue ?? .string("")))
            }
            return .object(pairs)
        }
    }

    private static func malformed(_ label: String, _ expected: String) -> Problem {
        Problem("MalformedInput", 400, "Value at '\(label)' is malformed: expected \(expected)")
    }
}

/// Parameters by the parts of their names between the dots.
private struct ParameterTree {
    var text: String?
    var branches: [String: ParameterTree] = [:]

    /// Deepest name: `A.member.1.B.entry.1.value` is one of seven.
    private static let maximumDepth = 12

    mutating func insert(_ parameter: FormParameters.Parameter) throws(QueryRequest.Problem) {
        let parts = parameter.name.utf8.split(separator: UInt8(ascii: "."))
        guard !parts.isEmpty else { return }
        if parts.count > ParameterTree.maximumDepth {
            throw QueryRequest.Problem(
                "MalformedInput", 400, "The name of a parameter has too many parts")
        }
        insert(parts[...], parameter.value)
    }

    private mutating func insert(_ parts: ArraySlice<Substring.UTF8View>, _ value: String) {
        guard let first = parts.first else {
            if text == nil { text = value }
            return
        }
        branches[String(Substring(first)), default: ParameterTree()].insert(
            parts.dropFirst(), value)
    }

    /// The value as it stands, where the service model does not say what it is.
    var anyValue: Value {
        if let text { return .string(text) }
        if let members = branches["member"] {
            var elements: [Value] = []
            while let branch = members.branches["\(elements.count + 1)"] {
                elements.append(branch.anyValue)
            }
            return .array(elements)
        }
        var pairs: [(String, Value)] = []
        for (key, branch) in branches.sorted(by: { $0.key < $1.key }) {
            pairs.append((key, branch.anyValue))
        }
        return .object(pairs)
    }
}
