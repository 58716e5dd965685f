internal import SourceText

/// What a call of IAM or STS is about, as policies and refusals name it.
///
/// Which resource each action has:
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
struct CallTarget {
    /// The ARN that policies are asked about; `*` for actions without a resource.
    let resource: String
    /// How a refusal names it: by its ARN where it is to be made or listed, by kind and name where
    /// the call names it.
    let words: String
    /// The tags that the resource has.
    let tags: [Tag]

    private init(_ resource: String, _ words: String? = nil, tags: [Tag] = []) {
        self.resource = resource
        self.words = words ?? resource
        self.tags = tags
    }

    init(_ request: Request, by caller: Caller, in account: Account) {
        let input = Input(request.input, caller: caller)
        self =
            CallTarget.made(request.operation, input, account)
            ?? CallTarget.listed(request.operation, account)
            ?? CallTarget.ofOperation(request.operation, input, account)
            ?? CallTarget.named(input, account)
            ?? CallTarget("*")
    }

    // MARK: What does not exist yet

    private static func made(
        _ operation: Operation, _ input: Input, _ account: Account
    ) -> CallTarget? {
        let path = input.text("Path") ?? "/"
        func arn(_ kind: String, _ member: String) -> CallTarget {
            CallTarget(account.arn(kind + path + input.required(member)))
        }
        switch operation {
        case .createUser: return arn("user", "UserName")
        case .createGroup: return arn("group", "GroupName")
        case .createRole: return arn("role", "RoleName")
        case .createInstanceProfile: return arn("instance-profile", "InstanceProfileName")
        case .createVirtualMFADevice: return arn("mfa", "VirtualMFADeviceName")
        case .uploadServerCertificate: return arn("server-certificate", "ServerCertificateName")
        case .createPolicy:
            let name = input.required("PolicyName")
            return CallTarget(account.arn("policy" + path + name), "policy \(name)")
        case .createSAMLProvider:
            return CallTarget(account.arn("saml-provider/" + input.required("Name")))
        case .createOpenIDConnectProvider:
            var url = input.required("Url")
            if url.utf8.starts(with: "https://".utf8) {
                url = String(decoding: Array(url.utf8.dropFirst(8)), as: UTF8.self)
            }
            return CallTarget(account.arn("oidc-provider/" + url))
        case .createServiceLinkedRole:
            return CallTarget(
                account.arn("role/aws-service-role/" + input.required("AWSServiceName") + "/*"))
        default: return nil
        }
    }

    // MARK: Listings

    private static func listed(_ operation: Operation, _ account: Account) -> CallTarget? {
        switch operation {
        case .listUsers: return CallTarget(account.arn("user/"))
        case .listGroups: return CallTarget(account.arn("group/"))
        case .listRoles: return CallTarget(account.arn("role/"))
        case .listInstanceProfiles: return CallTarget(account.arn("instance-profile/"))
        case .listVirtualMFADevices: return CallTarget(account.arn("mfa/"))
        case .listServerCertificates: return CallTarget(account.arn("server-certificate/"))
        case .listSAMLProviders: return CallTarget(account.arn("saml-provider/*"))
        case .listOpenIDConnectProviders: return CallTarget(account.arn("oidc-provider/*"))
        case .listPolicies: return CallTarget(account.arn("policy/"), "policy path /")
        default: return nil
        }
    }

    // MARK: Operations whose members do not tell

    private static func ofOperation(
        _ operation: Operation, _ input: Input, _ account: Account
    ) -> CallTarget? {
        switch operation {
        case .getAccessKeyLastUsed:
            let id = input.required("AccessKeyId")
            let words = "access key \(id)"
            guard let key = account.accessKeyOwners[id] else { return CallTarget("*", words) }
            return CallTarget(user(key, account).resource, words)
        case .assumeRole, .assumeRoleWithSAML, .assumeRoleWithWebIdentity:
            let arn = input.required("RoleArn")
            return CallTarget(arn, tags: account.role(arn: arn)?.tags ?? [])
        case .changePassword, .getUser, .listAccessKeys, .createAccessKey, .updateAccessKey,
            .deleteAccessKey, .listMFADevices, .listSigningCertificates,
            .uploadSigningCertificate, .updateSigningCertificate, .deleteSigningCertificate,
            .listSSHPublicKeys, .listServiceSpecificCredentials, .createLoginProfile,
            .getLoginProfile, .deleteLoginProfile, .updateServiceSpecificCredential,
            .deleteServiceSpecificCredential, .resetServiceSpecificCredential:
            // Without a name the caller is meant, and then AWS shows her ARN.
            guard input.text("UserName") == nil else { return nil }
            guard case .user(let key) = input.caller.identity else { return CallTarget("*") }
            let own = user(key, account)
            return CallTarget(own.resource, tags: own.tags)
        case .getContextKeysForPrincipalPolicy, .simulatePrincipalPolicy:
            return CallTarget(input.required("PolicySourceArn"))
        case .getFederationToken:
            return CallTarget("arn:aws:sts::\(account.id):federated-user/" + input.required("Name"))
        default: return nil
        }
    }

    // MARK: By the members of the input

    /// The entity that is named; with several, the one that AWS asks policies about.
    private static func named(_ input: Input, _ account: Account) -> CallTarget? {
        if let name = input.text("GroupName") {
            let group = account.groups[Account.folded(name)]
            return CallTarget(
                account.arn("group" + (group?.path ?? "/") + (group?.name ?? name)),
                "group \(name)")
        }
        if let name = input.text("InstanceProfileName") {
            let profile = account.instanceProfiles[Account.folded(name)]
            return CallTarget(
                account.arn("instance-profile" + (profile?.path ?? "/") + (profile?.name ?? name)),
                "instance profile \(name)", tags: profile?.tags ?? [])
        }
        if let name = input.text("UserName") {
            let target = user(Account.folded(name), account, name: name)
            return CallTarget(target.resource, "user \(name)", tags: target.tags)
        }
        if let name = input.text("RoleName") {
            let role = account.roles[Account.folded(name)]
            return CallTarget(
                account.arn("role" + (role?.path ?? "/") + (role?.name ?? name)), "role \(name)",
                tags: role?.tags ?? [])
        }
        if let name = input.text("ServerCertificateName") {
            let certificate = account.serverCertificates[Account.folded(name)]
            return CallTarget(
                account.arn(
                    "server-certificate" + (certificate?.path ?? "/")
                        + (certificate?.name ?? name)),
                "server certificate \(name)", tags: certificate?.tags ?? [])
        }
        if let arn = input.text("PolicyArn") {
            return CallTarget(arn, "policy \(arn)", tags: account.policies[arn]?.tags ?? [])
        }
        if let serial = input.text("SerialNumber") {
            return CallTarget(serial, tags: account.devices[serial]?.tags ?? [])
        }
        if let arn = input.text("SAMLProviderArn") {
            return CallTarget(arn, tags: account.samlProviders[arn]?.tags ?? [])
        }
        if let arn = input.text("OpenIDConnectProviderArn") {
            return CallTarget(arn, tags: account.oidcProviders[arn]?.tags ?? [])
        }
        return nil
    }

    private static func user(
        _ key: String, _ account: Account, name: String? = nil
    ) -> (resource: String, tags: [Tag]) {
        let user = account.users[key]
        return (
            account.arn("user" + (user?.path ?? "/") + (user?.name ?? name ?? key)),
            user?.tags ?? []
        )
    }
}

extension Account {
    /// The role of the account with this ARN.
    func role(arn: String) -> Role? {
        guard let name = ASCII.split(arn, at: UInt8(ascii: "/")).last,
            let role = roles[Account.folded(name)],
            self.arn("role" + role.path + role.name) == arn
        else { return nil }
        return role
    }
}
