internal import SourceText

/// Nests what stands between `:::name` and `:::` into directive nodes.
///
/// CommonMark knows no directives. Each directive line is replaced by an HTML comment of one line
/// before the text is parsed: such a block begins and ends on its line, interrupts a paragraph, and
/// leaves every line number and every reference definition as it was. In the tree the comments are
/// known by their line, never by their text, and what lies between two of them is moved into a node.
struct DirectivePass {
    /// Deepest nesting of directives.
    static let maximumDepth = 8

    private let source: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    /// The directive lines by number.
    private var lines: [Int: DirectiveLine] = [:]
    /// The closing line of each opening line that has one.
    private var closing: [Int: Int] = [:]
    /// Closing lines that belong to a directive without content, and so mean nothing.
    private var swallowed: Set<Int> = []

    /// Parses the text of a file, directives included.
    ///
    /// - Parameter body: the file's text with the same lines, front matter emptied.
    static func parse(
        body: [UInt8], of source: SourceFile
    ) -> (root: MarkdownNode, diagnostics: [Diagnostic]) {
        var pass = DirectivePass(source: source)
        // The first parse tells which lines are code, and so no directives.
        let plain = MarkdownParser.parse(body, placement: .lines(of: source))
        pass.collectLines(body, code: codeLines(plain.root, source))
        guard !pass.lines.isEmpty else { return pass.finish(plain) }
        pass.pairLines()
        let marked = MarkdownParser.parse(pass.marking(body), placement: .lines(of: source))
        return pass.finish(marked)
    }

    private init(source: SourceFile) { self.source = source }

    private mutating func finish(
        _ result: MarkdownParser.Result
    ) -> (root: MarkdownNode, diagnostics: [Diagnostic]) {
        if let range = result.tooDeep {
            report(
                "nesting-depth",
                "expected at most \(MarkdownParser.maximumDepth) levels of nesting, found more",
                source.firstLine(of: range))
        }
        let root = nested(result.root, in: nil, isTopLevel: true)
        return (root, diagnostics)
    }

    // MARK: Lines

    /// The numbers of all lines that are the content of code blocks.
    ///
    /// Counted from the code itself: libcmark's end of a fenced block that its container cuts short
    /// is a line too far.
    private static func codeLines(_ root: MarkdownNode, _ source: SourceFile) -> Set<Int> {
        var lines: Set<Int> = []
        root.visit { node in
            guard case .codeBlock(_, let literal) = node.kind else { return }
            let first = source.line(at: node.range.lowerBound)
            let count = literal.utf8.count { $0 == UInt8(ascii: "\n") }
            lines.formUnion(first...(first + count))
        }
        return lines
    }

    private mutating func collectLines(_ body: [UInt8], code: Set<Int>) {
        // The body has the source's lines, but front matter is empty in it.
        let text = SourceFile(name: source.name, bytes: body)
        for line in 1...text.lineCount where !code.contains(line) {
            guard DirectiveLine.read(text, line: line) != nil else { continue }
            lines[line] = DirectiveLine.read(source, line: line)
        }
    }

    private mutating func pairLines() {
        var open: [DirectiveLine] = []
        var leaf: DirectiveLine?
        for line in lines.values.sorted(by: { $0.line < $1.line }) {
            switch line.kind {
            case .open(let name, _):
                if case .nothing = DirectiveRule.named(name)?.content {
                    leaf = line
                } else {
                    open.append(line)
                    leaf = nil
                    if open.count == DirectivePass.maximumDepth + 1 {
                        report(
                            "nesting-depth",
                            "expected at most \(DirectivePass.maximumDepth) open directives, "
                                + "found one more", line.range)
                    }
                }
            case .close:
                if let directive = leaf, onlyBlanks(between: directive.line, and: line.line) {
                    swallowed.insert(line.line)
                } else if let last = open.popLast() {
                    // One that is too deep stays without content.
                    if open.count < DirectivePass.maximumDepth { closing[last.line] = line.line }
                } else {
                    report(
                        "directive-stray-close",
                        "expected an open directive to close, found ':::' alone", line.range,
                        help: ["remove this line, or open a directive before it"])
                }
                leaf = nil
            }
        }
        for line in open {
            // An unknown one is reported as such: it may be a misspelt one that needs no closing.
            guard let name = name(line), DirectiveRule.named(name) != nil else { continue }
            report(
                "directive-unclosed", "the directive '\(Value.short(name))' is not closed",
                line.range, help: ["close it with a line ':::' behind its content"])
        }
    }

    private func onlyBlanks(between first: Int, and last: Int) -> Bool {
        for line in (first + 1)..<max(last, first + 1) {
            let range = source.rangeOfLine(line)
            let bytes = source.bytes[range.lowerBound..<range.upperBound]
            guard bytes.allSatisfy(ASCII.isBlank) else { return false }
        }
        return true
    }

    /// The text with each directive line replaced by an HTML comment, indented as it was.
    private func marking(_ body: [UInt8]) -> [UInt8] {
        let text = SourceFile(name: source.name, bytes: body)
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        for line in 1...text.lineCount {
            let range = text.rangeOfLine(line)
            if lines[line] == nil {
                result += body[range.lowerBound..<range.upperBound]
            } else {
                result += body[range.lowerBound..<range.upperBound].prefix {
                    $0 == UInt8(ascii: " ")
                }
                result += "<!--\(line)-->".utf8
            }
            if line < text.lineCount { result.append(UInt8(ascii: "\n")) }
        }
        return result
    }

    // MARK: Tree

    /// A directive that is open among siblings, with what it has gathered.
    private struct Frame {
        var line: DirectiveLine
        var children: [MarkdownNode] = []
    }

    /// The node with the markers among its children turned into directive nodes, at all levels.
    ///
    /// - Parameter parent: the name of the directive that directly holds the node's children.
    private mutating func nested(
        _ node: MarkdownNode, in parent: String?, isTopLevel: Bool
    ) -> MarkdownNode {
        var frames: [Frame] = []
        var result: [MarkdownNode] = []
        let siblings = Set(node.children.compactMap { marker($0)?.line })
        func append(_ child: MarkdownNode) {
            if frames.isEmpty {
                result.append(child)
            } else {
                frames[frames.count - 1].children.append(child)
            }
        }
        for child in node.children {
            guard let line = marker(child) else {
                append(nested(child, in: nil, isTopLevel: false))
                continue
            }
            switch line.kind {
            case .open(let name, _):
                if let last = closing[line.line] {
                    if siblings.contains(last) {
                        frames.append(Frame(line: line))
                    } else {
                        tear(line)
                    }
                } else if isLeaf(name) || DirectiveRule.named(name) == nil {
                    let holder = frames.last.flatMap { self.name($0.line) } ?? parent
                    let top = isTopLevel && frames.isEmpty
                    if let made = make(line, [], in: holder, isTopLevel: top) { append(made) }
                }
            case .close:
                guard let frame = frames.last, closing[frame.line.line] == line.line else {
                    continue
                }
                frames.removeLast()
                let holder = frames.last.flatMap { self.name($0.line) } ?? parent
                let top = isTopLevel && frames.isEmpty
                if let made = make(frame.line, frame.children, in: holder, isTopLevel: top) {
                    append(made)
                } else {
                    for child in frame.children { append(child) }
                }
            }
        }
        for frame in frames { result += frame.children }
        return MarkdownNode(node.kind, result, at: node.range)
    }

    private func marker(_ node: MarkdownNode) -> DirectiveLine? {
        guard case .htmlBlock = node.kind else { return nil }
        return lines[source.line(at: node.range.lowerBound)]
    }

    private func isLeaf(_ name: String) -> Bool {
        if case .nothing = DirectiveRule.named(name)?.content { return true }
        return false
    }

    private func name(_ line: DirectiveLine) -> String? {
        if case .open(let name, _) = line.kind { return name }
        return nil
    }

    private mutating func tear(_ line: DirectiveLine) {
        guard let last = closing[line.line] else { return }
        report(
            "directive-torn",
            "expected the directive to close in the list item where it opens, "
                + "found its ':::' on line \(last) outside", line.range,
            help: ["indent both lines alike"])
    }

    /// The directive node of an opening line and its content; nil where the line is not usable.
    private mutating func make(
        _ line: DirectiveLine, _ children: [MarkdownNode], in parent: String?, isTopLevel: Bool
    ) -> MarkdownNode? {
        guard case .open(let name, let argument) = line.kind else { return nil }
        guard let rule = DirectiveRule.named(name) else {
            let names = DirectiveRule.all.map(\.name)
            report(
                "directive-unknown", "there is no directive '\(Value.short(name))'", line.range,
                help: [
                    Suggestion.didYouMean(name, among: names)
                        ?? "known directives: " + names.joined(separator: ", ")
                ])
            return nil
        }
        checkPlace(rule, line, in: parent, isTopLevel: isTopLevel)
        checkContent(rule, line, children)
        var title: [MarkdownNode] = []
        switch rule.argument {
        case .none:
            if !argument.isEmpty {
                report(
                    "directive-argument",
                    "'\(name)' takes no argument, found '\(Value.short(argument))'",
                    line.argumentRange)
            }
        case .title(let otherwise):
            title = InlineText.parse(argument.isEmpty ? otherwise : argument, at: line.range)
        case .word(let called):
            guard !argument.isEmpty else {
                report(
                    "directive-argument",
                    "expected \(called) behind ':::\(name)', found nothing", line.range,
                    help: ["write ':::\(name) ...' with \(called)"])
                return nil
            }
        }
        return MarkdownNode(.directive(rule.make(title, argument)), children, at: line.range)
    }

    private mutating func checkPlace(
        _ rule: DirectiveRule, _ line: DirectiveLine, in parent: String?, isTopLevel: Bool
    ) {
        switch rule.place {
        case .anywhere: break
        case .topLevel:
            guard !isTopLevel else { return }
            report(
                "directive-place",
                "expected '\(rule.name)' at the top level of the lesson, found it inside "
                    + (parent.map { "'\($0)'" } ?? "another block"), line.range,
                help: ["move it out, and check that what is open before it is closed"])
        case .inside(let holder):
            guard parent != holder else { return }
            report(
                "directive-place",
                "expected '\(rule.name)' directly inside '\(holder)', found it "
                    + (parent.map { "inside '\($0)'" } ?? "outside of it"), line.range,
                help: ["put ':::\(holder)' and ':::' around the '\(rule.name)' parts"])
        }
    }

    private mutating func checkContent(
        _ rule: DirectiveRule, _ line: DirectiveLine, _ children: [MarkdownNode]
    ) {
        guard case .oneOfEach(let names) = rule.content else { return }
        var seen: [String] = []
        for child in children {
            let written = lines[source.line(at: child.range.lowerBound)].flatMap(name)
            guard case .directive = child.kind, let written, names.contains(written) else {
                report(
                    "directive-content",
                    "expected only " + names.map { "'\($0)'" }.joined(separator: " and ")
                        + " inside '\(rule.name)', found something else",
                    source.firstLine(of: child.range))
                continue
            }
            if seen.contains(written) {
                report(
                    "directive-content",
                    "expected one '\(written)' inside '\(rule.name)', found a second one",
                    child.range)
            }
            seen.append(written)
        }
        for name in names where !seen.contains(name) {
            report(
                "directive-content",
                "expected a '\(name)' inside '\(rule.name)', found none", line.range,
                help: ["add ':::\(name)', its text and ':::'"])
        }
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        diagnostics.append(source.error(identifier, message, at: range, help: help))
    }
}
