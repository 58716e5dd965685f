internal import Course
internal import SourceText

/// The pages that the site once had, as `site/published-urls.txt` records them: each must still be
/// there, or lead to where its content is now.
enum PublishedAddresses {
    static let fileName = "published-urls.txt"
    private static let largestFile = 8 << 20
    private static let head =
        "# Pages of this site. 'iamlab check' wants each to stay or to redirect."

    /// Addresses of the past that lead nowhere.
    ///
    /// - Parameter paths: the pages that there are, redirects among them.
    static func check(_ paths: Set<String>, in site: SourceFolder) -> [Diagnostic] {
        guard site.hasFile(fileName) else { return [] }
        var diagnostics: [Diagnostic] = []
        guard let source = site.source(fileName, limit: largestFile, diagnostics: &diagnostics)
        else { return diagnostics }
        for line in 1...source.lineCount {
            let range = source.rangeOfLine(line)
            let path = ASCII.trimmed(source.text(range))
            guard !path.isEmpty, !path.hasPrefix("#"), !paths.contains(path) else { continue }
            diagnostics.append(
                source.error(
                    "url-vanished",
                    "expected the page '\(Value.short(path))', which was published, "
                        + "found neither it nor a redirect", at: range,
                    help: [
                        "add the path to the aliases of the lesson that took its place, "
                            + "or to the redirects of course.yaml"
                    ]))
        }
        return diagnostics
    }

    /// The text of the file once these pages are recorded, too.
    static func recording(_ paths: Set<String>, in site: SourceFolder?) -> [UInt8] {
        var all = paths
        if let site, let bytes = try? site.read(fileName, limit: largestFile) {
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                let path = ASCII.trimmed(String(decoding: line, as: UTF8.self))
                if !path.isEmpty, !path.hasPrefix("#") { all.insert(path) }
            }
        }
        var text = head + "\n"
        for path in all.sorted() { text += path + "\n" }
        return Array(text.utf8)
    }
}
