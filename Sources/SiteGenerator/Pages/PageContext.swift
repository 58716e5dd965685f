internal import Course
internal import LabGrading
internal import Pictures
internal import SourceText

/// What a page's template is filled with. The keys are the theme's contract.
struct PageContext {
    let renderer: PageRenderer
    let page: SitePage
    let folder: PageFolder

    init(_ renderer: PageRenderer, _ page: SitePage) {
        self.renderer = renderer
        self.page = page
        folder = renderer.folder(of: page)
    }

    private var course: Course { renderer.course }
    private var site: Site { renderer.site }
    private var texts: InterfaceTexts { renderer.texts }

    func url(_ path: String) -> String { SitePath.url(of: path, from: page.path) }

    // MARK: Every page

    /// All keys but those of the page's own content (`lesson`, `lab` and so on).
    var common: TemplateObject {
        let isLesson = if case .lesson = page.content { true } else { false }
        let isLab = if case .lab = page.content { true } else { false }
        let isSCO = if case .sco = page.content { true } else { false }
        let outline = renderer.outline.value(
            for: SitePath.folder(of: page.path), current: currentLesson?.id,
            isWhole: !isLesson && !isLab && !isSCO)
        return [
            "page": .object(pageValue),
            "course": folder.course,
            "modules": outline.modules,
            "sidebar": .object([
                "modules": outline.modules, "isPartial": .flag(outline.isPartial),
            ]),
            "labs": isLesson || isSCO ? .nothing : folder.labs,
            "links": folder.links,
            "assets": folder.assets,
            "texts": texts.value,
            "styles": folder.styles,
            "scripts": isSCO
                ? folder.scoScripts : page.hasLab ? folder.labScripts : folder.scripts,
        ]
    }

    private var pageValue: TemplateObject {
        let description = self.description
        var value: TemplateObject = [
            "kind": .text(page.kind),
            "title": .text(title),
            "description": .text(description),
            "language": .text(course.language),
            "root": .text(folder.root),
            "policy": .text(page.policy),
            "hasLab": .flag(page.hasLab),
            "isTrainer": .flag(site.isTrainer),
            "isOffline": .flag(site.settings.isOffline),
            "noIndex": .flag(page.isNoIndex || site.isTrainer),
            "manifest": .text(url(SitePath.manifest)),
            PageContext.flag(page.kind): .flag(true),
        ]
        if site.settings.isOffline {
            value["serviceWorker"] = .text(url(SitePath.serviceWorker))
        }
        if site.courses.count > 1 { addLanguages(to: &value) }
        guard let base = site.settings.baseURL else { return value }
        if !page.isNoIndex { value["canonical"] = .text(base + page.path) }
        value["feed"] = .text(url(SitePath.feed))
        if let picture = renderer.picture(of: page) { add(picture, base, to: &value) }
        return value
    }

    private func add(_ picture: PagePicture, _ base: String, to value: inout TemplateObject) {
        value["picture"] = .text(base + ASCII.percentEncoded(picture.path, keeping: "/"))
        switch picture {
        case .own: value["pictureText"] = .text(title)
        case .drawn(let drawn, _):
            value["pictureText"] = .text(drawn.words)
            value["isPictureDrawn"] = .flag(true)
            value["pictureWidth"] = .number(SharePicture.width)
            value["pictureHeight"] = .number(SharePicture.height)
        }
    }

    /// The name of a kind's flag: `isNotFound`.
    private static func flag(_ kind: String) -> String {
        "is"
            + kind.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The page in the course's other languages.
    private func addLanguages(to value: inout TemplateObject) {
        var languages: [TemplateValue] = []
        var alternates: [TemplateValue] = []
        for other in site.courses {
            let path =
                page.path == SitePath.notFound
                ? SitePath.home(other.suffix) : page.basePath.dropLast(5) + other.suffix + ".html"
            languages.append(
                .object([
                    "code": .text(other.language),
                    "name": .text(site.theme.texts(for: other.language)["language-name"]),
                    "href": .text(url(path)),
                    "current": .flag(other.language == course.language),
                ]))
            if let base = site.settings.baseURL, !page.isNoIndex {
                alternates.append(
                    .object(["code": .text(other.language), "href": .text(base + path)]))
            }
        }
        value["languages"] = .list(languages)
        value["hasLanguages"] = .flag(true)
        value["alternates"] = .list(alternates)
    }

    private var title: String {
        switch page.content {
        case .home: course.manifest.title
        case .lesson(let lesson), .sco(let lesson): lesson.frontMatter.title
        case .lab(let lab): lab.lab.title
        case .solutions(let lab): texts["solutions-title"] + ": " + lab.lab.title
        case .labs, .schedule, .glossary, .print, .notFound: texts[page.kind + "-title"]
        }
    }

    private var description: String {
        switch page.content {
        case .lesson(let lesson), .sco(let lesson):
            lesson.frontMatter.description ?? lesson.frontMatter.summary
        case .lab(let lab), .solutions(let lab): lab.lab.summary
        case .home, .labs, .schedule, .glossary, .print, .notFound: course.manifest.description
        }
    }

    /// The lesson that the page belongs to: itself, or the one that embeds its lab.
    var currentLesson: LessonHead? {
        switch page.content {
        case .lesson(let lesson), .sco(let lesson): lesson
        case .lab(let lab), .solutions(let lab): renderer.lesson(embedding: lab.id)
        case .home, .labs, .schedule, .glossary, .print, .notFound: nil
        }
    }

    // MARK: A lesson

    /// The value of `lesson` on a lesson's page.
    ///
    /// - Parameter html: the lesson's text, labs filled in.
    func lesson(_ head: LessonHead, _ lesson: Lesson, html: [UInt8]) -> TemplateValue {
        let lessons = renderer.outline.lessons
        let contents = self.contents(of: lesson)
        var value = facts(head)
        value["html"] = .html(html)
        value["contents"] = .list(contents)
        value["hasContents"] = .flag(!contents.isEmpty)
        guard let place = renderer.outline.place(of: head.id) else { return .object(value) }
        let module = course.modules[place.module]
        value["module"] = .object([
            "number": .number(module.number), "title": .text(module.title),
            "label": .text(texts.filled("module", [("number", module.number)])),
            "href": .text(url(SitePath.home(course.suffix)) + "#module-\(module.number)"),
        ])
        if place.number > 0 { value["previous"] = link(to: lessons[place.number - 1]) }
        if place.number + 1 < lessons.count { value["next"] = link(to: lessons[place.number + 1]) }
        let prerequisites = head.frontMatter.prerequisites.compactMap(prerequisite)
        value["prerequisites"] = .list(prerequisites)
        value["hasPrerequisites"] = .flag(!prerequisites.isEmpty)
        if head.isFallback {
            value["isFallback"] = .flag(true)
            value["fallbackLanguage"] = .text(
                site.theme.texts(for: head.language)["language-name"])
        }
        return .object(value)
    }

    private func prerequisite(_ prerequisite: FrontMatter.Prerequisite) -> TemplateValue? {
        switch prerequisite {
        case .text(let inlines): .object(["html": .text(HTMLRenderer.textWithoutLinks(inlines))])
        case .lesson(let id, _):
            renderer.outline.place(of: id).map { link(to: renderer.outline.lessons[$0.number]) }
        }
    }

    /// What the front matter says of a lesson, and where it stands.
    func facts(_ head: LessonHead) -> TemplateObject {
        let front = head.frontMatter
        let number = (renderer.outline.place(of: head.id)?.number ?? 0) + 1
        let total = renderer.outline.lessons.count
        let objectives = front.objectives.map {
            TemplateValue.text(HTMLRenderer.textWithoutLinks($0))
        }
        return [
            "id": .text(head.id),
            "title": .text(front.title),
            "summary": .text(front.summary),
            "minutes": .number(front.minutes),
            "duration": .text(texts.duration(front.minutes)),
            "number": .number(number),
            "total": .number(total),
            "position": .text(texts.filled("position", [("number", number), ("total", total)])),
            "language": .text(head.language),
            "updated": .optional(front.updated),
            "isDraft": .flag(front.isDraft),
            "objectives": .list(objectives),
            "hasObjectives": .flag(!objectives.isEmpty),
        ]
    }

    /// A lesson as title and href: `previous`, `next`, and the lesson of a lab's page.
    func link(to lesson: LessonHead) -> TemplateValue {
        .object([
            "title": .text(lesson.frontMatter.title),
            "href": .text(url(SitePath.lesson(lesson.id, course.suffix))),
        ])
    }

    /// The headings of the second level, each with those of the third below it.
    private func contents(of lesson: Lesson) -> [TemplateValue] {
        let numbers = course.manifest.options.numbered ? lesson.headingNumbers : [:]
        func entry(_ heading: Lesson.Heading, _ children: [TemplateValue]) -> TemplateValue {
            .object([
                "id": .text(heading.id),
                "number": .optional(numbers[heading.id]),
                "title": .text(HTMLRenderer.textWithoutLinks(heading.inlines)),
                "children": .list(children),
                "hasChildren": .flag(!children.isEmpty),
            ])
        }
        var result: [(heading: Lesson.Heading, children: [TemplateValue])] = []
        for heading in lesson.headings {
            if heading.level == 2 {
                result.append((heading, []))
            } else if heading.level == 3, !result.isEmpty {
                result[result.count - 1].children.append(entry(heading, []))
            }
        }
        return result.map { entry($0.heading, $0.children) }
    }
}
