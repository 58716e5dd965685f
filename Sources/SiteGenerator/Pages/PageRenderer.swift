internal import Course

/// Makes the HTML of each page. A value without I/O, so pages can be made at the same time.
struct PageRenderer: Sendable {
    let course: Course
    let theme: Theme
    private let outline: CourseOutline

    init(course: Course, theme: Theme) {
        self.course = course
        self.theme = theme
        outline = CourseOutline(course)
    }

    func render(_ page: SitePage) -> OutputFile {
        let context = PageContext(
            course: course, page: page, styles: theme.styles.map { SitePath.style($0.name) },
            scripts: scripts(for: page), outline: outline)
        var values = context.common
        switch page.content {
        case .lesson(let lesson):
            let html = text(of: lesson, on: page, values)
            values["lesson"] = context.lesson(lesson, html: html)
        case .lab(let lab):
            values["lab"] = LabContext.value(lab, on: page.path)
            if let lesson = course.lesson(embedding: lab.id) {
                values["lesson"] = context.link(to: lesson)
            }
        case .home, .labs, .notFound: break
        }
        return OutputFile(
            path: page.path, bytes: theme.templates.render(page.template, .object(values)))
    }

    /// The theme's entry points for a page. Other scripts are modules that these import.
    private func scripts(for page: SitePage) -> [String] {
        let wanted = page.hasLab ? ["site.js", "lab.js"] : ["site.js"]
        let there = Set(theme.scripts.map(\.name))
        return wanted.filter(there.contains).map(SitePath.script)
    }

    /// A lesson's text, with the lab template where a lab belongs.
    private func text(
        of lesson: Lesson, on page: SitePage, _ common: [String: TemplateValue]
    ) -> String {
        var bytes: [UInt8] = []
        let segments = HTMLRenderer.render(
            lesson.document, style: .course, rawHTML: lesson.rawHTML)
        for segment in segments {
            switch segment {
            case .html(let html): bytes += html
            case .lab(let id):
                guard let lab = course.labs.first(where: { $0.id == id }) else { continue }
                var values = common
                values["lab"] = LabContext.value(lab, on: page.path)
                bytes += theme.templates.render("lab", .object(values))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
