/// The course's own HTML: directives and labels on code.
extension HTMLRenderer {
    mutating func directive(_ directive: Directive, _ node: MarkdownNode) {
        freshLine()
        switch directive {
        case .callout(let callout, let title):
            calloutCount += 1
            let id = "callout-\(calloutCount)"
            append(
                "<aside class=\"callout callout-\(callout.rawValue)\" aria-labelledby=\"\(id)\">\n")
            append("<p class=\"callout-title\" id=\"\(id)\">")
            inlines(title)
            append("</p>\n")
            blocks(node.children)
            append("</aside>\n")
        case .sideBySide:
            append("<div class=\"side-by-side\">\n")
            blocks(node.children)
            append("</div>\n")
        case .way(let way):
            append("<section class=\"way way-\(way.rawValue)\">\n")
            append("<p class=\"way-title\">\(way.title)</p>\n")
            blocks(node.children)
            append("</section>\n")
        case .lab(let id):
            endSegment()
            segments.append(.lab(id: id))
        }
    }

    /// The opening tags around code, with the name of its language where readers gain from it.
    mutating func openCode(_ language: String) {
        append("<div class=\"code\"")
        if !language.isEmpty {
            append(" data-language=\"")
            appendEscaped(language)
            append("\"")
        }
        append(">")
        if let label = HTMLRenderer.label(of: language) {
            append("<p class=\"code-label\">")
            appendEscaped(label)
            append("</p>")
        }
        append("<pre tabindex=\"0\">")
    }

    private static func label(of language: String) -> String? {
        switch language {
        case "", "none", "text", "plain": nil
        case "shell", "sh", "bash": "Shell"
        case "console": "Console session"
        case "json": "JSON"
        case "yaml", "yml": "YAML"
        case "http": "HTTP"
        case "ini", "toml": "Configuration"
        case "python": "Python"
        case "swift": "Swift"
        default: language
        }
    }
}
