internal import SourceText

extension Account.Quota {
    static let sshPublicKeysPerUser = 5
}

/// Keys for Git over SSH:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html
extension Account {
    mutating func uploadSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let body = input.required("SSHPublicKeyBody")
        let material = try Account.sshKeyMaterial(body)
        let fingerprint = material.fingerprint
        for key in user.sshPublicKeys where key.fingerprint == fingerprint {
            throw ServiceError(
                "DuplicateSSHPublicKey", 400,
                "The SSH public key is already associated with the specified IAM user.")
        }
        if user.sshPublicKeys.count >= Quota.sshPublicKeysPerUser {
            throw .limitExceeded(
                "Cannot exceed quota for SSHPublicKeysPerUser: \(Quota.sshPublicKeysPerUser)")
        }
        let key = SSHPublicKey(
            id: generator.sshPublicKeyID(), body: body, fingerprint: fingerprint,
            status: "Active", uploaded: now)
        users[Account.folded(user.name)]?.sshPublicKeys.append(key)
        return .object([("SSHPublicKey", describe(key, of: user, body: body))])
    }

    /// The key in the encoding that is asked for, whichever it was handed in. OpenSSH's comment is
    /// not kept; a certificate stays one.
    func getSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try sshPublicKey(input)
        let key = user.sshPublicKeys[index]
        var body = key.body
        if !ASCII.contains(body, "BEGIN CERTIFICATE") {
            let material = try Account.sshKeyMaterial(body)
            body = input.text("Encoding") == "PEM" ? material.pem : material.line
        }
        return .object([("SSHPublicKey", describe(key, of: user, body: body))])
    }

    func listSSHPublicKeys(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        var items: [Value] = []
        for key in user.sshPublicKeys {
            items.append(
                .object([
                    ("UserName", .string(user.name)), ("SSHPublicKeyId", .string(key.id)),
                    ("Status", .string(key.status)),
                    ("UploadDate", .string(key.uploaded.description)),
                ]))
        }
        return try input.page("SSHPublicKeys", items)
    }

    mutating func updateSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try sshPublicKey(input)
        let status = try Account.statusToSet(input)
        users[Account.folded(user.name)]?.sshPublicKeys[index].status = status
        return .object([])
    }

    mutating func deleteSSHPublicKey(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try sshPublicKey(input)
        users[Account.folded(user.name)]?.sshPublicKeys.remove(at: index)
        return .object([])
    }

    // MARK: Rules

    /// The status that a request sets. The service model has `Expired` too, for credentials that
    /// expire by themselves; nobody can set it.
    static func statusToSet(_ input: Input) throws(ServiceError) -> String {
        let status = input.required("Status")
        if status == "Expired" {
            throw .validation(
                "1 validation error detected: Value at 'status' failed to satisfy constraint: "
                    + "Member must satisfy enum value set")
        }
        return status
    }

    private static func sshKeyMaterial(_ body: String) throws(ServiceError) -> SSHKeyMaterial {
        do {
            return try SSHKeyMaterial(body)
        } catch .unrecognized {
            throw ServiceError(
                "UnrecognizedPublicKeyEncoding", 400, "Invalid public key uploaded.")
        } catch {
            throw ServiceError("InvalidPublicKey", 400, "Invalid public key uploaded.")
        }
    }

    private func sshPublicKey(_ input: Input) throws(ServiceError) -> (User, Int) {
        let user = try namedUser(input)
        let id = input.required("SSHPublicKeyId")
        guard let index = user.sshPublicKeys.firstIndex(where: { $0.id == id }) else {
            throw .noSuchEntity("The Public Key with id \(id) cannot be found.")
        }
        return (user, index)
    }

    private func describe(_ key: SSHPublicKey, of user: User, body: String) -> Value {
        .object([
            ("UserName", .string(user.name)), ("SSHPublicKeyId", .string(key.id)),
            ("Fingerprint", .string(key.fingerprint)), ("SSHPublicKeyBody", .string(body)),
            ("Status", .string(key.status)), ("UploadDate", .string(key.uploaded.description)),
        ])
    }
}
