/// Finds bytes that are not UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF).
package enum UTF8Check {
    /// The range of the first malformed sequence, or nil where all is well.
    package static func firstMalformed(_ bytes: [UInt8]) -> SourceRange? {
        bytes.withUnsafeBytes { firstMalformed($0) }
    }

    private static func firstMalformed(_ bytes: UnsafeRawBufferPointer) -> SourceRange? {
        var index = 0
        let count = bytes.count
        while index < count {
            if index + 8 <= count, ByteWord(bytes, at: index).isASCII {
                index += 8
                continue
            }
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var lowest: UInt8 = 0x80
            var highest: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0:
                length = 3
                lowest = 0xA0
            case 0xE1...0xEC, 0xEE, 0xEF: length = 3
            case 0xED:
                length = 3
                highest = 0x9F
            case 0xF0:
                length = 4
                lowest = 0x90
            case 0xF1...0xF3: length = 4
            case 0xF4:
                length = 4
                highest = 0x8F
            default: return SourceRange(index, index + 1)
            }
            for step in 1..<length {
                let position = index + step
                guard position < count, bytes[position] >= lowest, bytes[position] <= highest else {
                    return SourceRange(index, min(position, count))
                }
                lowest = 0x80
                highest = 0xBF
            }
            index += length
        }
        return nil
    }

    /// An error at the first bytes of a file that are not UTF-8, or nil.
    package static func diagnostic(_ source: SourceFile) -> Diagnostic? {
        guard let range = firstMalformed(source.bytes) else { return nil }
        return source.error(
            "not-utf8", "expected UTF-8 text, found bytes that are not", at: range,
            help: ["save the file as UTF-8"])
    }
}
