package import PolicyLanguage

/// Who makes a call, and with what kind of credentials.
package struct Caller: Sendable {
    package enum Identity: Sendable {
        /// The account's root user.
        case root
        /// An IAM user, by folded name. She must exist at the time of the call.
        case user(String)
        /// A session of a role of the account, by folded name.
        case role(String, sessionName: String)
        /// A session that GetFederationToken made for a user, by folded name.
        case federatedUser(String, createdBy: String)
        /// Whoever does a lab: a session of an administrator's role that is no entity of the account,
        /// neither a user nor root.
        case labAdministrator
        /// Nobody: some calls of STS need no credentials.
        case anonymous
    }

    package var identity: Identity
    /// The key that signed the call; nil where no key was needed.
    package var accessKeyID: String?
    /// What the temporary credentials hold; nil for a user's long-term key and for the console.
    package var session: TemporarySession?
    /// The address that the call comes from.
    package var sourceAddress: String?

    package init(
        _ identity: Identity, accessKeyID: String? = nil, session: TemporarySession? = nil,
        sourceAddress: String? = nil
    ) {
        self.identity = identity
        self.accessKeyID = accessKeyID
        self.session = session
        self.sourceAddress = sourceAddress
    }

    package static var labAdministrator: Caller { Caller(.labAdministrator) }
}

/// Temporary credentials that STS issued.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html
package struct TemporarySession: Sendable {
    /// `ASIA` and 16 more.
    package let accessKeyID: String
    package let secret: String
    package let token: String
    /// Follows the name of the user it belongs to.
    package internal(set) var identity: Caller.Identity
    /// The unique id behind which the session's name stands in `aws:userid`: `AROA…:name`.
    package let userID: String
    package let issued: Timestamp
    package let expires: Timestamp
    /// Whether an MFA code was given when the credentials were made.
    package var hasMFA = false
    /// Documents of session policies handed over in the call; nil where none were.
    package var policies: [String]?
    /// ARNs of the managed policies handed over as session policies.
    package var policyARNs: [String] = []
    var tags: [Tag] = []
    /// Keys of the tags that go on into further sessions.
    package var transitiveTagKeys: [String] = []
    package var sourceIdentity: String?
    /// Further context keys of the session (`aws:FederatedProvider`, `saml:sub` ...).
    package var context: [AuthorizationRequest.ContextEntry] = []

    package init(
        accessKeyID: String, secret: String, token: String, identity: Caller.Identity,
        userID: String, issued: Timestamp, expires: Timestamp
    ) {
        self.accessKeyID = accessKeyID
        self.secret = secret
        self.token = token
        self.identity = identity
        self.userID = userID
        self.issued = issued
        self.expires = expires
    }
}
