/// A text with a name, whose byte offsets can be turned into lines and columns.
package struct SourceFile: Sendable {
    /// The name used in messages: a path as the user gave it.
    package let name: String
    package let bytes: [UInt8]
    /// Offset of the first byte of each line. Never empty.
    private let lineStarts: [UInt32]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        // Files are bounded far below 4 GiB, and a site keeps those of all its lessons.
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 32 + 1)
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                // Eight bytes at a time where none of them ends a line.
                if offset + 8 <= bytes.count, !ByteWord(bytes, at: offset).has(UInt8(ascii: "\n")) {
                    offset += 8
                    continue
                }
                let end = min(offset + 8, bytes.count)
                while offset < end {
                    if bytes[offset] == UInt8(ascii: "\n") { starts.append(UInt32(offset + 1)) }
                    offset += 1
                }
            }
        }
        lineStarts = starts
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: [UInt8](text.utf8))
    }

    package var lineCount: Int { lineStarts.count }

    /// The line, counted from 1, that holds the byte at `offset`.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The place of a byte offset; an offset beyond the end is taken as the end.
    package func location(at offset: Int) -> SourceLocation {
        let offset = max(0, min(offset, bytes.count))
        let line = line(at: offset)
        var column = 1
        for index in Int(lineStarts[line - 1])..<offset where bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        return SourceLocation(line: line, column: column)
    }

    /// The byte offset of a place given as a line and a column of Unicode scalars, from 1.
    package func offset(line: Int, column: Int) -> Int {
        guard line >= 1 else { return 0 }
        guard line <= lineStarts.count else { return bytes.count }
        var offset = Int(lineStarts[line - 1])
        var left = column - 1
        while left > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }

    /// The range of a line's bytes without its line ending.
    package func rangeOfLine(_ line: Int) -> SourceRange {
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return SourceRange(start, end)
    }

    /// The part of a range that lies on its first line, so that a marker stays short.
    package func firstLine(of range: SourceRange) -> SourceRange {
        let line = rangeOfLine(self.line(at: range.lowerBound))
        return SourceRange(range.lowerBound, min(range.upperBound, line.upperBound))
    }

    /// The text of a range; bytes that are not UTF-8 come out as replacement characters.
    package func text(_ range: SourceRange) -> String {
        let lower = max(0, min(range.lowerBound, bytes.count))
        let upper = max(lower, min(range.upperBound, bytes.count))
        return String(decoding: bytes[lower..<upper], as: UTF8.self)
    }
}
