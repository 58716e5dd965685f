internal import SourceText

/// Headings that leave out a level: whoever hears a page read out takes it for a missing part.
enum HeadingOrder {
    static func check(_ document: MarkdownNode, in source: SourceFile) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        // The page's title is the heading of the first level.
        var before = 1
        document.visitBlocks { node in
            guard case .heading(let level, _) = node.kind else { return }
            if level > before + 1, diagnostics.count < Lesson.mostFindings {
                let marks = String(repeating: "#", count: before + 1)
                diagnostics.append(
                    source.warning(
                        "heading-skipped",
                        "expected a heading of level \(before + 1) or above here, "
                            + "found one of level \(level)",
                        at: source.firstLine(of: node.range), help: ["write '\(marks)' here"]))
            }
            before = level
        }
        return diagnostics
    }
}
