import Course
import LabGrading
import SourceText

/// Holds a lab against the submissions in its own folder.
struct LabTest {
    private let folder: LabFolder
    private(set) var problems: [Diagnostic] = []

    init(_ folder: LabFolder) { self.folder = folder }

    func run() -> LabTest {
        var test = self
        test.testSolutions()
        test.testStarters()
        test.testEmptySubmission()
        test.testMistakes()
        return test
    }

    private mutating func report(
        _ identifier: String, _ message: String, file: String, help: [String] = []
    ) {
        problems.append(Diagnostic(.error, identifier, message, file: file, help: help))
    }

    private func grade(_ source: SourceFile) -> Grade {
        Grader(folder.lab).grade(Submission(source))
    }

    private mutating func testSolutions() {
        for format in LabFolder.Format.allCases
        where !folder.solutions.contains(where: { $0.name.hasSuffix("." + format.rawValue) }) {
            report(
                "no-solution", "expected a solution as \(format.label), found none",
                file: folder.source.name, help: ["add solutions/….\(format.rawValue)"])
        }
        for source in folder.solutions {
            let grade = grade(source)
            problems.append(contentsOf: grade.diagnostics.filter { $0.severity == .error })
            if grade.status == .passed { continue }
            report(
                "solution-fell-short",
                "expected full marks (\(grade.maximum.description)), found "
                    + "\(grade.score.description), failed: \(LabTest.failed(grade))",
                file: source.name)
        }
    }

    private mutating func testStarters() {
        for starter in folder.starters {
            let grade = grade(starter.source)
            problems.append(contentsOf: grade.diagnostics.filter { $0.severity == .error })
            if grade.status == .passed {
                report(
                    "starter-passes",
                    "expected the starter to leave something to do, found full "
                        + "marks", file: starter.source.name)
            }
        }
    }

    /// Nothing done, no points: otherwise a check lacks its `needs`.
    private mutating func testEmptySubmission() {
        let grade = grade(SourceFile(name: "empty.sh", text: ""))
        for check in grade.checks where check.isPassed {
            report(
                "points-for-nothing",
                "expected no points for an empty submission, found "
                    + "\(check.points.description) for '\(check.id)'", file: folder.source.name,
                help: ["name the checks that it rests on: needs: [...]"])
        }
    }

    private mutating func testMistakes() {
        let mistakes = folder.lab.mistakes
        if mistakes.count < 2 {
            report(
                "few-mistakes", "expected at least two known mistakes, found \(mistakes.count)",
                file: folder.source.name, help: ["declare them under 'mistakes:'"])
        }
        for source in folder.mistakes
        where !mistakes.contains(where: { source.name.hasSuffix("/mistakes/" + $0.file) }) {
            report(
                "undeclared-mistake", "expected a declaration of this file under 'mistakes:'",
                file: source.name,
                help: ["declare its file, score and failed checks in \(folder.source.name)"])
        }
        for mistake in mistakes {
            guard
                let source = folder.mistakes.first(where: {
                    $0.name.hasSuffix("/mistakes/" + mistake.file)
                })
            else {
                problems.append(
                    folder.source.error(
                        "missing-mistake", "there is no file mistakes/\(mistake.file)",
                        at: SourceRange(mistake.range.lowerBound, mistake.range.lowerBound + 1)))
                continue
            }
            test(mistake, grade(source), source)
        }
    }

    private mutating func test(_ mistake: KnownMistake, _ grade: Grade, _ source: SourceFile) {
        if grade.score != mistake.score {
            report(
                "wrong-score",
                "expected \(mistake.score.description) points, found "
                    + "\(grade.score.description)", file: source.name)
        }
        let failed = grade.checks.filter { !$0.isPassed }.map(\.id)
        if Set(failed) != Set(mistake.failed) {
            report(
                "wrong-checks",
                "expected to fail: \(LabTest.words(mistake.failed)), found: "
                    + LabTest.words(failed), file: source.name)
        }
        let notes = grade.notes.map(\.id)
        for id in mistake.notes where !notes.contains(id) {
            report(
                "missing-note", "expected the note '\(id)', found: \(LabTest.words(notes))",
                file: source.name)
        }
    }

    private static func failed(_ grade: Grade) -> String {
        words(grade.checks.filter { !$0.isPassed }.map(\.id))
    }

    private static func words(_ ids: [String]) -> String {
        ids.isEmpty ? "none" : ids.joined(separator: ", ")
    }
}
