/// A request as far as this project's servers look at it.
package struct HTTPRequest: Sendable {
    package var method: String
    /// The path as it was sent: percent-encoded, without the query.
    package var rawPath: String
    /// The query as it was sent, without the question mark.
    package var rawQuery: [UInt8] = []
    /// In the order in which they came.
    package var headers: [(name: String, value: String)] = []
    /// Empty where the server takes no bodies.
    package var body: [UInt8] = []
    /// The address of the client: `127.0.0.1`.
    package var clientAddress = ""

    package init(method: String, rawPath: String) {
        self.method = method
        self.rawPath = rawPath
    }

    /// The value of the first header with this name in small letters.
    package func header(_ name: String) -> String? {
        for header in headers where header.name.lowercased() == name { return header.value }
        return nil
    }

    /// The `Host` header; nil where there is none.
    package var host: String? { header("host") }

    /// Whether a request was meant for this machine. A page of another site could have its own name
    /// point here (DNS rebinding), and so read what only this machine is to see; then the name is in
    /// the header.
    package var isForThisMachine: Bool {
        guard let host else { return true }
        let name = host.lowercased()
        return ["127.0.0.1", "localhost", "[::1]"].contains { local in
            guard name.hasPrefix(local) else { return false }
            let rest = name.dropFirst(local.count)
            return rest.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy(\.isNumber)
        }
    }
}

/// An answer to a request.
package struct HTTPResponse: Sendable {
    package enum Body: Sendable {
        case bytes([UInt8])
        /// An open file that the server closes when it has sent it.
        case file(descriptor: Int32, size: Int)
        /// Pieces that are sent as they come, until there are no more (nil). Asking for the next one
        /// may wait, so this is for servers that give each connection a thread.
        case stream(@Sendable () -> [UInt8]?)
    }

    package var status: UInt32
    package var headers: [(name: String, value: String)]
    package var body: Body

    package init(status: UInt32, headers: [(name: String, value: String)], body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A short text for people.
    package static func text(
        _ status: UInt32, _ text: String, headers: [(name: String, value: String)] = []
    ) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: [(name: "Content-Type", value: "text/plain; charset=utf-8")] + headers,
            body: .bytes(Array((text + "\n").utf8)))
    }
}
