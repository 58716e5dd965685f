internal import SourceText

/// Finds words and phrases in running text.
///
/// A phrase is found as a whole word only. Its letters are those of the text, but its first letter may
/// be a capital there, and a blank may be the end of a line.
struct PhraseMatcher: Sendable {
    private struct Phrase {
        var number: Int
        var bytes: [UInt8]
    }

    /// The phrases by their first two bytes, long ones first. A phrase of one byte has zero behind it.
    private var phrases: [UInt16: [Phrase]] = [:]
    /// Which pairs of bytes begin a phrase: most words of a text do not get further than this.
    private var isBeginning = [Bool](repeating: false, count: 1 << 16)

    /// - Parameter texts: the phrases; their numbers are their places in the list. One that begins
    ///   with neither a letter nor a digit is never found.
    init(_ texts: [String]) {
        for (number, text) in texts.enumerated() {
            let bytes = [UInt8](text.utf8)
            guard let first = bytes.first else { continue }
            var firsts = [first]
            if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") {
                firsts.append(first & 0xDF)
            }
            for first in firsts {
                let key = PhraseMatcher.key(first, bytes.count > 1 ? bytes[1] : 0)
                phrases[key, default: []].append(Phrase(number: number, bytes: bytes))
                isBeginning[Int(key)] = true
            }
        }
        for key in phrases.keys {
            phrases[key]?.sort { ($0.bytes.count, $1.number) > ($1.bytes.count, $0.number) }
        }
    }

    /// The longest phrase at an index that is the beginning of a word.
    func phrase(in text: [UInt8], at index: Int) -> (number: Int, end: Int)? {
        let pair = PhraseMatcher.key(text[index], index + 1 < text.count ? text[index + 1] : 0)
        return find(pair, text, index) ?? find(pair & 0xFF00, text, index)
    }

    private func find(_ key: UInt16, _ text: [UInt8], _ index: Int) -> (number: Int, end: Int)? {
        guard isBeginning[Int(key)], let candidates = phrases[key] else { return nil }
        for phrase in candidates {
            let end = index + phrase.bytes.count
            guard end <= text.count, isEqual(phrase.bytes, text, index) else { continue }
            let endsInWord = PhraseMatcher.isWordByte(phrase.bytes[phrase.bytes.count - 1])
            if end == text.count || !endsInWord || !PhraseMatcher.isWordByte(text[end])
                || PhraseMatcher.isPunctuation(in: text, at: end)
            {
                return (phrase.number, end)
            }
        }
        return nil
    }

    /// The first byte has been compared by the key.
    private func isEqual(_ phrase: [UInt8], _ text: [UInt8], _ start: Int) -> Bool {
        for index in 1..<max(1, phrase.count) {
            let byte = text[start + index]
            guard byte == phrase[index] || phrase[index] == 0x20 && byte == 0x0A else {
                return false
            }
        }
        return true
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
        UInt16(first) << 8 | UInt16(second)
    }

    /// Whether a character of Unicode's block of general punctuation (U+2000 to U+206F) begins here:
    /// quotes and dashes, as smart typography makes them, are no part of words.
    static func isPunctuation(in text: [UInt8], at index: Int) -> Bool {
        index + 2 < text.count && text[index] == 0xE2
            && (text[index + 1] == 0x80 || text[index + 1] == 0x81 && text[index + 2] < 0xB0)
    }

    /// Letters, digits, the underscore, and every byte of other scripts.
    static func isWordByte(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
