import SourceText
import Testing

@testable import Course

/// Texts that try to crash, to hang, or to get something into a page.
@Suite struct HostileLessonTests {
    @Test(arguments: [
        (String(repeating: "> ", count: 20_000) + "a", "nesting-depth"),
        (String(repeating: "- ", count: 5_000) + "a", "nesting-depth"),
        (
            String(repeating: "*a **a ", count: 2_000) + String(repeating: "a** a*", count: 2_000),
            "nesting-depth"
        ),
        (
            String(repeating: ":::note\n", count: 2_000) + String(repeating: ":::\n", count: 2_000),
            "nesting-depth"
        ),
        (String(repeating: ":::note\n", count: 9), "directive-unclosed"),
        (String(repeating: ":::\n", count: 100), "directive-stray-close"),
        ("<script>alert(1)</script>", "raw-html"),
        ("a <img src=x onerror=alert(1)>", "raw-html"),
        ("a <!-- c --> b", "raw-html"),
        ("<!--7-->", "raw-html"),
        (String(repeating: ":", count: 17) + "note", "directive-misplaced"),
        ("> :::note", "directive-misplaced"),
    ])
    func reports(body: String, identifier: String) {
        #expect(identifiers(body).contains(identifier))
    }

    /// A long line of mistakes ends with the first hundred of them.
    @Test func boundsTheFindingsOfALesson() {
        let tags = (0..<20_000).map { "<b\($0)>" }.joined()
        #expect(identifiers("a " + tags).count == Lesson.mostFindings)
        #expect(identifiers(String(repeating: ":::\n", count: 50_000)).count == 100)
    }

    @Test func survivesDeepNestingWithinItsBound() {
        let quotes = String(repeating: ">", count: 90) + " a"
        #expect(identifiers(quotes) == [])
    }

    @Test func keepsLinesTogetherWhenACarriageReturnStandsAlone() {
        let source = SourceFile(name: "t.md", text: head + "a\rb\n\n<b>")
        var diagnostics: [Diagnostic] = []
        _ = Lesson.parse(id: "t", source, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.location) == [SourceLocation(line: 9, column: 1)])
    }

    @Test func acceptsWindowsLinesAndAByteOrderMark() {
        let text = "\u{FEFF}" + head + "## A\n\n:::note\nb\n:::\n"
        let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        var diagnostics: [Diagnostic] = []
        let lesson = Lesson.parse(
            id: "t", SourceFile(name: "t.md", text: windows), diagnostics: &diagnostics)
        #expect(diagnostics.map(\.description) == [])
        #expect(lesson?.headings.map(\.id) == ["a"])
        #expect(lesson?.document.children.count == 2)
    }

    @Test func refusesBytesThatAreNotUTF8() {
        let source = SourceFile(name: "t.md", bytes: Array(head.utf8) + [0x61, 0xFF])
        var diagnostics: [Diagnostic] = []
        #expect(Lesson.parse(id: "t", source, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.identifier) == ["not-utf8"])
    }

    // MARK: Helpers

    private let head = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n"

    private func identifiers(_ body: String) -> [String] {
        var diagnostics: [Diagnostic] = []
        let source = SourceFile(name: "t.md", text: head + body)
        _ = Lesson.parse(id: "t", source, diagnostics: &diagnostics)
        return diagnostics.map(\.identifier)
    }
}
