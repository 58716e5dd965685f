internal import SourceText

/// A token of an OpenID Connect provider (RFC 7519), read without a look at its signature.
struct JSONWebToken {
    /// The claims.
    let payload: Value

    /// nil where the text is no token of three parts with JSON objects in the first two.
    init?(_ text: String) {
        let parts = ASCII.split(text, at: UInt8(ascii: "."))
        guard parts.count == 3, !parts[2].isEmpty,
            JSONWebToken.object(parts[0]) != nil,
            Base64.decodeFromURL(parts[2]) != nil,
            let payload = JSONWebToken.object(parts[1])
        else { return nil }
        self.payload = payload
    }

    private static func object(_ part: String) -> Value? {
        guard let bytes = Base64.decodeFromURL(part),
            let value = try? JSONParser.parse(SourceFile(name: "token", bytes: bytes)),
            value.members != nil
        else { return nil }
        return value
    }

    /// A claim that is a text.
    func text(_ claim: String) -> String? {
        guard case .string(let text) = payload[claim]?.kind else { return nil }
        return text
    }

    /// The texts of a claim that may be one or a list.
    func texts(_ claim: String) -> [String] {
        guard let value = payload[claim] else { return [] }
        var texts: [String] = []
        for element in value.elements ?? [value] {
            if case .string(let text) = element.kind { texts.append(text) }
        }
        return texts
    }

    /// A claim that is a time: seconds since 1970, perhaps with a fraction.
    func time(_ claim: String) -> Int? {
        guard case .number(let text) = payload[claim]?.kind else { return nil }
        return ASCII.integer(ASCII.split(text, at: UInt8(ascii: "."))[0])
    }

    /// Writes a token; the signature is bytes that nothing vouches for.
    static func text(header: Value, payload: Value, signature: [UInt8]) -> String {
        var text = ""
        for value in [header, payload] {
            let json = JSONWriter.text(value, .compact)
            text += Base64.encodeForURL(Array(json.utf8)) + "."
        }
        return text + Base64.encodeForURL(signature)
    }
}
