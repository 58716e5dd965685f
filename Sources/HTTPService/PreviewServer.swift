/// Serves a built site on 127.0.0.1, for its author to look at.
package final class PreviewServer: Sendable {
    private let server: HTTPServer

    /// - Parameter folder: the site's folder. It need not be there yet.
    package init(folder: String) {
        let files = StaticFolder(path: folder)
        server = HTTPServer { request in
            guard request.isForThisMachine else {
                return .text(403, "This server answers to 127.0.0.1 and localhost alone.")
            }
            return files.answer(request)
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
