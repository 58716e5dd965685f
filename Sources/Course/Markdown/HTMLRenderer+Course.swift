/// The course's own HTML: directives.
extension HTMLRenderer {
    mutating func directive(_ directive: Directive, _ node: MarkdownNode) {
        guard directive.isShown(in: edition) else { return }
        freshLine()
        switch directive {
        case .callout(let callout, let title):
            let name = callout.rawValue
            titled(
                "aside", "callout callout-\(name)", number: "callout", titleClass: "callout-title",
                title, words.title(of: callout), node)
        case .sideBySide: enclosed("div", "side-by-side", node)
        case .way(let way):
            append("<section class=\"way way-\(way.rawValue)\">\n")
            append("<p class=\"way-title\">")
            appendEscaped(words.title(of: way))
            append("</p>\n")
            blocks(node.children)
            append("</section>\n")
        case .lab(let id):
            endSegment()
            segments.append(.lab(id: id))
        case .objectives:
            titled("div", "objectives", titleClass: "block-title", [], words.objectives, node)
        case .prerequisites:
            titled(
                "div", "prerequisites", titleClass: "block-title", [], words.prerequisites,
                node)
        case .notes:
            titled(
                "aside", "notes trainer-only", number: "notes", titleClass: "notes-title", [],
                words.forTheTrainer, node)
        case .steps(let start):
            append(
                start == 1 ? "<ol class=\"steps\">\n" : "<ol class=\"steps\" start=\"\(start)\">\n")
            blocks(node.children)
            append("</ol>\n")
        case .step(let title):
            append("<li class=\"step\">\n")
            paragraph("step-title", title)
            blocks(node.children)
            append("</li>\n")
        case .tabs: enclosed("div", "tabs", node)
        case .tab(let title, let label): tab(title, label, node)
        case .exercise(let title, let minutes): exercise(title, minutes, node)
        case .hint(let title): details("hint", title, words.hint, node)
        case .solution(let title, let isForTrainer):
            details(
                isForTrainer ? "solution trainer-only" : "solution", title, words.solution, node)
        case .quiz(let quiz): self.quiz(quiz, node)
        case .question, .choice, .answer, .feedback, .explanation:
            // Parts of a quiz, which writes them where they belong.
            break
        case .figure(let caption): figure(caption, node)
        case .policy(let policy): self.policy(policy, node)
        case .scenario(let title):
            append("<div class=\"scenario\">\n")
            paragraph("scenario-title", title)
            blocks(node.children)
            append("</div>\n")
        case .codeDiff(let title):
            append("<div class=\"code-diff\">\n")
            paragraph("code-diff-title", title)
            blocks(node.children)
            append("</div>\n")
        case .diagram(let diagram, let caption): self.diagram(diagram, caption)
        }
    }

    /// An id that no other element of the page has: `exercise-1`. `Directive.identifierNames` lists
    /// the names, so that no heading gets such an id.
    mutating func identifier(_ name: String) -> String {
        let number = identifierCounts[name, default: 0] + 1
        identifierCounts[name] = number
        return "\(name)-\(number)"
    }

    private mutating func enclosed(_ element: String, _ name: String, _ node: MarkdownNode) {
        append("<\(element) class=\"\(name)\">\n")
        blocks(node.children)
        append("</\(element)>\n")
    }

    /// An element with a title that names it.
    ///
    /// - Parameters:
    ///   - number: what the title's id begins with; the class where it is nil.
    ///   - otherwise: the title where there is none.
    private mutating func titled(
        _ element: String, _ name: String, number: String? = nil, titleClass: String,
        _ title: [MarkdownNode], _ otherwise: String, _ node: MarkdownNode
    ) {
        let id = identifier(number ?? name)
        append("<\(element) class=\"\(name)\"")
        // A group, no section: a page may hold many of the same name, too many for landmarks.
        if element == "div" { append(" role=\"group\"") }
        append(" aria-labelledby=\"\(id)\">\n")
        append("<p class=\"\(titleClass)\" id=\"\(id)\">")
        if title.isEmpty { appendEscaped(otherwise) } else { inlines(title) }
        append("</p>\n")
        blocks(node.children)
        append("</\(element)>\n")
    }

    /// A title, where there is one.
    private mutating func paragraph(_ name: String, _ title: [MarkdownNode]) {
        guard !title.isEmpty else { return }
        append("<p class=\"\(name)\">")
        inlines(title)
        append("</p>\n")
    }

    private mutating func tab(_ title: [MarkdownNode], _ label: String, _ node: MarkdownNode) {
        let id = identifier("tab")
        append("<div class=\"tab\" role=\"group\" id=\"\(id)\" ")
        append("aria-labelledby=\"\(id)-title\" data-label=\"")
        appendEscaped(label)
        append("\">\n<p class=\"tab-title\" id=\"\(id)-title\">")
        inlines(title)
        append("</p>\n")
        blocks(node.children)
        append("</div>\n")
    }

    private mutating func exercise(
        _ title: [MarkdownNode], _ minutes: Int?, _ node: MarkdownNode
    ) {
        let id = identifier("exercise")
        append("<div class=\"exercise\" role=\"group\" aria-labelledby=\"\(id)\">\n")
        append("<p class=\"exercise-title\" id=\"\(id)\"><span class=\"exercise-word\">")
        appendEscaped(words.exercise)
        append("</span>")
        if !title.isEmpty {
            append(" ")
            inlines(title)
        }
        if let minutes {
            append(" <span class=\"exercise-minutes\">\(minutes) ")
            appendEscaped(words.minutes)
            append("</span>")
        }
        append("</p>\n")
        blocks(node.children)
        append("</div>\n")
    }

    /// What is folded until the reader opens it.
    mutating func details(
        _ name: String, _ title: [MarkdownNode], _ otherwise: String, _ node: MarkdownNode
    ) {
        append("<details class=\"\(name)\"><summary>")
        if title.isEmpty { appendEscaped(otherwise) } else { inlines(title) }
        append("</summary>\n")
        blocks(node.children)
        append("</details>\n")
    }

    /// An image alone stands without its paragraph.
    private mutating func figure(_ caption: [MarkdownNode], _ node: MarkdownNode) {
        append("<figure class=\"figure\">\n")
        for child in node.children {
            if case .paragraph = child.kind, child.children.count == 1,
                case .image = child.children[0].kind
            {
                freshLine()
                inline(child.children[0])
                append("\n")
            } else {
                block(child, isTight: false)
            }
        }
        append("<figcaption>")
        inlines(caption)
        append("</figcaption>\n</figure>\n")
    }

    private mutating func policy(_ policy: AnnotatedPolicy, _ node: MarkdownNode) {
        let id = identifier("policy")
        append("<div class=\"policy\" id=\"\(id)\" data-type=\"\(policy.type)\">\n")
        append("<div class=\"policy-code\">\n")
        blocks(node.children)
        append("</div>\n<ol class=\"policy-statements\">\n")
        for (index, statement) in policy.statements.enumerated() {
            let (first, last) = (statement.lines.lowerBound, statement.lines.upperBound)
            append("<li class=\"policy-statement\" id=\"\(id)-\(index + 1)\" ")
            append("data-lines=\"\(first)-\(last)\">\n<p class=\"policy-label\">")
            if let name = statement.name {
                append("<span class=\"policy-name\">")
                appendEscaped(name)
                append("</span> ")
            }
            append("<span class=\"policy-lines\">")
            appendEscaped(first == last ? words.line : words.lines)
            append(first == last ? " \(first)" : " \(first)–\(last)")
            append("</span></p>\n<p>")
            inlines(statement.sentence)
            append("</p>\n</li>\n")
        }
        append("</ol>\n</div>\n")
    }
}
