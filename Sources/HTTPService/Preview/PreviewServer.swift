private import Glibc
private import Synchronization

/// Serves a built site on 127.0.0.1, for its author to look at.
///
/// Each page gets a script that is no part of the site: it hears of every build (server-sent events),
/// loads the page again when the site has changed, and shows mistakes that keep it from being built.
/// A page knows the version it was made with, so it misses no build between its loading and its
/// listening.
package final class PreviewServer: Sendable {
    /// How many mistakes a page shows at most; it says so where there are as many.
    package static let mostMistakes = 20

    private let server: HTTPServer
    private let pages: LivePages

    /// - Parameter folder: the site's folder. It need not be there yet.
    package init(folder: String) {
        let files = StaticFolder(path: folder)
        let pages = LivePages()
        self.pages = pages
        server = HTTPServer(threads: .perConnection) { request in
            guard request.isForThisMachine else {
                return .text(403, "This server answers to 127.0.0.1 and localhost alone.")
            }
            return pages.answer(request) ?? pages.enliven(files.answer(request))
        }
    }

    deinit { stop() }

    /// Begins to answer requests.
    ///
    /// - Parameter port: 0 for any that is free.
    /// - Returns: the port.
    package func start(port: UInt16 = 0) throws(HTTPServerError) -> UInt16 {
        let bound = try server.start(port: port)
        pages.events.open()
        return bound
    }

    /// Ends all connections; the server can be started again.
    package func stop() {
        // The threads of connections that wait for events have to come back before they are joined.
        pages.events.close()
        server.stop()
    }

    /// Tells open pages that the site is as it should be.
    ///
    /// - Parameter isChanged: whether they are to load again.
    package func announceBuild(isChanged: Bool) { pages.announceBuild(isChanged: isChanged) }

    /// Has open pages show mistakes.
    ///
    /// - Parameter list: JSON in one line: at most `mostMistakes` objects with `file`, `line`, `column`, `severity`,
    ///   `message`, `identifier`, `excerpt` and `help`.
    package func announceMistakes(_ list: String) { pages.events.send("mistakes", data: list) }
}
