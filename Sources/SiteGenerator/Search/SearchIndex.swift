internal import Course

/// The search index of a site, as scripts that `site/theme/scripts/search.js` loads when they are
/// needed.
///
/// Scripts and not data files, since a page opened as a file may load scripts from beside it but may
/// not fetch.
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

    /// The files of the index.
    ///
    /// - Parameters:
    ///   - entries: the pages in the order of the course; of equal results the earlier comes first.
    ///   - jobs: how many files are made at a time.
    package static func files(
        of entries: [SearchEntry], jobs: Int
    ) async throws -> [(path: String, bytes: [UInt8])] {
        let table = SearchTable(entries)
        let groups = table.groups()
        var files = try await groups.enumerated().map { ($0.offset, $0.element) }
            .concurrentMap(limit: jobs) { number, group in
                wordsFile(number, group, table)
            }
        let batches = stride(from: 0, to: entries.count, by: pagesInFile).map { first in
            (first / pagesInFile, Array(entries[first..<min(first + pagesInFile, entries.count)]))
        }
        files += batches.map { pagesFile($0, $1) }
        files.append(indexFile(entries, groups, table, version: version(of: files)))
        return files
    }

    /// The scripts' beginning: the name under which the data arrive.
    private static func opening(_ name: String) -> [UInt8] {
        Array("iamlabSearch.receive(\"\(name)\",".utf8)
    }

    private static func wordsFile(
        _ number: Int, _ group: Range<Int>, _ table: SearchTable
    ) -> (path: String, bytes: [UInt8]) {
        let name = "words-\(number)"
        var bytes = opening(name)
        bytes.append(UInt8(ascii: "\""))
        for rank in group {
            if rank > group.lowerBound { bytes.append(0x20) }
            table.appendPlaces(ofRank: rank, to: &bytes)
        }
        bytes += "\");\n".utf8
        return ("search/\(name).js", bytes)
    }

    private static func pagesFile(
        _ number: Int, _ entries: [SearchEntry]
    ) -> (path: String, bytes: [UInt8]) {
        let name = "pages-\(number)"
        var bytes = opening(name)
        bytes.append(UInt8(ascii: "["))
        for (index, entry) in entries.enumerated() {
            if index > 0 { bytes += ",\n".utf8 }
            bytes += entry.record
        }
        bytes += "]);\n".utf8
        return ("search/\(name).js", bytes)
    }

    /// The words are written as differences from the word before: how many bytes stay, as a digit of
    /// `SearchDigits`; how many sections have it, as the digit of its logarithm; the new bytes.
    private static func indexFile(
        _ entries: [SearchEntry], _ groups: [Range<Int>], _ table: SearchTable, version: UInt64
    ) -> (path: String, bytes: [UInt8]) {
        var bytes = opening("index")
        bytes += "{\"version\":\"\(String(version, radix: 36))\",".utf8
        bytes += "\"pagesInFile\":\(pagesInFile),\"sections\":\"".utf8
        for entry in entries { SearchDigits.append(entry.sectionCount, to: &bytes) }
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
        return ("search/index.js", bytes)
    }

    /// How long a text is in a script's string: UTF-16 units.
    private static func characters(_ text: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in text where byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        return count
    }

    /// A number that changes with the files, so that no file of another build is taken from a cache.
    private static func version(of files: [(path: String, bytes: [UInt8])]) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for file in files {
            file.bytes.withUnsafeBytes { bytes in
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
