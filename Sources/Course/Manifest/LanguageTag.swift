internal import SourceText

/// Language tags (BCP 47), for the `lang` attribute of pages.
enum LanguageTag {
    /// Subtags of one to eight letters and digits, the first of letters (RFC 5646, section 2.1).
    static func isValid(_ text: String) -> Bool {
        let subtags = ASCII.split(text, at: UInt8(ascii: "-"))
        for (index, subtag) in subtags.enumerated() {
            guard (1...8).contains(subtag.utf8.count) else { return false }
            for byte in subtag.utf8 {
                let fits = ASCII.isLetter(byte) || index > 0 && ASCII.isDigit(byte)
                guard fits else { return false }
            }
        }
        return true
    }
}
