internal import SourceText

/// Bytes written as Base64 (RFC 4648), as assertions and tokens come.
enum EncodedBytes {
    /// Section 4's alphabet; blanks and padding are passed over. nil for anything else.
    static func base64(_ text: String) -> [UInt8]? {
        decode(text, UInt8(ascii: "+"), UInt8(ascii: "/"))
    }

    /// Section 5's alphabet, with which tokens travel in URLs.
    static func base64URL(_ text: String) -> [UInt8]? {
        decode(text, UInt8(ascii: "-"), UInt8(ascii: "_"))
    }

    /// The text of some bytes in section 5's alphabet, without padding.
    static func encodeBase64URL(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for byte in Base64.encode(bytes).utf8 {
            switch byte {
            case UInt8(ascii: "+"): text.append(UInt8(ascii: "-"))
            case UInt8(ascii: "/"): text.append(UInt8(ascii: "_"))
            case UInt8(ascii: "="): continue
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func decode(_ text: String, _ plus: UInt8, _ slash: UInt8) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3)
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        var count = 0
        var isPadded = false
        for byte in text.utf8 where !ASCII.isBlank(byte) {
            if byte == UInt8(ascii: "=") {
                isPadded = true
                continue
            }
            guard !isPadded, let value = value(of: byte, plus, slash) else { return nil }
            count += 1
            buffer = (buffer << 6 | value) & 0xFFFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return count % 4 == 1 ? nil : bytes
    }

    private static func value(of byte: UInt8, _ plus: UInt8, _ slash: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case plus: 62
        case slash: 63
        default: nil
        }
    }
}
