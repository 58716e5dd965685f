package import LabGrading
package import SourceText

/// Reads a course from its two folders: the manifest, the labs, and each lesson's front matter.
package struct CourseReader: Sendable {
    private let content: SourceFolder
    private let labsFolder: SourceFolder?
    private let otherPages: Set<String>
    private let includesDrafts: Bool
    private let documents: PolicyDocumentSource
    private let jobs: Int
    private var context: LessonContext
    private var diagnostics: [Diagnostic] = []

    /// What came of reading a course.
    package struct Result: Sendable {
        /// The course in its own language, then its translations. Empty where the manifest can not
        /// be used.
        package var courses: [Course]
        package var diagnostics: [Diagnostic]

        package var course: Course? { courses.first }
    }

    /// - Parameters:
    ///   - labs: the folder of labs; a course without labs may have none.
    ///   - otherPages: pages that lessons may link to besides lessons and labs, as paths.
    ///   - includesDrafts: whether lessons that are drafts belong to the course.
    ///   - documents: where the documents of the AWS managed policies come from that labs name.
    package static func read(
        content: SourceFolder, labs: SourceFolder?, otherPages: Set<String> = [],
        includesDrafts: Bool = false, jobs: Int = 2,
        documents: @escaping PolicyDocumentSource = { _ in nil }
    ) async throws -> Result {
        var reader = CourseReader(
            content: content, labsFolder: labs, otherPages: otherPages,
            includesDrafts: includesDrafts, documents: documents, jobs: jobs)
        let courses = try await reader.read()
        return Result(courses: courses, diagnostics: reader.diagnostics)
    }

    private init(
        content: SourceFolder, labsFolder: SourceFolder?, otherPages: Set<String>,
        includesDrafts: Bool, documents: @escaping PolicyDocumentSource, jobs: Int
    ) {
        self.content = content
        self.labsFolder = labsFolder
        self.otherPages = otherPages
        self.includesDrafts = includesDrafts
        self.documents = documents
        context = LessonContext(content: content)
        self.jobs = jobs
    }

    private mutating func read() async throws -> [Course] {
        var labs: [LabFolder] = []
        if let labsFolder {
            labs = LabFolderReader.readAll(
                in: labsFolder, documents: documents, diagnostics: &diagnostics)
            for lab in labs { context.labAccounts[lab.id] = lab.lab.account }
        }
        guard let (manifest, source) = readManifest("course.yaml") else { return [] }
        let files = LessonFiles(content)
        let listed = checkReferences(manifest, files, source)
        context.smartTypography = manifest.options.smart
        let read = try await heads(listed.map { ($0, "") }, manifest.language)
        let own = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
        var courses = [
            course(manifest, manifest.language, "", labs, listed) { own[$0] }
        ]
        for (language, ids) in files.translations.sorted(by: { $0.key < $1.key }) {
            let translated = try await heads(
                listed.filter(ids.contains).map { ($0, "." + language) }, language)
            let there = Dictionary(uniqueKeysWithValues: translated.map { ($0.id, $0) })
            let words = translatedManifest(language, manifest)
            courses.append(
                course(words, language, "." + language, labs, listed) { id in
                    if let head = there[id] { return head }
                    var head = own[id]
                    head?.isFallback = true
                    return head
                })
        }
        return courses
    }

    private mutating func readManifest(_ path: String) -> (CourseManifest, SourceFile)? {
        guard
            let source = content.source(
                path, limit: Lesson.largestFile, diagnostics: &diagnostics),
            let manifest = CourseManifest.parse(source, diagnostics: &diagnostics)
        else { return nil }
        return (manifest, source)
    }

    /// The manifest in another language: `course.fr.yaml`, or else the course's own.
    private mutating func translatedManifest(
        _ language: String, _ original: CourseManifest
    ) -> CourseManifest {
        let path = "course.\(language).yaml"
        guard content.hasFile(path), let (manifest, source) = readManifest(path) else {
            return original
        }
        let ids = manifest.modules.map { $0.lessons.map(\.id) }
        guard ids == original.modules.map({ $0.lessons.map(\.id) }) else {
            diagnostics.append(
                source.error(
                    "translation-differs",
                    "expected the modules and lessons of course.yaml, found others",
                    at: source.rangeOfLine(1), help: ["list the same lessons in the same order"]))
            return original
        }
        return manifest
    }

    // MARK: Lessons

    /// Reports lessons without file and files without place.
    ///
    /// - Returns: the ids of the lessons that are there, in order.
    private mutating func checkReferences(
        _ manifest: CourseManifest, _ files: LessonFiles, _ source: SourceFile
    ) -> [String] {
        var listed: [String] = []
        var named: Set<String> = []
        for reference in manifest.modules.flatMap(\.lessons) {
            named.insert(reference.id)
            if files.ids.contains(reference.id) {
                listed.append(reference.id)
            } else {
                reportMissing(reference, files.ids.sorted(), source)
            }
        }
        for id in files.ids.subtracting(named).sorted() {
            diagnostics.append(
                Diagnostic(
                    .warning, "lesson-unlisted",
                    "expected the lesson '\(id)' to be listed in course.yaml, found it in no module",
                    file: content.name(of: "lessons/\(id).md"),
                    help: ["add '\(id)' to a module's lessons, or remove the file"]))
        }
        for name in files.strayTranslations {
            diagnostics.append(
                Diagnostic(
                    .warning, "translation-stray",
                    "expected a lesson that this file translates, found none",
                    file: content.name(of: "lessons/\(name).md"),
                    help: ["name it as the lesson's file, with the language before '.md'"]))
        }
        return listed
    }

    private mutating func heads(
        _ files: [(id: String, suffix: String)], _ language: String
    ) async throws -> [LessonHead] {
        let (content, smartTypography) = (content, context.smartTypography)
        let read = try await files.concurrentMap(limit: jobs) { file in
            var diagnostics: [Diagnostic] = []
            let head = LessonHead.read(
                id: file.id, language: language, path: "lessons/\(file.id)\(file.suffix).md",
                smartTypography: smartTypography, in: content, diagnostics: &diagnostics)
            return (head, diagnostics)
        }
        diagnostics += read.flatMap(\.1)
        return read.compactMap(\.0).filter { includesDrafts || !$0.frontMatter.isDraft }
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

    // MARK: The course

    private mutating func course(
        _ manifest: CourseManifest, _ language: String, _ suffix: String, _ labs: [LabFolder],
        _ listed: [String], head: (String) -> LessonHead?
    ) -> Course {
        let modules = manifest.modules.enumerated().map { index, module in
            Course.Module(
                number: index + 1, title: module.title, summary: module.summary,
                lessons: module.lessons.compactMap { head($0.id) })
        }
        var pages: Set<String> = ["index.html", "labs/index.html"]
        pages.formUnion(otherPages)
        if manifest.glossary.isEmpty { pages.remove("glossary.html") }
        for lab in labs { pages.insert("labs/\(lab.id).html") }
        let resolver = LinkResolver(
            lessons: Set(listed), otherPages: pages, content: content, suffix: suffix)
        var course = Course(
            manifest: manifest, language: language, suffix: suffix, modules: modules,
            labs: labs, otherAnchors: [], resolver: resolver, context: context)
        resolveLabs(&course)
        resolveGlossary(&course)
        if pages.contains("glossary.html") {
            course.glossary = Glossary(course.manifest.glossary)
        }
        if suffix.isEmpty { checkReferences(&course, pages) }
        course.labs = LabEmbedding.ordered(course)
        return course
    }

    private mutating func resolveGlossary(_ course: inout Course) {
        let source = course.manifest.source
        for index in course.manifest.glossary.indices {
            var definition = course.manifest.glossary[index].definition
            let result = course.resolver.resolve(&definition, in: source, on: .glossary)
            course.manifest.glossary[index].definition = definition
            course.otherAnchors += result.anchors.map { (source, $0) }
            diagnostics += result.diagnostics
        }
    }

    /// Holds what the front matter says of other pages against those that there are.
    private mutating func checkReferences(_ course: inout Course, _ otherPages: Set<String>) {
        let lessons = course.lessons
        let redirects = RedirectCheck(
            course.manifest,
            lessons: lessons.filter { !$0.frontMatter.aliases.isEmpty }.map {
                ("lessons/\($0.id).html", $0.source, $0.frontMatter)
            },
            pages: otherPages.union(lessons.map { "lessons/\($0.id).html" }))
        course.redirects = redirects.redirects
        diagnostics += redirects.diagnostics
        let order = Dictionary(uniqueKeysWithValues: lessons.enumerated().map { ($1.id, $0) })
        for lesson in lessons where !lesson.frontMatter.prerequisites.isEmpty {
            diagnostics += PrerequisiteCheck.diagnostics(
                lesson.frontMatter, of: lesson.id, in: lesson.source, order: order)
        }
    }

    private mutating func resolveLabs(_ course: inout Course) {
        for index in course.labs.indices {
            let source = course.labs[index].source
            func resolved(_ document: MarkdownNode) -> MarkdownNode {
                var document = document
                let result = course.resolver.resolve(&document, in: source, on: .lab)
                // A translation says the same of the same file.
                if course.suffix.isEmpty { diagnostics += result.diagnostics }
                course.otherAnchors += result.anchors.map { (source, $0) }
                return document
            }
            course.labs[index].task = resolved(course.labs[index].task)
            course.labs[index].hints = course.labs[index].hints.map(resolved)
        }
    }
}

/// The files of `content/lessons`: `users.md`, and `users.fr.md` for a translation.
private struct LessonFiles {
    /// Lessons in the course's own language.
    var ids: Set<String> = []
    /// The ids of the lessons that are there in each language.
    var translations: [String: Set<String>] = [:]
    /// Translations of nothing, as names without `.md`.
    var strayTranslations: [String] = []

    init(_ content: SourceFolder) {
        let names = content.entries(of: "lessons").filter {
            !$0.isFolder && $0.name.hasSuffix(".md")
        }.map { String($0.name.dropLast(3)) }
        var translated: [(id: String, language: String)] = []
        for name in names {
            let parts = ASCII.split(name, at: UInt8(ascii: "."))
            if parts.count == 2, LanguageTag.isValid(parts[1]) {
                translated.append((parts[0], parts[1]))
            } else {
                ids.insert(name)
            }
        }
        for (id, language) in translated {
            if ids.contains(id) {
                translations[language, default: []].insert(id)
            } else {
                strayTranslations.append(id + "." + language)
            }
        }
    }
}
