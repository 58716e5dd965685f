internal import SourceText

extension Account.Quota {
    static let oidcProviders = 100
    static let clientIDsPerOIDCProvider = 100
    static let thumbprintsPerOIDCProvider = 5
}

/// OpenID Connect identity providers:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
extension Account {
    mutating func createOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        let url = input.required("Url")
        let address = try Account.providerAddress(url)
        let thumbprints = try Account.thumbprints(input)
        let clientIDs = Account.withoutRepetition(input.texts("ClientIDList"))
        try Account.checkClientIDs(clientIDs)
        let tags = try input.tags(.caseSensitive)
        let arn = arn("oidc-provider/" + address)
        if oidcProviders[arn] != nil {
            throw .alreadyExists("Provider with url \(url) already exists.")
        }
        if oidcProviders.count >= Quota.oidcProviders {
            throw .limitExceeded(
                "Cannot exceed quota for OpenIdConnectProvidersPerAccount: \(Quota.oidcProviders)")
        }
        var provider = OIDCProvider(
            url: address, clientIDs: clientIDs, thumbprints: thumbprints, created: now)
        provider.tags = tags
        oidcProviders[arn] = provider
        var pairs: [(String, Value)] = [("OpenIDConnectProviderArn", .string(arn))]
        if !tags.isEmpty { pairs.append(("Tags", .array(describe(tags)))) }
        return .object(pairs)
    }

    func getOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        let provider = try oidcProvider(input)
        return .object([
            ("Url", .string(provider.url)),
            ("ClientIDList", Account.list(provider.clientIDs)),
            ("ThumbprintList", Account.list(provider.thumbprints)),
            ("CreateDate", .string(provider.created.description)),
            ("Tags", .array(describe(provider.tags))),
        ])
    }

    func listOpenIDConnectProviders(_ input: Input) throws(ServiceError) -> Value {
        var items: [Value] = []
        for (arn, _) in oidcProviders { items.append(.object([("Arn", .string(arn))])) }
        return .object([("OpenIDConnectProviderList", .array(items))])
    }

    /// Adds a client id; one that is there stays, and that is no error.
    mutating func addClientIDToOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        let provider = try oidcProvider(input)
        let clientIDs = Account.withoutRepetition(
            provider.clientIDs + [input.required("ClientID")])
        try Account.checkClientIDs(clientIDs)
        oidcProviders[input.required("OpenIDConnectProviderArn")]?.clientIDs = clientIDs
        return .object([])
    }

    /// Removes a client id; one that is not there is no error.
    mutating func removeClientIDFromOpenIDConnectProvider(
        _ input: Input
    ) throws(ServiceError) -> Value {
        var provider = try oidcProvider(input)
        let clientID = input.required("ClientID")
        provider.clientIDs.removeAll { $0 == clientID }
        oidcProviders[input.required("OpenIDConnectProviderArn")] = provider
        return .object([])
    }

    mutating func updateOpenIDConnectProviderThumbprint(
        _ input: Input
    ) throws(ServiceError) -> Value {
        _ = try oidcProvider(input)
        let thumbprints = try Account.thumbprints(input)
        oidcProviders[input.required("OpenIDConnectProviderArn")]?.thumbprints = thumbprints
        return .object([])
    }

    mutating func deleteOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        let arn = input.required("OpenIDConnectProviderArn")
        guard oidcProviders[arn] != nil else {
            throw .noSuchEntity("OpenId connect Provider \(arn) cannot be found.")
        }
        oidcProviders[arn] = nil
        return .object([])
    }

    mutating func tagOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        let tags = try merged(try oidcProvider(input).tags, with: input, .caseSensitive)
        oidcProviders[input.required("OpenIDConnectProviderArn")]?.tags = tags
        return .object([])
    }

    mutating func untagOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        let tags = remaining(try oidcProvider(input).tags, without: input, .caseSensitive)
        oidcProviders[input.required("OpenIDConnectProviderArn")]?.tags = tags
        return .object([])
    }

    func listOpenIDConnectProviderTags(_ input: Input) throws(ServiceError) -> Value {
        try input.page("Tags", describe(try oidcProvider(input).tags))
    }

    // MARK: Rules

    private func oidcProvider(_ input: Input) throws(ServiceError) -> OIDCProvider {
        let arn = input.required("OpenIDConnectProviderArn")
        guard let provider = oidcProviders[arn] else {
            throw .noSuchEntity("OpenIDConnect Provider not found for arn \(arn)")
        }
        return provider
    }

    /// Host and path of a provider's URL: no port, no query. AWS takes `http` too, although its
    /// documents want `https`.
    private static func providerAddress(_ url: String) throws(ServiceError) -> String {
        var rest = Array(url.utf8)
        for scheme in ["https://", "http://"] where rest.starts(with: scheme.utf8) {
            rest.removeFirst(scheme.utf8.count)
            let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
            rest.removeSubrange((end ?? rest.count)...)
            let host = rest.prefix { $0 != UInt8(ascii: "/") }
            if !host.isEmpty, !host.contains(where: { $0 == UInt8(ascii: ":") || $0 <= 0x20 }) {
                return String(decoding: rest, as: UTF8.self)
            }
            break
        }
        throw .validation("Invalid Open ID Connect Provider URL")
    }

    /// The thumbprints of a request: SHA-1 of certificates, at most five. None are fine: AWS then
    /// trusts its own authorities.
    private static func thumbprints(_ input: Input) throws(ServiceError) -> [String] {
        let thumbprints = input.texts("ThumbprintList")
        if thumbprints.count > Quota.thumbprintsPerOIDCProvider {
            throw .invalidInput("Thumbprint list must contain fewer than 5 entries.")
        }
        for thumbprint in thumbprints where !isHexadecimal(thumbprint) {
            throw .invalidInput("Thumbprint must be a hexadecimal string.")
        }
        return thumbprints
    }

    /// AWS's documentation ends its made-up thumbprints in `EXAMPLE`. They are taken, so that its
    /// examples can be tried.
    private static func isHexadecimal(_ thumbprint: String) -> Bool {
        let example = "EXAMPLE".utf8
        let length = thumbprint.utf8.count
        let isExample = length == 40 && thumbprint.utf8.suffix(example.count).elementsEqual(example)
        let digits = isExample ? length - example.count : length
        for byte in thumbprint.utf8.prefix(digits) where ASCII.hexValue(byte) == nil {
            return false
        }
        return true
    }

    private static func checkClientIDs(_ clientIDs: [String]) throws(ServiceError) {
        if clientIDs.count > Quota.clientIDsPerOIDCProvider {
            throw .limitExceeded(
                "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: "
                    + "\(Quota.clientIDsPerOIDCProvider)")
        }
    }

    private static func withoutRepetition(_ texts: [String]) -> [String] {
        var result: [String] = []
        for text in texts where !result.contains(text) { result.append(text) }
        return result
    }

    private static func list(_ texts: [String]) -> Value {
        var items: [Value] = []
        for text in texts { items.append(.string(text)) }
        return .array(items)
    }
}
