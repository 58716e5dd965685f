internal import SourceText

extension Account {
    mutating func putUserPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.putUserPolicy)
    }

    mutating func getUserPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getUserPolicy)
    }

    mutating func deleteUserPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteUserPolicy)
    }

    mutating func putGroupPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.putGroupPolicy)
    }

    mutating func getGroupPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getGroupPolicy)
    }

    mutating func deleteGroupPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteGroupPolicy)
    }

    mutating func putRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.putRolePolicy)
    }

    mutating func getRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getRolePolicy)
    }

    mutating func deleteRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteRolePolicy)
    }

    mutating func listRolePolicies(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listRolePolicies)
    }
}
