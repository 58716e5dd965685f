/// Runs of one or two tildes among inlines, and what lies struck through between them (GitHub Flavored
/// Markdown, section 6.5; which run may open and close is CommonMark's rule for emphasis, 6.2).
struct StrikethroughRuns {
    private struct Run {
        var length: Int
        /// The number of the node that holds the tildes.
        var node: Int
    }

    private var runs: [Run] = []

    var isEmpty: Bool { runs.isEmpty }

    /// - Parameter node: the number of the text node that holds the tildes and nothing else.
    mutating func add(length: Int, at node: Int) { runs.append(Run(length: length, node: node)) }

    /// The nodes with pairs of runs replaced by nodes around what lies between them.
    func applied(to nodes: [MarkdownNode]) -> [MarkdownNode] {
        let closing = pairs(nodes)
        var stack: [[MarkdownNode]] = [[]]
        var ends: [Int] = []
        for (index, node) in nodes.enumerated() {
            if let end = closing[index] {
                stack.append([])
                ends.append(end)
            } else if ends.last == index {
                ends.removeLast()
                let children = stack.removeLast()
                stack[stack.count - 1].append(
                    MarkdownNode(.strikethrough, children, at: node.range))
            } else {
                stack[stack.count - 1].append(node)
            }
        }
        return stack[0]
    }

    /// The closing node of each opening one. The pairs nest: within a pair nothing reaches outside.
    private func pairs(_ nodes: [MarkdownNode]) -> [Int: Int] {
        var closing: [Int: Int] = [:]
        var openers: [Run] = []
        // How many openers there are of each length, so that a closer without one costs nothing.
        var counts = [0, 0, 0]
        for run in runs {
            let before = Neighbour(nodes, at: run.node - 1, isLast: true)
            let after = Neighbour(nodes, at: run.node + 1, isLast: false)
            if before.canCloseBefore(after), counts[run.length] > 0 {
                while let opener = openers.popLast() {
                    counts[opener.length] -= 1
                    if opener.length == run.length {
                        closing[opener.node] = run.node
                        break
                    }
                }
            } else if after.canCloseBefore(before) {
                openers.append(run)
                counts[run.length] += 1
            }
        }
        return closing
    }
}

/// The character beside a run of tildes.
private enum Neighbour {
    case blank
    case punctuation
    case other

    init(_ nodes: [MarkdownNode], at index: Int, isLast: Bool) {
        guard nodes.indices.contains(index) else {
            self = .blank
            return
        }
        switch nodes[index].kind {
        case .text(let text):
            let scalar = isLast ? text.unicodeScalars.last : text.unicodeScalars.first
            self = scalar.map { Neighbour($0) } ?? .blank
        case .softBreak, .lineBreak: self = .blank
        default: self = .punctuation
        }
    }

    private init(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace {
            self = .blank
        } else if scalar.isASCII {
            let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            self = isWord ? .other : .punctuation
        } else {
            switch scalar.properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation:
                self = .punctuation
            default: self = .other
            }
        }
    }

    /// Whether a run between this character and the next one leans on this one: a right-flanking
    /// run, which can close. With the two the other way round: a left-flanking one, which can open.
    func canCloseBefore(_ next: Neighbour) -> Bool {
        switch self {
        case .blank: false
        case .other: true
        case .punctuation: next != .other
        }
    }
}
