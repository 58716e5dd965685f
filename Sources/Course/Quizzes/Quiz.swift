internal import Cryptography
internal import SourceText

/// A question that the page itself checks.
package struct Quiz: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// One of several answers is right.
        case single
        /// Any number of several answers is right.
        case multiple
        /// The answer is written.
        case text
    }

    package var kind: Kind
    /// Counted from 1 in its lesson.
    package var number: Int
    /// Whether capital and small letters of a written answer are told apart.
    package var isCaseSensitive: Bool
    /// Makes equal answers of different quizzes unlike in the page, in hexadecimal digits.
    package var salt: String

    init(kind: Kind, number: Int, isCaseSensitive: Bool, lesson: String) {
        self.kind = kind
        self.number = number
        self.isCaseSensitive = isCaseSensitive
        let digest = Digest.sha256(Array("quiz\n\(lesson)\n\(number)".utf8))
        salt = ASCII.hexadecimal(Array(digest.prefix(16)))
    }

    /// An answer as it is compared.
    func normalized(_ answer: String) -> String {
        Quiz.normalized(answer, isCaseSensitive: isCaseSensitive)
    }

    /// A written answer as it is compared: without blanks at its ends, inner ones single, A to Z in
    /// small letters unless the quiz tells them apart.
    static func normalized(_ answer: String, isCaseSensitive: Bool) -> String {
        let words = answer.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }
        let text = words.joined(separator: " ")
        return isCaseSensitive ? text : ASCII.lowercased(text)
    }
}
