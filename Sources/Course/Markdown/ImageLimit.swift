internal import SourceText

/// Keeps libcmark 0.30.2 from working for minutes: what it does for a link grows with the number of
/// images that are open before it in the same paragraph.
enum ImageLimit {
    /// Most images between two empty lines.
    static let most = 500

    /// The text up to the line that goes beyond the limit, and the number of that line.
    static func applied(to bytes: [UInt8]) -> (text: [UInt8], excess: Int?) {
        var line = 1
        var lineStart = 0
        var isEmpty = true
        var count = 0
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n") {
                if isEmpty { count = 0 }
                line += 1
                lineStart = offset + 1
                isEmpty = true
            } else if byte == UInt8(ascii: "["), offset > 0, bytes[offset - 1] == UInt8(ascii: "!")
            {
                count += 1
                isEmpty = false
                if count > most { return (Array(bytes[..<lineStart]), line) }
            } else if byte != 0x20, byte != 0x09, byte != 0x0D {
                isEmpty = false
            }
        }
        return (bytes, nil)
    }
}

extension MarkdownParser {
    mutating func reportImages(onLine line: Int) {
        report(
            "image-count",
            "expected at most \(ImageLimit.most) images in a paragraph, found more",
            at: range(ofLine: line), help: ["put empty lines between them"])
    }
}
