internal import CCMark
internal import SourceText

/// Parses Markdown through libcmark into a tree of `MarkdownNode`.
///
/// The C tree is turned into values and freed before `parse` returns. Extensions are read on the way:
/// blocks from the lines that `ExtensionLines` and `TableReader` know, inlines by `InlineRun`.
struct MarkdownParser {
    /// Deepest nesting of nodes. Everything that walks the tree may recurse.
    static let maximumDepth = 100

    /// How nodes get the range that messages point at.
    enum Placement {
        /// The lines parsed are the lines of this file.
        case lines(of: SourceFile)
        /// The text was taken out of a value: every node has the value's range.
        case fixed(SourceRange)
    }

    /// What is read besides CommonMark.
    struct Options: Sendable {
        /// Tables, strikethrough, definition lists, abbreviations, ids of headings, and footnotes
        /// unless they are off.
        var extensions: Bool
        /// Off for texts that share a page with others, since a page has one list of footnotes.
        var footnotes: Bool
        /// Straight quotes, `--`, `---` and `...` become the characters that they stand for.
        var smartTypography = false

        /// CommonMark alone.
        static let plain = Options(extensions: false, footnotes: false)
        /// What lessons may use.
        static let course = Options(extensions: true, footnotes: true)
        /// What the texts of a lab may use.
        static let lab = Options(extensions: true, footnotes: false)
    }

    /// A parsed text.
    struct Result {
        var root: MarkdownNode
        /// The block that holds the first node deeper than `maximumDepth`; such nodes are left out.
        var tooDeep: SourceRange?
        /// What is wrong with constructs of the extensions, at most `Lesson.mostFindings`.
        var problems: [MarkdownProblem]
    }

    let placement: Placement
    let options: Options
    var problems: [MarkdownProblem] = []
    /// The marks whose stand-ins have not been met yet.
    var marks: [Int: ExtensionLines.Mark]
    let lines: ExtensionLines
    /// Whether the text that libcmark got has stand-ins of `EscapedSigns`.
    let hasEscapes: Bool
    var tables: [Int: TableLayout] = [:]
    /// The inlines of the pieces of tables: see `TableLayout.firstFragment`.
    var cells: [[MarkdownNode]] = []
    var footnotes: [MarkdownNode] = []
    /// Footnotes that exist, and whether something refers to them.
    var isReferredTo: [String: Bool] = [:]
    var footnoteLabels: Set<String> = []
    var abbreviations: [Abbreviation] = []
    private var tooDeep: SourceRange?

    static func parse(
        _ bytes: [UInt8], placement: Placement, options: Options = .plain
    ) -> Result {
        var (bytes, excess) = ImageLimit.applied(to: bytes)
        let marked = options.extensions ? EscapedSigns.replaced(in: bytes) : nil
        bytes = marked ?? bytes
        var lines = ExtensionLines.none
        if options.extensions { lines = ExtensionLines(bytes, footnotes: options.footnotes) }
        let (tree, text) = lines.parse(bytes, smartTypography: options.smartTypography)
        var parser = MarkdownParser(
            placement: placement, options: options, lines: lines, hasEscapes: marked != nil)
        if let excess { parser.reportImages(onLine: excess) }
        for case .footnote(let label) in lines.marks.values { parser.isReferredTo[label] = false }
        parser.readTables(tree, text)
        return parser.result(of: tree)
    }

    private init(
        placement: Placement, options: Options, lines: ExtensionLines, hasEscapes: Bool
    ) {
        self.hasEscapes = hasEscapes
        self.placement = placement
        self.options = options
        self.lines = lines
        marks = lines.marks
    }

    private mutating func result(of tree: CommonMarkTree) -> Result {
        let whole = range(of: tree.root, within: SourceRange(0, 0))
        var root = MarkdownNode(
            .document, blocks(of: tree.root, depth: 0, within: whole), at: whole)
        reportUnusedFootnotes()
        root.children += footnotes
        Abbreviation.mark(abbreviations, in: &root)
        return Result(root: root, tooDeep: tooDeep, problems: problems)
    }

    // MARK: Blocks

    /// The children of a container, extensions among them.
    mutating func blocks(
        of parent: OpaquePointer, depth: Int, within block: SourceRange
    ) -> [MarkdownNode] {
        guard canDescend(parent, depth, block) else { return [] }
        var result: [MarkdownNode] = []
        for child in CommonMarkTree.children(of: parent) {
            let range = self.range(of: child, within: block)
            let line = Int(cmark_node_get_start_line(child))
            switch cmark_node_get_type(child) {
            case CMARK_NODE_LIST where !marks.isEmpty:
                appendList(child, depth: depth + 1, at: range, to: &result)
            case CMARK_NODE_HTML_BLOCK where takeAbbreviation(line): break
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if let table = tables[line] {
                    appendTable(table, at: range, to: &result)
                } else {
                    result.append(convert(child, depth: depth + 1, at: range))
                }
            default: result.append(convert(child, depth: depth + 1, at: range))
            }
        }
        return result
    }

    /// A block of CommonMark's with all that it holds.
    mutating func convert(
        _ node: OpaquePointer, depth: Int, at range: SourceRange
    ) -> MarkdownNode {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            return MarkdownNode(
                .paragraph, inlines(of: node, depth: depth, within: range), at: range)
        case CMARK_NODE_HEADING: return heading(node, depth, range)
        default:
            let children =
                holdsBlocks(node) ? blocks(of: node, depth: depth, within: range) : []
            return MarkdownNode(kind(of: node), children, at: range)
        }
    }

    /// Whether the children of a node are within the depth. The first ones that are not are noted.
    mutating func canDescend(_ node: OpaquePointer, _ depth: Int, _ range: SourceRange) -> Bool {
        guard depth >= MarkdownParser.maximumDepth, cmark_node_first_child(node) != nil else {
            return true
        }
        tooDeep = tooDeep ?? range
        return false
    }

    /// Turns libcmark's node types into ours. An unknown type would be a newer library's: its text
    /// is kept, its meaning is not guessed.
    func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list(listStyle(of: node))
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: text(cmark_node_get_fence_info(node)), literal: literal(node))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(node))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(literal(node))
        case CMARK_NODE_HTML_INLINE: .htmlInline(literal(node))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(
                destination: text(cmark_node_get_url(node)),
                title: text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(
                destination: text(cmark_node_get_url(node)),
                title: text(cmark_node_get_title(node)))
        default: .text(literal(node))
        }
    }

    func listStyle(of node: OpaquePointer) -> MarkdownNode.ListStyle {
        MarkdownNode.ListStyle(
            start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) == 1)
    }

    /// What code and HTML hold, where a backslash is one.
    private func literal(_ node: OpaquePointer) -> String {
        text(cmark_node_get_literal(node), withBackslash: true)
    }

    private func text(_ pointer: UnsafePointer<CChar>?, withBackslash: Bool = false) -> String {
        guard let pointer else { return "" }
        let text = String(cString: pointer)
        return hasEscapes ? EscapedSigns.restored(text, withBackslash: withBackslash) : text
    }

    // MARK: Places

    func range(of node: OpaquePointer, within block: SourceRange) -> SourceRange {
        switch placement {
        case .fixed(let range): return range
        case .lines(let source):
            let type = cmark_node_get_type(node)
            guard type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue else { return block }
            let first = Int(cmark_node_get_start_line(node))
            guard (1...source.lineCount).contains(first) else { return block }
            // libcmark 0.30 gives an HTML block the end of the block before it.
            let last = min(max(first, Int(cmark_node_get_end_line(node))), source.lineCount)
            let column = max(1, Int(cmark_node_get_start_column(node)))
            let line = source.rangeOfLine(first)
            return SourceRange(
                min(line.lowerBound + column - 1, line.upperBound),
                source.rangeOfLine(last).upperBound)
        }
    }

    /// The range of a line; where the text has a fixed place, that.
    func range(ofLine line: Int) -> SourceRange {
        switch placement {
        case .fixed(let range): return range
        case .lines(let source): return source.rangeOfLine(min(max(1, line), source.lineCount))
        }
    }

    /// Keeps a problem, unless there are many already.
    mutating func report(
        _ identifier: String, _ message: String, at range: SourceRange, text: String = "",
        severity: Diagnostic.Severity = .error, help: [String] = []
    ) {
        guard problems.count < Lesson.mostFindings else { return }
        problems.append(
            MarkdownProblem(
                severity: severity, identifier: identifier, message: message, range: range,
                text: text, help: help))
    }
}
