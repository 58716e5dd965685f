internal import SourceText

extension Account {
    mutating func getAccountProperties(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getAccountProperties)
    }

    mutating func putAccountProperties(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.putAccountProperties)
    }

    mutating func setSecurityTokenServicePreferences(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.setSecurityTokenServicePreferences)
    }

    mutating func enableOutboundWebIdentityFederation(_ input: Input) throws(ServiceError) -> Value
    {
        throw Account.notSimulated(.enableOutboundWebIdentityFederation)
    }

    mutating func disableOutboundWebIdentityFederation(_ input: Input) throws(ServiceError) -> Value
    {
        throw Account.notSimulated(.disableOutboundWebIdentityFederation)
    }

    mutating func getOutboundWebIdentityFederationInfo(_ input: Input) throws(ServiceError) -> Value
    {
        throw Account.notSimulated(.getOutboundWebIdentityFederationInfo)
    }
}
