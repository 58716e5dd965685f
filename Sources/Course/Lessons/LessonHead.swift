package import SourceText

/// A lesson before its text is parsed: what lists and neighbours show of it.
package struct LessonHead: Sendable {
    /// The file's name without `.md` and language.
    package var id: String
    /// The language of the text.
    package var language: String
    /// Whether the text stands in for a translation that does not exist.
    package var isFallback: Bool
    package var frontMatter: FrontMatter
    /// Whether quotes, dashes and dots become typographic ones.
    package var smartTypography: Bool
    /// The path inside the content folder.
    private let path: String
    private let content: SourceFolder

    /// The file's name in messages.
    package var fileName: String { content.name(of: path) }

    /// The file, read again whenever it is asked for: the texts of a whole course in memory would be
    /// most of what a build needs. Empty where it has gone meanwhile.
    package var source: SourceFile {
        let bytes = try? content.read(path, limit: Lesson.largestFile)
        return SourceFile(name: fileName, bytes: bytes ?? [])
    }

    /// Whether the lesson shows a lab. What the front matter lists and what the text embeds are the
    /// same, or that is an error.
    package var hasLab: Bool { !frontMatter.labs.isEmpty }

    /// The path of the picture that the front matter names, inside the content folder; nil where it
    /// names none or none that a site may show.
    package var picture: String? {
        frontMatter.picture.flatMap { LinkResolver.imagePath($0.text) }
    }

    /// The lesson as its file is now; nil where that has a mistake in what others see of it.
    package func readAgain(in content: SourceFolder) -> LessonHead? {
        var diagnostics: [Diagnostic] = []
        guard
            var head = LessonHead.read(
                id: id, language: language, path: path, smartTypography: smartTypography,
                in: content, diagnostics: &diagnostics),
            diagnostics.isEmpty
        else { return nil }
        head.isFallback = isFallback
        return head
    }

    /// Whether lists, neighbours and labs see the same of both.
    package func looksLike(_ other: LessonHead) -> Bool {
        frontMatter.title == other.frontMatter.title
            && frontMatter.summary == other.frontMatter.summary
            && frontMatter.minutes == other.frontMatter.minutes
    }

    /// Whether the rest of the site hears of the same labs, old addresses, changes and so on.
    package func meansTheSame(_ other: LessonHead) -> Bool {
        let (own, others) = (frontMatter, other.frontMatter)
        return own.labs.map(\.id) == others.labs.map(\.id) && own.isDraft == others.isDraft
            && own.updated == others.updated && own.prerequisites.isEmpty
            && others.prerequisites.isEmpty
            && own.aliases.map(\.text) == others.aliases.map(\.text)
            && own.picture?.text == others.picture?.text
    }

    /// Reads the front matter of a file.
    ///
    /// - Returns: nil where the file can not be read as text.
    static func read(
        id: String, language: String, path: String, smartTypography: Bool,
        in content: SourceFolder, diagnostics: inout [Diagnostic]
    ) -> LessonHead? {
        guard
            let source = content.source(path, limit: Lesson.largestFile, diagnostics: &diagnostics)
        else { return nil }
        if let malformed = UTF8Check.diagnostic(source) {
            diagnostics.append(malformed)
            return nil
        }
        let frontMatter = FrontMatter.read(
            source, smartTypography: smartTypography, diagnostics: &diagnostics)
        return LessonHead(
            id: id, language: language, isFallback: false, frontMatter: frontMatter,
            smartTypography: smartTypography, path: path, content: content)
    }
}
