internal import Cryptography
internal import SourceText

/// Writes a quiz's answers so that a page holds them without showing them.
///
/// It keeps answers from being read in the page's source, not from being computed: whoever tries all
/// answers finds the right one, as the page's script does. The keys follow from salt and answer.
struct QuizCipher {
    let salt: String

    /// What a page compares with: 64 hexadecimal digits.
    func check(_ answer: String, isRight: Bool) -> String {
        ASCII.hexadecimal(digest(answer, isRight ? "right" : "wrong"))
    }

    /// The feedback on an answer, in Base64.
    func feedback(_ html: [UInt8], on answer: String) -> String {
        encrypted(html, key: digest(answer, "feedback"))
    }

    /// The explanation that a right answer opens, in Base64.
    func explanation(_ html: [UInt8], for answer: String) -> String {
        encrypted(html, key: digest(answer, "explanation"))
    }

    private func digest(_ answer: String, _ purpose: String) -> [UInt8] {
        Digest.sha256(Array("\(salt)\n\(answer)\n\(purpose)".utf8))
    }

    /// The bytes combined with a key stream: block `n` of it is SHA-256 of the key and `n` in four
    /// bytes, the highest first.
    private func encrypted(_ bytes: [UInt8], key: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var block: UInt32 = 0
        while result.count < bytes.count {
            let counter = (0..<4).map { UInt8(truncatingIfNeeded: block >> (24 - 8 * $0)) }
            let stream = Digest.sha256(key + counter)
            for (byte, mask) in zip(bytes[result.count...], stream) { result.append(byte ^ mask) }
            block += 1
        }
        return Base64.encode(result)
    }
}
