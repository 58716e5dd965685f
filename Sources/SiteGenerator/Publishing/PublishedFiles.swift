internal import Course
internal import SourceText

/// The files of a site that are for machines: addresses, changes, offline use.
struct PublishedFiles {
    let site: Site
    /// The pages of all languages.
    let pages: [SitePage]

    /// - Parameter version: changes whenever a file of the site does.
    func all(version: String) -> [OutputFile] {
        var files = [
            OutputFile(path: SitePath.robots, bytes: Array(robots.utf8)),
            OutputFile(path: SitePath.manifest, bytes: Array((manifest + "\n").utf8)),
        ]
        if site.settings.isOffline {
            files.append(
                OutputFile(
                    path: SitePath.serviceWorker, bytes: Array(serviceWorker(version).utf8)))
        }
        if let base = site.settings.baseURL {
            files.append(OutputFile(path: SitePath.sitemap, bytes: sitemap(base)))
            files.append(OutputFile(path: SitePath.feed, bytes: feed(base)))
        }
        return files + redirects
    }

    private var listed: [SitePage] { pages.filter { !$0.isNoIndex } }

    // MARK: Search engines

    /// https://www.rfc-editor.org/rfc/rfc9309
    private var robots: String {
        if site.isTrainer || site.settings.robots == .none {
            return "User-agent: *\nDisallow: /\n"
        }
        var text = "User-agent: *\nAllow: /\n"
        if let base = site.settings.baseURL { text += "\nSitemap: \(base)\(SitePath.sitemap)\n" }
        return text
    }

    /// Most addresses of a sitemap (https://www.sitemaps.org/protocol.html).
    private static let mostAddresses = 50_000

    private func sitemap(_ base: String) -> [UInt8] {
        var xml = XMLText(root: "urlset", namespace: "http://www.sitemaps.org/schemas/sitemap/0.9")
        for page in listed.prefix(PublishedFiles.mostAddresses) {
            xml.open("url")
            xml.element("loc", base + page.path)
            if case .lesson(let lesson) = page.content, let day = lesson.frontMatter.updated {
                xml.element("lastmod", day)
            }
            xml.close("url")
        }
        return xml.finished()
    }

    // MARK: Changes

    /// The lessons that have changed, the latest first (RFC 4287). An entry's id is the lesson's
    /// address in the course's language, so a new title makes no new entry.
    private func feed(_ base: String) -> [UInt8] {
        let manifest = site.course.manifest
        let changed = site.course.lessons.filter { $0.frontMatter.updated != nil }.sorted {
            ($1.frontMatter.updated ?? "", $0.id) < ($0.frontMatter.updated ?? "", $1.id)
        }
        func time(_ day: String?) -> String { (day ?? "1970-01-01") + "T00:00:00Z" }
        var xml = XMLText(root: "feed", namespace: "http://www.w3.org/2005/Atom")
        xml.element("title", manifest.title)
        xml.element("subtitle", manifest.description)
        xml.element("id", base)
        xml.empty("link", [("href", base)])
        xml.empty("link", [("rel", "self"), ("href", base + SitePath.feed)])
        xml.element("updated", time(changed.first?.frontMatter.updated))
        xml.open("author")
        xml.element("name", manifest.authors.first?.name ?? manifest.title)
        xml.close("author")
        for lesson in changed.prefix(PublishedFiles.mostEntries) {
            let address = base + SitePath.lesson(lesson.id, "")
            xml.open("entry")
            xml.element("title", lesson.frontMatter.title)
            xml.element("id", address)
            xml.empty("link", [("href", address)])
            xml.element("updated", time(lesson.frontMatter.updated))
            xml.element("summary", lesson.frontMatter.summary)
            xml.close("entry")
        }
        return xml.finished()
    }

    private static let mostEntries = 100

    /// Pages for the addresses of the past.
    private var redirects: [OutputFile] {
        site.course.redirects.map { redirect in
            RedirectPage.make(
                redirect.from, to: redirect.to, title: site.course.manifest.title,
                base: site.settings.baseURL)
        }
    }

    // MARK: Installing and offline use

    /// https://www.w3.org/TR/appmanifest/
    private var manifest: String {
        let manifest = site.course.manifest
        var members: [(String, Value)] = [
            ("name", .string(manifest.title)), ("description", .string(manifest.description)),
            ("lang", .string(site.course.language)), ("start_url", .string("index.html")),
            ("scope", .string("./")), ("display", .string("browser")),
        ]
        if site.theme.files.addresses["assets/icon.svg"] != nil {
            members.append(
                (
                    "icons",
                    .array([
                        .object([
                            ("src", .string(site.theme.address("assets/icon.svg"))),
                            ("type", .string("image/svg+xml")), ("sizes", .string("any")),
                        ])
                    ])
                ))
        }
        return JSONWriter.text(.object(members), .indented(2))
    }

    /// Pages come from the network while there is one, everything else from what is kept: the names
    /// of the theme's files change with their contents.
    private func serviceWorker(_ version: String) -> String {
        let first = ["./", SitePath.home("")] + site.theme.filesOfSite.map(\.path)
        let list = JSONWriter.text(.array(first.map { .string($0) }), .compact)
        return """
            // Written by iamlab: keeps the course for when there is no network.
            const version = "\(version)";
            const first = \(list);

            self.addEventListener("install", (event) => {
              event.waitUntil(
                caches.open(version).then((cache) => cache.addAll(first)).then(() => self.skipWaiting()),
              );
            });

            self.addEventListener("activate", (event) => {
              event.waitUntil(
                caches.keys()
                  .then((names) => names.filter((name) => name.startsWith("iamlab-") && name !== version))
                  .then((names) => Promise.all(names.map((name) => caches.delete(name))))
                  .then(() => self.clients.claim()),
              );
            });

            async function keep(request) {
              const response = await fetch(request);
              if (response.ok) {
                const cache = await caches.open(version);
                await cache.put(request, response.clone());
              }
              return response;
            }

            async function answer(request) {
              if (request.mode !== "navigate") {
                return (await caches.match(request)) ?? keep(request);
              }
              try {
                return await keep(request);
              } catch (error) {
                const kept = await caches.match(request, { ignoreSearch: true });
                if (kept) return kept;
                throw error;
              }
            }

            self.addEventListener("fetch", (event) => {
              const isOurs = new URL(event.request.url).origin === self.location.origin;
              if (event.request.method === "GET" && isOurs) event.respondWith(answer(event.request));
            });

            """
    }
}

/// XML text of elements without mixed content.
struct XMLText {
    private var bytes: [UInt8]
    private let root: String

    init(root: String, namespace: String, _ attributes: [(String, String)] = []) {
        self.root = root
        bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
        open(root, [("xmlns", namespace)] + attributes)
    }

    mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
        bytes += "<\(name)".utf8
        append(attributes)
        bytes += ">\n".utf8
    }

    mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }

    mutating func element(
        _ name: String, _ text: String, _ attributes: [(String, String)] = []
    ) {
        bytes += "<\(name)".utf8
        append(attributes)
        bytes += ">".utf8
        append(text)
        bytes += "</\(name)>\n".utf8
    }

    /// An element without content.
    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        bytes += "<\(name)".utf8
        append(attributes)
        bytes += "/>\n".utf8
    }

    private mutating func append(_ attributes: [(String, String)]) {
        for (name, value) in attributes {
            bytes += " \(name)=\"".utf8
            append(value)
            bytes += "\"".utf8
        }
    }

    /// Characters that XML 1.0 has no way to write are left out (section 2.2).
    private mutating func append(_ text: String) {
        let written = text.utf8.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A }
        HTMLEscaping.append(written, to: &bytes)
    }

    consuming func finished() -> [UInt8] {
        bytes += "</\(root)>\n".utf8
        return bytes
    }
}
