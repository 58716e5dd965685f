internal import PolicyLanguage
internal import SourceText

/// Why a call was refused, in the form that DecodeAuthorizationMessage gives back.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
struct AuthorizationMessage: Sendable {
    var isExplicitDeny: Bool
    /// The statements that deny.
    var statements: [PolicyDocument.Statement]
    /// `aws:userid` and the ARN of whoever called.
    var principalID: String
    var principalARN: String
    /// `iam:CreateUser`
    var action: String
    var resource: String
    var context: [AuthorizationRequest.ContextEntry]

    /// What a refusal shows. It is encoded for form's sake: a simulated account has no secrets.
    var encoded: String {
        Base64.encodeForURL(Array(JSONWriter.text(value, .compact).utf8))
    }

    /// The JSON text in an encoded message; nil where `encoded` has not made it.
    static func decoded(_ text: String) -> String? {
        guard let bytes = Base64.decodeFromURL(text),
            let value = try? JSONParser.parse(SourceFile(name: "message", bytes: bytes)),
            value["allowed"] != nil, value["context"]?["principal"] != nil
        else { return nil }
        return JSONWriter.text(value, .compact)
    }

    private var value: Value {
        var matched: [Value] = []
        for statement in statements { matched.append(describe(statement)) }
        var principal: [(String, Value)] = [("id", .string(principalID))]
        if let found = Principal(arn: principalARN), found.kind == .user {
            principal.append(("name", .string(found.shortName)))
        }
        principal.append(("arn", .string(principalARN)))
        var conditions: [Value] = []
        for entry in context { conditions.append(condition(entry.key, entry.values)) }
        return .object([
            ("allowed", .bool(false)), ("explicitDeny", .bool(isExplicitDeny)),
            ("matchedStatements", items(matched)), ("failures", items([])),
            (
                "context",
                .object([
                    ("principal", .object(principal)), ("action", .string(action)),
                    ("resource", .string(resource)), ("conditions", items(conditions)),
                ])
            ),
        ])
    }

    private func describe(_ statement: PolicyDocument.Statement) -> Value {
        var conditions: [Value] = []
        for entry in statement.conditions {
            conditions.append(condition(entry.key.text, texts(entry.values)))
        }
        return .object([
            ("statementId", .string(statement.sid?.text ?? "")),
            ("effect", .string(statement.effect == .deny ? "DENY" : "ALLOW")),
            ("principals", items(values([principalID]))), ("principalGroups", items([])),
            ("actions", items(values(texts(statement.action.values)))),
            ("resources", items(values(texts(statement.resource?.values ?? [])))),
            ("conditions", items(conditions)),
        ])
    }

    private func condition(_ key: String, _ list: [String]) -> Value {
        .object([("key", .string(key)), ("values", items(values(list)))])
    }

    private func items(_ list: [Value]) -> Value { .object([("items", .array(list))]) }

    private func values(_ texts: [String]) -> [Value] {
        var list: [Value] = []
        for text in texts { list.append(.object([("value", .string(text))])) }
        return list
    }

    private func texts(_ texts: [PolicyDocument.Text]) -> [String] {
        var list: [String] = []
        for text in texts { list.append(text.text) }
        return list
    }
}
