internal import SourceText

extension Account {
    // MARK: Account properties

    func getAccountProperties(_ input: Input) throws(ServiceError) -> Value {
        var pairs: [(String, Value)] = []
        for (key, value) in settings.properties { pairs.append((key, .string(value))) }
        return .object([("Properties", .object(pairs))])
    }

    /// Sets properties of one namespace; others keep their values.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutAccountProperties.html
    mutating func putAccountProperties(_ input: Input) throws(ServiceError) -> Value {
        let properties = input.value["Properties"]?.members ?? []
        try Account.checkProperties(properties)
        for property in properties {
            settings.properties[property.key] = property.value.scalarText ?? ""
        }
        return .object([])
    }

    private static func checkProperties(_ properties: [Value.Member]) throws(ServiceError) {
        for property in properties where !isPropertyKey(property.key) {
            throw .validation(
                "1 validation error detected: Value at 'properties' failed to satisfy constraint: "
                    + "Map keys must satisfy constraint: [Member must have length less than or "
                    + "equal to 50, Member must have length greater than or equal to 1, Member "
                    + "must satisfy regular expression pattern: ^[A-Za-z][A-Za-z0-9/_-]*$]")
        }
        for property in properties
        where !(1...1024).contains((property.value.scalarText ?? "").unicodeScalars.count) {
            throw .validation(
                "1 validation error detected: Value at 'properties' failed to satisfy constraint: "
                    + "Map value must satisfy constraint: [Member must have length less than or "
                    + "equal to 1024, Member must have length greater than or equal to 1]")
        }
        guard let first = properties.first else {
            throw .invalidInput("At least one account property must be specified.")
        }
        let namespace = ASCII.split(first.key, at: UInt8(ascii: "/"))[0]
        for property in properties {
            let parts = ASCII.split(property.key, at: UInt8(ascii: "/"))
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw .invalidInput(
                    "Invalid property key: \(property.key). Expected format: "
                        + "Namespace/PropertyName")
            }
            guard parts[0] == namespace else {
                throw .invalidInput("All properties must belong to the same namespace.")
            }
        }
    }

    /// Whether a key has 1 to 50 characters, a letter and then letters, digits and `/`, `_`, `-`.
    private static func isPropertyKey(_ key: String) -> Bool {
        guard let first = key.utf8.first, ASCII.isLetter(first), key.utf8.count <= 50 else {
            return false
        }
        for byte in key.utf8 {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"): continue
            default: if !ASCII.isLetter(byte), !ASCII.isDigit(byte) { return false }
            }
        }
        return true
    }

    // MARK: Tokens

    /// The version of the tokens that the global endpoint of STS issues.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html
    mutating func setSecurityTokenServicePreferences(_ input: Input) throws(ServiceError) -> Value {
        settings.globalEndpointTokenVersion = input.required("GlobalEndpointTokenVersion")
        return .object([])
    }

    // MARK: Outbound web identity federation

    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOutboundWebIdentityFederation.html
    mutating func enableOutboundWebIdentityFederation(_ input: Input) throws(ServiceError) -> Value
    {
        if settings.outboundFederation != nil {
            throw ServiceError(
                "FeatureEnabled", 409,
                "The request failed because outbound identity federation is already enabled for "
                    + "your AWS account.")
        }
        // An account keeps its issuer, so the identifier follows from the account's id.
        var generator = IdentifierGenerator(seed: "outbound-federation/" + id)
        let issuer = "https://" + generator.uuid() + ".tokens.sts.global.api.aws"
        settings.outboundFederation = issuer
        return .object([("IssuerIdentifier", .string(issuer))])
    }

    mutating func disableOutboundWebIdentityFederation(_ input: Input) throws(ServiceError) -> Value
    {
        _ = try outboundIssuer()
        settings.outboundFederation = nil
        return .object([])
    }

    func getOutboundWebIdentityFederationInfo(_ input: Input) throws(ServiceError) -> Value {
        .object([
            ("IssuerIdentifier", .string(try outboundIssuer())), ("JwtVendingEnabled", .bool(true)),
        ])
    }

    private func outboundIssuer() throws(ServiceError) -> String {
        guard let issuer = settings.outboundFederation else {
            throw ServiceError(
                "FeatureDisabled", 404,
                "The request failed because outbound identity federation is already disabled for "
                    + "your AWS account.")
        }
        return issuer
    }
}
