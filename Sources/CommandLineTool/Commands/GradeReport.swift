import LabGrading
import SourceText

/// A grade as text for people.
enum GradeReport {
    static func text(_ grade: Grade, _ terminal: Terminal) -> String {
        var text =
            terminal.styled(
                "\(grade.lab): \(Excerpt.printable(grade.file))", .strong) + "\n"
        for diagnostic in grade.diagnostics { text += diagnostic.description }
        let width = min(64, grade.checks.map { $0.title.count }.max() ?? 0)
        for check in grade.checks {
            let mark = check.isPassed ? terminal.styled("✓", .good) : terminal.styled("✗", .bad)
            let padding = String(repeating: " ", count: max(0, width - check.title.count))
            text +=
                "  \(mark) \(check.title)\(padding)  "
                + "\(check.points.description)/\(check.maximum.description)\n"
            guard !check.isPassed else { continue }
            if !check.message.isEmpty { text += paragraph(check.message, indent: 6) }
            if !check.hint.isEmpty {
                text += paragraph("hint: " + ASCII.trimmed(check.hint), indent: 6)
            }
        }
        for note in grade.notes {
            text += "\n" + paragraph("Line \(note.line): " + note.message, indent: 2)
        }
        let score = "\(grade.score.description)/\(grade.maximum.description)"
        switch grade.status {
        case .passed: text += terminal.styled("Score: \(score), full marks", .good)
        case .fellShort: text += terminal.styled("Score: \(score)", .warning)
        case .ungradable:
            text += terminal.styled("Score: \(score), the file could not be graded", .bad)
        }
        return text + "\n"
    }

    /// Text broken into lines of at most 96 characters.
    static func paragraph(_ text: String, indent: Int) -> String {
        var result = ""
        var line = ""
        for word in Excerpt.printable(text).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if !line.isEmpty, line.count + word.count + 1 > 96 - indent {
                result += String(repeating: " ", count: indent) + line + "\n"
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return result + String(repeating: " ", count: indent) + line + "\n"
    }
}
