/// The HTML of what lessons may use beyond CommonMark.
///
/// In the plain style it is what GitHub Flavored Markdown's specification gives.
extension HTMLRenderer {
    /// Most cells that are added to short rows of a text's tables. Without a bound a short text could
    /// make a page of any size.
    private static let mostAddedCells = 10_000

    // MARK: Tables

    mutating func table(_ node: MarkdownNode, _ alignments: [MarkdownNode.ColumnAlignment]) {
        freshLine()
        if style == .course {
            append("<div class=\"table-wrapper\" tabindex=\"0\" role=\"group\" aria-label=\"")
            appendEscaped(words.table)
            append("\">\n")
        }
        append("<table>\n")
        for (index, row) in node.children.enumerated() {
            if index == 0 { append("<thead>\n") }
            if index == 1 { append("<tbody>\n") }
            tableRow(row, alignments, tag: index == 0 ? "th" : "td")
            if index == 0 { append("</thead>\n") }
        }
        if node.children.count > 1 { append("</tbody>\n") }
        append("</table>\n")
        if style == .course { append("</div>\n") }
    }

    private mutating func tableRow(
        _ row: MarkdownNode, _ alignments: [MarkdownNode.ColumnAlignment], tag: String
    ) {
        append("<tr>\n")
        for (column, alignment) in alignments.enumerated() {
            if column >= row.children.count {
                addedCells += 1
                if addedCells > HTMLRenderer.mostAddedCells { break }
            }
            append("<\(tag)")
            if style == .course, tag == "th" { append(" scope=\"col\"") }
            if alignment != .none {
                append(style == .course ? " class=\"align-" : " align=\"")
                append("\(alignment.rawValue)\"")
            }
            append(">")
            if column < row.children.count { inlines(row.children[column].children) }
            append("</\(tag)>\n")
        }
        append("</tr>\n")
    }

    // MARK: Lists

    /// The opening tag of an item, and the sign of a task.
    mutating func openItem(_ node: MarkdownNode) {
        guard case .taskItem(let isDone) = node.kind else {
            append("<li>")
            return
        }
        switch style {
        case .plain:
            append("<li><input ")
            if isDone { append("checked=\"\" ") }
            append("disabled=\"\" type=\"checkbox\"> ")
        case .course:
            append(isDone ? "<li class=\"task task-done\">" : "<li class=\"task\">")
            append("<span class=\"task-mark\" role=\"img\" aria-label=\"")
            appendEscaped(isDone ? words.taskDone : words.taskToDo)
            append(isDone ? "\">☑</span> " : "\">☐</span> ")
        }
    }

    mutating func definitionList(_ node: MarkdownNode) {
        freshLine()
        append(style == .course ? "<dl class=\"definitions\">\n" : "<dl>\n")
        for child in node.children {
            freshLine()
            switch child.kind {
            case .definitionDescription(let isTight):
                append("<dd>")
                for block in child.children { self.block(block, isTight: isTight) }
                append("</dd>\n")
            default:
                append("<dt>")
                inlines(child.children)
                append("</dt>\n")
            }
        }
        append("</dl>\n")
    }

    // MARK: Terms

    mutating func term(_ reference: MarkdownNode.TermReference, _ node: MarkdownNode) {
        append("<span class=\"term\"><a class=\"term-link\" href=\"")
        HTMLEscaping.append(url: reference.destination, to: &bytes)
        append("\" aria-describedby=\"tooltip-")
        appendEscaped(reference.id)
        append("\">")
        inlines(node.children)
        append("</a><span class=\"term-definition\" role=\"tooltip\" id=\"tooltip-")
        appendEscaped(reference.id)
        append("\">")
        inlines(reference.definition)
        append("</span></span>")
    }

    /// Whether footnotes and terms may use an id on some page.
    static func mayUse(_ id: String) -> Bool {
        let bytes = Array(id.utf8)
        if bytes.starts(with: "tooltip-".utf8) || bytes.elementsEqual("footnotes-title".utf8) {
            return true
        }
        guard bytes.starts(with: "footnote-".utf8), bytes.count > 9 else { return false }
        return bytes[9] >= UInt8(ascii: "0") && bytes[9] <= UInt8(ascii: "9")
    }
}

extension MarkdownNode {
    var isTask: Bool {
        if case .taskItem = kind { return true }
        return false
    }
}
