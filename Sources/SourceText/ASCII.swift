/// Questions about single bytes of UTF-8 text.
package enum ASCII {
    @inlinable
    package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inlinable
    package static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }

    @inlinable
    package static func isUppercase(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    /// Space, tab, line feed or carriage return.
    @inlinable
    package static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    @inlinable
    package static func uppercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte
    }

    @inlinable
    package static func lowercased(_ byte: UInt8) -> UInt8 {
        isUppercase(byte) ? byte | 0x20 : byte
    }

    /// The text with A to Z lower-cased; other characters stay.
    package static func lowercased(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 { bytes.append(lowercased(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a hexadecimal digit.
    package static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    /// Bytes as pairs of hexadecimal digits in small letters.
    package static func hexadecimal(_ bytes: [UInt8], separator: String = "") -> String {
        var text: [UInt8] = []
        for byte in bytes {
            if !text.isEmpty { text += separator.utf8 }
            text.append(hexDigit(byte >> 4))
            text.append(hexDigit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The digit of a value from 0 to 15, in small letters.
    package static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Percent-encoding (RFC 3986, section 2.1) of all but unreserved characters and those of `keeping`.
    package static func percentEncoded(_ text: String, keeping: String = "") -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 2)
        for byte in text.utf8 {
            let isPlain =
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
                default: keeping.utf8.contains(byte)
                }
            if isPlain {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(uppercased(hexDigit(byte >> 4)))
                bytes.append(uppercased(hexDigit(byte & 15)))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A decimal number that fits an `Int`: optional minus sign, then digits only.
    package static func integer(_ text: String) -> Int? {
        var negative = false
        var result = 0
        var count = 0
        for (index, byte) in text.utf8.enumerated() {
            if index == 0, byte == UInt8(ascii: "-") {
                negative = true
                continue
            }
            guard isDigit(byte) else { return nil }
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            let (sum, overflow2) = product.addingReportingOverflow(Int(byte - 0x30))
            if overflow || overflow2 { return nil }
            result = sum
            count += 1
        }
        guard count > 0 else { return nil }
        return negative ? -result : result
    }

    /// The text without blanks at either end.
    package static func trimmed(_ text: String) -> String {
        let bytes = [UInt8](text.utf8)
        var start = 0
        var end = bytes.count
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The pieces between separators; empty pieces are kept.
    package static func split(_ text: String, at separator: UInt8) -> [String] {
        var pieces: [String] = []
        for piece in text.utf8.split(separator: separator, omittingEmptySubsequences: false) {
            pieces.append(String(decoding: Array(piece), as: UTF8.self))
        }
        return pieces
    }
}

extension ASCII {
    /// Whether a text holds a piece of text, byte for byte.
    package static func contains(_ text: String, _ piece: String) -> Bool {
        let bytes = Array(text.utf8)
        let wanted = Array(piece.utf8)
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return wanted.isEmpty }
        for start in 0...(bytes.count - wanted.count)
        where bytes[start] == wanted[0]
            && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        {
            return true
        }
        return false
    }
}
