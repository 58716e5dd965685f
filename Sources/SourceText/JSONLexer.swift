/// Where the tokens of JSON end: what the parser and the highlighter agree on.
///
/// On plain memory and not generic: other modules would get a generic function unspecialised.
package enum JSONLexer {
    /// At the first byte from `start` on that does not stand for itself in a text: its closing quote, a
    /// backslash, or a control character.
    package static func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""),
            bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20
        {
            index += 1
        }
        return index
    }

    /// At the closing quote of a text whose inside begins at `start`; where it is not closed, at the
    /// control character that cannot be in it, or at the end.
    package static func endOfText(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = endOfPlainText(bytes, start)
        while index < bytes.count, bytes[index] == UInt8(ascii: "\\") {
            index += 1
            // Any byte may be escaped but a control character.
            if index < bytes.count, bytes[index] >= 0x20 { index += 1 }
            index = endOfPlainText(bytes, index)
        }
        return index
    }

    /// Behind the digits at a place.
    package static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
        return index
    }
}
