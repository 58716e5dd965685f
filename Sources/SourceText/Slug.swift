/// The form of ids of lessons and labs: they become file names and parts of URLs.
package enum Slug {
    package static let rule =
        "an id is made of lower-case letters, digits and single hyphens: first-user"

    package static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= 64 else { return false }
        for word in ASCII.split(text, at: UInt8(ascii: "-")) {
            guard !word.isEmpty else { return false }
            for byte in word.utf8 {
                let fits = ASCII.isDigit(byte) || ASCII.isLetter(byte) && !ASCII.isUppercase(byte)
                guard fits else { return false }
            }
        }
        return true
    }
}
