package import SourceText

/// A simulated AWS account, as far as IAM and STS show it.
///
/// A value: a copy is an account of its own, and costs nothing until one of the two changes. It
/// does no input or output, and its clock moves only when told to.
package struct Account: Sendable {
    /// Twelve digits.
    package let id: String
    /// The account's clock.
    package private(set) var now: Timestamp
    var generator: IdentifierGenerator

    /// Users by folded name (see `folded`).
    var users: [String: User] = [:]
    var groups: [String: Group] = [:]
    /// Virtual MFA devices by serial number.
    var devices: [String: VirtualMFADevice] = [:]
    var alias: String?
    /// nil where AWS's default holds.
    var passwordPolicy: PasswordPolicy?

    /// - Parameters:
    ///   - id: The account id, twelve digits.
    ///   - now: What the account's clock shows first.
    ///   - seed: What ids, secrets and MFA seeds are made from.
    package init(id: String = "123456789012", now: Timestamp, seed: String) {
        self.id = id
        self.now = now
        generator = IdentifierGenerator(seed: seed)
    }

    /// Makes ids and secrets that follow from another seed, from now on.
    package mutating func reseed(_ seed: String) { generator = IdentifierGenerator(seed: seed) }

    /// Moves the clock. It never goes back.
    package mutating func advance(bySeconds seconds: Int) {
        now.seconds += max(0, min(seconds, Account.longestWait))
    }

    /// Longest time that one step may let pass: 366 days.
    package static let longestWait = 366 * 86_400

    /// Carries out a request: validates its input against the service model, then does it or throws
    /// the error that AWS answers with. After an error the account is as before.
    package mutating func perform(_ request: Request) throws(ServiceError) -> Value {
        let shape = OperationTable.standard.shape(of: request.operation)
        try InputValidator.validate(request.input, of: shape)
        return try carryOut(request.operation, Input(request.input))
    }

    /// The behaviour alone, for input that is valid.
    mutating func carryOut(
        _ operation: Operation, _ input: Input
    ) throws(ServiceError) -> Value {
        switch operation {
        case .createUser: return try createUser(input)
        case .getUser: return try getUser(input)
        case .listUsers: return try listUsers(input)
        case .updateUser: return try updateUser(input)
        case .deleteUser: return try deleteUser(input)
        case .tagUser: return try tagUser(input)
        case .untagUser: return try untagUser(input)
        case .listUserTags: return try listUserTags(input)

        case .createLoginProfile: return try createLoginProfile(input)
        case .getLoginProfile: return try getLoginProfile(input)
        case .updateLoginProfile: return try updateLoginProfile(input)
        case .deleteLoginProfile: return try deleteLoginProfile(input)

        case .createAccessKey: return try createAccessKey(input)
        case .listAccessKeys: return try listAccessKeys(input)
        case .updateAccessKey: return try updateAccessKey(input)
        case .deleteAccessKey: return try deleteAccessKey(input)
        case .getAccessKeyLastUsed: return try getAccessKeyLastUsed(input)

        case .createGroup: return try createGroup(input)
        case .getGroup: return try getGroup(input)
        case .listGroups: return try listGroups(input)
        case .updateGroup: return try updateGroup(input)
        case .deleteGroup: return try deleteGroup(input)
        case .addUserToGroup: return try addUserToGroup(input)
        case .removeUserFromGroup: return try removeUserFromGroup(input)
        case .listGroupsForUser: return try listGroupsForUser(input)

        case .attachUserPolicy: return try attachUserPolicy(input)
        case .detachUserPolicy: return try detachUserPolicy(input)
        case .listAttachedUserPolicies: return try listAttachedUserPolicies(input)
        case .attachGroupPolicy: return try attachGroupPolicy(input)
        case .detachGroupPolicy: return try detachGroupPolicy(input)
        case .listAttachedGroupPolicies: return try listAttachedGroupPolicies(input)
        case .getPolicy: return try getPolicy(input)
        case .listPolicies: return try listPolicies(input)
        case .listEntitiesForPolicy: return try listEntitiesForPolicy(input)
        case .listUserPolicies: return try listUserPolicies(input)
        case .listGroupPolicies: return try listGroupPolicies(input)

        case .createVirtualMFADevice: return try createVirtualMFADevice(input)
        case .enableMFADevice: return try enableMFADevice(input)
        case .resyncMFADevice: return try resyncMFADevice(input)
        case .deactivateMFADevice: return try deactivateMFADevice(input)
        case .deleteVirtualMFADevice: return try deleteVirtualMFADevice(input)
        case .listMFADevices: return try listMFADevices(input)
        case .listVirtualMFADevices: return try listVirtualMFADevices(input)
        case .getMFADevice: return try getMFADevice(input)
        case .tagMFADevice: return try tagMFADevice(input)
        case .untagMFADevice: return try untagMFADevice(input)
        case .listMFADeviceTags: return try listMFADeviceTags(input)

        case .createAccountAlias: return createAccountAlias(input)
        case .deleteAccountAlias: return try deleteAccountAlias(input)
        case .listAccountAliases: return try listAccountAliases(input)

        case .updateAccountPasswordPolicy: return updateAccountPasswordPolicy(input)
        case .getAccountPasswordPolicy: return try getAccountPasswordPolicy()
        case .deleteAccountPasswordPolicy: return try deleteAccountPasswordPolicy()
        case .getAccountSummary: return getAccountSummary()

        case .getCallerIdentity: return getCallerIdentity()

        default:
            let name = OperationTable.standard.shape(of: operation).name
            throw ServiceError(
                "NotSimulated", 501, "iamlab does not simulate \(name) yet.", cause: .notSimulated)
        }
    }

    /// The form of a name under which it is unique: IAM's names keep their case, and two may not
    /// differ in case alone.
    static func folded(_ name: String) -> String { ASCII.lowercased(name) }

    func arn(_ resource: String) -> String { "arn:aws:iam::\(id):\(resource)" }

    // MARK: Finding entities

    func user(_ name: String) throws(ServiceError) -> User {
        guard let user = users[Account.folded(name)] else {
            throw .noSuchEntity("The user with name \(name) cannot be found.")
        }
        return user
    }

    func group(_ name: String) throws(ServiceError) -> Group {
        guard let group = groups[Account.folded(name)] else {
            throw .noSuchEntity("The group with name \(name) cannot be found.")
        }
        return group
    }

    /// The user that a request names. Without a name AWS takes the caller, who is no user here.
    func namedUser(_ input: Input) throws(ServiceError) -> User {
        guard let name = input.text("UserName") else {
            throw .validation("Must specify userName when calling with non-User credentials")
        }
        return try user(name)
    }
}
