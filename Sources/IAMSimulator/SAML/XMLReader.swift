internal import SourceText

/// Reads XML 1.0, tag after tag, as far as a metadata document needs it.
///
/// Checks that the document is well-formed but for the names of entities. Document type declarations
/// are refused: nothing that is read here has a use for them, and they are how XML does harm.
struct XMLReader {
    enum Event {
        case start(name: String, attributes: [(name: String, value: String)])
        case end(name: String)
    }

    /// Elements within elements; a metadata document has about ten.
    private static let deepest = 100

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

    /// The next tag; nil at the end of the document.
    mutating func next() throws(Failure) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name: name)
        }
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                try passText()
            } else if isNext("<!--") {
                try pass(to: "-->", after: 4)
            } else if isNext("<![CDATA[") {
                if open.isEmpty { throw .malformed }
                try pass(to: "]]>", after: 9)
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
        let start = position
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "<") { throw .malformed }
            try passCharacter()
        }
        guard position < bytes.count else { throw .malformed }
        position += 1
        return (name, String(decoding: bytes[start..<(position - 1)], as: UTF8.self))
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

    private mutating func passText() throws(Failure) {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            if open.isEmpty, !ASCII.isBlank(bytes[position]) { throw .malformed }
            try passCharacter()
        }
    }

    /// Passes a character, or a reference to one.
    private mutating func passCharacter() throws(Failure) {
        let byte = bytes[position]
        if byte < 0x20, !ASCII.isBlank(byte) { throw .malformed }
        position += 1
        guard byte == UInt8(ascii: "&") else { return }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ";") {
            guard XMLReader.isOfName(bytes[position]) || bytes[position] == UInt8(ascii: "#") else {
                throw .malformed
            }
            position += 1
        }
        guard position < bytes.count, position > start else { throw .malformed }
        position += 1
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
