internal import SourceText

/// Checks each link and image of a text against the course, and turns links to lessons' files into
/// links to their pages.
struct LinkResolver {
    /// Which page the text appears on.
    enum Page {
        case lesson(id: String)
        /// A lab's text appears on its own page and in a lesson: both lie one folder deep.
        case lab
        /// A definition of the glossary, whose page lies at the root.
        case glossary
    }

    /// The ids of the course's lessons.
    let lessons: Set<String>
    /// The pages that the site has besides the lessons, as paths from its root.
    let otherPages: Set<String>
    /// The folder that images and other files come from.
    let content: SourceFolder
    /// What stands before `.html` in the pages' names, so that a translation links to translations.
    let suffix: String

    /// What a text's links say.
    struct Result {
        var diagnostics: [Diagnostic] = []
        /// Links to headings, still to be checked.
        var anchors: [LessonFacts.AnchorReference] = []
        /// Files of the content folder that the text shows or links to, as paths inside it.
        var files: Set<String> = []
    }

    /// Resolves the links of a text where they stand: a copy of the tree would cost more than all the
    /// looking.
    func resolve(
        _ document: inout MarkdownNode, in source: SourceFile, on page: Page
    ) -> Result {
        var result = Result()
        resolve(&document, source, page, &result)
        return result
    }

    private func resolve(
        _ node: inout MarkdownNode, _ source: SourceFile, _ page: Page, _ result: inout Result
    ) {
        switch node.kind {
        case .link(let destination, let title):
            let target = link(destination, node.range, source, page, &result)
            node.kind = .link(destination: target, title: title)
        case .image(let destination, _): image(destination, node.range, source, page, &result)
        default: break
        }
        for index in node.children.indices {
            resolve(&node.children[index], source, page, &result)
        }
    }

    // MARK: Links

    /// The destination to write into the page.
    private func link(
        _ text: String, _ block: SourceRange, _ source: SourceFile, _ page: Page,
        _ result: inout Result
    ) -> String {
        func report(_ identifier: String, _ message: String, _ help: [String]) {
            guard result.diagnostics.count < Lesson.mostFindings else { return }
            let range = source.place(ofLinkTo: text, in: block)
            result.diagnostics.append(source.error(identifier, message, at: range, help: help))
        }
        func note(_ fragment: String, of id: String) {
            result.anchors.append(
                LessonFacts.AnchorReference(
                    lesson: id, fragment: fragment,
                    range: source.place(ofLinkTo: text, in: block)))
        }
        let path: String
        let fragment: String?
        switch LinkDestination(text) {
        case .external: return text
        case .forbidden(let scheme):
            report(
                "link-scheme",
                "expected a link to http, https, mailto or a file of the course, "
                    + "found the scheme '\(Value.short(scheme))'", [])
            return ""
        case .absolute:
            report(
                "link-absolute", "expected a relative link, found one that begins with a slash",
                ["write it relative to this file, such as groups.md or ../images/users.png"])
            return ""
        case .malformed:
            report("link-malformed", "expected a link, found control characters in it", [])
            return ""
        case .relative(let foundPath, let foundFragment):
            path = foundPath
            fragment = foundFragment
        }

        if path.isEmpty, case .lesson(let id) = page {
            if let fragment { note(fragment, of: id) }
            return text
        }
        if let id = lessonID(path, on: page) {
            guard lessons.contains(id) else {
                report(
                    "link-target", "there is no lesson '\(Value.short(path))' in the course",
                    suggestions(for: id, among: lessons.sorted(), ending: ".md"))
                return ""
            }
            note(fragment ?? "", of: id)
            let folder =
                switch page {
                case .lab: "../lessons/"
                case .glossary: "lessons/"
                case .lesson: ""
                }
            return folder + id + suffix + ".html" + (fragment.map { "#" + $0 } ?? "")
        }
        guard case .lesson = page,
            let target = LinkDestination.normalized(path, from: "lessons"), !target.isEmpty
        else {
            report(
                "link-target", "expected a file of the course, found '\(Value.short(path))'",
                ["this text can link to lessons: groups.md"])
            return ""
        }
        if otherPages.contains(target) {
            guard !suffix.isEmpty, path.hasSuffix(".html") else { return text }
            return path.dropLast(5) + suffix + ".html" + (fragment.map { "#" + $0 } ?? "")
        }
        if isPublishable(target), content.hasFile(target) {
            result.files.insert(target)
            return text
        }
        var help: [String] = []
        if path.hasSuffix(".html") {
            help = suggestions(
                for: String(path.dropLast(5)), among: lessons.sorted(), ending: ".md")
            if help.isEmpty {
                help = suggestions(
                    for: target, among: otherPages.sorted(), prefix: "../", ending: "")
            }
        }
        report("link-target", "there is no file '\(Value.short(path))' in the course", help)
        return ""
    }

    /// The id where a path names a lesson's file: `groups.md`, `./groups.md`, `../lessons/groups.md`.
    private func lessonID(_ path: String, on page: Page) -> String? {
        guard path.hasSuffix(".md") else { return nil }
        let folder: String
        if case .lab = page, path.utf8.contains(UInt8(ascii: "/")) {
            folder = "labs"
        } else {
            folder = "lessons"
        }
        guard let target = LinkDestination.normalized(path, from: folder) else { return nil }
        let name = target.utf8.starts(with: "lessons/".utf8) ? String(target.dropFirst(8)) : target
        return String(name.dropLast(3))
    }

    private func suggestions(
        for word: String, among candidates: [String], prefix: String = "", ending: String
    ) -> [String] {
        Suggestion.decorated(word, among: candidates, prefix: prefix, ending: ending)
    }

    // MARK: Images

    private func image(
        _ text: String, _ block: SourceRange, _ source: SourceFile, _ page: Page,
        _ result: inout Result
    ) {
        let isLesson = if case .lesson = page { true } else { false }
        image(text, isLesson ? LinkResolver.imageEndings : nil, source, &result) {
            source.place(ofLinkTo: text, in: block)
        }
    }

    /// The picture that a lesson's front matter names.
    func resolve(picture: FrontMatter.PlacedText, in source: SourceFile) -> Result {
        var result = Result()
        image(picture.text, LinkResolver.pictureEndings, source, &result) {
            source.firstLine(of: picture.range)
        }
        return result
    }

    /// - Parameter endings: of the files that may be shown; nil where none may.
    private func image(
        _ text: String, _ endings: [String]?, _ source: SourceFile, _ result: inout Result,
        at place: () -> SourceRange
    ) {
        func report(_ identifier: String, _ message: String, _ help: [String] = []) {
            guard result.diagnostics.count < Lesson.mostFindings else { return }
            result.diagnostics.append(source.error(identifier, message, at: place(), help: help))
        }
        guard case .relative(let path, _) = LinkDestination(text), let endings else {
            report(
                "image-external",
                "expected an image of the content folder, found '\(Value.short(text))'",
                ["pages load nothing from elsewhere: copy the image into the content folder"])
            return
        }
        let ending = path.split(separator: ".").last.map { ASCII.lowercased(String($0)) } ?? ""
        guard endings.contains(ending) else {
            report(
                "image-format",
                "expected a file ending in " + endings.joined(separator: ", ")
                    + ", found '\(Value.short(path))'")
            return
        }
        guard let target = LinkResolver.imagePath(text), content.hasFile(target) else {
            report(
                "image-missing", "there is no image '\(Value.short(path))' in the content folder",
                similarFiles(path))
            return
        }
        result.files.insert(target)
    }

    /// The path inside the content folder that a lesson's image leads to; nil where it leads out.
    static func imagePath(_ text: String) -> String? {
        guard case .relative(let path, _) = LinkDestination(text) else { return nil }
        return LinkDestination.normalized(path, from: "lessons")
    }

    private static let imageEndings = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"]
    /// Services that show links know neither vectors nor AVIF.
    private static let pictureEndings = ["png", "jpg", "jpeg", "gif", "webp"]

    private func similarFiles(_ path: String) -> [String] {
        var parts = ASCII.split(path, at: UInt8(ascii: "/"))
        let name = parts.removeLast()
        let folder = parts.joined(separator: "/")
        guard let inside = LinkDestination.normalized(folder, from: "lessons") else { return [] }
        let names = content.entries(of: inside).filter { !$0.isFolder }.map(\.name)
        return suggestions(
            for: name, among: names, prefix: folder.isEmpty ? "" : folder + "/", ending: "")
    }

    /// Whether a file may be copied: not what pages are made from, and nothing hidden.
    private func isPublishable(_ path: String) -> Bool {
        if path.hasSuffix(".md") || path == "course.yaml" { return false }
        return !ASCII.split(path, at: UInt8(ascii: "/")).contains { $0.hasPrefix(".") }
    }
}
