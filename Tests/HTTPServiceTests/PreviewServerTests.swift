import Foundation
import FoundationNetworking
import Testing

@testable import HTTPService

/// A folder that is served while the value lives.
private final class Site {
    let path: String
    let port: UInt16
    private let server: PreviewServer

    init() throws {
        path = NSTemporaryDirectory() + "iamlab-test-" + UUID().uuidString
        for (name, text) in [
            ("site/index.html", "<p>home"), ("site/404.html", "<p>none"),
            ("site/a/index.html", "<p>a"), ("site/a/b c.html", "<p>bc"),
            ("site/m.wasm", "\0asm"), ("site/s.css", "p{}"), ("site/.hidden", "hidden"),
            ("site/x.sh", "echo"), ("secret.txt", "SECRET"),
        ] {
            let url = URL(fileURLWithPath: path + "/" + name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        try FileManager.default.createSymbolicLink(
            atPath: path + "/site/out.txt", withDestinationPath: path + "/secret.txt")
        // Beside the site, with a name that begins like the site's.
        try FileManager.default.createDirectory(
            atPath: path + "/site-private", withIntermediateDirectories: true)
        try "SECRET".write(toFile: path + "/site-private/a.txt", atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(
            atPath: path + "/site/beside", withDestinationPath: path + "/site-private")
        mkfifo(path + "/site/pipe.html", 0o600)
        server = PreviewServer(folder: path + "/site")
        server.announceBuild(isChanged: true)
        port = try server.start()
    }

    deinit {
        server.stop()
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Sends bytes over a socket and gives back all that comes until the end.
    func exchange(_ text: String) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        try #require(status == 0)
        let bytes = [UInt8](text.utf8)
        #expect(
            send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            answer += buffer[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }

    func get(_ target: String, method: String = "GET") throws -> String {
        try exchange("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    }
}

@Suite struct PreviewServerTests {
    /// A name that another site has pointed here (DNS rebinding) is refused.
    @Test(arguments: [
        ("127.0.0.1:8000", true), ("localhost", true), ("LOCALHOST:1", true), ("[::1]:80", true),
        ("evil.example", false), ("127.0.0.1.evil.example", false), ("localhost.evil:80", false),
        ("", false),
    ])
    func answersOnlyToLocalNames(host: String, isLocal: Bool) throws {
        var request = HTTPRequest(method: "GET", rawPath: "/")
        #expect(request.isForThisMachine)
        request.headers = [("Host", host)]
        #expect(request.isForThisMachine == isLocal)
    }

    @Test(arguments: [
        ("/", "200", "<p>home", "text/html"), ("/a/", "200", "<p>a", "text/html"),
        ("/a/b%20c.html", "200", "<p>bc", "text/html"),
        ("/m.wasm", "200", "asm", "application/wasm"), ("/s.css", "200", "p{}", "text/css"),
        ("/x.sh", "200", "echo", "text/plain"),
        ("/nowhere", "404", "<p>none", "text/html"),
        ("/index.html?q=1", "200", "<p>home", "text/html"),
        ("/a", "301", "This is a folder: /a/", "text/plain"),
    ])
    func answersWithTheFilesOfTheFolder(target: String, status: String, body: String, type: String)
        throws
    {
        let answer = try Site().get(target)
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
        #expect(answer.contains(body))
        #expect(type.isEmpty || answer.contains("Content-Type: \(type)"))
        #expect(
            answer.contains("X-Content-Type-Options: nosniff")
                && answer.contains("Cache-Control: no-store"))
        if target == "/a" { #expect(answer.contains("Location: /a/\r\n")) }
    }

    @Test(arguments: [
        "/../secret.txt", "/%2e%2e/secret.txt", "/a/../../secret.txt", "/..%2fsecret.txt",
        "/out.txt", "/.hidden", "/%00", "/a%00.html",
        "//etc/passwd", "/a/%5c..%5c..%5csecret.txt", "/%", "/%zz", "/s.css/", "/.iamlab-site",
        "/beside/a.txt", "/../site-private/a.txt", "/pipe.html", "/%ff", "/%252e%252e%2fsecret.txt",
    ])
    func neverLeavesTheFolder(target: String) throws {
        let answer = try Site().get(target)
        #expect(answer.hasPrefix("HTTP/1.1 404 ") || answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
        #expect(
            !answer.contains("SECRET") && !answer.contains("root:") && !answer.contains("hidden"))
    }

    @Test func headHasNoBodyAndOtherMethodsAreRefused() throws {
        let site = try Site()
        let head = try site.get("/", method: "HEAD")
        #expect(head.hasPrefix("HTTP/1.1 200 ") && !head.contains("<p>"))
        #expect(try site.get("/", method: "POST").hasPrefix("HTTP/1.1 405 "))
        #expect(try site.get("/", method: "DELETE").hasPrefix("HTTP/1.1 405 "))
    }

    @Test(arguments: ["\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9\r\n\r\n", "\u{1}\u{2}\u{3}\r\n\r\n"])
    func malformedRequestsDoNotEndTheServer(text: String) throws {
        let site = try Site()
        _ = try site.exchange(text + "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        #expect(try site.get("/").hasPrefix("HTTP/1.1 200 "))
    }

    @Test func answersManyClientsAtATime() async throws {
        let site = try Site()
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<40 { group.addTask { [port = site.port] in try await fetch(port) } }
            for try await body in group { #expect(body == "p{}") }
        }
        // The site is served for as long as the value lives.
        #expect(try site.get("/s.css").hasPrefix("HTTP/1.1 200 "))
    }

    @Test func portInUseIsAnErrorAndStoppingFreesIt() throws {
        let first = PreviewServer(folder: "/")
        let port = try first.start()
        #expect(throws: HTTPServerError.self) { try PreviewServer(folder: "/").start(port: port) }
        first.stop()
        let second = PreviewServer(folder: "/")
        #expect(try second.start(port: port) == port)
        second.stop()
    }
}

/// The style sheet as an ordinary client gets it.
private func fetch(_ port: UInt16) async throws -> String {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)/s.css"))
    return String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
}
