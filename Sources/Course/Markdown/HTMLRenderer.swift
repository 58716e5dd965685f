internal import SourceText

/// Renders a Markdown tree as HTML in UTF-8.
///
/// The plain style writes what CommonMark's specification gives for each construct. The course's
/// style adds links beside headings, labels on code, and the directives.
package struct HTMLRenderer {
    package enum Style: Sendable {
        case plain
        case course
    }

    /// What becomes of raw HTML in the text.
    package enum RawHTML: Sendable {
        /// It is shown as text. Lessons never get here with any, since it is an error in them.
        case shown
        /// It is copied: only for texts that are trusted, such as the specification's examples.
        case copied
    }

    /// A part of the result: HTML, or the place of a lab that the page's maker fills.
    package enum Segment: Equatable, Sendable {
        case html([UInt8])
        case lab(id: String)
    }

    let style: Style
    let rawHTML: RawHTML
    var bytes: [UInt8] = []
    var segments: [Segment] = []
    var footnotes = FootnoteNumbers()
    /// Cells that rows of tables lacked so far.
    var addedCells = 0
    /// Whom the HTML is for.
    let edition: Edition
    let words: InterfaceWords
    /// How many ids of each kind were given so far.
    var identifierCounts: [String: Int] = [:]

    /// The HTML of a document.
    package static func render(
        _ root: MarkdownNode, style: Style, rawHTML: RawHTML = .shown,
        edition: Edition = .learner, words: InterfaceWords = .english
    ) -> [Segment] {
        var renderer = HTMLRenderer(
            style: style, rawHTML: rawHTML, edition: edition, words: words)
        // Colored code is several times as long as its text; HTML is not grown piece by piece.
        renderer.bytes.reserveCapacity((root.range.upperBound - root.range.lowerBound) * 4)
        renderer.block(root, isTight: false)
        renderer.endSegment()
        return renderer.segments
    }

    /// The HTML of a document without labs, as a text.
    package static func text(
        _ root: MarkdownNode, style: Style = .plain, rawHTML: RawHTML = .shown,
        edition: Edition = .learner, words: InterfaceWords = .english
    ) -> String {
        var result = ""
        let segments = render(
            root, style: style, rawHTML: rawHTML, edition: edition, words: words)
        for case .html(let bytes) in segments {
            result += String(decoding: bytes, as: UTF8.self)
        }
        return result
    }

    /// The HTML of inlines, links reduced to their text.
    package static func textWithoutLinks(_ inlines: [MarkdownNode]) -> String {
        var renderer = HTMLRenderer(style: .course, rawHTML: .shown)
        for node in InlineText.withoutLinks(inlines) { renderer.inline(node) }
        return String(decoding: renderer.bytes, as: UTF8.self)
    }

    private init(
        style: Style, rawHTML: RawHTML, edition: Edition = .learner,
        words: InterfaceWords = .english
    ) {
        self.style = style
        self.rawHTML = rawHTML
        self.edition = edition
        self.words = words
    }

    // MARK: Blocks

    /// - Parameter isTight: whether the node is in an item of a tight list, where paragraphs stand
    ///   without `<p>`.
    mutating func block(_ node: MarkdownNode, isTight: Bool) {
        switch node.kind {
        case .document: document(node)
        case .blockQuote:
            freshLine()
            append("<blockquote>\n")
            blocks(node.children)
            freshLine()
            append("</blockquote>\n")
        case .list(let list): self.list(node, list)
        case .item, .taskItem: item(node, isTight: false)
        case .codeBlock(let info, let literal): code(info, literal)
        case .htmlBlock(let literal):
            freshLine()
            raw(literal)
            freshLine()
        case .paragraph:
            if isTight {
                inlines(node.children)
            } else {
                freshLine()
                append("<p>")
                inlines(node.children)
                append("</p>\n")
            }
        case .heading(let level, let id): heading(node, level, id)
        case .thematicBreak:
            freshLine()
            append("<hr />\n")
        case .directive(let directive): self.directive(directive, node)
        case .table(let alignments): table(node, alignments)
        case .definitionList: definitionList(node)
        case .tableRow, .tableCell, .definitionTerm, .definitionDescription:
            // Their holders write them.
            blocks(node.children)
        case .footnoteDefinition: break
        default: inline(node)
        }
    }

    mutating func blocks(_ nodes: [MarkdownNode]) {
        for index in nodes.indices { block(nodes[index], isTight: false) }
    }

    private mutating func list(_ node: MarkdownNode, _ list: MarkdownNode.ListStyle) {
        freshLine()
        append(list.start == nil ? "<ul" : "<ol")
        if let start = list.start, start != 1 { append(" start=\"\(start)\"") }
        if style == .course, node.children.contains(where: \.isTask) {
            append(" class=\"task-list\"")
        }
        append(">\n")
        for child in node.children { item(child, isTight: list.isTight) }
        append(list.start == nil ? "</ul>\n" : "</ol>\n")
    }

    private mutating func item(_ node: MarkdownNode, isTight: Bool) {
        freshLine()
        openItem(node)
        for child in node.children { block(child, isTight: isTight) }
        append("</li>\n")
    }

    private mutating func heading(_ node: MarkdownNode, _ level: Int, _ id: String) {
        freshLine()
        append("<h\(level)")
        if style == .course, !id.isEmpty {
            append(" id=\"")
            appendEscaped(id)
            append("\"")
        }
        append(">")
        inlines(node.children)
        if style == .course, !id.isEmpty {
            append("<a class=\"anchor\" href=\"#")
            HTMLEscaping.append(url: id, to: &bytes)
            append("\" aria-label=\"")
            appendEscaped(words.linkToSection)
            append("\">#</a>")
        }
        append("</h\(level)>\n")
    }

    private mutating func code(_ info: String, _ literal: String) {
        if style == .course { return codeBlock(info: info, literal: literal) }
        freshLine()
        // The language is the first word of the info string (CommonMark 0.30, section 4.5).
        let language = info.split { $0 == " " || $0 == "\t" }.first.map { String($0) } ?? ""
        append("<pre>")
        if language.isEmpty {
            append("<code>")
        } else {
            append("<code class=\"language-")
            appendEscaped(language)
            append("\">")
        }
        appendEscaped(literal)
        append("</code></pre>\n")
    }

    // MARK: Inlines

    mutating func inlines(_ nodes: [MarkdownNode]) {
        for index in nodes.indices { inline(nodes[index]) }
    }

    mutating func inline(_ node: MarkdownNode) {
        switch node.kind {
        case .text(let text): appendEscaped(text)
        case .softBreak: append("\n")
        case .lineBreak: append("<br />\n")
        case .code(let literal):
            append("<code>")
            appendEscaped(literal)
            append("</code>")
        case .htmlInline(let literal): raw(literal)
        case .emphasis: element("em", node)
        case .strong: element("strong", node)
        case .link(let destination, let title):
            append("<a href=\"")
            HTMLEscaping.append(url: destination, to: &bytes)
            appendTitle(title)
            append("\">")
            inlines(node.children)
            append("</a>")
        case .image(let destination, let title):
            append("<img src=\"")
            HTMLEscaping.append(url: destination, to: &bytes)
            append("\" alt=\"")
            appendEscaped(node.plainText)
            appendTitle(title)
            append("\" />")
        case .strikethrough: element("del", node)
        case .footnoteReference(let label): footnoteReference(label)
        case .abbreviation(let expansion):
            append("<abbr title=\"")
            appendEscaped(expansion)
            append("\">")
            inlines(node.children)
            append("</abbr>")
        case .term(let reference): term(reference, node)
        default: block(node, isTight: false)
        }
    }

    private mutating func element(_ name: String, _ node: MarkdownNode) {
        append("<")
        append(name)
        append(">")
        inlines(node.children)
        append("</")
        append(name)
        append(">")
    }

    private mutating func appendTitle(_ title: String) {
        guard !title.isEmpty else { return }
        append("\" title=\"")
        appendEscaped(title)
    }

    private mutating func raw(_ literal: String) {
        switch rawHTML {
        case .shown: appendEscaped(literal)
        case .copied: append(literal)
        }
    }

    // MARK: Bytes

    mutating func append(_ html: String) {
        var html = html
        html.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func appendEscaped(_ text: String) { HTMLEscaping.append(text.utf8, to: &bytes) }

    /// Begins a line unless one has just begun.
    mutating func freshLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Moves what is written so far into the segments.
    mutating func endSegment() {
        guard !bytes.isEmpty else { return }
        segments.append(.html(bytes))
        bytes = []
    }
}
