internal import SourceText

extension Account {
    mutating func createOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createOpenIDConnectProvider)
    }

    mutating func getOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getOpenIDConnectProvider)
    }

    mutating func listOpenIDConnectProviders(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listOpenIDConnectProviders)
    }

    mutating func addClientIDToOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.addClientIDToOpenIDConnectProvider)
    }

    mutating func removeClientIDFromOpenIDConnectProvider(_ input: Input) throws(ServiceError)
        -> Value
    {
        throw Account.notSimulated(.removeClientIDFromOpenIDConnectProvider)
    }

    mutating func updateOpenIDConnectProviderThumbprint(_ input: Input) throws(ServiceError)
        -> Value
    {
        throw Account.notSimulated(.updateOpenIDConnectProviderThumbprint)
    }

    mutating func deleteOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteOpenIDConnectProvider)
    }

    mutating func tagOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.tagOpenIDConnectProvider)
    }

    mutating func untagOpenIDConnectProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.untagOpenIDConnectProvider)
    }

    mutating func listOpenIDConnectProviderTags(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listOpenIDConnectProviderTags)
    }
}
