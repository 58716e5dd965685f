internal import SourceText

/// What comparing a request with policies can cost, in bytes looked at.
///
/// A text without wildcards, or with one, is compared byte by byte. More stars may make the comparison
/// try again at each byte, so that its work grows with the product of the lengths.
package struct MatchingCost {
    /// Statements, and texts that the comparison goes through once.
    private var texts = 0.0
    /// Bytes of texts that it may go through again and again.
    private var patternBytes = 0.0
    /// Bytes of the request's longest value.
    private let longestValue: Double
    /// What each request costs, whatever the policies.
    private let base: Double

    /// A statement counts as so many bytes, for it may have to be shown too.
    private static let statement = 1000.0

    package init(longestValue: Int, base: Int) {
        self.longestValue = Double(longestValue)
        self.base = Double(base)
    }

    package mutating func add(_ document: PolicyDocument) {
        for statement in document.statements {
            add(statement.action.values)
            add(statement.resource?.values ?? [])
            for condition in statement.conditions { add(condition.values) }
            for entry in statement.principal?.entries ?? [] { add([entry.value]) }
            texts += MatchingCost.statement
        }
    }

    private mutating func add(_ values: [PolicyDocument.Text]) {
        for value in values {
            var stars = 0
            var variables = 0
            for byte in value.text.utf8 {
                if byte == UInt8(ascii: "*") { stars += 1 }
                if byte == UInt8(ascii: "$") { variables += 1 }
            }
            texts += 1
            guard stars > 1 || variables > 0 else { continue }
            patternBytes += Double(value.text.utf8.count) + Double(variables) * longestValue
        }
    }

    /// Bytes looked at, at most, for one request whose action and resource have so many bytes.
    package func bytes(action: Int, resource: Int) -> Double {
        base + texts + patternBytes * max(longestValue, Double(max(action, resource)))
    }
}
