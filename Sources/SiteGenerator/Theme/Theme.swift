internal import Course
internal import SourceText

/// The look of a site: templates, texts, styles, scripts and other files.
///
/// It comes from `site/theme`, file by file before that of the built-in theme.
struct Theme: Sendable {
    var templates: TemplateSet
    /// By language. English is always there.
    var texts: [String: InterfaceTexts]
    var files: ThemeFiles
    /// The names of the style sheets and of the scripts that the site holds, sorted.
    var styles: [String]
    var scripts: [String]

    static let largestFile = 8 << 20
    /// The pages that every theme must have a template for.
    static let pageTemplates = ["home", "lesson", "labs", "lab-page", "lab", "not-found"]

    /// Reads the theme. What is missing or not well formed is added to the diagnostics.
    ///
    /// - Parameters:
    ///   - site: the folder that holds `theme/`, if the course has one.
    ///   - builtIn: the folder that holds the `theme/` to fall back to.
    static func read(
        _ site: SourceFolder?, builtIn: SourceFolder?, fingerprints: Bool,
        diagnostics: inout [Diagnostic]
    ) -> Theme {
        var reader = ThemeReader(folders: [site, builtIn].compactMap(\.self))
        let sources = reader.sources("templates", ".mustache")
        for name in pageTemplates where sources[name] == nil {
            reader.diagnostics.append(
                Diagnostic(
                    .error, "template-missing", "the theme lacks the template \(name).mustache",
                    file: (site ?? builtIn)?.name(of: "theme/templates/\(name).mustache")
                        ?? "theme/templates/\(name).mustache"))
        }
        let scripts = ScriptLinker.link(
            reader.files("scripts", ".js"), diagnostics: &reader.diagnostics)
        let originals =
            reader.files("styles", ".css").map(ThemeFiles.Original.init) + scripts
            + reader.files("assets", "").map(ThemeFiles.Original.init)
        let templates = TemplateSet(sources, diagnostics: &reader.diagnostics)
        let texts = InterfaceTexts.read(
            reader.sources("texts", ".yaml"), diagnostics: &reader.diagnostics)
        diagnostics += reader.diagnostics
        func names(_ folder: String) -> [String] {
            originals.map(\.path).filter { $0.hasPrefix(folder) }.sorted()
        }
        return Theme(
            templates: templates, texts: texts,
            files: ThemeFiles(originals, fingerprints: fingerprints),
            styles: names("styles/"), scripts: names("scripts/"))
    }

    /// The words for a language: those of `fr` for `fr-CH` where it has none of its own.
    func texts(for language: String) -> InterfaceTexts {
        let primary = language.split(separator: "-").first.map { String($0) } ?? language
        return texts[language] ?? texts[primary] ?? texts["en"] ?? .english
    }

    /// The folder of the scripts that only packages for learning management systems hold.
    static let packageScripts = "scripts/scorm/"

    /// The files of a site that is no package.
    var filesOfSite: [OutputFile] {
        let others = Set(scripts.filter { $0.hasPrefix(Theme.packageScripts) }.map(address))
        return files.outputs.filter { !others.contains($0.path) }
    }

    /// The site's path of a file of the theme: `styles/base.css`.
    func address(_ path: String) -> String { files.addresses[path] ?? "assets/" + path }
}

/// Gathers files of several theme folders: the first one that has a file gives it.
private struct ThemeReader {
    let folders: [SourceFolder]
    var diagnostics: [Diagnostic] = []

    init(folders: [SourceFolder]) { self.folders = folders }

    /// The files directly in a folder as sources, by their names without the ending.
    mutating func sources(_ folder: String, _ ending: String) -> [String: SourceFile] {
        var sources: [String: SourceFile] = [:]
        for (path, source) in all("theme/" + folder, ending, depth: 0) {
            sources[String(path.dropFirst(folder.count + 7).dropLast(ending.count))] = source
        }
        return sources
    }

    /// The files of a folder and the folders in it, by the end of their names.
    mutating func files(_ folder: String, _ ending: String) -> [Found] {
        all("theme/" + folder, ending, depth: 8).map { (String($0.path.dropFirst(6)), $0.source) }
    }

    typealias Found = (path: String, source: SourceFile)

    private mutating func all(_ path: String, _ ending: String, depth: Int) -> [Found] {
        var seen: Set<String> = []
        var result: [Found] = []
        for folder in folders {
            for file in ThemeReader.paths(path, ending, in: folder, depth: depth)
            where seen.insert(file).inserted {
                if let source = folder.source(
                    file, limit: Theme.largestFile, diagnostics: &diagnostics)
                {
                    result.append((file, source))
                }
            }
        }
        return result.sorted { $0.path < $1.path }
    }

    private static func paths(
        _ path: String, _ ending: String, in folder: SourceFolder, depth: Int
    ) -> [String] {
        folder.entries(of: path).flatMap { entry -> [String] in
            let inner = path + "/" + entry.name
            if entry.isFolder {
                return depth > 0 ? paths(inner, ending, in: folder, depth: depth - 1) : []
            }
            return entry.name.hasSuffix(ending) ? [inner] : []
        }
    }
}
