/// A request as far as its signature covers it.
package struct SignedRequest: Sendable {
    package var method: String
    /// As it was sent: percent-encoded, without the query.
    package var rawPath: String
    /// As it was sent, without the question mark.
    package var rawQuery: [UInt8]
    /// In the order in which they came.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(
        method: String, rawPath: String, rawQuery: [UInt8],
        headers: [(name: String, value: String)], body: [UInt8]
    ) {
        self.method = method
        self.rawPath = rawPath
        self.rawQuery = rawQuery
        self.headers = headers
        self.body = body
    }

    /// The value of a header, whatever the case of its name; several are joined by commas.
    package func header(_ name: String) -> String? {
        let values = headers.filter { $0.name.lowercased() == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ",")
    }
}
