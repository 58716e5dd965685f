internal import PolicyLanguage

/// Policies as they were last compiled, since every call that is enforced asks for its caller's.
///
/// An entry holds what it was compiled from, and is taken only where that is still the same; so none
/// can be out of date. To compare texts that have not changed costs next to nothing: they share their
/// bytes.
struct PolicyCache: Sendable {
    private struct Entry: Sendable {
        let sources: [PolicySource]
        let set: PolicySet
    }

    /// Sets that are kept at most. An account with more callers at a time forgets them all, and compiles
    /// anew.
    static let capacity = 1000

    private var entries: [String: Entry] = [:]

    var count: Int { entries.count }

    /// The set compiled from these sources under this key.
    func set(_ key: String, of sources: [PolicySource]) -> PolicySet? {
        guard let entry = entries[key], entry.sources == sources else { return nil }
        return entry.set
    }

    mutating func keep(_ set: PolicySet, as key: String, of sources: [PolicySource]) {
        if entries.count >= PolicyCache.capacity, entries[key] == nil { entries = [:] }
        entries[key] = Entry(sources: sources, set: set)
    }
}

/// A policy that applies to someone, before it is read.
struct PolicySource: Equatable, Sendable {
    let name: String
    /// nil for an inline policy.
    let arn: String?
    /// Whose policy it is.
    let holder: IdentityPolicy.Holder
    /// nil for a policy of AWS: the library has its document, which stays as it is.
    let document: String?
}

extension Account {
    /// The set that some policies make; the key says whose they are and of which kind.
    ///
    /// A text that is no policy allows and denies nothing.
    mutating func compiled(
        _ key: String, _ sources: [PolicySource], principals: PolicySet.PrincipalRule = .ignored
    ) -> PolicySet {
        if let set = compiledPolicies.set(key, of: sources) { return set }
        let set = PolicySet(IdentityPolicy.members(read(sources)), principals: principals)
        compiledPolicies.keep(set, as: key, of: sources)
        return set
    }

    func read(_ sources: [PolicySource]) -> [IdentityPolicy] {
        var policies: [IdentityPolicy] = []
        policies.reserveCapacity(sources.count)
        for source in sources {
            guard let text = source.document ?? library.document(source.name),
                let policy = IdentityPolicy(
                    name: source.name, arn: source.arn, holder: source.holder, text: text)
            else { continue }
            policies.append(policy)
        }
        return policies
    }
}
