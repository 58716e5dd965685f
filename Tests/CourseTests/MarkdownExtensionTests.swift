import SourceText
import Testing

@testable import Course

/// What lessons may use beyond CommonMark, as HTML.
@Suite struct MarkdownExtensionTests {
    @Test(arguments: [
        // A table may begin behind lines of text, and holds any inlines.
        (
            "Text with *emphasis\nover* lines\n| a | b |\n|---|--:|\n| *c* | `d\\|e` [f][r] |\n\n[r]: /u",
            """
            <p>Text with <em>emphasis
            over</em> lines</p>
            <table>
            <thead>
            <tr>
            <th>a</th>
            <th align="right">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td><em>c</em></td>
            <td align="right"><code>d|e</code> <a href="/u">f</a></td>
            </tr>
            </tbody>
            </table>

            """
        ),
        // In a cell nothing is a block, and an escaped pipe is one.
        (
            "a|b|c\n-|-|-\n|# x|- y|~~z~~\n    i|## #|\\\\",
            """
            <table>
            <thead>
            <tr>
            <th>a</th>
            <th>b</th>
            <th>c</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td># x</td>
            <td>- y</td>
            <td><del>z</del></td>
            </tr>
            <tr>
            <td>i</td>
            <td>## #</td>
            <td>\\</td>
            </tr>
            </tbody>
            </table>

            """
        ),
        // In lists and quotes; a line that lacks the quote's sign is text.
        (
            "> - | a |\n>   |---|\n>   | b |\n> - c",
            """
            <blockquote>
            <ul>
            <li>
            <table>
            <thead>
            <tr>
            <th>a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>b</td>
            </tr>
            </tbody>
            </table>
            </li>
            <li>c</li>
            </ul>
            </blockquote>

            """
        ),
        (
            "> | a |\n> |---|\n| b |\nc",
            """
            <blockquote>
            <table>
            <thead>
            <tr>
            <th>a</th>
            </tr>
            </thead>
            </table>
            <p>| b |
            c</p>
            </blockquote>

            """
        ),
        // A line of dashes behind a table is a thematic break, not the underline of a heading.
        (
            "| a |\n|---|\n| b |\n---\n\nc",
            """
            <table>
            <thead>
            <tr>
            <th>a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>b</td>
            </tr>
            </tbody>
            </table>
            <hr />
            <p>c</p>

            """
        ),
        ("[r]: /u\n| [r] |\n|-|", tableOfOne("<a href=\"/u\">r</a>")),
        ("| a | b |\n|---|", "<p>| a | b |\n|---|</p>\n"),
        ("a\n|---|\n---|---", tableOfOne("a", row: "---")),
        ("```\n| a |\n|---|\n```", "<pre><code>| a |\n|---|\n</code></pre>\n"),
    ])
    func readsTables(text: String, expected: String) { #expect(plain(text) == expected) }

    @Test(arguments: [
        ("~a~ ~~b~~ ~~~c~~~", "<del>a</del> <del>b</del> ~~~c~~~"),
        ("~~a *b* `~~` c~~", "<del>a <em>b</em> <code>~~</code> c</del>"),
        ("~~a\nb~~", "<del>a\nb</del>"), ("~a~~ b~", "<del>a~~ b</del>"),
        ("a ~~ b ~~", "a ~~ b ~~"), ("\\~~a~~", "~~a~~"), ("~~a\\~~", "~~a~~"),
        ("~~a ~b~~ c~", "<del>a ~b</del> c~"), ("*~~a*~~", "<em>~~a</em>~~"),
        ("a~b~c", "a<del>b</del>c"), ("~~(a)~~b", "~~(a)~~b"), ("ü~~ä~~", "ü<del>ä</del>"),
        ("~~[a](/u)~~", "<del><a href=\"/u\">a</a></del>"), ("\\~\\~a\\~\\~", "~~a~~"),
    ])
    func strikesThrough(text: String, expected: String) {
        #expect(plain(text) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        (
            "- [ ]no\n- [X] b",
            "<li>[ ]no</li>\n<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> b</li>"
        ),
        ("- \\[ ] a", "<li>[ ] a</li>"), ("- a [ ] b", "<li>a [ ] b</li>"),
        ("- [y] a", "<li>[y] a</li>"), ("- *[ ] a*", "<li><em>[ ] a</em></li>"),
    ])
    func readsTasks(text: String, items: String) {
        #expect(plain(text) == "<ul>\n\(items)\n</ul>\n")
    }

    @Test(arguments: [
        (
            "Term\n: One\n: Two\n  more\n\nOther\n*term*\n\n: Three\n\n  - list\n",
            """
            <dl>
            <dt>Term</dt>
            <dd>One</dd>
            <dd>Two
            more</dd>
            <dt>Other</dt>
            <dt><em>term</em></dt>
            <dd>
            <p>Three</p>
            <ul>
            <li>list</li>
            </ul>
            </dd>
            </dl>

            """
        ),
        (
            "+ a\n* b\n\nT\n: d\n\n+ c",
            """
            <ul>
            <li>a</li>
            </ul>
            <ul>
            <li>b</li>
            </ul>
            <dl>
            <dt>T</dt>
            <dd>d</dd>
            </dl>
            <ul>
            <li>c</li>
            </ul>

            """
        ),
        (
            "- a\n\n  T\n  : d\n",
            "<ul>\n<li>\n<p>a</p>\n<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n</li>\n</ul>\n"
        ),
        ("> T\n> : d", "<blockquote>\n<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n</blockquote>\n"),
        ("```\nT\n: d\n```", "<pre><code>T\n: d\n</code></pre>\n"),
        ("T\n\\: d", "<p>T\n: d</p>\n"), ("T\n:d", "<p>T\n:d</p>\n"),
        ("a : b", "<p>a : b</p>\n"),
    ])
    func readsDefinitionLists(text: String, expected: String) {
        #expect(plain(text) == expected)
    }

    @Test func numbersFootnotesInTheOrderOfTheText() {
        let text = """
            a[^two] b[^one] c[^two]

            [^one]: First, see [^two].
            [^unused]: Nobody.
            [^two]: Second

                - list
            """
        #expect(
            plain(text) == """
                <p>a\(reference(1, 1)) b\(reference(2, 1)) c\(reference(1, 2))</p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes-title">
                <h2 class="footnotes-title" id="footnotes-title">Footnotes</h2>
                <ol>
                <li id="footnote-1">
                <p>Second</p>
                <ul>
                <li>list</li>
                </ul>
                <p>\(back(1, 1)) \(back(1, 2)) \(back(1, 3))</p>
                </li>
                <li id="footnote-2">
                <p>First, see \(reference(1, 3)). \(back(2, 1))</p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test(arguments: [
        ("a\\[^n]", "<p>a[^n]</p>\n"), ("`[^n]`", "<p><code>[^n]</code></p>\n"),
        ("[a [^n]](/u)", "<p><a href=\"/u\">a [^n]</a></p>\n"),
        ("```\n[^m]: a\n```", "<pre><code>[^m]: a\n</code></pre>\n"),
        ("    [^m]: a", "<pre><code>[^m]: a\n</code></pre>\n"),
    ])
    func showsWhatRefersToNoFootnote(text: String, expected: String) {
        #expect(plain(text + "\n\n[^n]: note").hasPrefix(expected))
    }

    @Test func keepsAFootnoteOutOfTheListsAroundIt() {
        let text = "1) a[^n]\n\n[^n]: b\n\n2) c"
        #expect(plain(text).hasPrefix("<ol>\n<li>a"))
        #expect(plain(text).contains("<ol start=\"2\">\n<li>c</li>\n</ol>\n<section"))
    }

    @Test func leavesOutFootnotesOfWhatIsLeftOut() {
        var root = parse("a[^1]\n\nb[^2]\n\n[^1]: one\n[^2]: two").root
        root.children.remove(at: 0)
        let html = HTMLRenderer.text(root)
        #expect(!html.contains("one"))
        #expect(html.contains("<p>two"))
    }

    @Test(arguments: [
        ("MFA and MFAs, xMFA", "\(mfa) and MFAs, xMFA"), ("*MFA*-code", "<em>\(mfa)</em>-code"),
        ("`MFA` mfa", "<code>MFA</code> mfa"), ("MFA\nMFA", "\(mfa)\n\(mfa)"),
        ("a C++, b", "a <abbr title=\"C &lt;plus&gt;\">C++</abbr>, b"),
    ])
    func marksAbbreviations(text: String, expected: String) {
        let definitions = "\n\n*[MFA]: multi-factor authentication\n*[C++]: C <plus>\n"
        #expect(plain(text + definitions) == "<p>\(expected)</p>\n")
    }

    @Test func leavesTheLineOfAnAbbreviationInCode() {
        #expect(plain("```\n*[MFA]: a\n```\n\nMFA").hasSuffix("<p>MFA</p>\n"))
    }

    @Test(arguments: [
        ("\"a\" -- 'b'... c---d", "<p>“a” – ‘b’… c—d</p>\n"),
        ("`\"a\" --`", "<p><code>&quot;a&quot; --</code></p>\n"),
        ("| \"a\" |\n|---|", tableOfOne("“a”")),
    ])
    func setsTypographyWhereItIsOn(text: String, expected: String) {
        var options = MarkdownParser.Options.course
        options.smartTypography = true
        #expect(HTMLRenderer.text(parse(text, options).root) == expected)
    }

    @Test(arguments: [
        ("## A {#b}", "A", "b"), ("A *b* {#c-1}\n===", "A b", "c-1"), ("## A {#b} ##", "A", "b"),
        ("## A \\{#b}", "A {#b}", ""), ("## A {#b\\}", "A {#b}", ""), ("## A{#b}", "A{#b}", ""),
        ("## {#b}", "", "b"), ("## A {b}", "A {b}", ""),
    ])
    func readsIDsOfHeadings(text: String, title: String, id: String) throws {
        let heading = try #require(parse(text).root.children.first)
        guard case .heading(_, let found) = heading.kind else {
            Issue.record("\(heading.kind)")
            return
        }
        #expect(found == id)
        #expect(heading.plainText == title)
    }

    // MARK: Helpers

    private static let mfa = "<abbr title=\"multi-factor authentication\">MFA</abbr>"

    private static func tableOfOne(_ header: String, row: String? = nil) -> String {
        "<table>\n<thead>\n<tr>\n<th>\(header)</th>\n</tr>\n</thead>\n"
            + (row.map { "<tbody>\n<tr>\n<td>\($0)</td>\n</tr>\n</tbody>\n" } ?? "") + "</table>\n"
    }

    private func reference(_ number: Int, _ count: Int) -> String {
        "<sup class=\"footnote-reference\"><a href=\"#footnote-\(number)\" "
            + "id=\"footnote-\(number)-reference-\(count)\" role=\"doc-noteref\" "
            + "aria-label=\"Footnote \(number)\">\(number)</a></sup>"
    }

    private func back(_ number: Int, _ count: Int) -> String {
        "<a class=\"footnote-back\" href=\"#footnote-\(number)-reference-\(count)\" "
            + "role=\"doc-backlink\" aria-label=\"Back to reference \(count)\">↩</a>"
    }

    private func parse(
        _ text: String, _ options: MarkdownParser.Options = .course
    ) -> MarkdownParser.Result {
        MarkdownParser.parse(
            Array(text.utf8), placement: .fixed(SourceRange(0, 0)), options: options)
    }

    private func plain(_ text: String) -> String {
        var root = parse(text).root
        TaskListPass.apply(to: &root)
        return HTMLRenderer.text(root, style: .plain, rawHTML: .copied)
    }
}
