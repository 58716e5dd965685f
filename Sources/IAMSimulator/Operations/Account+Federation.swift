internal import SourceText

extension Account {
    mutating func assumeRoleWithSAML(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.assumeRoleWithSAML)
    }

    mutating func assumeRoleWithWebIdentity(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.assumeRoleWithWebIdentity)
    }
}
