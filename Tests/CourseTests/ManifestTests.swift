import SourceText
import Testing

@testable import Course

@Suite struct ManifestTests {
    private let sound =
        "title: T\ndescription: D\nmodules: [{title: M, summary: S, lessons: [a]}]\n"

    private func manifest(_ more: String) throws -> CourseManifest {
        var diagnostics: [Diagnostic] = []
        let source = SourceFile(name: "course.yaml", text: sound + more)
        let manifest = CourseManifest.parse(source, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.description) == [])
        return try #require(manifest)
    }

    @Test func readsAllThatMayBeLeftOut() throws {
        let manifest = try manifest(
            """
            authors: [Ana, {name: Bo, url: "https://example.org/"}]
            prerequisites: ["A *terminal*"]
            options: {smart: true, numbered: true}
            redirects: {old.html: lessons/a.html, x/y.html: "https://example.org/z"}
            glossary:
              - {term: Access key, definition: "Two *texts*.", forms: [access keys]}
              - {term: MFA, id: factor, definition: A second proof.}

            """)
        #expect(manifest.modules.map(\.summary) == ["S"])
        #expect(manifest.authors.map(\.name) == ["Ana", "Bo"])
        #expect(manifest.authors.map(\.url) == [nil, "https://example.org/"])
        #expect(manifest.prerequisites.map { $0.map(\.plainText).joined() } == ["A terminal"])
        #expect(manifest.options.smart && manifest.options.numbered)
        #expect(manifest.redirects.map(\.from) == ["old.html", "x/y.html"])
        #expect(manifest.redirects.map(\.to) == ["lessons/a.html", "https://example.org/z"])
        #expect(manifest.glossary.map(\.id) == ["access-key", "factor"])
        #expect(manifest.glossary[0].forms == ["access keys"])
        #expect(
            HTMLRenderer.text(manifest.glossary[0].definition) == "<p>Two <em>texts</em>.</p>\n")
    }

    @Test func takesTheUsualWhereNothingIsSaid() throws {
        let manifest = try manifest("")
        #expect(manifest.language == "en" && !manifest.options.smart)
        #expect(manifest.authors.isEmpty && manifest.glossary.isEmpty && manifest.redirects.isEmpty)
    }

    @Test func readsAllOfAFrontMatter() {
        let text = """
            ---
            title: T
            summary: S
            minutes: 1
            objectives: [o]
            prerequisites: [users, "Some *time*"]
            draft: true
            html: true
            updated: 2024-02-29
            aliases: [old/name.html]
            ---
            <b>x</b>
            """
        var diagnostics: [Diagnostic] = []
        let lesson = Lesson.parse(
            id: "t", SourceFile(name: "t.md", text: text), diagnostics: &diagnostics)
        #expect(diagnostics.map(\.description) == [])
        guard let frontMatter = lesson?.frontMatter, frontMatter.prerequisites.count == 2,
            case .lesson("users", _) = frontMatter.prerequisites[0],
            case .text(let inlines) = frontMatter.prerequisites[1]
        else {
            Issue.record("\(String(describing: lesson?.frontMatter))")
            return
        }
        #expect(inlines.map(\.plainText).joined() == "Some time")
        #expect(frontMatter.isDraft && frontMatter.allowsHTML)
        #expect(frontMatter.updated == "2024-02-29")
        #expect(frontMatter.aliases.map(\.text) == ["old/name.html"])
        #expect(lesson?.rawHTML == .copied)
    }

    @Test(arguments: [
        ("2026-01-15", true), ("2024-02-29", true), ("2026-02-29", false), ("1900-02-29", false),
        ("2026-13-01", false), ("2026-00-10", false), ("2026-1-5", false), ("2026-01-32", false),
        ("26-01-15", false), ("2026-01-15T09:00", false), ("", false), ("-026-01-15", false),
    ])
    func knowsTheDaysOfTheCalendar(text: String, isValid: Bool) {
        #expect(CalendarDay.isValid(text) == isValid)
    }

    @Test(arguments: [
        ("lessons/a.html", true), ("a.html", true), ("/a.html", false), ("a/../b.html", false),
        ("a//b.html", false), (".a.html", false), ("a b.html", false), ("a.htm", false),
        ("a\\b.html", false), ("a?.html", false), ("javascript:x.html", false), ("", false),
    ])
    func takesPathsOfPagesAlone(path: String, isValid: Bool) {
        #expect((SitePathRule.problem(path) == nil) == isValid)
    }
}
