internal import SourceText

/// What IAM reads from the metadata document of a SAML identity provider.
struct SAMLMetadata {
    /// The name under which the provider makes its assertions.
    let entityID: String
    /// Until when the document is valid; nil where it does not say.
    let validUntil: Timestamp?

    private static let namespace = "urn:oasis:names:tc:SAML:2.0:metadata"

    /// nil where the text is no well-formed XML or describes no entity (saml-metadata-2.0-os,
    /// section 2.3.2).
    init?(_ text: String) {
        var reader = XMLReader(text)
        var attributes: [(name: String, value: String)] = []
        do {
            guard case .start(let name, let found) = try reader.next(),
                SAMLMetadata.isEntity(name, found)
            else { return nil }
            attributes = found
            while try reader.next() != nil {}
        } catch { return nil }
        var validUntil: Timestamp?
        var entityID = ""
        for attribute in attributes {
            if attribute.name == "entityID" { entityID = attribute.value }
            guard attribute.name == "validUntil" else { continue }
            guard let time = SAMLMetadata.time(attribute.value) else { return nil }
            validUntil = time
        }
        self.entityID = entityID
        self.validUntil = validUntil
    }

    private static func isEntity(
        _ name: String, _ attributes: [(name: String, value: String)]
    ) -> Bool {
        var namespaceAttribute = "xmlns"
        if name.utf8.contains(UInt8(ascii: ":")) {
            let pieces = ASCII.split(name, at: UInt8(ascii: ":"))
            guard pieces.count == 2, pieces[1] == "EntityDescriptor" else { return false }
            namespaceAttribute = "xmlns:" + pieces[0]
        } else if name != "EntityDescriptor" {
            return false
        }
        var hasNamespace = false
        var hasID = false
        for attribute in attributes {
            if attribute.name == namespaceAttribute { hasNamespace = attribute.value == namespace }
            if attribute.name == "entityID" { hasID = !attribute.value.isEmpty }
        }
        return hasNamespace && hasID
    }

    /// An `xs:dateTime` in UTC; parts of seconds are dropped.
    static func time(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { return Timestamp(text) }
        var end = point + 1
        while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
        return Timestamp(String(decoding: bytes[..<point] + bytes[end...], as: UTF8.self))
    }
}
