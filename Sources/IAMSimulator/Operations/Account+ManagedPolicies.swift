internal import SourceText

extension Account {
    mutating func createPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createPolicy)
    }

    mutating func getPolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.getPolicyVersion)
    }

    mutating func listPolicyVersions(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listPolicyVersions)
    }

    mutating func createPolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.createPolicyVersion)
    }

    mutating func setDefaultPolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.setDefaultPolicyVersion)
    }

    mutating func deletePolicyVersion(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deletePolicyVersion)
    }

    mutating func deletePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.deletePolicy)
    }

    mutating func tagPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.tagPolicy)
    }

    mutating func untagPolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.untagPolicy)
    }

    mutating func listPolicyTags(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listPolicyTags)
    }

    mutating func attachRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.attachRolePolicy)
    }

    mutating func detachRolePolicy(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.detachRolePolicy)
    }

    mutating func listAttachedRolePolicies(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listAttachedRolePolicies)
    }

    mutating func listPoliciesGrantingServiceAccess(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.listPoliciesGrantingServiceAccess)
    }
}
