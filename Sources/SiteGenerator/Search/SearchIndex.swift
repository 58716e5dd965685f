internal import Course

/// The search index of a site, as scripts that `site/theme/scripts/search.js` loads when they are
/// needed.
///
/// Scripts and not data files, since a page opened as a file may load scripts from beside it but may
/// not fetch.
///
/// An edition in another language has an index of its own, in `search.fr/` and so on: who reads French looks
/// for French words, and results lead to pages of the edition.
///
/// - `search/index.js`: all words, sorted, in the groups of the files `words-N.js`; how many sections
///   each page has. A section's number is its place among all sections.
/// - `search/words-N.js`: for each word of the group where it stands: numbers of sections and fields.
/// - `search/pages-N.js`: titles, headings and beginnings of the sections of a few pages.
package enum SearchIndex {
    /// Pages in a `pages-N.js`.
    static let pagesInFile = 16
    /// How many bytes of places end a group of words.
    static let bytesInGroup = 48 * 1024

    /// Makes the files of the index, and hands on each as soon as it is made: all of them together are
    /// half as large as the course.
    ///
    /// - Parameters:
    ///   - entries: the pages in the order of the course; of equal results the earlier comes first.
    ///     None is left: what a step does not need is freed before the next begins.
    ///   - folder: where the files go.
    ///   - jobs: how many files are made at a time.
    ///   - keep: what becomes of a file. It is called by several threads.
    /// - Returns: what `keep` gave for each file.
    package static func make<Kept: Sendable>(
        of entries: inout [SearchEntry], folder: String = "search", jobs: Int,
        _ keep: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Kept
    ) async throws -> [Kept] {
        let sections = entries.map(\.sectionCount)
        var made = try await pages(entries, folder, jobs, keep)
        for index in entries.indices { entries[index].record = [] }
        let table = SearchTable(entries)
        entries = []
        let groups = table.groups()
        made += try await groups.enumerated().map { ($0.offset, $0.element) }
            .concurrentMap(limit: jobs) { number, group in
                let bytes = words(group, number, table)
                return (hash(bytes), try keep("\(folder)/words-\(number).js", bytes))
            }
        let version = made.reduce(0) { ($0 ^ $1.0) &* 1_099_511_628_211 }
        let index = index(sections, groups, table, version: version)
        return made.map(\.1) + [try keep("\(folder)/index.js", index)]
    }

    /// The scripts' beginning: the name under which the data arrive.
    private static func opening(_ name: String) -> [UInt8] {
        Array("iamlabSearch.receive(\"\(name)\",".utf8)
    }

    /// A `words-N.js`.
    private static func words(
        _ group: Range<Int>, _ number: Int, _ table: SearchTable
    ) -> [UInt8] {
        var bytes = opening("words-\(number)")
        bytes.append(UInt8(ascii: "\""))
        for rank in group {
            if rank > group.lowerBound { bytes.append(0x20) }
            table.appendPlaces(ofRank: rank, to: &bytes)
        }
        bytes += "\");\n".utf8
        return bytes
    }

    /// Makes every `pages-N.js`.
    ///
    /// - Returns: the hash of each, and what became of it.
    private static func pages<Kept: Sendable>(
        _ entries: [SearchEntry], _ folder: String, _ jobs: Int,
        _ keep: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Kept
    ) async throws -> [(UInt64, Kept)] {
        try await Array(stride(from: 0, to: entries.count, by: pagesInFile))
            .concurrentMap(limit: jobs) { first in
                let name = "pages-\(first / pagesInFile)"
                var bytes = opening(name)
                bytes.append(UInt8(ascii: "["))
                for index in first..<min(first + pagesInFile, entries.count) {
                    if index > first { bytes += ",\n".utf8 }
                    bytes += entries[index].record
                }
                bytes += "]);\n".utf8
                return (hash(bytes), try keep("\(folder)/\(name).js", bytes))
            }
    }

    /// The index of words.
    ///
    /// The words are written as differences from the word before: how many bytes stay, as a digit of
    /// `SearchDigits`; how many sections have it, as the digit of its logarithm; the new bytes.
    private static func index(
        _ sections: [Int], _ groups: [Range<Int>], _ table: SearchTable, version: UInt64
    ) -> [UInt8] {
        var bytes = opening("index")
        bytes += "{\"version\":\"\(String(version, radix: 36))\",".utf8
        bytes += "\"pagesInFile\":\(pagesInFile),\"sections\":\"".utf8
        for count in sections { SearchDigits.append(count, to: &bytes) }
        bytes += "\",\"words\":[".utf8
        for (index, group) in groups.enumerated() {
            bytes += index == 0 ? "\"".utf8 : ",\n\"".utf8
            var last: ArraySlice<UInt8> = []
            for rank in group {
                let word = table.word(ofRank: rank)
                var shared = zip(last, word).prefix { $0 == $1 }.count
                // A character is never cut.
                while shared > 0, shared < word.count, word[word.startIndex + shared] & 0xC0 == 0x80
                {
                    shared -= 1
                }
                if rank > group.lowerBound { bytes.append(0x20) }
                bytes.append(SearchDigits.digit(SearchIndex.characters(word.prefix(shared))))
                let count = table.count(ofRank: rank)
                bytes.append(SearchDigits.digit(Int.bitWidth - count.leadingZeroBitCount))
                bytes += word.dropFirst(shared)
                last = word
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += "]});\n".utf8
        return bytes
    }

    /// How long a text is in a script's string: UTF-16 units.
    private static func characters(_ text: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in text where byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        return count
    }

    /// A number that changes with a file. The version made of them keeps any file of another build from
    /// being taken from a cache.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while index + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                hash = (hash ^ word) &* 1_099_511_628_211
                hash ^= hash >> 29
                index += 8
            }
            while index < bytes.count {
                hash = (hash ^ UInt64(bytes[index])) &* 1_099_511_628_211
                index += 1
            }
        }
        return hash
    }
}

/// Numbers in characters that need no escape in a script's string.
enum SearchDigits {
    private static let digits = StaticString(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    /// The digit of a number below 64.
    @inline(__always)
    static func digit(_ number: Int) -> UInt8 { digits.utf8Start[number & 63] }

    /// Appends five bits a digit, the lowest first; all digits but the last are 32 higher.
    @inline(__always)
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            bytes.append(digit(32 | rest & 31))
            rest >>= 5
        }
        bytes.append(digit(rest))
    }
}
