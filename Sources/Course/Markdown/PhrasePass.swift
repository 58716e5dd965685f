internal import SourceText

/// Replaces phrases in the running text of a document: not in headings, links and code.
struct PhrasePass {
    let matcher: PhraseMatcher
    /// Whether what a directive holds stays as it is.
    var leaves: (Directive) -> Bool = { _ in false }
    /// Makes the node for a phrase of a number and the inlines that it was found as; nil to leave it.
    let make: (Int, [MarkdownNode], SourceRange) -> MarkdownNode?

    func apply(to node: inout MarkdownNode) {
        switch node.kind {
        case .heading, .link, .image, .abbreviation, .term: return
        case .directive(let directive) where leaves(directive): return
        default: break
        }
        replace(in: &node.children)
    }

    /// Goes through siblings in their order: runs of text and ends of lines, and all other nodes.
    private func replace(in nodes: inout [MarkdownNode]) {
        var result: [MarkdownNode]?
        var bytes: [UInt8] = []
        var start = 0
        while start < nodes.count {
            var end = start
            bytes.removeAll(keepingCapacity: true)
            while end < nodes.count, append(nodes[end], to: &bytes) { end += 1 }
            if end == start {
                if !nodes[start].children.isEmpty { apply(to: &nodes[start]) }
                result?.append(nodes[start])
                end = start + 1
            } else if let replaced = replaced(bytes, at: nodes[start].range) {
                if result == nil { result = Array(nodes[..<start]) }
                result? += replaced
            } else {
                result? += nodes[start..<end]
            }
            start = end
        }
        if let result { nodes = result }
    }

    /// Adds what a node of a run holds, the end of a line as a line feed. False ends the run.
    private func append(_ node: MarkdownNode, to bytes: inout [UInt8]) -> Bool {
        switch node.kind {
        case .text(let text): bytes += text.utf8
        case .softBreak: bytes.append(0x0A)
        default: return false
        }
        return true
    }

    /// The nodes of a run; nil where it holds no phrase.
    private func replaced(_ bytes: [UInt8], at range: SourceRange) -> [MarkdownNode]? {
        var result: [MarkdownNode] = []
        var copied = 0
        var index = 0
        while index < bytes.count {
            guard PhraseMatcher.isWordByte(bytes[index]) else {
                index += 1
                continue
            }
            if PhraseMatcher.isPunctuation(in: bytes, at: index) {
                index += 3
                continue
            }
            if let (number, end) = matcher.phrase(in: bytes, at: index) {
                // A phrase that is left stays whole: no shorter one in it is looked for.
                if let node = make(number, nodes(bytes[index..<end], at: range), range) {
                    result += nodes(bytes[copied..<index], at: range)
                    result.append(node)
                    copied = end
                }
                index = end
            } else {
                while index < bytes.count, PhraseMatcher.isWordByte(bytes[index]),
                    !PhraseMatcher.isPunctuation(in: bytes, at: index)
                { index += 1 }
            }
        }
        guard copied > 0 else { return nil }
        return result + nodes(bytes[copied...], at: range)
    }

    private func nodes(_ bytes: ArraySlice<UInt8>, at range: SourceRange) -> [MarkdownNode] {
        var result: [MarkdownNode] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { result.append(MarkdownNode(.softBreak, at: range)) }
            if !line.isEmpty {
                result.append(MarkdownNode(.text(String(decoding: line, as: UTF8.self)), at: range))
            }
        }
        return result
    }
}
