internal import PolicyLanguage
internal import SourceText

/// Which SAML assertions AWS takes.
///
/// Texts: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html
extension Account {
    /// Seconds for which an assertion can be redeemed after it was made, and that clocks may differ.
    private static let assertionLife = 300

    /// Throws where a response is none that a provider made for AWS just now and for this role.
    func check(
        _ response: SAMLResponse, of provider: String, for role: String
    ) throws(ServiceError) {
        guard let entity = samlProviders[provider] else {
            throw Account.invalidIdentity("Specified provider doesn't exist")
        }
        guard let metadata = SAMLMetadata(entity.metadata), metadata.entityID == response.issuer
        else { throw Account.invalidIdentity("Issuer not present in specified provider") }
        try checkTimes(of: response)
        var isForAWS = false
        for audience in response.audiences where Account.isAWS(audience: audience) {
            isForAWS = true
        }
        guard isForAWS else {
            throw Account.invalidIdentity("Response does not contain the required audience.")
        }
        guard response.names(role: role, provider: provider) else {
            throw ServiceError(
                "AccessDenied", 403, "Not authorized to perform sts:AssumeRoleWithSAML")
        }
    }

    private func checkTimes(of response: SAMLResponse) throws(ServiceError) {
        var isNow = false
        if let issued = response.issued {
            isNow = abs(now.seconds - issued.seconds) <= Account.assertionLife
        }
        for end in response.ends + [response.sessionEnds].compactMap({ $0 }) where end <= now {
            isNow = false
        }
        if let begins = response.begins,
            begins.seconds - now.seconds > Account.assertionLife
        {
            isNow = false
        }
        if !isNow {
            throw ServiceError(
                "ExpiredTokenException", 400,
                "Token must be redeemed within 5 minutes of issuance")
        }
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html
    private static func isAWS(audience: String) -> Bool {
        if audience == "urn:amazon:webservices" { return true }
        var bytes = Array(audience.utf8)
        guard bytes.starts(with: "https://".utf8) else { return false }
        bytes.removeFirst(8)
        let parts = ASCII.split(
            String(decoding: bytes, as: UTF8.self), at: UInt8(ascii: "/"))
        // With a region before it: eu-west-1.signin.aws.amazon.com.
        let host = ASCII.split(parts[0], at: UInt8(ascii: "."))
        return parts.count >= 2 && parts[1] == "saml" && host.count <= 5
            && Array(host.suffix(4)) == ["signin", "aws", "amazon", "com"]
    }

    static func sessionName(_ response: SAMLResponse) throws(ServiceError) -> String {
        guard let name = response.values(of: "RoleSessionName").first else {
            throw invalidIdentity("RoleSessionName is required in AuthnResponse")
        }
        guard Assertion.isName(name) else {
            throw invalidIdentity(
                "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}")
        }
        return name
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml
    func context(
        of response: SAMLResponse, from provider: String
    ) -> [AuthorizationRequest.ContextEntry] {
        [
            .init("aws:FederatedProvider", [provider]), .init("saml:aud", [response.recipient]),
            .init("saml:iss", [response.issuer]), .init("saml:sub", [response.subject]),
            .init("saml:sub_type", [response.subjectType]),
            .init("saml:doc", ["\(id)/" + Account.friendlyName(provider)]),
            .init("saml:namequalifier", [nameQualifier(response.issuer, provider)]),
        ]
    }

    /// A hash by which equal subjects of different providers differ.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html (NameQualifier)
    func nameQualifier(_ issuer: String, _ provider: String) -> String {
        let text = issuer + id + "/" + Account.friendlyName(provider)
        return Base64.encode(SHA1.hash(Array(text.utf8)))
    }

    private static func friendlyName(_ provider: String) -> String {
        ASCII.split(provider, at: UInt8(ascii: "/")).last ?? provider
    }
}
