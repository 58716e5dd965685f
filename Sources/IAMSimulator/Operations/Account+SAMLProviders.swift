internal import SourceText

extension Account.Quota {
    static let samlProviders = 100
    static let privateKeysPerSAMLProvider = 2
}

/// SAML identity providers:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
extension Account {
    mutating func createSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("Name")
        let arn = arn("saml-provider/" + name)
        if samlProviders[arn] != nil {
            throw .alreadyExists("SAMLProvider \(name) already exists.")
        }
        if samlProviders.count >= Quota.samlProviders {
            throw .limitExceeded(
                "Cannot exceed quota for SAMLProvidersPerAccount: \(Quota.samlProviders)")
        }
        let tags = try input.tags(.caseSensitive)
        var provider = SAMLProvider(
            name: name, id: generator.samlID(), metadata: "", created: now, validUntil: now)
        provider.tags = tags
        try setMetadata(input.required("SAMLMetadataDocument"), of: &provider)
        try setEncryption(input, of: &provider)
        samlProviders[arn] = provider
        var pairs: [(String, Value)] = [("SAMLProviderArn", .string(arn))]
        if !tags.isEmpty { pairs.append(("Tags", .array(describe(tags)))) }
        return .object(pairs)
    }

    func getSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        let provider = try samlProvider(input)
        var keys: [Value] = []
        for key in provider.privateKeys {
            keys.append(
                .object([
                    ("KeyId", .string(key.id)), ("Timestamp", .string(key.added.description)),
                ]))
        }
        return .object([
            ("SAMLProviderUUID", .string(provider.id)),
            ("SAMLMetadataDocument", .string(provider.metadata)),
            ("CreateDate", .string(provider.created.description)),
            ("ValidUntil", .string(provider.validUntil.description)),
            ("Tags", .array(describe(provider.tags))),
            ("AssertionEncryptionMode", .string(provider.assertionEncryption)),
            ("PrivateKeyList", .array(keys)),
        ])
    }

    func listSAMLProviders(_ input: Input) throws(ServiceError) -> Value {
        var items: [Value] = []
        for (arn, provider) in samlProviders {
            items.append(
                .object([
                    ("Arn", .string(arn)), ("ValidUntil", .string(provider.validUntil.description)),
                    ("CreateDate", .string(provider.created.description)),
                ]))
        }
        return .object([("SAMLProviderList", .array(items))])
    }

    mutating func updateSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        var provider = try samlProvider(input)
        if let document = input.text("SAMLMetadataDocument") {
            try setMetadata(document, of: &provider)
        }
        try setEncryption(input, of: &provider)
        let arn = input.required("SAMLProviderArn")
        samlProviders[arn] = provider
        return .object([("SAMLProviderArn", .string(arn))])
    }

    mutating func deleteSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        _ = try samlProvider(input)
        samlProviders[input.required("SAMLProviderArn")] = nil
        return .object([])
    }

    mutating func tagSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        let tags = try merged(try samlProvider(input).tags, with: input, .caseSensitive)
        samlProviders[input.required("SAMLProviderArn")]?.tags = tags
        return .object([])
    }

    mutating func untagSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        let tags = remaining(try samlProvider(input).tags, without: input, .caseSensitive)
        samlProviders[input.required("SAMLProviderArn")]?.tags = tags
        return .object([])
    }

    func listSAMLProviderTags(_ input: Input) throws(ServiceError) -> Value {
        try input.page("Tags", describe(try samlProvider(input).tags))
    }

    // MARK: Rules

    private func samlProvider(_ input: Input) throws(ServiceError) -> SAMLProvider {
        let arn = input.required("SAMLProviderArn")
        guard let provider = samlProviders[arn] else {
            throw .noSuchEntity("Manifest not found for arn \(arn)")
        }
        return provider
    }

    /// A provider is valid as long as its document says, or for 100 years.
    private func setMetadata(
        _ document: String, of provider: inout SAMLProvider
    ) throws(ServiceError) {
        let metadata = SAMLMetadata(document)
        if metadata == nil, !isLenient { throw .invalidInput("Could not parse metadata") }
        provider.metadata = document
        provider.validUntil = metadata?.validUntil ?? now.aCenturyLater
    }

    /// Private keys and encryption as a request has them; encryption needs a key.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html
    private mutating func setEncryption(
        _ input: Input, of provider: inout SAMLProvider
    ) throws(ServiceError) {
        if let id = input.text("RemovePrivateKey") {
            guard let index = provider.privateKeys.firstIndex(where: { $0.id == id }) else {
                throw .noSuchEntity("The private key with id \(id) cannot be found.")
            }
            provider.privateKeys.remove(at: index)
        }
        if let text = input.text("AddPrivateKey") {
            guard let key = PrivateKey(text), case .rsa = key else {
                throw .invalidInput("Invalid private key.")
            }
            if provider.privateKeys.count >= Quota.privateKeysPerSAMLProvider {
                throw .limitExceeded(
                    "Cannot exceed quota for PrivateKeysPerSAMLProvider: "
                        + "\(Quota.privateKeysPerSAMLProvider)")
            }
            provider.privateKeys.append(
                SAMLProvider.PrivateKeyEntry(id: generator.samlID(), added: now))
        }
        if let mode = input.text("AssertionEncryptionMode") { provider.assertionEncryption = mode }
        if provider.assertionEncryption == "Required", provider.privateKeys.isEmpty {
            throw .invalidInput("A private key is required when assertion encryption is required.")
        }
    }
}

extension Timestamp {
    /// The same day and time a hundred years on.
    fileprivate var aCenturyLater: Timestamp {
        let bytes = Array(description.utf8)
        let year = (ASCII.integer(String(decoding: bytes[0..<4], as: UTF8.self)) ?? 0) + 100
        let rest = String(decoding: bytes[4...], as: UTF8.self)
        // The last year of a century mostly has no 29th of February.
        return Timestamp("\(year)" + rest) ?? adding(days: 36_525)
    }
}
