internal import PolicyLanguage
internal import SourceText

/// Someone whom an OpenID Connect provider vouches for.
struct WebIdentity {
    let subject: String
    let audience: String
    var assertion: Assertion
}

/// Which tokens of OpenID Connect providers AWS takes.
extension Account {
    /// Providers that AWS knows without an entity in the account.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
    private static let knownProviders = ["accounts.google.com", "cognito-identity.amazonaws.com"]

    /// Reads and checks a token. Its signature is not looked at.
    func webIdentity(_ text: String) throws(ServiceError) -> WebIdentity {
        guard let token = JSONWebToken(text) else {
            if isLenient {
                return WebIdentity(
                    subject: "", audience: "", assertion: Assertion(principal: ""))
            }
            throw Account.invalidIdentity(
                "The ID Token provided is not a valid JWT. (You may see this error if you sent an "
                    + "Access Token)")
        }
        let issuer = try Account.claim("iss", of: token)
        let subject = try Account.claim("sub", of: token)
        // The party that a token was made for goes before those it is meant for.
        let audiences = token.text("azp").map { [$0] } ?? token.texts("aud")
        guard let audience = audiences.first else { throw Account.missingClaim("aud") }
        guard let expires = token.time("exp") else { throw Account.missingClaim("exp") }
        let address = Account.address(of: issuer)
        let principal = try provider(address, issuer: issuer, audiences: audiences)
        if now.seconds >= expires, !isLenient {
            throw ServiceError(
                "ExpiredTokenException", 400,
                "Token expired: current date/time \(now.seconds) must be before the expiration "
                    + "date/time\(expires)")
        }
        var assertion = Assertion(principal: principal)
        assertion.context = Account.context(
            of: token, principal: principal, address: address, audiences: audiences)
        Account.readTags(of: token, into: &assertion)
        assertion.sourceIdentity = token.text("https://aws.amazon.com/source_identity")
        return WebIdentity(subject: subject, audience: audience, assertion: assertion)
    }

    /// How trust policies name the provider of a token that is meant for one of its audiences.
    private func provider(
        _ address: String, issuer: String, audiences: [String]
    ) throws(ServiceError) -> String {
        let arn = arn("oidc-provider/" + address)
        guard let provider = oidcProviders[arn] else {
            if isLenient { return arn }
            if Account.knownProviders.contains(address) { return address }
            throw Account.invalidIdentity(
                "No OpenIDConnect provider found in your account for \(issuer)")
        }
        for audience in audiences where provider.clientIDs.contains(audience) { return arn }
        if isLenient { return arn }
        throw Account.invalidIdentity("Incorrect token audience")
    }

    /// An issuer without `https://`. Google leaves that out itself.
    private static func address(of issuer: String) -> String {
        let scheme = "https://"
        guard issuer.utf8.starts(with: scheme.utf8) else { return issuer }
        return String(decoding: Array(issuer.utf8.dropFirst(scheme.utf8.count)), as: UTF8.self)
    }

    private static func claim(
        _ name: String, of token: JSONWebToken
    ) throws(ServiceError) -> String {
        guard let text = token.text(name), !text.isEmpty else { throw missingClaim(name) }
        return text
    }

    private static func missingClaim(_ name: String) -> ServiceError {
        invalidIdentity("Missing a required claim: \(name)")
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
    private static func context(
        of token: JSONWebToken, principal: String, address: String, audiences: [String]
    ) -> [AuthorizationRequest.ContextEntry] {
        [
            .init("aws:FederatedProvider", [principal]), .init(address + ":aud", audiences),
            .init(address + ":oaud", token.texts("aud")),
            .init(address + ":sub", token.texts("sub")),
            .init(address + ":amr", token.texts("amr")),
            .init(address + ":email", token.texts("email")),
        ]
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp
    private static func readTags(of token: JSONWebToken, into assertion: inout Assertion) {
        guard let claim = token.payload["https://aws.amazon.com/tags"] else { return }
        for member in claim["principal_tags"]?.members ?? [] {
            let value = member.value.elements?.first ?? member.value
            if case .string(let text) = value.kind {
                assertion.tags.append(Tag(key: member.key, value: text))
            }
        }
        for key in claim["transitive_tag_keys"]?.elements ?? [] {
            if case .string(let text) = key.kind { assertion.transitiveTagKeys.append(text) }
        }
    }
}
