internal import SourceText

/// A lab: a task, the account it starts from, and the checks that a submission must meet.
///
/// This is what `labs/<id>/lab.yaml` holds, read and checked. It has no files: the folder around it
/// (starter, solutions, known mistakes) belongs to the course.
package struct Lab: Sendable {
    /// The folder's name: lower-case words joined by hyphens.
    package var id: String
    package var title: String
    /// One sentence for lists.
    package var summary: String
    /// How long a learner needs.
    package var minutes: Int
    /// The task, in Markdown.
    package var task: String
    /// Hints in the order they are given, in Markdown.
    package var hints: [String]
    /// All that must hold for full marks.
    package var checks: [Check]
}

/// One thing that a submission must have done.
package struct Check: Sendable {
    /// Unique within the lab: lower-case words joined by hyphens.
    package var id: String
    /// What is checked, as a statement that holds when it passes.
    package var title: String
    package var points: Points
}

/// A score: an exact number of hundredths of a point.
package struct Points: Equatable, Sendable {
    package var hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }
}

extension Points {
    /// The shortest decimal: `10`, `7.5`, `0.25`.
    package var description: String {
        let whole = hundredths / 100
        let rest = hundredths % 100
        if rest == 0 { return "\(whole)" }
        if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
        return "\(whole)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
