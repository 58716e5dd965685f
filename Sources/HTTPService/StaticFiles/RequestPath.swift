/// The path of a request, decoded and checked: nothing in it can lead out of a folder.
struct RequestPath: Equatable {
    /// The parts between slashes. Empty for the root.
    var segments: [String]
    /// Whether the path ends in a slash, and so names a folder.
    var isFolder: Bool

    /// Nil for a path that is not well formed, or that holds `.`, `..`, a slash, a backslash, a NUL
    /// or another control character in a part, or a hidden file's name.
    init?(_ raw: String) {
        let bytes = [UInt8](raw.utf8)
        guard bytes.first == UInt8(ascii: "/") else { return nil }
        isFolder = bytes.last == UInt8(ascii: "/")
        segments = []
        var parts = bytes.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if isFolder { parts.removeLast() }
        for part in parts {
            guard let segment = RequestPath.decode(part) else { return nil }
            segments.append(segment)
        }
    }

    /// The path percent-encoded, with a slash at its end.
    var folderURL: String {
        var url = "/"
        for segment in segments {
            for byte in segment.utf8 {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."):
                    url.unicodeScalars.append(Unicode.Scalar(byte))
                default:
                    let digits = String(byte, radix: 16, uppercase: true)
                    url += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
                }
            }
            url += "/"
        }
        return url
    }

    private static func decode(_ part: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var index = part.startIndex
        while index < part.endIndex {
            var byte = part[index]
            index += 1
            if byte == UInt8(ascii: "%") {
                guard index + 1 < part.endIndex, let high = hexValue(part[index]),
                    let low = hexValue(part[index + 1])
                else { return nil }
                byte = high * 16 + low
                index += 2
            }
            guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "/"),
                byte != UInt8(ascii: "\\")
            else { return nil }
            bytes.append(byte)
        }
        // Covers `.`, `..` and hidden files.
        guard let first = bytes.first, first != UInt8(ascii: ".") else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
