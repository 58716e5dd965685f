import Foundation
import Testing

@testable import HTTPService

@Suite struct LivePagesTests {
    @Test(arguments: [
        ("<p>a</body></html>", "<p>a!</body></html>"), ("<p>a", "<p>a!"), ("", "!"),
        ("</body><pre></body>", "</body><pre>!</body>"), ("</bod", "</bod!"),
    ])
    func scriptGoesBeforeTheEndOfTheBody(page: String, expected: String) {
        let result = LivePages.insert("!", in: Array(page.utf8))
        #expect(String(decoding: result, as: UTF8.self) == expected)
    }

    @Test func onlyPagesGetTheScript() throws {
        let folder = try ServedFolder([
            "index.html": "<p>x</body>", "a.js": "1", "404.html": "none",
        ])
        let server = PreviewServer(folder: folder.path)
        server.announceBuild(isChanged: true)
        let port = try server.start()
        defer { server.stop() }
        let page = try Client.get("/", port)
        #expect(page.hasPrefix("HTTP/1.1 200 "))
        #expect(page.contains(#"<p>x<script src="/.iamlab/live.js" data-version=""#))
        #expect(try Client.get("/nowhere", port).contains("live.js"))
        #expect(try !Client.get("/a.js", port).contains("live.js"))
        let script = try Client.get("/.iamlab/live.js", port)
        #expect(script.contains("text/javascript") && script.contains("EventSource"))
        #expect(try Client.get("/.iamlab/live.css", port).contains("text/css"))
        #expect(try Client.get("/.iamlab/other", port).hasPrefix("HTTP/1.1 404 "))
        // What the length says is what is sent.
        let head = try Client.get("/", port, method: "HEAD")
        let length = try #require(head.firstMatch(of: /Content-Length: (\d+)/)).1
        let body = try #require(page.components(separatedBy: "\r\n\r\n").last)
        #expect(Int(length) == body.utf8.count)
    }

    @Test func pageThatWaitsStandsInUntilThereIsASite() throws {
        let folder = try ServedFolder(["half-written.html": "<p>hal"])
        let server = PreviewServer(folder: folder.path)
        let port = try server.start()
        defer { server.stop() }
        #expect(try Client.get("/half-written.html", port).hasPrefix("HTTP/1.1 503 "))
        let page = try Client.get("/lessons/a.html", port)
        #expect(page.hasPrefix("HTTP/1.1 503 ") && page.contains("live.js"))
        #expect(page.contains("Content-Security-Policy: default-src 'none'"))
        server.announceBuild(isChanged: true)
        #expect(try Client.get("/lessons/a.html", port).hasPrefix("HTTP/1.1 404 "))
    }
}

@Suite struct EventChannelTests {
    private static func version(of page: String) throws -> String {
        String(try #require(page.firstMatch(of: /data-version="([^"]+)"/)).1)
    }

    @Test func listenersHearOfBuildsAndMistakes() throws {
        let folder = try ServedFolder(["index.html": "x"])
        let server = PreviewServer(folder: folder.path)
        let port = try server.start()
        defer { server.stop() }
        let (early, other) = (try Client(port), try Client(port))
        for client in [early, other] { client.send("/.iamlab/events") }
        #expect(early.read(until: "retry: 500").contains("Content-Type: text/event-stream"))
        _ = other.read(until: "retry: 500")
        server.announceBuild(isChanged: true)
        let first = try Self.version(of: try Client.get("/", port))
        for client in [early, other] {
            #expect(client.read(until: "\n\n").contains("event: built\ndata: \(first)\n"))
        }
        server.announceMistakes(#"[{"file":"a.md"}]"#)
        #expect(
            early.read(until: "\n\n").contains("event: mistakes\ndata: [{\"file\":\"a.md\"}]\n\n"))
        // The page is still of that version: a build that changes nothing takes the mistakes away.
        #expect(try Self.version(of: try Client.get("/", port)) == first)
        let late = try Client(port)
        late.send("/.iamlab/events")
        #expect(late.read(until: "a.md").contains("event: mistakes"))
        server.announceBuild(isChanged: false)
        #expect(early.read(until: "\n\n").contains("data: \(first)\n"))
        server.announceBuild(isChanged: true)
        #expect(try Self.version(of: try Client.get("/", port)) != first)
    }

    @Test func stoppingEndsStreamsAndTheServerBeginsAgain() throws {
        let folder = try ServedFolder(["index.html": "x"])
        let server = PreviewServer(folder: folder.path)
        for _ in 0..<2 {
            let port = try server.start()
            let client = try Client(port)
            client.send("/.iamlab/events")
            _ = client.read(until: "retry: 500")
            server.stop()
            _ = client.readAll()
        }
    }

    @Test func slowListenerGetsTheLastEvent() {
        let channel = EventChannel()
        let next = channel.listen()
        #expect(next().map { String(decoding: $0, as: UTF8.self) } == "retry: 500\n\n")
        channel.send("built", data: "1")
        channel.send("built", data: "2")
        #expect(
            next().map { String(decoding: $0, as: UTF8.self) } == "event: built\ndata: 2\n\n")
        channel.close()
        #expect(next() == nil)
        #expect(channel.listen()() == nil)
    }

    @Test func listenerThatIsGoneIsForgotten() {
        let channel = EventChannel()
        do {
            let next = channel.listen()
            _ = next()
            #expect(channel.listenerCount == 1)
        }
        #expect(channel.listenerCount == 0)
    }
}

/// A folder of files that lives as long as the value.
private final class ServedFolder {
    let path = NSTemporaryDirectory() + "iamlab-test-" + UUID().uuidString

    init(_ files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files {
            try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A connection that reads as much as it is asked to.
private final class Client {
    private let descriptor: Int32
    private var buffer = ""

    init(_ port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        try #require(status == 0)
    }

    deinit { close(descriptor) }

    func send(_ target: String, method: String = "GET", _ header: String = "") {
        let bytes = Array("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n\(header)\r\n".utf8)
        _ = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private func readMore() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count > 0 { buffer += String(decoding: bytes[..<count], as: UTF8.self) }
        return count > 0
    }

    /// What has come, at least up to a text; all of it counts as read.
    func read(until text: String) -> String {
        while !buffer.contains(text), readMore() {}
        defer { buffer = "" }
        return buffer
    }

    func readAll() -> String {
        while readMore() {}
        defer { buffer = "" }
        return buffer
    }

    static func get(_ target: String, _ port: UInt16, method: String = "GET") throws -> String {
        let client = try Client(port)
        client.send(target, method: method, "Connection: close\r\n")
        return client.readAll()
    }
}
