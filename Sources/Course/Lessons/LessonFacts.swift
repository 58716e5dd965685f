package import SourceText

/// What the rest of the course needs to know of a lesson's text once its page is made.
///
/// It is small: a course keeps these of all lessons, and no tree of any.
package struct LessonFacts: Sendable {
    /// A link to a lesson, checked when the headings of all are known.
    package struct AnchorReference: Sendable {
        /// The lesson that it leads to.
        package var lesson: String
        /// The heading's id; empty for the whole lesson.
        package var fragment: String
        package var range: SourceRange
    }

    /// The ids of the headings, in their order.
    package var headings: [String] = []
    package var anchors: [AnchorReference] = []
    /// Files of the content folder that the text shows or links to, as paths inside it.
    package var files: Set<String> = []
    /// Files of the content folder that the text includes.
    package var includedFiles: [String] = []
    package var embeddedLabs: [Lesson.EmbeddedLab] = []

    package init() {}
}
