internal import SourceText

/// The bytes of code and the questions that highlighters ask about them.
///
/// Looking ahead is bounded or is done once for each byte, so that every highlighter is linear.
struct CodeText {
    /// How far a token is looked for that may not be there, such as the `>` of `<name>`.
    static let lookahead = 80

    let base: UnsafePointer<UInt8>
    /// Behind the last byte.
    let end: Int

    /// The byte at a place before `end`.
    @inline(__always)
    subscript(index: Int) -> UInt8 { base[index] }

    /// The byte at a place; 0 behind the end. A zero byte in code is no token's part either.
    @inline(__always)
    func at(_ index: Int) -> UInt8 { index < end ? base[index] : 0 }

    // MARK: Where things end

    /// The line feed at or behind a place, or the end.
    @inline(__always)
    func endOfLine(_ start: Int) -> Int {
        var index = start
        while index < end, base[index] != UInt8(ascii: "\n") { index &+= 1 }
        return index
    }

    /// Behind the spaces and tabs at a place.
    @inline(__always)
    func skipBlanks(_ start: Int) -> Int {
        var index = start
        while index < end, base[index] == 0x20 || base[index] == 0x09 { index &+= 1 }
        return index
    }

    /// Behind the letters, digits, underscores and bytes beyond ASCII at a place.
    @inline(__always)
    func endOfName(_ start: Int) -> Int {
        var index = start
        while index < end, CodeText.isNameByte(base[index]) { index &+= 1 }
        return index
    }

    /// Behind a number: digits, letters and points, as `1_000`, `0x1f` and `2.5e3` have them.
    func endOfNumber(_ start: Int) -> Int {
        var index = start
        while index < end {
            let byte = base[index]
            let isSign =
                (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
                && base[index - 1] | 0x20 == UInt8(ascii: "e")
            guard CodeText.isNameByte(byte) || byte == UInt8(ascii: ".") || isSign else { break }
            index &+= 1
        }
        return index
    }

    /// Behind a text in quotes that begins at `start`; at the line's end where it is not closed.
    func endOfQuoted(_ start: Int) -> Int {
        let quote = base[start]
        var index = start + 1
        while index < end, base[index] != UInt8(ascii: "\n") {
            if base[index] == quote { return index + 1 }
            index +=
                base[index] == UInt8(ascii: "\\") && at(index + 1) != UInt8(ascii: "\n") ? 2 : 1
        }
        return min(index, end)
    }

    /// Behind `<name>`, a hole that the reader fills; nil where there is none.
    func endOfPlaceholder(_ start: Int) -> Int? {
        guard at(start) == UInt8(ascii: "<"), ASCII.isLetter(at(start + 1)) else { return nil }
        var index = start + 2
        let limit = min(end, start + CodeText.lookahead)
        while index < limit {
            switch base[index] {
            case UInt8(ascii: ">"): return index + 1
            case UInt8(ascii: "-"), UInt8(ascii: "_"): index += 1
            case let byte where CodeText.isNameByte(byte): index += 1
            default: return nil
            }
        }
        return nil
    }

    /// Behind `...` or `…`, which stands for what is left out; nil where there is none.
    func endOfEllipsis(_ start: Int) -> Int? {
        if matches("...", start) || matches("…", start) { return start + 3 }
        return nil
    }

    // MARK: What stands there

    /// Whether a text stands at a place.
    @inline(__always)
    func matches(_ word: StaticString, _ start: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard start + length <= end else { return false }
        for offset in 0..<length where base[start + offset] != word.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Whether a text is all that stands between two places.
    @inline(__always)
    func equals(_ word: StaticString, _ start: Int, _ stop: Int) -> Bool {
        stop - start == word.utf8CodeUnitCount && matches(word, start)
    }

    func contains(_ word: StaticString) -> Bool {
        let first = word.utf8Start[0]
        var index = 0
        while index < end {
            if base[index] == first, matches(word, index) { return true }
            index &+= 1
        }
        return false
    }

    /// Whether the bytes between two places are one of the words.
    @inline(__always)
    func isOne(of words: WordSet, _ start: Int, _ stop: Int) -> Bool {
        guard stop - start <= WordSet.longest, stop > start else { return false }
        var packed: UInt128 = 0
        for index in start..<stop { packed = packed << 8 | UInt128(base[index]) }
        return words.contains(packed)
    }

    /// Whether the text between two places is an ARN or begins like one.
    @inline(__always)
    func isARN(_ start: Int, _ stop: Int) -> Bool {
        stop - start > 4 && base[start] == UInt8(ascii: "a") && matches("arn:", start)
    }

    /// Whether the text between two places names an action: `iam:CreateUser`, `s3:Get*`.
    func isAction(_ start: Int, _ stop: Int) -> Bool {
        var index = start
        while index < stop,
            ASCII.isLetter(base[index]) || ASCII.isDigit(base[index])
                || base[index] == UInt8(ascii: "-")
        {
            index += 1
        }
        guard index > start, index < stop, base[index] == UInt8(ascii: ":") else { return false }
        index += 1
        let name = index
        while index < stop,
            ASCII.isLetter(base[index]) || ASCII.isDigit(base[index])
                || base[index] == UInt8(ascii: "*") || base[index] == UInt8(ascii: "?")
        {
            index += 1
        }
        return index == stop && index > name
    }

    @inline(__always)
    static func isNameByte(_ byte: UInt8) -> Bool {
        let folded = byte | 0x20
        return folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}

/// A few words of up to 16 bytes, each packed into a number.
struct WordSet: Sendable {
    static let longest = 16

    private let words: [UInt128]

    init(_ text: StaticString) {
        var words: [UInt128] = []
        var packed: UInt128 = 0
        for index in 0..<text.utf8CodeUnitCount {
            let byte = text.utf8Start[index]
            if byte == UInt8(ascii: " ") {
                words.append(packed)
                packed = 0
            } else {
                packed = packed << 8 | UInt128(byte)
            }
        }
        words.append(packed)
        self.words = words
    }

    @inline(__always)
    func contains(_ word: UInt128) -> Bool {
        for candidate in words where candidate == word { return true }
        return false
    }
}
