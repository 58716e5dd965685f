internal import SourceText

/// Goes through a page's HTML once: tags are passed over, headings begin sections, words are folded.
struct SearchScanner {
    /// How much of a section's text results show, in bytes.
    private static let excerpt = 150
    /// Elements within which a word goes on.
    private static let inlineNames: [StaticString] = [
        "span", "em", "strong", "a", "code", "abbr", "mark", "del", "b", "i", "sup", "sub",
    ]

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var field: UInt8
    /// The folded word so far; longer ones are counted but not kept.
    private var word: (count: Int, hash: UInt32, hasDigit: Bool) = (0, 0, false)
    private var buffer = [UInt8](repeating: 0, count: SearchWord.longest)
    private var text: [UInt8] = []
    private var heading: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, field: UInt8 = SearchEntry.Field.text) {
        self.bytes = bytes
        self.field = field
        text.reserveCapacity(SearchScanner.excerpt + 16)
    }

    mutating func run(_ builder: inout SearchEntryBuilder) {
        runWords(&builder)
        endSection(&builder)
    }

    /// Reads to the end without closing the section.
    mutating func runWords(_ builder: inout SearchEntryBuilder) {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "<"):
                tag(&builder)
                continue
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                letters()
                continue
            case UInt8(ascii: "&"):
                endWord(&builder)
                let entity = HTMLText.entity(bytes, index)
                show(entity?.byte ?? byte)
                index += entity?.length ?? 1
                continue
            case 0x80...:
                character(byte, &builder)
                continue
            default: endWord(&builder)
            }
            show(byte)
            index &+= 1
        }
        endWord(&builder)
    }

    // MARK: Words

    /// Adds a run of letters and digits of ASCII to the word: nearly all that a page holds.
    private mutating func letters() {
        let (bytes, start) = (bytes, index)
        var end = start
        var (count, hash, hasDigit) = word
        buffer.withUnsafeMutableBufferPointer { buffer in
            while end < bytes.count {
                var byte = bytes[end]
                if ASCII.isDigit(byte) {
                    hasDigit = true
                } else if ASCII.isLetter(byte) {
                    byte |= 0x20
                } else {
                    break
                }
                if count < buffer.count { buffer[count] = byte }
                count &+= 1
                // FNV-1a.
                hash = (hash ^ UInt32(byte)) &* 16_777_619
                end &+= 1
            }
        }
        word = (count, hash, hasDigit)
        index = end
        if field == SearchEntry.Field.heading {
            heading.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        } else if field == SearchEntry.Field.text, text.count < SearchScanner.excerpt {
            let shown = bytes[start..<min(end, start + SearchScanner.excerpt - text.count)]
            text.append(contentsOf: UnsafeBufferPointer(rebasing: shown))
        }
    }

    @inline(__always)
    private mutating func letter(_ byte: UInt8) {
        if word.count < SearchWord.longest { buffer[word.count] = byte }
        word.count &+= 1
        // FNV-1a.
        word.hash = (word.hash ^ UInt32(byte)) &* 16_777_619
    }

    private mutating func endWord(_ builder: inout SearchEntryBuilder) {
        if word.count == 0 { return }
        if SearchWord.isKept(word.count, hasDigit: word.hasDigit) {
            let (hash, count) = (word.hash ^ word.hash >> 15, word.count)
            buffer.withUnsafeBufferPointer { buffer in
                builder.add(
                    UnsafeBufferPointer(rebasing: buffer[..<count]), hash: hash, field: field)
            }
        }
        word = (0, 0, false)
    }

    /// A character beyond ASCII.
    private mutating func character(_ lead: UInt8, _ builder: inout SearchEntryBuilder) {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let length = SearchWord.length(lead, second)
        guard length > 0, index + length <= bytes.count else {
            endWord(&builder)
            show(lead)
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
                show(bytes[index])
                index += 1
            }
            return
        }
        if lead == 0xC3 {
            if let base = SearchWord.base(second) {
                letter(base)
            } else {
                letter(lead)
                // Capitals lie 0x20 below small letters; × is none, and ß has none here.
                letter(second < 0x9F && second != 0x97 ? second | 0x20 : second)
            }
        } else {
            let scalars = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
            for scalar in scalars.unicodeScalars {
                for byte in scalar.properties.lowercaseMapping.utf8 { letter(byte) }
            }
        }
        for offset in 0..<length { show(bytes[index + offset]) }
        index += length
    }

    // MARK: What results show

    /// Takes a byte of text for the heading or the excerpt, blanks as one.
    @inline(__always)
    private mutating func show(_ byte: UInt8) {
        if field == SearchEntry.Field.text {
            if text.count < SearchScanner.excerpt { SearchScanner.append(byte, to: &text) }
        } else if field == SearchEntry.Field.heading {
            SearchScanner.append(byte, to: &heading)
        }
    }

    private static func append(_ byte: UInt8, to text: inout [UInt8]) {
        if ASCII.isBlank(byte) {
            if let last = text.last, last != 0x20 { text.append(0x20) }
        } else {
            HTMLText.appendJSON(byte, to: &text)
        }
    }

    private mutating func endSection(_ builder: inout SearchEntryBuilder) {
        endHeading(&builder)
        // A cut text ends with a whole word.
        if text.count >= SearchScanner.excerpt {
            while let last = text.last, last != 0x20 { text.removeLast() }
        }
        if text.last == 0x20 { text.removeLast() }
        builder.setExcerpt(text)
        text.removeAll(keepingCapacity: true)
    }

    private mutating func endHeading(_ builder: inout SearchEntryBuilder) {
        guard field == SearchEntry.Field.heading else { return }
        if heading.last == 0x20 { heading.removeLast() }
        builder.setHeading(heading)
        heading.removeAll(keepingCapacity: true)
        field = SearchEntry.Field.text
    }

    // MARK: Tags

    private mutating func tag(_ builder: inout SearchEntryBuilder) {
        let start = index
        var name = start + 1
        let isEnd = name < bytes.count && bytes[name] == UInt8(ascii: "/")
        if isEnd { name += 1 }
        var nameEnd = name
        while nameEnd < bytes.count, ASCII.isLetter(bytes[nameEnd]) || ASCII.isDigit(bytes[nameEnd])
        {
            nameEnd += 1
        }
        if has("<!--", start) {
            endWord(&builder)
            return skip(to: "-->", from: start)
        }
        index = nameEnd
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            // A `>` in an attribute's value ends no tag.
            if bytes[index] == UInt8(ascii: "\"") { skipQuoted() }
            index += 1
        }
        index = min(index + 1, bytes.count)
        if !isInline(name, nameEnd) {
            endWord(&builder)
            show(0x20)
        }
        if isHeading(name, nameEnd) {
            if isEnd {
                endHeading(&builder)
            } else {
                beginHeading(nameEnd, &builder)
            }
        } else if !isEnd {
            skipHidden(name, nameEnd)
        }
    }

    private mutating func skipQuoted() {
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
    }

    private mutating func beginHeading(_ attributes: Int, _ builder: inout SearchEntryBuilder) {
        guard has(" id=\"", attributes) else { return }
        let start = attributes + 5
        var end = start
        while end < index, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        endSection(&builder)
        if builder.hasRoomForSections {
            var anchor: [UInt8] = []
            var place = start
            while place < end {
                let entity = bytes[place] == UInt8(ascii: "&") ? HTMLText.entity(bytes, place) : nil
                HTMLText.appendJSON(entity?.byte ?? bytes[place], to: &anchor)
                place += entity?.length ?? 1
            }
            builder.beginSection(anchor: anchor)
        }
        field = SearchEntry.Field.heading
    }

    /// Passes over what is no text of the page: links beside headings, labels of languages, scripts.
    private mutating func skipHidden(_ name: Int, _ nameEnd: Int) {
        if has(" class=\"anchor\"", nameEnd) {
            skip(to: "</a>", from: index)
        } else if has(" class=\"code-language\"", nameEnd) {
            skip(to: "</span>", from: index)
        } else if has(" class=\"term-definition\"", nameEnd) {
            skip(to: "</span>", from: index)
        } else if isNamed("script", name, nameEnd) {
            skip(to: "</script>", from: index)
        } else if isNamed("style", name, nameEnd) {
            skip(to: "</style>", from: index)
        } else if isNamed("template", name, nameEnd) {
            skip(to: "</template>", from: index)
        }
    }

    private mutating func skip(to end: StaticString, from start: Int) {
        index = start
        while index < bytes.count, !has(end, index) { index += 1 }
        index = min(index + end.utf8CodeUnitCount, bytes.count)
    }

    private func isHeading(_ name: Int, _ nameEnd: Int) -> Bool {
        nameEnd - name == 2 && bytes[name] == UInt8(ascii: "h")
            && bytes[name + 1] >= UInt8(ascii: "2") && bytes[name + 1] <= UInt8(ascii: "6")
    }

    private func isInline(_ name: Int, _ nameEnd: Int) -> Bool {
        for candidate in SearchScanner.inlineNames where isNamed(candidate, name, nameEnd) {
            return true
        }
        return false
    }

    private func isNamed(_ wanted: StaticString, _ name: Int, _ nameEnd: Int) -> Bool {
        nameEnd - name == wanted.utf8CodeUnitCount && has(wanted, name)
    }

    @inline(__always)
    private func has(_ text: StaticString, _ start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount
        where bytes[start + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
