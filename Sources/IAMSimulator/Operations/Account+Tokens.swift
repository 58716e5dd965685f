internal import PolicyLanguage
internal import SourceText

extension Account {
    func getCallerIdentity(_ input: Input) throws(ServiceError) -> Value {
        .object([
            ("UserId", .string(try userID(of: input.caller))), ("Account", .string(id)),
            ("Arn", .string(try arn(of: input.caller))),
        ])
    }

    // MARK: Sessions of users

    /// Temporary credentials for the caller herself, with MFA where she gives a code.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
    mutating func getSessionToken(_ input: Input) throws(ServiceError) -> Value {
        try requireLongTermKey(input, "GetSessionToken")
        let userID = try userID(of: input.caller)
        let proof = try proof(input)
        var session = makeSession(
            input.caller.identity, userID: userID, duration: tokenDuration(input),
            minimumTokenLength: input.integer("MinimumSessionTokenSize"))
        session.hasMFA = proof != nil
        keep(session)
        if let proof { usedCodes[proof.device] = proof.step }
        return .object([("Credentials", describe(session))])
    }

    /// Temporary credentials for someone whom the caller vouches for.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
    mutating func getFederationToken(_ input: Input) throws(ServiceError) -> Value {
        try requireLongTermKey(input, "GetFederationToken")
        let tags = try sessionTags(input)
        let policies = try sessionPolicies(input, tags: tags)
        var creator = ""
        if case .user(let key) = input.caller.identity { creator = key }
        let name = input.required("Name")
        let identity = Caller.Identity.federatedUser(name, createdBy: creator)
        var session = makeSession(
            identity, userID: "\(id):\(name)", duration: tokenDuration(input),
            minimumTokenLength: input.integer("MinimumSessionTokenSize"))
        session.policies = policies.policy.map { [$0] }
        session.policyARNs = policies.arns
        session.tags = tags
        keep(session)
        var pairs: [(String, Value)] = [
            ("Credentials", describe(session)),
            (
                "FederatedUser",
                .object([
                    ("FederatedUserId", .string(session.userID)),
                    ("Arn", .string("arn:aws:sts::\(id):federated-user/\(name)")),
                ])
            ),
        ]
        if let size = policies.packedSize { pairs.append(("PackedPolicySize", .integer(size))) }
        return .object(pairs)
    }

    /// Seconds: 12 hours where nothing is asked for; a root user gets one hour at most.
    private func tokenDuration(_ input: Input) -> Int {
        let duration = input.integer("DurationSeconds") ?? 43_200
        if case .root = input.caller.identity { return min(duration, 3600) }
        return duration
    }

    private func requireLongTermKey(
        _ input: Input, _ operation: String
    ) throws(ServiceError) {
        let hasKey =
            switch input.caller.identity {
            case .root, .user: input.caller.session == nil
            default: false
            }
        if !hasKey {
            throw ServiceError(
                "AccessDenied", 403, "Cannot call \(operation) with session credentials")
        }
    }

    /// Sessions with the root user's permissions are for members of an organization; this account is in
    /// none.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
    func assumeRoot(_ input: Input) throws(ServiceError) -> Value {
        let target = input.required("TargetPrincipal")
        guard let principal = Principal(arn: target), principal.kind == .root else {
            throw .validation("\(target) is invalid")
        }
        let caller = try arn(of: input.caller)
        throw ServiceError(
            "AccessDenied", 403,
            "User: \(caller) is not authorized to perform: sts:AssumeRoot on resource: "
                + principal.name)
    }

    // MARK: Questions about keys and refusals

    /// The account of a key, which the key's id tells, whether or not there is such a key.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
    func getAccessKeyInfo(_ input: Input) throws(ServiceError) -> Value {
        let key = input.required("AccessKeyId")
        let isOwn = accessKeyOwners[key] != nil || sessions[key] != nil
        let account = isOwn ? id : AccessKeyNumber.account(of: key) ?? id
        return .object([("Account", .string(account))])
    }

    func decodeAuthorizationMessage(_ input: Input) throws(ServiceError) -> Value {
        guard let text = AuthorizationMessage.decoded(input.required("EncodedMessage")) else {
            throw ServiceError(
                "InvalidAuthorizationMessageException", 400, "Message is not valid")
        }
        return .object([("DecodedMessage", .string(text))])
    }

    // MARK: Tokens for others

    /// A token with which the caller proves herself to others than AWS.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html
    mutating func getWebIdentityToken(_ input: Input) throws(ServiceError) -> Value {
        guard let issuer = settings.outboundFederation else {
            throw ServiceError(
                "OutboundWebIdentityFederationDisabledException", 403,
                "The outbound web identity federation feature is not enabled for this account. To "
                    + "use this feature, you must first enable it through the AWS Management "
                    + "Console or API.")
        }
        let algorithm = input.required("SigningAlgorithm")
        guard algorithm == "ES384" || algorithm == "RS256" else {
            throw .validation(
                "1 validation error detected: Value '\(algorithm)' at 'signingAlgorithm' failed to "
                    + "satisfy constraint: Member must satisfy enum value set: [ES384, RS256]")
        }
        let tags = try sessionTags(input)
        let expires = Timestamp(
            seconds: now.seconds + (input.integer("DurationSeconds") ?? Account.tokenLife))
        if let session = input.caller.session, session.expires.seconds < expires.seconds {
            throw ServiceError(
                "SessionDurationEscalationException", 403,
                "The requested token duration would extend the session beyond its original "
                    + "expiration time.")
        }
        let payload = try claims(input, issuer: issuer, tags: tags, expires: expires)
        let header = Value.object([
            ("kid", .string(algorithm + "_0")), ("typ", .string("JWT")),
            ("alg", .string(algorithm)),
        ])
        let token = JSONWebToken.text(
            header: header, payload: payload,
            signature: generator.bytes(algorithm == "ES384" ? 96 : 256))
        return .object([
            ("WebIdentityToken", .string(token)), ("Expiration", .string(expires.description)),
        ])
    }

    /// Seconds that a token for others lasts where nothing is asked for.
    private static let tokenLife = 300

    private mutating func claims(
        _ input: Input, issuer: String, tags: [Tag], expires: Timestamp
    ) throws(ServiceError) -> Value {
        let caller = input.caller
        var about: [(String, Value)] = [
            ("aws_account", .string(id)), ("source_region", .string("us-east-1")),
        ]
        for (name, list) in [("principal_tags", principalTags(of: caller)), ("request_tags", tags)]
        where !list.isEmpty {
            var pairs: [(String, Value)] = []
            for tag in list { pairs.append((tag.key, .string(tag.value))) }
            about.append((name, .object(pairs)))
        }
        var audience: [Value] = []
        for text in input.texts("Audience") { audience.append(.string(text)) }
        return .object([
            ("aud", audience.count == 1 ? audience[0] : .array(audience)),
            ("sub", .string(try subject(of: caller))),
            ("https://sts.amazonaws.com/", .object(about)), ("iss", .string(issuer)),
            ("exp", .integer(expires.seconds)), ("iat", .integer(now.seconds)),
            ("jti", .string(generator.uuid())),
        ])
    }

    /// The ARN that a token names: a session's role rather than the session.
    private func subject(of caller: Caller) throws(ServiceError) -> String {
        switch caller.identity {
        case .role(let key, _):
            if let role = roles[key] { return arn("role" + role.path + role.name) }
        case .labAdministrator: return arn("role/LabAdministrator")
        default: break
        }
        return try arn(of: caller)
    }
}
