package import SourceText
internal import YAMLReader

/// What `course.yaml` says: the course's name, its lessons in order, and what all lessons share.
///
/// ```yaml
/// title: IAM from the ground up
/// description: Who may do what in an AWS account, and why.
/// modules:
///   - title: First steps
///     lessons: [root-user, users]
/// ```
package struct CourseManifest: Sendable {
    /// A part of the course: lessons that belong together.
    package struct Module: Sendable {
        package var title: String
        /// One sentence.
        package var summary: String?
        package var lessons: [LessonReference]
    }

    /// A lesson's id with the place that names it.
    package struct LessonReference: Sendable {
        package var id: String
        package var range: SourceRange
    }

    /// Who wrote the course.
    package struct Author: Sendable {
        package var name: String
        /// An `https:` address.
        package var url: String?
        package var urlRange: SourceRange?
    }

    /// A word of the course's subject.
    package struct GlossaryTerm: Sendable {
        /// The anchor on the glossary's page.
        package var id: String
        package var term: String
        package var definition: MarkdownNode
        /// Other forms of the word: plurals, abbreviations.
        package var forms: [String]
        package var range: SourceRange
    }

    /// An address that leads to another.
    package struct Redirect: Sendable {
        /// A page's path from the site's root.
        package var from: String
        /// A page's path from the site's root, or an `https:` address.
        package var to: String
        package var range: SourceRange
        package var targetRange: SourceRange
    }

    /// Addresses that are not asked for.
    package struct UncheckedLink: Sendable {
        package var pattern: String
        package var range: SourceRange
    }

    /// How texts are set.
    package struct Options: Sendable {
        /// Whether quotes, dashes and dots become typographic ones.
        package var smart = false
        /// Whether the headings of lessons are numbered.
        package var numbered = false
    }

    package var title: String
    package var description: String
    /// A language tag (BCP 47), for the pages' `lang` attribute.
    package var language: String
    package var modules: [Module]
    package var authors: [Author] = []
    /// What learners should know before the first lesson, each as inlines.
    package var prerequisites: [[MarkdownNode]] = []
    package var glossary: [GlossaryTerm] = []
    package var options = Options()
    package var redirects: [Redirect] = []
    /// Addresses that nobody is asked for when external links are checked. `*` is any text.
    package var uncheckedLinks: [UncheckedLink] = []
    package var source: SourceFile

    static let keys = [
        "title", "description", "language", "modules", "authors", "prerequisites", "glossary",
        "options", "redirects", "unchecked-links",
    ]

    /// Reads the manifest. What is wrong with it is added to the diagnostics.
    ///
    /// - Returns: nil where too little could be read to go on.
    package static func parse(
        _ source: SourceFile, diagnostics: inout [Diagnostic]
    ) -> CourseManifest? {
        let value: Value
        do {
            value = try YAMLReader.parse(source)
        } catch {
            diagnostics.append(error.diagnostic)
            return nil
        }
        var reader = MappingReader(value, in: source, subject: "a course", keys: keys)
        let title = reader.requiredText("title")
        let description = reader.requiredText("description")
        let language = reader.text("language") ?? "en"
        if !LanguageTag.isValid(language), let range = value["language"]?.range {
            reader.report(
                "language-tag",
                "expected a language tag as language, found '\(Value.short(language))'", range,
                help: ["write a tag such as en or de-CH"])
        }
        let elements = reader.requiredList("modules")
        var manifest = CourseManifest(
            title: title ?? "", description: description ?? "", language: language, modules: [],
            source: source)
        manifest.readParts(&reader)
        diagnostics += reader.diagnostics

        var seen: [String: SourceRange] = [:]
        for element in elements ?? [] {
            if let module = parseModule(element, source, &seen, &diagnostics) {
                manifest.modules.append(module)
            }
        }
        guard title != nil, description != nil, elements != nil else { return nil }
        if manifest.options.smart { manifest.setTypographically() }
        return manifest
    }

    private static func parseModule(
        _ value: Value, _ source: SourceFile, _ seen: inout [String: SourceRange],
        _ diagnostics: inout [Diagnostic]
    ) -> Module? {
        var reader = MappingReader(
            value, in: source, subject: "a module", keys: ["title", "summary", "lessons"])
        defer { diagnostics += reader.diagnostics }
        let title = reader.requiredText("title")
        let summary = reader.text("summary")
        guard let elements = reader.requiredList("lessons") else { return nil }
        var lessons: [LessonReference] = []
        for id in reader.texts(elements, of: "lessons") {
            guard Slug.isValid(id.text) else {
                reader.report(
                    "lesson-id",
                    "expected a lesson's id, found '\(Value.short(id.text))'", id.range,
                    help: [Slug.rule])
                continue
            }
            if let first = seen[id.text] {
                reader.report(
                    "lesson-listed-twice",
                    "the lesson '\(id.text)' is listed here and on line "
                        + "\(source.line(at: first.lowerBound))", id.range,
                    help: ["keep one of the two"])
                continue
            }
            seen[id.text] = id.range
            lessons.append(LessonReference(id: id.text, range: id.range))
        }
        guard let title else { return nil }
        return Module(title: title, summary: summary, lessons: lessons)
    }
}
