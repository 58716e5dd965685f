package import Course
package import SourceText

/// The look of a site: templates, styles, scripts and other files of `site/theme`.
package struct Theme: Sendable {
    /// A file that is copied as it is.
    package struct File: Sendable {
        package var name: String
        package var bytes: [UInt8]
    }

    package var templates: TemplateSet
    package var styles: [File]
    package var scripts: [File]
    /// Paths inside `assets`.
    package var assets: [File]

    static let largestFile = 8 << 20
    /// The pages that every theme must have a template for.
    static let pageTemplates = ["home", "lesson", "labs", "lab-page", "lab", "not-found"]

    /// Reads the theme. What is missing or not well formed is added to the diagnostics.
    package static func read(
        _ folder: SourceFolder, diagnostics: inout [Diagnostic]
    ) -> Theme {
        var sources: [String: SourceFile] = [:]
        let ending = ".mustache"
        for entry in folder.entries(of: "theme/templates")
        where !entry.isFolder && entry.name.hasSuffix(ending) {
            let path = "theme/templates/" + entry.name
            guard
                let source = folder.source(path, limit: largestFile, diagnostics: &diagnostics)
            else { continue }
            sources[String(entry.name.dropLast(ending.count))] = source
        }
        for name in pageTemplates where sources[name] == nil {
            diagnostics.append(
                Diagnostic(
                    .error, "template-missing", "the theme lacks the template \(name).mustache",
                    file: folder.name(of: "theme/templates/\(name).mustache")))
        }
        let templates = TemplateSet(sources, diagnostics: &diagnostics)
        return Theme(
            templates: templates,
            styles: files("theme/styles", ".css", folder, &diagnostics),
            scripts: files("theme/scripts", ".js", folder, &diagnostics),
            assets: files("theme/assets", "", folder, &diagnostics))
    }

    /// The files of a folder and the folders in it, by the end of their names.
    private static func files(
        _ path: String, _ ending: String, _ folder: SourceFolder,
        _ diagnostics: inout [Diagnostic], prefix: String = "", depth: Int = 0
    ) -> [File] {
        var result: [File] = []
        for entry in folder.entries(of: path) {
            let inner = path + "/" + entry.name
            if entry.isFolder {
                guard depth < 8 else { continue }
                result += files(
                    inner, ending, folder, &diagnostics, prefix: prefix + entry.name + "/",
                    depth: depth + 1)
            } else if entry.name.hasSuffix(ending),
                let source = folder.source(inner, limit: largestFile, diagnostics: &diagnostics)
            {
                result.append(File(name: prefix + entry.name, bytes: source.bytes))
            }
        }
        return result
    }
}
