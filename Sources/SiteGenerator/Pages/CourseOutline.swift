internal import Course

/// The value of `modules`, the list of lessons that pages show.
///
/// What does not depend on the page is made once for each folder that pages lie in, since the links
/// differ by folder alone. In a large course a lesson's page shows only the lessons around it: were
/// all listed on every page, the site would grow with the square of the course.
struct CourseOutline: Sendable {
    /// Most lessons of a course whose pages all list all lessons.
    static let mostListed = 150
    /// How many lessons before and behind its own a page of a larger course shows.
    static let reach = 12

    /// Where a lesson stands.
    struct Place: Sendable {
        /// Counted from 0.
        var module: Int
        var index: Int
        /// Among all lessons, counted from 0.
        var number: Int
    }

    let lessons: [LessonHead]
    private let places: [String: Place]
    private let modules: [Course.Module]
    /// For each folder the values of the lessons, by module.
    private var values: [String: [[TemplateValue]]] = [:]
    private var moduleValues: [String: [TemplateObject]] = [:]

    var isLarge: Bool { lessons.count > CourseOutline.mostListed }

    init(_ course: Course, _ texts: InterfaceTexts, folders: Set<String>) {
        modules = course.modules
        lessons = course.lessons
        var places: [String: Place] = [:]
        var number = 0
        for (module, content) in course.modules.enumerated() {
            for (index, lesson) in content.lessons.enumerated() {
                places[lesson.id] = Place(module: module, index: index, number: number)
                number += 1
            }
        }
        self.places = places
        for folder in folders { add(folder, course, texts) }
    }

    func place(of lesson: String) -> Place? { places[lesson] }

    /// The lessons whose pages show something of a lesson: all in a small course, those around it in
    /// a large one.
    func lessons(showing id: String) -> [LessonHead] {
        guard isLarge, let place = places[id] else { return lessons }
        let reach = CourseOutline.reach
        return Array(
            lessons[max(0, place.number - reach)...min(lessons.count - 1, place.number + reach)])
    }

    // MARK: Values

    /// The modules as a page shows them, and whether that leaves some lessons out.
    ///
    /// - Parameters:
    ///   - current: the lesson that the page belongs to.
    ///   - isWhole: whether the page lists all lessons, however many they are.
    func value(
        for folder: String, current: String?, isWhole: Bool
    ) -> (modules: TemplateValue, isPartial: Bool) {
        guard let heads = moduleValues[folder], let values = values[folder] else {
            return (.list([]), !lessons.isEmpty)
        }
        let place = current.flatMap { places[$0] }
        if isLarge, !isWhole {
            guard let place else { return (.list(heads.map { .object($0) }), true) }
            let all = values[place.module]
            let first = max(0, place.index - CourseOutline.reach)
            let last = min(all.count - 1, place.index + CourseOutline.reach)
            var shown = Array(all[first...last])
            mark(&shown[place.index - first])
            return (.list([module(heads[place.module], shown, isCurrent: true)]), true)
        }
        let whole = zip(heads, values).enumerated().map { index, pair -> TemplateValue in
            guard let place, place.module == index else {
                return module(pair.0, pair.1, isCurrent: false)
            }
            var shown = pair.1
            mark(&shown[place.index])
            return module(pair.0, shown, isCurrent: true)
        }
        return (.list(whole), false)
    }

    private func module(
        _ head: TemplateObject, _ lessons: [TemplateValue], isCurrent: Bool
    ) -> TemplateValue {
        var module = head
        module["current"] = .flag(isCurrent)
        module["lessons"] = .list(lessons)
        return .object(module)
    }

    private func mark(_ lesson: inout TemplateValue) {
        guard case .object(var members) = lesson else { return }
        members["current"] = .flag(true)
        lesson = .object(members)
    }

    private mutating func add(_ folder: String, _ course: Course, _ texts: InterfaceTexts) {
        let page = folder.isEmpty ? "index.html" : folder + "/index.html"
        let home = SitePath.url(of: SitePath.home(course.suffix), from: page)
        // The links of a folder's pages to lessons begin alike.
        let lessonFolder = folder == "lessons" ? "" : SitePath.root(from: page) + "lessons/"
        var number = 0
        var values: [[TemplateValue]] = []
        var heads: [TemplateObject] = []
        for module in course.modules {
            values.append(
                module.lessons.map { lesson in
                    number += 1
                    return .object([
                        "number": .number(number),
                        "id": .text(lesson.id),
                        "title": .text(lesson.frontMatter.title),
                        "summary": .text(lesson.frontMatter.summary),
                        "minutes": .number(lesson.frontMatter.minutes),
                        "duration": .text(texts.duration(lesson.frontMatter.minutes)),
                        "href": .text(lessonFolder + lesson.id + course.suffix + ".html"),
                        "current": .flag(false),
                        "hasLab": .flag(lesson.hasLab),
                    ])
                })
            let minutes = module.lessons.reduce(0) { $0 + $1.frontMatter.minutes }
            heads.append([
                "number": .number(module.number),
                "title": .text(module.title),
                "summary": .optional(module.summary),
                "label": .text(texts.filled("module", [("number", module.number)])),
                "minutes": .number(minutes),
                "duration": .text(texts.duration(minutes)),
                "href": .text(home + "#module-\(module.number)"),
                "current": .flag(false),
                "lessons": .list([]),
            ])
        }
        self.values[folder] = values
        moduleValues[folder] = heads
    }
}
