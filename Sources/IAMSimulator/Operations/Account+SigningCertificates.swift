internal import SourceText

extension Account {
    mutating func uploadSigningCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.uploadSigningCertificate)
    }

    mutating func listSigningCertificates(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listSigningCertificates)
    }

    mutating func updateSigningCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateSigningCertificate)
    }

    mutating func deleteSigningCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteSigningCertificate)
    }
}
