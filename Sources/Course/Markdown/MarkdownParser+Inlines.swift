internal import CCMark
internal import SourceText

/// Inlines: libcmark's, with strikethrough, references to footnotes and ids of headings in their text.
extension MarkdownParser {
    /// The inlines below a node.
    mutating func inlines(
        of parent: OpaquePointer, depth: Int, within block: SourceRange, inLink: Bool = false
    ) -> [MarkdownNode] {
        var run = InlineRun(at: block, isExtended: options.extensions, hasEscapes: hasEscapes)
        add(parent, depth, inLink, to: &run)
        return finish(&run, inLink)
    }

    /// A heading, with the id that its author wrote as `{#id}` behind it.
    mutating func heading(
        _ node: OpaquePointer, _ depth: Int, _ range: SourceRange
    ) -> MarkdownNode {
        var run = InlineRun(at: range, isExtended: options.extensions, hasEscapes: hasEscapes)
        add(node, depth, false, to: &run)
        let id = run.takeIdentifier()
        if let id, !HeadingIdentifiers.isValid(id) {
            report(
                "heading-id",
                "expected an id of letters, digits and hyphens, found '\(Value.short(id))'",
                at: range, text: "{#", help: ["write an id such as {#first-steps}"])
        }
        return MarkdownNode(
            .heading(level: Int(cmark_node_get_heading_level(node)), id: id ?? ""),
            finish(&run, false), at: range)
    }

    private mutating func add(
        _ parent: OpaquePointer, _ depth: Int, _ inLink: Bool, to run: inout InlineRun
    ) {
        guard canDescend(parent, depth, run.range) else { return }
        for child in CommonMarkTree.children(of: parent) {
            if cmark_node_get_type(child) == CMARK_NODE_TEXT {
                guard let text = cmark_node_get_literal(child) else { continue }
                run.append(text)
            } else {
                let kind = kind(of: child)
                var isLink = inLink
                if case .link = kind { isLink = true }
                let children = inlines(
                    of: child, depth: depth + 1, within: run.range, inLink: isLink)
                endText(&run, inLink)
                run.append(MarkdownNode(kind, children, at: run.range))
            }
        }
    }

    private mutating func finish(_ run: inout InlineRun, _ inLink: Bool) -> [MarkdownNode] {
        endText(&run, inLink)
        return run.finished()
    }

    /// Turns the text gathered so far into nodes.
    private mutating func endText(_ run: inout InlineRun, _ inLink: Bool) {
        let range = run.range
        run.endText(references: options.footnotes && !inLink) { label in
            if isReferredTo[label] != nil {
                isReferredTo[label] = true
                return true
            }
            report(
                "footnote-missing", "there is no footnote '\(Value.short(label))'",
                at: range, text: "[^\(label)]",
                help: [
                    Suggestion.didYouMean(label, among: isReferredTo.keys.sorted())
                        ?? "write it on a line of its own: '[^\(label)]: ...'; "
                        + "to show the brackets write '\\[^\(label)]'"
                ])
            return false
        }
    }
}
