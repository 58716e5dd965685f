internal import SourceText

/// Where the parts of a table stand in a text (GitHub Flavored Markdown, section 4.10).
///
/// To CommonMark a table is a paragraph. Its cells are read from the lines that the paragraph was
/// made of, since in the paragraph's inlines a code span may reach across cells.
struct TableLayout {
    /// Most columns of a table.
    static let mostColumns = 100

    /// A row: its line, and what its cells hold.
    struct Row {
        var line: Int
        var cells: [Range<Int>]
    }

    /// Lines of text before the header row.
    var before: [Range<Int>] = []
    var alignments: [MarkdownNode.ColumnAlignment]
    /// The header first. A row may have fewer cells than there are columns, but not more.
    var rows: [Row]
    /// Lines of text behind the last row.
    var after: [Range<Int>] = []
    /// The number of the line behind the rows that is a thematic break.
    var breakLine: Int?
    /// The number of the table's first piece among those whose inlines were parsed apart: the text
    /// before it, its cells, and each line behind it.
    var firstFragment = 0

    var fragmentCount: Int {
        (before.isEmpty ? 0 : 1) + rows.reduce(0) { $0 + $1.cells.count } + after.count
    }

    /// The cells of a row: what stands between pipes, but for the first and the last pipe. A pipe
    /// behind a backslash separates nothing.
    static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        let line = trimmed(bytes, line)
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var index = start
        while index < line.upperBound {
            if bytes[index] == UInt8(ascii: "|"),
                index == line.lowerBound || bytes[index - 1] != UInt8(ascii: "\\")
            {
                cells.append(trimmed(bytes, start..<index))
                start = index + 1
            }
            index += 1
        }
        if start < line.upperBound { cells.append(trimmed(bytes, start..<line.upperBound)) }
        return cells
    }

    /// What a delimiter row says of its columns; nil where the line is none.
    static func alignments(
        _ bytes: [UInt8], _ line: Range<Int>
    ) -> [MarkdownNode.ColumnAlignment]? {
        var result: [MarkdownNode.ColumnAlignment] = []
        for cell in cells(bytes, line) {
            var dashes = cell
            let isLeft = !dashes.isEmpty && bytes[dashes.lowerBound] == UInt8(ascii: ":")
            if isLeft { dashes = dashes.dropFirst() }
            let isRight = !dashes.isEmpty && bytes[dashes.upperBound - 1] == UInt8(ascii: ":")
            if isRight { dashes = dashes.dropLast() }
            guard !dashes.isEmpty, bytes[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
                return nil
            }
            switch (isLeft, isRight) {
            case (true, true): result.append(.center)
            case (true, false): result.append(.left)
            case (false, true): result.append(.right)
            case (false, false): result.append(.none)
            }
        }
        return result.isEmpty ? nil : result
    }

    /// The range without blanks at either end.
    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
        while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
