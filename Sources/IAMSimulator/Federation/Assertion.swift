internal import PolicyLanguage
internal import SourceText

/// What an identity provider says of someone who wants to assume a role, whichever way it says it.
struct Assertion {
    /// The provider, as trust policies name it: an ARN, or the name of one that AWS knows by itself.
    var principal: String
    var tags: [Tag] = []
    var transitiveTagKeys: [String] = []
    var sourceIdentity: String?
    /// Condition keys that trust policies may ask for, and the session's calls too.
    var context: [AuthorizationRequest.ContextEntry] = []
    /// When the session has to end, where the provider says so.
    var ends: Timestamp?

    /// Throws where tags or source identity are none that AWS would take.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_know
    func check() throws(ServiceError) {
        var keys = Set<String>()
        for tag in tags {
            guard !tag.key.isEmpty, tag.key.unicodeScalars.count <= 128,
                tag.value.unicodeScalars.count <= 256,
                keys.insert(ASCII.lowercased(tag.key)).inserted
            else { throw Account.invalidIdentity("Invalid session tags") }
        }
        for key in transitiveTagKeys where !keys.contains(ASCII.lowercased(key)) {
            throw Account.invalidIdentity(
                "The specified transitive tag key must be included in the requested tags.")
        }
        if tags.count > 50 { throw Account.invalidIdentity("Invalid session tags") }
        if let sourceIdentity {
            guard Assertion.isName(sourceIdentity),
                !ASCII.lowercased(sourceIdentity).utf8.starts(with: "aws:".utf8)
            else {
                throw Account.invalidIdentity(
                    "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "
                        + "\"aws:\"")
            }
        }
    }

    /// Whether a text can name a session or a source identity.
    static func isName(_ text: String) -> Bool {
        guard (2...64).contains(text.utf8.count) else { return false }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ","),
                UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "-"):
                continue
            default: guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else { return false }
            }
        }
        return true
    }

    /// The condition keys of the call that brings the assertion.
    var trustContext: [AuthorizationRequest.ContextEntry] {
        var entries = context
        var keys: [String] = []
        for tag in tags {
            entries.append(.init("aws:RequestTag/" + tag.key, [tag.value]))
            keys.append(tag.key)
        }
        entries.append(.init("aws:TagKeys", keys))
        entries.append(.init("sts:TransitiveTagKeys", transitiveTagKeys))
        if let sourceIdentity { entries.append(.init("sts:SourceIdentity", [sourceIdentity])) }
        return entries
    }
}

extension Account {
    static func invalidIdentity(_ message: String) -> ServiceError {
        ServiceError("InvalidIdentityToken", 400, message)
    }
}
