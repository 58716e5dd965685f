internal import Course

/// The value of `modules`, which lists every lesson and which every page receives.
///
/// Made once for each folder that pages lie in, since the links differ by folder alone; a page then
/// changes the one lesson that is its own. Made anew for each page it would take most of the time of
/// a large course.
struct CourseOutline: Sendable {
    /// By folder of the page: the root, lessons, labs.
    private var modules: [String: [TemplateValue]] = [:]
    /// Where each lesson stands: its module and its place in it.
    private var places: [String: (module: Int, lesson: Int)] = [:]

    init(_ course: Course) {
        for folder in ["", "lessons", "labs"] {
            modules[folder] = CourseOutline.modules(of: course, seenFrom: folder)
        }
        for (module, content) in course.modules.enumerated() {
            for (index, lesson) in content.lessons.enumerated() {
                places[lesson.id] = (module, index)
            }
        }
    }

    /// The modules as a page shows them.
    ///
    /// - Parameter current: the lesson that the page belongs to.
    func value(for page: SitePage, current: String?) -> TemplateValue {
        let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
        var modules = self.modules[folder] ?? []
        guard let current, let place = places[current],
            case .object(var module) = modules[place.module],
            case .list(var lessons) = module["lessons"],
            case .object(var lesson) = lessons[place.lesson]
        else { return .list(modules) }
        lesson["current"] = .flag(true)
        lessons[place.lesson] = .object(lesson)
        module["lessons"] = .list(lessons)
        modules[place.module] = .object(module)
        return .list(modules)
    }

    private static func modules(of course: Course, seenFrom folder: String) -> [TemplateValue] {
        var number = 0
        let page = folder.isEmpty ? "index.html" : folder + "/index.html"
        return course.modules.map { module in
            let lessons = module.lessons.map { lesson -> TemplateValue in
                number += 1
                return .object([
                    "number": .number(number),
                    "id": .text(lesson.id),
                    "title": .text(lesson.frontMatter.title),
                    "summary": .text(lesson.frontMatter.summary),
                    "minutes": .number(lesson.frontMatter.minutes),
                    "href": .text(SitePath.url(of: SitePath.lesson(lesson.id), from: page)),
                    "current": .flag(false),
                    "hasLab": .flag(!lesson.embeddedLabs.isEmpty),
                ])
            }
            let minutes = module.lessons.reduce(0) { $0 + $1.frontMatter.minutes }
            return .object([
                "number": .number(module.number),
                "title": .text(module.title),
                "minutes": .number(minutes),
                "lessons": .list(lessons),
            ])
        }
    }
}
