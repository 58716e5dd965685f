internal import SourceText

extension Account {
    mutating func uploadSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.uploadSSHPublicKey)
    }

    mutating func getSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getSSHPublicKey)
    }

    mutating func listSSHPublicKeys(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listSSHPublicKeys)
    }

    mutating func updateSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateSSHPublicKey)
    }

    mutating func deleteSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteSSHPublicKey)
    }
}
