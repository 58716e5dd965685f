internal import SourceText

/// A key and a value that the account's owner gave an entity.
struct Tag: Sendable {
    var key: String
    var value: String
}

/// An IAM user.
struct User: Sendable {
    var name: String
    var path: String
    let id: String
    let created: Timestamp
    var permissionsBoundary: String?
    var tags: [Tag] = []
    /// ARNs of the managed policies attached directly, in the order they were attached.
    var attachedPolicies: [String] = []
    var loginProfile: LoginProfile?
    var accessKeys: [AccessKey] = []
}

/// A user's password for the console.
struct LoginProfile: Sendable {
    var password: String
    var isResetRequired: Bool
    let created: Timestamp
}

/// A long-term credential for programs.
struct AccessKey: Sendable {
    let id: String
    let secret: String
    /// `Active` or `Inactive`.
    var status: String
    let created: Timestamp
}

/// A group of users.
struct Group: Sendable {
    var name: String
    var path: String
    let id: String
    let created: Timestamp
    var attachedPolicies: [String] = []
    /// Folded names of the members, in the order they joined.
    var members: [String] = []
}

/// A virtual MFA device: a secret, and the user whom it is assigned to.
struct VirtualMFADevice: Sendable {
    let name: String
    let serialNumber: String
    let secret: [UInt8]
    let created: Timestamp
    /// The folded name of the user, once enabled.
    var user: String?
    var enabled: Timestamp?
    var tags: [Tag] = []
}
