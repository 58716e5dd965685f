extension Array where Element: Sendable {
    /// What the closure makes of each element, in the order of the elements, with at most `limit`
    /// at work at a time.
    ///
    /// The first error ends the work.
    package func concurrentMap<Result: Sendable>(
        limit: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        var results = [Result?](repeating: nil, count: count)
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            while next < Swift.min(Swift.max(1, limit), count) {
                let (index, element) = (next, self[next])
                group.addTask { (index, try await transform(element)) }
                next += 1
            }
            while let (index, result) = try await group.next() {
                results[index] = result
                guard next < count else { continue }
                let (following, element) = (next, self[next])
                group.addTask { (following, try await transform(element)) }
                next += 1
            }
        }
        return results.compactMap(\.self)
    }
}
