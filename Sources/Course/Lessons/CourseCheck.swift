package import SourceText

/// What can be checked once the texts of all lessons are read.
package enum CourseCheck {
    /// Links of a lesson to lessons and headings that are not there.
    ///
    /// - Parameters:
    ///   - lesson: the lesson, whose file is read where something is wrong.
    ///   - headings: the ids of a lesson's headings; nil where it is not part of the site.
    package static func links(
        of facts: LessonFacts, in lesson: LessonHead, _ headings: (String) -> [String]?
    ) -> [Diagnostic] {
        let wrong = facts.anchors.filter { !leads($0, to: headings($0.lesson)) }
        guard !wrong.isEmpty else { return [] }
        let source = lesson.source
        return wrong.map { diagnostic($0, headings($0.lesson), source) }
    }

    /// Links of labs and the glossary, and labs that texts and front matter disagree on.
    ///
    /// - Parameter facts: of the course's lessons, in their order.
    package static func others(
        _ course: Course, _ facts: [LessonFacts], _ headings: (String) -> [String]?
    ) -> [Diagnostic] {
        LabEmbedding.check(course, facts.map(\.embeddedLabs))
            + course.otherAnchors.compactMap { source, reference in
                let known = headings(reference.lesson)
                return leads(reference, to: known) ? nil : diagnostic(reference, known, source)
            }
    }

    /// Whether there is what a link leads to.
    ///
    /// - Parameter headings: those of the lesson that it names; nil where that is not part of the site.
    private static func leads(
        _ reference: LessonFacts.AnchorReference, to headings: [String]?
    ) -> Bool {
        guard let headings else { return false }
        return reference.fragment.isEmpty || headings.contains(reference.fragment)
    }

    private static func diagnostic(
        _ reference: LessonFacts.AnchorReference, _ headings: [String]?, _ source: SourceFile
    ) -> Diagnostic {
        let fragment = reference.fragment
        guard let known = headings else {
            return source.error(
                "link-draft",
                "expected a lesson of this site, found the draft '\(reference.lesson)'",
                at: reference.range,
                help: ["remove the link until the lesson is finished"])
        }
        var help = Suggestion.decorated(fragment, among: known, prefix: "#", ending: "")
        if help.isEmpty, !known.isEmpty, known.count <= 8 {
            help = ["its headings: " + known.map { "#" + $0 }.joined(separator: ", ")]
        }
        return source.error(
            "link-anchor",
            "there is no heading '#\(Value.short(fragment))' in the lesson '\(reference.lesson)'",
            at: reference.range, help: help)
    }
}
