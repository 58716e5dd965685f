import Course
import LabGrading
import SourceText

/// `iamlab grade LAB FILE...`
enum GradeCommand: Subcommand {
    static let description = CommandDescription(
        name: "grade", summary: "Grade submissions for a lab", operands: "LAB FILE...",
        operandCount: 2...1_000_000,
        options: [
            .init(
                name: "format", value: "FORMAT",
                help: "text (default), json, or jsonl: one grade a line"),
            .init(
                name: "learner", value: "ID",
                help: "part of the seed that ids, secrets and MFA seeds come from"),
            LabAccess.labsOption,
        ],
        details: """
            LAB is a lab's id in the folder of labs, or the path of a lab's folder. FILE is a YAML or
            JSON scenario, a script of aws commands, or - for standard input. Files that a
            submission refers to with file:// lie in the same folder.

            With --format json, one FILE gives an object, several give a list.

            Exit status: 0 full marks for all; 1 a submission fell short or has errors; 3 one could
            not be graded.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let format = try arguments.choice("format", of: ["text", "json", "jsonl"])
        let lab = try LabAccess.lab(arguments.operands[0], arguments).lab
        let grader = Grader(lab)
        let learner = arguments["learner"] ?? ""
        let files = Array(arguments.operands.dropFirst())
        var status = ExitStatus.passed
        var values: [Value] = []
        for (index, file) in files.enumerated() {
            let grade = self.grade(file, grader, learner)
            status = status.worse(exitStatus(of: grade))
            switch format {
            case "jsonl": terminal.out(JSONWriter.text(grade.value, .compact) + "\n")
            case "json" where files.count == 1: terminal.out(grade.json)
            case "json": values.append(grade.value)
            default:
                if index > 0 { terminal.out("\n") }
                terminal.out(GradeReport.text(grade, terminal))
            }
        }
        if !values.isEmpty { terminal.out(JSONWriter.text(.array(values), .indented(2)) + "\n") }
        return status
    }

    /// The grade of a file; one that can not be read gets a grade that says so.
    private static func grade(
        _ file: String, _ grader: Grader, _ learner: String
    ) -> Grade {
        do {
            return grader.grade(try LabAccess.submission(file), learner: learner)
        } catch {
            let diagnostics =
                (error as? Refusal)?.diagnostics
                ?? [Diagnostic(.error, "file-unreadable", "\(error)", file: file)]
            return grader.ungradable(file, learner: learner, because: diagnostics)
        }
    }

    private static func exitStatus(of grade: Grade) -> ExitStatus {
        switch grade.status {
        case .ungradable: .ungradable
        case .fellShort: .fellShort
        case .passed: grade.hasErrors ? .fellShort : .passed
        }
    }
}
