/// All words of a site with the sections that have them, in flat arrays.
struct SearchTable: Sendable {
    /// A word: where its bytes and its places are.
    private struct Word: Sendable {
        var hash: UInt32
        var start: Int32
        var length: UInt8
        var count = 0
        /// Behind its last place, once they are filled in; they begin `count` before.
        var end = 0
    }

    private var words: [Word] = []
    private var pool: [UInt8] = []
    /// Open addressing: places in `words` and one more; 0 is free.
    private var slots = [Int32](repeating: 0, count: 1 << 14)
    /// Number of a section, shifted by four bits, and the fields; ascending for each word.
    private var places: [UInt32] = []
    /// The words in the order of their bytes.
    private var ranks: [Int32] = []

    /// Goes through the pages twice: first words are counted, then their places are filled in, so that
    /// no word needs memory of its own.
    init(_ entries: [SearchEntry]) {
        var numbers: [Int32] = []
        numbers.reserveCapacity(entries.reduce(0) { $0 + $1.wordCount })
        for entry in entries {
            SearchTable.visit(entry) { bytes, word, hits in
                let number = intern(bytes, word)
                words[number].count += hits.count / 2
                numbers.append(Int32(number))
            }
        }
        var total = 0
        for index in words.indices {
            words[index].end = total
            total += words[index].count
        }
        places = [UInt32](repeating: 0, count: total)
        fill(entries, numbers)
        sortWords()
    }

    /// Calls the closure with each word of an entry and its pairs of section and fields.
    @inline(__always)
    private static func visit(
        _ entry: SearchEntry,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Range<Int>) -> Void
    ) {
        entry.words.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let word = (index + 1)..<(index + 1 + Int(bytes[index]))
                let count = Int(bytes[word.upperBound]) | Int(bytes[word.upperBound + 1]) << 8
                let hits = (word.upperBound + 2)..<(word.upperBound + 2 + count * 2)
                body(bytes, word, hits)
                index = hits.upperBound
            }
        }
    }

    private mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
        var hash: UInt32 = 0
        for index in word { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        hash ^= hash >> 15
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot] - 1)
            if words[number].hash == hash, Int(words[number].length) == word.count,
                isSame(bytes, word, Int(words[number].start))
            {
                return number
            }
            slot = (slot + 1) & mask
        }
        words.append(Word(hash: hash, start: Int32(pool.count), length: UInt8(word.count)))
        for index in word { pool.append(bytes[index]) }
        slots[slot] = Int32(words.count)
        if words.count * 2 > slots.count { growSlots() }
        return words.count - 1
    }

    private func isSame(
        _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ start: Int
    ) -> Bool {
        for offset in 0..<word.count
        where pool[start + offset] != bytes[word.lowerBound + offset] { return false }
        return true
    }

    private mutating func growSlots() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, word) in words.enumerated() {
            var slot = Int(word.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number + 1)
        }
    }

    private mutating func fill(_ entries: [SearchEntry], _ numbers: [Int32]) {
        var (firstSection, position) = (0, 0)
        for entry in entries {
            SearchTable.visit(entry) { bytes, _, hits in
                let number = Int(numbers[position])
                position += 1
                var end = words[number].end
                for index in stride(from: hits.lowerBound, to: hits.upperBound, by: 2) {
                    let section = firstSection + Int(bytes[index])
                    places[end] = UInt32(section) << 4 | UInt32(bytes[index + 1])
                    end += 1
                }
                words[number].end = end
            }
            firstSection += entry.sectionCount
        }
    }

    private mutating func sortWords() {
        ranks = words.indices.map { Int32($0) }
        let (words, pool) = (words, pool)
        pool.withUnsafeBufferPointer { pool in
            ranks.sort { first, second in
                let (left, right) = (words[Int(first)], words[Int(second)])
                let shorter = Int(min(left.length, right.length))
                for offset in 0..<shorter {
                    let (a, b) = (pool[Int(left.start) + offset], pool[Int(right.start) + offset])
                    if a != b { return a < b }
                }
                return left.length < right.length
            }
        }
    }

    // MARK: Words in order

    /// The ranks of the words, in groups whose places are about as long as a file should be.
    func groups() -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var (first, size) = (0, 0)
        for (rank, number) in ranks.enumerated() {
            // Two digits a place, about.
            size += words[Int(number)].count * 2 + 1
            if size >= SearchIndex.bytesInGroup {
                groups.append(first..<(rank + 1))
                (first, size) = (rank + 1, 0)
            }
        }
        if first < ranks.count { groups.append(first..<ranks.count) }
        return groups
    }

    func word(ofRank rank: Int) -> ArraySlice<UInt8> {
        let word = words[Int(ranks[rank])]
        return pool[Int(word.start)..<(Int(word.start) + Int(word.length))]
    }

    /// How many sections have a word.
    func count(ofRank rank: Int) -> Int { words[Int(ranks[rank])].count }

    /// Appends where a word stands: for each section how far it is from the one before, in
    /// `SearchDigits`, and a digit for the fields.
    func appendPlaces(ofRank rank: Int, to bytes: inout [UInt8]) {
        let word = words[Int(ranks[rank])]
        var last = -1
        bytes.reserveCapacity(bytes.count + word.count * 2)
        for index in (word.end - word.count)..<word.end {
            let section = Int(places[index] >> 4)
            SearchDigits.append(section - last - 1, to: &bytes)
            bytes.append(SearchDigits.digit(Int(places[index] & 15)))
            last = section
        }
    }
}
