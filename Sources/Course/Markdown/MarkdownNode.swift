package import SourceText

/// A node of a Markdown text as an immutable tree, independent of the library that parsed it.
///
/// The kinds are CommonMark's, those of the extensions that lessons may use, and `directive` for the
/// course's own containers.
package struct MarkdownNode: Sendable {
    package enum Kind: Sendable {
        case document
        // Blocks.
        case blockQuote
        case list(ListStyle)
        case item
        /// `info` is the text behind the fence; empty for indented code.
        case codeBlock(info: String, literal: String)
        case htmlBlock(String)
        case paragraph
        /// `id` is what the author wrote as `{#id}`, or empty until `HeadingIdentifiers` gives one.
        case heading(level: Int, id: String)
        case thematicBreak
        case directive(Directive)
        /// Holds rows, the header first. One alignment a column.
        case table([ColumnAlignment])
        case tableRow(isHeader: Bool)
        case tableCell
        /// An item of a task list, without its `[ ]` or `[x]`.
        case taskItem(isDone: Bool)
        /// Holds terms, each followed by its descriptions or by a term with the same descriptions.
        case definitionList
        case definitionTerm
        case definitionDescription(isTight: Bool)
        /// Only as the last children of a document. It shows where something refers to it.
        case footnoteDefinition(label: String)
        // Inlines.
        case text(String)
        case softBreak
        case lineBreak
        case code(String)
        case htmlInline(String)
        case emphasis
        case strong
        case link(destination: String, title: String)
        case image(destination: String, title: String)
        case strikethrough
        case footnoteReference(label: String)
        case abbreviation(expansion: String)
        /// Words that the glossary explains.
        case term(TermReference)
    }

    package enum ColumnAlignment: String, Sendable {
        case none
        case left
        case center
        case right
    }

    /// What a page shows of a term beside its words.
    package struct TermReference: Sendable {
        /// The term's id in the glossary.
        package var id: String
        /// The term on the glossary's page, relative to the page that the words stand on.
        package var destination: String
        /// What the term means, as inlines without links.
        package var definition: [MarkdownNode]
    }

    package struct ListStyle: Sendable {
        /// The first number of an ordered list; nil for a bullet list.
        package var start: Int?
        /// Whether paragraphs of the items stand without `<p>`.
        package var isTight: Bool
    }

    package var kind: Kind
    package var children: [MarkdownNode]
    /// Where a block stands in its source. An inline has the range of the block around it, since
    /// libcmark 0.30 gives no place of inlines that holds in all contexts.
    package var range: SourceRange

    package init(_ kind: Kind, _ children: [MarkdownNode] = [], at range: SourceRange) {
        self.kind = kind
        self.children = children
        self.range = range
    }

    /// Whether it ends a line.
    var isBreak: Bool {
        switch kind {
        case .softBreak, .lineBreak: true
        default: false
        }
    }

    /// The text without markup: what a heading's id and an image's `alt` are made of.
    package var plainText: String {
        switch kind {
        case .text(let text), .code(let text): text
        case .softBreak, .lineBreak: " "
        default: children.map(\.plainText).joined()
        }
    }

    /// Whether its children are inlines. No block is found below such a node.
    var holdsInlines: Bool {
        switch kind {
        case .paragraph, .heading, .tableCell, .definitionTerm: true
        default: false
        }
    }

    /// Calls the closure for this node and everything below, in the order of the text.
    package func visit(_ body: (MarkdownNode) -> Void) {
        body(self)
        for index in children.indices { children[index].visit(body) }
    }

    /// Calls the closure for this node and every block below, in the order of the text. Most nodes of
    /// a text are inlines: who looks for headings or code had better not visit them.
    func visitBlocks(_ body: (MarkdownNode) -> Void) {
        body(self)
        if holdsInlines { return }
        for index in children.indices { children[index].visitBlocks(body) }
    }

    /// A copy with every node below replaced by what the closure makes of it, children first.
    package func mapped(_ transform: (MarkdownNode) -> MarkdownNode) -> MarkdownNode {
        var copy = self
        copy.children = children.map { $0.mapped(transform) }
        return transform(copy)
    }
}
