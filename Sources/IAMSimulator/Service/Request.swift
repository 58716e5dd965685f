package import SourceText

/// One call of an AWS operation, whichever door it came through.
package struct Request: Sendable {
    package var operation: Operation
    /// The input as an object: wire names, with texts, numbers, booleans, lists and objects of the
    /// kinds that the service model asks for (see `InputReader`).
    package var input: Value

    package init(_ operation: Operation, _ input: Value = .object([])) {
        self.operation = operation
        self.input = input
    }
}

/// Turns loosely typed parameters into an input of the kinds that the service model asks for.
///
/// Both the YAML door (parameters in `user-name` or `UserName` form, values of any scalar kind) and
/// the command-line door (everything a text) go through here.
package enum InputReader {
    /// A parameter that does not fit, with the place it stands at.
    package struct Mismatch: Error {
        package let identifier: String
        package let message: String
        package let range: SourceRange
        package let help: [String]
    }

    /// The parameters of an operation as its input; throws the first mismatch.
    package static func input(
        _ parameters: Value, for shape: OperationShape
    ) throws(Mismatch) -> Value {
        try structure(parameters, members: shape.members, of: "'\(shape.command)'")
    }

    private static func structure(
        _ value: Value, members shapes: [MemberShape], of owner: String
    ) throws(Mismatch) -> Value {
        guard let members = value.members else {
            throw Mismatch(
                identifier: "wrong-type",
                message: "expected the parameters of \(owner) as a mapping, found \(value.words)",
                range: value.range, help: ["write each parameter as 'name: value'"])
        }
        var result: [Value.Member] = []
        for member in members {
            var found: MemberShape?
            for shape in shapes
            where shape.name == member.key || shape.option == member.key
                || shape.label == member.key
            {
                found = shape
                break
            }
            guard let shape = found else { throw unknown(member, shapes, owner) }
            for earlier in result where earlier.key == shape.name {
                throw Mismatch(
                    identifier: "repeated-parameter",
                    message: "the parameter '\(shape.option)' stands here twice",
                    range: member.keyRange, help: ["keep one of the two"])
            }
            result.append(
                Value.Member(
                    key: shape.name, keyRange: member.keyRange,
                    value: try coerce(member.value, shape.type, "'\(shape.option)'")))
        }
        return Value(.object(result), value.range)
    }

    private static func unknown(
        _ member: Value.Member, _ shapes: [MemberShape], _ owner: String
    ) -> Mismatch {
        var options: [String] = []
        for shape in shapes { options.append(shape.option) }
        var help: [String] = []
        // A name in the API's form is answered in that form.
        if let first = member.key.utf8.first, ASCII.isUppercase(first) {
            var names: [String] = []
            for shape in shapes { names.append(shape.name) }
            if let hint = Suggestion.didYouMean(member.key, among: names) { help.append(hint) }
        } else if let hint = Suggestion.didYouMean(member.key, among: options) {
            help.append(hint)
        }
        if help.isEmpty, !options.isEmpty {
            var list = ""
            for (index, option) in options.enumerated() { list += (index > 0 ? ", " : "") + option }
            help.append("\(owner) takes \(list)")
        } else if options.isEmpty {
            help.append("\(owner) takes no parameters")
        }
        return Mismatch(
            identifier: "unknown-parameter",
            message: "\(owner) has no parameter '\(Value.short(member.key))'",
            range: member.keyRange, help: help)
    }

    private static func coerce(
        _ value: Value, _ type: TypeShape, _ owner: String
    ) throws(Mismatch) -> Value {
        func mismatch(_ expected: String) -> Mismatch {
            Mismatch(
                identifier: "wrong-type",
                message: "expected \(expected) for \(owner), found \(value.words)",
                range: value.range, help: [])
        }
        switch type.kind {
        case .string:
            if let text = value.scalarText { return Value(.string(text), value.range) }
            // A JSON document, such as a policy, may be written as a tree.
            if case .object = value.kind, (type.maximum ?? 0) > 4096 {
                return Value(.string(JSONWriter.text(value, .compact)), value.range)
            }
            throw mismatch("a text")
        case .integer:
            guard let text = value.scalarText, ASCII.integer(text) != nil else {
                throw mismatch("a whole number")
            }
            return Value(.number(text), value.range)
        case .boolean:
            switch value.scalarText {
            case "true": return Value(.bool(true), value.range)
            case "false": return Value(.bool(false), value.range)
            default: throw mismatch("true or false")
            }
        case .list(let part):
            guard let elements = value.elements else {
                // One element may stand for a list of one.
                if value.isNull { throw mismatch("a list") }
                return Value(.array([try coerce(value, part, owner)]), value.range)
            }
            var result: [Value] = []
            for element in elements { result.append(try coerce(element, part, owner)) }
            return Value(.array(result), value.range)
        case .structure(let members): return try structure(value, members: members, of: owner)
        case .map:
            guard case .object = value.kind else { throw mismatch("a mapping") }
            return value
        }
    }
}
