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
        let role = try trustingRole(
            arn, input, tags: tags.given, identity: identity, hasMFA: proof != nil)
        let duration = input.integer("DurationSeconds") ?? Account.roleSessionDuration
        try checkDuration(duration, of: role, by: input.caller)

        let name = input.required("RoleSessionName")
        var session = makeSession(
            .role(Account.folded(role.name), sessionName: name), userID: role.id + ":" + name,
            duration: duration, minimumTokenLength: input.integer("MinimumSessionTokenSize"))
        session.policies = policies.policy.map { [$0] }
        session.policyARNs = policies.arns
        session.tags = tags.inherited + tags.given
        session.transitiveTagKeys = tags.transitive
        session.sourceIdentity = identity
        session.hasMFA = proof != nil
        keep(session)
        if let proof { usedCodes[proof.device] = proof.step }
        var pairs = answer(session, role, name)
        if let size = policies.packedSize { pairs.append(("PackedPolicySize", .integer(size))) }
        if let identity { pairs.append(("SourceIdentity", .string(identity))) }
        return .object(pairs)
    }

    /// Seconds of a role session for which nothing else was asked.
    static let roleSessionDuration = 3600
    /// Most seconds of a session that another role's session asks for (role chaining).
    private static let chainedSessionDuration = 3600

    /// Members that all ways of assuming a role answer with.
    func answer(
        _ session: TemporarySession, _ role: Role, _ name: String
    ) -> [(String, Value)] {
        [
            ("Credentials", describe(session)),
            (
                "AssumedRoleUser",
                .object([
                    ("AssumedRoleId", .string(session.userID)),
                    ("Arn", .string("arn:aws:sts::\(id):assumed-role/\(role.name)/\(name)")),
                ])
            ),
        ]
    }

    /// The role of this ARN, if its trust policy lets the caller become it with these tags and this
    /// source identity. AWS does not tell a role that is not there from one that does not trust.
    private func trustingRole(
        _ arn: String, _ input: Input, tags: [Tag], identity: String?, hasMFA: Bool
    ) throws(ServiceError) -> Role {
        let caller = input.caller
        let name = try self.arn(of: caller)
        func refusal(_ action: String) -> ServiceError {
            ServiceError(
                "AccessDenied", 403,
                "User: \(name) is not authorized to perform: \(action) on resource: \(arn)")
        }
        guard let role = role(arn: arn), let principal = Principal(arn: name) else {
            throw refusal("sts:AssumeRole")
        }
        var proven: [AuthorizationRequest.ContextEntry] = []
        if hasMFA {
            proven.append(.init("aws:MultiFactorAuthPresent", ["true"]))
            proven.append(.init("aws:MultiFactorAuthAge", ["0"]))
        }
        if let identity { proven.append(.init("sts:SourceIdentity", [identity])) }
        let question = TrustQuestion(
            principal: principal, resource: arn, account: id,
            context: trustContext(.assumeRole, input, by: caller, adding: proven))
        let trust = trustPolicy(of: role)
        var actions = ["sts:AssumeRole"]
        if !tags.isEmpty { actions.append("sts:TagSession") }
        if identity != nil { actions.append("sts:SetSourceIdentity") }
        if input.value["ProvidedContexts"] != nil { actions.append("sts:SetContext") }
        for action in actions where !question.isAllowed(action, by: trust) {
            throw refusal(action)
        }
        return role
    }

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
