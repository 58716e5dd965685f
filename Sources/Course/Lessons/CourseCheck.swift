package import SourceText

/// What can be checked once the texts of all lessons are read.
package enum CourseCheck {
    /// Links to lessons and headings that are not there, and labs that texts and front matter disagree on.
    ///
    /// - Parameter facts: of the course's lessons, in their order.
    package static func check(_ course: Course, _ facts: [LessonFacts]) -> [Diagnostic] {
        let lessons = course.lessons
        var headings: [String: [String]] = [:]
        for (lesson, facts) in zip(lessons, facts) { headings[lesson.id] = facts.headings }
        var diagnostics = LabEmbedding.check(course, facts.map(\.embeddedLabs))
        for (lesson, facts) in zip(lessons, facts) {
            for reference in facts.anchors {
                diagnostics += check(reference, headings, lesson.source)
            }
        }
        for (source, reference) in course.otherAnchors {
            diagnostics += check(reference, headings, source)
        }
        return diagnostics
    }

    private static func check(
        _ reference: LessonFacts.AnchorReference, _ headings: [String: [String]],
        _ source: SourceFile
    ) -> [Diagnostic] {
        let fragment = reference.fragment
        guard let known = headings[reference.lesson] else {
            return [
                source.error(
                    "link-draft",
                    "expected a lesson of this site, found the draft '\(reference.lesson)'",
                    at: reference.range,
                    help: ["remove the link until the lesson is finished"])
            ]
        }
        guard !fragment.isEmpty, !known.contains(fragment) else { return [] }
        var help = Suggestion.decorated(fragment, among: known, prefix: "#", ending: "")
        if help.isEmpty, !known.isEmpty, known.count <= 8 {
            help = ["its headings: " + known.map { "#" + $0 }.joined(separator: ", ")]
        }
        return [
            source.error(
                "link-anchor",
                "there is no heading '#\(Value.short(fragment))' in the lesson '\(reference.lesson)'",
                at: reference.range, help: help)
        ]
    }
}
