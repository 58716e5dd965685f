internal import IAMSimulator
internal import SourceText

/// What an `aws` command line asks for.
struct AWSArguments {
    var service = ""
    var operation: Operation?
    var parameters: [Value.Member] = []
    var output = AWSOutput.Format.json
    var query: String?
    /// `--outfile` and `--bootstrap-method` of create-virtual-mfa-device, which the CLI adds.
    var outfile: String?
    var bootstrapMethod: String?
    /// Whether the line ends in `help`, and nothing is called.
    var wantsHelp = false
}

/// What is wrong with an `aws` command line.
struct AWSUsageError: Error {
    let identifier: String
    let message: String
    /// Which argument, counted from the command's name.
    let argument: Int
    let help: [String]
    /// The text that the AWS CLI prints.
    let printed: String
}

/// Reads `aws [options] SERVICE OPERATION [parameters]` as the AWS CLI does.
///
/// https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters.html
struct AWSArgumentParser {
    let arguments: [String]
    /// Gives the text of a `file://` value; nil where there is no such file.
    let readFile: (String) -> [UInt8]?
    private var result = AWSArguments()

    init(_ arguments: [String], readFile: @escaping (String) -> [UInt8]?) {
        self.arguments = arguments
        self.readFile = readFile
    }

    /// Options of every command that take a value.
    private static let globalWithValue = [
        "--output", "--query", "--region", "--profile", "--endpoint-url", "--color",
        "--ca-bundle", "--cli-read-timeout", "--cli-connect-timeout", "--page-size", "--max-items",
        "--starting-token", "--cli-binary-format",
    ]
    private static let globalFlags = [
        "--no-cli-pager", "--no-paginate", "--debug", "--no-verify-ssl", "--no-sign-request",
        "--no-cli-auto-prompt", "--cli-auto-prompt",
    ]

    mutating func parse() throws(AWSUsageError) -> AWSArguments {
        var index = 1
        var shape: OperationShape?
        while index < arguments.count {
            let argument = arguments[index]
            if argument.utf8.starts(with: "--".utf8) {
                index = try parseOption(index, shape)
            } else if argument == "help", index == arguments.count - 1 {
                result.wantsHelp = true
                return result
            } else if result.service.isEmpty {
                try checkService(argument, index)
                result.service = argument
                index += 1
            } else if shape == nil {
                shape = try operationShape(argument, index)
                index += 1
            } else {
                throw unexpected(index)
            }
        }
        guard let shape else {
            let what = result.service.isEmpty ? "a service and an operation" : "an operation"
            throw AWSUsageError(
                identifier: "incomplete-command", message: "expected \(what) after 'aws'",
                argument: 0, help: ["write it as in: aws iam create-user --user-name ama"],
                printed: "aws: error: the following arguments are required: "
                    + (result.service.isEmpty ? "command" : "operation"))
        }
        try checkRequired(shape)
        return result
    }

    private func checkService(_ name: String, _ index: Int) throws(AWSUsageError) {
        if name == "iam" || name == "sts" { return }
        var help: [String] = []
        if let hint = Suggestion.didYouMean(name, among: ["iam", "sts"]) { help.append(hint) }
        if OperationTable.standard.operation(named: name) != nil {
            help = ["name the service first: aws iam \(name) …"]
        }
        help.append("iamlab simulates the services 'iam' and 'sts'")
        throw AWSUsageError(
            identifier: "unknown-service",
            message: "expected 'iam' or 'sts' after 'aws', found '\(Value.short(name))'",
            argument: index, help: help,
            printed: "aws: error: argument command: Found invalid choice '\(name)'")
    }

    private mutating func operationShape(
        _ name: String, _ index: Int
    ) throws(AWSUsageError) -> OperationShape {
        let table = OperationTable.standard
        if let operation = table.operation(named: name) {
            let shape = table.shape(of: operation)
            if shape.service == result.service, shape.command == name {
                result.operation = operation
                return shape
            }
            let right =
                shape.service == result.service
                ? shape.command : "\(shape.service) \(shape.command)"
            throw unknownOperation(name, index, ["did you mean '\(right)'?"])
        }
        var help: [String] = []
        if let hint = Suggestion.didYouMean(name, among: table.commands(of: result.service)) {
            help.append(hint)
        }
        throw unknownOperation(name, index, help)
    }

    private func unknownOperation(_ name: String, _ index: Int, _ help: [String]) -> AWSUsageError {
        AWSUsageError(
            identifier: "unknown-operation",
            message: "there is no operation '\(Value.short(name))' in AWS \(result.service)",
            argument: index, help: help,
            printed: "aws: error: argument operation: Found invalid choice '\(name)'")
    }

    // MARK: Options

    /// Reads an option with its values; gives the index behind them.
    private mutating func parseOption(
        _ index: Int, _ shape: OperationShape?
    ) throws(AWSUsageError) -> Int {
        var name = arguments[index]
        var attached: String?
        let pieces = ASCII.split(name, at: UInt8(ascii: "="))
        if pieces.count > 1 {
            name = pieces[0]
            attached = String(
                decoding: Array(arguments[index].utf8.dropFirst(name.utf8.count + 1)),
                as: UTF8.self)
        }
        if AWSArgumentParser.globalFlags.contains(name) { return index + 1 }
        if let member = member(name, shape) {
            return try parseMember(member, name, attached, index)
        }
        if AWSArgumentParser.globalWithValue.contains(name) {
            let (value, next) = try value(name, attached, index)
            try applyGlobal(name, value, index)
            return next
        }
        if result.operation == .createVirtualMFADevice {
            if name == "--outfile" {
                let (value, next) = try value(name, attached, index)
                result.outfile = value
                return next
            }
            if name == "--bootstrap-method" {
                let (value, next) = try value(name, attached, index)
                guard value == "QRCodePNG" || value == "Base32StringSeed" else {
                    throw AWSUsageError(
                        identifier: "wrong-value",
                        message: "expected QRCodePNG or Base32StringSeed for '--bootstrap-method', "
                            + "found '\(Value.short(value))'", argument: index, help: [],
                        printed: "aws: error: argument --bootstrap-method: Found invalid choice "
                            + "'\(value)'")
                }
                result.bootstrapMethod = value
                return next
            }
        }
        throw unknownOption(name, index, shape)
    }

    private func member(_ name: String, _ shape: OperationShape?) -> MemberShape? {
        guard let shape else { return nil }
        for member in shape.members {
            if name == "--" + member.option { return member }
            if case .boolean = member.type.kind, name == "--no-" + member.option { return member }
        }
        return nil
    }

    private mutating func applyGlobal(
        _ name: String, _ value: String, _ index: Int
    ) throws(AWSUsageError) {
        switch name {
        case "--output":
            switch value {
            case "json": result.output = .json
            case "text": result.output = .text
            default:
                throw AWSUsageError(
                    identifier: "output-format",
                    message: "expected json or text for '--output', found '\(Value.short(value))'",
                    argument: index, help: ["iamlab prints json and text"],
                    printed: "aws: error: argument --output: Found invalid choice '\(value)'")
            }
        case "--query": result.query = value
        default: break
        }
    }

    /// The one value of an option.
    private func value(
        _ name: String, _ attached: String?, _ index: Int
    ) throws(AWSUsageError) -> (String, next: Int) {
        if let attached { return (attached, index + 1) }
        guard index + 1 < arguments.count, !arguments[index + 1].utf8.starts(with: "--".utf8) else {
            throw AWSUsageError(
                identifier: "missing-value", message: "expected a value after '\(name)'",
                argument: index, help: ["a variable without a value and without quotes vanishes"],
                printed: "aws: error: argument \(name): expected one argument")
        }
        return (arguments[index + 1], index + 2)
    }

    private mutating func parseMember(
        _ member: MemberShape, _ name: String, _ attached: String?, _ index: Int
    ) throws(AWSUsageError) -> Int {
        for earlier in result.parameters where earlier.key == member.name {
            throw AWSUsageError(
                identifier: "repeated-parameter", message: "'\(name)' stands here twice",
                argument: index, help: ["keep one of the two"],
                printed: "aws: error: argument \(name): given twice")
        }
        if case .boolean = member.type.kind {
            if let next = index + 1 < arguments.count ? arguments[index + 1] : nil,
                next == "true" || next == "false"
            {
                throw AWSUsageError(
                    identifier: "wrong-value",
                    message: "'\(name)' is a switch and takes no value, found '\(next)'",
                    argument: index + 1,
                    help: ["write --\(member.option) or --no-\(member.option)"],
                    printed: "aws: error: Unknown options: \(next)")
            }
            add(member, .bool(name == "--" + member.option))
            return index + 1
        }
        if case .list(let part) = member.type.kind {
            var values: [String] = attached.map { [$0] } ?? []
            var next = index + 1
            while next < arguments.count, !arguments[next].utf8.starts(with: "--".utf8) {
                values.append(arguments[next])
                next += 1
            }
            guard !values.isEmpty else { _ = try value(name, nil, index); return next }
            add(member, .array(try elements(values, part, name, index)))
            return next
        }
        let (text, next) = try value(name, attached, index)
        let loaded = try load(text, name, index)
        if case .integer = member.type.kind {
            guard ASCII.integer(loaded) != nil else {
                throw AWSUsageError(
                    identifier: "wrong-value",
                    message: "expected a whole number for '\(name)', found "
                        + "'\(Value.short(loaded))'", argument: index, help: [],
                    printed: "aws: error: argument \(name): invalid literal for int()")
            }
            add(member, Value(.number(loaded)))
        } else {
            add(member, .string(loaded))
        }
        return next
    }

    private mutating func add(_ member: MemberShape, _ value: Value) {
        result.parameters.append(
            Value.Member(key: member.name, keyRange: SourceRange(0, 0), value: value))
    }

    /// The elements of a list: JSON, `Key=a,Value=b` shorthand, or plain texts.
    private func elements(
        _ values: [String], _ part: TypeShape, _ name: String, _ index: Int
    ) throws(AWSUsageError) -> [Value] {
        func wrong(_ message: String) -> AWSUsageError {
            AWSUsageError(
                identifier: "wrong-value", message: message, argument: index,
                help: ["write it as in: --tags Key=Team,Value=audit Key=Level,Value=1"],
                printed: "Error parsing parameter '\(name)'")
        }
        let first = try load(values[0], name, index)
        if values.count == 1, first.utf8.first == UInt8(ascii: "[") {
            do {
                let list = try JSONParser.parse(SourceFile(name: "", text: first))
                return list.elements ?? []
            } catch { throw wrong("'\(name)' begins like JSON: \(error.message)") }
        }
        var result: [Value] = []
        for value in values {
            guard case .structure(let members) = part.kind else {
                result.append(.string(value))
                continue
            }
            var pairs: [(String, Value)] = []
            for piece in ASCII.split(value, at: UInt8(ascii: ",")) {
                let halves = ASCII.split(piece, at: UInt8(ascii: "="))
                guard halves.count >= 2 else {
                    throw wrong("expected name=value in '\(name)', found '\(Value.short(piece))'")
                }
                var known = false
                for member in members where member.name == halves[0] { known = true }
                guard known else {
                    throw wrong("'\(name)' has no part '\(Value.short(halves[0]))'")
                }
                let text = String(
                    decoding: Array(piece.utf8.dropFirst(halves[0].utf8.count + 1)), as: UTF8.self)
                pairs.append((halves[0], .string(text)))
            }
            result.append(.object(pairs))
        }
        return result
    }

    /// The text of a value, read from the submission's file where it begins with `file://`.
    private func load(
        _ text: String, _ name: String, _ index: Int
    ) throws(AWSUsageError) -> String {
        let isText = text.utf8.starts(with: "file://".utf8)
        guard isText || text.utf8.starts(with: "fileb://".utf8) else { return text }
        let path = String(decoding: Array(text.utf8.dropFirst(isText ? 7 : 8)), as: UTF8.self)
        guard let bytes = readFile(path) else {
            throw AWSUsageError(
                identifier: "no-such-file",
                message: "there is no file '\(Value.short(path))' in this submission",
                argument: index,
                help: ["files lie beside the submission, or it writes them itself"],
                printed: "Error parsing parameter '\(name)': Unable to load paramfile \(text): "
                    + "[Errno 2] No such file or directory: '\(path)'")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Mistakes

    private func unexpected(_ index: Int) -> AWSUsageError {
        let argument = arguments[index]
        var help: [String] = []
        if argument == "\\" || argument.utf8.first == UInt8(ascii: "\\") {
            help = ["a '\\' continues a line only as the very last character of it"]
        } else {
            help = ["put a text with blanks in quotes", "an option begins with two hyphens"]
        }
        return AWSUsageError(
            identifier: "unexpected-argument",
            message: "expected an option, found '\(Value.short(argument))'", argument: index,
            help: help, printed: "aws: error: Unknown options: \(argument)")
    }

    private func unknownOption(
        _ name: String, _ index: Int, _ shape: OperationShape?
    ) -> AWSUsageError {
        var options: [String] = []
        for member in shape?.members ?? [] { options.append("--" + member.option) }
        if result.operation == .createVirtualMFADevice {
            options += ["--outfile", "--bootstrap-method"]
        }
        var help: [String] = []
        if name == "--help" {
            help.append("write 'help' without hyphens, as the last word")
        } else if let hint = Suggestion.didYouMean(
            name, among: options + AWSArgumentParser.globalWithValue)
        {
            help.append(hint)
        } else if !options.isEmpty {
            var list = ""
            for option in options { list += (list.isEmpty ? "" : ", ") + option }
            help.append("'\(shape?.command ?? "")' takes \(list)")
        }
        let owner = shape.map { "'aws \($0.service) \($0.command)'" } ?? "'aws'"
        return AWSUsageError(
            identifier: "unknown-parameter",
            message: "\(owner) has no option '\(Value.short(name))'", argument: index, help: help,
            printed: "aws: error: Unknown options: \(name)")
    }

    private func checkRequired(_ shape: OperationShape) throws(AWSUsageError) {
        var missing: [String] = []
        for member in shape.members where member.isRequired {
            var isThere = false
            for parameter in result.parameters where parameter.key == member.name { isThere = true }
            if !isThere { missing.append("--" + member.option) }
        }
        if result.operation == .createVirtualMFADevice {
            if result.outfile == nil { missing.append("--outfile") }
            if result.bootstrapMethod == nil { missing.append("--bootstrap-method") }
        }
        guard !missing.isEmpty else { return }
        var list = ""
        for name in missing { list += (list.isEmpty ? "" : ", ") + name }
        throw AWSUsageError(
            identifier: "missing-parameter",
            message: "'aws \(shape.service) \(shape.command)' lacks \(list)", argument: 2,
            help: missing.contains("--outfile")
                ? [
                    "the CLI writes the QR code or the seed to a file: "
                        + "--outfile seed.txt --bootstrap-method Base32StringSeed"
                ]
                : ["if they stand on the next line, this line must end in '\\'"],
            printed: "aws: error: the following arguments are required: \(list)")
    }
}
