/// Base64 (RFC 4648 section 4), compared by the bytes it stands for.
enum Base64Text {
    /// Whether both are well-formed and stand for the same bytes.
    static func equal(_ a: Bytes, _ b: Bytes) -> Bool {
        guard let left = length(a), let right = length(b), left == right else { return false }
        for index in 0..<left where value(a[index]) != value(b[index]) { return false }
        return true
    }

    static func isWellFormed(_ text: Bytes) -> Bool { length(text) != nil }

    /// How many characters count, without the padding; nil where the text is malformed.
    private static func length(_ text: Bytes) -> Int? {
        var end = text.count
        while end > 0, text.count - end < 2, text[end - 1] == UInt8(ascii: "=") { end -= 1 }
        if text.count % 4 != 0 { return nil }
        for index in 0..<end where value(text[index]) == nil { return nil }
        switch end % 4 {
        case 1: return nil
        // The last character's unused bits must be zero, so that equal bytes are equal texts.
        case 2: if let last = value(text[end - 1]), last & 0x0F != 0 { return nil }
        case 3: if let last = value(text[end - 1]), last & 0x03 != 0 { return nil }
        default: break
        }
        return end
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
