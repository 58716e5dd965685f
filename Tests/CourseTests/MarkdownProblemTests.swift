import SourceText
import Testing

@testable import Course

/// What authors are told about footnotes, definitions, tables, abbreviations and ids.
@Suite struct MarkdownProblemTests {
    @Test(arguments: [
        ("a[^x]", "footnote-missing", 7, 2),
        ("a\nb [^two]", "footnote-missing", 8, 3),
        ("a[^x]\n\n[^x]: b\n\n[^x]: c", "footnote-twice", 11, 1),
        ("a[^x]\n\n[^x]:\n\nb", "footnote-empty", 9, 1),
        ("a\n\n[^x]: b", "footnote-unused", 9, 1),
        (": a", "definition-term", 7, 1),
        ("T\n\n\n: a", "definition-term", 10, 1),
        ("## T\n: a", "definition-term", 8, 1),
        ("*[A]: b\n*[A]: c", "abbreviation-twice", 8, 1),
        ("## A {#1}", "heading-id", 7, 6),
        ("## A {#ä}", "heading-id", 7, 6),
        ("## A {#b}\n\n## C {#b}", "heading-id-taken", 9, 6),
        ("## A {#main-content}", "heading-id-taken", 7, 6),
        ("## A {#footnote-1}", "heading-id-taken", 7, 6),
        ("|a\n|-\n|[^x]", "footnote-missing", 9, 2),
        ("a\n\n| <b> |\n|-|", "raw-html", 9, 3),
    ])
    func reports(body: String, identifier: String, line: Int, column: Int) {
        let found = diagnostics(body)
        #expect(found.map(\.identifier) == [identifier])
        #expect(found.first?.location == SourceLocation(line: line, column: column))
    }

    @Test func reportsATableThatIsTooWide() {
        let row = String(repeating: "|a", count: 101) + "\n" + String(repeating: "|-", count: 101)
        #expect(diagnostics(row).map(\.identifier) == ["table-columns"])
    }

    @Test func suggestsTheFootnoteThatWasMeant() {
        let found = diagnostics("a[^first] b[^frist]\n\n[^first]: c")
        #expect(found.flatMap(\.help) == ["did you mean 'first'?"])
    }

    @Test func givesWrittenIDsBeforeOthers() throws {
        var found: [Diagnostic] = []
        let source = SourceFile(
            name: "t.md", text: head + "## A\n\n## B {#a}\n\n## A\n\n## Tooltip-x\n\n## footnote-1")
        let lesson = try #require(Lesson.parse(id: "t", source, diagnostics: &found))
        #expect(
            lesson.headings.map(\.id) == [
                "a-2", "a", "a-3", "section-tooltip-x", "section-footnote-1",
            ])
        #expect(found.isEmpty)
    }

    @Test func nestsExtensionsAndDirectives() throws {
        var found: [Diagnostic] = []
        let body = """
            :::note
            | a |
            |---|
            | b[^1] |
            :::
            Term
            : Definition
            :::tip
            - [x] done
            :::

            [^1]: Note
            """
        let source = SourceFile(name: "t.md", text: head + body)
        let lesson = try #require(Lesson.parse(id: "t", source, diagnostics: &found))
        #expect(found.map(\.description) == [])
        let html = HTMLRenderer.text(lesson.document, style: .course)
        #expect(
            html.contains(
                "<div class=\"table-wrapper\" tabindex=\"0\" role=\"group\" "
                    + "aria-label=\"Table\">\n<table>"))
        #expect(html.contains("<th scope=\"col\">a</th>"))
        #expect(
            html.contains("<dl class=\"definitions\">\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>"))
        #expect(html.contains("<ul class=\"task-list\">\n<li class=\"task task-done\"><span "))
        #expect(html.hasSuffix("</section>\n"))
    }

    // MARK: Helpers

    private let head = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n"

    private func diagnostics(_ body: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let source = SourceFile(name: "t.md", text: head + body)
        _ = Lesson.parse(id: "t", source, diagnostics: &diagnostics)
        return diagnostics
    }
}
