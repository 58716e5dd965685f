/// Entities by key, in the order of the keys.
///
/// A copy costs nothing; the first change after it copies one chunk of at most `chunkSize` entities
/// and the list of chunks. So an account of thousands of users can be the start of many others. That
/// order is kept makes a page of a listing a matter of its length.
struct EntityTable<Entity: Sendable>: Sendable {
    private struct Chunk: Sendable {
        var keys: [String]
        var entities: [Entity]
    }

    /// Never empty ones.
    private var chunks: [Chunk] = []
    private(set) var count = 0

    private static var chunkSize: Int { 32 }

    var isEmpty: Bool { count == 0 }

    subscript(key: String) -> Entity? {
        get {
            let chunk = chunkIndex(for: key)
            guard chunk < chunks.count else { return nil }
            let index = EntityTable.position(of: key, in: chunks[chunk].keys)
            guard index < chunks[chunk].keys.count, chunks[chunk].keys[index] == key else {
                return nil
            }
            return chunks[chunk].entities[index]
        }
        set {
            if let newValue { insert(newValue, for: key) } else { remove(key) }
        }
    }

    /// The last key, in the order of keys.
    var lastKey: String? { chunks.last?.keys.last }

    /// The chunk that holds a key or would hold it: the first whose last key is not before it.
    private func chunkIndex(for key: String) -> Int {
        var low = 0
        var high = chunks.count
        while low < high {
            let middle = (low + high) / 2
            if chunks[middle].keys[chunks[middle].keys.count - 1] < key {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The first position whose key is not before the given one.
    private static func position(of key: String, in keys: [String]) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func insert(_ entity: Entity, for key: String) {
        guard !chunks.isEmpty else {
            chunks.append(Chunk(keys: [key], entities: [entity]))
            count = 1
            return
        }
        let chunk = Swift.min(chunkIndex(for: key), chunks.count - 1)
        let index = EntityTable.position(of: key, in: chunks[chunk].keys)
        if index < chunks[chunk].keys.count, chunks[chunk].keys[index] == key {
            chunks[chunk].entities[index] = entity
            return
        }
        chunks[chunk].keys.insert(key, at: index)
        chunks[chunk].entities.insert(entity, at: index)
        count += 1
        if chunks[chunk].keys.count > EntityTable.chunkSize {
            // Keys that come in order fill their chunks; others share them.
            let isLast = chunk == chunks.count - 1 && index == chunks[chunk].keys.count - 1
            split(chunk, at: isLast ? EntityTable.chunkSize : EntityTable.chunkSize / 2)
        }
    }

    private mutating func split(_ chunk: Int, at middle: Int) {
        let upper = Chunk(
            keys: Array(chunks[chunk].keys[middle...]),
            entities: Array(chunks[chunk].entities[middle...]))
        chunks[chunk].keys.removeSubrange(middle...)
        chunks[chunk].entities.removeSubrange(middle...)
        chunks.insert(upper, at: chunk + 1)
    }

    private mutating func remove(_ key: String) {
        let chunk = chunkIndex(for: key)
        guard chunk < chunks.count else { return }
        let index = EntityTable.position(of: key, in: chunks[chunk].keys)
        guard index < chunks[chunk].keys.count, chunks[chunk].keys[index] == key else { return }
        count -= 1
        if chunks[chunk].keys.count == 1 {
            chunks.remove(at: chunk)
        } else {
            chunks[chunk].keys.remove(at: index)
            chunks[chunk].entities.remove(at: index)
        }
    }
}

extension EntityTable: Sequence {
    /// Goes through keys and entities in the order of the keys.
    struct Iterator: IteratorProtocol {
        fileprivate let table: EntityTable
        fileprivate var chunk: Int
        fileprivate var index: Int

        mutating func next() -> (key: String, entity: Entity)? {
            guard chunk < table.chunks.count else { return nil }
            let found = (
                key: table.chunks[chunk].keys[index], entity: table.chunks[chunk].entities[index]
            )
            index += 1
            if index == table.chunks[chunk].keys.count {
                index = 0
                chunk += 1
            }
            return found
        }
    }

    func makeIterator() -> Iterator { Iterator(table: self, chunk: 0, index: 0) }

    var underestimatedCount: Int { count }

    /// The entities alone, in the order of their keys.
    var values: [Entity] {
        var values: [Entity] = []
        values.reserveCapacity(count)
        for chunk in chunks { values.append(contentsOf: chunk.entities) }
        return values
    }
}
