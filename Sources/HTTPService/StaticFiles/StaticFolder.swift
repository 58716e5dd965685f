private import Glibc

/// Answers requests with the files of one folder, and never with a file outside of it.
struct StaticFolder: Sendable {
    /// Resolved at each request: a build may replace the folder.
    let path: String

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .text(
                405, "This server answers GET and HEAD.",
                headers: StaticFolder.headers + [(name: "Allow", value: "GET, HEAD")])
        }
        guard let root = resolve(path) else { return notFound(nil) }
        guard let wanted = RequestPath(request.rawPath),
            let target = resolve(([root] + wanted.segments).joined(separator: "/")),
            target == root || target.hasPrefix(root + "/")
        else { return notFound(root) }
        guard isFolder(target) else {
            // A slash behind a file's name would turn the page's relative links astray.
            if wanted.isFolder { return notFound(root) }
            return file(target, status: 200) ?? notFound(root)
        }
        guard wanted.isFolder else {
            let location = (name: "Location", value: wanted.folderURL)
            return .text(
                301, "This is a folder: \(wanted.folderURL)",
                headers: StaticFolder.headers + [location])
        }
        guard let index = resolve(target + "/index.html"), index.hasPrefix(root + "/") else {
            return notFound(root)
        }
        return file(index, status: 200) ?? notFound(root)
    }

    /// Nothing is cached, so that a page just built is the page seen; and a file is what its type
    /// says, whatever it looks like.
    static let headers: [(name: String, value: String)] = [
        (name: "Cache-Control", value: "no-store"),
        (name: "X-Content-Type-Options", value: "nosniff"),
    ]

    private func notFound(_ root: String?) -> HTTPResponse {
        if let root, let page = resolve(root + "/404.html"), page.hasPrefix(root + "/"),
            let answer = file(page, status: 404)
        {
            return answer
        }
        return .text(404, "There is no such page.", headers: StaticFolder.headers)
    }

    /// Nil where this is not a file that can be read.
    private func file(_ path: String, status: UInt32) -> HTTPResponse? {
        // The path is resolved: a link here came just now, and is not followed. Without O_NONBLOCK
        // a named pipe would hold up the server.
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        var state = stat()
        guard fstat(descriptor, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        let type = (name: "Content-Type", value: ContentType.of(path))
        return HTTPResponse(
            status: status, headers: [type] + StaticFolder.headers,
            body: .file(descriptor: descriptor, size: Int(state.st_size)))
    }

    private func resolve(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private func isFolder(_ path: String) -> Bool {
        var state = stat()
        return stat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFDIR
    }
}
