import Foundation
import SourceText
import Testing

@testable import Course

/// What `smart: true` of `course.yaml` and its glossary do to lessons.
@Suite struct CourseOptionsTests {
    private func html(options: String, otherPages: Set<String> = ["glossary.html"]) async throws
        -> (html: String, objective: String)
    {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("iamlab-options-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let lessons = folder.appendingPathComponent("lessons")
        try FileManager.default.createDirectory(at: lessons, withIntermediateDirectories: true)
        let manifest = """
            title: T
            description: D
            modules:
              - {title: M, lessons: [keys]}
            glossary:
              - {term: access key, definition: A "pair".}
            \(options)

            """
        try Data(manifest.utf8).write(to: folder.appendingPathComponent("course.yaml"))
        let text = """
            ---
            title: Keys
            summary: S
            minutes: 1
            objectives: ['Say "key"']
            ---

            :::notes
            An access key.
            :::

            :::note The "title"
            One "access key" -- or two.
            :::

            """
        try Data(text.utf8).write(to: lessons.appendingPathComponent("keys.md"))
        let content = try #require(SourceFolder(folder.path))
        let result = try await CourseReader.read(
            content: content, labs: nil, otherPages: otherPages)
        #expect(result.diagnostics.map(\.description) == [])
        let course = try #require(result.course)
        let head = try #require(course.lessons.first)
        let lesson = try #require(course.read(head).lesson)
        return (
            HTMLRenderer.text(lesson.document, style: .course),
            HTMLRenderer.textWithoutLinks(head.frontMatter.objectives[0])
        )
    }

    @Test func smartSetsTextsTitlesObjectivesAndDefinitions() async throws {
        let (html, objective) = try await html(options: "options: {smart: true}")
        #expect(html.contains("The “title”"))
        #expect(html.contains("</span></span>” – or two."))
        #expect(html.contains("A “pair”."))
        #expect(objective == "Say “key”")
    }

    @Test func withoutItSignsStayAsTheyAre() async throws {
        let (html, objective) = try await html(options: "")
        #expect(html.contains("The &quot;title&quot;") && html.contains("-- or two."))
        #expect(objective == "Say &quot;key&quot;")
    }

    /// Not in the notes, which learners do not see.
    @Test func termsAreLinkedOnceWhereTheGlossaryHasAPage() async throws {
        let linked = try await html(options: "").html
        #expect(linked.components(separatedBy: "../glossary.html#access-key").count == 2)
        let plain = try await html(options: "", otherPages: []).html
        #expect(!plain.contains("glossary.html"))
    }

    @Test func smartSetsTitlesAndSummaries() throws {
        let manifest = """
            title: IAM "now"
            description: What it's for...
            modules:
              - {title: '"First"', summary: a -- b, lessons: [keys]}
            options: {smart: SMART}

            """
        let lesson = """
            ---
            title: The "key"
            summary: One --- or 'two'.
            description: Ana's...
            minutes: 1
            objectives: [x]
            ---

            """
        func texts(_ smart: Bool) throws -> [String?] {
            var diagnostics: [Diagnostic] = []
            let text = manifest.replacingOccurrences(of: "SMART", with: "\(smart)")
            let course = try #require(
                CourseManifest.parse(
                    SourceFile(name: "course.yaml", text: text), diagnostics: &diagnostics))
            let front = FrontMatter.split(
                SourceFile(name: "keys.md", text: lesson), smartTypography: smart,
                diagnostics: &diagnostics
            ).0
            #expect(diagnostics.map(\.description) == [])
            return [
                course.title, course.description, course.modules[0].title,
                course.modules[0].summary, front.title, front.summary, front.description,
            ]
        }
        #expect(
            try texts(true) == [
                "IAM “now”", "What it’s for…", "“First”", "a – b", "The “key”",
                "One — or ‘two’.", "Ana’s…",
            ])
        #expect(
            try texts(false) == [
                "IAM \"now\"", "What it's for...", "\"First\"", "a -- b", "The \"key\"",
                "One --- or 'two'.", "Ana's...",
            ])
    }

    /// The rules of plain texts against those of Markdown.
    @Test(arguments: [
        "\"a\" 'b' (\"c\") it's", "a--b---c----d-----e------f-------g", "a...b....c......",
        "\"'Nested'\" said Ana", "x \"y\", \"z\".", "-", "'", "\"\"", "", "a-b.c..d",
        "5' 6\"", "rock 'n' roll", "é\"ü\"",
    ])
    func plainTextIsSetAsMarkdownIs(text: String) {
        let inlines = InlineText.parse(
            text, at: SourceRange(0, 0), smartTypography: true)
        #expect(SmartTypography.applied(to: text) == inlines.map(\.plainText).joined())
    }
}
