/// The course's own HTML: directives.
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
}
