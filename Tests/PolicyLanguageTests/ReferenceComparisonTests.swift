import Foundation
import PolicyLanguage
import SourceText
import Testing

/// Two evaluators, written apart from the same rules, have to agree.
struct ReferenceComparisonTests {
    /// `IAMLAB_RANDOM_REQUESTS=1000000 swift test --filter ReferenceComparison` for a long run.
    private static let count =
        Int(ProcessInfo.processInfo.environment["IAMLAB_RANDOM_REQUESTS"] ?? "") ?? 4000

    @Test func agreesWithTheReferenceOnRandomRequests() throws {
        var requests = RandomRequests(seed: 20_261_124)
        var decisions: [String: Int] = [:]
        var disagreements: [String] = []
        for _ in 0..<ReferenceComparisonTests.count where disagreements.count < 10 {
            let request = requests.next()
            let text = JSONWriter.text(request, .compact)
            let (policyCase, findings) = PolicyCase.read(SourceFile(name: "request", text: text))
            guard let policyCase else {
                disagreements.append("unread: \(findings.first?.message ?? "") in \(text)")
                continue
            }
            let verdict = policyCase.compile().decide(PreparedRequest(policyCase.request))
            let expected = ReferenceEvaluator.decide(request)
            decisions[expected, default: 0] += 1
            if verdict.decision.word != expected {
                disagreements.append("\(verdict.decision.word), not \(expected): \(text)")
            }
        }
        #expect(disagreements.isEmpty, "\(disagreements.joined(separator: "\n\n"))")
        // A comparison that only ever sees one decision shows nothing.
        for decision in ["allowed", "explicitDeny", "implicitDeny"] {
            #expect(decisions[decision, default: 0] > ReferenceComparisonTests.count / 20)
        }
    }
}
