internal import PolicyLanguage
internal import SourceText

/// The condition keys of a call.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
struct RequestContext {
    private(set) var entries: [AuthorizationRequest.ContextEntry] = []

    init(_ request: Request, by caller: Caller, target: CallTarget, in account: Account) {
        addCaller(caller, account)
        addCircumstances(caller, account)
        let input = Input(request.input, caller: caller)
        addTags(request, input, target)
        addMembers(request.operation, input, account)
    }

    private mutating func add(_ key: String, _ values: [String]) {
        entries.append(AuthorizationRequest.ContextEntry(key, values))
    }

    private mutating func add(_ key: String, _ value: String?) {
        if let value { add(key, [value]) }
    }

    private mutating func addCaller(_ caller: Caller, _ account: Account) {
        guard let arn = try? account.arn(of: caller) else { return }
        switch caller.identity {
        case .root: add("aws:PrincipalType", "Account")
        case .user(let key):
            add("aws:PrincipalType", "User")
            add("aws:username", account.users[key]?.name)
        case .federatedUser: add("aws:PrincipalType", "FederatedUser")
        case .role, .labAdministrator: add("aws:PrincipalType", "AssumedRole")
        case .anonymous:
            add("aws:PrincipalType", "Anonymous")
            return
        }
        // The key names the role, not its session.
        if case .role(let key, _) = caller.identity, let role = account.roles[key] {
            add("aws:PrincipalArn", account.arn("role" + role.path + role.name))
        } else {
            add("aws:PrincipalArn", arn)
        }
        add("aws:PrincipalAccount", account.id)
        add("aws:PrincipalIsAWSService", "false")
        add("aws:userid", try? account.userID(of: caller))
        for tag in account.principalTags(of: caller) {
            add("aws:PrincipalTag/" + tag.key, tag.value)
        }
        guard let session = caller.session else { return }
        // Long-term keys have no such keys at all.
        add("aws:MultiFactorAuthPresent", session.hasMFA ? "true" : "false")
        if session.hasMFA {
            add("aws:MultiFactorAuthAge", "\(account.now.seconds - session.issued.seconds)")
        }
        add("aws:TokenIssueTime", RequestContext.time(session.issued))
        add("aws:SourceIdentity", session.sourceIdentity)
        for entry in session.context { entries.append(entry) }
    }

    private mutating func addCircumstances(_ caller: Caller, _ account: Account) {
        add("aws:CurrentTime", RequestContext.time(account.now))
        add("aws:EpochTime", "\(account.now.seconds)")
        add("aws:SourceIp", caller.sourceAddress)
        // A call on this machine crosses no network that could be listened to.
        add("aws:SecureTransport", "true")
        add("aws:ViaAWSService", "false")
        add("aws:RequestedRegion", "us-east-1")
        add("aws:ResourceAccount", account.id)
    }

    private mutating func addTags(_ request: Request, _ input: Input, _ target: CallTarget) {
        for tag in target.tags {
            add("aws:ResourceTag/" + tag.key, tag.value)
            add("iam:ResourceTag/" + tag.key, tag.value)
        }
        var keys: [String] = input.texts("TagKeys")
        for element in input.value["Tags"]?.elements ?? [] {
            guard let key = element["Key"]?.scalarText else { continue }
            add("aws:RequestTag/" + key, element["Value"]?.scalarText ?? "")
            keys.append(key)
        }
        if !keys.isEmpty { add("aws:TagKeys", keys) }
    }

    private mutating func addMembers(_ operation: Operation, _ input: Input, _ account: Account) {
        switch operation {
        case .attachUserPolicy, .attachGroupPolicy, .attachRolePolicy, .detachUserPolicy,
            .detachGroupPolicy, .detachRolePolicy:
            add("iam:PolicyARN", input.text("PolicyArn"))
        case .createServiceLinkedRole: add("iam:AWSServiceName", input.text("AWSServiceName"))
        case .createServiceSpecificCredential:
            add("iam:ServiceSpecificCredentialServiceName", input.text("ServiceName"))
            add("iam:ServiceSpecificCredentialAgeDays", input.text("CredentialAgeDays"))
        case .assumeRole, .assumeRoleWithSAML, .assumeRoleWithWebIdentity:
            add("sts:ExternalId", input.text("ExternalId"))
            add("sts:RoleSessionName", input.text("RoleSessionName"))
            add("sts:SourceIdentity", input.text("SourceIdentity"))
            let keys = input.texts("TransitiveTagKeys")
            if !keys.isEmpty { add("sts:TransitiveTagKeys", keys) }
        default: break
        }
        addBoundary(operation, input, account)
    }

    /// The boundary that the call gives, or that the user or role has whom it changes.
    private mutating func addBoundary(
        _ operation: Operation, _ input: Input, _ account: Account
    ) {
        switch operation {
        case .createUser, .createRole, .putUserPermissionsBoundary, .putRolePermissionsBoundary:
            add("iam:PermissionsBoundary", input.text("PermissionsBoundary"))
        case .attachUserPolicy, .detachUserPolicy, .putUserPolicy, .deleteUserPolicy,
            .deleteUserPermissionsBoundary:
            let user = account.users[Account.folded(input.required("UserName"))]
            add("iam:PermissionsBoundary", user?.permissionsBoundary)
        case .attachRolePolicy, .detachRolePolicy, .putRolePolicy, .deleteRolePolicy,
            .deleteRolePermissionsBoundary:
            let role = account.roles[Account.folded(input.required("RoleName"))]
            add("iam:PermissionsBoundary", role?.permissionsBoundary)
        default: break
        }
    }

    /// `2026-01-15T09:00:00Z`
    private static func time(_ time: Timestamp) -> String {
        String(decoding: Array(time.description.utf8.dropLast(6)), as: UTF8.self) + "Z"
    }
}
