internal import SourceText

/// Policies that belong to one user, group or role.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
extension Account {
    /// Puts a policy in, in its place by name, or a new document into the one of that name.
    mutating func putInlinePolicy(
        on kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var holder = try changeableHolder(kind, input)
        let name = input.required("PolicyName")
        let document = input.required("PolicyDocument")
        try Account.checkIdentityPolicy(document)
        let key = Account.folded(name)
        var index = 0
        while index < holder.inlinePolicies.count,
            Account.folded(holder.inlinePolicies[index].name) < key
        {
            index += 1
        }
        if index < holder.inlinePolicies.count,
            Account.folded(holder.inlinePolicies[index].name) == key
        {
            holder.inlinePolicies[index].document = document
        } else {
            let policy = InlinePolicy(name: name, document: document)
            holder.inlinePolicies.insert(policy, at: index)
        }
        try Account.checkInlineSize(holder)
        store(holder)
        return .object([])
    }

    /// The quota holds for all inline policies of a holder together.
    private static func checkInlineSize(_ holder: PolicyHolder) throws(ServiceError) {
        var size = 0
        for policy in holder.inlinePolicies { size += Account.size(ofPolicy: policy.document) }
        let quota = holder.kind.inlineSizeQuota
        if size > quota {
            throw .limitExceeded(
                "Maximum policy size of \(quota) bytes exceeded for \(holder.kind.word) "
                    + holder.name)
        }
    }

    func getInlinePolicy(
        of kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        let holder = try holder(kind, input)
        let policy = holder.inlinePolicies[try Account.inlineIndex(input, in: holder)]
        return .object([
            (kind.nameMember, .string(holder.name)), ("PolicyName", .string(policy.name)),
            ("PolicyDocument", .string(policy.document)),
        ])
    }

    mutating func deleteInlinePolicy(
        of kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var holder = try changeableHolder(kind, input)
        holder.inlinePolicies.remove(at: try Account.inlineIndex(input, in: holder))
        store(holder)
        return .object([])
    }

    func listInlinePolicies(
        of kind: PolicyHolder.Kind, _ input: Input
    ) throws(ServiceError) -> Value {
        var names: [Value] = []
        for policy in try holder(kind, input).inlinePolicies { names.append(.string(policy.name)) }
        return try input.page("PolicyNames", names)
    }

    private static func inlineIndex(
        _ input: Input, in holder: PolicyHolder
    ) throws(ServiceError) -> Int {
        let name = input.required("PolicyName")
        let key = Account.folded(name)
        for (index, policy) in holder.inlinePolicies.enumerated()
        where Account.folded(policy.name) == key {
            return index
        }
        throw .noSuchEntity("The \(holder.kind.word) policy with name \(name) cannot be found.")
    }
}
