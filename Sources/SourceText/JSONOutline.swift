/// The members of a JSON object with the ranges of their values, which are passed over unread.
///
/// For a reader that knows most of a text already. It vouches for nothing inside the values: those
/// that are new have to be parsed.
package struct JSONOutline: Sendable {
    package struct Member: Sendable {
        package var key: String
        package var keyRange: SourceRange
        package var valueRange: SourceRange
    }

    package private(set) var members: [Member] = []
    /// The object with its braces.
    package private(set) var range = SourceRange(0, 0)

    /// nil where the text is no object, or needs a closer look: escapes in keys, keys that stand
    /// twice, anything malformed between the values.
    package init?(_ bytes: [UInt8]) {
        var index = JSONOutline.skipBlanks(bytes, 0)
        let start = index
        guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { return nil }
        index = JSONOutline.skipBlanks(bytes, index + 1)
        while index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            guard let keyEnd = JSONOutline.endOfText(bytes, index) else { return nil }
            let keyRange = SourceRange(index, keyEnd)
            for place in index..<keyEnd
            where bytes[place] == UInt8(ascii: "\\") || bytes[place] >= 0x80 { return nil }
            let key = String(decoding: bytes[(index + 1)..<(keyEnd - 1)], as: UTF8.self)
            for member in members where member.key == key { return nil }
            index = JSONOutline.skipBlanks(bytes, keyEnd)
            guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
            index = JSONOutline.skipBlanks(bytes, index + 1)
            guard let end = JSONOutline.endOfValue(bytes, index), members.count < 64 else {
                return nil
            }
            members.append(
                Member(key: key, keyRange: keyRange, valueRange: SourceRange(index, end)))
            index = JSONOutline.skipBlanks(bytes, end)
            guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { break }
            index = JSONOutline.skipBlanks(bytes, index + 1)
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return nil }
        range = SourceRange(start, index + 1)
        guard JSONOutline.skipBlanks(bytes, index + 1) == bytes.count else { return nil }
    }

    private static func skipBlanks(_ bytes: [UInt8], _ from: Int) -> Int {
        var index = from
        while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
        return index
    }

    /// Behind the closing quote of the text that begins at `start`.
    private static func endOfText(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private static func endOfValue(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                guard let end = endOfText(bytes, index) else { return nil }
                index = end
                if depth == 0 { return index }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return index > start ? index : nil }
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: ","):
                if depth == 0 { return index > start ? index : nil }
            case 0x20, 0x09, 0x0A, 0x0D:
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }
}
