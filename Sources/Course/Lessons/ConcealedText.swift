internal import SourceText

/// What a lesson's text says to trainers alone, or hides until a question is answered.
package struct ConcealedText: Sendable {
    /// A paragraph, an item or a code block each: notes, trainers' solutions, feedback, explanations
    /// and answers that have to be written.
    package private(set) var texts: [String] = []
    /// What learners read, a paragraph a line.
    package private(set) var shown = ""

    /// - Returns: nil where the lesson conceals nothing.
    package init?(_ lesson: Lesson) {
        guard ConcealedText.isPart(of: lesson.document) else { return nil }
        gather(lesson.document, isConcealed: false)
    }

    private static func isPart(of node: MarkdownNode) -> Bool {
        if case .directive(let directive) = node.kind, directive.isSecret { return true }
        return node.children.contains { !$0.isInline && isPart(of: $0) }
    }

    private mutating func gather(_ node: MarkdownNode, isConcealed: Bool) {
        var isConcealed = isConcealed
        switch node.kind {
        case .directive(let directive):
            if directive.isSecret { isConcealed = true }
            if case .answer(let text, _) = directive { texts.append(text) }
        case .codeBlock(_, let literal): return add(literal, isConcealed)
        default: break
        }
        var line = ""
        for child in node.children {
            if child.isInline {
                line += child.plainText
            } else {
                // An answer holds its text and then, as a block, what is said to it.
                gather(child, isConcealed: isConcealed)
            }
        }
        if !line.isEmpty { add(line, isConcealed) }
    }

    private mutating func add(_ text: String, _ isConcealed: Bool) {
        if isConcealed {
            texts.append(text)
        } else {
            shown += text
            shown += "\n"
        }
    }
}

extension Directive {
    /// Whether no learner may read its text in the page's source.
    fileprivate var isSecret: Bool {
        switch self {
        case .notes, .feedback, .explanation, .answer, .solution(_, isForTrainer: true): true
        default: false
        }
    }
}

extension MarkdownNode {
    fileprivate var isInline: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image,
            .strikethrough, .footnoteReference, .abbreviation, .term:
            true
        default: false
        }
    }
}
