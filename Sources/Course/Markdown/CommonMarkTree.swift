internal import CCMark

/// Owns a tree of libcmark: made by `cmark_parse_document`, freed by `cmark_node_free`.
final class CommonMarkTree {
    let root: OpaquePointer

    /// - Parameter smartTypography: whether straight quotes, `--` and `...` become what they mean.
    init(_ bytes: [UInt8], smartTypography: Bool) {
        var options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8
        if smartTypography { options |= CMARK_OPT_SMART }
        root = bytes.withUnsafeBytes { buffer in
            let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let tree = cmark_parse_document(text, buffer.count, options) else {
                // libcmark aborts where memory runs out; it returns no null.
                preconditionFailure("cmark_parse_document returned null")
            }
            return tree
        }
    }

    deinit { cmark_node_free(root) }

    /// The children of a node, in order.
    static func children(of node: OpaquePointer) -> Children { Children(parent: node) }

    struct Children: Sequence, IteratorProtocol {
        private var child: OpaquePointer?

        init(parent: OpaquePointer) { child = cmark_node_first_child(parent) }

        mutating func next() -> OpaquePointer? {
            guard let current = child else { return nil }
            child = cmark_node_next(current)
            return current
        }
    }
}

/// Whether a node is a container of blocks.
func holdsBlocks(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: true
    default: false
    }
}
