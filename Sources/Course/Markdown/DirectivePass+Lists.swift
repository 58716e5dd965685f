internal import SourceText

/// Steps and tabs.
extension DirectivePass {
    /// Steps are the items of one ordered list, or `step` directives.
    mutating func steps(_ input: DirectiveInput) -> MarkdownNode? {
        let children = input.children
        if children.count == 1, case .list(let style) = children[0].kind, let start = style.start {
            let steps = children[0].children.map { item in
                MarkdownNode(.directive(.step(title: [])), item.children, at: item.range)
            }
            return MarkdownNode(.directive(.steps(start: start)), steps, at: input.line.range)
        }
        for child in children {
            if case .directive(.step) = child.kind { continue }
            report(
                "directive-content",
                "expected one numbered list or 'step' parts inside 'steps', found something else",
                source.firstLine(of: child.range),
                help: ["indent what belongs to a step below its first line"])
            return nil
        }
        if children.isEmpty, lines.closingLine(of: input.line) != nil {
            report(
                "directive-content",
                "expected a numbered list or 'step' parts inside 'steps', found none",
                input.line.range, help: ["write '1. ' and the first step"])
        }
        return MarkdownNode(.directive(.steps(start: 1)), children, at: input.line.range)
    }

    mutating func tabs(_ input: DirectiveInput) -> MarkdownNode? {
        var labels: [String: String] = [:]
        for child in input.children {
            guard case .directive(.tab(let title, let label)) = child.kind else { continue }
            let text = title.map(\.plainText).joined()
            if label.isEmpty {
                report(
                    "tab-label", "expected a label with a letter or a digit, found '\(text)'",
                    child.range)
            } else if labels.updateValue(text, forKey: label) != nil {
                report(
                    "tab-label", "expected tabs of different labels, found '\(text)' twice",
                    child.range, help: ["the reader's choice is remembered by the label"])
            }
        }
        return MarkdownNode(.directive(.tabs), input.children, at: input.line.range)
    }
}
