internal import PolicyLanguage
internal import SourceText

extension Account.Quota {
    /// Characters of a role's trust policy, white space not counted.
    static let trustPolicyLength = 2048
}

extension Account {
    /// Refuses a role's trust policy as AWS does.
    ///
    /// Principals of this account must exist when they are named. Those of other accounts can not be
    /// looked up, so their form alone counts.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    func checkTrustPolicy(_ text: String) throws(ServiceError) {
        if let message = MalformedPolicy.message(trustPolicy: text) { throw malformed(message) }
        var length = 0
        for byte in text.utf8 where !ASCII.isBlank(byte) { length += 1 }
        if length > Quota.trustPolicyLength {
            throw .limitExceeded(
                "Cannot exceed quota for ACLSizePerRole: \(Quota.trustPolicyLength)")
        }
        for entry in principals(in: text) {
            let name = entry.value.text
            switch entry.kind {
            case .aws:
                if !isKnownPrincipal(name) {
                    throw malformed("Invalid principal in policy: \"AWS\":\"\(name)\"")
                }
            case .service:
                if !isServicePrincipal(name) {
                    throw malformed("Invalid principal in policy: \"SERVICE\":\"\(name)\"")
                }
            case .federated, .canonicalUser: break
            }
        }
    }

    /// Writes a principal of the account anew in all trust policies that name it: under its new ARN
    /// after a change of name or path, or by its unique id once it is deleted. So whoever gets the
    /// name later is not trusted in its place.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    mutating func replacePrincipal(_ arn: String, with name: String) {
        for (key, role) in roles where ASCII.contains(role.trustPolicy, arn) {
            var bytes = Array(role.trustPolicy.utf8)
            for entry in principals(in: role.trustPolicy).reversed()
            where entry.kind == .aws && entry.value.text == arn {
                let range = entry.value.range
                bytes.replaceSubrange(
                    range.lowerBound..<range.upperBound, with: Array("\"\(name)\"".utf8))
            }
            roles[key]?.trustPolicy = String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The principals of a policy, in the order in which they stand.
    private func principals(in text: String) -> [PolicyDocument.PrincipalElement.Entry] {
        let source = SourceFile(name: "policy", text: text)
        guard let document = PolicyReader.read(source).document else { return [] }
        var entries: [PolicyDocument.PrincipalElement.Entry] = []
        for statement in document.statements {
            entries.append(contentsOf: statement.principal?.entries ?? [])
        }
        return entries.sorted { $0.value.range.lowerBound < $1.value.range.lowerBound }
    }

    /// Whether a text may stand as an AWS principal: `*`, an account, the id of an entity, or the ARN
    /// of an account, user, role or session.
    private func isKnownPrincipal(_ text: String) -> Bool {
        if text == "*" || isAccountID(text) { return true }
        let parts = ASCII.split(text, at: UInt8(ascii: ":"))
        guard parts.count >= 6, parts[0] == "arn" else { return isUniqueID(text) }
        guard !ASCII.contains(text, "*"), isAccountID(parts[4]), parts[3].isEmpty else {
            return false
        }
        if parts[2] == "sts" { return true }
        guard parts[2] == "iam" else { return false }
        if parts[4] != id || parts[5] == "root" { return true }
        let name = Account.folded(ASCII.split(text, at: UInt8(ascii: "/")).last ?? "")
        if let user = users[name], arn("user" + user.path + user.name) == text { return true }
        if let role = roles[name], arn(of: role) == text { return true }
        // Whoever does a lab acts under this role, which is no entity of the account.
        return text == arn("role/LabAdministrator")
    }

    private func isAccountID(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy(ASCII.isDigit)
    }

    private func isUniqueID(_ text: String) -> Bool {
        if text.utf8.starts(with: "AIDA".utf8) { return users.values.contains { $0.id == text } }
        if text.utf8.starts(with: "AROA".utf8) { return roles.values.contains { $0.id == text } }
        return false
    }

    /// Whether a text has the form of a service's name. AWS knows its services; the account does not.
    private func isServicePrincipal(_ text: String) -> Bool {
        if ASCII.contains(text, "*") || ASCII.contains(text, " ") { return false }
        for end in [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"]
        where text.hasSuffix(end) { return true }
        return false
    }

    private func malformed(_ message: String) -> ServiceError {
        ServiceError("MalformedPolicyDocument", 400, message)
    }
}
