internal import LabGrading
package import SourceText

/// Reads a course from its two folders and checks all that one part says of another.
package struct CourseReader {
    private let content: SourceFolder
    private let labsFolder: SourceFolder?
    private let includesDrafts: Bool
    private var context: LessonContext
    private var diagnostics: [Diagnostic] = []

    /// What came of reading a course.
    package struct Result: Sendable {
        /// Nil where the manifest can not be used.
        package var course: Course?
        package var diagnostics: [Diagnostic]
    }

    /// - Parameters:
    ///   - labs: the folder of labs; a course without labs may have none.
    ///   - includesDrafts: whether lessons that are drafts belong to the course.
    package static func read(
        content: SourceFolder, labs: SourceFolder?, includesDrafts: Bool = false
    ) -> Result {
        var reader = CourseReader(
            content: content, labsFolder: labs, includesDrafts: includesDrafts)
        let course = reader.read()
        return Result(course: course, diagnostics: reader.diagnostics)
    }

    private init(content: SourceFolder, labsFolder: SourceFolder?, includesDrafts: Bool) {
        self.content = content
        self.labsFolder = labsFolder
        self.includesDrafts = includesDrafts
        context = LessonContext(content: content)
    }

    private mutating func read() -> Course? {
        var labs: [LabFolder] = []
        if let labsFolder {
            labs = LabFolderReader.readAll(in: labsFolder, diagnostics: &diagnostics)
            for lab in labs { context.labAccounts[lab.id] = lab.lab.account }
        }
        guard
            let source = content.source(
                "course.yaml", limit: Lesson.largestFile, diagnostics: &diagnostics),
            let manifest = CourseManifest.parse(source, diagnostics: &diagnostics)
        else { return nil }
        let files = content.entries(of: "lessons").filter {
            !$0.isFolder && $0.name.hasSuffix(".md")
        }.map { String($0.name.dropLast(3)) }
        var modules: [Course.Module] = []
        var listed: Set<String> = []
        for (index, module) in manifest.modules.enumerated() {
            var lessons: [Lesson] = []
            for reference in module.lessons {
                listed.insert(reference.id)
                guard files.contains(reference.id) else {
                    reportMissing(reference, files, source)
                    continue
                }
                if let lesson = readLesson(reference.id),
                    includesDrafts || !lesson.frontMatter.isDraft
                {
                    lessons.append(lesson)
                }
            }
            modules.append(
                Course.Module(number: index + 1, title: module.title, lessons: lessons))
        }
        for id in files where !listed.contains(id) {
            diagnostics.append(
                Diagnostic(
                    .warning, "lesson-unlisted",
                    "expected the lesson '\(id)' to be listed in course.yaml, found it in no module",
                    file: content.name(of: "lessons/\(id).md"),
                    help: ["add '\(id)' to a module's lessons, or remove the file"]))
        }
        let course = Course(manifest: manifest, modules: modules, labs: labs, files: [])
        diagnostics += LabEmbedding.check(course)
        return linked(course, files: files)
    }

    private mutating func readLesson(_ id: String) -> Lesson? {
        guard
            let source = content.source(
                "lessons/\(id).md", limit: Lesson.largestFile, diagnostics: &diagnostics)
        else { return nil }
        return Lesson.parse(id: id, source, context: context, diagnostics: &diagnostics)
    }

    private mutating func reportMissing(
        _ reference: CourseManifest.LessonReference, _ files: [String], _ source: SourceFile
    ) {
        let path = content.name(of: "lessons/\(reference.id).md")
        diagnostics.append(
            source.error(
                "lesson-missing", "the lesson '\(reference.id)' has no file \(path)",
                at: reference.range,
                help: [
                    Suggestion.didYouMean(reference.id, among: files)
                        ?? "write the file, or remove the id"
                ]))
    }

    /// The course with its links resolved and its labs in order.
    private mutating func linked(_ course: Course, files: [String]) -> Course {
        var course = course
        var headings: [String: [String]] = [:]
        for lesson in course.lessons { headings[lesson.id] = lesson.headings.map(\.id) }
        var pages: Set<String> = ["index.html", "labs/index.html"]
        for lab in course.labs { pages.insert("labs/\(lab.id).html") }
        let resolver = LinkResolver(headings: headings, otherPages: pages, content: content)
        var used: Set<String> = []
        for module in course.modules.indices {
            for index in course.modules[module].lessons.indices {
                let lesson = course.modules[module].lessons[index]
                let result = resolver.resolve(
                    lesson.document, in: lesson.source, on: .lesson(id: lesson.id))
                course.modules[module].lessons[index].document = result.document
                diagnostics += result.diagnostics
                used.formUnion(result.files)
            }
        }
        for index in course.labs.indices {
            let source = course.labs[index].source
            func resolved(_ document: MarkdownNode) -> MarkdownNode {
                let result = resolver.resolve(document, in: source, on: .lab)
                diagnostics += result.diagnostics
                return result.document
            }
            course.labs[index].task = resolved(course.labs[index].task)
            course.labs[index].hints = course.labs[index].hints.map(resolved)
        }
        for index in course.manifest.glossary.indices {
            let result = resolver.resolve(
                course.manifest.glossary[index].definition, in: course.manifest.source,
                on: .glossary)
            course.manifest.glossary[index].definition = result.document
            diagnostics += result.diagnostics
        }
        for lesson in course.lessons { pages.insert("lessons/\(lesson.id).html") }
        let redirects = RedirectCheck(
            course.manifest,
            lessons: course.lessons.map { ("lessons/\($0.id).html", $0.source, $0.frontMatter) },
            pages: pages)
        course.redirects = redirects.redirects
        diagnostics += redirects.diagnostics
        let order = Dictionary(
            uniqueKeysWithValues: course.lessons.enumerated().map { ($1.id, $0) })
        for lesson in course.lessons {
            diagnostics += PrerequisiteCheck.diagnostics(
                lesson.frontMatter, of: lesson.id, in: lesson.source, order: order)
        }
        course.files = used.sorted()
        course.labs = LabEmbedding.ordered(course)
        return course
    }
}
