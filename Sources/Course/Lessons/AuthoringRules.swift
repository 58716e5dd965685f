internal import SourceText

/// What a text of the course may not hold, and what it should.
///
/// Raw HTML is refused unless the page asks for it, so that nothing in a page comes from anywhere but
/// the renderer and the theme.
struct AuthoringRules {
    private let source: SourceFile
    private(set) var diagnostics: [Diagnostic] = []

    private let allowsHTML: Bool?

    /// - Parameter allowsHTML: whether the text may hold raw HTML; nil where no text of its kind may.
    init(source: SourceFile, allowsHTML: Bool? = nil) {
        self.source = source
        self.allowsHTML = allowsHTML
    }

    mutating func check(_ root: MarkdownNode) { check(root, block: root.range) }

    private mutating func check(_ node: MarkdownNode, block: SourceRange) {
        guard diagnostics.count < Lesson.mostFindings else { return }
        switch node.kind {
        case .text, .softBreak: return
        case .htmlBlock:
            refuseHTML(source.firstLine(of: node.range))
        case .htmlInline(let literal):
            refuseHTML(source.find(literal, in: block) ?? source.firstLine(of: block))
        case .heading(1, _):
            diagnostics.append(
                source.error(
                    "heading-level-1",
                    "expected headings from '##' down, found one of the first level",
                    at: source.firstLine(of: node.range),
                    help: ["the page's title comes from the front matter: write '##' here"]))
        case .codeBlock(let info, let literal):
            diagnostics += CodeBlockRules.check(
                info: info, literal: literal, at: node.range, in: source)
        case .image:
            if ASCII.trimmed(node.plainText).isEmpty {
                diagnostics.append(
                    source.error(
                        "image-alt", "expected a text that says what the image shows, found none",
                        at: source.find("![", in: block) ?? source.firstLine(of: block),
                        help: ["write it between the brackets: ![The users page](users.png)"]))
            }
        case .paragraph:
            refuseMisplacedDirective(node)
        default: break
        }
        for index in node.children.indices { check(node.children[index], block: node.range) }
    }

    private mutating func refuseHTML(_ range: SourceRange) {
        guard allowsHTML != true else { return }
        var help = ["put it in backquotes to show it; for a callout use ':::note' and ':::'"]
        if allowsHTML != nil {
            help.append("a lesson that can not do without has 'html: true' in its front matter")
        }
        diagnostics.append(
            source.error(
                "raw-html", "expected Markdown, found raw HTML", at: range, help: help))
    }

    /// Text that looks like a directive but was not taken as one: indented too far, or quoted.
    private mutating func refuseMisplacedDirective(_ paragraph: MarkdownNode) {
        var isLineStart = true
        for child in paragraph.children {
            if isLineStart, case .text(let text) = child.kind, text.utf8.starts(with: ":::".utf8) {
                diagnostics.append(
                    source.error(
                        "directive-misplaced",
                        "expected a directive to begin its line with three to "
                            + "\(DirectiveLine.mostColons) colons and at most three blanks "
                            + "before them",
                        at: source.find(":::", in: paragraph.range)
                            ?? source.firstLine(of: paragraph.range),
                        help: ["put it at the beginning of a line, outside quotes and lists"]))
                return
            }
            switch child.kind {
            case .softBreak, .lineBreak: isLineStart = true
            default: isLineStart = false
            }
        }
    }
}

extension SourceFile {
    /// The first place of a text in a range.
    func find(_ text: String, in range: SourceRange) -> SourceRange? {
        var text = text
        return text.withUTF8 { wanted in
            bytes.withUnsafeBufferPointer { bytes in
                guard let first = wanted.first else { return nil }
                let end = min(range.upperBound, bytes.count) - wanted.count
                var index = max(0, range.lowerBound)
                while index <= end {
                    if bytes[index] == first, bytes[index...].starts(with: wanted) {
                        return SourceRange(index, index + wanted.count)
                    }
                    index += 1
                }
                return nil
            }
        }
    }
}
