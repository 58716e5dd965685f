import SourceText
import Testing

@testable import SiteGenerator

@Suite struct TemplateTests {
    private static let data: TemplateValue = .object([
        "name": .text("<Ana & \"Bo\">"),
        "yes": .flag(true), "no": .flag(false), "empty": .list([]), "blank": .text(""),
        "list": .list([.text("a"), .text("b")]),
        "people": .list([
            .object(["name": .text("x"), "tags": .list([.text("1"), .text("2")])]),
            .object(["name": .text("y"), "tags": .list([])]),
        ]),
        "a": .object(["b": .object(["c": .text("deep")]), "name": .text("inner")]),
        "lines": .text("1\n2"),
        "tree": .object([
            "word": .text("r"),
            "below": .list([.object(["word": .text("s"), "below": .list([])])]),
        ]),
    ])

    /// Cases of the Mustache manual, mustache(5).
    @Test(arguments: [
        (
            "{{name}}|{{{name}}}|{{& name}}",
            "&lt;Ana &amp; &quot;Bo&quot;&gt;|<Ana & \"Bo\">|<Ana & \"Bo\">"
        ),
        ("[{{missing}}] [{{a.missing.c}}]", "[] []"),
        ("{{a.b.c}} {{#a}}{{b.c}} {{name}}{{/a}}", "deep deep inner"),
        ("{{#a}}{{list.x}}{{/a}}", ""),
        ("{{#list}}({{.}}){{/list}}", "(a)(b)"),
        ("{{#people}}{{name}}:{{#tags}}{{.}}{{name}}{{/tags}};{{/people}}", "x:1x2x;y:;"),
        ("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^yes}}3{{/yes}}{{^no}}4{{/no}}", "14"),
        (
            "{{^empty}}1{{/empty}}{{^blank}}2{{/blank}}{{^missing}}3{{/missing}}{{#list}}.{{/list}}",
            "123.."
        ),
        ("a{{! note }}b{{!\n more\n}}c", "abc"),
        ("a\n  {{! alone }}\nb\n", "a\nb\n"),
        ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc", "a\r\nb\r\nc"),
        ("a{{#yes}}\r\nb\r\n{{/yes}}\r\n", "a\r\nb\r\n"),
        ("  {{#yes}}x{{/yes}}\n", "  x\n"),
        ("{{#list}}\n- {{.}}\n{{/list}}", "- a\n- b\n"),
        (
            "{{=<% %>=}}<%name%>{{name}}<%={{ }}=%>{{#yes}}y{{/yes}}",
            "&lt;Ana &amp; &quot;Bo&quot;&gt;{{name}}y"
        ),
        ("{{=| |=}}\n|#yes|\n1\n|/yes|\n", "1\n"),
        ("{{ name }}{{# yes }}1{{/ yes }}", "&lt;Ana &amp; &quot;Bo&quot;&gt;1"),
        ("<{{> two}}>", "<l1\nl2\n>"),
        ("  {{> two}}\n.", "  l1\n  l2\n."),
        ("\t{{> raw}}\n", "\t|1\n2|\n"),
        (" {{> outer}}\n", " o\n   l1\n   l2\n"),
        ("{{#tree}}{{> node}}{{/tree}}", "r(s())"),
        ("{ {{name}} }} }", "{ &lt;Ana &amp; &quot;Bo&quot;&gt; }} }"),
        ("", ""),
    ])
    func fills(template: String, text: String) {
        var diagnostics: [Diagnostic] = []
        let set = TemplateSet(
            [
                "t": SourceFile(name: "t", text: template),
                "two": SourceFile(name: "two", text: "l1\nl2\n"),
                "raw": SourceFile(name: "raw", text: "|{{{lines}}}|\n"),
                "outer": SourceFile(name: "outer", text: "o\n  {{> two}}\n"),
                "node": SourceFile(name: "node", text: "{{word}}({{#below}}{{> node}}{{/below}})"),
            ], diagnostics: &diagnostics)
        #expect(diagnostics.map(\.description) == [])
        #expect(String(decoding: set.render("t", TemplateTests.data), as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("a {{#x}} b", "template-unclosed", 1, 3),
        ("a {{#x}}\n {{/y}}", "template-mismatch", 2, 2),
        ("{{#x}}{{#y}}{{/x}}{{/y}}", "template-mismatch", 1, 13),
        ("{{/x}}", "template-stray-close", 1, 1),
        ("a\n  {{x", "template-tag", 2, 3),
        ("{{{x}}", "template-tag", 1, 1),
        ("{{}}", "template-tag", 1, 1),
        ("{{a..b}}", "template-tag", 1, 1),
        ("{{a b}}", "template-tag", 1, 1),
        ("{{=a=}}", "template-tag", 1, 1),
        ("\n{{> heda}}", "template-partial", 2, 1),
        (String(repeating: "{{#x}}", count: 65), "template-depth", 1, 385),
    ])
    func reports(template: String, identifier: String, line: Int, column: Int) {
        var diagnostics: [Diagnostic] = []
        _ = TemplateSet(
            [
                "t": SourceFile(name: "t", text: template),
                "head": SourceFile(name: "head", text: ""),
            ], diagnostics: &diagnostics)
        #expect(diagnostics.map(\.identifier) == [identifier])
        #expect(diagnostics.first?.location == SourceLocation(line: line, column: column))
    }

    @Test func suggestsThePartialThatWasMeant() {
        var diagnostics: [Diagnostic] = []
        _ = TemplateSet(
            [
                "t": SourceFile(name: "t", text: "{{> heda}}"),
                "head": SourceFile(name: "head", text: ""),
            ], diagnostics: &diagnostics)
        #expect(diagnostics.first?.help == ["did you mean 'head'?"])
    }

    /// Partials that name each other for ever end, and so do those that double at each level.
    @Test func endsOnEndlessPartials() {
        var diagnostics: [Diagnostic] = []
        let set = TemplateSet(
            ["t": SourceFile(name: "t", text: "x{{> t}}{{> t}}")], diagnostics: &diagnostics)
        #expect(set.render("t", .nothing).count <= TemplateSet.largestPage)
    }
}
