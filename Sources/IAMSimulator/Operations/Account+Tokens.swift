internal import SourceText

extension Account {
    mutating func assumeRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.assumeRole)
    }

    mutating func assumeRoleWithSAML(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.assumeRoleWithSAML)
    }

    mutating func assumeRoleWithWebIdentity(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.assumeRoleWithWebIdentity)
    }

    mutating func assumeRoot(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.assumeRoot)
    }

    mutating func decodeAuthorizationMessage(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.decodeAuthorizationMessage)
    }

    mutating func getAccessKeyInfo(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getAccessKeyInfo)
    }

    mutating func getFederationToken(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getFederationToken)
    }

    mutating func getSessionToken(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getSessionToken)
    }

    mutating func getWebIdentityToken(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getWebIdentityToken)
    }
}
