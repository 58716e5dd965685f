internal import SourceText

/// What a SAML 2.0 authentication response says, read without a look at its signature.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html
struct SAMLResponse {
    /// Who made the assertion.
    let issuer: String
    let subject: String
    /// The last part of the name's format: `persistent`, `transient`; else the whole format.
    let subjectType: String
    let recipient: String
    /// For whom the assertion is.
    let audiences: [String]
    let issued: Timestamp?
    /// When the assertion ends, by its conditions and by the confirmation of its subject.
    let ends: [Timestamp]
    let begins: Timestamp?
    /// When a session has to end.
    let sessionEnds: Timestamp?
    private let attributes: [(name: String, values: [String])]

    private static let namespace = "https://aws.amazon.com/SAML/Attributes/"

    /// nil where the text is not Base64 of a response with an assertion.
    init?(base64 text: String) {
        guard let bytes = Base64.decode(text.utf8.filter { !ASCII.isBlank($0) }),
            UTF8Check.firstMalformed(bytes) == nil,
            let root = XMLElement(document: String(decoding: bytes, as: UTF8.self)),
            let assertion = root.name == "Assertion" ? root : root.child("Assertion"),
            let issuer = assertion.child("Issuer") ?? root.child("Issuer")
        else { return nil }
        self.issuer = ASCII.trimmed(issuer.text)
        let subject = assertion.child("Subject")
        let name = subject?.child("NameID")
        self.subject = ASCII.trimmed(name?.text ?? "")
        subjectType = SAMLResponse.shortFormat(name?.attribute("Format") ?? "")
        let confirmation = subject?.child("SubjectConfirmation")?.child("SubjectConfirmationData")
        recipient = confirmation?.attribute("Recipient") ?? ""
        let conditions = assertion.child("Conditions")
        audiences = SAMLResponse.audiences(of: conditions)
        issued = SAMLResponse.time(assertion.attribute("IssueInstant"))
        begins = SAMLResponse.time(conditions?.attribute("NotBefore"))
        var ends: [Timestamp] = []
        for element in [conditions, confirmation] {
            if let time = SAMLResponse.time(element?.attribute("NotOnOrAfter")) {
                ends.append(time)
            }
        }
        self.ends = ends
        sessionEnds = SAMLResponse.time(
            assertion.child("AuthnStatement")?.attribute("SessionNotOnOrAfter"))
        attributes = SAMLResponse.attributes(of: assertion)
    }

    private static func audiences(of conditions: XMLElement?) -> [String] {
        var audiences: [String] = []
        for restriction in conditions?.children("AudienceRestriction") ?? [] {
            for audience in restriction.children("Audience") {
                audiences.append(ASCII.trimmed(audience.text))
            }
        }
        return audiences
    }

    private static func attributes(
        of assertion: XMLElement
    ) -> [(name: String, values: [String])] {
        var attributes: [(name: String, values: [String])] = []
        for statement in assertion.children("AttributeStatement") {
            for attribute in statement.children("Attribute") {
                var values: [String] = []
                for value in attribute.children("AttributeValue") {
                    values.append(ASCII.trimmed(value.text))
                }
                attributes.append((attribute.attribute("Name") ?? "", values))
            }
        }
        return attributes
    }

    /// The values of one of AWS's attributes: `RoleSessionName`.
    func values(of name: String) -> [String] {
        for attribute in attributes where attribute.name == SAMLResponse.namespace + name {
            return attribute.values
        }
        return []
    }

    /// The session tags: attributes whose names end with the tag's key.
    var tags: [Tag] {
        let prefix = Array((SAMLResponse.namespace + "PrincipalTag:").utf8)
        var tags: [Tag] = []
        for attribute in attributes {
            let name = Array(attribute.name.utf8)
            guard name.starts(with: prefix), let value = attribute.values.first else { continue }
            let key = String(decoding: name[prefix.count...], as: UTF8.self)
            tags.append(Tag(key: key, value: value))
        }
        return tags
    }

    /// Whether the assertion lets its subject have a role through a provider: the two ARNs with a comma
    /// between them, in either order.
    func names(role: String, provider: String) -> Bool {
        for value in values(of: "Role") {
            var parts: [String] = []
            for part in ASCII.split(value, at: UInt8(ascii: ",")) {
                parts.append(ASCII.trimmed(part))
            }
            if parts == [role, provider] || parts == [provider, role] { return true }
        }
        return false
    }

    private static func shortFormat(_ format: String) -> String {
        let prefix = "urn:oasis:names:tc:SAML:2.0:nameid-format:"
        guard format.utf8.starts(with: prefix.utf8) else { return format }
        return String(decoding: Array(format.utf8.dropFirst(prefix.utf8.count)), as: UTF8.self)
    }

    private static func time(_ text: String?) -> Timestamp? { text.flatMap(SAMLMetadata.time) }
}
