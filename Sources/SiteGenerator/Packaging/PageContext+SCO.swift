internal import Course

extension PageContext {
    /// The value of `sco`: what the frame of a lesson tells its script.
    func sco(_ lesson: LessonHead) -> TemplateValue {
        let languages = renderer.site.courses
        let labs = lesson.frontMatter.labs.map(\.id)
        // Pages at which the learner may be picked up again. An id holds no blank.
        let pages = languages.flatMap { course in
            [SitePath.lesson(lesson.id, course.suffix)]
                + labs.map { SitePath.lab($0, course.suffix) }
        }
        return .object([
            "version": .text(renderer.site.options.scorm?.rawValue ?? ""),
            "lesson": .text(lesson.id),
            "href": .text(url(SitePath.lesson(lesson.id, ""))),
            "labs": .text(labs.joined(separator: " ")),
            "pages": .text(pages.joined(separator: " ")),
        ])
    }
}
