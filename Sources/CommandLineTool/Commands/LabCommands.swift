import Course
import LabGrading
import SourceText

/// `iamlab lab list`
enum LabListCommand: Subcommand {
    static let description = CommandDescription(
        name: "lab list", summary: "List the labs", operands: "", operandCount: 0...0,
        options: [LabAccess.labsOption], details: "")

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let labs = try LabAccess.all(arguments)
        let width = labs.map(\.id.count).max() ?? 0
        for folder in labs {
            let padding = String(repeating: " ", count: width - folder.id.count)
            terminal.out(
                "\(folder.id)\(padding)  \(folder.lab.minutes) min  "
                    + "\(folder.lab.maximum.description) points  \(folder.lab.title)\n")
        }
        return .passed
    }
}

/// `iamlab lab show LAB`
enum LabShowCommand: Subcommand {
    static let description = CommandDescription(
        name: "lab show", summary: "Show a lab's task and what is checked", operands: "LAB",
        operandCount: 1...1, options: [LabAccess.labsOption], details: "")

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let folder = try LabAccess.lab(arguments.operands[0], arguments)
        let lab = folder.lab
        terminal.out(terminal.styled(lab.title, .strong) + "\n")
        terminal.out("\(lab.minutes) min, \(lab.maximum.description) points\n\n")
        terminal.out(lab.task + "\n\nChecked:\n")
        for check in lab.checks {
            terminal.out("  \(check.title) (\(check.points.description))\n")
        }
        for starter in folder.starters {
            terminal.out("\nBegin with \(starter.source.name)")
        }
        terminal.out("\n")
        return .passed
    }
}

/// `iamlab lab test [LAB...]`
enum LabTestCommand: Subcommand {
    static let description = CommandDescription(
        name: "lab test", summary: "Grade each lab's solutions and known mistakes",
        operands: "[LAB...]", operandCount: 0...10_000, options: [LabAccess.labsOption],
        details: """
            A solution must get full marks; a file in mistakes/ must get the score, the failed
            checks and the notes that lab.yaml declares for it; the starter must not pass. There
            must be solutions in both formats and at least two known mistakes.

            Exit status: 0 all as declared; 1 something differs.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let labs =
            arguments.operands.isEmpty
            ? try LabAccess.all(arguments)
            : try arguments.operands.map { try LabAccess.lab($0, arguments) }
        var status = ExitStatus.passed
        for folder in labs {
            let result = LabTest(folder).run()
            let mark =
                result.problems.isEmpty
                ? terminal.styled("✓", .good)
                : terminal.styled("✗", .bad)
            terminal.out(
                "\(mark) \(folder.id): \(folder.solutions.count) solutions, "
                    + "\(folder.mistakes.count) known mistakes\n")
            for problem in result.problems {
                status = .fellShort
                terminal.out(problem.description)
            }
        }
        if labs.isEmpty { terminal.error("iamlab: there are no labs to test\n") }
        return status
    }
}
