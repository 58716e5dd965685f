internal import SourceText

/// What a lesson's text says to trainers alone, or hides until a question is answered.
package struct ConcealedText: Sendable {
    /// A paragraph, an item or a code block.
    package struct Text: Sendable {
        package enum Kind: Sendable {
            /// The prose of a note for trainers, which no learner is to read anywhere. All else may
            /// well be taught in another lesson.
            case note
            /// An answer that has to be written.
            case answer
            case other
        }

        package var text: String
        package var kind: Kind
    }

    /// Notes, trainers' solutions, feedback, explanations and answers that have to be written.
    package private(set) var texts: [Text] = []
    /// What learners read, a paragraph a line.
    package private(set) var shown = ""

    /// - Returns: nil where the lesson conceals nothing.
    package init?(_ lesson: Lesson) {
        guard ConcealedText.isPart(of: lesson.document) else { return nil }
        gather(lesson.document, .shown)
    }

    /// What learners read of a lesson, a paragraph a line.
    package static func shown(of lesson: Lesson) -> String {
        ConcealedText(all: lesson).shown
    }

    private init(all lesson: Lesson) { gather(lesson.document, .shown) }

    private enum Part {
        case shown, concealed, note
    }

    private static func isPart(of node: MarkdownNode) -> Bool {
        if case .directive(let directive) = node.kind, directive.isSecret { return true }
        return node.children.contains { !$0.isInline && isPart(of: $0) }
    }

    private mutating func gather(_ node: MarkdownNode, _ part: Part) {
        var part = part
        switch node.kind {
        case .directive(let directive):
            if case .notes = directive {
                part = .note
            } else if directive.isSecret {
                part = .concealed
            }
            if case .answer(let text, _) = directive {
                texts.append(Text(text: text, kind: .answer))
            }
        case .codeBlock(_, let literal): return add(literal, part == .note ? .concealed : part)
        default: break
        }
        var line = ""
        for child in node.children {
            if child.isInline {
                line += child.plainText
            } else {
                // An answer holds its text and then, as a block, what is said to it.
                gather(child, part)
            }
        }
        if !line.isEmpty { add(line, part) }
    }

    private mutating func add(_ text: String, _ part: Part) {
        if part == .shown {
            shown += text
            shown += "\n"
        } else {
            texts.append(Text(text: text, kind: part == .note ? .note : .other))
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
