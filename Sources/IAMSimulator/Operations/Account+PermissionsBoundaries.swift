internal import SourceText

extension Account {
    mutating func putUserPermissionsBoundary(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.putUserPermissionsBoundary)
    }

    mutating func deleteUserPermissionsBoundary(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteUserPermissionsBoundary)
    }

    mutating func putRolePermissionsBoundary(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.putRolePermissionsBoundary)
    }

    mutating func deleteRolePermissionsBoundary(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteRolePermissionsBoundary)
    }
}
