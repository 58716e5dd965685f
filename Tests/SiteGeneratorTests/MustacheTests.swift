import SourceText
import Testing

@testable import SiteGenerator

@Suite struct MustacheTests {
    private func render(_ template: String, partials: [String: String] = [:]) -> String? {
        var sources = partials
        sources["main"] = template
        var diagnostics: [Diagnostic] = []
        let files = sources.mapValues { SourceFile(name: "t", text: $0) }
        let set = TemplateSet(files, diagnostics: &diagnostics)
        guard diagnostics.isEmpty else { return nil }
        let items: [TemplateValue] = ["1", "2"].map { .object(["n": .text($0)]) }
        let value = TemplateValue.object([
            "name": .text("A & <B> \"C\""), "yes": .flag(true), "no": .flag(false),
            "empty": .list([]), "items": .list(items), "words": .list([.text("x"), .text("y")]),
            "deep": .object(["er": .text("d")]),
        ])
        return String(decoding: set.render("main", value), as: UTF8.self)
    }

    /// After Mustache's specification: https://github.com/mustache/spec
    @Test(arguments: [
        ("{{name}}", "A &amp; &lt;B&gt; &quot;C&quot;"),
        ("{{{name}}}{{&name}}", "A & <B> \"C\"A & <B> \"C\""),
        ("{{#yes}}a{{/yes}}{{#no}}b{{/no}}{{^no}}c{{/no}}{{^yes}}d{{/yes}}", "ac"),
        ("{{#items}}<{{n}}>{{/items}}{{^empty}}none{{/empty}}", "<1><2>none"),
        ("{{#words}}{{.}},{{/words}}", "x,y,"), ("{{deep.er}}{{deep.no}}{{gone}}", "d"),
        ("{{! a comment }}x", "x"), ("a\n  {{! alone }}\nb", "a\nb"),
        ("{{#items}}\n{{n}}\n{{/items}}\nz", "1\n2\nz"),
        ("{{#deep}}{{er}}{{name}}{{/deep}}", "dA &amp; &lt;B&gt; &quot;C&quot;"),
        ("{{ name }}", "A &amp; &lt;B&gt; &quot;C&quot;"),
        ("a{{#yes}}\r\nb\r\n{{/yes}}\r\n", "a\r\nb\r\n"),
    ])
    func rendersAsTheSpecificationSays(template: String, expected: String) {
        #expect(render(template) == expected)
    }

    @Test func partialsKeepTheirIndentation() {
        #expect(render("<\n  {{> p}}\n>", partials: ["p": "a\n{{deep.er}}\n"]) == "<\n  a\n  d\n>")
        #expect(render("[{{> p}}]", partials: ["p": "x"]) == "[x]")
    }

    @Test(arguments: [
        "{{#a}}", "{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}", "{{a", "{{> gone}}", "{{{a}}", "{{}}",
    ])
    func malformedTemplatesAreReported(template: String) { #expect(render(template) == nil) }
}
