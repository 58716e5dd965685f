/// Serves a built site on 127.0.0.1, for its author to look at.
package final class PreviewServer: Sendable {
    private let server: HTTPServer

    /// - Parameter folder: the site's folder. It need not be there yet.
    package init(folder: String) {
        let files = StaticFolder(path: folder)
        server = HTTPServer { request in
            guard PreviewServer.isLocal(request.host) else {
                return .text(403, "This server answers to 127.0.0.1 and localhost alone.")
            }
            return files.answer(request)
        }
    }

    /// Whether a request was meant for this machine. A page of another site could have its own name
    /// point here, and read drafts by it (DNS rebinding); then the name is in the header.
    static func isLocal(_ host: String?) -> Bool {
        guard let host else { return true }
        let name = host.lowercased()
        return ["127.0.0.1", "localhost", "[::1]"].contains { local in
            guard name.hasPrefix(local) else { return false }
            let rest = name.dropFirst(local.count)
            return rest.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy(\.isNumber)
        }
    }

    /// Begins to answer requests.
    ///
    /// - Parameter port: 0 for any that is free.
    /// - Returns: the port.
    package func start(port: UInt16 = 0) throws(HTTPServerError) -> UInt16 {
        try server.start(port: port)
    }

    /// Ends all connections; the server can be started again.
    package func stop() { server.stop() }
}
