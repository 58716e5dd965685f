/// Reads DER (X.690), the encoding of certificates and keys, element after element.
///
/// Every length is held against what is there: the bytes come from whoever calls.
struct DERReader {
    struct Element {
        let tag: UInt8
        let content: ArraySlice<UInt8>
        /// Tag, length and content.
        let encoding: ArraySlice<UInt8>
    }

    static let integer: UInt8 = 0x02
    static let bitString: UInt8 = 0x03
    static let octetString: UInt8 = 0x04
    static let objectIdentifier: UInt8 = 0x06
    static let utcTime: UInt8 = 0x17
    static let generalizedTime: UInt8 = 0x18
    static let sequence: UInt8 = 0x30

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    /// The next element; nil at the end and where the bytes are no DER.
    mutating func next() -> Element? {
        var position = rest.startIndex
        // Tags of several bytes occur neither in certificates nor in keys.
        guard rest.count >= 2, rest[position] & 0x1F != 0x1F else { return nil }
        let tag = rest[position]
        var length = Int(rest[position + 1])
        position += 2
        if length >= 0x80 {
            let count = length & 0x7F
            guard (1...3).contains(count), rest.endIndex - position >= count else { return nil }
            length = 0
            for _ in 0..<count {
                length = length << 8 | Int(rest[position])
                position += 1
            }
        }
        guard length <= rest.endIndex - position else { return nil }
        let element = Element(
            tag: tag, content: rest[position..<(position + length)],
            encoding: rest[rest.startIndex..<(position + length)])
        rest = rest[(position + length)...]
        return element
    }

    /// The content of the next element if it has a tag; otherwise nil, and the element stays.
    mutating func next(_ tag: UInt8) -> ArraySlice<UInt8>? {
        guard rest.first == tag else { return nil }
        return next()?.content
    }

    /// The content of a text of bytes that is one element and nothing more.
    static func only(_ tag: UInt8, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var reader = DERReader(bytes)
        guard let content = reader.next(tag), reader.isAtEnd else { return nil }
        return content
    }
}

/// Writes DER.
enum DERWriter {
    static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        var length: [UInt8] = []
        var rest = content.count
        while rest > 0 {
            length.insert(UInt8(truncatingIfNeeded: rest), at: 0)
            rest >>= 8
        }
        let head =
            content.count < 0x80
            ? [UInt8(content.count)] : [0x80 | UInt8(length.count)] + length
        return [tag] + head + content
    }
}
