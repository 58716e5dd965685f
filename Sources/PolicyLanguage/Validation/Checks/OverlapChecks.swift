internal import SourceText

/// Statements that others make needless, or take back.
extension PolicyValidator {
    mutating func checkOverlaps() {
        let statements = document.statements
        guard statements.count <= PolicyValidator.mostCompared else { return }
        for statement in statements {
            for other in statements
            where other.index != statement.index && covers(other, statement) {
                if report(statement, coveredBy: other) { break }
            }
        }
    }

    /// Whether there was something to say.
    private mutating func report(
        _ statement: PolicyDocument.Statement, coveredBy other: PolicyDocument.Statement
    ) -> Bool {
        let start = SourceRange(statement.range.lowerBound, statement.range.lowerBound + 1)
        if other.effect == .deny, statement.effect == .allow {
            report(
                .warning, .deniedAgain,
                "statement \(other.index + 1) denies all that this one allows", start,
                why: "a Deny wins over every Allow, so this statement allows nothing")
            return true
        }
        // Of two that cover each other, the second is said to be needless (duplicate-statement).
        guard other.effect == statement.effect, !covers(statement, other) else { return false }
        report(
            .suggestion, .redundantStatement,
            "statement \(other.index + 1) \(statement.effect == .allow ? "allows" : "denies") all of "
                + "this already", start, why: "it can be left out")
        return true
    }

    /// Whether a statement without conditions covers every action and resource of another one.
    private func covers(
        _ cover: PolicyDocument.Statement, _ statement: PolicyDocument.Statement
    ) -> Bool {
        // INVARIANT: only what is certain is said; negated elements and principals are left alone.
        guard cover.conditions.isEmpty, cover.principal == nil, statement.principal == nil,
            !cover.action.isNegated, !statement.action.isNegated,
            let wide = cover.resource, let narrow = statement.resource, !wide.isNegated,
            !narrow.isNegated, !statement.action.values.isEmpty, !narrow.values.isEmpty,
            cover.action.values.count * statement.action.values.count <= 4096,
            wide.values.count * narrow.values.count <= 4096
        else { return false }
        for action in statement.action.values {
            let isCovered = cover.action.values.contains {
                ASCII.lowercased($0.text) == ASCII.lowercased(action.text)
                    || PolicyValidator.covers($0.text, action.text)
            }
            if !isCovered { return false }
        }
        for resource in narrow.values {
            let isCovered = wide.values.contains {
                $0.text == resource.text || $0.text == "*"
                    || PolicyValidator.hasWildcard($0.text) && !ASCII.contains($0.text, "$")
                        && !ASCII.contains(resource.text, "$")
                        && SimplePattern($0.text).matches(resource.text)
            }
            if !isCovered { return false }
        }
        return true
    }
}
