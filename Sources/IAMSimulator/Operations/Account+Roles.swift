internal import SourceText

extension Account {
    mutating func createRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createRole)
    }

    mutating func getRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getRole)
    }

    mutating func listRoles(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listRoles)
    }

    mutating func updateRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateRole)
    }

    mutating func updateRoleDescription(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateRoleDescription)
    }

    mutating func updateAssumeRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.updateAssumeRolePolicy)
    }

    mutating func deleteRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteRole)
    }

    mutating func tagRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.tagRole)
    }

    mutating func untagRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.untagRole)
    }

    mutating func listRoleTags(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listRoleTags)
    }

    mutating func createServiceLinkedRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createServiceLinkedRole)
    }

    mutating func deleteServiceLinkedRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteServiceLinkedRole)
    }

    mutating func getServiceLinkedRoleDeletionStatus(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getServiceLinkedRoleDeletionStatus)
    }
}
