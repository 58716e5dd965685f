/// What counts as a word of the search, and how it is folded. `site/theme/scripts/search.js` does the
/// same with the reader's words.
///
/// A word is a run of letters and digits. ASCII and the letters with accents of Western Europe are
/// folded to small letters without accents; other letters to small ones.
enum SearchWord {
    /// The longest word that is kept, in bytes: what is longer is nothing that people type.
    static let longest = 40
    /// The longest word with a digit in it that is kept: longer ones are ids and keys.
    static let longestWithDigits = 12

    /// How many bytes of a word a character is that begins with these bytes; 0 where it ends a word.
    ///
    /// Characters beyond ASCII are letters from U+00C0 on, but for punctuation and symbols
    /// (U+2000–U+2BFF) and that of East Asia (U+3000–U+303F).
    @inline(__always)
    static func length(_ lead: UInt8, _ second: UInt8) -> Int {
        switch lead {
        case 0xC3...0xDF: 2
        case 0xE2: second >= 0xB0 ? 3 : 0
        case 0xE3: second >= 0x81 ? 3 : 0
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    /// U+00C0 to U+00FF without accents, `*` where a letter has no such form.
    private static let western = StaticString("aaaaaa*ceeeeiiii*nooooo**uuuuy**")

    /// The letter that a letter with an accent is folded to, by the second byte of its UTF-8 behind
    /// 0xC3; nil where it stays itself.
    @inline(__always)
    static func base(_ second: UInt8) -> UInt8? {
        // Capitals are 0x80 to 0x9F, small letters lie 0x20 above; ß and ÿ end the two rows.
        if second == 0xBF { return UInt8(ascii: "y") }
        let letter = western.utf8Start[Int(second & 0x1F)]
        return letter == UInt8(ascii: "*") ? nil : letter
    }

    /// Whether a folded word goes into the index.
    static func isKept(_ count: Int, hasDigit: Bool) -> Bool {
        count > 1 && count <= (hasDigit ? longestWithDigits : longest)
    }
}
