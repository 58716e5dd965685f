package import SourceText
internal import YAMLReader

/// What `course.yaml` says: the course's name, and its lessons in order.
///
/// ```yaml
/// title: IAM from the ground up
/// description: Who may do what in an AWS account, and why.
/// language: en
/// modules:
///   - title: First steps
///     lessons: [root-user, users]
/// ```
package struct CourseManifest: Sendable {
    /// A part of the course: lessons that belong together.
    package struct Module: Sendable {
        package var title: String
        package var lessons: [LessonReference]
    }

    /// A lesson's id with the place that names it.
    package struct LessonReference: Sendable {
        package var id: String
        package var range: SourceRange
    }

    package var title: String
    package var description: String
    /// A language tag (BCP 47), for the pages' `lang` attribute.
    package var language: String
    package var modules: [Module]

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
        var reader = MappingReader(
            value, in: source, subject: "a course",
            keys: ["title", "description", "language", "modules"])
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
        diagnostics += reader.diagnostics

        var modules: [Module] = []
        var seen: [String: SourceRange] = [:]
        for element in elements ?? [] {
            if let module = parseModule(element, source, &seen, &diagnostics) {
                modules.append(module)
            }
        }
        guard let title, let description, elements != nil else { return nil }
        return CourseManifest(
            title: title, description: description, language: language, modules: modules)
    }

    private static func parseModule(
        _ value: Value, _ source: SourceFile, _ seen: inout [String: SourceRange],
        _ diagnostics: inout [Diagnostic]
    ) -> Module? {
        var reader = MappingReader(
            value, in: source, subject: "a module", keys: ["title", "lessons"])
        defer { diagnostics += reader.diagnostics }
        let title = reader.requiredText("title")
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
        return Module(title: title, lessons: lessons)
    }
}
