internal import SourceText

extension Account {
    mutating func simulateCustomPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.simulateCustomPolicy)
    }

    mutating func simulatePrincipalPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.simulatePrincipalPolicy)
    }

    mutating func getContextKeysForCustomPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getContextKeysForCustomPolicy)
    }

    mutating func getContextKeysForPrincipalPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getContextKeysForPrincipalPolicy)
    }
}
