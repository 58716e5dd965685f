internal import CCMark
internal import SourceText

/// Pieces of a text whose inlines have to be parsed apart from it: the cells of tables, and the text
/// around a table in its paragraph.
///
/// All pieces of a text are parsed at once. A cell becomes a heading of one line (`# cell #`), which
/// takes any inlines and nothing else. The whole text follows, so that its link reference definitions
/// hold in the pieces.
struct InlineFragments {
    private struct Fragment {
        var line: Int
        var range: SourceRange
    }

    private var text: [UInt8] = []
    private var lineCount = 0
    private var fragments: [Fragment] = []

    var isEmpty: Bool { fragments.isEmpty }

    /// Adds what a cell holds. A backslash before a pipe has done its work and goes.
    mutating func addCell(_ bytes: ArraySlice<UInt8>, at range: SourceRange) {
        text += "# ".utf8
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = index + 1
            if bytes[index] == UInt8(ascii: "\\"), next < bytes.endIndex,
                bytes[next] == UInt8(ascii: "|")
            {
                index = next
            }
            text.append(bytes[index])
            index += 1
        }
        text += " #\n".utf8
        add(lines: 1, at: range)
    }

    /// Adds lines of a paragraph. Those behind the first are indented, so that they begin nothing.
    mutating func addParagraph(
        _ lines: [Range<Int>], of bytes: [UInt8], at range: SourceRange
    ) {
        for (index, line) in lines.enumerated() {
            if index > 0 { text += "    ".utf8 }
            text += bytes[line]
            text.append(UInt8(ascii: "\n"))
        }
        text.append(UInt8(ascii: "\n"))
        add(lines: lines.count + 1, at: range)
    }

    private mutating func add(lines: Int, at range: SourceRange) {
        fragments.append(Fragment(line: lineCount + 1, range: range))
        lineCount += lines
    }

    /// Parses the pieces.
    ///
    /// - Parameters:
    ///   - whole: the text whose definitions hold.
    ///   - convert: makes inlines of a node's children.
    /// - Returns: the inlines of each piece in the order of adding; none where a paragraph held
    ///   nothing but definitions.
    mutating func parsed(
        with whole: [UInt8], smartTypography: Bool,
        convert: (OpaquePointer, SourceRange) -> [MarkdownNode]
    ) -> [[MarkdownNode]] {
        guard !fragments.isEmpty else { return [] }
        text.append(UInt8(ascii: "\n"))
        if InlineFragments.mayDefineLinks(whole) { text += whole }
        let tree = CommonMarkTree(text, smartTypography: smartTypography)
        var node = cmark_node_first_child(tree.root)
        var result: [[MarkdownNode]] = []
        result.reserveCapacity(fragments.count)
        for fragment in fragments {
            guard let current = node, Int(cmark_node_get_start_line(current)) == fragment.line
            else {
                result.append([])
                continue
            }
            result.append(convert(current, fragment.range))
            node = cmark_node_next(current)
        }
        return result
    }

    /// Whether a text holds `]:`, without which it defines no links.
    private static func mayDefineLinks(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { return true }
            previous = byte
        }
        return false
    }
}
