/// Text as HTML, URLs as attributes.
package enum HTMLEscaping {
    /// Appends a text with `&`, `<`, `>` and `"` as entities: safe between tags and in attributes
    /// in double quotes.
    package static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        let written: Void? = text.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if written == nil { Array(text).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    /// Copies what needs no escaping in runs: most texts have little else.
    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            let entity: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Appends a URL for an attribute in double quotes: bytes that no URL holds are
    /// percent-encoded, `&` and `'` are entities, and `%` stays since it may encode already.
    static func append(url: String, to bytes: inout [UInt8]) {
        for byte in url.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "'"): bytes += "&#x27;".utf8
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            default:
                if safeInURL.contains(byte) {
                    bytes.append(byte)
                } else {
                    bytes.append(UInt8(ascii: "%"))
                    bytes.append(hexDigits[Int(byte >> 4)])
                    bytes.append(hexDigits[Int(byte & 15)])
                }
            }
        }
    }

    /// Reserved and unreserved characters of RFC 3986 but for brackets, and the percent sign.
    private static let safeInURL = Set("-_.+!*(),%#@?=;:/,$~".utf8)
    private static let hexDigits = [UInt8]("0123456789ABCDEF".utf8)
}
