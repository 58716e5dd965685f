internal import SourceText

extension IdentifierGenerator {
    /// `APKA` and 16 more: SSH keys' ids are one character shorter than other entities'.
    mutating func sshPublicKeyID() -> String { IdentifierGenerator.first(20, of: uniqueID("APKA")) }

    /// The id of a signing certificate: 32 characters.
    mutating func certificateID() -> String {
        IdentifierGenerator.first(32, of: uniqueID("") + uniqueID(""))
    }

    /// The id by which a SAML provider is known in the address to which assertions go: `SAML` and 18
    /// more. Ids of its private keys have the same form.
    mutating func samlID() -> String {
        IdentifierGenerator.first(22, of: "SAML" + uniqueID("") + uniqueID(""))
    }

    /// The password of a service-specific credential: Base64 of 44 characters.
    mutating func servicePassword() -> String {
        IdentifierGenerator.first(43, of: secretAccessKey() + secretAccessKey()) + "="
    }

    /// What AWS adds to the name of a security key to make its ARN unique: 26 characters.
    mutating func securityKeySuffix() -> String {
        IdentifierGenerator.first(26, of: uniqueID("") + uniqueID(""))
    }

    private static func first(_ count: Int, of text: String) -> String {
        String(decoding: Array(text.utf8.prefix(count)), as: UTF8.self)
    }
}
