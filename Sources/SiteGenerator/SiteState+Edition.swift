internal import Course
internal import SourceText

/// The parts of what is known of a site.
extension SiteState {
    /// What came of a lesson's page.
    struct Outcome: Sendable {
        var facts = LessonFacts()
        var diagnostics: [Diagnostic] = []
        /// What the lesson conceals; nothing where all may be read.
        var secrets: [LeakGuard.Secret] = []
        /// Links that lead nowhere.
        var linkDiagnostics: [Diagnostic] = []
        /// The text for the print edition, where there is one.
        var printed: [UInt8] = []
        /// Until the search index is made.
        var searchEntry: SearchEntry?
        /// The path of the picture that was drawn of the lesson.
        var picture: String?
        /// Of the page; empty unless the site can be used offline.
        var fingerprint = ""

        /// What the lesson's notes say, and nobody else may.
        var notes: [[UInt8]] { secrets.lazy.filter { $0.kind == .note }.map(\.text) }

        var allDiagnostics: [Diagnostic] { diagnostics + linkDiagnostics }
    }

    /// The course in one language.
    struct Edition: Sendable {
        var renderer: PageRenderer
        var pages: [SitePage]
        var lessons: [LessonHead]
        var outcomes: [Outcome]
        /// The lessons whose pages are to be made, by their numbers.
        var waiting: Set<Int>

        init(_ course: Course, _ site: Site) {
            pages = SitePage.others(of: course, site)
            renderer = PageRenderer(course: course, site: site, pages: pages)
            lessons = renderer.outline.lessons
            outcomes = Array(repeating: Outcome(), count: lessons.count)
            waiting = Set(lessons.indices)
        }

        /// What pages of lessons show of the course, of other lessons and of labs.
        var listedTexts: [[UInt8]] {
            let course = renderer.course
            return [course.manifest.source.bytes]
                + course.labs.flatMap {
                    [Array($0.id.utf8), $0.source.bytes] + $0.starters.map(\.source.bytes)
                }
                + lessons.map {
                    Array("\($0.id) \($0.frontMatter.title) \($0.frontMatter.summary)".utf8)
                }
        }

        /// The ids of a lesson's headings; nil where there is no such lesson.
        func headings(of lesson: String) -> [String]? {
            renderer.outline.place(of: lesson).map { outcomes[$0.number].facts.headings }
        }
    }
}
