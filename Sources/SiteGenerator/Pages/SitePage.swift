internal import Course

/// A page of the site: what it shows, and under which path.
struct SitePage: Sendable {
    enum Content: Sendable {
        case home
        case lesson(LessonHead)
        case labs
        case lab(LabFolder)
        case solutions(LabFolder)
        case schedule
        case glossary
        case print
        case notFound
        /// The frame in which a learning management system shows a lesson.
        case sco(LessonHead)
    }

    var content: Content
    var path: String
    /// The path without language, which the page's translations share.
    var basePath: String

    /// All pages of a course in one language but for its lessons.
    static func others(of course: Course, _ site: Site) -> [SitePage] {
        func page(_ content: Content, _ path: (String) -> String) -> SitePage {
            SitePage(content: content, path: path(course.suffix), basePath: path(""))
        }
        let templates = site.theme.templates
        var pages = [page(.home, SitePath.home), page(.labs, SitePath.labs)]
        // A server shows one page for all addresses that it does not know.
        if course.suffix.isEmpty { pages.append(page(.notFound) { _ in SitePath.notFound }) }
        if templates.has("schedule") { pages.append(page(.schedule, SitePath.schedule)) }
        if site.hasGlossary(course) { pages.append(page(.glossary, SitePath.glossary)) }
        if site.hasPrint(course) { pages.append(page(.print, SitePath.print)) }
        // A package has one organization: the course in its own language.
        if site.options.scorm != nil, course.suffix.isEmpty {
            pages += course.lessons.map { lesson in
                page(.sco(lesson)) { _ in SitePath.sco(lesson.id) }
            }
        }
        for lab in course.labs {
            pages.append(page(.lab(lab)) { SitePath.lab(lab.id, $0) })
            if site.isTrainer, templates.has("solutions") {
                pages.append(page(.solutions(lab)) { SitePath.solutions(lab.id, $0) })
            }
        }
        return pages
    }

    static func lesson(_ lesson: LessonHead, of course: Course) -> SitePage {
        SitePage(
            content: .lesson(lesson), path: SitePath.lesson(lesson.id, course.suffix),
            basePath: SitePath.lesson(lesson.id, ""))
    }

    /// The kind's name: that of the flags and, but for labs' pages, of the template.
    var kind: String {
        switch content {
        case .home: "home"
        case .lesson: "lesson"
        case .labs: "labs"
        case .lab: "lab"
        case .solutions: "solutions"
        case .schedule: "schedule"
        case .glossary: "glossary"
        case .print: "print"
        case .notFound: "not-found"
        case .sco: "sco"
        }
    }

    var template: String {
        if case .lab = content { return "lab-page" }
        return kind
    }

    /// Whether something is graded on the page.
    var hasLab: Bool {
        switch content {
        case .lesson(let lesson): lesson.hasLab
        case .lab: true
        case .home, .labs, .solutions, .schedule, .glossary, .print, .notFound, .sco: false
        }
    }

    /// Whether search engines had better pass the page over.
    var isNoIndex: Bool {
        switch content {
        case .print, .notFound, .solutions, .sco: true
        case .home, .lesson, .labs, .lab, .schedule, .glossary: false
        }
    }

    /// The Content-Security-Policy. Only a page with a lab may compile WebAssembly, and only a frame
    /// for a lesson may hold a page.
    var policy: String {
        if case .sco = content {
            return "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
                + "frame-src 'self'; base-uri 'none'; form-action 'none'"
        }
        let scripts = hasLab ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'"
        return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \(scripts); "
            + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
    }
}

extension Site {
    /// Most lessons of a print edition: it is one page.
    static let mostPrintedLessons = 300

    func hasGlossary(_ course: Course) -> Bool {
        !course.manifest.glossary.isEmpty && theme.templates.has("glossary")
    }

    func hasPrint(_ course: Course) -> Bool {
        let count = course.modules.reduce(0) { $0 + $1.lessons.count }
        return settings.hasPrint && theme.templates.has("print") && count > 0
            && count <= Site.mostPrintedLessons
    }
}
