internal import SourceText

extension Account {
    /// Lets the calls of a session be made by a user, or by `root`; false where there is no such user.
    package mutating func setActor(_ name: String) -> Bool {
        if name == "root" {
            actor = Caller(.root)
            return true
        }
        let key = Account.folded(name)
        guard users[key] != nil else { return false }
        actor = Caller(.user(key))
        return true
    }

    /// The ARN under which a caller acts, as GetCallerIdentity and refusals show it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    package func arn(of caller: Caller) throws(ServiceError) -> String {
        switch caller.identity {
        case .root: return arn("root")
        case .user(let key):
            guard let user = users[key] else { throw Account.invalidToken }
            return arn("user" + user.path + user.name)
        case .role(let key, let sessionName):
            // A session outlives its role; its name is kept in the key then.
            let name = roles[key]?.name ?? key
            return "arn:aws:sts::\(id):assumed-role/\(name)/\(sessionName)"
        case .federatedUser(let name, _): return "arn:aws:sts::\(id):federated-user/\(name)"
        case .anonymous: return "anonymous"
        case .labAdministrator: return "arn:aws:sts::\(id):assumed-role/LabAdministrator/learner"
        }
    }

    /// What `aws:userid` holds for a caller.
    package func userID(of caller: Caller) throws(ServiceError) -> String {
        switch caller.identity {
        case .root: return id
        case .user(let key):
            guard let user = users[key] else { throw Account.invalidToken }
            return user.id
        case .role(let key, let sessionName):
            return caller.session?.userID ?? (roles[key]?.id ?? "") + ":" + sessionName
        case .federatedUser(let name, _): return "\(id):\(name)"
        case .anonymous: return "anonymous"
        case .labAdministrator: return "AROALABADMINISTRATOR2:learner"
        }
    }

    /// The tags of the user or role that calls, and of her session; a session's go first. A federated
    /// user has those of the user who vouches for her, too.
    func principalTags(of caller: Caller) -> [Tag] {
        var own: [Tag] = []
        switch caller.identity {
        case .user(let key), .federatedUser(_, let key): own = users[key]?.tags ?? []
        case .role(let key, _): own = roles[key]?.tags ?? []
        default: break
        }
        guard let session = caller.session, !session.tags.isEmpty else { return own }
        let keys = session.tags
        return session.tags
            + own.filter { tag in
                !keys.contains { ASCII.lowercased($0.key) == ASCII.lowercased(tag.key) }
            }
    }

    /// What AWS answers where a key stands for nobody (any more).
    package static let invalidToken = ServiceError(
        "InvalidClientTokenId", 403, "The security token included in the request is invalid.")
}
