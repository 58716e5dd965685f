internal import SourceText

extension Account {
    mutating func generateCredentialReport(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.generateCredentialReport)
    }

    mutating func getCredentialReport(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getCredentialReport)
    }

    mutating func generateServiceLastAccessedDetails(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.generateServiceLastAccessedDetails)
    }

    mutating func getServiceLastAccessedDetails(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getServiceLastAccessedDetails)
    }

    mutating func getServiceLastAccessedDetailsWithEntities(_ input: Input) throws(ServiceError)
        -> Value
    {
        throw Account.notSimulated(.getServiceLastAccessedDetailsWithEntities)
    }
}
