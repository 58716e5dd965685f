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
        if case .document = kind { copy.dropUnusedFootnotes() }
        return copy
    }

    /// Leaves out the footnotes to which nothing that is left refers: they may say what the left-out
    /// parts do.
    private mutating func dropUnusedFootnotes() {
        guard case .footnoteDefinition? = children.last?.kind else { return }
        var used: Set<String> = []
        visit { node in
            if case .footnoteReference(let label) = node.kind { used.insert(label) }
        }
        children.removeAll { child in
            if case .footnoteDefinition(let label) = child.kind { return !used.contains(label) }
            return false
        }
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
