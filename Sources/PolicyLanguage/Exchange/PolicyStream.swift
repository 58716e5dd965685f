package import SourceText

/// Answers requests in JSON one after another, and keeps the policies of the last ones compiled.
///
/// Whoever sends many requests mostly sends the same policies with them. Policies whose text is the
/// same, byte for byte, are not read again.
package struct PolicyStream {
    /// The keys that hold policies, with the kind of each.
    private static let policyKeys: [(key: String, kind: PolicyKind)] = [
        ("identityPolicies", .identity), ("resourcePolicy", .resource),
        ("permissionsBoundaries", .boundary), ("sessionPolicies", .session),
        ("serviceControlPolicies", .serviceControl),
        ("resourceControlPolicies", .resourceControl), ("endpointPolicies", .endpoint),
    ]

    /// The policies of a request that was answered before.
    private struct Known {
        var hash: UInt64
        /// The policies' texts, each behind its key's number.
        var text: [UInt8]
        var policies: ApplicablePolicies
        /// Where each kind's text began in the request that it was read from.
        var starts: [Int]
    }

    private var known: [Known] = []
    private var next = 0
    private let memory: Int

    /// - Parameter memory: of how many different sets of policies to keep the compiled form.
    package init(memory: Int = 32) { self.memory = memory }

    /// Decides a request: a decision with its reasons, or an error.
    package mutating func answer(_ source: SourceFile) -> PolicyCase.Answer {
        guard memory > 0, let outline = JSONOutline(source.bytes) else { return read(source, nil) }
        let (text, starts) = policies(outline, source)
        if text.isEmpty { return read(source, nil) }
        let hash = Bytes.hash(text)
        for entry in known where entry.hash == hash && entry.text == text {
            if let answer = answer(source, outline, entry, starts) { return answer }
        }
        return read(source, (hash, text, starts))
    }

    /// The texts of the policies one behind the other, and where each begins.
    private func policies(
        _ outline: JSONOutline, _ source: SourceFile
    ) -> (text: [UInt8], starts: [Int]) {
        var text: [UInt8] = []
        var starts = [Int](repeating: 0, count: PolicyStream.policyKeys.count)
        for (number, entry) in PolicyStream.policyKeys.enumerated() {
            for member in outline.members where member.key == entry.key {
                text.append(UInt8(number))
                let range = member.valueRange
                text.append(contentsOf: source.bytes[range.lowerBound..<range.upperBound])
                starts[number] = range.lowerBound
            }
        }
        return (text, starts)
    }

    /// Answers with policies that are known; nil where the rest of the request has a mistake.
    private func answer(
        _ source: SourceFile, _ outline: JSONOutline, _ known: Known, _ starts: [Int]
    ) -> PolicyCase.Answer? {
        var members: [Value.Member] = []
        for member in outline.members where !PolicyStream.holdsPolicies(member.key) {
            do throws(JSONError) {
                let value = try JSONParser.parse(source, in: member.valueRange)
                members.append(
                    Value.Member(key: member.key, keyRange: member.keyRange, value: value))
            } catch {
                return nil
            }
        }
        let (read, findings) = PolicyCaseReader.read(Value(.object(members), outline.range))
        guard let read, findings.isEmpty else { return nil }
        let explanation = read.explain(with: known.policies)
        var shifts = [Int](repeating: 0, count: PolicyKind.allCases.count)
        for (number, entry) in PolicyStream.policyKeys.enumerated() {
            shifts[Int(entry.kind.rawValue)] = starts[number] - known.starts[number]
        }
        let answer = explanation.json(id: read.id, in: source, shifts: shifts)
        return PolicyCase.Answer(text: JSONWriter.text(answer, .compact), isFailure: false)
    }

    private static func holdsPolicies(_ key: String) -> Bool {
        policyKeys.contains { $0.key == key }
    }

    /// Reads the whole request, and keeps its policies under their text.
    private mutating func read(
        _ source: SourceFile, _ key: (hash: UInt64, text: [UInt8], starts: [Int])?
    ) -> PolicyCase.Answer {
        let value: Value
        do throws(JSONError) {
            value = try JSONParser.parse(source)
        } catch {
            let finding = Finding(.error, "json-syntax", error.message, at: error.range)
            return failure(nil, [finding], source)
        }
        let (policyCase, findings) = PolicyCaseReader.read(value)
        guard let policyCase else { return failure(value["id"], findings, source) }
        let policies = policyCase.compile()
        if let key {
            let entry = Known(
                hash: key.hash, text: key.text, policies: policies,
                starts: key.starts)
            if known.count < memory {
                known.append(entry)
            } else {
                known[next] = entry
                next = (next + 1) % memory
            }
        }
        let answer = policyCase.explain(with: policies).json(id: policyCase.id, in: source)
        return PolicyCase.Answer(text: JSONWriter.text(answer, .compact), isFailure: false)
    }

    private func failure(
        _ id: Value?, _ findings: [Finding], _ source: SourceFile
    ) -> PolicyCase.Answer {
        var members: [(String, Value)] = []
        if let id { members.append(("id", id)) }
        let first = findings.first
        members.append(("error", .string(first?.message ?? "the request can not be read")))
        if let first {
            let place = source.location(at: first.range.lowerBound)
            members.append(("identifier", .string(first.identifier)))
            members.append(("line", .integer(place.line)))
            members.append(("column", .integer(place.column)))
        }
        return PolicyCase.Answer(
            text: JSONWriter.text(.object(members), .compact), isFailure: true)
    }
}
