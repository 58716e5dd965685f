internal import SourceText

/// Gathers the words of a page, section by section.
struct SearchEntryBuilder {
    struct Section {
        var anchor: [UInt8] = []
        /// Text in JSON's escapes.
        var heading: [UInt8] = []
        /// The beginning of the text, in JSON's escapes.
        var excerpt: [UInt8] = []
    }

    /// A word in a section.
    private struct Hit {
        var word: Int32
        var section: UInt8
        var fields: UInt8
        var count: UInt8
    }

    /// A word of the page.
    private struct Entry {
        var hash: UInt32
        var start: Int32
        var length: UInt8
        /// Its hit in the section that it was met in last.
        var lastHit: Int32
        var hits: Int32
    }

    private(set) var sections = [Section()]
    private var entries: [Entry] = []
    /// The words' bytes, one after the other.
    private var pool: [UInt8] = []
    private var hits: [Hit] = []
    /// Open addressing: places in `entries` and one more; 0 is free.
    private var slots = [Int32](repeating: 0, count: 1024)

    init() {
        entries.reserveCapacity(512)
        hits.reserveCapacity(1024)
        pool.reserveCapacity(4096)
    }

    var hasRoomForSections: Bool { sections.count < SearchEntry.mostSections }

    mutating func beginSection(anchor: [UInt8]) {
        sections.append(Section(anchor: anchor))
    }

    mutating func setHeading(_ heading: [UInt8]) { sections[sections.count - 1].heading = heading }

    mutating func setExcerpt(_ excerpt: [UInt8]) { sections[sections.count - 1].excerpt = excerpt }

    mutating func addTitle(_ title: String) {
        var escaped: [UInt8] = []
        HTMLText.escape(title, to: &escaped)
        escaped.withUnsafeBufferPointer { bytes in
            var scanner = SearchScanner(bytes, field: SearchEntry.Field.title)
            scanner.runWords(&self)
        }
    }

    /// Adds a folded word to the section that is open.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32, field: UInt8) {
        let section = UInt8(sections.count - 1)
        let index = intern(word, hash)
        let last = Int(entries[index].lastHit)
        if last >= 0, hits[last].section == section {
            hits[last].count = min(hits[last].count + 1, 200)
            hits[last].fields |= field | (hits[last].count >= 3 ? SearchEntry.Field.often : 0)
        } else {
            entries[index].lastHit = Int32(hits.count)
            entries[index].hits += 1
            hits.append(Hit(word: Int32(index), section: section, fields: field, count: 1))
        }
    }

    private mutating func intern(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot] - 1)
            if entries[index].hash == hash, Int(entries[index].length) == word.count,
                isSame(word, Int(entries[index].start))
            {
                return index
            }
            slot = (slot + 1) & mask
        }
        entries.append(
            Entry(
                hash: hash, start: Int32(pool.count), length: UInt8(word.count), lastHit: -1,
                hits: 0))
        pool.append(contentsOf: word)
        slots[slot] = Int32(entries.count)
        if entries.count * 2 > slots.count { growSlots() }
        return entries.count - 1
    }

    private func isSame(_ word: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        for offset in 0..<word.count where pool[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func growSlots() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, entry) in entries.enumerated() {
            var slot = Int(entry.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index + 1)
        }
    }

    // MARK: Results

    /// The words with their hits, as `SearchEntry.words` has them.
    func words() -> (bytes: [UInt8], count: Int) {
        var starts = [Int32](repeating: 0, count: entries.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pool.count + entries.count * 3 + hits.count * 2)
        for (index, entry) in entries.enumerated() {
            bytes.append(entry.length)
            bytes += pool[Int(entry.start)..<(Int(entry.start) + Int(entry.length))]
            bytes.append(UInt8(entry.hits & 0xFF))
            bytes.append(UInt8(entry.hits >> 8))
            starts[index] = Int32(bytes.count)
            for _ in 0..<(entry.hits * 2) { bytes.append(0) }
        }
        for hit in hits {
            let place = Int(starts[Int(hit.word)])
            bytes[place] = hit.section
            bytes[place + 1] = hit.fields
            starts[Int(hit.word)] += 2
        }
        return (bytes, entries.count)
    }

    func record(path: String, title: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sections.count * 200 + 100)
        func quote(_ text: [UInt8]) {
            bytes.append(UInt8(ascii: "\""))
            bytes += text
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: "["))
        quote(HTMLText.json(path))
        bytes.append(UInt8(ascii: ","))
        quote(HTMLText.json(title))
        bytes += ",[".utf8
        for (index, section) in sections.enumerated() {
            bytes += index == 0 ? "[".utf8 : ",[".utf8
            quote(section.anchor)
            bytes.append(UInt8(ascii: ","))
            quote(section.heading)
            bytes.append(UInt8(ascii: ","))
            quote(section.excerpt)
            bytes.append(UInt8(ascii: "]"))
        }
        bytes += "]]".utf8
        return bytes
    }
}
