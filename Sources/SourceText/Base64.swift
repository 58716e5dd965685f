/// Base64 as RFC 4648, section 4, has it.
package enum Base64 {
    /// The text for some bytes, padded with `=`.
    package static func encode(_ bytes: [UInt8]) -> String {
        let alphabet: StaticString =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var start = 0
        while start < bytes.count {
            let count = min(3, bytes.count - start)
            var group = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < count ? Int(bytes[start + offset]) : 0)
            }
            for position in 0..<4 {
                let index = group >> (18 - 6 * position) & 63
                text.append(
                    position <= count ? alphabet.utf8Start[index] : UInt8(ascii: "="))
            }
            start += 3
        }
        return String(decoding: text, as: UTF8.self)
    }
}
