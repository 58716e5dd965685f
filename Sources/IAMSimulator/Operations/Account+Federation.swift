internal import PolicyLanguage
internal import SourceText

/// Roles for people whom an identity provider vouches for.
extension Account {
    /// Gives whoever brings a SAML assertion the session of a role.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
    mutating func assumeRoleWithSAML(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("RoleArn")
        let provider = input.required("PrincipalArn")
        try Account.checkRoleARN(arn)
        guard let response = SAMLResponse(base64: input.required("SAMLAssertion")) else {
            throw Account.invalidIdentity("Invalid base64 SAMLResponse")
        }
        if !isLenient { try check(response, of: provider, for: arn) }
        let name = try Account.sessionName(response)
        let assertion = Assertion(
            principal: provider, tags: response.tags,
            transitiveTagKeys: response.values(of: "TransitiveTagKeys"),
            sourceIdentity: response.values(of: "SourceIdentity").first,
            context: context(of: response, from: provider), ends: response.sessionEnds)
        let (session, role, policies) = try assumeRole(
            arn, .assumeRoleWithSAML, input, name, assertion)
        var pairs = [("Credentials", describe(session)), assumedRoleUser(session, role, name)]
        if let size = policies.packedSize { pairs.append(("PackedPolicySize", .integer(size))) }
        pairs += [
            ("Subject", .string(response.subject)),
            ("SubjectType", .string(response.subjectType)), ("Issuer", .string(response.issuer)),
            ("Audience", .string(response.recipient)),
            ("NameQualifier", .string(nameQualifier(response.issuer, provider))),
        ]
        if let identity = session.sourceIdentity {
            pairs.append(("SourceIdentity", .string(identity)))
        }
        return .object(pairs)
    }

    /// Gives whoever brings the token of an OpenID Connect provider the session of a role.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
    mutating func assumeRoleWithWebIdentity(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("RoleArn")
        try Account.checkRoleARN(arn)
        if input.text("ProviderId") != nil {
            // An access token tells nothing by itself: its provider would have to be asked.
            throw ServiceError(
                "IDPCommunicationError", 400, "The identity provider could not be reached.")
        }
        let identity = try webIdentity(input.required("WebIdentityToken"))
        let name = input.required("RoleSessionName")
        let (session, role, policies) = try assumeRole(
            arn, .assumeRoleWithWebIdentity, input, name, identity.assertion)
        var pairs: [(String, Value)] = [
            ("Credentials", describe(session)),
            ("SubjectFromWebIdentityToken", .string(identity.subject)),
            assumedRoleUser(session, role, name),
        ]
        if let size = policies.packedSize { pairs.append(("PackedPolicySize", .integer(size))) }
        pairs.append(("Provider", .string(identity.assertion.principal)))
        pairs.append(("Audience", .string(identity.audience)))
        if let identity = session.sourceIdentity {
            pairs.append(("SourceIdentity", .string(identity)))
        }
        return .object(pairs)
    }

    /// Begins the session of a role that trusts what a provider says.
    private mutating func assumeRole(
        _ arn: String, _ operation: Operation, _ input: Input, _ name: String,
        _ assertion: Assertion
    ) throws(ServiceError) -> (TemporarySession, Role, SessionPolicies) {
        try assertion.check()
        let policies = try sessionPolicies(input, tags: assertion.tags)
        // Whatever credentials have signed the call, nobody looks at them.
        let nobody = Caller(.anonymous, sourceAddress: input.caller.sourceAddress)
        var known = assertion.trustContext
        known.append(.init("sts:RoleSessionName", [name]))
        let question = TrustQuestion(
            principal: Principal(kind: .federated, name: assertion.principal), resource: arn,
            account: id, context: trustContext(operation, input, by: nobody, adding: known))
        var actions = ["sts:" + OperationTable.standard.shape(of: operation).name]
        if !assertion.tags.isEmpty { actions.append("sts:TagSession") }
        if assertion.sourceIdentity != nil { actions.append("sts:SetSourceIdentity") }
        let role = try role(trusting: question, for: actions) { action in
            ServiceError("AccessDenied", 403, "Not authorized to perform \(action)")
        }
        var duration = input.integer("DurationSeconds") ?? Account.roleSessionDuration
        try checkDuration(duration, of: role, by: nobody)
        if let ends = assertion.ends, ends > now {
            duration = min(duration, ends.seconds - now.seconds)
        }
        var wish = SessionWish(
            name: name, duration: duration, policies: policies,
            minimumTokenLength: input.integer("MinimumSessionTokenSize"))
        wish.tags = assertion.tags
        wish.transitiveTagKeys = assertion.transitiveTagKeys
        wish.sourceIdentity = assertion.sourceIdentity
        wish.context = assertion.context
        return (begin(wish, of: role), role, policies)
    }
}
