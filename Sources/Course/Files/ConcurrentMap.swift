private import Synchronization

extension Array where Element: Sendable {
    /// What the closure makes of each element, in the order of the elements, with at most `limit`
    /// at work at a time.
    ///
    /// The first error ends the work.
    package func concurrentMap<Result: Sendable>(
        limit: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        guard count > 1, limit > 1 else {
            var results: [Result] = []
            results.reserveCapacity(count)
            for element in self { results.append(try await transform(element)) }
            return results
        }
        let next = NextIndex()
        var results = [Result?](repeating: nil, count: count)
        try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
            for _ in 0..<Swift.min(limit, count) {
                // Each worker takes the next element when it is done with one, so that a slow one
                // holds up nothing.
                group.addTask {
                    var made: [(Int, Result)] = []
                    while let index = next.take(below: count) {
                        try Task.checkCancellation()
                        made.append((index, try await transform(self[index])))
                    }
                    return made
                }
            }
            for try await made in group {
                for (index, result) in made { results[index] = result }
            }
        }
        return results.compactMap(\.self)
    }
}

/// A count that several workers draw from.
private final class NextIndex: Sendable {
    private let value = Atomic<Int>(0)

    func take(below end: Int) -> Int? {
        let index = value.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < end ? index : nil
    }
}
