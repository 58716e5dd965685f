internal import Highlighting

/// Code blocks of the course: a figure with caption, place for tools, and colored code.
extension HTMLRenderer {
    /// Writes a block of code.
    ///
    /// - Parameter info: what stands behind a fence, such as `shell {title="users.sh"}`. Mistakes in
    ///   it are for `CodeBlockRules` to report; here they count as not written.
    mutating func codeBlock(info: String, literal: String) {
        let info = CodeInfo.parse(info)
        let language = Language(named: info.language)
        let name = language?.rawValue ?? info.language
        let code = Highlighter.highlight(literal, as: language ?? .text, lines: info.lines)
        freshLine()
        openFigure(info, name, commands: info.isCopyable ? code.commands : nil)
        let label = language == nil ? (name.isEmpty ? nil : name) : language?.label
        caption(title: info.title, label: label)
        if info.isCopyable { append("<div class=\"code-tools\"></div>\n") }
        append("<pre tabindex=\"0\" role=\"group\" aria-label=\"")
        appendEscaped(info.title)
        if !info.title.isEmpty, label != nil { append(", ") }
        appendEscaped(label ?? (info.title.isEmpty ? "Code" : ""))
        append("\"><code")
        if !name.isEmpty {
            append(" class=\"language-")
            appendEscaped(name)
            append("\"")
        }
        append(">")
        bytes += code.html
        append("</code></pre>\n</figure>\n")
    }

    private mutating func openFigure(_ info: CodeInfo, _ name: String, commands: [UInt8]?) {
        append("<figure class=\"code-block")
        if info.lines.firstNumber != nil { append(" numbered") }
        if !info.lines.emphasised.isEmpty { append(" emphasised-lines") }
        append("\"")
        if !name.isEmpty {
            append(" data-language=\"")
            appendEscaped(name)
            append("\"")
        }
        if let commands, !commands.isEmpty {
            append(" data-copy=\"")
            HTMLEscaping.append(commands, to: &bytes)
            append("\"")
        }
        append(">\n")
    }

    private mutating func caption(title: String, label: String?) {
        guard !title.isEmpty || label != nil else { return }
        append("<figcaption class=\"code-caption\">")
        if !title.isEmpty {
            append("<span class=\"code-title\">")
            appendEscaped(title)
            append("</span>")
        }
        if let label {
            append("<span class=\"code-language\">")
            appendEscaped(label)
            append("</span>")
        }
        append("</figcaption>\n")
    }
}
