/// Makes tasks of the items that begin with `[ ]` or `[x]` (GitHub Flavored Markdown, section 5.3).
///
/// It runs when directives are nested, since some of them read such lists in their own way.
enum TaskListPass {
    static func apply(to node: inout MarkdownNode) {
        if case .item = node.kind { makeTask(&node) }
        if node.holdsInlines { return }
        for index in node.children.indices where !node.children[index].children.isEmpty {
            apply(to: &node.children[index])
        }
    }

    private static func makeTask(_ item: inout MarkdownNode) {
        guard let paragraph = item.children.first, case .paragraph = paragraph.kind,
            let first = paragraph.children.first, case .text(let text) = first.kind
        else { return }
        let sign = Array(text.utf8.prefix(4))
        guard sign.count == 4, sign[0] == UInt8(ascii: "["), sign[2] == UInt8(ascii: "]"),
            sign[3] == 0x20
        else { return }
        switch sign[1] {
        case 0x20: item.kind = .taskItem(isDone: false)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): item.kind = .taskItem(isDone: true)
        default: return
        }
        let rest = String(decoding: text.utf8.dropFirst(4), as: UTF8.self)
        item.children[0].children[0].kind = .text(rest)
    }
}
