/// The numbers of a document's footnotes, in the order in which its text refers to them.
struct FootnoteNumbers {
    struct Note {
        var label: String
        /// How many references there are so far.
        var references = 0
    }

    /// What each label stands for. Empty where the document has no footnotes.
    private(set) var definitions: [String: MarkdownNode] = [:]
    /// The notes that something refers to; the first has number 1.
    private(set) var notes: [Note] = []
    private var numbers: [String: Int] = [:]

    init(definitionsOf document: MarkdownNode? = nil) {
        for child in document?.children.reversed() ?? [] {
            guard case .footnoteDefinition(let label) = child.kind else { break }
            definitions[label] = child
        }
    }

    /// Counts a reference. Nil for a label that stands for nothing.
    mutating func refer(to label: String) -> (number: Int, reference: Int)? {
        guard definitions[label] != nil else { return nil }
        let number = numbers[label] ?? notes.count + 1
        if number > notes.count {
            notes.append(Note(label: label))
            numbers[label] = number
        }
        notes[number - 1].references += 1
        return (number, notes[number - 1].references)
    }
}

extension HTMLRenderer {
    /// A document with its footnotes behind it: those that the text refers to.
    mutating func document(_ node: MarkdownNode) {
        footnotes = FootnoteNumbers(definitionsOf: node)
        blocks(node.children)
        guard !footnotes.notes.isEmpty else { return }
        var notes: [RenderedNote] = []
        // A footnote may refer to further ones.
        while notes.count < footnotes.notes.count {
            notes.append(rendered(footnotes.notes[notes.count].label))
        }
        freshLine()
        append(
            """
            <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes-title">
            <h2 class="footnotes-title" id="footnotes-title">
            """)
        appendEscaped(words.footnotes)
        append("</h2>\n<ol>\n")
        for (index, note) in notes.enumerated() {
            append("<li id=\"footnote-\(index + 1)\">\n")
            bytes += note.html[..<note.end]
            backlinks(index + 1, hasParagraph: note.hasParagraph)
            bytes += note.html[note.end...]
            append("</li>\n")
        }
        append("</ol>\n</section>\n")
    }

    mutating func footnoteReference(_ label: String) {
        guard let (number, reference) = footnotes.refer(to: label) else { return }
        let id = "footnote-\(number)"
        append("<sup class=\"footnote-reference\"><a href=\"#\(id)\"")
        append(" id=\"\(id)-reference-\(reference)\" role=\"doc-noteref\"")
        append(" aria-label=\"")
        appendEscaped(words.footnote)
        append(" \(number)\">\(number)</a></sup>")
    }

    /// A footnote's HTML, and where the links back to its references go in it: how many there are
    /// is known when all notes are rendered.
    private struct RenderedNote {
        var html: [UInt8]
        var end: Int
        var hasParagraph: Bool
    }

    private mutating func rendered(_ label: String) -> RenderedNote {
        let children = footnotes.definitions[label]?.children ?? []
        let before = bytes
        bytes = []
        defer { bytes = before }
        blocks(children)
        let ending = Array("</p>\n".utf8)
        guard case .paragraph? = children.last?.kind, bytes.suffix(5).elementsEqual(ending) else {
            return RenderedNote(html: bytes, end: bytes.count, hasParagraph: false)
        }
        return RenderedNote(html: bytes, end: bytes.count - ending.count, hasParagraph: true)
    }

    private mutating func backlinks(_ number: Int, hasParagraph: Bool) {
        if !hasParagraph { append("<p>") }
        for reference in 1...footnotes.notes[number - 1].references {
            if hasParagraph || reference > 1 { append(" ") }
            append("<a class=\"footnote-back\" href=\"#footnote-\(number)-reference-\(reference)\"")
            append(" role=\"doc-backlink\" aria-label=\"")
            appendEscaped(words.backToReference)
            append(" \(reference)\">↩</a>")
        }
        if !hasParagraph { append("</p>\n") }
    }
}
