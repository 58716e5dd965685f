internal import PolicyLanguage
internal import SourceText

/// Nests what stands between `:::name` and `:::` into directive nodes.
///
/// CommonMark knows no directives. Each directive line is replaced by an HTML comment of one line
/// before the text is parsed: such a block begins and ends on its line, interrupts a paragraph, and
/// leaves every line number and every reference definition as it was. In the tree the comments are
/// known by their line, never by their text, and what lies between two of them is moved into a node.
struct DirectivePass {
    let source: SourceFile
    /// The lesson's id, for what has to differ from lesson to lesson.
    let id: String
    let context: LessonContext
    let lines: DirectiveLines
    private(set) var diagnostics: [Diagnostic]
    /// Quizzes so far.
    var quizCount = 0
    /// Files included so far, as paths inside the content folder.
    var includedFiles: Set<String> = []
    /// Where the text of an included code block comes from, by the start of its node's range.
    var includedCode: [Int: CodePlace] = [:]
    /// What the last scenario has left.
    var scenarioState: ScenarioState?
    /// Read by the first policy.
    var policyCatalogue: ActionCatalogue?

    /// What came of parsing a text.
    struct Result {
        var root: MarkdownNode
        var diagnostics: [Diagnostic]
        /// Files that the text includes, as sorted paths inside the content folder.
        var includedFiles: [String]
    }

    /// Parses the text of a file, directives included.
    ///
    /// - Parameters:
    ///   - body: the file's text with the same lines, front matter emptied.
    ///   - id: the lesson's id.
    ///   - options: what is read besides CommonMark and directives.
    static func parse(
        body: [UInt8], of source: SourceFile, id: String, context: LessonContext,
        options: MarkdownParser.Options
    ) -> Result {
        var result = MarkdownParser.parse(body, placement: .lines(of: source), options: options)
        let lines = DirectiveLines(body: body, of: source, plain: result.root)
        if !lines.isEmpty {
            result = MarkdownParser.parse(
                lines.marking(body), placement: .lines(of: source), options: options)
        }
        var pass = DirectivePass(
            source: source, id: id, context: context, lines: lines, diagnostics: lines.diagnostics)
        pass.diagnostics += result.problems.map { $0.diagnostic(in: source) }
        if let range = result.tooDeep {
            pass.report(
                "nesting-depth",
                "expected at most \(MarkdownParser.maximumDepth) levels of nesting, found more",
                source.firstLine(of: range))
        }
        if !lines.isEmpty { pass.nest(&result.root, isTopLevel: true) }
        return Result(
            root: result.root, diagnostics: pass.diagnostics,
            includedFiles: pass.includedFiles.sorted())
    }

    /// A directive that is open among siblings, with what it has gathered.
    private struct Frame {
        var line: DirectiveLine
        var children: [MarkdownNode] = []
    }

    /// Turns the markers among the children of a node into directive nodes, at all levels.
    private mutating func nest(_ node: inout MarkdownNode, isTopLevel: Bool) {
        if node.holdsInlines { return }
        let siblings = Set(node.children.compactMap { marker($0)?.line })
        guard !siblings.isEmpty else {
            for index in node.children.indices {
                nest(&node.children[index], isTopLevel: false)
            }
            return
        }
        var frames: [Frame] = []
        var result: [MarkdownNode] = []
        func append(_ child: MarkdownNode) {
            if frames.isEmpty {
                result.append(child)
            } else {
                frames[frames.count - 1].children.append(child)
            }
        }
        for index in node.children.indices {
            guard let line = marker(node.children[index]) else {
                nest(&node.children[index], isTopLevel: false)
                append(node.children[index])
                continue
            }
            switch line.kind {
            case .open(let name, _):
                if let last = lines.closingLine(of: line) {
                    if siblings.contains(last) {
                        frames.append(Frame(line: line))
                    } else {
                        tear(line)
                    }
                } else if DirectiveRule.named(name)?.isLeaf ?? true {
                    let holder = frames.last?.line.name
                    let top = isTopLevel && frames.isEmpty
                    if let made = make(line, [], in: holder, isTopLevel: top) { append(made) }
                }
            case .close:
                guard let frame = frames.last, lines.closingLine(of: frame.line) == line.line else {
                    continue
                }
                frames.removeLast()
                let holder = frames.last?.line.name
                let top = isTopLevel && frames.isEmpty
                if let made = make(frame.line, frame.children, in: holder, isTopLevel: top) {
                    append(made)
                } else {
                    for child in frame.children { append(child) }
                }
            }
        }
        for frame in frames { result += frame.children }
        node.children = result
    }

    private func marker(_ node: MarkdownNode) -> DirectiveLine? {
        guard case .htmlBlock = node.kind else { return nil }
        return lines[source.line(at: node.range.lowerBound)]
    }

    private mutating func tear(_ line: DirectiveLine) {
        guard let last = lines.closingLine(of: line) else { return }
        report(
            "directive-torn",
            "expected the directive to close in the list item where it opens, "
                + "found its ':::' on line \(last) outside", line.range,
            help: ["indent both lines alike"])
    }

    mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        report(source.error(identifier, message, at: range, help: help))
    }

    mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count < Lesson.mostFindings { diagnostics.append(diagnostic) }
    }
}
