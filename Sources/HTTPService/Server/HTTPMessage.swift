/// A request as far as this project's servers look at it.
package struct HTTPRequest: Sendable {
    package var method: String
    /// The path as it was sent: percent-encoded, without the query.
    package var rawPath: String
    /// The `Host` header; nil where there is none.
    package var host: String?
}

/// An answer to a request.
package struct HTTPResponse: Sendable {
    package enum Body: Sendable {
        case bytes([UInt8])
        /// An open file that the server closes when it has sent it.
        case file(descriptor: Int32, size: Int)
    }

    package var status: UInt32
    package var headers: [(name: String, value: String)]
    package var body: Body

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
