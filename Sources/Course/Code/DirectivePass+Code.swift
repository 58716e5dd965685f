internal import SourceText

/// Code blocks that directives hold or make.
extension DirectivePass {
    /// A code block with the place that its text comes from.
    struct Code {
        var node: MarkdownNode
        var info: String
        var literal: String
        var place: CodePlace
    }

    /// The code blocks that a directive holds; nil, with a report, where it holds anything else or
    /// another number of them.
    mutating func codeBlocks(_ count: Int, _ input: DirectiveInput, _ kind: String) -> [Code]? {
        let name = input.line.name ?? ""
        let words = count == 1 ? "one code block" : "\(count) code blocks"
        var blocks: [Code] = []
        for child in input.children {
            guard case .codeBlock(let info, let literal) = child.kind else {
                report(
                    "directive-content",
                    "expected \(words) inside '\(name)', found something else",
                    source.firstLine(of: child.range), help: ["move it before or behind '\(name)'"])
                return nil
            }
            let place =
                includedCode[child.range.lowerBound]
                ?? CodePlace(child, literal: literal, in: source)
            blocks.append(Code(node: child, info: info, literal: literal, place: place))
        }
        if blocks.count == count { return blocks }
        // One that is not closed is reported as such.
        if lines.closingLine(of: input.line) != nil {
            let found = blocks.isEmpty ? "none" : "\(blocks.count)"
            report(
                "directive-content", "expected \(words) inside '\(name)', found \(found)",
                input.line.range, help: ["begin it with a line ```\(kind)"])
        }
        return nil
    }

    /// The language that an info string names, its first word (CommonMark 0.30, section 4.5).
    static func language(_ info: String) -> String {
        String(info.prefix { $0 != " " && $0 != "\t" })
    }

    /// Two states of a file as one block of the language `diff`.
    mutating func codeDiff(_ input: DirectiveInput) -> MarkdownNode? {
        guard let blocks = codeBlocks(2, input, "json") else { return nil }
        let before = LineDifference.lines(blocks[0].literal)
        let after = LineDifference.lines(blocks[1].literal)
        guard max(before.count, after.count) <= LineDifference.mostLines else {
            report(
                "code-diff-size",
                "expected at most \(LineDifference.mostLines) lines of each state, found more",
                input.line.range)
            return nil
        }
        if before == after {
            report(
                "code-diff-same", "expected two states that differ, found the same text twice",
                source.firstLine(of: blocks[1].node.range),
                help: ["write the changed state into the second block"])
        }
        let block = MarkdownNode(
            .codeBlock(info: "diff", literal: LineDifference.text(before, after)),
            at: blocks[0].node.range)
        return MarkdownNode(
            .directive(.codeDiff(title: input.title)), [block], at: input.line.range)
    }
}
