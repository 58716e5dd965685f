internal import Course

/// A page of the site: what it shows, and under which path.
struct SitePage: Sendable {
    enum Content: Sendable {
        case home
        case lesson(Lesson)
        case labs
        case lab(LabFolder)
        case notFound
    }

    var content: Content
    var path: String

    /// All pages of a course.
    static func all(of course: Course) -> [SitePage] {
        var pages = [
            SitePage(content: .home, path: SitePath.home),
            SitePage(content: .notFound, path: SitePath.notFound),
            SitePage(content: .labs, path: SitePath.labs),
        ]
        for lesson in course.lessons {
            pages.append(SitePage(content: .lesson(lesson), path: SitePath.lesson(lesson.id)))
        }
        for lab in course.labs {
            pages.append(SitePage(content: .lab(lab), path: SitePath.lab(lab.id)))
        }
        return pages
    }

    /// The template's name.
    var template: String {
        switch content {
        case .home: "home"
        case .lesson: "lesson"
        case .labs: "labs"
        case .lab: "lab-page"
        case .notFound: "not-found"
        }
    }

    /// Whether something is graded on the page.
    var hasLab: Bool {
        switch content {
        case .lesson(let lesson): !lesson.embeddedLabs.isEmpty
        case .lab: true
        case .home, .labs, .notFound: false
        }
    }

    /// The Content-Security-Policy. Only a page with a lab may compile WebAssembly.
    var policy: String {
        let scripts = hasLab ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'"
        return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \(scripts); "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'"
    }
}
