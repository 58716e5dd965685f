/// A hash of contents for names of files, so that a browser may keep a file for ever. It is not made
/// to withstand someone who wants two files to have the same.
struct Fingerprint: Sendable {
    // FNV-1a with 64 bits (draft-eastlake-fnv, section 2).
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Ten hexadecimal digits.
    var text: String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for shift in stride(from: 60, through: 24, by: -4) {
            result.append(digits[Int((state >> UInt64(shift)) & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(bytes)
        return fingerprint.text
    }
}
