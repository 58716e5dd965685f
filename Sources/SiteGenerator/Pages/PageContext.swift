internal import Course

/// What a page's template is filled with. The keys are the theme's contract.
struct PageContext {
    let course: Course
    let page: SitePage
    /// The hrefs of the theme's styles and scripts, as paths from the root.
    let styles: [String]
    let scripts: [String]
    let outline: CourseOutline

    /// All keys but those of the page's own content (`lesson`, `lab`).
    var common: [String: TemplateValue] {
        [
            "page": pageValue,
            "course": courseValue,
            "modules": outline.value(for: page, current: currentLesson),
            "labs": .list(course.labs.map(labSummary)),
            "styles": .list(styles.map { .text(url($0)) }),
            "scripts": .list(scripts.map { .text(url($0)) }),
        ]
    }

    func url(_ path: String) -> String { SitePath.url(of: path, from: page.path) }

    // MARK: The page and the course

    private var pageValue: TemplateValue {
        var title = course.manifest.title
        var description = course.manifest.description
        var isHome = false
        var isLesson = false
        var isLabs = false
        var isLab = false
        switch page.content {
        case .home: isHome = true
        case .lesson(let lesson):
            isLesson = true
            title = lesson.frontMatter.title
            description = lesson.frontMatter.description ?? lesson.frontMatter.summary
        case .labs:
            isLabs = true
            title = "Labs"
        case .lab(let lab):
            isLab = true
            title = LabContext.title(lab)
            description = LabContext.summary(lab)
        case .notFound: title = "Page not found"
        }
        return .object([
            "title": .text(title),
            "description": .text(description),
            "language": .text(course.manifest.language),
            "root": .text(SitePath.root(from: page.path)),
            "policy": .text(page.policy),
            "isHome": .flag(isHome),
            "isLesson": .flag(isLesson),
            "isLabs": .flag(isLabs),
            "isLab": .flag(isLab),
            "hasLab": .flag(page.hasLab),
        ])
    }

    private var courseValue: TemplateValue {
        let lessons = course.lessons
        return .object([
            "title": .text(course.manifest.title),
            "description": .text(course.manifest.description),
            "minutes": .number(minutes(lessons)),
            "lessonCount": .number(lessons.count),
            "labCount": .number(course.labs.count),
            "first": lessons.first.map(link(to:)) ?? .nothing,
        ])
    }

    private func minutes(_ lessons: [Lesson]) -> Int {
        lessons.reduce(0) { $0 + $1.frontMatter.minutes }
    }

    /// The lesson that the page belongs to: itself, or the one that embeds its lab.
    private var currentLesson: String? {
        switch page.content {
        case .lesson(let lesson): lesson.id
        case .lab(let lab): course.lesson(embedding: lab.id)?.id
        case .home, .labs, .notFound: nil
        }
    }

    private func labSummary(_ lab: LabFolder) -> TemplateValue {
        .object([
            "id": .text(lab.id),
            "title": .text(LabContext.title(lab)),
            "summary": .text(LabContext.summary(lab)),
            "minutes": .number(LabContext.minutes(lab)),
            "points": .text(LabContext.points(lab)),
            "href": .text(url(SitePath.lab(lab.id))),
        ])
    }

    // MARK: A lesson

    /// The value of `lesson` on a lesson's page.
    ///
    /// - Parameter html: the lesson's text, labs filled in.
    func lesson(_ lesson: Lesson, html: String) -> TemplateValue {
        let lessons = course.lessons
        let index = lessons.firstIndex { $0.id == lesson.id } ?? 0
        let module = course.modules.first { $0.lessons.contains { $0.id == lesson.id } }
        let contents = self.contents(lesson.headings)
        let objectives = lesson.frontMatter.objectives.map {
            TemplateValue.text(HTMLRenderer.textWithoutLinks($0))
        }
        return .object([
            "title": .text(lesson.frontMatter.title),
            "summary": .text(lesson.frontMatter.summary),
            "minutes": .number(lesson.frontMatter.minutes),
            "number": .number(index + 1),
            "total": .number(lessons.count),
            "module": module.map {
                .object(["number": .number($0.number), "title": .text($0.title)])
            } ?? .nothing,
            "objectives": .list(objectives),
            "hasObjectives": .flag(!objectives.isEmpty),
            "html": .text(html),
            "contents": .list(contents),
            "hasContents": .flag(!contents.isEmpty),
            "previous": index > 0 ? link(to: lessons[index - 1]) : .nothing,
            "next": index + 1 < lessons.count ? link(to: lessons[index + 1]) : .nothing,
        ])
    }

    /// A lesson as title and href: `previous`, `next`, and the lesson of a lab's page.
    func link(to lesson: Lesson) -> TemplateValue {
        .object([
            "title": .text(lesson.frontMatter.title),
            "href": .text(url(SitePath.lesson(lesson.id))),
        ])
    }

    /// The headings of the second level, each with those of the third below it.
    private func contents(_ headings: [Lesson.Heading]) -> [TemplateValue] {
        var result: [(heading: Lesson.Heading, children: [TemplateValue])] = []
        for heading in headings {
            if heading.level == 2 {
                result.append((heading, []))
            } else if heading.level == 3, !result.isEmpty {
                result[result.count - 1].children.append(entry(heading, []))
            }
        }
        return result.map { entry($0.heading, $0.children) }
    }

    private func entry(_ heading: Lesson.Heading, _ children: [TemplateValue]) -> TemplateValue {
        .object([
            "id": .text(heading.id),
            "title": .text(HTMLRenderer.textWithoutLinks(heading.inlines)),
            "children": .list(children),
        ])
    }
}
