private import CMicroHTTPD
private import Glibc
private import Synchronization

/// An HTTP server on 127.0.0.1 over libmicrohttpd, with one thread of its own.
///
/// Bodies of requests are read and thrown away.
package final class HTTPServer: Sendable {
    /// Makes the answer to a request. Called on the server's thread.
    package typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse

    private struct Running {
        /// What `MHD_start_daemon_va` returned; freed by `MHD_stop_daemon`.
        var daemon: OpaquePointer
        /// Keeps the handler alive for as long as the daemon's thread may call it.
        var handler: Unmanaged<HandlerBox>
    }

    private let handler: HandlerBox
    private let running = Mutex<Running?>(nil)

    package init(_ handler: @escaping Handler) { self.handler = HandlerBox(handler) }

    deinit { stop() }

    /// Listens on a port of the loopback interface, 0 for any that is free.
    ///
    /// - Returns: the port.
    package func start(port: UInt16) throws(HTTPServerError) -> UInt16 {
        try running.withLock { state throws(HTTPServerError) in
            guard state == nil else { throw HTTPServerError(reason: "it runs already") }
            let (listener, bound) = try Loopback.listen(port: port)
            let box = Unmanaged.passRetained(handler)
            guard let daemon = startDaemon(listener, box) else {
                box.release()
                throw HTTPServerError(reason: "libmicrohttpd does not start")
            }
            state = Running(daemon: daemon, handler: box)
            return bound
        }
    }

    /// Ends the server's thread and closes its connections. Does nothing where it does not run.
    package func stop() {
        running.withLock { state in
            guard let ended = state else { return }
            // Joins the thread, so nothing calls the handler after this. Closes the listener too.
            MHD_stop_daemon(ended.daemon)
            ended.handler.release()
            state = nil
        }
    }

    /// `MHD_start_daemon` is variadic and so does not import; its `va_list` form does.
    private func startDaemon(
        _ listener: Int32, _ box: Unmanaged<HandlerBox>
    ) -> OpaquePointer? {
        let arguments: [any CVarArg] = [
            MHD_OPTION.LISTEN_SOCKET.rawValue, listener,
            MHD_OPTION.CONNECTION_LIMIT.rawValue, UInt32(64),
            MHD_OPTION.CONNECTION_TIMEOUT.rawValue, UInt32(30),
            // A decoded NUL would cut the path short: the handler gets the path as it was sent.
            MHD_OPTION.UNESCAPE_CALLBACK.rawValue,
            // A C function as a variadic argument, and the null pointer that it is called with.
            Int(bitPattern: unsafeBitCast(keepEscapes, to: UnsafeRawPointer.self)), 0,
            MHD_OPTION.END.rawValue,
        ]
        return withVaList(arguments) { list in
            MHD_start_daemon_va(
                MHD_USE_INTERNAL_POLLING_THREAD.rawValue, 0, nil, nil, answer, box.toOpaque(), list)
        }
    }
}

/// Why a server does not start.
package struct HTTPServerError: Error, CustomStringConvertible {
    package var reason: String

    package var description: String { "the server can not start: \(reason)" }
}

/// Holds the handler as an object, so that C can carry a pointer to it.
private final class HandlerBox: Sendable {
    let handler: HTTPServer.Handler

    init(_ handler: @escaping HTTPServer.Handler) { self.handler = handler }
}

/// Takes the place of libmicrohttpd's own decoding of percent-encoded bytes.
private let keepEscapes:
    @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?) -> Int =
        { _, _, text in text.map { strlen($0) } ?? 0 }

/// Called by libmicrohttpd: once when a request's headers are there, again for each piece of its
/// body, and once at its end.
private func answer(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ url: UnsafePointer<CChar>?, _ method: UnsafePointer<CChar>?,
    _ version: UnsafePointer<CChar>?, _ body: UnsafePointer<CChar>?,
    _ bodySize: UnsafeMutablePointer<Int>?,
    _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let context, let url, let method, let state, let bodySize else { return .NO }
    // An answer to the headers alone would end the connection.
    if state.pointee == nil {
        state.pointee = context
        return .YES
    }
    if bodySize.pointee > 0 {
        bodySize.pointee = 0
        return .YES
    }
    let box = Unmanaged<HandlerBox>.fromOpaque(context).takeUnretainedValue()
    let host = MHD_lookup_connection_value(connection, .HEADER_KIND, "Host")
    let request = HTTPRequest(
        method: String(cString: method), rawPath: String(cString: url),
        host: host.map { String(cString: $0) })
    return send(box.handler(request), on: connection)
}

private func send(_ answer: HTTPResponse, on connection: OpaquePointer?) -> MHD_Result {
    let response: OpaquePointer?
    switch answer.body {
    case .bytes(var bytes):
        response = bytes.withUnsafeMutableBytes {
            MHD_create_response_from_buffer($0.count, $0.baseAddress, .RESPMEM_MUST_COPY)
        }
    case .file(let descriptor, let size):
        response = MHD_create_response_from_fd(size, descriptor)
        if response == nil { close(descriptor) }
    }
    guard let response else { return .NO }
    defer { MHD_destroy_response(response) }
    for (name, value) in answer.headers { MHD_add_response_header(response, name, value) }
    return MHD_queue_response(connection, answer.status, response)
}

/// Listening sockets of the loopback interface.
private enum Loopback {
    /// A socket that listens on 127.0.0.1, and its port.
    static func listen(port: UInt16) throws(HTTPServerError) -> (socket: Int32, port: UInt16) {
        let descriptor = socket(
            AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure() }
        // A server that was just ended leaves connections behind that would block the port.
        var reuse: Int32 = 1
        setsockopt(
            descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && Glibc.listen(descriptor, 32) == 0
                    && getsockname(descriptor, address, &size) == 0
            }
        }
        guard isBound else {
            let error = failure()
            close(descriptor)
            throw error
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    private static func failure() -> HTTPServerError {
        HTTPServerError(reason: String(cString: strerror(errno)))
    }
}
