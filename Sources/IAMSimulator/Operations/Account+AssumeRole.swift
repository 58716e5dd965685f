internal import PolicyLanguage
internal import SourceText

extension Account {
    /// Gives a caller the session of a role whose trust policy lets her have it.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    mutating func assumeRole(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("RoleArn")
        try Account.checkRoleARN(arn)
        let tags = try tagsForRole(input)
        let policies = try sessionPolicies(input, tags: tags.given)
        let identity = try sourceIdentity(input)
        let proof = try proof(input)
        let role = try trustingRole(arn, input, identity: identity, proof: proof)
        let duration = input.integer("DurationSeconds") ?? Account.roleSessionDuration
        try checkDuration(duration, of: role, by: input.caller)

        var wish = SessionWish(
            name: input.required("RoleSessionName"), duration: duration, policies: policies,
            minimumTokenLength: input.integer("MinimumSessionTokenSize"))
        wish.tags = tags.inherited + tags.given
        wish.transitiveTagKeys = tags.transitive
        wish.sourceIdentity = identity
        wish.hasMFA = proof != nil
        let session = begin(wish, of: role)
        if let proof { usedCodes[proof.device] = proof.step }
        var pairs = [("Credentials", describe(session)), assumedRoleUser(session, role, wish.name)]
        if let size = policies.packedSize { pairs.append(("PackedPolicySize", .integer(size))) }
        if let identity { pairs.append(("SourceIdentity", .string(identity))) }
        return .object(pairs)
    }

    /// Seconds of a role session for which nothing else was asked.
    static let roleSessionDuration = 3600
    /// Most seconds of a session that another role's session asks for (role chaining).
    private static let chainedSessionDuration = 3600

    /// The member that all ways of assuming a role answer with.
    func assumedRoleUser(
        _ session: TemporarySession, _ role: Role, _ name: String
    ) -> (String, Value) {
        (
            "AssumedRoleUser",
            .object([
                ("AssumedRoleId", .string(session.userID)),
                ("Arn", .string("arn:aws:sts::\(id):assumed-role/\(role.name)/\(name)")),
            ])
        )
    }

    /// The role of this ARN, if its trust policy lets the caller become it as she wants to.
    private mutating func trustingRole(
        _ arn: String, _ input: Input, identity: String?, proof: (device: String, step: Int)?
    ) throws(ServiceError) -> Role {
        let caller = input.caller
        let name = try self.arn(of: caller)
        guard let principal = Principal(arn: name) else { throw Account.invalidToken }
        var known = Account.context(of: proof)
        if let identity { known.append(.init("sts:SourceIdentity", [identity])) }
        let question = TrustQuestion(
            principal: principal, resource: arn, account: id,
            context: trustContext(.assumeRole, input, by: caller, adding: known))
        return try role(trusting: question, for: input.actionsOnAssumedRole) { action in
            ServiceError(
                "AccessDenied", 403,
                "User: \(name) is not authorized to perform: \(action) on resource: \(arn)")
        }
    }

    /// - Parameter caller: Whose session the new one follows on, if any.
    func checkDuration(
        _ duration: Int, of role: Role, by caller: Caller
    ) throws(ServiceError) {
        if duration > role.maximumSessionDuration {
            throw .validation(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        if caller.isRoleSession, duration > Account.chainedSessionDuration {
            throw .validation(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed "
                    + "by role chaining.")
        }
    }

    // MARK: What goes on from session to session

    /// The tags of a session to be: those given, and those that go on from the caller's session.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining
    private func tagsForRole(
        _ input: Input
    ) throws(ServiceError) -> (given: [Tag], inherited: [Tag], transitive: [String]) {
        let given = try sessionTags(input)
        var keys = Set<String>()
        for tag in given { keys.insert(ASCII.lowercased(tag.key)) }
        var transitive: [String] = []
        var inherited: [Tag] = []
        for key in input.caller.session?.transitiveTagKeys ?? [] {
            if keys.contains(ASCII.lowercased(key)) {
                throw Account.invalidParameter(
                    "One of the specified transitive tag keys can't be set because it conflicts "
                        + "with a transitive tag key from the calling session.")
            }
            transitive.append(key)
            for tag in input.caller.session?.tags ?? []
            where ASCII.lowercased(tag.key) == ASCII.lowercased(key) {
                inherited.append(tag)
            }
        }
        for key in input.texts("TransitiveTagKeys") {
            guard keys.contains(ASCII.lowercased(key)) else {
                throw Account.invalidParameter(
                    "The specified transitive tag key must be included in the requested tags.")
            }
            transitive.append(key)
        }
        return (given, inherited, transitive)
    }

    /// The source identity of a session to be: that of the caller's session, once it has one.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
    private func sourceIdentity(_ input: Input) throws(ServiceError) -> String? {
        let given = input.text("SourceIdentity")
        guard let inherited = input.caller.session?.sourceIdentity else { return given }
        if let given, given != inherited {
            throw .validation("The source identity is already set for this assume role session")
        }
        return inherited
    }

    static func invalidParameter(_ message: String) -> ServiceError {
        ServiceError("InvalidParameterValue", 400, message)
    }
}

extension Caller {
    /// Whether the caller is herself a session of a role.
    var isRoleSession: Bool {
        switch identity {
        case .role, .labAdministrator: true
        default: false
        }
    }
}
