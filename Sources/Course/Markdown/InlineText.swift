internal import SourceText

/// Short texts with inline Markdown: titles of callouts, objectives.
enum InlineText {
    /// The inlines of a text of one paragraph, links reduced to their text.
    ///
    /// Anything that is not one paragraph, or that holds HTML or images, is taken as plain text.
    static func parse(
        _ text: String, at range: SourceRange, smartTypography: Bool = false
    ) -> [MarkdownNode] {
        var options = MarkdownParser.Options.plain
        options.smartTypography = smartTypography
        let root = MarkdownParser.parse(
            [UInt8](text.utf8), placement: .fixed(range), options: options
        ).root
        guard root.children.count == 1, case .paragraph = root.children[0].kind else {
            return [MarkdownNode(.text(text), at: range)]
        }
        var isPlain = false
        root.visit { node in
            switch node.kind {
            case .htmlInline, .image: isPlain = true
            default: break
            }
        }
        if isPlain { return [MarkdownNode(.text(text), at: range)] }
        return withoutLinks(root.children[0].children)
    }

    /// The inlines with each link replaced by what it holds and without references to footnotes, for
    /// places that are links themselves or appear twice.
    static func withoutLinks(_ nodes: [MarkdownNode]) -> [MarkdownNode] {
        guard nodes.contains(where: mayHoldLink) else { return nodes }
        return nodes.flatMap { node -> [MarkdownNode] in
            var copy = node
            copy.children = withoutLinks(node.children)
            switch node.kind {
            case .link, .term: return copy.children
            case .footnoteReference: return []
            default: return [copy]
            }
        }
    }

    private static func mayHoldLink(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .link, .term, .footnoteReference: true
        default: !node.children.isEmpty
        }
    }
}
