internal import IAMSimulator
internal import SourceText

/// A command with its arguments after expansion.
struct Invocation {
    /// The command's name first.
    let arguments: [String]
    /// The words before expansion; there may be more or fewer than arguments.
    let words: [Word]
    let range: SourceRange

    var name: String { arguments[0] }

    /// Where an argument stands, as well as expansion lets one know.
    func range(of argument: Int) -> SourceRange {
        if words.count == arguments.count { return words[argument].range }
        for word in words where word.literal == arguments[argument] { return word.range }
        return range
    }
}

extension Shell {
    /// Commands that the shell knows besides `aws`.
    static let builtinNames = [
        "aws", "oathtool", "sleep", "echo", "printf", "cat", "true", "false", "test", "exit",
        "export", "set", "unset", "date", "rm", "chmod", "read", "local", "return", "break",
        "continue", "shift", "grep", "trap",
    ]

    mutating func runBuiltin(
        _ invocation: Invocation, _ streams: inout Streams
    ) throws(Stop) {
        let arguments = Array(invocation.arguments.dropFirst())
        let statusBefore = status
        status = 0
        switch invocation.name {
        case "aws": try runAWS(invocation, &streams)
        case "oathtool": runOathtool(invocation, &streams)
        case "sleep": sleep(invocation, &streams)
        case "echo": try echo(arguments, &streams)
        case "printf": try printf(arguments, &streams)
        case "cat": try cat(invocation, &streams)
        case "date": date(arguments, &streams)
        case "true", ":": break
        case "false": status = 1
        case "test", "[", "[[": test(invocation, &streams)
        case "exit":
            status = ASCII.integer(arguments.first ?? "0") ?? 2
            throw .exit
        case "return":
            status = ASCII.integer(arguments.first ?? "\(statusBefore)") ?? 2
            throw variables.depth > 0 ? .functionReturn : .exit
        case "break": throw .loopBreak(max(1, ASCII.integer(arguments.first ?? "1") ?? 1))
        case "continue": throw .loopContinue(max(1, ASCII.integer(arguments.first ?? "1") ?? 1))
        case "shift":
            let count = ASCII.integer(arguments.first ?? "1") ?? 1
            if count >= 0, count <= variables.arguments.count {
                variables.arguments.removeFirst(count)
            } else {
                status = 1
            }
        case "export", "readonly", "declare": export(invocation, &streams)
        case "local": local(invocation, &streams)
        case "grep": try grep(invocation, &streams)
        // Nothing interrupts a script here, and nothing is left behind that a trap could tidy up.
        case "trap": break
        case "set": set(arguments)
        case "unset": for name in arguments { variables[name] = nil }
        // Files are not real: nothing has to be removed or protected.
        case "rm", "chmod": break
        case "read": read(invocation, &streams)
        default:
            unknownCommand(invocation, &streams)
            try countMistake(at: invocation.range)
        }
    }

    private mutating func unknownCommand(_ invocation: Invocation, _ streams: inout Streams) {
        let name = invocation.name
        var help: [String] = []
        if name.utf8.starts(with: "--".utf8) {
            help = ["does the line before this one lack a '\\' at its end?"]
        } else if name.utf8.starts(with: "#".utf8) {
            help = []
        } else if let hint = Suggestion.didYouMean(name, among: Shell.builtinNames) {
            help = [hint]
        } else if name == "iam" || name == "sts" {
            help = ["begin the command with 'aws': aws \(name) …"]
        } else if OperationTable.standard.operation(named: name) != nil {
            help = ["begin the command with 'aws iam': aws iam \(name) …"]
        } else {
            var list = ""
            for known in Shell.builtinNames { list += (list.isEmpty ? "" : ", ") + known }
            help = ["nothing is executed for real here; the commands there are: \(list)"]
        }
        report(
            source.error(
                "unknown-command", "there is no command '\(Value.short(name))' here",
                at: invocation.range(of: 0), help: help))
        fail(&streams, 127, "\(name): command not found")
    }

    // MARK: Time

    /// `sleep 30`, `sleep 1m`: the account's clock moves on.
    private mutating func sleep(_ invocation: Invocation, _ streams: inout Streams) {
        var total = 0
        for index in 1..<max(1, invocation.arguments.count) {
            let argument = invocation.arguments[index]
            guard let seconds = Shell.seconds(argument) else {
                report(
                    source.error(
                        "sleep", "expected a number of seconds, found '\(Value.short(argument))'",
                        at: invocation.range(of: index), help: ["write it as in: sleep 30"]))
                return fail(&streams, 1, "sleep: invalid time interval '\(argument)'")
            }
            total += seconds
        }
        session.account.advance(bySeconds: total)
    }

    /// A time such as `30`, `0.5`, `2m`, `1h`, in whole seconds, fractions rounded up.
    package static func seconds(_ text: String) -> Int? {
        var bytes = [UInt8](text.utf8)
        var factor = 1
        switch bytes.last {
        case UInt8(ascii: "s"): bytes.removeLast()
        case UInt8(ascii: "m"):
            factor = 60
            bytes.removeLast()
        case UInt8(ascii: "h"):
            factor = 3600
            bytes.removeLast()
        case UInt8(ascii: "d"):
            factor = 86_400
            bytes.removeLast()
        default: break
        }
        let parts = ASCII.split(String(decoding: bytes, as: UTF8.self), at: UInt8(ascii: "."))
        guard parts.count <= 2, let whole = ASCII.integer(parts[0]), whole >= 0,
            whole <= Account.longestWait
        else { return nil }
        if parts.count == 2 {
            guard let rest = ASCII.integer(parts[1]), rest >= 0 else { return nil }
            return (whole + (rest > 0 ? 1 : 0)) * factor
        }
        return whole * factor
    }

    private mutating func date(_ arguments: [String], _ streams: inout Streams) {
        let now = session.account.now
        let text = arguments.contains("+%s") ? "\(now.seconds)" : now.description
        streams.out.append(contentsOf: (text + "\n").utf8)
    }

    // MARK: Variables and options

    private mutating func export(_ invocation: Invocation, _ streams: inout Streams) {
        for argument in invocation.arguments.dropFirst() {
            if argument.utf8.starts(with: "-".utf8) { continue }
            let parts = ASCII.split(argument, at: UInt8(ascii: "="))
            guard ShellParser.isName(parts[0]) else {
                return fail(&streams, 1, "export: '\(argument)': not a valid identifier")
            }
            if parts.count > 1 {
                variables[parts[0]] = String(
                    decoding: Array(argument.utf8.dropFirst(parts[0].utf8.count + 1)),
                    as: UTF8.self)
            }
        }
    }

    /// `local NAME`, `local NAME=value`.
    private mutating func local(_ invocation: Invocation, _ streams: inout Streams) {
        for argument in invocation.arguments.dropFirst() {
            if argument.utf8.starts(with: "-".utf8) { continue }
            let name = ASCII.split(argument, at: UInt8(ascii: "="))[0]
            guard ShellParser.isName(name), variables.declareLocal(name) else {
                return fail(&streams, 1, "local: can only be used in a function")
            }
        }
        export(invocation, &streams)
    }

    private mutating func set(_ arguments: [String]) {
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            if argument == "-o" || argument == "+o" {
                index += 1
                switch index < arguments.count ? arguments[index] : "" {
                case "errexit": setOption(UInt8(ascii: "e"), argument == "-o")
                case "nounset": setOption(UInt8(ascii: "u"), argument == "-o")
                default: break
                }
            } else if let sign = argument.utf8.first, sign == UInt8(ascii: "-") || sign == 0x2B {
                for letter in argument.utf8.dropFirst() {
                    if letter == UInt8(ascii: "o") {
                        // As in `-euo pipefail`.
                        index += 1
                    } else {
                        setOption(letter, sign == UInt8(ascii: "-"))
                    }
                }
            }
            index += 1
        }
    }

    /// `read NAME …`: takes a line of standard input; there is nobody to type one.
    private mutating func read(_ invocation: Invocation, _ streams: inout Streams) {
        guard !streams.input.isEmpty else {
            report(
                source.error(
                    "nobody-to-answer", "'read' waits for somebody to type, and nobody is there",
                    at: invocation.range,
                    help: [
                        "write the value into the script",
                        "a code of an MFA device comes from: "
                            + "CODE1=$(oathtool --totp -b \"$SEED\")",
                    ]))
            return fail(&streams, 1, "read: no input")
        }
        var names: [String] = []
        var skipsNext = false
        for argument in invocation.arguments.dropFirst() {
            if skipsNext {
                skipsNext = false
            } else if argument == "-p" {
                skipsNext = true
            } else if !argument.utf8.starts(with: "-".utf8) {
                names.append(argument)
            }
        }
        var line: [UInt8] = []
        var isDone = false
        var rest: [UInt8] = []
        for byte in streams.input {
            if isDone {
                rest.append(byte)
            } else if byte == UInt8(ascii: "\n") {
                isDone = true
            } else {
                line.append(byte)
            }
        }
        streams.input = rest
        var fields: [String] = []
        for field in line.split(whereSeparator: { ASCII.isBlank($0) }) {
            fields.append(String(decoding: field, as: UTF8.self))
        }
        for (index, name) in names.enumerated() {
            if index == names.count - 1 {
                var value = ""
                for field in fields.dropFirst(index) { value += (value.isEmpty ? "" : " ") + field }
                variables[name] = value
            } else {
                variables[name] = index < fields.count ? fields[index] : ""
            }
        }
    }
}
