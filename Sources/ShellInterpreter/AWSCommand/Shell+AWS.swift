internal import IAMSimulator
internal import SourceText

extension Shell {
    /// `aws …`: exit status 0 done, 252 wrong usage, 254 refused by the service.
    ///
    /// https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html
    mutating func runAWS(_ invocation: Invocation, _ streams: inout Streams) throws(Stop) {
        let files = files
        var parser = AWSArgumentParser(invocation.arguments) { name in
            switch files.content(name) {
            case .bytes(let bytes)?: return bytes
            case .qrCode(let text)?: return [UInt8](text.utf8)
            case nil: return nil
            }
        }
        let command: AWSArguments
        let query: Query?
        do throws(AWSUsageError) {
            command = try parser.parse()
            query = try parseQuery(command, invocation)
        } catch {
            report(
                source.error(
                    error.identifier, error.message, at: invocation.range(of: error.argument),
                    help: error.help))
            fail(&streams, 252, error.printed)
            return try countMistake(at: invocation.range)
        }
        if command.wantsHelp {
            return try append([UInt8](AWSHelp.text(command).utf8), to: &streams.out)
        }
        guard let operation = command.operation else { return }
        warnOfPlaceholders(command, invocation)
        let shape = OperationTable.standard.shape(of: operation)
        let outcome = session.call(
            Request(operation, Value(.object(command.parameters))), at: invocation.range,
            with: credentials)
        switch outcome {
        case .refused(let error):
            if error.cause == .notSimulated {
                report(
                    source.error(
                        "not-simulated", error.message, at: invocation.range(of: 2),
                        help: ["the account does without it; the course's labs do not need it"]))
            }
            if let call = session.calls.last, !call.policySuggestions.isEmpty {
                var place = invocation.range
                for (index, argument) in invocation.arguments.enumerated()
                where argument == call.input["PolicyArn"]?.scalarText {
                    place = invocation.range(of: index)
                }
                report(source.unknownPolicy(call, at: place))
                try countMistake(at: invocation.range)
            }
            fail(&streams, 254, AWSOutput.refusal(error, of: shape.name))
        case .succeeded(var answer):
            if operation == .createVirtualMFADevice {
                answer = try storeBootstrap(answer, command, invocation)
            }
            answer = AWSOutput.withoutPaging(
                try allPages(answer, of: operation, command, at: invocation.range))
            if let query { answer = query.apply(to: answer) }
            let text = AWSOutput.text(answer, command.output)
            try append([UInt8](text.utf8), to: &streams.out)
        }
    }

    /// An answer with the elements of the pages behind it, which the CLI asks for by itself unless
    /// `--max-items` says how many are wanted.
    ///
    /// https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html
    private mutating func allPages(
        _ first: Value, of operation: Operation, _ command: AWSArguments, at range: SourceRange
    ) throws(Stop) -> Value {
        for parameter in command.parameters where parameter.key == "MaxItems" { return first }
        var whole = first.members ?? []
        guard let place = whole.firstIndex(where: { $0.value.elements != nil }) else {
            return first
        }
        var elements = whole[place].value.elements ?? []
        var account = session.account
        var marker = first["Marker"]
        while let next = marker {
            var parameters = command.parameters.filter { $0.key != "Marker" }
            for (key, value) in [("Marker", next), ("MaxItems", .integer(1000))] {
                parameters.append(
                    Value.Member(key: key, keyRange: SourceRange(0, 0), value: value))
            }
            let request = Request(operation, Value(.object(parameters)))
            guard let page = try? account.perform(request, by: session.account.actor) else {
                break
            }
            let decoded = ClientAnswer.decoded(page, of: operation)
            elements += decoded[whole[place].key]?.elements ?? []
            marker = page["Marker"]
        }
        // Long answers cost time, and time is counted in steps.
        for _ in 0..<(elements.count / 4) { try count(at: range) }
        whole[place].value = .array(elements)
        return Value(.object(whole))
    }

    /// The credentials that the AWS CLI takes from its environment.
    ///
    /// https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html
    private var credentials: SubmittedCredentials? {
        guard let id = variables["AWS_ACCESS_KEY_ID"], !id.isEmpty else { return nil }
        let token = variables["AWS_SESSION_TOKEN"] ?? ""
        return SubmittedCredentials(
            accessKeyID: id, secret: variables["AWS_SECRET_ACCESS_KEY"] ?? "",
            token: token.isEmpty ? nil : token)
    }

    private func parseQuery(
        _ command: AWSArguments, _ invocation: Invocation
    ) throws(AWSUsageError) -> Query? {
        guard let text = command.query else { return nil }
        do {
            return try Query.parse(text)
        } catch {
            var argument = 0
            for (index, value) in invocation.arguments.enumerated() where value == text {
                argument = index
            }
            throw AWSUsageError(
                identifier: "query", message: "in '--query': \(error.message)", argument: argument,
                help: [
                    "put the query in single quotes; iamlab knows names, [n], [], [*], "
                        + "[?name=='x'], lists, mappings, | and length(), contains(), starts_with()"
                ],
                printed: "Bad value for --query \(text): \(error.message)")
        }
    }

    /// What the CLI does with a new device: the secret goes to a file, the rest is printed.
    private mutating func storeBootstrap(
        _ answer: Value, _ command: AWSArguments, _ invocation: Invocation
    ) throws(Stop) -> Value {
        let device = answer["VirtualMFADevice"] ?? .null
        let seed = device["Base32StringSeed"]?.scalarText ?? ""
        let content: VirtualFiles.Content =
            command.bootstrapMethod == "QRCodePNG"
            ? .qrCode(device["QRCodePNG"]?.scalarText ?? "") : .bytes([UInt8](seed.utf8))
        if !files.store(command.outfile ?? "", content) {
            report(
                source.error(
                    "too-much-written", "the script writes more than it may", at: invocation.range))
            throw .limit
        }
        let serial = device["SerialNumber"] ?? .null
        return .object([("VirtualMFADevice", .object([("SerialNumber", serial)]))])
    }

    /// `<ACCOUNT_ID>` and the like, left in from a template.
    private mutating func warnOfPlaceholders(_ command: AWSArguments, _ invocation: Invocation) {
        for (index, argument) in invocation.arguments.enumerated() {
            let bytes = [UInt8](argument.utf8)
            guard let open = bytes.firstIndex(of: UInt8(ascii: "<")),
                let close = bytes.firstIndex(of: UInt8(ascii: ">")), close > open + 1
            else { continue }
            var isName = true
            for byte in bytes[(open + 1)..<close]
            where !ShellParser.isNameByte(byte) && byte != UInt8(ascii: "-") { isName = false }
            if !isName { continue }
            let name = String(decoding: bytes[open...close], as: UTF8.self)
            report(
                source.warning(
                    "placeholder", "\(name) looks like a place to fill in",
                    at: invocation.range(of: index),
                    help: ["the account id is \(session.account.id)"]))
        }
    }
}
