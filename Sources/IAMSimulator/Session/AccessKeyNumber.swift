internal import SourceText

/// The account in an access key id.
///
/// The 16 characters behind the prefix are Base32 of ten bytes. In ids made since 2019 the first bit
/// is set, and the next 40 bits are the account's number; older ids do not tell their account.
enum AccessKeyNumber {
    private static let accountMask: UInt64 = (1 << 40) - 1

    static func keyID(
        prefix: String, account: String, random: UInt64, _ more: UInt64
    ) -> String {
        let number = UInt64(ASCII.integer(account) ?? 0) & accountMask
        let head = 1 << 47 | number << 7 | random & 0x7F
        var bytes: [UInt8] = []
        for shift in stride(from: 40, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: head >> UInt64(shift)))
        }
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: more >> UInt64(shift)))
        }
        return prefix + Base32.encode(bytes)
    }

    /// The twelve digits that an id tells; nil for an id of the older kind, or of another form.
    static func account(of keyID: String) -> String? {
        guard keyID.utf8.count == 20 else { return nil }
        let tail = String(decoding: Array(keyID.utf8.dropFirst(4)), as: UTF8.self)
        guard let bytes = Base32.decode(tail), bytes.count == 10, bytes[0] & 0x80 != 0 else {
            return nil
        }
        var head: UInt64 = 0
        for byte in bytes.prefix(6) { head = head << 8 | UInt64(byte) }
        let text = "\(head >> 7 & accountMask)"
        guard text.utf8.count <= 12 else { return nil }
        return String(repeating: "0", count: 12 - text.utf8.count) + text
    }
}
