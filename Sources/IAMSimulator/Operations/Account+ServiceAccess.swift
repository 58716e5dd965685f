internal import PolicyLanguage
internal import SourceText

extension Account {
    /// Lists which policies of a user, group or role let it use services. A user's groups count as
    /// hers. Only actions are looked at: neither resources and conditions nor other kinds of policy.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html
    func listPoliciesGrantingServiceAccess(_ input: Input) throws(ServiceError) -> Value {
        let policies = try readablePolicies(of: input.required("Arn"))
        let namespaces = input.texts("ServiceNamespaces")
        return try input.page(
            "PoliciesGrantingServiceAccess", of: namespaces,
            describe: { namespace in
                var granting: [Value] = []
                for policy in policies where policy.grants(namespace) {
                    granting.append(policy.description)
                }
                return .object([
                    ("ServiceNamespace", .string(namespace)), ("Policies", .array(granting)),
                ])
            })
    }

    private func readablePolicies(of arn: String) throws(ServiceError) -> [GrantingPolicy] {
        let holder = try holder(arn: arn)
        var policies = readablePolicies(of: holder)
        if holder.kind == .user {
            for key in users[holder.key]?.groups ?? [] {
                guard let group = groups[key] else { continue }
                policies.append(contentsOf: readablePolicies(of: PolicyHolder(group)))
            }
        }
        return policies
    }

    private func readablePolicies(of holder: PolicyHolder) -> [GrantingPolicy] {
        var policies: [GrantingPolicy] = []
        for policy in holder.inlinePolicies {
            policies.append(
                GrantingPolicy(
                    policy.document,
                    .object([
                        ("PolicyName", .string(policy.name)), ("PolicyType", .string("INLINE")),
                        ("EntityType", .string(holder.kind.typeName)),
                        ("EntityName", .string(holder.name)),
                    ])))
        }
        for arn in holder.attachedPolicies {
            guard let policy = managedPolicy(arn: arn), let document = policyDocument(arn: arn)
            else { continue }
            policies.append(
                GrantingPolicy(
                    document,
                    .object([
                        ("PolicyName", .string(policy.name)), ("PolicyType", .string("MANAGED")),
                        ("PolicyArn", .string(arn)),
                    ])))
        }
        return policies
    }

    /// The user, group or role of an ARN.
    func holder(arn: String) throws(ServiceError) -> PolicyHolder {
        let parts = ASCII.split(arn, at: UInt8(ascii: ":"))
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam" else {
            throw .invalidInput("ARN \(arn) is not valid.")
        }
        let path = ASCII.split(parts[5], at: UInt8(ascii: "/"))
        let name = path.last ?? ""
        var holder: PolicyHolder?
        switch path.first {
        case "user": holder = PolicyHolder(try user(name))
        case "group": holder = PolicyHolder(try group(name))
        case "role": holder = PolicyHolder(try role(name))
        default: throw .invalidInput("ARN \(arn) is not valid.")
        }
        guard let holder, self.arn(holder.kind.word + holder.path + holder.name) == arn else {
            throw .noSuchEntity("The \(holder?.kind.word ?? "") with name \(name) cannot be found.")
        }
        return holder
    }
}

extension PolicyHolder.Kind {
    /// As members such as `EntityType` hold it.
    var typeName: String {
        switch self {
        case .user: "USER"
        case .group: "GROUP"
        case .role: "ROLE"
        }
    }
}

/// A policy that may grant access to services.
private struct GrantingPolicy {
    /// How an answer shows it.
    let description: Value
    private let statements: [PolicyDocument.Statement]

    init(_ document: String, _ description: Value) {
        self.description = description
        let source = SourceFile(name: "policy", text: document)
        statements = PolicyReader.read(source).document?.statements ?? []
    }

    /// Whether a statement allows some action of a service.
    func grants(_ namespace: String) -> Bool {
        for statement in statements where statement.effect == .allow {
            var isNamed = false
            for action in statement.action.values {
                isNamed =
                    isNamed
                    || GrantingPolicy.names(
                        action.text, namespace, wholly: statement.action.isNegated)
            }
            if isNamed != statement.action.isNegated { return true }
        }
        return false
    }

    /// Whether an action's pattern takes in some action of a service, or all of them.
    private static func names(_ action: String, _ namespace: String, wholly: Bool) -> Bool {
        let action = ASCII.lowercased(action)
        if action == "*" { return true }
        let parts = ASCII.split(action, at: UInt8(ascii: ":"))
        guard parts.count == 2 else { return false }
        if wholly, parts[1] != "*" { return false }
        return parts[0] == "*" || parts[0] == ASCII.lowercased(namespace)
    }
}
