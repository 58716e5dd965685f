import Foundation
import HTTPService
import Synchronization

@testable import ExternalLinks

/// What a server was asked.
private final class Visits: Sendable {
    struct Counts: Sendable {
        var requests: [String] = []
        var agents: Set<String> = []
        var running = 0
        var mostRunning = 0
    }

    let counts = Mutex(Counts())

    /// Notes a request, and gives back how many there were for the path before.
    func begin(_ request: HTTPRequest) -> Int {
        counts.withLock { counts in
            let earlier = counts.requests.filter { $0.hasSuffix(" " + request.rawPath) }.count
            counts.requests.append(request.method + " " + request.rawPath)
            counts.agents.insert(request.header("user-agent") ?? "")
            counts.running += 1
            counts.mostRunning = max(counts.mostRunning, counts.running)
            return earlier
        }
    }

    func end() { counts.withLock { $0.running -= 1 } }
}

/// A server on the loopback interface that answers as the tests need it, while the value lives.
final class WebServer: Sendable {
    private let visits: Visits
    private let server: HTTPServer
    private let port: UInt16

    /// - Parameter answer: gets a request, and how many there were for its path before.
    init(_ answer: @escaping @Sendable (HTTPRequest, Int) -> HTTPResponse) throws {
        let visits = Visits()
        self.visits = visits
        server = HTTPServer(threads: .perConnection) { request in
            let earlier = visits.begin(request)
            defer { visits.end() }
            return answer(request, earlier)
        }
        port = try server.start(port: 0)
    }

    deinit { server.stop() }

    /// `HEAD /a`, in the order in which they came.
    var requests: [String] { visits.counts.withLock { $0.requests } }
    var agents: Set<String> { visits.counts.withLock { $0.agents } }
    /// The most requests at a time.
    var mostRunning: Int { visits.counts.withLock { $0.mostRunning } }

    func address(_ path: String, host: String = "127.0.0.1") -> String {
        "http://\(host):\(port)\(path)"
    }

    /// Asks for paths of this server.
    func ask(_ paths: [String], _ limits: RequestLimits = .short) async -> [Answer] {
        await ExternalLinksTests.ask(paths.map { address($0) }, limits)
    }
}

extension RequestLimits {
    /// Without the pauses that are for servers of others.
    static var short: RequestLimits {
        var limits = RequestLimits()
        limits.gap = 0
        limits.pause = 0.01
        limits.seconds = 60
        return limits
    }
}

/// The answers to some addresses, each once with all its fragments.
func ask(_ addresses: [String], _ limits: RequestLimits = .short) async -> [Answer] {
    let checker = LinkChecker(
        limits, unasked: UnaskedAddresses(asksThisMachine: true), userAgent: "iamlab/test")
    return await checker.ask(
        addresses.compactMap { text in
            WebAddress.read(text).map {
                LinkChecker.Question($0.address, fragments: [$0.fragment])
            }
        })
}

/// A listener that takes connections and does with each what the closure says, then closes it.
final class RawListener: Sendable {
    let port: UInt16
    private let descriptor: Int32

    init(_ serve: @escaping @Sendable (_ connection: Int32) -> Void) {
        let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(made, $0, size)
                _ = listen(made, 16)
                _ = getsockname(made, $0, &size)
            }
        }
        descriptor = made
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread {
            while true {
                let connection = accept(made, nil, nil)
                guard connection >= 0 else { return }
                serve(connection)
                close(connection)
            }
        }
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }
}
