internal import SourceText

/// A hash of contents for names of files, so that a browser may keep a file for ever. It is not made
/// to withstand someone who wants two files to have the same.
struct Fingerprint: Sendable {
    private var hash = FNV1a()

    mutating func add(_ bytes: [UInt8]) { hash.add(bytes) }

    mutating func add(_ text: String) { hash.add(Array(text.utf8)) }

    /// Ten hexadecimal digits.
    var text: String {
        ASCII.hexadecimal(
            (1...5).map { UInt8(truncatingIfNeeded: hash.value >> UInt64(64 - 8 * $0)) })
    }

    static func of(_ bytes: [UInt8]) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(bytes)
        return fingerprint.text
    }
}
