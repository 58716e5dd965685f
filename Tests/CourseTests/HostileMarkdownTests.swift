import SourceText
import Testing

@testable import Course

/// Texts whose handling would take long, or grow beyond bounds, if it were done naively. They end in
/// fractions of a second; a slip into squares of their sizes takes minutes.
@Suite struct HostileMarkdownTests {
    @Test(arguments: [
        String(repeating: "a", count: 500_000), String(repeating: "a ", count: 100_000),
        String(repeating: "~~a ", count: 15_000), String(repeating: "~a~~ ", count: 15_000),
        String(repeating: "~~a~~ ", count: 5_000), String(repeating: "~~*a ", count: 5_000),
        String(repeating: "~", count: 50_000), String(repeating: "~a ~~b ", count: 5_000),
        String(repeating: "[^a]", count: 10_000), String(repeating: "\\~", count: 25_000),
        String(repeating: "[^a]\n\n[^a]: b\n\n", count: 1_500),
        String(repeating: "<a\\[", count: 10_000), String(repeating: "{#", count: 25_000),
        "# " + String(repeating: "{#a} ", count: 10_000),
        String(repeating: "|", count: 50_000), String(repeating: "|-", count: 25_000),
        String(repeating: "|", count: 25_000) + "\n" + String(repeating: "|-", count: 25_000),
        String(repeating: "a\n|-|-|\n", count: 2_500),
        String(repeating: "|-|\n", count: 10_000),
        String(repeating: "|a|\n|-|\n\n", count: 1_500),
        "|a|\n|-|\n" + String(repeating: "|b\n", count: 5_000),
        String(repeating: "a\n: b\n\n", count: 2_500), String(repeating: ": ", count: 20_000),
        String(repeating: ": a\n", count: 2_500), String(repeating: "- : a\n", count: 2_500),
        String(repeating: "*[a]: b\n", count: 5_000), String(repeating: "## a\n", count: 2_500),
        String(repeating: "> ", count: 5_000) + "a",
        String(repeating: ">", count: 5_000) + "|a|\n|-|",
        String(repeating: "- [ ] ", count: 2_500), String(repeating: "[^a]: ", count: 5_000),
        String(repeating: "![[]()", count: 5_000), String(repeating: "![a](b)\n", count: 5_000),
        String(repeating: "![a ", count: 5_000) + String(repeating: "[b](c)", count: 2_500),
    ])
    func staysLinear(text: String) {
        let html = render(text)
        #expect(html.utf8.count <= 40 * text.utf8.count + 1_000)
    }

    /// Many abbreviations, many words, and words of which many begin alike.
    @Test func findsManyPhrasesInALongText() {
        let definitions = (0..<1_000).map { "*[word\($0)x]: y" }.joined(separator: "\n")
        let text = String(repeating: "word7 word7x ", count: 500)
        #expect(render(definitions + "\n\n" + text).utf8.count > text.utf8.count)
    }

    /// Short rows of a wide table do not blow a page up.
    @Test func boundsTheCellsThatRowsLack() {
        let header =
            String(repeating: "|a", count: 100) + "\n" + String(repeating: "|-", count: 100)
        let html = render(header + "\n" + String(repeating: "|b\n", count: 2_000))
        #expect(html.utf8.count < 1_500_000)
    }

    @Test(arguments: [
        "| <script>alert(1)</script> |\n|-|", "| [a](javascript:x \"<b>\") |\n|-|",
        "*[A]: \"><script>\n\nA", "[^a]\n\n[^a]: <script>x</script>", "<script>\n: <script>",
        "## <script> {#\"><script>}", "~~<script>~~", "- [x] <script>",
        "\\[<script>\\]", "a\n\n*[\"><script>]: b",
    ])
    func escapesWhatAuthorsWrite(text: String) {
        #expect(!render(text).contains("<script"))
    }

    /// Numbers behind these texts make ids that footnotes and terms use: counting on would never end.
    @Test(arguments: [
        "footnote", "tooltip", "footnote-", "footnote 1", "footnotes title", "tooltip-", "",
    ])
    func headingsOfTheSameTextGetDifferentIds(title: String) {
        let text = Array("## \(title)\n\na\n\n".utf8)
        var root = MarkdownParser.parse(
            text + text + text, placement: .fixed(SourceRange(0, 0)), options: .course
        ).root
        var identifiers = HeadingIdentifiers(reserved: [])
        identifiers.assign(in: &root)
        let ids = root.children.compactMap { node -> String? in
            guard case .heading(_, let id) = node.kind else { return nil }
            return id
        }
        #expect(ids.count == 3 && Set(ids).count == 3)
        #expect(!ids.contains(where: HTMLRenderer.mayUse))
    }

    private func render(_ text: String) -> String {
        var root = MarkdownParser.parse(
            Array(text.utf8), placement: .fixed(SourceRange(0, 0)), options: .course
        ).root
        var identifiers = HeadingIdentifiers(reserved: [])
        identifiers.assign(in: &root)
        TaskListPass.apply(to: &root)
        return HTMLRenderer.text(root, style: .course)
    }
}
