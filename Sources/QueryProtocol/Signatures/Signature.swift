internal import Cryptography
internal import IAMSimulator
internal import SourceText

/// A signature of AWS's Signature Version 4, as it came with a request.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv4-create-signed-request.html
package struct Signature: Sendable {
    package let accessKeyID: String
    /// What goes with temporary credentials.
    package let token: String?
    /// `20260115/us-east-1/iam/aws4_request`.
    let scope: String
    package let region: String
    package let service: String
    let signedHeaders: [String]
    let signature: String
    /// `20260115T090000Z`.
    let date: String
    /// How long a signature in a query holds, in seconds; nil for one in a header.
    let lifetime: Int?

    /// How far the clock of whoever signed may be from ours: five minutes, as AWS has it.
    static let allowedSkew = 300

    /// The signature of a request, in its `Authorization` header or its query.
    ///
    /// - Returns: nil for a request that has none.
    package static func read(_ request: SignedRequest) throws(QueryRequest.Problem) -> Signature? {
        if let header = request.header("authorization") { return try read(header, request) }
        guard let query = try? FormParameters(request.rawQuery),
            query["X-Amz-Signature"] != nil || query["X-Amz-Algorithm"] != nil
        else { return nil }
        return try read(query)
    }

    private static func read(
        _ header: String, _ request: SignedRequest
    ) throws(QueryRequest.Problem) -> Signature {
        let algorithm = "AWS4-HMAC-SHA256"
        guard header.hasPrefix(algorithm) else {
            throw incomplete("Authorization header requires the algorithm \(algorithm).")
        }
        var fields: [String: String] = [:]
        for part in header.dropFirst(algorithm.count).split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            fields[ASCII.trimmed(String(pair[0]))] = ASCII.trimmed(String(pair[1]))
        }
        for name in ["Credential", "Signature", "SignedHeaders"] where fields[name] == nil {
            throw incomplete("Authorization header requires '\(name)' parameter.")
        }
        guard let date = request.header("x-amz-date") else {
            throw incomplete(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
            )
        }
        return try Signature(
            credential: fields["Credential"] ?? "", signedHeaders: fields["SignedHeaders"] ?? "",
            signature: fields["Signature"] ?? "", date: date,
            token: request.header("x-amz-security-token"), lifetime: nil)
    }

    private static func read(_ query: FormParameters) throws(QueryRequest.Problem) -> Signature {
        for name in [
            "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-SignedHeaders",
            "X-Amz-Signature",
        ] where query[name] == nil {
            throw incomplete("AWS query-string parameters must include '\(name)'.")
        }
        guard query["X-Amz-Algorithm"] == "AWS4-HMAC-SHA256" else {
            throw incomplete("Unsupported AWS 'algorithm'.")
        }
        let lifetime = ASCII.integer(query["X-Amz-Expires"] ?? "") ?? 900
        return try Signature(
            credential: query["X-Amz-Credential"] ?? "",
            signedHeaders: query["X-Amz-SignedHeaders"] ?? "",
            signature: query["X-Amz-Signature"] ?? "", date: query["X-Amz-Date"] ?? "",
            token: query["X-Amz-Security-Token"], lifetime: max(1, min(lifetime, 604_800)))
    }

    private init(
        credential: String, signedHeaders: String, signature: String, date: String, token: String?,
        lifetime: Int?
    ) throws(QueryRequest.Problem) {
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 5, parts[4] == "aws4_request" else {
            throw Signature.incomplete(
                "Credential must have exactly 5 slash-delimited elements, e.g. "
                    + "keyid/date/region/service/term.")
        }
        guard date.hasPrefix(parts[1]), Signature.seconds(date) != nil else {
            throw Signature.incomplete("Date must be in ISO-8601 'basic format'.")
        }
        accessKeyID = parts[0]
        scope = parts[1...].joined(separator: "/")
        region = parts[2]
        service = parts[3]
        self.signedHeaders = signedHeaders.split(separator: ";").map { $0.lowercased() }
        self.signature = signature
        self.date = date
        self.token = token
        self.lifetime = lifetime
    }

    private static func incomplete(_ message: String) -> QueryRequest.Problem {
        QueryRequest.Problem("IncompleteSignature", 400, message)
    }

    // MARK: Checking

    /// Throws what AWS answers where the signature is not that of this request and secret, or not of
    /// this time.
    ///
    /// - Parameters:
    ///   - service: The service that is asked: `iam` or `sts`.
    ///   - now: Seconds since 1970.
    package func check(
        _ request: SignedRequest, secret: String, service: String, now: Int
    ) throws(QueryRequest.Problem) {
        guard self.service == service else {
            throw Signature.mismatch(
                "Credential should be scoped to correct service: '\(service)'.")
        }
        let signed = Signature.seconds(date) ?? 0
        let end = signed + (lifetime ?? Signature.allowedSkew)
        if now > end {
            throw Signature.mismatch(
                "Signature expired: \(date) is now earlier than \(Signature.basic(now - (lifetime ?? Signature.allowedSkew))) "
                    + "(\(Signature.basic(now)) - 5 min.)")
        }
        if signed > now + Signature.allowedSkew {
            throw Signature.mismatch(
                "Signature not yet current: \(date) is still later than "
                    + "\(Signature.basic(now + Signature.allowedSkew)) (\(Signature.basic(now)) + 5 min.)"
            )
        }
        for name in signedHeaders where request.header(name) == nil { throw Signature.mismatch() }
        guard signedHeaders.contains("host") else { throw Signature.mismatch() }
        let expected = ASCII.hexadecimal(
            Digest.hmac(key: signingKey(secret), Array(stringToSign(request).utf8)))
        guard Digest.isSame(Array(expected.utf8), Array(signature.lowercased().utf8)) else {
            throw Signature.mismatch()
        }
    }

    private static func mismatch(
        _ message: String = "The request signature we calculated does not match the signature you "
            + "provided. Check your AWS Secret Access Key and signing method. Consult the service "
            + "documentation for details."
    ) -> QueryRequest.Problem {
        QueryRequest.Problem("SignatureDoesNotMatch", 403, message)
    }

    private func signingKey(_ secret: String) -> [UInt8] {
        var key = Array(("AWS4" + secret).utf8)
        for part in scope.split(separator: "/") { key = Digest.hmac(key: key, Array(part.utf8)) }
        return key
    }

    private func stringToSign(_ request: SignedRequest) -> String {
        let digest = ASCII.hexadecimal(Digest.sha256(Array(canonical(request).utf8)))
        return "AWS4-HMAC-SHA256\n\(date)\n\(scope)\n\(digest)"
    }

    /// The request in the form that is signed.
    func canonical(_ request: SignedRequest) -> String {
        var text = request.method + "\n" + Signature.canonicalPath(request.rawPath) + "\n"
        text += Signature.canonicalQuery(request.rawQuery) + "\n"
        for name in signedHeaders {
            let value = request.header(name) ?? ""
            let words = value.split(separator: " ", omittingEmptySubsequences: true)
            text += name + ":" + words.joined(separator: " ") + "\n"
        }
        text += "\n" + signedHeaders.joined(separator: ";") + "\n"
        // The body that came counts, whatever a header says of it.
        return text + ASCII.hexadecimal(Digest.sha256(request.body))
    }

    /// Each part of the path encoded again, as all services but S3 want it.
    private static func canonicalPath(_ path: String) -> String {
        if path.isEmpty { return "/" }
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { ASCII.percentEncoded(String($0)) }.joined(separator: "/")
    }

    private static func canonicalQuery(_ query: [UInt8]) -> String {
        guard let parameters = try? FormParameters(query) else { return "" }
        return parameters.list.filter { $0.name != "X-Amz-Signature" }
            .map { ASCII.percentEncoded($0.name) + "=" + ASCII.percentEncoded($0.value) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "&")
    }

    // MARK: Times

    /// Reads `20260115T090000Z`.
    static func seconds(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z")
        else {
            return nil
        }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let extended =
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
        return Timestamp(extended)?.seconds
    }

    private static func basic(_ seconds: Int) -> String {
        let text = Timestamp(seconds: seconds).description.dropLast(6)
        return text.filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
