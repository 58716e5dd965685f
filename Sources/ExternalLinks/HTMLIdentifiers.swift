internal import SourceText

/// The ids in a page: what a fragment can lead to.
enum HTMLIdentifiers {
    /// The values of all `id` attributes, and of the `name` attributes of old pages' anchors.
    ///
    /// It reads tags wherever they stand, in scripts too: an id too many does no harm.
    static func all(in bytes: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < bytes.count, ASCII.isLetter(bytes[index]) else { continue }
            let isAnchor =
                bytes[index] | 0x20 == UInt8(ascii: "a")
                && index + 1 < bytes.count && ASCII.isBlank(bytes[index + 1])
            while index < bytes.count, isName(bytes[index]) { index += 1 }
            while let (name, value) = attribute(bytes, &index) {
                if name == "id" || isAnchor && name == "name" { found.insert(value) }
            }
        }
        return found
    }

    /// The next attribute of a tag; nil at the tag's end.
    private static func attribute(
        _ bytes: [UInt8], _ index: inout Int
    ) -> (name: String, value: String)? {
        while index < bytes.count, ASCII.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/")
        {
            index += 1
        }
        let start = index
        while index < bytes.count, isName(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        let name = ASCII.lowercased(String(decoding: bytes[start..<index], as: UTF8.self))
        while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, "") }
        index += 1
        while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
        return (name, value(bytes, &index))
    }

    private static func value(_ bytes: [UInt8], _ index: inout Int) -> String {
        guard index < bytes.count else { return "" }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = index
            while index < bytes.count, !ASCII.isBlank(bytes[index]),
                bytes[index] != UInt8(ascii: ">")
            {
                index += 1
            }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        let start = index + 1
        let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
        index = min(end + 1, bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        !ASCII.isBlank(byte) && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
            && byte != UInt8(ascii: "=")
    }
}
