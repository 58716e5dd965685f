private import Glibc
internal import SourceText

/// The inlines of one parent, being gathered from left to right.
///
/// What CommonMark takes for
/// text but is a sign of an extension becomes a node.
struct InlineRun {
    let range: SourceRange
    private let isExtended: Bool
    /// Whether the text may hold stand-ins of `EscapedSigns`.
    private let hasEscapes: Bool
    private var nodes: [MarkdownNode] = []
    private var text: [UInt8] = []
    private var strikethrough = StrikethroughRuns()
    private var mayHoldTildes = false
    private var mayHoldReferences = false

    init(at range: SourceRange, isExtended: Bool, hasEscapes: Bool) {
        self.hasEscapes = hasEscapes
        self.range = range
        self.isExtended = isExtended
    }

    /// Adds a piece of text.
    mutating func append(_ pointer: UnsafePointer<CChar>) {
        let count = strlen(pointer)
        pointer.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            if memchr(bytes, Int32(UInt8(ascii: "~")), count) != nil { mayHoldTildes = true }
            if memchr(bytes, Int32(UInt8(ascii: "^")), count) != nil { mayHoldReferences = true }
            text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        }
    }

    /// Adds a node; the text before it has been ended.
    mutating func append(_ node: MarkdownNode) { nodes.append(node) }

    /// Ends the text gathered so far.
    ///
    /// - Parameters:
    ///   - references: whether `[^label]` may refer to a footnote here.
    ///   - isFootnote: whether a label is that of a footnote.
    mutating func endText(references: Bool, _ isFootnote: (String) -> Bool) {
        let references = references && mayHoldReferences
        defer {
            text.removeAll(keepingCapacity: true)
            mayHoldTildes = false
            mayHoldReferences = false
        }
        guard !text.isEmpty else { return }
        guard isExtended, mayHoldTildes || references || hasEscapes else {
            nodes.append(MarkdownNode(.text(String(decoding: text, as: UTF8.self)), at: range))
            return
        }
        var start = 0
        // An escaped bracket at the very beginning stands alone, so that no item is a task by it.
        if hasEscapes, nodes.isEmpty, EscapedSigns.sign(at: 0, in: text) == 1 {
            add(0..<4)
            start = 4
        }
        var index = start
        while index < text.count {
            if text[index] == UInt8(ascii: "~") {
                let end = tildes(from: index)
                if end - index <= 2 {
                    add(start..<index)
                    strikethrough.add(length: end - index, at: nodes.count)
                    add(index..<end)
                    start = end
                }
                index = end
            } else if references, let (label, end) = reference(at: index), isFootnote(label) {
                add(start..<index)
                nodes.append(MarkdownNode(.footnoteReference(label: label), at: range))
                index = end
                start = end
            } else {
                index += 1
            }
        }
        add(start..<text.count)
    }

    /// Takes `{#id}` and the blanks before it from the end of the text that is being gathered.
    mutating func takeIdentifier() -> String? {
        guard isExtended, text.last == UInt8(ascii: "}"),
            let open = text.lastIndex(of: UInt8(ascii: "{")), open + 2 < text.count,
            text[open + 1] == UInt8(ascii: "#"), open == 0 || text[open - 1] == 0x20
        else { return nil }
        let id = String(decoding: text[(open + 2)..<(text.count - 1)], as: UTF8.self)
        text.removeSubrange(open...)
        while text.last == 0x20 { text.removeLast() }
        return id
    }

    /// All nodes, what is struck through in nodes of its own.
    mutating func finished() -> [MarkdownNode] {
        strikethrough.isEmpty ? nodes : strikethrough.applied(to: nodes)
    }

    private mutating func add(_ part: Range<Int>) {
        guard !part.isEmpty else { return }
        var bytes = Array(text[part])
        if hasEscapes { bytes = EscapedSigns.restored(bytes, withBackslash: false) }
        nodes.append(MarkdownNode(.text(String(decoding: bytes, as: UTF8.self)), at: range))
    }

    private func tildes(from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
        return end
    }

    /// `[^label]` at an index, and where it ends.
    private func reference(at start: Int) -> (label: String, end: Int)? {
        guard text[start] == UInt8(ascii: "["), start + 2 < text.count,
            text[start + 1] == UInt8(ascii: "^")
        else { return nil }
        var end = start + 2
        while end < text.count, LineScan.isLabelByte(text[end]) { end += 1 }
        let label = text[(start + 2)..<end]
        guard (1...LineScan.longestLabel).contains(label.count), end < text.count,
            text[end] == UInt8(ascii: "]")
        else { return nil }
        return (String(decoding: label, as: UTF8.self), end + 1)
    }
}
