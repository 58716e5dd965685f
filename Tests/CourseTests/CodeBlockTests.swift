import SourceText
import Testing

@testable import Course

@Suite struct CodeBlockTests {
    private func lesson(_ body: String) throws -> (lesson: Lesson, findings: [String]) {
        var diagnostics: [Diagnostic] = []
        let text = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n\n" + body
        let lesson = Lesson.parse(
            id: "x", SourceFile(name: "x.md", text: text), diagnostics: &diagnostics)
        let findings = diagnostics.map { finding in
            let place = finding.location.map { "\($0.line):\($0.column)" } ?? ""
            return "\(place) \(finding.severity.word) \(finding.identifier): \(finding.message)"
                + finding.help.map { " (\($0))" }.joined()
        }
        return (try #require(lesson), findings)
    }

    @Test(arguments: [
        (
            "```shell\naws iam\n```",
            """
            <figure class="code-block" data-language="shell">
            <figcaption class="code-caption"><span class="code-language">Shell</span></figcaption>
            <div class="code-tools"></div>
            <pre tabindex="0" role="group" aria-label="Shell"><code class="language-shell">\
            <span class="hl-command">aws</span> <span class="hl-subcommand">iam</span>
            </code></pre>
            </figure>

            """
        ),
        (
            "~~~ text\na < \"b\"\n~~~",
            """
            <figure class="code-block" data-language="text">
            <div class="code-tools"></div>
            <pre tabindex="0" role="group" aria-label="Code"><code class="language-text">a &lt; "b"
            </code></pre>
            </figure>

            """
        ),
        (
            "```text {title=\"a & <b>\" start=7 copy=no emphasis=2-9,1}\na\n\n```",
            """
            <figure class="code-block numbered emphasised-lines" data-language="text">
            <figcaption class="code-caption"><span class="code-title">a &amp; &lt;b&gt;</span></figcaption>
            <pre tabindex="0" role="group" aria-label="a &amp; &lt;b&gt;"><code class="language-text">\
            <span class="line emphasised" data-number="7">a
            </span><span class="line emphasised" data-number="8">
            </span></code></pre>
            </figure>

            """
        ),
        (
            "```console {lines}\n$ echo \"a\" \\\n> b\na b\n```",
            """
            <figure class="code-block numbered" data-language="console" data-copy="echo &quot;a&quot; \\
            b
            ">
            <figcaption class="code-caption"><span class="code-language">Console session</span></figcaption>
            <div class="code-tools"></div>
            <pre tabindex="0" role="group" aria-label="Console session"><code class="language-console">\
            <span class="line" data-number="1"><span class="hl-prompt">$ </span>\
            <span class="hl-command">echo</span> <span class="hl-string">"a"</span> \
            <span class="hl-operator">\\</span>
            </span><span class="line" data-number="2"><span class="hl-prompt">&gt; </span>b
            </span><span class="line" data-number="3"><span class="hl-output">a b</span>
            </span></code></pre>
            </figure>

            """
        ),
        (
            "```jsn<\n1\n```",
            """
            <figure class="code-block" data-language="jsn&lt;">
            <figcaption class="code-caption"><span class="code-language">jsn&lt;</span></figcaption>
            <div class="code-tools"></div>
            <pre tabindex="0" role="group" aria-label="jsn&lt;"><code class="language-jsn&lt;">1
            </code></pre>
            </figure>

            """
        ),
    ])
    func writesCodeAsAFigure(body: String, html: String) throws {
        #expect(HTMLRenderer.text(try lesson(body).lesson.document, style: .course) == html)
    }

    @Test(arguments: [
        "```shell\na\n```",
        "```bash {title=\"x {y}\" lines emphasis=2-2,1 start=10 copy=no}\na\nb\n```",
        "~~~~json{lines}\n1\n~~~~", "> ```text {}\n> a\n> ```", "- ```yaml   { lines }\n  a\n  ```",
    ])
    func takesWellFormedOptions(body: String) throws {
        #expect(try lesson(body).findings == [])
    }

    @Test(arguments: [
        (
            "```jsn\n1\n```",
            "8:4 warning code-language-unknown: 'jsn' is no language that can be colored "
                + "(did you mean 'json'?)"
        ),
        (
            "```json {titel=\"x\"}\n1\n```",
            "8:10 error code-option: code blocks have no option 'titel' (did you mean 'title'?)"
        ),
        (
            "> ~~~ json {lines=3}\n> 1\n> ~~~",
            "8:19 error code-option: expected 'lines' without a value, found '3'"
        ),
        (
            "```json {start=0}\n1\n```",
            "8:16 error code-option: expected the first line's number, 1 to 99999, found '0'"
        ),
        (
            "```json {emphasis=4-2}\n1\n```",
            "8:19 error code-option: expected numbers of lines such as 2-4,7, found '4-2'"
        ),
        (
            "```json {emphasis=1-2}\n1\n```",
            "8:19 error code-option: expected lines of this code, which has 1, found line 2 "
                + "(lines are counted from 1 at the block's first, whatever 'start' is)"
        ),
        (
            "```json {copy}\n1\n```",
            "8:10 error code-option: expected 'yes' or 'no', found no value"
        ),
        (
            "```json {title=}\n1\n```",
            "8:16 error code-option: expected a text in double quotes, title=\"users.sh\", found ''"
        ),
        (
            "```json {lines lines}\n1\n```",
            "8:16 error code-option: the option 'lines' stands here twice"
        ),
        (
            "```json {lines\n1\n```",
            "8:9 error code-options: expected '}' at the end of the options, found the end of the line"
        ),
        (
            "```json {title=\"x}\n1\n```",
            "8:16 error code-options: expected '\"' at the end of the text, found the end of the line"
        ),
        (
            "```json {lines} more\n1\n```",
            "8:17 error code-options: expected the end of the line behind the options, found more"
        ),
        (
            "```json lines\n1\n```",
            "8:9 error code-options: expected options in braces behind the language, found 'lines' "
                + "(write {title=\"users.sh\" lines})"
        ),
        (
            "```{lines}\n1\n```",
            "8:4 warning code-language: expected the language of this code, found only options "
                + "(write it before the braces: ```shell {lines})"
        ),
    ])
    func saysWhatIsWrongAndWhere(body: String, finding: String) throws {
        #expect(try lesson(body).findings == [finding])
    }
}
