internal import SourceText

/// What AWS encodes into the refusals of some services: why a call was refused. IAM's and STS's own
/// refusals carry no such message, so nothing here makes one.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
enum AuthorizationMessage {
    /// The JSON text of a message in Base64 for URLs; nil for anything else.
    static func decoded(_ text: String) -> String? {
        guard let bytes = Base64.decodeFromURL(text),
            let value = try? JSONParser.parse(SourceFile(name: "message", bytes: bytes)),
            value["allowed"] != nil, value["context"]?["principal"] != nil
        else { return nil }
        return JSONWriter.text(value, .compact)
    }
}
