internal import Course
internal import SourceText

/// Files of the content folder that no lesson shows, links to or includes.
enum UnusedFiles {
    private static let maximumDepth = 8

    static func check(_ content: SourceFolder, used: Set<String>) -> [Diagnostic] {
        files(content, "", depth: 0).filter { !used.contains($0) }.map { path in
            Diagnostic(
                .warning, "file-unused",
                "expected a lesson that shows or links to this file, found none",
                file: content.name(of: path), help: ["remove the file, or use it"])
        }
    }

    /// All that is neither a lesson nor a manifest.
    private static func files(_ content: SourceFolder, _ folder: String, depth: Int) -> [String] {
        content.entries(of: folder).flatMap { entry -> [String] in
            let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
            if entry.isFolder {
                return depth < maximumDepth ? files(content, path, depth: depth + 1) : []
            }
            let isManifest = folder.isEmpty && path.hasPrefix("course.") && path.hasSuffix(".yaml")
            return path.hasSuffix(".md") || isManifest ? [] : [path]
        }
    }
}
