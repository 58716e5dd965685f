/// Source lines with a marker, made safe for a terminal.
package enum Excerpt {
    /// Longest part of a line that is shown, in scalars. A longer line is cut around the marker.
    static let width = 92
    /// Longest marker, in scalars.
    static let longestMarker = 60

    /// The line of the range's start with a marker under the range, and the line before it.
    static func render(_ source: SourceFile, _ range: SourceRange) -> String {
        let start = source.location(at: range.lowerBound)
        let end = source.location(at: range.upperBound)
        let gutter = max(4, digits(start.line) + 2)
        var text = ""
        if start.line > 1 {
            let before = scalars(source, start.line - 1)
            if !before.isEmpty {
                text += number(start.line - 1, gutter) + visible(before, from: 0) + "\n"
            }
        }
        let line = scalars(source, start.line)
        let column = min(start.column - 1, line.count)
        // Keep the marker in sight: cut what lies left of it when the line is long.
        let from = column > width - 24 ? column - 24 : 0
        text += number(start.line, gutter) + visible(line, from: from) + "\n"
        let length: Int
        if end.line == start.line {
            length = end.column - start.column
        } else {
            length = line.count - column
        }
        text += String(repeating: " ", count: gutter) + " | "
        let lead = column - from + (from > 0 ? 1 : 0)
        text += String(repeating: " ", count: lead) + "^"
        let tail = min(longestMarker, max(1, length), max(1, width - lead)) - 1
        text += String(repeating: "~", count: tail)
        return text
    }

    /// The text with control characters replaced by visible ones.
    ///
    /// Covers C0, DEL, C1 and the bidirectional overrides that can make a text read as another.
    package static func printable(_ text: String) -> String {
        var clean = true
        for scalar in text.unicodeScalars where isUnsafe(scalar) {
            clean = false
            break
        }
        if clean { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(shown(scalar)) }
        return String(result)
    }

    private static func scalars(_ source: SourceFile, _ line: Int) -> [Unicode.Scalar] {
        Array(source.text(source.rangeOfLine(line)).unicodeScalars)
    }

    private static func visible(_ line: [Unicode.Scalar], from: Int) -> String {
        var result = String.UnicodeScalarView()
        if from > 0 { result.append("\u{2026}") }
        let end = min(line.count, from + width)
        if from < end { for scalar in line[from..<end] { result.append(shown(scalar)) } }
        if end < line.count { result.append("\u{2026}") }
        return String(result)
    }

    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\t" { return " " }
        if !isUnsafe(scalar) { return scalar }
        // The control pictures block mirrors C0.
        if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" }
        return "\u{FFFD}"
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func number(_ line: Int, _ gutter: Int) -> String {
        let text = "\(line)"
        return String(repeating: " ", count: max(0, gutter - text.utf8.count)) + text + " | "
    }

    private static func digits(_ number: Int) -> Int { "\(number)".utf8.count }
}
