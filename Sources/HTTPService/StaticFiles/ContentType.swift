/// The media type of a file by the ending of its name.
enum ContentType {
    static func of(_ fileName: String) -> String {
        guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        let ending = String(fileName[fileName.utf8.index(after: dot)...]).lowercased()
        return types[ending] ?? unknown
    }

    private static let unknown = "application/octet-stream"

    private static let types: [String: String] = [
        "html": "text/html; charset=utf-8",
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "json": "application/json",
        "wasm": "application/wasm",
        "svg": "image/svg+xml",
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "gif": "image/gif",
        "webp": "image/webp",
        "avif": "image/avif",
        "ico": "image/vnd.microsoft.icon",
        "woff2": "font/woff2",
        "txt": "text/plain; charset=utf-8",
        "yaml": "text/plain; charset=utf-8",
        "yml": "text/plain; charset=utf-8",
        "sh": "text/plain; charset=utf-8",
        "xml": "application/xml",
        "pdf": "application/pdf",
    ]
}
