internal import SourceText

/// A request as the evaluator reads it: its texts in one run of bytes, its facts worked out.
///
/// Preparing costs about a microsecond; deciding then allocates nothing. One prepared request can be
/// decided against any number of policies.
///
/// `@unchecked Sendable`: nothing changes after `init`.
package final class PreparedRequest: @unchecked Sendable {
    /// A place in the bytes.
    struct Span: BitwiseCopyable {
        var offset: Int32
        var count: Int32
    }

    struct ContextEntry: BitwiseCopyable {
        var keyHash: UInt64
        var key: Span
        /// Its values' places are `values[firstValue..<firstValue + valueCount]`.
        var firstValue: Int32
        var valueCount: Int32
    }

    /// What the request's action and resource mean for the way of the decision.
    struct Facts: OptionSet, Sendable {
        let rawValue: UInt16
        static let sameAccount = Facts(rawValue: 1)
        static let serviceLinkedRole = Facts(rawValue: 2)
        /// Identity policies grant only where the resource policy allows: KMS keys, roles to assume.
        static let resourcePolicyMustAllow = Facts(rawValue: 4)
        /// `sts:AssumeRole...` on a role.
        static let assumesRole = Facts(rawValue: 8)
        /// `sts:GetCallerIdentity`.
        static let alwaysAllowed = Facts(rawValue: 16)
        /// `sts:GetSessionToken`.
        static let needsNoGrant = Facts(rawValue: 32)
        /// A change of what AWS owns.
        static let ownedByAWS = Facts(rawValue: 64)
    }

    package let request: AuthorizationRequest
    let kind: Principal.Kind
    let facts: Facts
    let actionHash: UInt64
    /// Of the action's service alone.
    let serviceHash: UInt64
    let action: Bytes
    let resource: Bytes
    let principalName: Bytes
    let principalAccount: Bytes
    let principalShortName: Bytes
    private let bytes: FixedTable<UInt8>
    private let context: FixedTable<ContextEntry>
    private let values: FixedTable<Span>

    package init(_ request: AuthorizationRequest) {
        self.request = request
        kind = request.principal.kind
        var bytes: [UInt8] = []
        func keep(_ text: String) -> Span {
            let offset = bytes.count
            bytes.append(contentsOf: text.utf8)
            return Span(offset: Int32(offset), count: Int32(bytes.count - offset))
        }
        let action = keep(ASCII.lowercased(request.action))
        let resource = keep(request.resource)
        let name = keep(
            kind == .service ? ASCII.lowercased(request.principal.name) : request.principal.name)
        let account = keep(request.principal.account)
        let shortName = keep(request.principal.shortName)
        var context: [ContextEntry] = []
        var values: [Span] = []
        for entry in request.context where !entry.values.isEmpty {
            let key = keep(ASCII.lowercased(entry.key))
            let keyBytes = bytes[Int(key.offset)..<Int(key.offset + key.count)]
            context.append(
                ContextEntry(
                    keyHash: Bytes.hash(keyBytes), key: key, firstValue: Int32(values.count),
                    valueCount: Int32(entry.values.count)))
            for value in entry.values { values.append(keep(value)) }
        }
        let table = FixedTable(bytes)
        func place(_ span: Span) -> Bytes {
            Bytes(start: UnsafePointer(table.start) + Int(span.offset), count: Int(span.count))
        }
        self.bytes = table
        self.context = FixedTable(context)
        self.values = FixedTable(values)
        self.action = place(action)
        self.resource = place(resource)
        principalName = place(name)
        principalAccount = place(account)
        principalShortName = place(shortName)
        actionHash = Bytes.hash(bytes[..<Int(action.count)])
        serviceHash = Bytes.hash(PreparedRequest.service(of: bytes[..<Int(action.count)]))
        facts = PreparedRequest.facts(request)
    }

    /// The bytes before the colon.
    static func service(of action: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        action.prefix { $0 != UInt8(ascii: ":") }
    }

    /// The values of a key given in lower case; nil where the request has none.
    @inline(__always)
    func lookup(_ hash: UInt64, _ key: Bytes) -> ContextEntry? {
        var index = 0
        while index < context.count {
            let entry = context[index]
            if entry.keyHash == hash, place(entry.key).equals(key) { return entry }
            index += 1
        }
        return nil
    }

    @inline(__always)
    func value(_ entry: ContextEntry, _ index: Int) -> Bytes {
        place(values[Int(entry.firstValue) + index])
    }

    @inline(__always)
    private func place(_ span: Span) -> Bytes {
        Bytes(start: UnsafePointer(bytes.start) + Int(span.offset), count: Int(span.count))
    }

    private static func facts(_ request: AuthorizationRequest) -> Facts {
        var facts: Facts = []
        if request.principal.account == request.resourceAccount { facts.insert(.sameAccount) }
        if request.principal.isServiceLinkedRole { facts.insert(.serviceLinkedRole) }
        let action = ASCII.lowercased(request.action)
        guard action.hasPrefix("sts:") || action.hasPrefix("kms:") || action.hasPrefix("iam:")
        else { return facts }
        let arn = ARN(request.resource)
        let target = arn?.resource ?? ""
        if action == "sts:getcalleridentity" { facts.insert(.alwaysAllowed) }
        if action == "sts:getsessiontoken" { facts.insert(.needsNoGrant) }
        if arn?.service == "iam", target.hasPrefix("role/") {
            if action.hasPrefix("sts:assumerole") {
                facts.formUnion([.assumesRole, .resourcePolicyMustAllow])
            } else if action == "sts:tagsession" || action == "sts:setsourceidentity" {
                facts.insert(.resourcePolicyMustAllow)
            }
        }
        if arn?.service == "kms", action.hasPrefix("kms:"), target.hasPrefix("key/") {
            facts.insert(.resourcePolicyMustAllow)
        }
        if let arn, OwnedByAWS.forbids(action, arn) { facts.insert(.ownedByAWS) }
        return facts
    }
}

/// What belongs to AWS in every account, so that nobody there can change it.
enum OwnedByAWS {
    private static let policyActions = [
        "createpolicy", "createpolicyversion", "deletepolicy", "deletepolicyversion",
        "setdefaultpolicyversion", "tagpolicy", "untagpolicy",
    ]
    private static let roleActions = [
        "attachrolepolicy", "createrole", "createservicelinkedrole", "deleterole",
        "deleterolepermissionsboundary", "deleterolepolicy", "deleteservicelinkedrole",
        "detachrolepolicy", "passrole", "putrolepermissionsboundary", "putrolepolicy", "tagrole",
        "untagrole", "updateassumerolepolicy", "updaterole", "updateroledescription",
    ]
    private static let aliasActions = ["createalias", "updatealias", "deletealias"]

    /// - Parameter action: in lower case.
    static func forbids(_ action: String, _ arn: ARN) -> Bool {
        let name = String(action.dropFirst(4))
        switch arn.service {
        case "iam" where action.hasPrefix("iam:"):
            if arn.account == "aws", arn.resource.hasPrefix("policy/") {
                return policyActions.contains(name)
            }
            return arn.resource.hasPrefix("role/aws-reserved/") && roleActions.contains(name)
        case "kms" where action.hasPrefix("kms:"):
            return arn.resource.hasPrefix("alias/aws/") && aliasActions.contains(name)
        default: return false
        }
    }
}
