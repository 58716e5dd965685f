/// A key and a value that the account's owner gave an entity.
package struct Tag: Sendable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// A policy that belongs to one user, group or role.
struct InlinePolicy: Sendable {
    let name: String
    /// As it was handed in.
    var document: String
}

/// An IAM user.
struct User: Sendable {
    var name: String
    var path: String
    let id: String
    let created: Timestamp
    /// The ARN of the managed policy that bounds the user.
    var permissionsBoundary: String?
    var tags: [Tag] = []
    /// ARNs of the managed policies attached directly, in the order they were attached.
    var attachedPolicies: [String] = []
    /// In the order of their names.
    var inlinePolicies: [InlinePolicy] = []
    /// Folded names of the groups, in the order they were joined.
    var groups: [String] = []
    /// Serial numbers of the MFA devices, in the order they were enabled.
    var devices: [String] = []
    var loginProfile: LoginProfile?
    /// Earlier passwords, the newest last, as far as a password policy may ask for them.
    var formerPasswords: [String] = []
    var passwordLastUsed: Timestamp?
    var accessKeys: [AccessKey] = []
    var sshPublicKeys: [SSHPublicKey] = []
    var signingCertificates: [SigningCertificate] = []
    var serviceSpecificCredentials: [ServiceSpecificCredential] = []

    init(name: String, path: String, id: String, created: Timestamp) {
        self.name = name
        self.path = path
        self.id = id
        self.created = created
    }
}

/// A user's password for the console.
struct LoginProfile: Sendable {
    var password: String
    var isResetRequired: Bool
    let created: Timestamp
    var changed: Timestamp
}

/// A long-term credential for programs.
struct AccessKey: Sendable {
    let id: String
    let secret: String
    /// `Active` or `Inactive`.
    var status: String
    let created: Timestamp
    var lastUsed: KeyUse?
}

/// When and for what a credential was used last.
package struct KeyUse: Sendable {
    package var time: Timestamp
    /// The service's namespace: `iam`.
    package var service: String
    package var region: String

    package init(time: Timestamp, service: String, region: String) {
        self.time = time
        self.service = service
        self.region = region
    }
}

/// A group of users.
struct Group: Sendable {
    var name: String
    var path: String
    let id: String
    let created: Timestamp
    var attachedPolicies: [String] = []
    /// In the order of their names.
    var inlinePolicies: [InlinePolicy] = []
    /// Folded names of the members, in the order they joined.
    var members: [String] = []

    init(name: String, path: String, id: String, created: Timestamp) {
        self.name = name
        self.path = path
        self.id = id
        self.created = created
    }
}

/// A role: permissions without credentials of their own, for whoever its trust policy lets assume it.
struct Role: Sendable {
    let name: String
    let path: String
    let id: String
    let created: Timestamp
    /// As it was handed in.
    var trustPolicy: String
    var description: String?
    /// Seconds.
    var maximumSessionDuration = 3600
    var permissionsBoundary: String?
    var tags: [Tag] = []
    var attachedPolicies: [String] = []
    /// In the order of their names.
    var inlinePolicies: [InlinePolicy] = []
    var lastUsed: KeyUse?
    /// The service that a service-linked role is for: `lex.amazonaws.com`; nil for other roles.
    var linkedService: String?

    init(name: String, path: String, id: String, created: Timestamp, trustPolicy: String) {
        self.name = name
        self.path = path
        self.id = id
        self.created = created
        self.trustPolicy = trustPolicy
    }
}

/// What hands a role to an EC2 instance.
struct InstanceProfile: Sendable {
    let name: String
    let path: String
    let id: String
    let created: Timestamp
    /// Folded names of roles; AWS allows one.
    var roles: [String] = []
    var tags: [Tag] = []
}

/// A customer managed policy.
struct ManagedPolicy: Sendable {
    struct Version: Sendable {
        /// `v1`.
        let id: String
        /// As it was handed in.
        let document: String
        let created: Timestamp
    }

    let name: String
    let path: String
    let id: String
    let created: Timestamp
    var updated: Timestamp
    var description: String?
    /// The newest last.
    var versions: [Version]
    var defaultVersion: String
    /// The number of the next version: numbers are not used again.
    var nextVersion = 2
    var tags: [Tag] = []
}

/// An MFA device: a virtual one has a secret; others are known by their serial number or ARN.
struct MFADevice: Sendable {
    let name: String
    let serialNumber: String
    /// nil for hardware tokens and security keys.
    let secret: [UInt8]?
    let created: Timestamp
    /// The folded name of the user, once enabled.
    var user: String?
    var enabled: Timestamp?
    /// What a security key is certified for (`FIDO`, `FIPS-140-2` ...), and at which level.
    var certifications: [(name: String, level: String)] = []
    var tags: [Tag] = []

    init(name: String, serialNumber: String, secret: [UInt8]?, created: Timestamp) {
        self.name = name
        self.serialNumber = serialNumber
        self.secret = secret
        self.created = created
    }
}

/// A public key of a user for CodeCommit.
struct SSHPublicKey: Sendable {
    /// `APKA` and 16 more.
    let id: String
    let body: String
    /// MD5, as pairs of hexadecimal digits with colons.
    let fingerprint: String
    var status: String
    let uploaded: Timestamp
}

/// An X.509 certificate with which a user's SOAP requests were signed.
struct SigningCertificate: Sendable {
    let id: String
    let body: String
    var status: String
    let uploaded: Timestamp
}

/// A user name and password, or a key, for one AWS service.
struct ServiceSpecificCredential: Sendable {
    /// `ACCA` and 17 more.
    let id: String
    let service: String
    /// The user name of the service, or the alias of a key. It stays when the user is renamed.
    let userName: String
    /// The password, or the key.
    var secret: String
    var status: String
    let created: Timestamp
    /// nil where it does not expire.
    var expires: Timestamp?
}

/// A TLS certificate for services that can not take one from ACM.
struct ServerCertificate: Sendable {
    var name: String
    var path: String
    let id: String
    let body: String
    let chain: String?
    let uploaded: Timestamp
    let expires: Timestamp
    var tags: [Tag] = []
}

/// An identity provider that speaks SAML 2.0.
struct SAMLProvider: Sendable {
    let name: String
    /// `SAML` and 18 more.
    let id: String
    /// As it was handed in.
    var metadata: String
    let created: Timestamp
    var validUntil: Timestamp
    /// Whether assertions have to be encrypted (`Required`) or may be (`Allowed`).
    var assertionEncryption = "Allowed"
    /// The private keys that decrypt assertions, without the keys themselves.
    var privateKeys: [PrivateKeyEntry] = []
    var tags: [Tag] = []

    struct PrivateKeyEntry: Sendable {
        /// `SAML` and 18 more.
        let id: String
        let added: Timestamp
    }
}

/// An identity provider that speaks OpenID Connect.
struct OIDCProvider: Sendable {
    /// Without `https://`.
    let url: String
    var clientIDs: [String]
    var thumbprints: [String]
    let created: Timestamp
    var tags: [Tag] = []
}

/// Reports that take AWS a while to make.
struct Reports: Sendable {
    /// The credential report and when it was made.
    var credentials: (made: Timestamp, text: String)?
    /// What jobs of the access advisor found, by the job's id.
    var access = EntityTable<AccessReport>()
    /// Deletions of service-linked roles by task id.
    var deletions = EntityTable<RoleDeletion>()

    struct RoleDeletion: Sendable {
        let role: String
        let requested: Timestamp
    }
}

/// Settings of the account as a whole.
struct AccountSettings: Sendable {
    /// `v1Token` or `v2Token`.
    var globalEndpointTokenVersion = "v1Token"
    /// The issuer's URL, where outbound web identity federation is on.
    var outboundFederation: String?
    /// By key, in the order of the keys.
    var properties = EntityTable<String>()
}
