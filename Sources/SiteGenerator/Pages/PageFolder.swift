internal import Course

/// What all pages of one folder and language share: the addresses, which depend on the folder alone.
struct PageFolder: Sendable {
    let root: String
    let links: TemplateValue
    let assets: TemplateValue
    let styles: TemplateValue
    /// The scripts of pages without and with a lab, linked with the modules that they import.
    let scripts: TemplateValue
    let labScripts: TemplateValue
    /// That of the frame in which a learning management system shows a lesson.
    let scoScripts: TemplateValue
    let labs: TemplateValue
    /// The members of `course`.
    let course: TemplateValue

    init(_ folder: String, _ course: Course, _ site: Site, _ texts: InterfaceTexts) {
        let page = folder.isEmpty ? "index.html" : folder + "/index.html"
        func url(_ path: String) -> TemplateValue { .text(SitePath.url(of: path, from: page)) }
        let theme = site.theme
        root = SitePath.root(from: page)
        var assets = TemplateObject()
        for (path, address) in theme.files.addresses.sorted(by: { $0.key < $1.key }) {
            assets[PageFolder.name(path)] = url(address)
        }
        self.assets = .object(assets)
        styles = .list(theme.styles.map { url(theme.address($0)) })
        func scripts(_ wanted: [String]) -> TemplateValue {
            .list(wanted.filter(theme.scripts.contains).map { url(theme.address($0)) })
        }
        self.scripts = scripts([ScriptLinker.site])
        labScripts = scripts([ScriptLinker.site, ScriptLinker.lab])
        scoScripts = scripts([ScriptLinker.package])
        links = PageFolder.links(course, site, root, url)
        labs = .list(
            course.labs.map { LabContext.summary($0, url(SitePath.lab($0.id, course.suffix))) })
        self.course = PageFolder.course(course, texts, url)
    }

    /// A file's path as a name that a template can write: dots would part it.
    private static func name(_ path: String) -> String {
        let plain = path.hasPrefix("assets/") ? String(path.dropFirst(7)) : path
        return String(plain.map { $0 == "." || $0 == "/" ? "-" : $0 })
    }

    private static func links(
        _ course: Course, _ site: Site, _ root: String, _ url: (String) -> TemplateValue
    ) -> TemplateValue {
        let suffix = course.suffix
        var links: TemplateObject = [
            "home": url(SitePath.home(suffix)), "labs": url(SitePath.labs(suffix)),
            "search": .text(root + SitePath.search(suffix) + "/"),
        ]
        if site.theme.templates.has("schedule") {
            links["schedule"] = url(SitePath.schedule(suffix))
        }
        if site.hasGlossary(course) { links["glossary"] = url(SitePath.glossary(suffix)) }
        if site.hasPrint(course) { links["print"] = url(SitePath.print(suffix)) }
        return .object(links)
    }

    private static func course(
        _ course: Course, _ texts: InterfaceTexts, _ url: (String) -> TemplateValue
    ) -> TemplateValue {
        var minutes = 0
        var count = 0
        for lesson in course.modules.lazy.flatMap(\.lessons) {
            minutes += lesson.frontMatter.minutes
            count += 1
        }
        let manifest = course.manifest
        let authors = manifest.authors.map { author -> TemplateValue in
            .object(["name": .text(author.name), "url": .optional(author.url)])
        }
        let prerequisites = manifest.prerequisites.map {
            TemplateValue.text(HTMLRenderer.textWithoutLinks($0))
        }
        let first = course.modules.first { !$0.lessons.isEmpty }?.lessons.first
        return .object([
            "title": .text(manifest.title),
            "description": .text(manifest.description),
            "authors": .list(authors),
            "hasAuthors": .flag(!authors.isEmpty),
            "prerequisites": .list(prerequisites),
            "hasPrerequisites": .flag(!prerequisites.isEmpty),
            "isNumbered": .flag(manifest.options.numbered),
            "minutes": .number(minutes),
            "duration": .text(texts.duration(minutes)),
            "lessonCount": .number(count),
            "labCount": .number(course.labs.count),
            "first": first.map {
                .object([
                    "title": .text($0.frontMatter.title),
                    "href": url(SitePath.lesson($0.id, course.suffix)),
                ])
            } ?? .nothing,
        ])
    }
}
