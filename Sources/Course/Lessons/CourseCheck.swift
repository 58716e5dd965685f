package import SourceText

/// What can be checked once the texts of all lessons are read.
package enum CourseCheck {
    /// Links of a lesson to lessons and headings that are not there.
    ///
    /// - Parameters:
    ///   - source: the lesson's file.
    ///   - headings: the ids of a lesson's headings; nil where it is not part of the site.
    package static func links(
        of facts: LessonFacts, in source: SourceFile, _ headings: (String) -> [String]?
    ) -> [Diagnostic] {
        facts.anchors.flatMap { check($0, headings($0.lesson), source) }
    }

    /// Links of labs and the glossary, and labs that texts and front matter disagree on.
    ///
    /// - Parameter facts: of the course's lessons, in their order.
    package static func others(
        _ course: Course, _ facts: [LessonFacts], _ headings: (String) -> [String]?
    ) -> [Diagnostic] {
        LabEmbedding.check(course, facts.map(\.embeddedLabs))
            + course.otherAnchors.flatMap { source, reference in
                check(reference, headings(reference.lesson), source)
            }
    }

    private static func check(
        _ reference: LessonFacts.AnchorReference, _ headings: [String]?, _ source: SourceFile
    ) -> [Diagnostic] {
        let fragment = reference.fragment
        guard let known = headings else {
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
