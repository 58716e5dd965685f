/// Whom a course is written out for.
package enum Edition: String, CaseIterable, Sendable {
    /// What a learner reads: no notes for trainers, no solutions that are theirs alone.
    case learner
    /// Everything.
    case trainer
}

extension MarkdownNode {
    /// The tree without what this edition does not show.
    package func shown(in edition: Edition) -> MarkdownNode {
        var copy = self
        copy.children = children.compactMap { child in
            if case .directive(let directive) = child.kind, !directive.isShown(in: edition) {
                return nil
            }
            return child.shown(in: edition)
        }
        return copy
    }
}

extension Directive {
    /// Whether an edition holds it in any form.
    package func isShown(in edition: Edition) -> Bool {
        switch self {
        case .notes, .solution(_, isForTrainer: true): edition == .trainer
        default: true
        }
    }

    /// Whether a page hides its text until the reader asks for it or has answered: no search index
    /// and no summary may hold it.
    package var isConcealed: Bool {
        switch self {
        case .notes, .solution, .feedback, .explanation, .answer: true
        default: false
        }
    }
}
