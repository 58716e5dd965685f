import SourceText
import Testing

@testable import Course

@Suite struct GlossaryTests {
    private let glossary = Glossary(terms: [
        Glossary.Term(
            id: "key", name: "access key", forms: ["access keys"], definition: text("A pair")),
        Glossary.Term(id: "mfa", name: "MFA", definition: text("A <second> factor")),
        Glossary.Term(id: "role", name: "role", definition: text("Taken on")),
        Glossary.Term(id: "chain", name: "role chaining", definition: text("Twice")),
    ])

    @Test(arguments: [
        ("An access key and an access key", "An [access key](key) and an access key"),
        ("Access keys", "[Access keys](key)"), ("access\nkeys", "[access\nkeys](key)"),
        ("mfa MFA", "mfa [MFA](mfa)"),
        ("Role chaining, role", "[Role chaining](chain), [role](role)"),
        ("a role-based", "a [role](role)-based"), ("roles, payrole", "roles, payrole"),
        ("*role* role", "*[role](role)* role"), ("role *role*", "[role](role) *role*"),
        ("`role` role", "`role` [role](role)"),
        ("role chaining, role chaining", "[role chaining](chain), role chaining"),
    ])
    func linksTheFirstOccurrence(markdown: String, expected: String) {
        #expect(linked(markdown) == expected)
    }

    @Test func leavesHeadingsLinksAndImages() {
        let found = links("## The role\n\n[role](u) ![role](i)\n\n> - a role, a role")
        #expect(found == ["role"])
    }

    @Test func findsTermsInTablesAndDefinitions() {
        #expect(
            links("| role |\n|-|\n| MFA |\n\naccess keys\n: role") == [
                "role", "MFA", "access keys",
            ])
    }

    @Test func writesATooltip() {
        let root = glossary.linked(parse("The role"), page: "../glossary.html")
        #expect(
            HTMLRenderer.text(root, style: .course) == """
                <p>The <span class="term"><a class="term-link" href="../glossary.html#role" \
                aria-describedby="tooltip-role">role</a><span class="term-definition" \
                role="tooltip" id="tooltip-role">Taken on</span></span></p>

                """)
    }

    @Test func escapesDefinitions() {
        let root = glossary.linked(parse("MFA"), page: "g.html")
        #expect(HTMLRenderer.text(root).contains(">A &lt;second&gt; factor</span>"))
    }

    // MARK: Helpers

    private static func text(_ text: String) -> [MarkdownNode] {
        [MarkdownNode(.text(text), at: SourceRange(0, 0))]
    }

    private func parse(_ markdown: String) -> MarkdownNode {
        MarkdownParser.parse(
            Array(markdown.utf8), placement: .fixed(SourceRange(0, 0)), options: .course
        ).root
    }

    /// The words that became links.
    private func links(_ markdown: String) -> [String] {
        var words: [String] = []
        glossary.linked(parse(markdown), page: "g").visit { node in
            if case .term = node.kind { words.append(node.plainText) }
        }
        return words
    }

    /// A paragraph as Markdown again.
    private func linked(_ markdown: String) -> String {
        func text(_ node: MarkdownNode) -> String {
            let inner = node.children.map(text).joined()
            return switch node.kind {
            case .text(let text): text
            case .softBreak: "\n"
            case .code(let code): "`\(code)`"
            case .emphasis: "*\(inner)*"
            case .term(let reference): "[\(inner)](\(reference.id))"
            default: inner
            }
        }
        return text(glossary.linked(parse(markdown), page: "g"))
    }
}
