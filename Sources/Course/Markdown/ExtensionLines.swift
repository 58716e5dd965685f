internal import CCMark
internal import SourceText

/// The lines of a text at which something begins that CommonMark does not know.
///
/// CommonMark's own containers stand in for ours: before libcmark parses the text, the beginning of a
/// footnote becomes that of an ordered list's item, the beginning of a definition that of a bullet
/// list's item, and the line of an abbreviation an HTML comment. So the rules of containers (what
/// belongs to a footnote, how it nests) are CommonMark's, and every line keeps its number. In the tree
/// the stand-ins are known by their lines. A line that turns out to lie in code or in a paragraph is
/// left alone, and the text parsed again.
struct ExtensionLines {
    /// What begins at a line.
    enum Mark: Equatable {
        case footnote(label: String)
        case definition
        case abbreviation(word: String, expansion: String)
    }

    /// A mark, and where the text behind it begins.
    private struct Place {
        var mark: Mark
        var start: Int
        var content: Int
    }

    /// The numbers of the lines that a table's delimiter row may be, ascending.
    private(set) var delimiterRows: [Int] = []
    private var places: [Int: Place] = [:]
    /// What stands in for a definition, and for a footnote: markers that the text itself does not
    /// use, so that no list of the author's takes them in.
    private var bullet = UInt8(ascii: "+")
    private var delimiter = UInt8(ascii: ")")

    /// The marks that are there as soon as the tree has been made, by the numbers of their lines.
    var marks: [Int: Mark] { places.mapValues(\.mark) }

    /// The lines of a text in which nothing is looked for.
    static let none = ExtensionLines([], footnotes: false)

    init(_ bytes: [UInt8], footnotes: Bool) {
        var usesPlus = false
        var usesParenthesis = false
        var start = 0
        var number = 1
        bytes.withUnsafeBufferPointer { bytes in
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                let line = LineScan(bytes, start, end)
                switch line.first {
                case UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "*"):
                    if let place = ExtensionLines.place(line, footnotes: footnotes) {
                        places[number] = place
                    }
                case UInt8(ascii: "+"): usesPlus = true
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    if line.isOrderedItem { usesParenthesis = true }
                default: break
                }
                if line.isDelimiterRow { delimiterRows.append(number) }
                start = end + 1
                number += 1
            }
        }
        if usesPlus { bullet = UInt8(ascii: "*") }
        if usesParenthesis { delimiter = UInt8(ascii: ".") }
    }

    /// Parses the text with the stand-ins in it.
    ///
    /// - Returns: the tree and the text that it was made of, which has the same lines.
    mutating func parse(
        _ bytes: [UInt8], smartTypography: Bool
    ) -> (tree: CommonMarkTree, text: [UInt8]) {
        // Leaving a line alone hardly ever changes what the others are; the rounds are bounded.
        for _ in 0..<3 where !places.isEmpty {
            let text = marking(bytes)
            let tree = CommonMarkTree(text, smartTypography: smartTypography)
            let found = standIns(in: tree)
            guard found.count < places.count else { return (tree, text) }
            places = places.filter { found.contains($0.key) }
        }
        places = [:]
        return (CommonMarkTree(bytes, smartTypography: smartTypography), bytes)
    }

    private static func place(_ line: LineScan, footnotes: Bool) -> Place? {
        switch line.first {
        case UInt8(ascii: "["):
            guard footnotes, let (label, content) = line.footnote else { return nil }
            return Place(mark: .footnote(label: label), start: line.start, content: content)
        case UInt8(ascii: ":"):
            guard let content = line.definition else { return nil }
            return Place(mark: .definition, start: line.start, content: content)
        default:
            guard let (word, expansion) = line.abbreviation else { return nil }
            return Place(
                mark: .abbreviation(word: word, expansion: expansion), start: line.start,
                content: line.end)
        }
    }

    /// The text with each mark replaced by its stand-in.
    private mutating func marking(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + places.count * 8)
        var copied = 0
        for (_, place) in places.sorted(by: { $0.key < $1.key }) {
            result += bytes[copied..<place.start]
            switch place.mark {
            case .footnote: result += [UInt8(ascii: "1"), delimiter, 0x20, 0x20]
            case .definition: result.append(bullet)
            case .abbreviation: result += "<!--a-->".utf8
            }
            copied = place.content
        }
        result += bytes[copied...]
        return result
    }

    /// The lines whose stand-ins are what they should be in a tree.
    private func standIns(in tree: CommonMarkTree) -> Set<Int> {
        var found: Set<Int> = []
        BlockWalk.visit(tree.root) { node, _ in
            let line = Int(cmark_node_get_start_line(node))
            guard let place = places[line], !found.contains(line) else { return }
            if isStandIn(node, for: place.mark) { found.insert(line) }
        }
        return found
    }

    /// Whether a node stands in for the mark at its line.
    func isStandIn(_ node: OpaquePointer, for mark: Mark) -> Bool {
        let type = cmark_node_get_type(node)
        switch mark {
        case .abbreviation: return type == CMARK_NODE_HTML_BLOCK
        case .definition:
            guard type == CMARK_NODE_ITEM, let list = cmark_node_parent(node) else { return false }
            return cmark_node_get_list_type(list) == CMARK_BULLET_LIST
        case .footnote:
            guard type == CMARK_NODE_ITEM, let list = cmark_node_parent(node) else { return false }
            return cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
        }
    }
}

/// Goes through the blocks of a tree without calling itself, whatever their depth.
enum BlockWalk {
    /// Calls the closure for each block, a container before what it holds.
    ///
    /// - Parameter body: gets the node and the number of block quotes around it.
    static func visit(_ root: OpaquePointer, _ body: (OpaquePointer, Int) -> Void) {
        var node = root
        var quotes = 0
        while true {
            body(node, quotes)
            if holdsBlocks(node), let child = cmark_node_first_child(node) {
                if cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
                node = child
                continue
            }
            while cmark_node_next(node) == nil {
                guard node != root, let parent = cmark_node_parent(node) else { return }
                if cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE { quotes -= 1 }
                node = parent
            }
            guard node != root, let next = cmark_node_next(node) else { return }
            node = next
        }
    }
}
