/// Paths of the site's files, from its root, and the URLs between them.
///
/// All URLs are relative, so that a site works in any folder of any host. A page in another language
/// lies beside the page that it translates, with the language before `.html`.
enum SitePath {
    static let browserModule = "assets/browser-lab.wasm"
    static let notFound = "404.html"
    static let sitemap = "sitemap.xml"
    static let feed = "feed.xml"
    static let robots = "robots.txt"
    static let manifest = "site.webmanifest"
    static let serviceWorker = "service-worker.js"

    static func home(_ suffix: String) -> String { "index\(suffix).html" }
    static func labs(_ suffix: String) -> String { "labs/index\(suffix).html" }
    static func schedule(_ suffix: String) -> String { "schedule\(suffix).html" }
    static func glossary(_ suffix: String) -> String { "glossary\(suffix).html" }
    static func print(_ suffix: String) -> String { "print/index\(suffix).html" }
    /// The folder of the search index.
    static func search(_ suffix: String) -> String { "search\(suffix)" }
    static func lesson(_ id: String, _ suffix: String) -> String { "lessons/\(id)\(suffix).html" }
    static func lab(_ id: String, _ suffix: String) -> String { "labs/\(id)\(suffix).html" }
    static func solutions(_ id: String, _ suffix: String) -> String {
        "labs/\(id)/solutions\(suffix).html"
    }
    static func sco(_ id: String) -> String { "scorm/\(id).html" }
    /// - Parameter name: changes with what the picture shows.
    static func picture(of page: String, _ name: String) -> String {
        "pictures/" + page.dropLast(5) + "." + name + ".png"
    }
    static func labDefinition(_ id: String) -> String { "labs/\(id)/lab.json" }
    static func labFile(_ id: String, _ name: String) -> String { "labs/\(id)/\(name)" }

    /// Pages that lessons may link to besides lessons, labs and the front page.
    static func otherPages(_ theme: Theme) -> Set<String> {
        var pages: Set<String> = []
        if theme.templates.has("schedule") { pages.insert(schedule("")) }
        if theme.templates.has("glossary") { pages.insert(glossary("")) }
        return pages
    }

    /// The folder that a file lies in; empty at the root.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }

    /// The URL of the root as seen from a page: empty, or `../` for each folder.
    static func root(from page: String) -> String {
        String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The URL of a file as seen from a page.
    static func url(of target: String, from page: String) -> String {
        var from = page.split(separator: "/").dropLast()
        var to = target.split(separator: "/")[...]
        while to.count > 1, let folder = from.first, folder == to.first {
            from.removeFirst()
            to.removeFirst()
        }
        return String(repeating: "../", count: from.count) + to.joined(separator: "/")
    }
}
