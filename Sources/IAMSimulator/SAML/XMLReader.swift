internal import SourceText

/// Reads XML 1.0, tag after tag, as far as SAML's documents need it.
///
/// Checks that the document is well-formed. Document type declarations are refused: nothing that is
/// read here has a use for them, and they are how XML does harm.
struct XMLReader {
    enum Event {
        case start(name: String, attributes: [(name: String, value: String)])
        case end(name: String)
        /// Some of an element's text, with the characters that references stand for.
        case text(String)
    }

    /// Elements within elements; a metadata document has about ten.
    private static let deepest = 100
    /// Attributes of one element: each is compared with those before it.
    private static let mostAttributes = 100

    private let bytes: [UInt8]
    private var position = 0
    private var open: [String] = []
    private var hasRoot = false
    /// The name of an element just opened that is empty.
    private var pendingEnd: String?

    init(_ text: String) {
        bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    enum Failure: Error { case malformed }

    /// The next tag or text; nil at the end of the document.
    mutating func next() throws(Failure) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name: name)
        }
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                if let text = try text() { return .text(text) }
            } else if isNext("<!--") {
                try pass(to: "-->", after: 4)
            } else if isNext("<![CDATA[") {
                if open.isEmpty { throw .malformed }
                let start = position + 9
                try pass(to: "]]>", after: 9)
                return .text(String(decoding: bytes[start..<(position - 3)], as: UTF8.self))
            } else if isNext("<?") {
                try pass(to: "?>", after: 2)
            } else if isNext("</") {
                return try endTag()
            } else {
                return try startTag()
            }
        }
        if !open.isEmpty || !hasRoot { throw .malformed }
        return nil
    }

    // MARK: Tags

    private mutating func startTag() throws(Failure) -> Event {
        position += 1
        let name = try self.name()
        if open.isEmpty, hasRoot { throw .malformed }
        var attributes: [(name: String, value: String)] = []
        while true {
            let isApart = passBlanks()
            guard position < bytes.count else { throw .malformed }
            if isNext("/>") {
                position += 2
                pendingEnd = name
                break
            }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                open.append(name)
                break
            }
            if !isApart { throw .malformed }
            let attribute = try self.attribute()
            for other in attributes where other.name == attribute.name { throw .malformed }
            if attributes.count == XMLReader.mostAttributes { throw .malformed }
            attributes.append(attribute)
        }
        hasRoot = true
        if open.count > XMLReader.deepest { throw .malformed }
        return .start(name: name, attributes: attributes)
    }

    private mutating func endTag() throws(Failure) -> Event {
        position += 2
        let name = try self.name()
        _ = passBlanks()
        guard isNext(">"), open.popLast() == name else { throw .malformed }
        position += 1
        return .end(name: name)
    }

    private mutating func attribute() throws(Failure) -> (name: String, value: String) {
        let name = try self.name()
        _ = passBlanks()
        guard isNext("=") else { throw .malformed }
        position += 1
        _ = passBlanks()
        guard isNext("\"") || isNext("'") else { throw .malformed }
        let quote = bytes[position]
        position += 1
        var value: [UInt8] = []
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "<") { throw .malformed }
            try readCharacter(into: &value)
        }
        guard position < bytes.count else { throw .malformed }
        position += 1
        return (name, String(decoding: value, as: UTF8.self))
    }

    private mutating func name() throws(Failure) -> String {
        let start = position
        while position < bytes.count, XMLReader.isOfName(bytes[position]) { position += 1 }
        guard start < position, !ASCII.isDigit(bytes[start]), bytes[start] != UInt8(ascii: "-"),
            bytes[start] != UInt8(ascii: ".")
        else { throw .malformed }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
            true
        default: ASCII.isLetter(byte) || ASCII.isDigit(byte)
        }
    }

    // MARK: Text

    /// The text up to the next tag; nil outside the root, where only blanks may stand.
    private mutating func text() throws(Failure) -> String? {
        var text: [UInt8] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            if open.isEmpty, !ASCII.isBlank(bytes[position]) { throw .malformed }
            try readCharacter(into: &text)
        }
        return open.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    /// Reads a byte of a character, or a reference to a character.
    private mutating func readCharacter(into text: inout [UInt8]) throws(Failure) {
        let byte = bytes[position]
        if byte < 0x20, !ASCII.isBlank(byte) { throw .malformed }
        position += 1
        guard byte == UInt8(ascii: "&") else {
            text.append(byte)
            return
        }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ";"),
            position - start < XMLReader.longestReference
        {
            position += 1
        }
        guard position < bytes.count, bytes[position] == UInt8(ascii: ";"),
            let character = XMLReader.character(bytes[start..<position])
        else { throw .malformed }
        text.append(contentsOf: character.utf8)
        position += 1
    }

    /// Bytes between `&` and `;`: `#x10FFFF`, and a few zeros.
    private static let longestReference = 12

    /// The character of a reference. Other entities than these would have to be declared.
    private static func character(_ reference: ArraySlice<UInt8>) -> Character? {
        switch String(decoding: reference, as: UTF8.self) {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard reference.first == UInt8(ascii: "#") else { return nil }
        var digits = reference.dropFirst()
        var base: UInt32 = 10
        if digits.first == UInt8(ascii: "x") {
            digits = digits.dropFirst()
            base = 16
        }
        guard !digits.isEmpty else { return nil }
        var number: UInt32 = 0
        for digit in digits {
            guard let value = ASCII.hexValue(digit), value < base, number < 0x11_0000 else {
                return nil
            }
            number = number * base + value
        }
        guard number > 0, let scalar = Unicode.Scalar(number) else { return nil }
        return Character(scalar)
    }

    private mutating func passBlanks() -> Bool {
        let start = position
        while position < bytes.count, ASCII.isBlank(bytes[position]) { position += 1 }
        return position > start
    }

    private func isNext(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    private mutating func pass(to end: StaticString, after count: Int) throws(Failure) {
        position += count
        while position < bytes.count, !isNext(end) { position += 1 }
        guard position < bytes.count else { throw .malformed }
        position += end.utf8CodeUnitCount
    }
}
