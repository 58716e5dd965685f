import CCMark
import Glibc
import SourceText
import Testing

@testable import Course

/// The renderer held against libcmark's own, and what the course adds to CommonMark.
@Suite struct CourseHTMLTests {
    /// The library's own renderer is the oracle for texts that nobody thought of.
    @Test func agreesWithTheLibraryOnMixedTexts() {
        let pieces = [
            "a", "*", "**", "`", "[x](y)", "![p](q \"r\")", "<b>", "&amp;", "\\", "\n", "\n\n",
            "- ", "1. ", "7) ", "> ", "    ", "```\n", "~~~ json\n", "# ", "===\n", "---\n",
            "[r]: /s 't'\n", "[r]", "  \n", "<!-- c -->", "ü", "\t", "\u{0}", "&#0;", "\"", "'",
        ]
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<(1 + random(24)) { text += pieces[random(pieces.count)] }
            let expected = libraryHTML(text)
            #expect(plain(text) == expected, "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        (
            ":::note\nText\n:::",
            """
            <aside class="callout callout-note" aria-labelledby="callout-1">
            <p class="callout-title" id="callout-1">Note</p>
            <p>Text</p>
            </aside>

            """
        ),
        (
            ":::tip\n:::\n:::best-practice Keep `root` <away>\n- a\n:::",
            """
            <aside class="callout callout-tip" aria-labelledby="callout-1">
            <p class="callout-title" id="callout-1">Tip</p>
            </aside>
            <aside class="callout callout-best-practice" aria-labelledby="callout-2">
            <p class="callout-title" id="callout-2">Keep `root` &lt;away&gt;</p>
            <ul>
            <li>a</li>
            </ul>
            </aside>

            """
        ),
        (
            ":::warning Mind `root`, [x](y)\n:::",
            """
            <aside class="callout callout-warning" aria-labelledby="callout-1">
            <p class="callout-title" id="callout-1">Mind <code>root</code>, x</p>
            </aside>

            """
        ),
        (
            ":::side-by-side\n:::console\n1. a\n:::\n:::cli\nb\n:::\n:::",
            """
            <div class="side-by-side">
            <section class="way way-console">
            <p class="way-title">In the console</p>
            <ol>
            <li>a</li>
            </ol>
            </section>
            <section class="way way-cli">
            <p class="way-title">On the command line</p>
            <p>b</p>
            </section>
            </div>

            """
        ),
        (
            "## Über *IAM* & you!\n\n## über IAM & you",
            """
            <h2 id="über-iam--you">Über <em>IAM</em> &amp; you!\
            <a class="anchor" href="#%C3%BCber-iam--you" aria-label="Link to this section">#</a></h2>
            <h2 id="über-iam--you-2">über IAM &amp; you\
            <a class="anchor" href="#%C3%BCber-iam--you-2" aria-label="Link to this section">#</a></h2>

            """
        ),
    ])
    func writesTheCoursesOwnHTML(body: String, html: String) throws {
        let lesson = try lesson(body)
        #expect(HTMLRenderer.text(lesson.document, style: .course) == html)
    }

    @Test func leavesAHoleForALab() throws {
        let lesson = try lesson("a\n\n:::lab first\n:::\n\nb")
        #expect(
            HTMLRenderer.render(lesson.document, style: .course) == [
                .html(Array("<p>a</p>\n".utf8)), .lab(id: "first"),
                .html(Array("<p>b</p>\n".utf8)),
            ])
    }

    /// A directive inside a list item belongs to the item, and the list stays tight.
    @Test func nestsADirectiveInAListItem() throws {
        let lesson = try lesson("1. one\n   :::note\n   text\n   :::\n2. two")
        #expect(
            HTMLRenderer.text(lesson.document, style: .course) == """
                <ol>
                <li>one
                <aside class="callout callout-note" aria-labelledby="callout-1">
                <p class="callout-title" id="callout-1">Note</p>
                <p>text</p>
                </aside>
                </li>
                <li>two</li>
                </ol>

                """)
    }

    /// Lines of code are no directives, whatever they hold and wherever the code stands.
    @Test(arguments: [
        "```text\n:::note\n:::\n```", "~~~text\n```\n:::nope\n~~~", "- ```text\n  :::nope\n  ```",
        "```text\n:::nope", "> ```text\n> :::nope\n> ```",
    ])
    func takesNoDirectiveFromCode(body: String) throws {
        _ = try lesson(body)
    }

    /// References work across directives, since the text is parsed as one.
    @Test func findsReferencesAcrossDirectives() throws {
        let lesson = try lesson(":::note\n[a][r]\n:::\n\n[r]: https://example.org/")
        let html = HTMLRenderer.text(lesson.document, style: .course)
        #expect(html.contains("<a href=\"https://example.org/\">a</a>"))
    }

    // MARK: Helpers

    private func plain(_ markdown: String) -> String {
        let root = MarkdownParser.parse(
            Array(markdown.utf8), placement: .fixed(SourceRange(0, 0))
        ).root
        return HTMLRenderer.text(root, style: .plain, rawHTML: .copied)
    }

    private func libraryHTML(_ markdown: String) -> String {
        let options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8
        guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, options) else {
            return ""
        }
        defer { free(html) }
        return String(cString: html)
    }

    /// A lesson of this body; a diagnostic fails the test.
    private func lesson(_ body: String) throws -> Lesson {
        let head = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n"
        var diagnostics: [Diagnostic] = []
        let lesson = Lesson.parse(
            id: "t", SourceFile(name: "t.md", text: head + body), diagnostics: &diagnostics)
        #expect(diagnostics.map(\.description) == [])
        return try #require(lesson)
    }
}
