internal import SourceText

extension Account.Quota {
    static let serviceSpecificCredentialsPerService = 2
}

/// User names and passwords, or keys, that one service takes:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html
extension Account {
    mutating func createServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        let service = try Account.credentialService(input.required("ServiceName"))
        let age = input.integer("CredentialAgeDays")
        if age != nil, service.keyPrefix == nil {
            throw .invalidInput("CredentialAgeDays is not supported for service \(service.name)")
        }
        var names: [String] = []
        for credential in user.serviceSpecificCredentials where credential.service == service.name {
            names.append(credential.userName)
        }
        if names.count >= Quota.serviceSpecificCredentialsPerService {
            throw .limitExceeded(
                "Cannot exceed quota for ServiceSpecificCredentialsPerUser: "
                    + "\(Quota.serviceSpecificCredentialsPerService)")
        }
        var name = user.name + "-at-" + id
        if names.contains(name) { name = user.name + "+1-at-" + id }
        let credential = ServiceSpecificCredential(
            id: generator.uniqueID("ACCA"), service: service.name, userName: name,
            secret: newSecret(of: name, for: service), status: "Active", created: now,
            expires: age.map { now.adding(days: $0) })
        users[Account.folded(user.name)]?.serviceSpecificCredentials.append(credential)
        return .object([("ServiceSpecificCredential", describe(credential, of: user))])
    }

    func listServiceSpecificCredentials(_ input: Input) throws(ServiceError) -> Value {
        var owners: [User]
        if input.flag("AllUsers") == true {
            if input.text("UserName") != nil {
                throw .validation("UserName cannot be specified together with AllUsers.")
            }
            owners = users.values
        } else {
            owners = [try namedUser(input)]
        }
        let service: CredentialService? =
            if let name = input.text("ServiceName") { try Account.credentialService(name) } else {
                nil
            }
        var items: [Value] = []
        for user in owners {
            for credential in user.serviceSpecificCredentials
            where service == nil || credential.service == service?.name {
                items.append(describeMetadata(of: credential, of: user))
            }
        }
        return try input.page("ServiceSpecificCredentials", items)
    }

    mutating func updateServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try serviceSpecificCredential(input)
        let status = try Account.statusToSet(input)
        users[Account.folded(user.name)]?.serviceSpecificCredentials[index].status = status
        return .object([])
    }

    /// Gives a credential a new password or key; status, names and expiry stay.
    mutating func resetServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try serviceSpecificCredential(input)
        var credential = user.serviceSpecificCredentials[index]
        credential.secret = newSecret(
            of: credential.userName, for: try Account.credentialService(credential.service))
        users[Account.folded(user.name)]?.serviceSpecificCredentials[index] = credential
        return .object([("ServiceSpecificCredential", describe(credential, of: user))])
    }

    mutating func deleteServiceSpecificCredential(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try serviceSpecificCredential(input)
        users[Account.folded(user.name)]?.serviceSpecificCredentials.remove(at: index)
        return .object([])
    }

    // MARK: Services

    /// A service that takes credentials of its own.
    private struct CredentialService {
        /// `codecommit.amazonaws.com`.
        let name: String
        /// How a key begins; nil for services that take user names and passwords.
        let keyPrefix: String?
    }

    private static let credentialServices = [
        CredentialService(name: "codecommit.amazonaws.com", keyPrefix: nil),
        CredentialService(name: "cassandra.amazonaws.com", keyPrefix: nil),
        CredentialService(name: "bedrock.amazonaws.com", keyPrefix: "ABSK"),
        CredentialService(name: "logs.amazonaws.com", keyPrefix: "ACWL"),
    ]

    private static func credentialService(
        _ name: String
    ) throws(ServiceError) -> CredentialService {
        for service in credentialServices where service.name == name { return service }
        throw .noSuchEntity("No such service \(name) is supported for Service Specific Credentials")
    }

    /// A password, or a key: Base64 of a credential's name and secret, after the service's prefix.
    private mutating func newSecret(of name: String, for service: CredentialService) -> String {
        let password = generator.servicePassword()
        guard let prefix = service.keyPrefix else { return password }
        return prefix + Base64.encode(Array((name + ":" + password).utf8))
    }

    private func serviceSpecificCredential(_ input: Input) throws(ServiceError) -> (User, Int) {
        let user = try namedUser(input)
        let id = input.required("ServiceSpecificCredentialId")
        guard let index = user.serviceSpecificCredentials.firstIndex(where: { $0.id == id }) else {
            throw .noSuchEntity("No such credential \(id) exists")
        }
        return (user, index)
    }

    // MARK: Descriptions

    private func describe(_ credential: ServiceSpecificCredential, of user: User) -> Value {
        let secret = Value.string(credential.secret)
        var pairs = dates(of: credential)
        pairs.append(("ServiceName", .string(credential.service)))
        pairs.append(nameMember(of: credential))
        pairs.append(
            isKey(credential) ? ("ServiceCredentialSecret", secret) : ("ServicePassword", secret))
        pairs.append(("ServiceSpecificCredentialId", .string(credential.id)))
        pairs.append(("UserName", .string(user.name)))
        pairs.append(("Status", .string(status(of: credential))))
        return .object(pairs)
    }

    private func describeMetadata(
        of credential: ServiceSpecificCredential, of user: User
    ) -> Value {
        var pairs: [(String, Value)] = [
            ("UserName", .string(user.name)), ("Status", .string(status(of: credential))),
            nameMember(of: credential),
        ]
        pairs += dates(of: credential)
        pairs.append(("ServiceSpecificCredentialId", .string(credential.id)))
        pairs.append(("ServiceName", .string(credential.service)))
        return .object(pairs)
    }

    private func dates(of credential: ServiceSpecificCredential) -> [(String, Value)] {
        var pairs: [(String, Value)] = [("CreateDate", .string(credential.created.description))]
        if let expires = credential.expires {
            pairs.append(("ExpirationDate", .string(expires.description)))
        }
        return pairs
    }

    private func nameMember(of credential: ServiceSpecificCredential) -> (String, Value) {
        let name = Value.string(credential.userName)
        return isKey(credential) ? ("ServiceCredentialAlias", name) : ("ServiceUserName", name)
    }

    private func isKey(_ credential: ServiceSpecificCredential) -> Bool {
        for service in Account.credentialServices where service.name == credential.service {
            return service.keyPrefix != nil
        }
        return false
    }

    private func status(of credential: ServiceSpecificCredential) -> String {
        if let expires = credential.expires, expires <= now { return "Expired" }
        return credential.status
    }
}
