/// Signs of the extensions behind a backslash: `\~`, `\[` and so on.
///
/// In libcmark's tree an escaped sign is text like any other, so it could not be told from one that
/// means something. Before a text is parsed, each is replaced by a character that CommonMark takes for
/// punctuation, as it takes the backslash, and that no text uses: Kharoshthi punctuation.
enum EscapedSigns {
    static let signs = [UInt8]("~[]^{}#".utf8)
    /// All but the last byte of a stand-in. The last is 0x90 and the number of its sign.
    private static let lead: [UInt8] = [0xF0, 0x90, 0xA9]
    private static let last: UInt8 = 0x90

    /// The text with stand-ins; nil where nothing has to be replaced, and where the text is written
    /// in Kharoshthi.
    static func replaced(in bytes: [UInt8]) -> [UInt8]? {
        guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): index = endOfAddress(bytes, index + 1) ?? index + 1
            case UInt8(ascii: "\\"):
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                if let sign = signs.firstIndex(of: next) {
                    result += bytes[copied..<index]
                    result += lead
                    result.append(last + UInt8(sign))
                    index += 2
                    copied = index
                } else {
                    // A backslash may be escaped itself.
                    index += next == UInt8(ascii: "\\") ? 2 : 1
                }
            default: index += 1
            }
        }
        guard copied > 0, !hasStandIn(bytes) else { return nil }
        return result + bytes[copied...]
    }

    /// The end of an address in angle brackets, in which a backslash escapes nothing (CommonMark 0.30,
    /// section 6.4).
    private static func endOfAddress(_ bytes: [UInt8], _ start: Int) -> Int? {
        var hasColon = false
        for index in start..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"): return hasColon ? index : nil
            case UInt8(ascii: ":"): hasColon = true
            case UInt8(ascii: "<"), 0...0x20: return nil
            default: break
            }
        }
        return nil
    }

    /// The sign whose stand-in begins at an index, as its number.
    static func sign(at index: Int, in bytes: some RandomAccessCollection<UInt8>) -> Int? {
        let rest = bytes.dropFirst(index).prefix(4)
        guard rest.count == 4, rest.starts(with: lead), let byte = rest.last else { return nil }
        let number = Int(byte) - Int(last)
        return signs.indices.contains(number) ? number : nil
    }

    /// The text as its author meant it.
    ///
    /// - Parameter withBackslash: whether the backslash is part of it, as it is in code.
    static func restored(_ text: String, withBackslash: Bool) -> String {
        let bytes = Array(text.utf8)
        guard hasStandIn(bytes) else { return text }
        return String(decoding: restored(bytes, withBackslash: withBackslash), as: UTF8.self)
    }

    static func restored(_ bytes: [UInt8], withBackslash: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == lead[0], let number = sign(at: index, in: bytes) {
                if withBackslash { result.append(UInt8(ascii: "\\")) }
                result.append(signs[number])
                index += 4
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func hasStandIn(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while let found = bytes[index...].firstIndex(of: lead[0]) {
            if sign(at: found, in: bytes) != nil { return true }
            index = found + 1
        }
        return false
    }
}
