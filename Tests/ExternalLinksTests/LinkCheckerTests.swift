import Foundation
import HTTPService
import Synchronization
import Testing

@testable import ExternalLinks

private func redirect(_ status: UInt32, to location: String) -> HTTPResponse {
    .text(status, "elsewhere", headers: [(name: "Location", value: location)])
}

private func page(_ html: String) -> HTTPResponse {
    HTTPResponse(
        status: 200, headers: [(name: "Content-Type", value: "text/html; charset=utf-8")],
        body: .bytes(Array(html.utf8)))
}

/// With servers on the loopback interface; nothing leaves the machine.
@Suite struct LinkCheckerTests {
    @Test func asksForWhatIsSaidOfAPageAndForNoMore() async throws {
        let server = try WebServer { request, _ in
            request.rawPath == "/there" ? .text(200, "yes") : .text(404, "no")
        }
        let answers = await server.ask(["/there", "/gone"])
        #expect(answers == [Answer(.answers), Answer(.dead(.status(404)))])
        #expect(server.requests.sorted() == ["GET /gone", "HEAD /gone", "HEAD /there"])
        #expect(server.agents == ["iamlab/test"])
    }

    @Test(arguments: [403, 405, 404, 501, 400] as [UInt32])
    func asksForThePageWhereTheShortQuestionIsRefused(status: UInt32) async throws {
        let server = try WebServer { request, _ in
            request.method == "HEAD" ? .text(status, "no") : .text(200, "yes")
        }
        #expect(await server.ask(["/"]) == [Answer(.answers)])
        #expect(server.requests == ["HEAD /", "GET /"])
    }

    @Test func followsRedirectsAndTellsTheLastingOnes() async throws {
        let server = try WebServer { request, _ in
            switch request.rawPath {
            case "/for-good": redirect(301, to: "/again")
            case "/again": redirect(308, to: "/for-now")
            case "/for-now": redirect(302, to: "/there")
            case "/there": .text(200, "yes")
            case "/gone-after": redirect(301, to: "/gone")
            case "/away": redirect(302, to: "ftp://127.0.0.1/")
            case "/script": redirect(302, to: "javascript:alert(1)")
            default: .text(410, "no")
            }
        }
        let answers = await server.ask(
            ["/for-good", "/for-now", "/gone-after", "/away", "/script"])
        #expect(answers[0] == Answer(.answers, movedTo: server.address("/for-now")))
        #expect(answers[1] == Answer(.answers))
        #expect(answers[2].verdict == .dead(.status(410)))
        #expect(answers[3].verdict == .dead(.redirect(to: "ftp://127.0.0.1/")))
        #expect(answers[4].verdict == .dead(.redirect(to: "javascript:alert(1)")))
    }

    @Test func endsWhereRedirectsDoNot() async throws {
        let server = try WebServer { request, earlier in
            switch request.rawPath {
            case "/a": redirect(302, to: "/b")
            case "/b": redirect(302, to: "/a")
            default: redirect(302, to: request.rawPath + "x")
            }
        }
        let answers = await server.ask(["/a", "/long"])
        #expect(answers == [Answer(.dead(.circle)), Answer(.dead(.redirects(10)))])
        #expect(server.requests.count == 22)
    }

    @Test func bringsCookiesBack() async throws {
        let server = try WebServer { request, _ in
            if request.header("cookie")?.contains("seen=1") == true { return .text(200, "yes") }
            return .text(
                302, "",
                headers: [
                    (name: "Location", value: request.rawPath),
                    (name: "Set-Cookie", value: "seen=1"),
                ])
        }
        #expect(await server.ask(["/a"]) == [Answer(.answers)])
    }

    @Test func waitsNoLongerThanItMay() async throws {
        let listener = RawListener { connection in
            var byte: UInt8 = 0
            // Until the other side gives up.
            while recv(connection, &byte, 1, 0) > 0 {}
        }
        var limits = RequestLimits.short
        limits.seconds = 0.2
        let answers = await ask(["http://127.0.0.1:\(listener.port)/"], limits)
        #expect(answers == [Answer(.dead(.silence(seconds: 1)))])
    }

    @Test func leavesAHostAloneThatDoesNotAnswer() async throws {
        let listener = RawListener { _ in }
        var limits = RequestLimits.short
        limits.parallelPerHost = 1
        let answers = await ask(
            (0..<6).map { "http://127.0.0.1:\(listener.port)/\($0)" }, limits)
        for answer in answers.prefix(3) {
            guard case .dead(.noConnection) = answer.verdict else {
                Issue.record("\(answer)")
                continue
            }
        }
        #expect(answers.suffix(3).allSatisfy { $0 == Answer(.dead(.silentHost)) })
    }

    @Test func readsLittleOfAPage() async throws {
        let sent = Sent()
        let server = try WebServer { request, _ in
            if request.method == "HEAD" { return .text(405, "no") }
            return HTTPResponse(
                status: 200, headers: [(name: "Content-Type", value: "text/html")],
                body: .stream { sent.next() })
        }
        #expect(await server.ask(["/", "/#none"]).allSatisfy { $0 == Answer(.answers) })
        #expect(sent.bytes < 64 << 20)
    }

    @Test func endsAHeaderThatDoesNotEnd() async throws {
        let listener = RawListener { connection in
            let opening = Array("HTTP/1.1 200 OK\r\n".utf8)
            let line = Array("X-A: \(String(repeating: "x", count: 1000))\r\n".utf8)
            send(connection, opening, opening.count, Int32(MSG_NOSIGNAL))
            while send(connection, line, line.count, Int32(MSG_NOSIGNAL)) > 0 {}
        }
        let answers = await ask(["http://127.0.0.1:\(listener.port)/"])
        #expect(answers == [Answer(.dead(.malformed("a header of more than 64 KiB")))])
    }

    @Test(arguments: [429, 503] as [UInt32])
    func comesBackWhenItIsAskedTo(status: UInt32) async throws {
        let server = try WebServer { request, earlier in
            earlier > 0
                ? .text(200, "yes")
                : .text(status, "later", headers: [(name: "Retry-After", value: "1")])
        }
        #expect(await server.ask(["/"]) == [Answer(.answers)])
        #expect(server.requests == ["HEAD /", "HEAD /"])
    }

    @Test func triesOnceMoreAndThenGivesUp() async throws {
        let server = try WebServer { request, earlier in
            switch request.rawPath {
            case "/busy": .text(429, "later")
            case "/long": .text(429, "later", headers: [(name: "Retry-After", value: "900")])
            case "/moody": earlier == 0 ? .text(500, "oh") : .text(200, "yes")
            case "/members": .text(403, "no")
            default: .text(502, "oh")
            }
        }
        let answers = await server.ask(["/busy", "/long", "/moody", "/broken", "/members"])
        #expect(
            answers == [
                Answer(.unclear(429)), Answer(.unclear(429)), Answer(.answers),
                Answer(.dead(.status(502))), Answer(.unclear(403)),
            ])
        #expect(server.requests.filter { $0.hasSuffix("/busy") }.count == 2)
        #expect(server.requests.filter { $0.hasSuffix("/long") }.count == 1)
        #expect(
            server.requests.filter { $0.hasSuffix("/broken") } == ["HEAD /broken", "GET /broken"])
    }

    @Test func asksAHostFewThingsAtATime() async throws {
        let server = try WebServer { _, _ in
            usleep(2000)
            return .text(200, "yes")
        }
        let answers = await server.ask((0..<60).map { "/\($0)" })
        #expect(answers == Array(repeating: Answer(.answers), count: 60))
        #expect(server.mostRunning <= 2)
        #expect(Set(server.requests).count == 60)
    }

    @Test func looksForIdsInPages() async throws {
        let server = try WebServer { request, _ in
            switch request.rawPath {
            case "/a": page("<h2 id='one'>x</h2><h2 id=\"user-content-two\">y</h2>")
            case "/script-made": page("<script src=x></script>")
            case "/text": .text(200, "id=one")
            case "/large": page("<p id=x>" + String(repeating: "y", count: 2 << 20))
            default: .text(404, "no")
            }
        }
        let addresses = [
            "/a#one", "/a#two", "/a#three", "/a#:~:text=y", "/a#L10-L20", "/a#top",
            "/script-made#one", "/text#two", "/large#z",
        ].map { server.address($0) }
        let missing = await ask(addresses).map(\.missingFragments)
        #expect(missing == [[], [], ["three"], [], [], [], [], [], []])
    }

    @Test func saysThatAHostIsNotThere() async {
        // Longer than the name of a host may be, so that nobody is asked for it.
        let host = String(repeating: "x", count: 64) + ".net"
        let answers = await ask((0..<3).map { "http://\(host)/\($0)" })
        #expect(answers == Array(repeating: Answer(.dead(.noHost)), count: 3))
    }

    @Test func givesUpWhereNoHostCanBeReached() async {
        let name = String(repeating: "x", count: 64) + ".net"
        let answers = await ask((0..<60).map { "http://a\($0).\(name)/" })
        #expect(answers.filter { $0 == Answer(.dead(.noHost)) }.count == 10)
        #expect(answers.filter { $0 == Answer(.dead(.noNetwork)) }.count == 50)
    }
}

/// A body without end.
private final class Sent: Sendable {
    private let count = Mutex(0)

    func next() -> [UInt8]? {
        count.withLock { $0 += 4096 }
        return [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    }

    var bytes: Int { count.withLock { $0 } }
}
