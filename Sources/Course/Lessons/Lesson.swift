package import SourceText

/// A lesson as it was read: its front matter and its text as a tree.
package struct Lesson: Sendable {
    /// A heading that a link can lead to.
    package struct Heading: Sendable {
        package var level: Int
        package var id: String
        package var inlines: [MarkdownNode]
    }

    /// A lab directive in the text.
    package struct EmbeddedLab: Sendable {
        package var id: String
        package var range: SourceRange
    }

    /// The file's name without `.md`.
    package var id: String
    package var source: SourceFile
    package var frontMatter: FrontMatter
    /// Directives are nested, headings have ids; links are as written until the course is put together.
    package var document: MarkdownNode

    /// The headings in the order of the text.
    package var headings: [Heading] {
        var result: [Heading] = []
        document.visit { node in
            if case .heading(let level, let id) = node.kind {
                result.append(Heading(level: level, id: id, inlines: node.children))
            }
        }
        return result
    }

    /// The labs in the order of the text.
    package var embeddedLabs: [EmbeddedLab] {
        var result: [EmbeddedLab] = []
        document.visit { node in
            if case .directive(.lab(let id)) = node.kind {
                result.append(EmbeddedLab(id: id, range: node.range))
            }
        }
        return result
    }

    /// Largest size of a lesson's file, in bytes.
    static let largestFile = 1 << 20
    /// Most findings of one kind of check in a file. Each shows its line, which may be the whole
    /// file: without a bound the work would grow with the square of its size.
    static let mostFindings = 100

    /// Reads a lesson, and checks all that can be checked without the rest of the course.
    static func parse(
        id: String, _ source: SourceFile, diagnostics: inout [Diagnostic]
    ) -> Lesson? {
        if let malformed = UTF8Check.diagnostic(source) {
            diagnostics.append(malformed)
            return nil
        }
        let (frontMatter, body) = FrontMatter.split(source, diagnostics: &diagnostics)
        let parsed = DirectivePass.parse(body: body, of: source, options: .course)
        diagnostics += parsed.diagnostics
        var callouts = 0
        parsed.root.visit { node in
            if case .directive(.callout) = node.kind { callouts += 1 }
        }
        // The theme's layout has an id of its own, and each callout's title has one.
        var reserved: Set<String> = ["main-content"]
        for number in 0..<callouts { reserved.insert("callout-\(number + 1)") }
        var identifiers = HeadingIdentifiers(reserved: reserved)
        var document = identifiers.assigned(parsed.root)
        diagnostics += identifiers.problems.map { $0.diagnostic(in: source) }
        TaskListPass.apply(to: &document)
        var rules = AuthoringRules(source: source)
        rules.check(document)
        diagnostics += rules.diagnostics
        return Lesson(id: id, source: source, frontMatter: frontMatter, document: document)
    }
}
