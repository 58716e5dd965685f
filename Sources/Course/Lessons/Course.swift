/// A whole course, read and checked: what a site is made from.
package struct Course: Sendable {
    /// A part of the course with its lessons.
    package struct Module: Sendable {
        /// Counted from 1.
        package var number: Int
        package var title: String
        package var lessons: [Lesson]
    }

    package var manifest: CourseManifest
    package var modules: [Module]
    /// In the order in which the lessons embed them, then those that none embeds.
    package var labs: [LabFolder]
    /// Files of the content folder that lessons show or link to, as sorted paths inside it.
    package var files: [String]
    /// The manifest's redirects and the lessons' aliases.
    package var redirects: [CourseManifest.Redirect] = []

    /// All lessons in order.
    package var lessons: [Lesson] { modules.flatMap(\.lessons) }

    /// The lesson that embeds a lab.
    package func lesson(embedding lab: String) -> Lesson? {
        lessons.first { lesson in lesson.embeddedLabs.contains { $0.id == lab } }
    }
}
