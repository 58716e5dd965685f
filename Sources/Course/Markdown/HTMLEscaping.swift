/// Text as HTML, URLs as attributes.
package enum HTMLEscaping {
    /// Appends a text with `&`, `<`, `>` and `"` as entities: safe between tags and in attributes
    /// in double quotes.
    package static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
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
