/// A decision with its reasons.
package struct Explanation: Sendable {
    /// A statement of an applicable policy, as it can be named to people and found again.
    package struct StatementReference: Sendable {
        package var kind: PolicyKind
        /// The level of an SCP or RCP, from 1 at the root.
        package var level: Int?
        package var policy: String
        package var via: String
        package var statement: PolicyDocument.Statement
    }

    /// An `Allow` statement that did not match, and the first thing that it lacked.
    package struct NearMiss: Sendable {
        package var reference: StatementReference
        package var missed: Miss
    }

    /// What a statement lacked.
    package enum Miss: Sendable {
        case action
        case resource(ResourceMiss)
        case principal
        case condition(PolicyDocument.Condition, actual: [String]?)

        package var word: String {
            switch self {
            case .action: "action"
            case .resource: "resource"
            case .principal: "principal"
            case .condition: "condition"
            }
        }
    }

    /// How a resource that was asked for differs from those of a statement.
    package enum ResourceMiss: Sendable {
        case other
        /// The statement names the bucket; the request is for an object in it.
        case bucketForObject(bucket: String)
        /// The statement names the objects; the request is for the bucket.
        case objectsForBucket(bucket: String)
        /// The action works on no single resource.
        case needsStar
        case onlyCase(pattern: String)
        case variableWithoutValue(key: String)
        /// `NotResource` names it.
        case excluded(pattern: String)
    }

    /// Why a request was decided without a look at statements, or why a limit was silent.
    package enum Circumstance: Sendable {
        /// Nobody needs a permission for it, and nobody can deny it.
        case needsNoPermission
        case ownedByAWS
        case rootCanNotAssumeRoles
        case isRootUser
        /// No policy of the kinds that could allow it.
        case noPolicies
        case noResourcePolicy
        /// A level of the organization without policies.
        case emptyLevel(PolicyKind, Int)
        case federatedUserWithoutSessionPolicies
        /// `NotPrincipal` with `Deny` meets a principal with a boundary.
        case boundaryMeetsNotPrincipal
    }

    package var request: AuthorizationRequest
    package var verdict: Verdict
    /// The statements that deny, or those that granted.
    package var decidedBy: [StatementReference]
    package var nearMisses: [NearMiss]
    package var circumstances: [Circumstance]
    /// The limits that do not allow it.
    package var silentLimits: [SilentLimit]
    /// What would have granted it, had no limit stood in the way.
    package var wouldGrant: [StatementReference]

    /// A limit without an `Allow` that matches.
    package struct SilentLimit: Sendable {
        package var kind: PolicyKind
        /// The level of SCPs or RCPs, from 1 at the root.
        package var level: Int?
        package var policies: [String]
        /// The actions that its `Allow` statements list.
        package var allows: [String]
    }
}
