internal import SourceText

/// An element of an XML document, as far as SAML responses need it: without namespaces.
struct MarkupElement {
    /// Without its prefix.
    var name: String
    /// Names without prefixes.
    var attributes: [(name: String, value: String)] = []
    var children: [MarkupElement] = []
    /// The element's own text.
    var text = ""

    func attribute(_ name: String) -> String? {
        for attribute in attributes where attribute.name == name { return attribute.value }
        return nil
    }

    /// The first child of a name.
    func child(_ name: String) -> MarkupElement? {
        for child in children where child.name == name { return child }
        return nil
    }

    func children(_ name: String) -> [MarkupElement] {
        children.filter { $0.name == name }
    }
}

/// Reads XML 1.0 in UTF-8 into a tree. Bounded in depth and in elements; a document type, with which
/// entities could be made to grow, is refused.
struct MarkupReader {
    static let maximumDepth = 40
    static let maximumElements = 5000

    private let bytes: [UInt8]
    private var index = 0
    private var elements = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The root element; nil where the bytes are not well formed, or too much.
    static func root(of bytes: [UInt8]) -> MarkupElement? {
        guard UTF8Check.firstMalformed(bytes) == nil else { return nil }
        var reader = MarkupReader(bytes)
        guard reader.skipMisc(), let root = reader.element(depth: 1), reader.skipMisc(),
            reader.index == bytes.count
        else { return nil }
        return root
    }

    // MARK: Bytes

    private func starts(with text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Moves behind a text.
    private mutating func skip(behind text: StaticString) -> Bool {
        while index < bytes.count {
            if starts(with: text) {
                index += text.utf8CodeUnitCount
                return true
            }
            index += 1
        }
        return false
    }

    private mutating func skipBlanks() {
        while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
    }

    /// Passes over blanks, comments and instructions outside the root.
    private mutating func skipMisc() -> Bool {
        while true {
            skipBlanks()
            if starts(with: "<?") {
                guard skip(behind: "?>") else { return false }
            } else if starts(with: "<!--") {
                guard skip(behind: "-->") else { return false }
            } else {
                return true
            }
        }
    }

    /// A name, without its prefix.
    private mutating func name() -> (local: String, whole: ArraySlice<UInt8>)? {
        let start = index
        var local = index
        while index < bytes.count, isNameByte(bytes[index]) {
            if bytes[index] == UInt8(ascii: ":") { local = index + 1 }
            index += 1
        }
        guard local < index else { return nil }
        return (String(decoding: bytes[local..<index], as: UTF8.self), bytes[start..<index])
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
        }
    }

    // MARK: Elements

    private mutating func element(depth: Int) -> MarkupElement? {
        elements += 1
        guard depth <= MarkupReader.maximumDepth, elements <= MarkupReader.maximumElements,
            starts(with: "<")
        else { return nil }
        index += 1
        guard let (local, whole) = name() else { return nil }
        var element = MarkupElement(name: local)
        guard readAttributes(&element) else { return nil }
        if starts(with: "/>") {
            index += 2
            return element
        }
        guard starts(with: ">") else { return nil }
        index += 1
        guard readContent(&element, depth: depth) else { return nil }
        guard let (_, closing) = name(), closing.elementsEqual(whole) else { return nil }
        skipBlanks()
        guard starts(with: ">") else { return nil }
        index += 1
        return element
    }

    private mutating func readAttributes(_ element: inout MarkupElement) -> Bool {
        while true {
            skipBlanks()
            guard index < bytes.count else { return false }
            if bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") {
                return true
            }
            guard let (local, _) = name() else { return false }
            skipBlanks()
            guard starts(with: "=") else { return false }
            index += 1
            skipBlanks()
            guard index < bytes.count else { return false }
            let quote = bytes[index]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
            index += 1
            let start = index
            while index < bytes.count, bytes[index] != quote { index += 1 }
            guard index < bytes.count, let value = MarkupReader.unescaped(bytes[start..<index])
            else { return false }
            index += 1
            element.attributes.append((local, value))
        }
    }

    /// Reads up to the name of the end tag.
    private mutating func readContent(_ element: inout MarkupElement, depth: Int) -> Bool {
        while index < bytes.count {
            if starts(with: "</") {
                index += 2
                return true
            }
            if starts(with: "<!--") {
                guard skip(behind: "-->") else { return false }
            } else if starts(with: "<![CDATA[") {
                let start = index + 9
                guard skip(behind: "]]>") else { return false }
                element.text += String(decoding: bytes[start..<(index - 3)], as: UTF8.self)
            } else if starts(with: "<?") {
                guard skip(behind: "?>") else { return false }
            } else if starts(with: "<") {
                guard let child = self.element(depth: depth + 1) else { return false }
                element.children.append(child)
            } else {
                let start = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                guard let text = MarkupReader.unescaped(bytes[start..<index]) else { return false }
                element.text += text
            }
        }
        return false
    }

    /// Puts characters in the place of references; nil for a reference that is not known.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "&") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let text = character(bytes[(index + 1)..<end])
            else { return nil }
            result.append(contentsOf: text.utf8)
            index = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func character(_ reference: ArraySlice<UInt8>) -> String? {
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
        guard let scalar = Unicode.Scalar(number) else { return nil }
        var scalars = String.UnicodeScalarView()
        scalars.append(scalar)
        return String(scalars)
    }
}
