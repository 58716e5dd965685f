internal import Course

/// Text between HTML and the strings of scripts.
enum HTMLText {
    /// Appends a plain text as HTML.
    static func escape(_ text: String, to bytes: inout [UInt8]) {
        HTMLEscaping.append(text.utf8, to: &bytes)
    }

    /// A plain text as the inside of a JSON string.
    static func json(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 { appendJSON(byte, to: &bytes) }
        return bytes
    }

    /// Appends a byte of text to the inside of a JSON string. `<` is escaped, so that no text can end
    /// a script that it stands in.
    @inline(__always)
    static func appendJSON(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case UInt8(ascii: "<"): bytes += "\\u003c".utf8
        case 0..<0x20, 0x7F: bytes.append(0x20)
        default: bytes.append(byte)
        }
    }

    /// The character that a named entity of `HTMLEscaping` stands for, and the entity's length; nil for
    /// others.
    static func entity(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (byte: UInt8, length: Int)? {
        for (name, byte) in entities where start + name.utf8CodeUnitCount <= bytes.count {
            var isSame = true
            for offset in 0..<name.utf8CodeUnitCount
            where bytes[start + offset] != name.utf8Start[offset] {
                isSame = false
                break
            }
            if isSame { return (byte, name.utf8CodeUnitCount) }
        }
        return nil
    }

    private static let entities: [(name: StaticString, byte: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&#x27;", UInt8(ascii: "'")), ("&#39;", UInt8(ascii: "'")),
    ]
}
