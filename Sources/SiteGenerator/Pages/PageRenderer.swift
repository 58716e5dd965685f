internal import Course
internal import LabGrading
internal import SourceText

/// Makes the HTML of each page of a course in one language. A value without I/O, so pages can be made
/// at the same time.
struct PageRenderer: Sendable {
    let course: Course
    let site: Site
    let texts: InterfaceTexts
    let outline: CourseOutline
    /// The picture of the front page, and of all pages that have none of their own.
    let coursePicture: PagePicture?
    private let folders: [String: PageFolder]
    private let labs: [String: LabFolder]
    private let embedding: [String: LessonHead]
    /// About how many bytes a lesson's page has around the lesson.
    private static let usualFrame = 16 << 10

    init(course: Course, site: Site, pages: [SitePage]) {
        self.course = course
        self.site = site
        let texts = site.theme.texts(for: course.language)
        self.texts = texts
        let names = Set(pages.map { SitePath.folder(of: $0.path) } + ["lessons"])
        // Only these two list lessons of a large course.
        outline = CourseOutline(
            course, texts,
            folders: names.filter { ["", "lessons", "print"].contains($0) || !course.labs.isEmpty })
        coursePicture = PageRenderer.coursePicture(course, site, texts, outline)
        folders = Dictionary(
            uniqueKeysWithValues: names.map { ($0, PageFolder($0, course, site, texts)) })
        labs = Dictionary(uniqueKeysWithValues: course.labs.map { ($0.id, $0) })
        var embedding: [String: LessonHead] = [:]
        if !labs.isEmpty {
            for lesson in outline.lessons {
                for lab in lesson.frontMatter.labs { embedding[lab.id] = lesson }
            }
        }
        self.embedding = embedding
    }

    func folder(of page: SitePage) -> PageFolder {
        let name = SitePath.folder(of: page.path)
        return folders[name] ?? PageFolder(name, course, site, texts)
    }

    /// The lesson that embeds a lab.
    func lesson(embedding lab: String) -> LessonHead? { embedding[lab] }

    // MARK: Pages

    /// A page that needs no lesson's text.
    func render(_ page: SitePage) -> OutputFile {
        let context = PageContext(self, page)
        var values = context.common
        switch page.content {
        case .lab(let lab):
            values["lab"] = value(of: lab, on: page)
            if let lesson = context.currentLesson { values["lesson"] = context.link(to: lesson) }
        case .solutions(let lab):
            values["lab"] = value(of: lab, on: page)
            values["solutions"] = SolutionsContext.solutions(lab)
            values["mistakes"] = SolutionsContext.mistakes(lab)
        case .sco(let lesson): values["sco"] = context.sco(lesson)
        case .schedule: values["schedule"] = ScheduleContext(self, page).value
        case .glossary: values["glossary"] = glossary
        case .home, .labs, .notFound, .print, .lesson: break
        }
        return filled(page, values)
    }

    /// A lesson's page, and the lesson's text in it.
    func render(_ head: LessonHead, _ lesson: Lesson) -> (file: OutputFile, html: [UInt8]) {
        let page = SitePage.lesson(head, of: course)
        let context = PageContext(self, page)
        var values = context.common
        let html = text(of: lesson, on: page, values, labTemplate: "lab")
        values["lesson"] = context.lesson(head, lesson, html: html)
        return (filled(page, values, about: html.count + PageRenderer.usualFrame), html)
    }

    /// The print edition: all lessons on one page.
    ///
    /// - Parameters:
    ///   - lessons: all lessons in order.
    ///   - bodies: what `printed` makes of each.
    func print(_ page: SitePage, _ lessons: [LessonHead], _ bodies: [[UInt8]]) -> OutputFile {
        let context = PageContext(self, page)
        var values = context.common
        let bodies = Dictionary(zip(lessons.map(\.id), bodies)) { first, _ in first }
        let modules = course.modules.map { module -> TemplateValue in
            let lessons = module.lessons.map { head -> TemplateValue in
                var value = context.facts(head)
                value["anchor"] = .text("lesson-" + head.id)
                value["html"] = .html(bodies[head.id] ?? [])
                return .object(value)
            }
            return .object([
                "number": .number(module.number), "title": .text(module.title),
                "label": .text(texts.filled("module", [("number", module.number)])),
                "lessons": .list(lessons),
            ])
        }
        var value: TemplateObject = ["modules": .list(modules)]
        if site.isTrainer {
            value["labs"] = .list(
                course.labs.map { lab in
                    .object([
                        "id": .text(lab.id), "title": .text(lab.lab.title),
                        "solutions": SolutionsContext.solutions(lab),
                    ])
                })
            value["hasLabs"] = .flag(!course.labs.isEmpty)
        }
        values["print"] = .object(value)
        return filled(page, values)
    }

    /// A lesson's text for the print edition, its ids told apart from those of other lessons.
    func printed(_ head: LessonHead, _ lesson: Lesson) -> [UInt8] {
        let page = SitePage(
            content: .print, path: SitePath.print(course.suffix), basePath: SitePath.print(""))
        let html = text(
            of: lesson, on: page, PageContext(self, page).common, labTemplate: "print-lab")
        return PrintedHTML.joined(html, lesson: head.id, suffix: course.suffix)
    }

    /// The value of `glossary`: terms by their first letter.
    private var glossary: TemplateValue {
        let terms = course.manifest.glossary.map { (key: $0.term.lowercased(), term: $0) }
            .sorted { $0.key < $1.key }
        var letters: [(letter: String, terms: [TemplateValue])] = []
        for (key, term) in terms {
            let letter = key.prefix(1).uppercased()
            if letters.last?.letter != letter { letters.append((letter, [])) }
            letters[letters.count - 1].terms.append(
                .object([
                    "id": .text(term.id), "term": .text(term.term),
                    "html": .text(
                        HTMLRenderer.text(term.definition, style: .course, words: texts.words)),
                ]))
        }
        return .object([
            "letters": .list(
                letters.map { .object(["letter": .text($0.letter), "terms": .list($0.terms)]) })
        ])
    }

    private func filled(
        _ page: SitePage, _ values: TemplateObject, about size: Int = 0
    ) -> OutputFile {
        let templates = site.theme.templates
        return OutputFile(
            path: page.path,
            bytes: templates.render(page.template, .object(values), about: size))
    }

    private func value(of lab: LabFolder, on page: SitePage) -> TemplateValue {
        LabContext.value(lab, on: page.path, suffix: course.suffix, site, texts)
    }

    /// A lesson's text, with a lab's template where a lab belongs.
    private func text(
        of lesson: Lesson, on page: SitePage, _ common: TemplateObject, labTemplate: String
    ) -> [UInt8] {
        let segments = HTMLRenderer.render(
            lesson.document, style: .course, rawHTML: lesson.rawHTML,
            edition: site.options.edition, words: texts.words)
        if segments.count == 1, case .html(let html) = segments[0] { return html }
        var bytes: [UInt8] = []
        for segment in segments {
            switch segment {
            case .html(let html): bytes += html
            case .lab(let id):
                guard let lab = labs[id] else { continue }
                var values = common
                values["lab"] = value(of: lab, on: page)
                bytes += site.theme.templates.render(labTemplate, .object(values))
            }
        }
        return bytes
    }
}
