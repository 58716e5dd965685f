package import SourceText

/// A whole course in one language: what a site is made from. The lessons' texts are parsed one by
/// one, with `read`.
package struct Course: Sendable {
    /// A part of the course with its lessons.
    package struct Module: Sendable {
        /// Counted from 1.
        package var number: Int
        package var title: String
        /// One sentence.
        package var summary: String?
        package var lessons: [LessonHead]
    }

    package var manifest: CourseManifest
    /// The language of this edition of the course: the manifest's, or that of a translation.
    package var language: String
    /// What stands before `.html` in the names of pages: nothing, or `.fr`.
    package var suffix: String
    package var modules: [Module]
    /// In the order in which the lessons list them, then those that none lists.
    package var labs: [LabFolder]
    /// Links of labs and the glossary to lessons, each with its file.
    package var otherAnchors: [(source: SourceFile, reference: LessonFacts.AnchorReference)]
    /// The manifest's redirects and the lessons' aliases; none in a translation.
    package var redirects: [CourseManifest.Redirect] = []
    /// What the lessons' texts link to; nil where the site has no page for it.
    var glossary: Glossary?
    let resolver: LinkResolver
    let context: LessonContext

    /// All lessons in order.
    package var lessons: [LessonHead] { modules.flatMap(\.lessons) }

    /// Puts a lesson in the place of the one with its id.
    package mutating func replace(_ lesson: LessonHead) {
        for module in modules.indices {
            if let index = modules[module].lessons.firstIndex(where: { $0.id == lesson.id }) {
                modules[module].lessons[index] = lesson
                return
            }
        }
    }

    /// A lesson's text, parsed and checked as far as that goes without other lessons' texts.
    package func read(_ head: LessonHead) -> LessonReading {
        var diagnostics: [Diagnostic] = []
        let source = head.source
        guard
            var lesson = Lesson.parse(
                id: head.id, source, frontMatter: head.frontMatter, context: context,
                diagnostics: &diagnostics)
        else { return LessonReading(diagnostics: diagnostics) }
        diagnostics += HeadingOrder.check(lesson.document, in: source)
        let result = resolver.resolve(&lesson.document, in: source, on: .lesson(id: head.id))
        if let glossary {
            lesson.document = glossary.linked(
                lesson.document, page: "../glossary\(suffix).html")
        }
        var facts = LessonFacts()
        facts.headings = lesson.headings.map(\.id)
        facts.anchors = result.anchors
        facts.files = result.files
        if let picture = head.frontMatter.picture {
            let checked = resolver.resolve(picture: picture, in: source)
            facts.files.formUnion(checked.files)
            diagnostics += checked.diagnostics
        }
        facts.includedFiles = lesson.includedFiles
        facts.embeddedLabs = lesson.embeddedLabs
        return LessonReading(
            lesson: lesson, facts: facts, diagnostics: diagnostics + result.diagnostics)
    }
}

/// What came of reading a lesson's text.
package struct LessonReading: Sendable {
    /// Nil where the file can not be used.
    package var lesson: Lesson?
    package var facts = LessonFacts()
    package var diagnostics: [Diagnostic]
}
