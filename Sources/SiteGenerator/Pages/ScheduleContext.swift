internal import Course

/// The value of `schedule`.
struct ScheduleContext {
    private let renderer: PageRenderer
    private let page: SitePage

    init(_ renderer: PageRenderer, _ page: SitePage) {
        self.renderer = renderer
        self.page = page
    }

    var value: TemplateValue {
        let lessons = renderer.outline.lessons
        let schedule = Schedule(
            lessons: lessons.map(\.frontMatter.minutes), settings: renderer.site.settings.schedule)
        let days = schedule.days.enumerated().map { index, entries -> TemplateValue in
            .object([
                "title": .text(renderer.texts.filled("day", [("number", index + 1)])),
                "start": .text(Schedule.clock(entries.first?.start ?? 0)),
                "end": .text(Schedule.clock(entries.last?.end ?? 0)),
                "entries": .list(entries.map { entry($0, lessons) }),
            ])
        }
        return .object(["days": .list(days), "hasDays": .flag(days.count > 1)])
    }

    private func entry(_ entry: Schedule.Entry, _ lessons: [LessonHead]) -> TemplateValue {
        var value: TemplateObject = [
            "start": .text(Schedule.clock(entry.start)), "end": .text(Schedule.clock(entry.end)),
            "minutes": .number(entry.minutes),
            "duration": .text(renderer.texts.duration(entry.minutes)),
        ]
        switch entry.item {
        case .pause(let title):
            value["isBreak"] = .flag(true)
            value["title"] = .text(title ?? renderer.texts["break"])
        case .lesson(let number):
            let lesson = lessons[number]
            value["isLesson"] = .flag(true)
            value["id"] = .text(lesson.id)
            value["title"] = .text(lesson.frontMatter.title)
            value["hasLab"] = .flag(lesson.hasLab)
            let path = SitePath.lesson(lesson.id, renderer.course.suffix)
            value["href"] = .text(SitePath.url(of: path, from: page.path))
            if let place = renderer.outline.place(of: lesson.id) {
                value["module"] = .text(renderer.course.modules[place.module].title)
            }
        }
        return .object(value)
    }
}
