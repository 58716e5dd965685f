import Foundation
import SourceText
import Testing

@testable import Course

/// The course in `Tests/Fixtures/every-directive`. What learners must not read says SECRET there.
@Suite struct EveryDirectiveTests {
    private func course() async throws -> Course {
        let root =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().path + "/Fixtures/every-directive"
        let content = try #require(SourceFolder(root + "/content"))
        let result = try await CourseReader.read(
            content: content, labs: SourceFolder(root + "/labs"))
        #expect(result.diagnostics.map(\.description) == [])
        return try #require(result.course)
    }

    private func lessons() async throws -> [Lesson] {
        let course = try await course()
        return try course.lessons.map { head in
            let reading = course.read(head)
            #expect(reading.diagnostics.map(\.description) == [])
            return try #require(reading.lesson)
        }
    }

    @Test func usesEveryDirective() async throws {
        let course = try await course()
        let text = course.lessons.map { String(decoding: $0.source.bytes, as: UTF8.self) }.joined()
        for rule in DirectiveRule.all {
            #expect(text.contains(":::\(rule.name)"), "\(rule.name)")
            for attribute in rule.attributes where attribute.name != "case-sensitive" {
                if attribute.name == "accept" { continue }
                #expect(text.contains(attribute.name), "\(rule.name) \(attribute.name)")
            }
        }
    }

    @Test func holdsNoSecretForLearners() async throws {
        for lesson in try await lessons() {
            let html = HTMLRenderer.text(
                lesson.document, style: .course, rawHTML: lesson.rawHTML, edition: .learner)
            #expect(!html.uppercased().contains("SECRET"), "\(lesson.id)")
            var readable = ""
            lesson.document.shown(in: .learner).visit { node in
                if case .directive(let directive) = node.kind, directive.isConcealed { return }
                if case .text(let text) = node.kind { readable += text }
            }
            #expect(!readable.isEmpty)
        }
    }

    @Test func holdsEverythingForTrainers() async throws {
        var html = ""
        for lesson in try await lessons() {
            html += HTMLRenderer.text(
                lesson.document, style: .course, rawHTML: lesson.rawHTML, edition: .trainer)
        }
        for secret in [
            "SECRET-NOTE", "SECRET-SOLUTION", "SECRET-FEEDBACK", "SECRET-RIGHT",
            "SECRET-EXPLANATION", "SECRET-ROLE", "SECRET-create-user", "SECRET-WELL",
            "SECRET-NEARLY",
        ] {
            #expect(html.contains(secret), "\(secret)")
        }
    }

    @Test func copiesHTMLWhereTheFrontMatterAsksForIt() async throws {
        let lesson = try #require(try await lessons().first { $0.id == "questions" })
        let html = HTMLRenderer.text(lesson.document, style: .course, rawHTML: lesson.rawHTML)
        #expect(html.contains("<p>A paragraph of <em>raw HTML</em>.</p>"))
    }

    @Test func knowsItsRedirects() async throws {
        #expect(
            try await course().redirects.map { "\($0.from) \($0.to)" } == [
                "lessons/blocks.html lessons/callouts.html", "old/index.html index.html",
                "lessons/remarks.html lessons/callouts.html",
            ])
    }

    @Test func leavesDraftsOut() async throws {
        let root = NSTemporaryDirectory() + "iamlab-draft-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(
            atPath: root + "/lessons", withIntermediateDirectories: true)
        let files = [
            ("course.yaml", "title: T\ndescription: D\nmodules: [{title: M, lessons: [a, b]}]\n"),
            ("lessons/a.md", ParsedLesson.head),
            (
                "lessons/b.md",
                ParsedLesson.head.replacing("title: T", with: "title: T\ndraft: true")
            ),
        ]
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + name))
        }
        let content = try #require(SourceFolder(root))
        for (drafts, lessons) in [(false, ["a"]), (true, ["a", "b"])] {
            let result = try await CourseReader.read(
                content: content, labs: nil, includesDrafts: drafts)
            #expect(result.diagnostics.isEmpty)
            #expect(result.course?.lessons.map(\.id) == lessons)
        }
    }
}
