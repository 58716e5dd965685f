internal import SourceText

/// PEM (RFC 7468): bytes in Base64 between lines that say what they are.
enum PEM {
    struct Block {
        /// `CERTIFICATE`, `RSA PRIVATE KEY` ...
        let label: String
        let bytes: [UInt8]
        /// Whether a header says that the bytes are encrypted.
        let isEncrypted: Bool
    }

    /// The blocks of a text in their order; nil where anything but blanks stands around them, one is
    /// not whole, or there is none.
    static func blocks(_ text: String) -> [Block]? {
        var blocks: [Block] = []
        var label: String?
        var content: [UInt8] = []
        var isEncrypted = false
        for line in ASCII.split(text, at: UInt8(ascii: "\n")) {
            let line = ASCII.trimmed(line)
            if let opened = label {
                if line == "-----END " + opened + "-----" {
                    guard let bytes = Base64.decode(content), !bytes.isEmpty || isEncrypted else {
                        return nil
                    }
                    blocks.append(Block(label: opened, bytes: bytes, isEncrypted: isEncrypted))
                    label = nil
                } else if line.utf8.contains(UInt8(ascii: ":")) {
                    // RFC 1421's headers; they stand before the content.
                    isEncrypted = isEncrypted || ASCII.contains(line, "ENCRYPTED")
                } else {
                    content.append(contentsOf: line.utf8)
                }
            } else if let opened = labelOpened(by: line) {
                label = opened
                content = []
                isEncrypted = false
            } else if !line.isEmpty {
                return nil
            }
        }
        return label == nil && !blocks.isEmpty ? blocks : nil
    }

    static func text(_ label: String, _ bytes: [UInt8]) -> String {
        let content = Array(Base64.encode(bytes).utf8)
        var text = "-----BEGIN " + label + "-----\n"
        for start in stride(from: 0, to: content.count, by: 64) {
            let line = content[start..<min(start + 64, content.count)]
            text += String(decoding: Array(line), as: UTF8.self) + "\n"
        }
        return text + "-----END " + label + "-----\n"
    }

    private static func labelOpened(by line: String) -> String? {
        let bytes = Array(line.utf8)
        let begin = Array("-----BEGIN ".utf8)
        let end = Array("-----".utf8)
        guard bytes.starts(with: begin), bytes.count > begin.count + end.count,
            bytes[(bytes.count - end.count)...].elementsEqual(end)
        else { return nil }
        return String(decoding: bytes[begin.count..<(bytes.count - end.count)], as: UTF8.self)
    }
}
