internal import SourceText

/// Reads a `PolicyCase` from JSON, and reports each mistake with its place.
struct PolicyCaseReader {
    private static let keys = [
        "id", "principal", "action", "resource", "resourceAccount", "context", "identityPolicies",
        "resourcePolicy", "permissionsBoundaries", "sessionPolicies", "serviceControlPolicies",
        "resourceControlPolicies", "endpointPolicies",
    ]

    /// Most bytes of an ARN (IAM API reference, `arnType`).
    private static let longestARN = 2048
    /// Most bytes of a condition key's value. AWS's are shorter; the bound keeps the work small.
    private static let longestValue = 4096

    private var findings: [Finding] = []

    static func read(_ value: Value) -> (policyCase: PolicyCase?, findings: [Finding]) {
        var reader = PolicyCaseReader()
        let policyCase = reader.policyCase(value)
        return (reader.findings.isEmpty ? policyCase : nil, reader.findings)
    }

    static func context(
        _ value: Value
    ) -> (entries: [AuthorizationRequest.ContextEntry]?, findings: [Finding]) {
        var reader = PolicyCaseReader()
        let entries = reader.context(value)
        return (reader.findings.isEmpty ? entries : nil, reader.findings)
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, why: String = ""
    ) {
        findings.append(Finding(.error, identifier, message, at: range, why: why))
    }

    private mutating func policyCase(_ value: Value) -> PolicyCase? {
        guard let members = value.members else {
            report(
                "not-a-request", "expected a request in braces, found \(value.words)", value.range)
            return nil
        }
        for member in members where !PolicyCaseReader.keys.contains(member.key) {
            let near = Suggestion.didYouMean(member.key, among: PolicyCaseReader.keys)
            report(
                "unknown-key", "a request has no key '\(Value.short(member.key))'",
                member.keyRange, why: near ?? "")
        }
        let principal = self.principal(value["principal"], value.range)
        let action = self.action(value["action"], value.range)
        let resource = self.resource(value["resource"])
        let account = self.account(value["resourceAccount"])
        let context = self.context(value["context"])
        var read = PolicyCase(
            request: AuthorizationRequest(
                principal: principal ?? .anonymous, action: action ?? "", resource: resource,
                resourceAccount: account, context: context))
        read.id = value["id"]
        read.identityPolicies = policies(value["identityPolicies"], "identity policy") ?? []
        if let policy = present(value["resourcePolicy"]) {
            read.resourcePolicy = member(policy, "the resource policy")
        }
        read.boundaries = policies(value["permissionsBoundaries"], "boundary") ?? []
        read.sessionPolicies = policies(value["sessionPolicies"], "session policy")
        read.serviceControlPolicies = levels(value["serviceControlPolicies"], "SCP")
        read.resourceControlPolicies = levels(value["resourceControlPolicies"], "RCP")
        read.endpointPolicies = policies(value["endpointPolicies"], "endpoint policy")
        // A session that is given an empty list was given no policies.
        if read.sessionPolicies?.isEmpty == true { read.sessionPolicies = nil }
        if read.endpointPolicies?.isEmpty == true { read.endpointPolicies = nil }
        return read
    }

    private func present(_ value: Value?) -> Value? {
        guard let value, !value.isNull else { return nil }
        return value
    }

    // MARK: the request

    private mutating func principal(_ value: Value?, _ whole: SourceRange) -> Principal? {
        guard let value = present(value) else {
            report(
                "missing-principal", "expected the key 'principal', found none",
                SourceRange(whole.lowerBound, whole.lowerBound + 1),
                why: "an ARN, or {\"anonymous\": true}")
            return nil
        }
        if case .string(let text) = value.kind {
            if let principal = Principal(arn: text) { return principal }
            if text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn") {
                return Principal(kind: .service, name: text)
            }
            let named = ARN(text)?.resource ?? ""
            if named.hasPrefix("saml-provider/") || named.hasPrefix("oidc-provider/") {
                return Principal(kind: .federated, name: text)
            }
            report(
                "unknown-principal",
                "expected the ARN of a user, role, session or root user as principal, found '"
                    + Value.short(text) + "'", value.range,
                why: "such as arn:aws:iam::111122223333:user/ama; a service is "
                    + "{\"service\": \"lambda.amazonaws.com\"}")
            return nil
        }
        guard let members = value.members, members.count == 1 else {
            report(
                "unknown-principal",
                "expected an ARN, or a mapping with one key, as principal, found \(value.words)",
                value.range)
            return nil
        }
        return principal(members[0])
    }

    private mutating func principal(_ member: Value.Member) -> Principal? {
        let text = member.value.scalarText ?? ""
        switch member.key {
        case "anonymous":
            if case .bool(true) = member.value.kind { return .anonymous }
            report(
                "unknown-principal", "expected true, found \(member.value.words)",
                member.value.range)
        case "service" where !text.isEmpty: return Principal(kind: .service, name: text)
        case "federated" where !text.isEmpty: return Principal(kind: .federated, name: text)
        case "canonicalUser" where !text.isEmpty:
            return Principal(kind: .canonicalUser, name: text)
        case "service", "federated", "canonicalUser":
            report(
                "unknown-principal", "expected a text, found \(member.value.words)",
                member.value.range)
        default:
            report(
                "unknown-principal",
                "expected 'service', 'federated', 'canonicalUser' or 'anonymous', found '"
                    + Value.short(member.key) + "'", member.keyRange)
        }
        return nil
    }

    private mutating func action(_ value: Value?, _ whole: SourceRange) -> String? {
        guard let value = present(value) else {
            report(
                "missing-action", "expected the key 'action', found none",
                SourceRange(whole.lowerBound, whole.lowerBound + 1))
            return nil
        }
        let text = value.scalarText ?? ""
        let parts = ASCII.split(text, at: UInt8(ascii: ":"))
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            report(
                "malformed-action", "expected an action as service:Action, found \(value.words)",
                value.range, why: "such as s3:GetObject")
            return nil
        }
        return text
    }

    private mutating func resource(_ value: Value?) -> String {
        guard let value = present(value) else { return "*" }
        let text = value.scalarText ?? ""
        if text.utf8.count > PolicyCaseReader.longestARN {
            report(
                "value-too-long",
                "expected at most \(PolicyCaseReader.longestARN) bytes as resource, found "
                    + "\(text.utf8.count)", value.range)
            return "*"
        }
        if text == "*" || ARN(text) != nil { return text }
        report(
            "malformed-resource", "expected an ARN or \"*\" as resource, found \(value.words)",
            value.range, why: "an ARN has six parts: arn:partition:service:region:account:resource")
        return "*"
    }

    private mutating func account(_ value: Value?) -> String? {
        guard let value = present(value) else { return nil }
        let text = value.scalarText ?? ""
        if Principal.isAccount(text) { return text }
        report(
            "malformed-account", "expected twelve digits as resourceAccount, found \(value.words)",
            value.range)
        return nil
    }

    private mutating func context(_ value: Value?) -> [AuthorizationRequest.ContextEntry] {
        guard let value = present(value) else { return [] }
        guard let members = value.members else {
            report(
                "wrong-type",
                "expected a mapping of condition keys as context, found "
                    + value.words, value.range)
            return []
        }
        var entries: [AuthorizationRequest.ContextEntry] = []
        var seen = Set<String>()
        for member in members {
            if !seen.insert(ASCII.lowercased(member.key)).inserted {
                report(
                    "repeated-key",
                    "the condition key '\(Value.short(member.key))' stands here twice",
                    member.keyRange, why: "upper and lower case are the same in condition keys")
            }
            if member.value.isNull { continue }
            var values: [String] = []
            for element in member.value.elements ?? [member.value] {
                guard let text = element.scalarText else {
                    report(
                        "wrong-type",
                        "expected a text, number or boolean for \(Value.short(member.key)), found "
                            + element.words, element.range)
                    continue
                }
                if text.utf8.count > PolicyCaseReader.longestValue {
                    report(
                        "value-too-long",
                        "expected at most \(PolicyCaseReader.longestValue) bytes for "
                            + "\(Value.short(member.key)), found \(text.utf8.count)", element.range)
                }
                values.append(text)
            }
            entries.append(.init(member.key, values))
        }
        return entries
    }

    // MARK: the policies

    private mutating func levels(_ value: Value?, _ what: String) -> [[PolicySet.Member]]? {
        guard let value = present(value) else { return nil }
        guard let elements = value.elements else {
            report(
                "wrong-type", "expected a list of levels, root first, found \(value.words)",
                value.range)
            return nil
        }
        var levels: [[PolicySet.Member]] = []
        for element in elements { levels.append(policies(element, what) ?? []) }
        return levels
    }

    private mutating func policies(_ value: Value?, _ what: String) -> [PolicySet.Member]? {
        guard let value = present(value) else { return nil }
        guard let elements = value.elements else {
            report("wrong-type", "expected a list of policies, found \(value.words)", value.range)
            return nil
        }
        var members: [PolicySet.Member] = []
        for (index, element) in elements.enumerated() {
            let name = elements.count == 1 ? "the \(what)" : "\(what) \(index + 1)"
            if let member = member(element, name) { members.append(member) }
        }
        return members
    }

    /// A policy, with or without a name around it.
    private mutating func member(_ value: Value, _ fallback: String) -> PolicySet.Member? {
        var name = fallback
        var via = ""
        var policy = value
        if let inner = value["policy"], value["Statement"] == nil {
            for member in value.members ?? [] where !["name", "via", "policy"].contains(member.key)
            {
                report(
                    "unknown-key", "a named policy has no key '\(Value.short(member.key))'",
                    member.keyRange, why: "there are: name, via, policy")
            }
            policy = inner
            name = value["name"]?.scalarText ?? fallback
            via = value["via"]?.scalarText ?? ""
        }
        let (document, problems) = PolicyReader.read(policy)
        findings.append(contentsOf: problems)
        guard let document else { return nil }
        return PolicySet.Member(name: name, via: via, document: document)
    }
}
