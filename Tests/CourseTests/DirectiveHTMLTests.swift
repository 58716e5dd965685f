import SourceText
import Testing

@testable import Course

/// What each directive writes; how code looks inside is not this suite's business.
@Suite struct DirectiveHTMLTests {
    @Test(arguments: [
        (
            ":::objectives\n- a\n:::\n:::prerequisites\nb\n:::",
            """
            <div class="objectives" role="group" aria-labelledby="objectives-1">
            <p class="block-title" id="objectives-1">Objectives</p>
            <ul>
            <li>a</li>
            </ul>
            </div>
            <div class="prerequisites" role="group" aria-labelledby="prerequisites-1">
            <p class="block-title" id="prerequisites-1">Before you begin</p>
            <p>b</p>
            </div>

            """
        ),
        (
            ":::steps\n3. a\n4. b\n\n   c\n:::",
            """
            <ol class="steps" start="3">
            <li class="step">
            <p>a</p>
            </li>
            <li class="step">
            <p>b</p>
            <p>c</p>
            </li>
            </ol>

            """
        ),
        (
            ":::steps\n:::step Make *it*\na\n:::\n:::step\nb\n:::\n:::",
            """
            <ol class="steps">
            <li class="step">
            <p class="step-title">Make <em>it</em></p>
            <p>a</p>
            </li>
            <li class="step">
            <p>b</p>
            </li>
            </ol>

            """
        ),
        (
            ":::tabs\n:::tab The <CLI>\na\n:::\n:::tab YAML\nb\n:::\n:::",
            """
            <div class="tabs">
            <div class="tab" role="group" id="tab-1" aria-labelledby="tab-1-title" data-label="the-cli">
            <p class="tab-title" id="tab-1-title">The &lt;CLI&gt;</p>
            <p>a</p>
            </div>
            <div class="tab" role="group" id="tab-2" aria-labelledby="tab-2-title" data-label="yaml">
            <p class="tab-title" id="tab-2-title">YAML</p>
            <p>b</p>
            </div>
            </div>

            """
        ),
        (
            "::::exercise Do `it` {minutes=5}\na\n:::hint\nb\n:::\n:::solution\nc\n:::\n::::",
            """
            <div class="exercise" role="group" aria-labelledby="exercise-1">
            <p class="exercise-title" id="exercise-1"><span class="exercise-word">Exercise</span> \
            Do <code>it</code> <span class="exercise-minutes">5 min</span></p>
            <p>a</p>
            <details class="hint"><summary>Hint</summary>
            <p>b</p>
            </details>
            <details class="solution"><summary>Solution</summary>
            <p>c</p>
            </details>
            </div>

            """
        ),
        (
            ":::figure One *box*\n![A box](a.png)\n\ntext\n:::",
            """
            <figure class="figure">
            <img src="a.png" alt="A box" />
            <p>text</p>
            <figcaption>One <em>box</em></figcaption>
            </figure>

            """
        ),
        ("a\n\n:::notes\nb\n:::", "<p>a</p>\n"),
        (
            "::::note\n:::tip\na\n:::\n::::",
            """
            <aside class="callout callout-note" aria-labelledby="callout-1">
            <p class="callout-title" id="callout-1">Note</p>
            <aside class="callout callout-tip" aria-labelledby="callout-2">
            <p class="callout-title" id="callout-2">Tip</p>
            <p>a</p>
            </aside>
            </aside>

            """
        ),
    ])
    func writesEachDirective(body: String, html: String) throws {
        #expect(try ParsedLesson.html(body) == html)
    }

    @Test func writesNotesForTrainers() throws {
        #expect(
            try ParsedLesson.html(":::notes\nb\n:::", edition: .trainer) == """
                <aside class="notes trainer-only" aria-labelledby="notes-1">
                <p class="notes-title" id="notes-1">For the trainer</p>
                <p>b</p>
                </aside>

                """)
    }

    @Test func givesTheLearnerNoTrainersSolution() throws {
        let body = ":::exercise\na\n:::solution trainer\nSECRET\n:::\n:::"
        #expect(try !ParsedLesson.html(body).contains("SECRET"))
        #expect(try !ParsedLesson.html(body).contains("<details"))
        #expect(
            try ParsedLesson.html(body, edition: .trainer).contains(
                "<details class=\"solution trainer-only\"><summary>Solution</summary>\n<p>SECRET</p>"
            ))
    }

    @Test func showsATreeWithoutWhatAnEditionLacks() throws {
        let lesson = try ParsedLesson.of(
            ":::notes\na\n:::\n:::exercise\nb\n:::solution trainer\nc\n:::\n:::")
        #expect(lesson.document.shown(in: .learner).plainText == "b")
        #expect(lesson.document.shown(in: .trainer).plainText == "abc")
    }

    /// A heading can not take the id of a directive.
    @Test func keepsIdsApart() throws {
        let html = try ParsedLesson.html("## Exercise 1\n\n:::exercise\na\n:::")
        #expect(html.contains("<h2 id=\"exercise-1-2\">"))
        #expect(html.contains("id=\"exercise-1\">"))
    }

    @Test func marksWhatHasChanged() throws {
        let lesson = try ParsedLesson.of(
            ":::code-diff Now\n```text\na\nb\nc\n```\n```text\na\nB\nc\nd\n```\n:::")
        let node = lesson.document.children[0]
        guard case .directive(.codeDiff(let title)) = node.kind,
            case .codeBlock(let info, let literal) = node.children[0].kind
        else {
            Issue.record("\(node)")
            return
        }
        #expect(title.map(\.plainText) == ["Now"])
        #expect(info == "diff")
        #expect(literal == " a\n-b\n+B\n c\n+d\n")
    }

    @Test(
        arguments: [
            ("{minutes=5}", ["minutes: 5"]), ("{ a  b=\"c d\" }", ["a: nil", "b: c d"]),
            ("x {y", nil), ("x{y}", []), ("{a=}", nil), ("{=a}", nil), ("{a=\"b}", nil),
            ("Use {a} {b=1}", nil), ("x {a=b}c}", ["a: b}c"]), ("{}", []),
        ] as [(String, [String]?)])
    func readsAttributes(text: String, items: [String]?) {
        let source = SourceFile(name: "t", text: text)
        let range = SourceRange(0, source.bytes.count)
        let attributes = DirectiveAttributes.split(range, of: source).attributes
        let found = attributes?.items.map { "\($0.name): \($0.value ?? "nil")" }
        #expect(found == (text == "x {y" ? [] : items))
    }
}
