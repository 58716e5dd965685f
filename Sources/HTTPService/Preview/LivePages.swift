private import Glibc
private import Synchronization

/// What makes the pages of a preview follow the builds.
final class LivePages: Sendable {
    let events = EventChannel()
    /// How often the site has changed. The same number of another run of the server means nothing, so
    /// a random word goes with it.
    private let builds = Mutex(0)
    private let run = String(UInt64.random(in: 0...UInt64.max), radix: 36)

    /// No file of a site has this name: hidden files are not served.
    private static let prefix = "/.iamlab/"
    private static let largestPage = 64 << 20

    private var version: String { "\(run)-\(builds.withLock { $0 })" }

    func announceBuild(isChanged: Bool) {
        // The first build may find an earlier site of the same bytes; then it is shown from now on.
        builds.withLock { if isChanged || $0 == 0 { $0 += 1 } }
        events.send("built", data: version)
    }

    // MARK: Own addresses

    /// Nil for an address of the site once it is built. Before that the first build is writing its files.
    func answer(_ request: HTTPRequest) -> HTTPResponse? {
        guard request.method == "GET" || request.method == "HEAD" else { return nil }
        guard request.rawPath.hasPrefix(LivePages.prefix) else {
            return builds.withLock { $0 } == 0 ? waitingPage() : nil
        }
        switch request.rawPath.dropFirst(LivePages.prefix.count) {
        case "events":
            return answer("text/event-stream", .stream(events.listen()))
        case "live.js":
            return answer("text/javascript; charset=utf-8", .bytes(Array(LiveAssets.script.utf8)))
        case "live.css":
            return answer("text/css; charset=utf-8", .bytes(Array(LiveAssets.style.utf8)))
        default: return .text(404, "There is no such file.", headers: StaticFolder.headers)
        }
    }

    private func answer(_ type: String, _ body: HTTPResponse.Body) -> HTTPResponse {
        let headers = [(name: "Content-Type", value: type)] + StaticFolder.headers
        return HTTPResponse(status: 200, headers: headers, body: body)
    }

    // MARK: Pages of the site

    /// The answer with the script in it, if it is a page.
    func enliven(_ answer: HTTPResponse) -> HTTPResponse {
        guard answer.headers.contains(where: { $0.value.hasPrefix("text/html") }),
            case .file(let descriptor, let size) = answer.body, size <= LivePages.largestPage
        else { return answer }
        // Before the page is read: one that changes in between is then loaded once too often, and not
        // once too seldom.
        let version = version
        defer { close(descriptor) }
        guard let page = LivePages.read(descriptor, size) else {
            return .text(500, "The page can not be read.")
        }
        var copy = answer
        copy.body = .bytes(LivePages.insert(script(version), in: page))
        return copy
    }

    /// What is shown until there is a site.
    private func waitingPage() -> HTTPResponse {
        let html = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>No page yet</title>
            <p>The site could not be built yet. This page loads again as soon as it can.</p>
            \(script(version))</html>

            """
        let policy = (
            name: "Content-Security-Policy",
            value: "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'"
        )
        let type = (name: "Content-Type", value: "text/html; charset=utf-8")
        return HTTPResponse(
            status: 503, headers: [type, policy] + StaticFolder.headers,
            body: .bytes(Array(html.utf8)))
    }

    private func script(_ version: String) -> String {
        "<script src=\"\(LivePages.prefix)live.js\" data-version=\"\(version)\"></script>"
    }

    /// Puts a text before the end of a page's body, or at the end where no body ends.
    static func insert(_ text: String, in page: [UInt8]) -> [UInt8] {
        let end = Array("</body>".utf8)
        var place = page.count
        var index = page.count - end.count
        while index >= 0 {
            if page[index] == end[0], page[index..<(index + end.count)].elementsEqual(end) {
                place = index
                break
            }
            index -= 1
        }
        return page[..<place] + Array(text.utf8) + page[place...]
    }

    private static func read(_ descriptor: Int32, _ size: Int) -> [UInt8]? {
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let rest = UnsafeMutableRawBufferPointer(buffer).baseAddress?.advanced(by: count)
                let got = Glibc.read(descriptor, rest, size - count)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    isWhole = false
                    return
                }
                count += got
            }
        }
        return isWhole ? bytes : nil
    }
}
