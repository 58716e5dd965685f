internal import Course

/// A page that leads from an address of the past to where its content is now. It works on any host,
/// since it needs nothing of the server.
enum RedirectPage {
    /// - Parameters:
    ///   - path: the old path of a page.
    ///   - target: the path that it leads to, with a fragment or without, or an address elsewhere.
    static func make(_ path: String, to target: String, title: String, base: String?) -> OutputFile
    {
        let isElsewhere = target.hasPrefix("https:")
        let url = isElsewhere ? target : SitePath.url(of: target, from: path)
        var bytes: [UInt8] = []
        func add(_ html: String) { bytes += html.utf8 }
        func addEscaped(_ text: String) { HTMLEscaping.append(text.utf8, to: &bytes) }
        add("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n")
        add("<meta http-equiv=\"refresh\" content=\"0; url=")
        addEscaped(url)
        add("\">\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"")
        addEscaped(isElsewhere ? url : base.map { $0 + target } ?? url)
        add("\">\n<title>")
        addEscaped(title)
        add("</title>\n</head>\n<body>\n<p><a href=\"")
        addEscaped(url)
        add("\">")
        addEscaped(title)
        add("</a></p>\n</body>\n</html>\n")
        return OutputFile(path: path, bytes: bytes)
    }
}
