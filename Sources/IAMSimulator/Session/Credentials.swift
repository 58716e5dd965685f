/// What stands behind an access key id.
package struct Credentials: Sendable {
    package let secret: String
    /// What has to come with temporary credentials.
    package let token: String?
    package let caller: Caller
    /// When temporary credentials end.
    package let expires: Timestamp?
}

/// The key, secret and token that a submission makes a call with.
package struct SubmittedCredentials: Sendable {
    package let accessKeyID: String
    package let secret: String
    package let token: String?

    package init(accessKeyID: String, secret: String, token: String?) {
        self.accessKeyID = accessKeyID
        self.secret = secret
        self.token = token
    }
}

extension Account {
    /// Who calls with some credentials. Where the account does not enforce, keys that it does not know
    /// are nobody's: examples hold such keys.
    func caller(with submitted: SubmittedCredentials?) throws(ServiceError) -> Caller {
        guard let submitted else { return actor }
        guard let credentials = credentials(accessKeyID: submitted.accessKeyID) else {
            if isEnforcing { throw Account.invalidToken }
            return actor
        }
        if isEnforcing {
            if credentials.token != submitted.token { throw Account.invalidToken }
            if credentials.secret != submitted.secret {
                throw ServiceError(
                    "SignatureDoesNotMatch", 403,
                    "The request signature we calculated does not match the signature you "
                        + "provided. Check your AWS Secret Access Key and signing method. Consult "
                        + "the service documentation for details.")
            }
            if let expires = credentials.expires, now.seconds >= expires.seconds {
                throw ServiceError(
                    "ExpiredToken", 403,
                    "The security token included in the request is expired")
            }
        }
        return credentials.caller
    }

    /// The credentials of an access key id; nil where there are none, or where the key is inactive.
    package func credentials(accessKeyID: String) -> Credentials? {
        if let key = accessKeyOwners[accessKeyID], let user = users[key] {
            for accessKey in user.accessKeys
            where accessKey.id == accessKeyID && accessKey.status == "Active" {
                return Credentials(
                    secret: accessKey.secret, token: nil,
                    caller: Caller(.user(key), accessKeyID: accessKeyID), expires: nil)
            }
            return nil
        }
        guard let session = sessions[accessKeyID] else { return nil }
        return Credentials(
            secret: session.secret, token: session.token,
            caller: Caller(session.identity, accessKeyID: accessKeyID, session: session),
            expires: session.expires)
    }

    /// Remembers that a key has signed a call.
    package mutating func noteUse(ofKey accessKeyID: String, _ use: KeyUse) {
        if let key = accessKeyOwners[accessKeyID], var user = users[key] {
            for index in user.accessKeys.indices where user.accessKeys[index].id == accessKeyID {
                user.accessKeys[index].lastUsed = use
            }
            users[key] = user
        } else if case .role(let key, _)? = sessions[accessKeyID]?.identity {
            roles[key]?.lastUsed = use
        }
    }

    /// Sets the clock; it never goes back.
    package mutating func setTime(_ time: Timestamp) {
        if time.seconds > now.seconds { advance(to: time) }
    }
}

extension Operation {
    /// Whether a call can change the account. What is only read need not be kept.
    package var changesAccount: Bool {
        switch self {
        case .getSessionToken, .getFederationToken, .getWebIdentityToken: return true
        default: break
        }
        let name = OperationTable.standard.shape(of: self).name
        for word in ["Get", "List", "Simulate", "Decode"] where name.utf8.starts(with: word.utf8) {
            return false
        }
        return true
    }
}
