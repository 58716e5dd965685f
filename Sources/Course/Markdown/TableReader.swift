internal import CCMark
internal import SourceText

/// Finds the tables among the paragraphs of a tree.
struct TableReader {
    /// A paragraph as the lines of its text, without the signs of the containers around it.
    private struct Paragraph {
        var firstLine: Int
        var lines: [Range<Int>]
        /// The line, counted from 0, from which on lines lie in the paragraph only because they
        /// continue it (CommonMark's laziness), which tables do not allow.
        var lazyFrom: Int
        /// Whether the last line underlines the paragraph as a heading.
        var isUnderlined: Bool
    }

    private let text: [UInt8]
    /// The offset of each line's first byte, with the end of the text as the last.
    private let lineStarts: [Int]
    /// The numbers of lines that may be delimiter rows, ascending.
    private let delimiterRows: [Int]
    /// The tables by the numbers of the lines on which their paragraphs begin.
    private(set) var tables: [Int: TableLayout] = [:]
    /// The lines at which tables with too many columns begin.
    private(set) var tooWide: [Int] = []

    /// - Parameters:
    ///   - text: what the tree was made of.
    ///   - delimiterRows: as `ExtensionLines` found them.
    static func read(
        _ tree: CommonMarkTree, of text: [UInt8], delimiterRows: [Int]
    ) -> TableReader {
        var reader = TableReader(text: text, delimiterRows: delimiterRows)
        guard !delimiterRows.isEmpty else { return reader }
        BlockWalk.visit(tree.root) { node, quotes in
            switch cmark_node_get_type(node) {
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: reader.read(node, quotes: quotes)
            default: break
            }
        }
        return reader
    }

    private init(text: [UInt8], delimiterRows: [Int]) {
        self.text = text
        self.delimiterRows = delimiterRows
        var starts = [0]
        if !delimiterRows.isEmpty {
            for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
                starts.append(offset + 1)
            }
            starts.append(text.count)
        }
        lineStarts = starts
    }

    private mutating func read(_ node: OpaquePointer, quotes: Int) {
        let first = Int(cmark_node_get_start_line(node))
        let last = min(Int(cmark_node_get_end_line(node)), lineStarts.count - 1)
        guard first >= 1, last > first, let row = delimiterRow(after: first), row <= last else {
            return
        }
        let isHeading = cmark_node_get_type(node) == CMARK_NODE_HEADING
        var paragraph = lines(first, last, quotes, Int(cmark_node_get_start_column(node)))
        if isHeading { endAtUnderline(&paragraph) }
        // Each candidate is looked at with the line before it, so this is linear.
        for row in (row - first)..<max(paragraph.lines.count, row - first)
        where row < paragraph.lazyFrom {
            if makeTable(paragraph, delimiterRow: row) { return }
        }
    }

    /// The first line that may be a delimiter row, behind this one.
    private func delimiterRow(after line: Int) -> Int? {
        var low = 0
        var high = delimiterRows.count
        while low < high {
            let middle = (low + high) / 2
            if delimiterRows[middle] <= line { low = middle + 1 } else { high = middle }
        }
        return low < delimiterRows.count ? delimiterRows[low] : nil
    }

    /// - Parameter column: where the paragraph begins on its first line, from 1.
    private func lines(_ first: Int, _ last: Int, _ quotes: Int, _ column: Int) -> Paragraph {
        var paragraph = Paragraph(
            firstLine: first, lines: [], lazyFrom: last - first + 1, isUnderlined: false)
        for line in first...last {
            let end = lineStarts[line]
            var start = lineStarts[line - 1]
            if line == first {
                start = min(start + max(0, column - 1), end)
            } else {
                for _ in 0..<quotes {
                    while start < end, ASCII.isBlank(text[start]) { start += 1 }
                    guard start < end, text[start] == UInt8(ascii: ">") else {
                        paragraph.lazyFrom = min(paragraph.lazyFrom, line - first)
                        break
                    }
                    start += 1
                }
            }
            paragraph.lines.append(TableLayout.trimmed(text, start..<end))
        }
        return paragraph
    }

    /// Leaves out what lies behind a heading's underline: libcmark's end of it may be a line too far.
    private func endAtUnderline(_ paragraph: inout Paragraph) {
        while let last = paragraph.lines.last {
            let bytes = text[last]
            if let sign = bytes.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
                bytes.allSatisfy({ $0 == sign })
            {
                paragraph.isUnderlined = true
                return
            }
            paragraph.lines.removeLast()
        }
    }

    /// Keeps the table whose delimiter row this is. False where it is none.
    private mutating func makeTable(_ paragraph: Paragraph, delimiterRow row: Int) -> Bool {
        let lines = paragraph.lines
        guard let alignments = TableLayout.alignments(text, lines[row]) else { return false }
        let header = TableLayout.cells(text, lines[row - 1])
        guard header.count == alignments.count else { return false }
        guard header.count <= TableLayout.mostColumns else {
            tooWide.append(paragraph.firstLine + row - 1)
            return true
        }
        var layout = TableLayout(
            before: Array(lines[..<(row - 1)]), alignments: alignments,
            rows: [TableLayout.Row(line: paragraph.firstLine + row - 1, cells: header)])
        var end = min(lines.count, paragraph.lazyFrom)
        if paragraph.isUnderlined, let last = lines.last, end == lines.count, last.count >= 3,
            text[last.lowerBound] == UInt8(ascii: "-")
        {
            end -= 1
            layout.breakLine = paragraph.firstLine + end
        }
        for index in (row + 1)..<max(end, row + 1) {
            let cells = TableLayout.cells(text, lines[index]).prefix(alignments.count)
            layout.rows.append(
                TableLayout.Row(line: paragraph.firstLine + index, cells: Array(cells)))
        }
        if end == paragraph.lazyFrom { layout.after = Array(lines[min(end, lines.count)...]) }
        tables[paragraph.firstLine] = layout
        return true
    }
}
