internal import SourceText

extension Account {
    mutating func createServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createServiceSpecificCredential)
    }

    mutating func listServiceSpecificCredentials(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listServiceSpecificCredentials)
    }

    mutating func updateServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateServiceSpecificCredential)
    }

    mutating func resetServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.resetServiceSpecificCredential)
    }

    mutating func deleteServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteServiceSpecificCredential)
    }
}
