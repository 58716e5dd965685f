internal import CCMark
internal import SourceText

/// Blocks that CommonMark does not know: footnotes, definition lists, abbreviations, tables.
extension MarkdownParser {
    // MARK: Stand-ins

    /// Takes the mark at a node's line, if the node stands in for it.
    private mutating func takeMark(_ node: OpaquePointer) -> ExtensionLines.Mark? {
        let line = Int(cmark_node_get_start_line(node))
        guard let mark = marks[line], lines.isStandIn(node, for: mark) else { return nil }
        marks[line] = nil
        return mark
    }

    /// Notes the abbreviation that a line defines. False where it defines none.
    mutating func takeAbbreviation(_ line: Int) -> Bool {
        guard case .abbreviation(let word, let expansion)? = marks[line] else { return false }
        marks[line] = nil
        if abbreviations.contains(where: { $0.word == word }) {
            report(
                "abbreviation-twice",
                "the abbreviation '\(Value.short(word))' is explained twice",
                at: range(ofLine: line), help: ["keep one of the two lines"])
        } else if abbreviations.count < Abbreviation.most {
            abbreviations.append(
                Abbreviation(
                    word: EscapedSigns.restored(word, withBackslash: false),
                    expansion: EscapedSigns.restored(expansion, withBackslash: false)))
        }
        return true
    }

    /// A list whose items may be footnotes or definitions.
    mutating func appendList(
        _ list: OpaquePointer, depth: Int, at range: SourceRange, to result: inout [MarkdownNode]
    ) {
        guard canDescend(list, depth, range) else { return }
        let style = listStyle(of: list)
        var items: [MarkdownNode] = []
        var definitions: [MarkdownNode] = []
        func endLists(_ parser: inout MarkdownParser) {
            if !items.isEmpty { result.append(MarkdownNode(.list(style), items, at: range)) }
            if !definitions.isEmpty {
                parser.appendDefinitions(definitions, list, to: &result)
            }
            items = []
            definitions = []
        }
        for item in CommonMarkTree.children(of: list) {
            let place = self.range(of: item, within: range)
            let mark = takeMark(item)
            let children = blocks(of: item, depth: depth + 1, within: place)
            switch mark {
            case .footnote(let label):
                addFootnote(label, children, at: self.range(ofLine: lineNumber(item)))
            case .definition:
                if !items.isEmpty { endLists(&self) }
                definitions.append(
                    MarkdownNode(
                        .definitionDescription(isTight: style.isTight), children, at: place))
            default:
                if !definitions.isEmpty { endLists(&self) }
                items.append(MarkdownNode(.item, children, at: place))
            }
        }
        endLists(&self)
    }

    private func lineNumber(_ node: OpaquePointer) -> Int { Int(cmark_node_get_start_line(node)) }

    // MARK: Footnotes

    private mutating func addFootnote(
        _ label: String, _ children: [MarkdownNode], at range: SourceRange
    ) {
        if footnoteLabels.contains(label) {
            report(
                "footnote-twice", "the footnote '\(label)' is written twice", at: range,
                help: ["give one of the two another label"])
            return
        }
        if children.isEmpty {
            report(
                "footnote-empty", "expected text behind '[^\(label)]:', found none", at: range,
                help: ["write the note behind the colon"])
        }
        footnoteLabels.insert(label)
        footnotes.append(MarkdownNode(.footnoteDefinition(label: label), children, at: range))
    }

    mutating func reportUnusedFootnotes() {
        for footnote in footnotes {
            guard case .footnoteDefinition(let label) = footnote.kind,
                isReferredTo[label] == false
            else { continue }
            report(
                "footnote-unused", "nothing refers to the footnote '\(label)'",
                at: footnote.range, severity: .warning,
                help: ["write [^\(label)] where it belongs, or remove it"])
        }
    }

    // MARK: Definition lists

    /// Adds definitions to the list that the paragraph before them, their term, makes or continues.
    private mutating func appendDefinitions(
        _ definitions: [MarkdownNode], _ list: OpaquePointer,
        to result: inout [MarkdownNode]
    ) {
        var entries: [MarkdownNode] = []
        if let term = result.last, case .paragraph = term.kind, followsClosely(list) {
            result.removeLast()
            for line in term.children.split(whereSeparator: { $0.isBreak }) {
                entries.append(MarkdownNode(.definitionTerm, Array(line), at: term.range))
            }
        } else {
            report(
                "definition-term", "expected a term before ': ...', found none",
                at: definitions[0].range,
                help: [
                    "write the term on the line before; to begin a text with a colon write '\\:'"
                ])
        }
        entries += definitions
        if let last = result.last, case .definitionList = last.kind {
            result[result.count - 1].children += entries
        } else {
            result.append(
                MarkdownNode(.definitionList, entries, at: definitions[0].range))
        }
    }

    /// Whether at most one line lies between a node and the paragraph before it.
    private func followsClosely(_ node: OpaquePointer) -> Bool {
        guard let before = cmark_node_previous(node),
            cmark_node_get_type(before) == CMARK_NODE_PARAGRAPH
        else { return false }
        return lineNumber(node) - Int(cmark_node_get_end_line(before)) <= 2
    }

    // MARK: Tables

    /// Finds the tables and parses what their cells hold.
    mutating func readTables(_ tree: CommonMarkTree, _ text: [UInt8]) {
        let reader = TableReader.read(tree, of: text, delimiterRows: lines.delimiterRows)
        for line in reader.tooWide {
            report(
                "table-columns",
                "expected a table of at most \(TableLayout.mostColumns) columns, found more",
                at: range(ofLine: line))
        }
        guard !reader.tables.isEmpty else { return }
        tables = reader.tables
        var fragments = InlineFragments()
        for (line, table) in tables.sorted(by: { $0.key < $1.key }) {
            if !table.before.isEmpty {
                fragments.addParagraph(table.before, of: text, at: range(ofLine: line))
            }
            for row in table.rows {
                let place = range(ofLine: row.line)
                for cell in row.cells { fragments.addCell(text[cell], at: place) }
            }
            for piece in table.after {
                fragments.addCell(text[piece], at: range(ofLine: line))
            }
        }
        cells = fragments.parsed(with: text, smartTypography: options.smartTypography) {
            inlines(of: $0, depth: 0, within: $1)
        }
        var next = 0
        for line in tables.keys.sorted() {
            tables[line]?.firstFragment = next
            next += tables[line]?.fragmentCount ?? 0
        }
    }

    mutating func appendTable(
        _ table: TableLayout, at range: SourceRange, to result: inout [MarkdownNode]
    ) {
        var next = table.firstFragment
        func take() -> [MarkdownNode] {
            defer { next += 1 }
            return cells[next]
        }
        if !table.before.isEmpty {
            let inlines = take()
            if !inlines.isEmpty { result.append(MarkdownNode(.paragraph, inlines, at: range)) }
        }
        var rows: [MarkdownNode] = []
        for (index, row) in table.rows.enumerated() {
            let place = self.range(ofLine: row.line)
            let children = row.cells.map { _ in MarkdownNode(.tableCell, take(), at: place) }
            rows.append(MarkdownNode(.tableRow(isHeader: index == 0), children, at: place))
        }
        result.append(MarkdownNode(.table(table.alignments), rows, at: range))
        if let line = table.breakLine {
            result.append(MarkdownNode(.thematicBreak, at: self.range(ofLine: line)))
        }
        if !table.after.isEmpty {
            var inlines: [MarkdownNode] = []
            for index in table.after.indices {
                if index > 0 { inlines.append(MarkdownNode(.softBreak, at: range)) }
                inlines += take()
            }
            result.append(MarkdownNode(.paragraph, inlines, at: range))
        }
    }
}
