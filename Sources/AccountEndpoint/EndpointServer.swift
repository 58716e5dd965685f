internal import Foundation
package import HTTPService
internal import QueryProtocol
internal import SourceText

/// Answers the AWS Query protocol over HTTP for one account.
package final class EndpointServer: Sendable {
    /// Largest body: SAML metadata may have ten million characters, each percent-encoded.
    static let largestBody = 32 << 20

    private let server: HTTPServer

    /// - Parameters:
    ///   - allowsReset: Whether `POST /moto-api/reset` empties the account.
    ///   - log: Takes one line a call.
    package init(
        _ service: AccountService, allowsReset: Bool, threads: Int = 4,
        log: @escaping @Sendable (String) -> Void
    ) {
        let door = EndpointDoor(service: service, allowsReset: allowsReset, log: log)
        server = HTTPServer(
            threads: .pool(max(1, threads)), largestBody: EndpointServer.largestBody
        ) {
            door.answer($0)
        }
    }

    /// Begins to answer.
    ///
    /// - Parameter port: 0 for any that is free.
    /// - Returns: the port.
    package func start(port: UInt16) throws(HTTPServerError) -> UInt16 {
        try server.start(port: port)
    }

    package func stop() { server.stop() }
}

/// What each request of the endpoint meets first.
private struct EndpointDoor: Sendable {
    let service: AccountService
    let allowsReset: Bool
    let log: @Sendable (String) -> Void

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard request.isForThisMachine else {
            return .text(403, "This endpoint answers to 127.0.0.1 and localhost alone.")
        }
        switch request.rawPath {
        case "/health": return json("{\"status\": \"ok\"}")
        case "/moto-api/reset", "/moto-api/reset-auth":
            return allowsReset
                ? reset(request) : .text(404, "Start the endpoint with --moto-reset.")
        case "/": break
        default: return .text(404, "AWS's interface is at /, the state of health at /health.")
        }
        guard request.method == "POST" || request.method == "GET" else {
            return .text(
                405, "The AWS Query protocol is spoken with GET and POST.",
                headers: [(name: "Allow", value: "GET, POST")])
        }
        return call(request)
    }

    private func call(_ request: HTTPRequest) -> HTTPResponse {
        let begin = DispatchTime.now().uptimeNanoseconds
        let requestID = UUID().uuidString.lowercased()
        var parameters = FormParameters()
        do {
            try parameters.append(request.rawQuery)
            if request.method == "POST" { try parameters.append(request.body) }
        } catch {
            let message =
                error == .tooManyParameters
                ? "Expected at most \(FormParameters.maximumCount) parameters"
                : "The parameters are not application/x-www-form-urlencoded in UTF-8"
            log("\(request.method) - - 400 MalformedQueryString")
            return xml(
                400, requestID,
                QueryAnswer.error(
                    code: "MalformedQueryString", status: 400, message: message, service: "iam",
                    requestID: requestID))
        }
        let outcome = service.answer(
            AccountService.Call(
                request: SignedRequest(
                    method: request.method, rawPath: request.rawPath, rawQuery: request.rawQuery,
                    headers: request.headers, body: request.body),
                parameters: parameters, address: request.clientAddress,
                time: Int(Date().timeIntervalSince1970)),
            requestID: requestID)
        let microseconds = (DispatchTime.now().uptimeNanoseconds - begin) / 1000
        log(
            "\(request.method) \(Excerpt.printable(outcome.action)) \(outcome.caller) "
                + "\(outcome.status) \(outcome.code.isEmpty ? "OK" : outcome.code) "
                + "\(microseconds) us")
        return xml(outcome.status, requestID, outcome.document)
    }

    private func xml(_ status: Int, _ requestID: String, _ document: [UInt8]) -> HTTPResponse {
        HTTPResponse(
            status: UInt32(status),
            headers: [
                (name: "Content-Type", value: "text/xml"),
                (name: "x-amzn-RequestId", value: requestID),
            ], body: .bytes(document))
    }

    private func json(_ text: String, status: UInt32 = 200) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: [(name: "Content-Type", value: "application/json")],
            body: .bytes(Array(text.utf8)))
    }

    private func reset(_ request: HTTPRequest) -> HTTPResponse {
        guard request.method == "POST" else {
            return .text(405, "Reset with POST.", headers: [(name: "Allow", value: "POST")])
        }
        do {
            if request.rawPath == "/moto-api/reset" { try service.reset() }
            log("POST \(request.rawPath) - 200 OK")
            return json("{\"status\": \"ok\"}")
        } catch {
            return .text(500, "The account is not empty: \(error)")
        }
    }
}
