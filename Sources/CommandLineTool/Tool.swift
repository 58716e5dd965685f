import SourceText

/// A subcommand.
protocol Subcommand: Sendable {
    static var description: CommandDescription { get }
    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus
}

/// The `iamlab` command: finds the subcommand and runs it.
package struct Tool: Sendable {
    package static let version = "0.1.0"

    private let terminal: Terminal

    package init(terminal: Terminal) { self.terminal = terminal }

    /// The tool on the process's own streams.
    package static func standard() -> Tool { Tool(terminal: .standard()) }

    private static let subcommands: [any Subcommand.Type] = [
        NewCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self,
        ExportCommand.self, RunCommand.self,
        EndpointCommand.self, GradeCommand.self, LabListCommand.self, LabShowCommand.self,
        LabTestCommand.self,
        MFACodeCommand.self, MFAQRCommand.self, PolicyEvaluateCommand.self,
        PolicyExplainCommand.self, PolicyValidateCommand.self, PolicyActionsCommand.self,
    ]

    /// Runs a command line, without the program's name.
    package func run(_ arguments: [String]) async -> ExitStatus {
        guard let first = arguments.first else {
            terminal.error(Tool.help)
            return .usage
        }
        if first == "--help" || first == "-h" || first == "help" && arguments.count == 1 {
            terminal.out(Tool.help)
            return .passed
        }
        if first == "--version" {
            terminal.out("iamlab \(Tool.version)\n")
            return .passed
        }
        var words = arguments
        if first == "help" {
            words.removeFirst()
            words.append("--help")
        }
        guard let (command, rest) = Tool.find(words) else { return unknown(words) }
        do {
            let parsed = try Arguments(rest, for: command.description)
            if parsed.wantsHelp {
                terminal.out(command.description.help)
                return .passed
            }
            var terminal = terminal
            switch try parsed.choice("color", of: ["auto", "always", "never"]) {
            case "always": terminal.usesColor = true
            case "never": terminal.usesColor = false
            default: break
            }
            return try await command.run(parsed, terminal)
        } catch let error as Arguments.UsageError {
            terminal.error("iamlab: \(Excerpt.printable(error.message))\n")
            for line in error.help { terminal.error("    help: \(Excerpt.printable(line))\n") }
            terminal.error(command.description.usage + "\n")
            return .usage
        } catch let refusal as Refusal {
            for diagnostic in refusal.diagnostics { terminal.error(diagnostic.description) }
            return refusal.status
        } catch {
            terminal.error("iamlab: \(error)\n")
            return .fault
        }
    }

    private static func find(
        _ words: [String]
    ) -> (command: any Subcommand.Type, rest: [String])? {
        for command in subcommands {
            let name = command.description.name.split(separator: " ").map(String.init)
            if words.starts(with: name) { return (command, Array(words.dropFirst(name.count))) }
        }
        return nil
    }

    private func unknown(_ words: [String]) -> ExitStatus {
        let names = Tool.subcommands.map { $0.description.name }
        let group = names.filter { $0.hasPrefix(words[0] + " ") }
        if !group.isEmpty {
            let wantsHelp = words.contains("--help")
            let text = Tool.list(Tool.subcommands.filter { group.contains($0.description.name) })
            if wantsHelp {
                terminal.out(text)
                return .passed
            }
            terminal.error("iamlab: expected one of these after '\(words[0])':\n" + text)
            return .usage
        }
        terminal.error("iamlab: there is no command '\(Excerpt.printable(words[0]))'\n")
        let firsts = names.map { String($0.split(separator: " ")[0]) }
        if let hint = Suggestion.didYouMean(words[0], among: Array(Set(firsts)).sorted()) {
            terminal.error("    help: \(hint)\n")
        } else {
            terminal.error("    help: iamlab --help lists the commands\n")
        }
        return .usage
    }

    private static func list(_ commands: [any Subcommand.Type]) -> String {
        var text = ""
        for command in commands {
            let left = command.description.name + " " + command.description.operands
            text +=
                "  " + left + String(repeating: " ", count: max(1, 28 - left.count))
                + command.description.summary + "\n"
        }
        return text
    }

    private static var help: String {
        """
        usage: iamlab COMMAND ...

        A course on AWS IAM as a static site, and labs graded against a simulated account.

        \(list(subcommands))
        'iamlab COMMAND --help' tells more of each.

        Exit status: 0 done and passed; 1 something fell short; 2 wrong usage; 3 a submission that
        could not be graded; 70 a fault of the program.

        """
    }
}

/// What keeps a command from being done, already put into words.
struct Refusal: Error {
    var diagnostics: [Diagnostic]
    var status: ExitStatus

    init(_ diagnostics: [Diagnostic], _ status: ExitStatus) {
        self.diagnostics = diagnostics
        self.status = status
    }
}
