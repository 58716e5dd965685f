internal import SourceText

/// The destination of a link, told apart by what a browser would do with it.
package enum LinkDestination: Equatable {
    /// `http:`, `https:` and `mailto:`.
    case external
    /// A path relative to the page, percent-decoded, with the part behind `#`.
    case relative(path: String, fragment: String?)
    /// A scheme that no page of a course may link to, such as `javascript`.
    case forbidden(scheme: String)
    /// Begins with a slash or a backslash: another host, or the root of whatever site this is.
    case absolute
    /// Holds a control character, which browsers drop before they look for the scheme.
    case malformed

    private static let allowedSchemes = ["http", "https", "mailto"]

    /// What a destination is, by the rules of the URL standard's parser (https://url.spec.whatwg.org).
    package init(_ text: String) {
        let bytes = [UInt8](text.utf8)
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            self = .malformed
            return
        }
        let trimmed = Array(bytes.drop { $0 == 0x20 })
        if let first = trimmed.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "\\") {
            self = .absolute
            return
        }
        if let end = trimmed.firstIndex(where: { ":/?#\\".utf8.contains($0) }),
            trimmed[end] == UInt8(ascii: ":")
        {
            let scheme = ASCII.lowercased(String(decoding: trimmed[..<end], as: UTF8.self))
            self =
                LinkDestination.allowedSchemes.contains(scheme)
                ? .external : .forbidden(scheme: scheme)
            return
        }
        let hash = trimmed.firstIndex(of: UInt8(ascii: "#"))
        let beforeHash = trimmed[..<(hash ?? trimmed.count)]
        let path = beforeHash.prefix { $0 != UInt8(ascii: "?") }
        let fragment = hash.map { LinkDestination.decoded(trimmed[($0 + 1)...]) }
        self = .relative(path: LinkDestination.decoded(path), fragment: fragment)
    }

    /// The text with `%41` and the like decoded (RFC 3986, section 2.1).
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
                let high = ASCII.hexValue(bytes[index + 1]),
                let low = ASCII.hexValue(bytes[index + 2])
            {
                result.append(UInt8(high * 16 + low))
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A relative path as seen from a folder, without `.` and `..`; nil where it leaves the root.
    package static func normalized(_ path: String, from folder: String) -> String? {
        var segments = folder.isEmpty ? [] : ASCII.split(folder, at: UInt8(ascii: "/"))
        for segment in ASCII.split(path, at: UInt8(ascii: "/")) {
            switch segment {
            case "", ".": continue
            case "..":
                guard segments.popLast() != nil else { return nil }
            default:
                // Backslashes are slashes to a browser, and a NUL ends a path in C.
                guard !segment.utf8.contains(UInt8(ascii: "\\")), !segment.utf8.contains(0) else {
                    return nil
                }
                segments.append(segment)
            }
        }
        return segments.joined(separator: "/")
    }
}
