internal import SourceText

/// A line of a text, read for what an extension could begin with.
struct LineScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The first byte behind blanks and the signs of block quotes.
    let start: Int
    /// Behind the last byte that is not blank.
    let end: Int

    /// Longest label of a footnote, in bytes.
    static let longestLabel = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int) {
        self.bytes = bytes
        var start = lower
        var end = upper
        while start < end, ASCII.isBlank(bytes[start]) || bytes[start] == UInt8(ascii: ">") {
            start += 1
        }
        while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        self.start = start
        self.end = end
    }

    /// The first byte; a line feed for an empty line.
    var first: UInt8 { start < end ? bytes[start] : UInt8(ascii: "\n") }

    /// `[^label]:` with the label, and where the text behind it begins.
    var footnote: (label: String, content: Int)? {
        var index = start + 2
        guard index < end, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
        while index < end, LineScan.isLabelByte(bytes[index]) { index += 1 }
        let label = bytes[(start + 2)..<index]
        guard (1...LineScan.longestLabel).contains(label.count), index + 1 < end,
            bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":")
        else { return nil }
        return (String(decoding: label, as: UTF8.self), afterBlanks(index + 2))
    }

    /// `:` and a blank before some text; where what follows the colon begins.
    var definition: Int? {
        guard start + 2 < end, bytes[start + 1] == 0x20 || bytes[start + 1] == 0x09 else {
            return nil
        }
        return start + 1
    }

    /// `*[word]: expansion`.
    var abbreviation: (word: String, expansion: String)? {
        guard start + 2 < end, bytes[start + 1] == UInt8(ascii: "[") else { return nil }
        let rest = bytes[(start + 2)..<end]
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")), close > start + 2,
            close + 1 < end, bytes[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let expansion = afterBlanks(close + 2)
        guard expansion < end else { return nil }
        return (
            String(decoding: bytes[(start + 2)..<close], as: UTF8.self),
            String(decoding: bytes[expansion..<end], as: UTF8.self)
        )
    }

    /// Whether the line could be the delimiter row of a table: dashes with pipes or colons.
    var isDelimiterRow: Bool {
        switch first {
        case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"): break
        default: return false
        }
        var hasDash = false
        var hasSign = false
        for byte in bytes[start..<end] {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasSign = true
            case 0x20, 0x09: break
            default: return false
            }
        }
        return hasDash && hasSign
    }

    /// Whether the line begins an item such as `7)`.
    var isOrderedItem: Bool {
        var index = start
        while index < end, ASCII.isDigit(bytes[index]) { index += 1 }
        return index < end && bytes[index] == UInt8(ascii: ")")
    }

    /// Letters, digits, hyphens and underscores.
    static func isLabelByte(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    private func afterBlanks(_ index: Int) -> Int {
        var index = min(index, end)
        while index < end, ASCII.isBlank(bytes[index]) { index += 1 }
        return index
    }
}
