/// Eight bytes of a text, looked at together: most words of a text hold nothing that a reader of it has
/// to stop at.
struct ByteWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    private let word: UInt64

    /// - Parameter offset: at most eight bytes before the end.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Whether one of the bytes is this one.
    @inline(__always)
    func has(_ byte: UInt8) -> Bool {
        // What equals the byte becomes zero, and only a zero borrows into its high bit while it had
        // none itself; a borrow can only come from a lower byte that was zero.
        let difference = word ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highBits != 0
    }

    /// Whether all bytes are ASCII.
    @inline(__always)
    var isASCII: Bool { word & Self.highBits == 0 }
}
