internal import PolicyLanguage
internal import SourceText

/// What the session of a role is to be like.
struct SessionWish {
    let name: String
    /// Seconds.
    let duration: Int
    let policies: SessionPolicies
    /// Characters that the token has at least.
    let minimumTokenLength: Int?
    var tags: [Tag] = []
    var transitiveTagKeys: [String] = []
    var sourceIdentity: String?
    var hasMFA = false
    /// Condition keys that all calls of the session have.
    var context: [AuthorizationRequest.ContextEntry] = []
}

/// What becomes of temporary credentials: made, kept, described, forgotten.
extension Account {
    /// Seconds for which a session that has ended is still known, so that its key is answered with
    /// ExpiredToken rather than as a stranger's.
    private static let remembrance = 86_400

    /// Begins a session of a role, as its caller wishes it. Nothing may fail any more.
    mutating func begin(_ wish: SessionWish, of role: Role) -> TemporarySession {
        var session = makeSession(
            .role(Account.folded(role.name), sessionName: wish.name),
            userID: role.id + ":" + wish.name, duration: wish.duration,
            minimumTokenLength: wish.minimumTokenLength)
        session.policies = wish.policies.policy.map { [$0] }
        session.policyARNs = wish.policies.arns
        session.tags = wish.tags
        session.transitiveTagKeys = wish.transitiveTagKeys
        session.sourceIdentity = wish.sourceIdentity
        session.hasMFA = wish.hasMFA
        session.context = wish.context
        keep(session)
        return session
    }

    /// Makes a session. Nothing may fail any more.
    ///
    /// - Parameter duration: Seconds.
    mutating func makeSession(
        _ identity: Caller.Identity, userID: String, duration: Int, minimumTokenLength: Int? = nil
    ) -> TemporarySession {
        TemporarySession(
            accessKeyID: generator.temporaryAccessKeyID(account: id),
            secret: generator.secretAccessKey(),
            token: generator.sessionToken(
                version: settings.globalEndpointTokenVersion,
                minimumLength: minimumTokenLength ?? 0),
            identity: identity, userID: userID, issued: now,
            expires: Timestamp(seconds: now.seconds + duration))
    }

    /// Keeps a session. Now and then, forgets those that ended long ago.
    mutating func keep(_ session: TemporarySession) {
        sessions[session.accessKeyID] = session
        guard sessions.count % Account.sessionsBetweenLooks == 0 else { return }
        var forgotten: [String] = []
        for (key, other) in sessions
        where other.expires.seconds + Account.remembrance <= now.seconds {
            forgotten.append(key)
        }
        for key in forgotten { sessions[key] = nil }
    }

    /// To look through all of them for each new one would take long where there are thousands.
    static let sessionsBetweenLooks = 64

    func describe(_ session: TemporarySession) -> Value {
        .object([
            ("AccessKeyId", .string(session.accessKeyID)),
            ("SecretAccessKey", .string(session.secret)),
            ("SessionToken", .string(session.token)),
            ("Expiration", .string(session.expires.description)),
        ])
    }

    // MARK: MFA

    /// Whether a call proves its caller with a code of her MFA device.
    ///
    /// - Returns: The device and the step of the code, to be noted once the call succeeds; nil where
    ///   the call brings no code.
    func proof(
        _ input: Input
    ) throws(ServiceError) -> (device: String, step: Int)? {
        let serial = input.text("SerialNumber")
        let code = input.text("TokenCode")
        if serial == nil, code == nil { return nil }
        guard let serial, let code else {
            throw Account.failedMFA(
                "MultiFactorAuthentication failed, must provide both MFA serial number and one "
                    + "time pass code.")
        }
        guard case .user(let key) = input.caller.identity, let device = devices[serial],
            device.user == key
        else {
            throw Account.failedMFA(
                "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify "
                    + "your MFA serial number is valid and associated with this user.")
        }
        let now = TOTP.step(at: now.seconds)
        // A hardware token's codes are known to its maker alone.
        guard let secret = device.secret else { return (serial, now) }
        guard let step = TOTP(key: secret).step(of: code, around: now),
            step > usedCodes[serial] ?? Int.min
        else {
            throw Account.failedMFA(
                "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
        }
        return (serial, step)
    }

    /// The condition keys that a code just given fills.
    static func context(
        of proof: (device: String, step: Int)?
    ) -> [AuthorizationRequest.ContextEntry] {
        if proof == nil { return [] }
        return [
            AuthorizationRequest.ContextEntry("aws:MultiFactorAuthPresent", ["true"]),
            AuthorizationRequest.ContextEntry("aws:MultiFactorAuthAge", ["0"]),
        ]
    }

    private static func failedMFA(_ message: String) -> ServiceError {
        ServiceError("AccessDenied", 403, message)
    }
}
