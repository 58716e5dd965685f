/// Turns code into HTML in which its tokens are marked, in one pass over its bytes.
///
/// Any bytes are fine: what a highlighter does not understand stays plain. Taking the tags out of the
/// result and the entities back gives the code, byte for byte.
package enum Highlighter {
    /// Code as HTML.
    package struct Highlighted: Sendable {
        /// Escaped text with `<span class="hl-…">` around tokens; fits between `<code>` and `</code>`.
        package var html: [UInt8]
        /// For a console session: its commands, a line feed behind each, without prompts and output.
        package var commands: [UInt8]?
    }

    /// The code as HTML.
    package static func highlight(
        _ code: String, as language: Language, lines: LineFormat = .plain
    ) -> Highlighted {
        var code = code
        return code.withUTF8 { highlight($0, as: language, lines: lines) }
    }

    /// The code, in UTF-8, as HTML.
    package static func highlight(
        _ code: UnsafeBufferPointer<UInt8>, as language: Language, lines: LineFormat = .plain
    ) -> Highlighted {
        var writer = HighlightWriter(code, lines: lines)
        var commands: [UInt8]?
        if let base = code.baseAddress {
            let text = CodeText(base: base, end: code.count)
            mark(text, as: language, &writer, &commands)
        }
        writer.finish(at: code.count)
        return Highlighted(html: writer.bytes, commands: commands)
    }

    private static func mark(
        _ text: CodeText, as language: Language, _ writer: inout HighlightWriter,
        _ commands: inout [UInt8]?
    ) {
        switch language {
        case .json:
            var json = JSONHighlighter(text, from: 0, isPolicy: text.contains("\"Effect\""))
            json.run(&writer)
        case .policy:
            var json = JSONHighlighter(text, from: 0, isPolicy: true)
            json.run(&writer)
        case .yaml:
            var yaml = YAMLHighlighter(text)
            yaml.run(&writer)
        case .shell:
            var shell = ShellHighlighter(text)
            shell.run(&writer)
        case .console:
            var console = ConsoleHighlighter(text)
            commands = console.run(&writer)
        case .hcl:
            var hcl = HCLHighlighter(text)
            hcl.run(&writer)
        case .python:
            var python = PythonHighlighter(text)
            python.run(&writer)
        case .diff: DiffHighlighter.run(text, &writer)
        case .ini, .toml:
            var settings = SettingsHighlighter(text)
            settings.run(&writer)
        case .http: HTTPHighlighter.run(text, &writer)
        case .markdown:
            var markdown = MarkdownHighlighter(text)
            markdown.run(&writer)
        case .text, .css, .dockerfile, .go, .html, .java, .javascript, .powershell, .rust, .sql,
            .swift, .typescript, .xml:
            break
        }
    }
}
