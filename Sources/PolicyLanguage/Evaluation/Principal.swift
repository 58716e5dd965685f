internal import SourceText

/// Who makes a request (`reference_policies_elements_principal`).
package struct Principal: Sendable {
    package enum Kind: UInt8, Sendable {
        case user
        /// A role named as such: it matches no session's ARN.
        case role
        case assumedRole
        case federatedUser
        case root
        case service
        /// Someone whom an identity provider vouches for, before a role is assumed.
        case federated
        case canonicalUser
        case anonymous
    }

    package var kind: Kind
    /// The ARN; for a service, a provider or a canonical user, its name. Empty for an anonymous one.
    package var name: String
    /// The twelve digits of its account; empty where it has none.
    package var account: String
    /// The last part of a user's, role's or federated user's name; of a session, the role's name.
    package var shortName: String

    /// Whether identity policies, boundaries and session policies apply.
    package var hasIdentityPolicies: Bool {
        switch kind {
        case .user, .role, .assumedRole, .federatedUser: true
        default: false
        }
    }

    /// Whether it is one of an account's own principals.
    package var belongsToAccount: Bool { hasIdentityPolicies || kind == .root }

    /// A role that a service made for itself (`using-service-linked-roles`).
    package var isServiceLinkedRole: Bool {
        switch kind {
        case .role: ARN(name)?.resource.hasPrefix("role/aws-service-role/") ?? false
        case .assumedRole: shortName.hasPrefix("AWSServiceRoleFor")
        default: false
        }
    }

    package static let anonymous = Principal(
        kind: .anonymous, name: "", account: "", shortName: "")

    package init(kind: Kind, name: String, account: String = "", shortName: String = "") {
        self.kind = kind
        self.name = name
        self.account = account
        self.shortName = shortName
    }

    /// Reads the ARN of a user, role, session or root user, or an account id; nil for anything else.
    package init?(arn text: String) {
        if Principal.isAccount(text) {
            self.init(kind: .root, name: "arn:aws:iam::\(text):root", account: text)
            return
        }
        guard let arn = ARN(text), Principal.isAccount(arn.account) else { return nil }
        let parts = ASCII.split(arn.resource, at: UInt8(ascii: "/"))
        let last = parts[parts.count - 1]
        for part in parts where part.isEmpty { return nil }
        switch (arn.service, parts[0]) {
        case ("iam", "root") where parts.count == 1:
            self.init(kind: .root, name: text, account: arn.account)
        case ("iam", "user") where parts.count >= 2:
            self.init(kind: .user, name: text, account: arn.account, shortName: last)
        case ("iam", "role") where parts.count >= 2:
            self.init(kind: .role, name: text, account: arn.account, shortName: last)
        case ("sts", "assumed-role") where parts.count == 3:
            self.init(kind: .assumedRole, name: text, account: arn.account, shortName: parts[1])
        case ("sts", "federated-user") where parts.count == 2:
            self.init(kind: .federatedUser, name: text, account: arn.account, shortName: last)
        default: return nil
        }
    }

    package static func isAccount(_ text: String) -> Bool {
        guard text.utf8.count == 12 else { return false }
        for byte in text.utf8 where !ASCII.isDigit(byte) { return false }
        return true
    }
}

/// The six parts of an Amazon Resource Name (`reference-arns`).
package struct ARN: Equatable, Sendable {
    package var partition: String
    package var service: String
    package var region: String
    package var account: String
    /// All behind the fifth colon; it may hold colons.
    package var resource: String

    package init?(_ text: String) {
        let bytes = text.utf8
        guard text.hasPrefix("arn:") else { return nil }
        var start = bytes.index(bytes.startIndex, offsetBy: 4)
        func part() -> String? {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
            defer { start = bytes.index(after: end) }
            return String(text[start..<end])
        }
        guard let partition = part(), let service = part(), let region = part(),
            let account = part()
        else { return nil }
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        resource = String(text[start...])
    }
}
