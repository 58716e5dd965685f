internal import SourceText

/// `test`, `[ … ]` and `[[ … ]]`.
extension Shell {
    mutating func test(_ invocation: Invocation, _ streams: inout Streams) {
        var arguments = Array(invocation.arguments.dropFirst())
        let closing = invocation.name == "[" ? "]" : invocation.name == "[[" ? "]]" : nil
        if let closing {
            guard arguments.last == closing else {
                report(
                    source.error(
                        "shell-syntax", "expected '\(closing)' at the end of the condition",
                        at: invocation.range, help: ["put a blank before '\(closing)'"]))
                return fail(&streams, 2, "[: missing '\(closing)'")
            }
            arguments.removeLast()
        }
        guard let holds = conditions(arguments) else {
            report(
                source.error(
                    "condition", "iamlab's shell does not know this condition",
                    at: invocation.range,
                    help: ["it knows -z, -n, -f, =, !=, -eq, -ne, -lt, -le, -gt and -ge"]))
            return fail(&streams, 2, "test: unknown condition")
        }
        status = holds ? 0 : 1
    }

    /// Conditions joined by `||`, `&&`, and `-o`, `-a` in single brackets.
    private func conditions(_ arguments: [String]) -> Bool? {
        for signs in [["||", "-o"], ["&&", "-a"]] {
            guard let index = arguments.firstIndex(where: { signs.contains($0) }), index > 0 else {
                continue
            }
            guard let left = conditions(Array(arguments[..<index])),
                let right = conditions(Array(arguments[(index + 1)...]))
            else { return nil }
            return signs[0] == "||" ? left || right : left && right
        }
        if arguments.count > 1, arguments[0] == "!" {
            return conditions(Array(arguments.dropFirst())).map { !$0 }
        }
        return condition(arguments)
    }

    private func condition(_ arguments: [String]) -> Bool? {
        switch arguments.count {
        case 0: return false
        case 1: return !arguments[0].isEmpty
        case 2:
            switch arguments[0] {
            case "-z": return arguments[1].isEmpty
            case "-n": return !arguments[1].isEmpty
            case "-f", "-e", "-s", "-r":
                return files.content(arguments[1]) != nil
            default: return nil
            }
        case 3:
            switch arguments[1] {
            case "=", "==":
                return GlobPattern([(arguments[2], false)]).matches(arguments[0])
            case "!=": return !GlobPattern([(arguments[2], false)]).matches(arguments[0])
            default: break
            }
            guard let a = ASCII.integer(arguments[0]), let b = ASCII.integer(arguments[2]) else {
                return nil
            }
            switch arguments[1] {
            case "-eq": return a == b
            case "-ne": return a != b
            case "-lt": return a < b
            case "-le": return a <= b
            case "-gt": return a > b
            case "-ge": return a >= b
            default: return nil
            }
        default: return nil
        }
    }
}
