package import SourceText

/// A simulated AWS account, as far as IAM and STS show it.
///
/// A value: a copy is an account of its own, and costs nothing until one of the two changes. It
/// does no input or output, and its clock moves only when told to.
package struct Account: Sendable {
    /// Twelve digits.
    package let id: String
    /// When the account was made.
    private(set) var created: Timestamp
    /// The account's clock.
    package private(set) var now: Timestamp
    var generator: IdentifierGenerator
    /// What the generator was begun with.
    package private(set) var seed: String
    /// AWS's managed policies' documents.
    package var library: PolicyLibrary {
        didSet { compiledPolicies = PolicyCache() }
    }
    /// Who makes the calls of a session that names nobody else.
    package var actor = Caller.labAdministrator
    /// Whether the calls of a session have to be allowed by the policies of whoever makes them.
    package var isEnforcing = false
    /// Whether texts are taken that AWS reads and refuses: paths without slashes, and a new role's trust
    /// policy, certificates, keys, metadata and passwords of any text. Roles are assumed whether or not
    /// they exist, whomever they trust, and with assertions and tokens that prove nothing. A credential
    /// report is made anew whenever one is asked for. moto does all that, and test suites that were
    /// written against it rely on it.
    package var isLenient = false

    /// Users by folded name (see `folded`).
    var users = EntityTable<User>()
    /// Groups by folded name.
    var groups = EntityTable<Group>()
    /// Roles by folded name.
    var roles = EntityTable<Role>()
    /// Instance profiles by folded name.
    var instanceProfiles = EntityTable<InstanceProfile>()
    /// Customer managed policies by ARN.
    var policies = EntityTable<ManagedPolicy>()
    /// ARNs of customer managed policies by folded name: names are unique, whatever the path.
    var policyNames = EntityTable<String>()
    /// How many users, groups and roles a managed policy, of whichever owner, is attached to, by ARN.
    var attachmentCounts = EntityTable<Int>()
    /// How many users and roles a managed policy bounds, by ARN.
    var boundaryCounts = EntityTable<Int>()
    /// MFA devices by serial number.
    var devices = EntityTable<MFADevice>()
    /// Folded names of users by the id of their access key.
    var accessKeyOwners = EntityTable<String>()
    /// Temporary credentials by their access key id.
    var sessions = EntityTable<TemporarySession>()
    /// The step of the newest MFA code that a device has proved itself with, by serial number.
    var usedCodes = EntityTable<Int>()
    /// SAML providers by ARN.
    var samlProviders = EntityTable<SAMLProvider>()
    /// OpenID Connect providers by ARN.
    var oidcProviders = EntityTable<OIDCProvider>()
    /// Server certificates by folded name.
    var serverCertificates = EntityTable<ServerCertificate>()
    var reports = Reports()
    var settings = AccountSettings()
    var alias: String?
    /// nil where AWS's default holds.
    var passwordPolicy: PasswordPolicy?
    var compiledPolicies = PolicyCache()

    /// - Parameters:
    ///   - id: The account id, twelve digits.
    ///   - now: What the account's clock shows first.
    ///   - seed: What ids, secrets and MFA seeds are made from.
    ///   - library: AWS's managed policies' documents.
    package init(
        id: String = "123456789012", now: Timestamp, seed: String, library: PolicyLibrary = .empty
    ) {
        self.library = library
        self.seed = seed
        self.id = id
        self.now = now
        created = now
        generator = IdentifierGenerator(seed: seed)
    }

    /// Makes ids and secrets that follow from another seed, from now on.
    package mutating func reseed(_ seed: String) {
        self.seed = seed
        generator = IdentifierGenerator(seed: seed)
    }

    /// Moves the clock. It never goes back.
    package mutating func advance(bySeconds seconds: Int) {
        now.seconds += max(0, min(seconds, Account.longestWait))
    }

    /// Lets an account in which nothing has happened yet begin at another time.
    package mutating func begin(at time: Timestamp) {
        now = time
        created = time
    }

    /// Moves the clock to a time that is still to come.
    mutating func advance(to time: Timestamp) { now = time }

    /// Longest time that one step may let pass: 366 days.
    package static let longestWait = 366 * 86_400

    /// Carries out a request: validates its input against the service model, then does it or throws
    /// the error that AWS answers with. After an error the account is as before.
    package mutating func perform(
        _ request: Request, by caller: Caller = .labAdministrator
    ) throws(ServiceError) -> Value {
        let shape = OperationTable.standard.shape(of: request.operation)
        try InputValidator.validate(request.input, of: shape, isLenient: isLenient)
        // An operation throws before it changes anything, but for the ids it has taken.
        let generator = generator
        do {
            return try carryOut(request.operation, Input(request.input, caller: caller))
        } catch {
            self.generator = generator
            throw error
        }
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

        case .attachUserPolicy: return try attachPolicy(to: .user, input)
        case .detachUserPolicy: return try detachPolicy(from: .user, input)
        case .listAttachedUserPolicies: return try listAttachedPolicies(of: .user, input)
        case .attachGroupPolicy: return try attachPolicy(to: .group, input)
        case .detachGroupPolicy: return try detachPolicy(from: .group, input)
        case .listAttachedGroupPolicies: return try listAttachedPolicies(of: .group, input)
        case .getPolicy: return try getPolicy(input)
        case .listPolicies: return try listPolicies(input)
        case .listEntitiesForPolicy: return try listEntitiesForPolicy(input)
        case .listUserPolicies: return try listInlinePolicies(of: .user, input)
        case .listGroupPolicies: return try listInlinePolicies(of: .group, input)

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

        case .createAccountAlias: return try createAccountAlias(input)
        case .deleteAccountAlias: return try deleteAccountAlias(input)
        case .listAccountAliases: return try listAccountAliases(input)

        case .updateAccountPasswordPolicy: return updateAccountPasswordPolicy(input)
        case .getAccountPasswordPolicy: return try getAccountPasswordPolicy()
        case .deleteAccountPasswordPolicy: return try deleteAccountPasswordPolicy()
        case .getAccountSummary: return getAccountSummary()

        case .getCallerIdentity: return try getCallerIdentity(input)

        case .createRole: return try createRole(input)
        case .getRole: return try getRole(input)
        case .listRoles: return try listRoles(input)
        case .updateRole: return try updateRole(input)
        case .updateRoleDescription: return try updateRoleDescription(input)
        case .updateAssumeRolePolicy: return try updateAssumeRolePolicy(input)
        case .deleteRole: return try deleteRole(input)
        case .tagRole: return try tagRole(input)
        case .untagRole: return try untagRole(input)
        case .listRoleTags: return try listRoleTags(input)
        case .createServiceLinkedRole: return try createServiceLinkedRole(input)
        case .deleteServiceLinkedRole: return try deleteServiceLinkedRole(input)
        case .getServiceLinkedRoleDeletionStatus:
            return try getServiceLinkedRoleDeletionStatus(input)

        case .createInstanceProfile: return try createInstanceProfile(input)
        case .getInstanceProfile: return try getInstanceProfile(input)
        case .listInstanceProfiles: return try listInstanceProfiles(input)
        case .listInstanceProfilesForRole: return try listInstanceProfilesForRole(input)
        case .addRoleToInstanceProfile: return try addRoleToInstanceProfile(input)
        case .removeRoleFromInstanceProfile: return try removeRoleFromInstanceProfile(input)
        case .deleteInstanceProfile: return try deleteInstanceProfile(input)
        case .tagInstanceProfile: return try tagInstanceProfile(input)
        case .untagInstanceProfile: return try untagInstanceProfile(input)
        case .listInstanceProfileTags: return try listInstanceProfileTags(input)

        case .createPolicy: return try createPolicy(input)
        case .getPolicyVersion: return try getPolicyVersion(input)
        case .listPolicyVersions: return try listPolicyVersions(input)
        case .createPolicyVersion: return try createPolicyVersion(input)
        case .setDefaultPolicyVersion: return try setDefaultPolicyVersion(input)
        case .deletePolicyVersion: return try deletePolicyVersion(input)
        case .deletePolicy: return try deletePolicy(input)
        case .tagPolicy: return try tagPolicy(input)
        case .untagPolicy: return try untagPolicy(input)
        case .listPolicyTags: return try listPolicyTags(input)
        case .attachRolePolicy: return try attachPolicy(to: .role, input)
        case .detachRolePolicy: return try detachPolicy(from: .role, input)
        case .listAttachedRolePolicies: return try listAttachedPolicies(of: .role, input)
        case .listPoliciesGrantingServiceAccess: return try listPoliciesGrantingServiceAccess(input)

        case .putUserPolicy: return try putInlinePolicy(on: .user, input)
        case .getUserPolicy: return try getInlinePolicy(of: .user, input)
        case .deleteUserPolicy: return try deleteInlinePolicy(of: .user, input)
        case .putGroupPolicy: return try putInlinePolicy(on: .group, input)
        case .getGroupPolicy: return try getInlinePolicy(of: .group, input)
        case .deleteGroupPolicy: return try deleteInlinePolicy(of: .group, input)
        case .putRolePolicy: return try putInlinePolicy(on: .role, input)
        case .getRolePolicy: return try getInlinePolicy(of: .role, input)
        case .deleteRolePolicy: return try deleteInlinePolicy(of: .role, input)
        case .listRolePolicies: return try listInlinePolicies(of: .role, input)

        case .putUserPermissionsBoundary: return try putBoundary(on: .user, input)
        case .deleteUserPermissionsBoundary: return try deleteBoundary(of: .user, input)
        case .putRolePermissionsBoundary: return try putBoundary(on: .role, input)
        case .deleteRolePermissionsBoundary: return try deleteBoundary(of: .role, input)

        case .changePassword: return try changePassword(input)

        case .uploadSSHPublicKey: return try uploadSSHPublicKey(input)
        case .getSSHPublicKey: return try getSSHPublicKey(input)
        case .listSSHPublicKeys: return try listSSHPublicKeys(input)
        case .updateSSHPublicKey: return try updateSSHPublicKey(input)
        case .deleteSSHPublicKey: return try deleteSSHPublicKey(input)

        case .uploadSigningCertificate: return try uploadSigningCertificate(input)
        case .listSigningCertificates: return try listSigningCertificates(input)
        case .updateSigningCertificate: return try updateSigningCertificate(input)
        case .deleteSigningCertificate: return try deleteSigningCertificate(input)

        case .createServiceSpecificCredential: return try createServiceSpecificCredential(input)
        case .listServiceSpecificCredentials: return try listServiceSpecificCredentials(input)
        case .updateServiceSpecificCredential: return try updateServiceSpecificCredential(input)
        case .resetServiceSpecificCredential: return try resetServiceSpecificCredential(input)
        case .deleteServiceSpecificCredential: return try deleteServiceSpecificCredential(input)

        case .uploadServerCertificate: return try uploadServerCertificate(input)
        case .getServerCertificate: return try getServerCertificate(input)
        case .listServerCertificates: return try listServerCertificates(input)
        case .updateServerCertificate: return try updateServerCertificate(input)
        case .deleteServerCertificate: return try deleteServerCertificate(input)
        case .tagServerCertificate: return try tagServerCertificate(input)
        case .untagServerCertificate: return try untagServerCertificate(input)
        case .listServerCertificateTags: return try listServerCertificateTags(input)

        case .createSAMLProvider: return try createSAMLProvider(input)
        case .getSAMLProvider: return try getSAMLProvider(input)
        case .listSAMLProviders: return try listSAMLProviders(input)
        case .updateSAMLProvider: return try updateSAMLProvider(input)
        case .deleteSAMLProvider: return try deleteSAMLProvider(input)
        case .tagSAMLProvider: return try tagSAMLProvider(input)
        case .untagSAMLProvider: return try untagSAMLProvider(input)
        case .listSAMLProviderTags: return try listSAMLProviderTags(input)

        case .createOpenIDConnectProvider: return try createOpenIDConnectProvider(input)
        case .getOpenIDConnectProvider: return try getOpenIDConnectProvider(input)
        case .listOpenIDConnectProviders: return try listOpenIDConnectProviders(input)
        case .addClientIDToOpenIDConnectProvider:
            return try addClientIDToOpenIDConnectProvider(input)
        case .removeClientIDFromOpenIDConnectProvider:
            return try removeClientIDFromOpenIDConnectProvider(input)
        case .updateOpenIDConnectProviderThumbprint:
            return try updateOpenIDConnectProviderThumbprint(input)
        case .deleteOpenIDConnectProvider: return try deleteOpenIDConnectProvider(input)
        case .tagOpenIDConnectProvider: return try tagOpenIDConnectProvider(input)
        case .untagOpenIDConnectProvider: return try untagOpenIDConnectProvider(input)
        case .listOpenIDConnectProviderTags: return try listOpenIDConnectProviderTags(input)

        case .generateCredentialReport: return try generateCredentialReport(input)
        case .getCredentialReport: return try getCredentialReport(input)
        case .generateServiceLastAccessedDetails:
            return try generateServiceLastAccessedDetails(input)
        case .getServiceLastAccessedDetails: return try getServiceLastAccessedDetails(input)
        case .getServiceLastAccessedDetailsWithEntities:
            return try getServiceLastAccessedDetailsWithEntities(input)
        case .getAccountAuthorizationDetails: return try getAccountAuthorizationDetails(input)

        case .simulateCustomPolicy: return try simulateCustomPolicy(input)
        case .simulatePrincipalPolicy: return try simulatePrincipalPolicy(input)
        case .getContextKeysForCustomPolicy: return try getContextKeysForCustomPolicy(input)
        case .getContextKeysForPrincipalPolicy: return try getContextKeysForPrincipalPolicy(input)

        case .getAccountProperties: return try getAccountProperties(input)
        case .putAccountProperties: return try putAccountProperties(input)
        case .setSecurityTokenServicePreferences:
            return try setSecurityTokenServicePreferences(input)
        case .enableOutboundWebIdentityFederation:
            return try enableOutboundWebIdentityFederation(input)
        case .disableOutboundWebIdentityFederation:
            return try disableOutboundWebIdentityFederation(input)
        case .getOutboundWebIdentityFederationInfo:
            return try getOutboundWebIdentityFederationInfo(input)

        case .assumeRole: return try assumeRole(input)
        case .assumeRoleWithSAML: return try assumeRoleWithSAML(input)
        case .assumeRoleWithWebIdentity: return try assumeRoleWithWebIdentity(input)
        case .assumeRoot: return try assumeRoot(input)
        case .decodeAuthorizationMessage: return try decodeAuthorizationMessage(input)
        case .getAccessKeyInfo: return try getAccessKeyInfo(input)
        case .getFederationToken: return try getFederationToken(input)
        case .getSessionToken: return try getSessionToken(input)
        case .getWebIdentityToken: return try getWebIdentityToken(input)

        case .enableOrganizationsRootCredentialsManagement,
            .disableOrganizationsRootCredentialsManagement, .enableOrganizationsRootSessions,
            .disableOrganizationsRootSessions, .listOrganizationsFeatures:
            return try Account.organizationsFeature()
        case .generateOrganizationsAccessReport:
            return try generateOrganizationsAccessReport(input)
        case .getOrganizationsAccessReport: return try getOrganizationsAccessReport(input)

        case .acceptDelegationRequest, .acquireRole, .associateDelegationRequest,
            .createDelegationRequest, .getDelegationRequest, .listDelegationRequests,
            .rejectDelegationRequest, .sendDelegationToken, .updateDelegationRequest,
            .getHumanReadableSummary, .getRoleTemplateVersion, .getDelegatedAccessToken:
            throw Account.notSimulated(operation)
        }
    }

    /// What an operation answers that iamlab leaves out (docs/simulated-operations.md lists them).
    static func notSimulated(_ operation: Operation) -> ServiceError {
        let name = OperationTable.standard.shape(of: operation).name
        return ServiceError(
            "NotSimulated", 501, "iamlab does not simulate \(name).", cause: .notSimulated)
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

    func role(_ name: String) throws(ServiceError) -> Role {
        guard let role = roles[Account.folded(name)] else {
            throw .noSuchEntity("The role with name \(name) cannot be found.")
        }
        return role
    }

    /// The user that a request names; without a name, the user who calls.
    func namedUser(_ input: Input) throws(ServiceError) -> User {
        if let name = input.text("UserName") { return try user(name) }
        switch input.caller.identity {
        case .user(let key), .federatedUser(_, let key):
            if let user = users[key] { return user }
        default: break
        }
        throw .validation("Must specify userName when calling with non-User credentials")
    }
}
