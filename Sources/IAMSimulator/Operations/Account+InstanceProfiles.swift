internal import SourceText

extension Account {
    mutating func createInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createInstanceProfile)
    }

    mutating func getInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getInstanceProfile)
    }

    mutating func listInstanceProfiles(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listInstanceProfiles)
    }

    mutating func listInstanceProfilesForRole(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listInstanceProfilesForRole)
    }

    mutating func addRoleToInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.addRoleToInstanceProfile)
    }

    mutating func removeRoleFromInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.removeRoleFromInstanceProfile)
    }

    mutating func deleteInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deleteInstanceProfile)
    }

    mutating func tagInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.tagInstanceProfile)
    }

    mutating func untagInstanceProfile(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.untagInstanceProfile)
    }

    mutating func listInstanceProfileTags(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listInstanceProfileTags)
    }
}
