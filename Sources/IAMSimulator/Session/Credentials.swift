/// What stands behind an access key id.
package struct Credentials: Sendable {
    package let secret: String
    /// What has to come with temporary credentials.
    package let token: String?
    package let caller: Caller
    /// When temporary credentials end.
    package let expires: Timestamp?
}

extension Account {
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
