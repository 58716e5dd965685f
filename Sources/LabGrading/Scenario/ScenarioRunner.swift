internal import IAMSimulator
internal import ShellInterpreter
internal import SourceText

/// Carries out the steps of a YAML or JSON scenario.
///
/// A step is one AWS operation with its parameters in the command line's or the API's form:
///
///     steps:
///       - create-user:
///           user-name: ama
///       - wait: 30
///       - EnableMFADevice:
///           UserName: ama
///           SerialNumber: arn:aws:iam::123456789012:mfa/ama-phone
///           AuthenticationCode1: {mfa-device: ama-phone, next-code: 1}
///           AuthenticationCode2: {mfa-device: ama-phone, next-code: 2}
struct ScenarioRunner {
    /// Most steps of a scenario.
    static let maximumSteps = 10_000

    let source: SourceFile
    var session: Session
    private(set) var diagnostics: [Diagnostic] = []
    /// What became of each step, in order.
    private(set) var steps: [StepRecord] = []

    /// What became of a step.
    enum StepRecord {
        /// It made the call with this index in the session's list.
        case call(Int)
        /// It could not be carried out.
        case invalid(text: String, SourceRange)
    }

    init(source: SourceFile, session: Session) {
        self.source = source
        self.session = session
    }

    /// Carries out a whole scenario; false where the value is none.
    mutating func run(_ value: Value) -> Bool {
        guard let members = value.members else {
            report(
                "not-a-scenario", "expected a scenario with 'steps:', found \(value.words)",
                value.range, help: ["begin the file with 'steps:' and a list of operations"])
            return false
        }
        let keys = ["steps", "title", "description", "lab"]
        for member in members where !keys.contains(member.key) {
            report(
                "unknown-key", "a scenario has no key '\(Value.short(member.key))'",
                member.keyRange,
                help: [
                    Suggestion.didYouMean(member.key, among: keys)
                        ?? "known keys: " + MappingReader.list(keys)
                ])
        }
        guard let steps = value["steps"] else {
            if diagnostics.isEmpty {
                report(
                    "not-a-scenario", "expected the key 'steps' with a list of operations",
                    value.range, help: ["begin the file with 'steps:'"])
            }
            return false
        }
        if steps.isNull { return true }
        guard let elements = steps.elements else {
            report(
                "wrong-type", "expected a list of operations as steps, found \(steps.words)",
                steps.range, help: ["write each step on a line that begins with '- '"])
            return false
        }
        run(steps: elements)
        return true
    }

    mutating func run(steps: [Value]) {
        for (index, step) in steps.enumerated() {
            if index >= ScenarioRunner.maximumSteps {
                report(
                    "too-many-steps",
                    "expected at most \(ScenarioRunner.maximumSteps) steps, found more", step.range)
                return
            }
            carryOut(step)
        }
    }

    private mutating func carryOut(_ step: Value) {
        let name: String
        let nameRange: SourceRange
        var parameters = Value(.object([]), step.range)
        switch step.kind {
        case .string(let text):
            name = text
            nameRange = step.range
        case .object(let members):
            guard members.count == 1, let member = members.first else {
                let found = members.isEmpty ? "none" : "\(members.count) keys"
                report(
                    "wrong-step", "expected one operation in a step, found \(found)", step.range,
                    help: members.count > 1
                        ? [
                            "indent the parameters below the operation's name",
                            "begin each operation with '- '",
                        ] : [])
                return invalid(members.first?.key ?? "step", step.range)
            }
            name = member.key
            nameRange = member.keyRange
            if !member.value.isNull {
                parameters = member.value
            }
        default:
            report("wrong-step", "expected an operation, found \(step.words)", step.range)
            return invalid("step", step.range)
        }
        if name == "wait" || name == "sleep" { return wait(parameters, nameRange) }
        guard let operation = operation(name, nameRange) else { return invalid(name, nameRange) }
        let shape = OperationTable.standard.shape(of: operation)
        guard let resolved = resolveCodes(parameters) else { return invalid(name, nameRange) }
        let input: Value
        do {
            input = try InputReader.input(resolved, for: shape)
        } catch {
            guard diagnostics.count < 100 else { return invalid(name, nameRange) }
            diagnostics.append(
                source.error(
                    error.identifier, error.message, at: source.firstLine(of: error.range),
                    help: error.help))
            return invalid(name, nameRange)
        }
        for member in shape.members where member.isRequired && input[member.name] == nil {
            report(
                "missing-parameter", "'\(shape.command)' lacks the parameter '\(member.option)'",
                nameRange, help: ["add it below the operation: '\(member.option): …'"])
            return invalid(name, nameRange)
        }
        let outcome = session.call(Request(operation, input), at: nameRange)
        steps.append(.call(session.calls.count - 1))
        if diagnostics.count < 100, let call = session.calls.last, !call.policySuggestions.isEmpty {
            let place = input["PolicyArn"]?.range ?? nameRange
            diagnostics.append(source.unknownPolicy(call, at: source.firstLine(of: place)))
        }
        if case .refused(let error) = outcome, error.cause == .notSimulated {
            report(
                "not-simulated", error.message, nameRange,
                help: ["the account does without it; the course's labs do not need it"])
        }
    }

    /// Looks an operation up; `iam create-user` and `aws iam create-user` are understood too.
    private mutating func operation(_ name: String, _ range: SourceRange) -> Operation? {
        var words: [String] = []
        for word in ASCII.split(name, at: UInt8(ascii: " ")) where !word.isEmpty {
            words.append(word)
        }
        if words.first == "aws" { words.removeFirst() }
        if words.count == 2, words[0] == "iam" || words[0] == "sts" { words.removeFirst() }
        if words.count == 1, let operation = OperationTable.standard.operation(named: words[0]) {
            return operation
        }
        if words.count > 1, OperationTable.standard.operation(named: words[0]) != nil {
            report(
                "wrong-step", "expected an operation's name alone, found '\(Value.short(name))'",
                range,
                help: ["in a scenario, write '\(words[0]):' and the parameters below, without '--'"]
            )
            return nil
        }
        // What was meant is searched for as long as it is going to be shown.
        if diagnostics.count < 100 {
            diagnostics.append(ScenarioRunner.unknownOperation(words.last ?? name, range, source))
        }
        return nil
    }

    static func unknownOperation(
        _ name: String, _ range: SourceRange, _ source: SourceFile
    ) -> Diagnostic {
        var candidates: [String] = []
        let isPascal = name.utf8.first.map(ASCII.isUppercase) ?? false
        for operation in Operation.allCases {
            let shape = OperationTable.standard.shape(of: operation)
            candidates.append(isPascal ? shape.name : shape.command)
        }
        let hint = Suggestion.didYouMean(name, among: candidates)
        return source.error(
            "unknown-operation", "there is no AWS operation '\(Value.short(name))'", at: range,
            help: [hint ?? "an operation is written as in 'create-user' or 'CreateUser'"])
    }

    // MARK: Time and codes

    private mutating func wait(_ value: Value, _ range: SourceRange) {
        guard let text = value.scalarText, let seconds = Shell.seconds(text) else {
            report(
                "wrong-type", "expected a number of seconds to wait, found \(value.words)",
                value.members == nil ? value.range : range, help: ["write it as in: wait: 30"])
            return invalid("wait", range)
        }
        session.account.advance(bySeconds: seconds)
    }

    /// The parameters with every reference to a device's code replaced by the code.
    private mutating func resolveCodes(_ parameters: Value) -> Value? {
        guard let members = parameters.members else { return parameters }
        var resolved: [Value.Member] = []
        for var member in members {
            if case .object = member.value.kind, member.value["mfa-device"] != nil {
                guard let code = code(member.value) else { return nil }
                member.value = Value(.string(code), member.value.range)
            }
            resolved.append(member)
        }
        return Value(.object(resolved), parameters.range)
    }

    private mutating func code(_ value: Value) -> String? {
        var reader = MappingReader(
            value, in: source, subject: "a device's code", keys: ["mfa-device", "next-code"])
        let device = reader.requiredText("mfa-device")
        let number = reader.requiredText("next-code")
        diagnostics.append(contentsOf: reader.diagnostics)
        guard let device, let number, reader.diagnostics.isEmpty else { return nil }
        guard let index = ASCII.integer(number), (-100_000...100_000).contains(index) else {
            report(
                "wrong-type",
                "expected a whole number as next-code, found '\(Value.short(number))'",
                value["next-code"]?.range ?? value.range,
                help: ["1 is the code that the device shows now, 2 the one after it"])
            return nil
        }
        if let code = session.account.mfaCode(ofDevice: device, number: index) { return code }
        let names = session.account.mfaDeviceNames
        let hint = Suggestion.didYouMean(device, among: names)
        report(
            "unknown-device", "there is no virtual MFA device '\(Value.short(device))' here",
            value["mfa-device"]?.range ?? value.range,
            help: [
                hint
                    ?? (names.isEmpty
                        ? "create it first, with create-virtual-mfa-device"
                        : "there is " + MappingReader.list(names))
            ])
        return nil
    }

    private mutating func invalid(_ text: String, _ range: SourceRange) {
        steps.append(.invalid(text: text, range))
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        if diagnostics.count < 100 {
            diagnostics.append(
                source.error(identifier, message, at: source.firstLine(of: range), help: help))
        }
    }
}
