internal import SourceText

extension Account {
    mutating func createSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createSAMLProvider)
    }

    mutating func getSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getSAMLProvider)
    }

    mutating func listSAMLProviders(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listSAMLProviders)
    }

    mutating func updateSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateSAMLProvider)
    }

    mutating func deleteSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteSAMLProvider)
    }

    mutating func tagSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.tagSAMLProvider)
    }

    mutating func untagSAMLProvider(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.untagSAMLProvider)
    }

    mutating func listSAMLProviderTags(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listSAMLProviderTags)
    }
}
