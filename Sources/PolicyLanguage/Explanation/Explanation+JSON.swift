package import SourceText

extension Explanation {
    /// The answer that docs/policies.md describes.
    ///
    /// - Parameters:
    ///   - source: the file that the policies stand in, for lines and columns.
    ///   - shifts: by how much each kind's text lies further back than when it was read.
    package func json(id: Value?, in source: SourceFile?, shifts: [Int] = []) -> Value {
        var members: [(String, Value)] = []
        if let id { members.append(("id", id)) }
        members.append(("decision", .string(verdict.decision.word)))
        var decided: [Value] = []
        for reference in decidedBy { decided.append(.object(entry(reference, source, shifts))) }
        members.append(("decidedBy", .array(decided)))
        var blocked: [Value] = []
        if verdict.decision != .allowed {
            for kind in verdict.blocking.list { blocked.append(.string(kind.word)) }
        }
        members.append(("blockedBy", .array(blocked)))
        var misses: [Value] = []
        for miss in nearMisses {
            var entry = entry(miss.reference, source, shifts)
            entry.append(("missed", .string(miss.missed.word)))
            if case .condition(let condition, let actual) = miss.missed {
                entry.append(("operator", .string(condition.operatorName.text)))
                entry.append(("key", .string(condition.key.text)))
                var expected: [Value] = []
                for value in condition.values { expected.append(.string(value.text)) }
                entry.append(("expected", .array(expected)))
                var found: [Value] = []
                for value in actual ?? [] { found.append(.string(value)) }
                entry.append(("actual", actual == nil ? .null : .array(found)))
            }
            entry.append(("detail", .string(detail(miss))))
            misses.append(.object(entry))
        }
        members.append(("nearMisses", .array(misses)))
        if !wouldGrant.isEmpty {
            var granting: [Value] = []
            for reference in wouldGrant {
                granting.append(.object(entry(reference, source, shifts)))
            }
            members.append(("wouldGrant", .array(granting)))
        }
        return .object(members)
    }

    private func entry(
        _ reference: StatementReference, _ source: SourceFile?, _ shifts: [Int]
    ) -> [(String, Value)] {
        var members: [(String, Value)] = [("policyType", .string(reference.kind.word))]
        if let level = reference.level { members.append(("level", .integer(level))) }
        members.append(("policy", .string(reference.policy)))
        if !reference.via.isEmpty { members.append(("via", .string(reference.via))) }
        let statement = reference.statement
        members.append(("statement", statement.sid.map { .string($0.text) } ?? .null))
        members.append(("index", .integer(statement.index)))
        members.append(("effect", .string(statement.effect.word)))
        if let source {
            let shift = shifts.isEmpty ? 0 : shifts[Int(reference.kind.rawValue)]
            let start = source.location(at: statement.range.lowerBound + shift)
            members.append(("line", .integer(start.line)))
            members.append(("column", .integer(start.column)))
        }
        return members
    }
}
