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
    /// Files that the text includes, as sorted paths inside the content folder.
    package var includedFiles: [String] = []

    /// What becomes of raw HTML: it is an error where the page does not ask for it.
    package var rawHTML: HTMLRenderer.RawHTML { frontMatter.allowsHTML ? .copied : .shown }

    /// The headings in the order of the text.
    package var headings: [Heading] {
        var result: [Heading] = []
        document.visitBlocks { node in
            if case .heading(let level, let id) = node.kind {
                result.append(Heading(level: level, id: id, inlines: node.children))
            }
        }
        return result
    }

    /// The numbers of the headings that are numbered, by their ids: those of the second and third level
    /// that stand in no other block. The theme's styles count the same.
    package var headingNumbers: [String: String] {
        var numbers: [String: String] = [:]
        var (section, subsection) = (0, 0)
        for node in document.children {
            switch node.kind {
            case .heading(level: 2, let id):
                (section, subsection) = (section + 1, 0)
                numbers[id] = "\(section)."
            case .heading(level: 3, let id):
                subsection += 1
                numbers[id] = "\(section).\(subsection)"
            default: break
            }
        }
        return numbers
    }

    /// The labs in the order of the text.
    package var embeddedLabs: [EmbeddedLab] {
        var result: [EmbeddedLab] = []
        document.visitBlocks { node in
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
        id: String, _ source: SourceFile, frontMatter: FrontMatter? = nil,
        context: LessonContext = LessonContext(),
        diagnostics: inout [Diagnostic]
    ) -> Lesson? {
        if let malformed = UTF8Check.diagnostic(source) {
            diagnostics.append(malformed)
            return nil
        }
        let (frontMatter, body) = FrontMatter.split(
            source, known: frontMatter, diagnostics: &diagnostics)
        var options = MarkdownParser.Options.course
        options.smartTypography = context.smartTypography
        var parsed = DirectivePass.parse(
            body: body, of: source, id: id, context: context, options: options)
        diagnostics += parsed.diagnostics
        var identifiers = HeadingIdentifiers(reserved: reservedIdentifiers(parsed.root))
        identifiers.assign(in: &parsed.root)
        diagnostics += identifiers.problems.map { $0.diagnostic(in: source) }
        TaskListPass.apply(to: &parsed.root)
        var rules = AuthoringRules(source: source, allowsHTML: frontMatter.allowsHTML)
        rules.check(parsed.root)
        diagnostics += rules.diagnostics
        return Lesson(
            id: id, source: source, frontMatter: frontMatter, document: parsed.root,
            includedFiles: parsed.includedFiles)
    }

    /// Ids of the theme's layout and of directives, which no heading may have.
    private static func reservedIdentifiers(_ root: MarkdownNode) -> Set<String> {
        var counts: [String: Int] = [:]
        root.visitBlocks { node in
            guard case .directive(let directive) = node.kind else { return }
            for name in directive.identifierNames { counts[name, default: 0] += 1 }
        }
        var reserved: Set<String> = ["main-content"]
        for (name, count) in counts {
            for number in 1...count { reserved.insert("\(name)-\(number)") }
        }
        return reserved
    }
}
