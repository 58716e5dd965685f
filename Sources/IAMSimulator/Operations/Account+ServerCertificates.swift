internal import SourceText

extension Account {
    mutating func uploadServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.uploadServerCertificate)
    }

    mutating func getServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getServerCertificate)
    }

    mutating func listServerCertificates(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listServerCertificates)
    }

    mutating func updateServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateServerCertificate)
    }

    mutating func deleteServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteServerCertificate)
    }

    mutating func tagServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.tagServerCertificate)
    }

    mutating func untagServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.untagServerCertificate)
    }

    mutating func listServerCertificateTags(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listServerCertificateTags)
    }
}
