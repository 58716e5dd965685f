private import CCMark
internal import SourceText

/// Parses CommonMark through libcmark into a tree of `MarkdownNode`.
///
/// The C tree is turned into values and freed before `parse` returns.
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

    /// A parsed text.
    struct Result {
        var root: MarkdownNode
        /// The block that holds the first node deeper than `maximumDepth`; such nodes are left out.
        var tooDeep: SourceRange?
    }

    private let placement: Placement
    private var tooDeep: SourceRange?

    static func parse(_ bytes: [UInt8], placement: Placement) -> Result {
        let tree = CommonMarkTree(bytes)
        var parser = MarkdownParser(placement: placement)
        let whole = parser.range(of: tree.root, within: SourceRange(0, 0))
        let root = parser.convert(tree.root, depth: 0, within: whole)
        return Result(root: root, tooDeep: parser.tooDeep)
    }

    private init(placement: Placement) { self.placement = placement }

    private mutating func convert(
        _ node: OpaquePointer, depth: Int, within block: SourceRange
    ) -> MarkdownNode {
        let range = self.range(of: node, within: block)
        var children: [MarkdownNode] = []
        var child = cmark_node_first_child(node)
        if child != nil, depth >= MarkdownParser.maximumDepth {
            tooDeep = tooDeep ?? range
            child = nil
        }
        while let current = child {
            children.append(convert(current, depth: depth + 1, within: range))
            child = cmark_node_next(current)
        }
        return MarkdownNode(kind(of: node), children, at: range)
    }

    /// Turns libcmark's node types into ours. An unknown type would be a newer library's: its text
    /// is kept, its meaning is not guessed.
    private func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST:
            .list(
                MarkdownNode.ListStyle(
                    start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                        ? Int(cmark_node_get_list_start(node)) : nil,
                    isTight: cmark_node_get_list_tight(node) == 1))
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: text(cmark_node_get_fence_info(node)), literal: literal(node))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(node))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING:
            .heading(level: Int(cmark_node_get_heading_level(node)), id: "")
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

    private func literal(_ node: OpaquePointer) -> String { text(cmark_node_get_literal(node)) }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private func range(of node: OpaquePointer, within block: SourceRange) -> SourceRange {
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
}

/// Owns a tree of libcmark: made by `cmark_parse_document`, freed by `cmark_node_free`.
private final class CommonMarkTree {
    let root: OpaquePointer

    init(_ bytes: [UInt8]) {
        let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8
        root = bytes.withUnsafeBytes { buffer in
            let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let tree = cmark_parse_document(text, buffer.count, options) else {
                // libcmark aborts where memory runs out; it returns no null.
                preconditionFailure("cmark_parse_document returned null")
            }
            cmark_consolidate_text_nodes(tree)
            return tree
        }
    }

    deinit { cmark_node_free(root) }
}
