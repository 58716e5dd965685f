internal import SourceText

/// The form of paths that redirects and aliases lie under.
enum SitePathRule {
    /// What is wrong with a path of a page, as help; nil where nothing is.
    static func problem(_ path: String) -> String? {
        let help = "write the path from the site's root, such as lessons/old-name.html"
        guard path.utf8.count <= 200, path.hasSuffix(".html") else { return help }
        for byte in path.utf8 {
            let fits =
                ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-_./".utf8.contains(byte)
            guard fits else { return help }
        }
        for part in ASCII.split(path, at: UInt8(ascii: "/")) {
            guard !part.isEmpty, !part.hasPrefix(".") else { return help }
        }
        return nil
    }
}
