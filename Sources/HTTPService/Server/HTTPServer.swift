private import CMicroHTTPD
private import Glibc
private import Synchronization

/// An HTTP server on 127.0.0.1 over libmicrohttpd, with threads of its own.
package final class HTTPServer: Sendable {
    /// Makes the answer to a request. Called on any of the server's threads.
    package typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse

    private struct Running {
        /// What `MHD_start_daemon_va` returned; freed by `MHD_stop_daemon`.
        var daemon: OpaquePointer
        /// Keeps the handler alive for as long as the daemon's thread may call it.
        var handler: Unmanaged<HandlerBox>
    }

    private let handler: HandlerBox
    private let running = Mutex<Running?>(nil)

    /// Which threads answer requests.
    package enum Threads: Sendable {
        /// So many, each with a share of the connections.
        case pool(Int)
        /// One for each connection: an answer may take its time.
        case perConnection
    }

    private let threads: Threads

    /// - Parameters:
    ///   - threads: How many requests can be answered at a time.
    ///   - largestBody: In bytes; a larger one is refused. 0 for a server that reads bodies and throws
    ///     them away.
    package init(threads: Threads = .pool(1), largestBody: Int = 0, _ handler: @escaping Handler) {
        self.threads = threads
        self.handler = HandlerBox(handler, largestBody: largestBody)
    }

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
        var flags = MHD_USE_INTERNAL_POLLING_THREAD.rawValue
        var poolSize: UInt32 = 0
        switch threads {
        // A pool of one is what libmicrohttpd calls none.
        case .pool(let count): poolSize = count > 1 ? UInt32(count) : 0
        case .perConnection: flags |= MHD_USE_THREAD_PER_CONNECTION.rawValue
        }
        let arguments: [any CVarArg] = [
            MHD_OPTION.LISTEN_SOCKET.rawValue, listener,
            MHD_OPTION.CONNECTION_LIMIT.rawValue, UInt32(256),
            MHD_OPTION.CONNECTION_TIMEOUT.rawValue, UInt32(30),
            MHD_OPTION.THREAD_POOL_SIZE.rawValue, poolSize,
            MHD_OPTION.NOTIFY_COMPLETED.rawValue,
            Int(bitPattern: unsafeBitCast(forget, to: UnsafeRawPointer.self)), 0,
            // A decoded NUL would cut the path short: the handler gets the path as it was sent.
            MHD_OPTION.UNESCAPE_CALLBACK.rawValue,
            // A C function as a variadic argument, and the null pointer that it is called with.
            Int(bitPattern: unsafeBitCast(keepEscapes, to: UnsafeRawPointer.self)), 0,
            MHD_OPTION.END.rawValue,
        ]
        return withVaList(arguments) { list in
            MHD_start_daemon_va(flags, 0, nil, nil, answer, box.toOpaque(), list)
        }
    }
}

/// Why a server does not start.
package struct HTTPServerError: Error, CustomStringConvertible {
    package var reason: String
    /// Whether another program listens on the port.
    package var isPortTaken = false

    package var description: String { "the server can not start: \(reason)" }
}

/// Holds the handler as an object, so that C can carry a pointer to it.
private final class HandlerBox: Sendable {
    let handler: HTTPServer.Handler
    let largestBody: Int

    init(_ handler: @escaping HTTPServer.Handler, largestBody: Int) {
        self.handler = handler
        self.largestBody = largestBody
    }
}

/// Takes the place of libmicrohttpd's own decoding of percent-encoded bytes.
private let keepEscapes:
    @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?) -> Int =
        { _, _, text in text.map { strlen($0) } ?? 0 }

/// A request on its way in.
private final class Arrival {
    var request: HTTPRequest
    var isTooLarge = false

    init(_ request: HTTPRequest) { self.request = request }
}

/// Called by libmicrohttpd: once when a request's headers are there, again for each piece of its
/// body, and once at its end.
private func answer(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ url: UnsafePointer<CChar>?, _ method: UnsafePointer<CChar>?,
    _ version: UnsafePointer<CChar>?, _ piece: UnsafePointer<CChar>?,
    _ pieceSize: UnsafeMutablePointer<Int>?,
    _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let context, let url, let method, let state, let pieceSize else { return .NO }
    let box = Unmanaged<HandlerBox>.fromOpaque(context).takeUnretainedValue()
    guard let pointer = state.pointee else {
        let arrival = Arrival(
            HTTPRequest(method: String(cString: method), rawPath: String(cString: url)))
        arrival.request.headers = headers(of: connection)
        state.pointee = Unmanaged.passRetained(arrival).toOpaque()
        if let length = arrival.request.header("content-length").flatMap({ Int($0) }),
            length > box.largestBody, box.largestBody > 0
        {
            return send(tooLarge(box.largestBody), on: connection)
        }
        // An answer to the headers alone would end the connection.
        return .YES
    }
    let arrival = Unmanaged<Arrival>.fromOpaque(pointer).takeUnretainedValue()
    if pieceSize.pointee > 0 {
        take(piece, pieceSize.pointee, arrival, box.largestBody)
        // What never ends is cut off.
        if arrival.isTooLarge, box.largestBody > 0 { return .NO }
        pieceSize.pointee = 0
        return .YES
    }
    arrival.request.rawQuery = query(of: connection)
    arrival.request.clientAddress = address(of: connection)
    return send(box.handler(arrival.request), on: connection)
}

private func take(
    _ piece: UnsafePointer<CChar>?, _ size: Int, _ arrival: Arrival, _ largest: Int
) {
    guard let piece, arrival.request.body.count + size <= largest else {
        arrival.isTooLarge = true
        return
    }
    piece.withMemoryRebound(to: UInt8.self, capacity: size) {
        arrival.request.body.append(contentsOf: UnsafeBufferPointer(start: $0, count: size))
    }
}

private func tooLarge(_ largest: Int) -> HTTPResponse {
    .text(413, "Expected a body of at most \(largest) bytes.")
}

/// Called by libmicrohttpd when it is done with a request, for whatever reason.
private let forget:
    @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?,
        UnsafeMutablePointer<UnsafeMutableRawPointer?>?, MHD_RequestTerminationCode
    ) -> Void = { _, _, state, _ in
        guard let pointer = state?.pointee else { return }
        Unmanaged<Arrival>.fromOpaque(pointer).release()
        state?.pointee = nil
    }

private func headers(of connection: OpaquePointer?) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    withUnsafeMutablePointer(to: &headers) { pointer in
        _ = MHD_get_connection_values(
            connection, .HEADER_KIND,
            { context, _, name, value in
                guard let context, let name else { return .NO }
                context.assumingMemoryBound(to: [(name: String, value: String)].self).pointee
                    .append(
                        (
                            name: String(cString: name),
                            value: value.map { String(cString: $0) } ?? ""
                        ))
                return .YES
            }, pointer)
    }
    return headers
}

/// The query, put together again from its parts: they were not decoded.
private func query(of connection: OpaquePointer?) -> [UInt8] {
    var query: [UInt8] = []
    withUnsafeMutablePointer(to: &query) { pointer in
        _ = MHD_get_connection_values(
            connection, .GET_ARGUMENT_KIND,
            { context, _, name, value in
                guard let context, let name else { return .NO }
                let query = context.assumingMemoryBound(to: [UInt8].self)
                if !query.pointee.isEmpty { query.pointee.append(UInt8(ascii: "&")) }
                append(name, to: query)
                if let value {
                    query.pointee.append(UInt8(ascii: "="))
                    append(value, to: query)
                }
                return .YES
            }, pointer)
    }
    return query
}

/// Adds a C string.
private func append(_ text: UnsafePointer<CChar>, to bytes: UnsafeMutablePointer<[UInt8]>) {
    for index in 0..<strlen(text) { bytes.pointee.append(UInt8(bitPattern: text[index])) }
}

/// The client's address, IPv4 as the servers listen on no other.
private func address(of connection: OpaquePointer?) -> String {
    guard let info = iamlab_client_address(connection),
        info.pointee.sa_family == sa_family_t(AF_INET)
    else { return "" }
    var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
    let isShown = info.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
        var bytes = address.pointee.sin_addr
        return inet_ntop(AF_INET, &bytes, &text, socklen_t(INET_ADDRSTRLEN)) != nil
    }
    guard isShown else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
    case .stream(let next):
        response = AnswerStream(next).response()
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
        HTTPServerError(
            reason: String(cString: strerror(errno)), isPortTaken: errno == EADDRINUSE)
    }
}
