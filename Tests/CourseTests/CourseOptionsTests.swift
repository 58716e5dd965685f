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
}
