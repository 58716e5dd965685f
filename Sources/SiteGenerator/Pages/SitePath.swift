/// Paths of the site's files, from its root, and the URLs between them.
///
/// All URLs are relative, so that a site works in any folder of any host.
enum SitePath {
    static let home = "index.html"
    static let labs = "labs/index.html"
    static let notFound = "404.html"
    static let browserModule = "assets/browser-lab.wasm"

    static func lesson(_ id: String) -> String { "lessons/\(id).html" }
    static func lab(_ id: String) -> String { "labs/\(id).html" }
    static func labDefinition(_ id: String) -> String { "labs/\(id)/lab.json" }
    static func labFile(_ id: String, _ name: String) -> String { "labs/\(id)/\(name)" }
    static func style(_ name: String) -> String { "assets/styles/\(name)" }
    static func script(_ name: String) -> String { "assets/scripts/\(name)" }
    static func asset(_ name: String) -> String { "assets/\(name)" }

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
