import SourceText
import Testing

@testable import Course

/// A lesson of a body, as tests need it.
enum ParsedLesson {
    static let head = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n"

    /// A lesson whose body begins on line 7; a diagnostic fails the test.
    static func of(
        _ body: String, context: LessonContext = LessonContext()
    ) throws -> Lesson {
        let (lesson, diagnostics) = parse(body, context: context)
        #expect(diagnostics.map(\.description) == [])
        return try #require(lesson)
    }

    static func html(
        _ body: String, edition: Edition = .learner, context: LessonContext = LessonContext()
    ) throws -> String {
        HTMLRenderer.text(
            try of(body, context: context).document, style: .course, edition: edition)
    }

    /// `line:column identifier` of each diagnostic, lines counted in the body.
    static func findings(
        _ body: String, context: LessonContext = LessonContext()
    ) -> [String] {
        parse(body, context: context).diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0.line - 6):\($0.column) " } ?? ""
            return place + diagnostic.identifier
        }
    }

    private static func parse(
        _ body: String, context: LessonContext
    ) -> (lesson: Lesson?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let source = SourceFile(name: "t.md", text: head + body)
        let lesson = Lesson.parse(
            id: "t", source, context: context, diagnostics: &diagnostics)
        return (lesson, diagnostics)
    }
}
