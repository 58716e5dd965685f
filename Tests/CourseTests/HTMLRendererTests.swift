import SourceText
import Testing

@testable import Course

@Suite struct HTMLRendererTests {
    private func html(_ text: String, _ rawHTML: HTMLRenderer.RawHTML = .copied) -> String {
        let result = MarkdownParser.parse([UInt8](text.utf8), placement: .fixed(SourceRange(0, 0)))
        return HTMLRenderer.text(result.root, style: .plain, rawHTML: rawHTML)
    }

    /// Each construct as CommonMark's specification renders it.
    @Test(arguments: [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
        ("# A\n\n## B", "<h1>A</h1>\n<h2>B</h2>\n"),
        ("a\nb  \nc\\\nd", "<p>a\nb<br />\nc<br />\nd</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("1. a", "<ol>\n<li>a</li>\n</ol>\n"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
        ("```sh x\na < b\n```", "<pre><code class=\"language-sh\">a &lt; b\n</code></pre>\n"),
        ("    a\n    b", "<pre><code>a\nb\n</code></pre>\n"),
        ("---", "<hr />\n"), ("[a](/u \"t\")", "<p><a href=\"/u\" title=\"t\">a</a></p>\n"),
        ("![a *b*](/u)", "<p><img src=\"/u\" alt=\"a b\" /></p>\n"),
        (
            "<http://x.example/?a=b&c>",
            "<p><a href=\"http://x.example/?a=b&amp;c\">http://x.example/?a=b&amp;c</a></p>\n"
        ),
        ("[a](<b c>)", "<p><a href=\"b%20c\">a</a></p>\n"),
        ("[a](ä)", "<p><a href=\"%C3%A4\">a</a></p>\n"),
        ("&amp; &copy; \"<>", "<p>&amp; © &quot;&lt;&gt;</p>\n"), ("<b>x</b>", "<p><b>x</b></p>\n"),
        ("<div>\nx\n</div>", "<div>\nx\n</div>\n"),
        ("", ""), ("[a]: /u\n\n[a]", "<p><a href=\"/u\">a</a></p>\n"), ("\\*a\\*", "<p>*a*</p>\n"),
        ("- ", "<ul>\n<li></li>\n</ul>\n"),
    ])
    func rendersAsTheSpecificationSays(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func rawHTMLIsShownAsTextWhereItIsNotTrusted() {
        #expect(html("a <b onclick=x>", .shown) == "<p>a &lt;b onclick=x&gt;</p>\n")
        #expect(html("<script>\nx\n</script>", .shown).contains("<script>") == false)
    }
}

@Suite struct LinkDestinationTests {
    @Test(arguments: [
        "javascript:x", "JAVASCRIPT:x", "  javascript:x", "vbscript:x", "data:x", "file:///x",
        "x:y", ":x",
    ])
    func otherSchemesAreForbidden(text: String) {
        guard case .forbidden = LinkDestination(text) else {
            Issue.record("\(LinkDestination(text))")
            return
        }
    }

    @Test(arguments: ["java\tscript:x", "java\nscript:x", "\u{1}javascript:x"])
    func controlCharactersAreMalformed(text: String) {
        #expect(LinkDestination(text) == .malformed)
    }

    @Test(arguments: ["/x", "//x", "\\\\x", "/\\x"])
    func rootsAreAbsolute(text: String) { #expect(LinkDestination(text) == .absolute) }

    @Test func relativePathsAreDecoded() {
        #expect(
            LinkDestination("a%20b.md#c%C3%A9?x") == .relative(path: "a b.md", fragment: "cé?x"))
        #expect(LinkDestination("a.md?q#f") == .relative(path: "a.md", fragment: "f"))
    }

    @Test(
        arguments: [
            ("../a", "lessons", "a"), ("./a/../b", "lessons", "lessons/b"),
            ("../../a", "lessons", nil), ("a\\b", "", nil), ("a//b", "", "a/b"),
        ] as [(String, String, String?)])
    func pathsAreNormalizedWithinTheRoot(path: String, folder: String, expected: String?) {
        #expect(LinkDestination.normalized(path, from: folder) == expected)
    }
}
