import SourceText

@testable import Course

// What libFuzzer calls with each input: a lesson's text, which is parsed, goes through all passes and is
// rendered. The first byte chooses the options. A page that holds what only the renderer may write (a
// script, a handler, an address of a forbidden kind) is a crash, as a broken memory access is.
// Scripts/fuzz builds and runs it.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 0 else { return 0 }
    let input = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    if start[0] & 1 == 0 {
        tryText(input, smartTypography: start[0] & 2 != 0)
    } else {
        tryLesson(input)
    }
    return 0
}

private let place = SourceRange(0, 0)

private let glossary = Glossary(terms: [
    Glossary.Term(
        id: "role", name: "role", forms: ["roles"],
        definition: [MarkdownNode(.text("<script>"), at: place)]),
    Glossary.Term(id: "key", name: "access key", definition: []),
])

private func tryText(_ input: [UInt8], smartTypography: Bool) {
    var options = MarkdownParser.Options.course
    options.smartTypography = smartTypography
    var root = MarkdownParser.parse(input, placement: .fixed(place), options: options).root
    TaskListPass.apply(to: &root)
    check(glossary.linked(root, page: "../glossary.html"))
}

private func tryLesson(_ body: [UInt8]) {
    let head = "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n"
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "t.md", bytes: Array(head.utf8) + body)
    guard let lesson = Lesson.parse(id: "t", source, diagnostics: &diagnostics) else { return }
    for diagnostic in diagnostics { precondition(!diagnostic.description.isEmpty) }
    check(glossary.linked(lesson.document, page: "../glossary.html"))
}

/// Renders a document and looks for what no text may bring into a page.
private func check(_ root: MarkdownNode) {
    let html = HTMLRenderer.text(root, style: .course)
    for forbidden in ["<script", "<img src=\"\" onerror", "<style", "<iframe"] {
        precondition(!ASCII.contains(ASCII.lowercased(html), forbidden), "wrote \(forbidden)")
    }
    var opened = 0
    for byte in html.utf8 {
        switch byte {
        case UInt8(ascii: "<"): opened += 1
        case UInt8(ascii: ">"): opened -= 1
        default: break
        }
        precondition((0...1).contains(opened), "wrote a tag that does not end")
    }
    precondition(opened == 0, "wrote a tag that does not end")
}
