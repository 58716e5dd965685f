import SourceText

/// The operands and options of a subcommand's call.
struct Arguments: Sendable {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]
    private(set) var wantsHelp = false

    /// A wrong command line: what is wrong, and what helps.
    struct UsageError: Error {
        var message: String
        var help: [String] = []
    }

    /// Reads arguments by a description. `--name value`, `--name=value`, switches, and `--` before
    /// operands that begin with a dash.
    init(_ arguments: [String], for command: CommandDescription) throws(UsageError) {
        var index = 0
        var onlyOperands = false
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            if onlyOperands || argument == "-" || !argument.hasPrefix("-") {
                operands.append(argument)
                continue
            }
            if argument == "--" {
                onlyOperands = true
                continue
            }
            if argument == "--help" || argument == "-h" {
                wantsHelp = true
                return
            }
            let pieces = argument.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(pieces[0].drop { $0 == "-" })
            let options = command.options + [CommandDescription.color]
            guard argument.hasPrefix("--"),
                let option = options.first(where: { $0.name == name })
            else {
                let known = options.map { "--" + $0.name }
                throw UsageError(
                    message: "'iamlab \(command.name)' has no option '\(pieces[0])'",
                    help: Suggestion.didYouMean(String(pieces[0]), among: known).map { [$0] } ?? [])
            }
            guard let value = option.value else {
                if pieces.count > 1 { throw UsageError(message: "'--\(name)' takes no value") }
                values[name, default: []].append("true")
                continue
            }
            if pieces.count > 1 {
                values[name, default: []].append(String(pieces[1]))
            } else if index < arguments.count {
                values[name, default: []].append(arguments[index])
                index += 1
            } else {
                throw UsageError(message: "expected \(value) after '--\(name)'")
            }
        }
        guard command.operandCount.contains(operands.count) else {
            let expected = command.operands.isEmpty ? "nothing" : command.operands
            let found = operands.isEmpty ? "nothing" : operands.joined(separator: " ")
            throw UsageError(message: "expected \(expected), found \(found)")
        }
    }

    /// The value of an option; of several the last.
    subscript(name: String) -> String? { values[name]?.last }

    /// The values of an option that may be given several times.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    func has(_ name: String) -> Bool { values[name] != nil }

    /// A whole number within bounds.
    func number(
        _ name: String, in range: ClosedRange<Int>
    ) throws(UsageError) -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = ASCII.integer(text), range.contains(number) else {
            throw UsageError(
                message: "expected a number from \(range.lowerBound) to \(range.upperBound) after "
                    + "'--\(name)', found '\(text)'")
        }
        return number
    }

    /// One of some words; the first is the default.
    func choice(_ name: String, of words: [String]) throws(UsageError) -> String {
        guard let word = self[name] else { return words[0] }
        guard words.contains(word) else {
            throw UsageError(
                message: "expected one of \(words.joined(separator: ", ")) after '--\(name)', "
                    + "found '\(word)'",
                help: Suggestion.didYouMean(word, among: words).map { [$0] } ?? [])
        }
        return word
    }
}
