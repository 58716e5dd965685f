internal import SourceText

/// What near misses lacked, in words.
extension Explanation {
    /// What else is worth knowing of the nearest miss.
    func note(_ miss: NearMiss) -> String? {
        guard case .condition(let condition, let actual) = miss.missed else { return nil }
        let key = condition.key.text
        return actual == nil ? ContextKeyNote.missing(key) : ContextKeyNote.differs(key)
    }

    /// The one thing that a statement lacked, as half a sentence.
    func detail(_ miss: NearMiss) -> String {
        let statement = miss.reference.statement
        switch miss.missed {
        case .action:
            if statement.action.isNegated {
                return "it allows all actions except \(listed(statement.action.values)), and "
                    + "\(request.action) is one of these"
            }
            let own = ActionComparison.ofService(statement, request)
            return "it allows \(limited(own)), and \(request.action) is none of these"
        case .resource(let kind): return resourceDetail(statement, kind)
        case .principal:
            guard let element = statement.principal else {
                return "it names no Principal, and in a resource's policy that means nobody"
            }
            var names: [String] = []
            for entry in element.entries { names.append(entry.value.text) }
            let me = request.principal.kind == .anonymous ? "everyone" : request.principal.name
            return element.isNegated
                ? "it is for everyone except \(limited(names))"
                : "it is for \(limited(names)), not for \(me)"
        case .condition(let condition, let actual): return conditionDetail(condition, actual)
        }
    }

    private func resourceDetail(
        _ statement: PolicyDocument.Statement, _ kind: ResourceMiss
    ) -> String {
        let covered = listed(statement.resource?.values ?? [])
        switch kind {
        case .other: return "it covers \(covered), not \(Value.short(request.resource, 200))"
        case .bucketForObject(let bucket):
            return "it covers the bucket \(bucket) itself, not the objects in it, which are "
                + "\(bucket)/*"
        case .objectsForBucket(let bucket):
            return "it covers objects in the bucket, not the bucket itself, which is \(bucket) "
                + "without a slash"
        case .needsStar:
            return "it covers \(covered), but \(request.action) was asked for without a resource, "
                + "which only \"*\" covers"
        case .onlyCase(let pattern):
            return "it covers \(pattern), which differs in upper and lower case"
        case .variableWithoutValue(let key):
            return "its Resource holds ${\(key)}, and the request has no single value for \(key)"
        case .excluded(let pattern):
            return "its NotResource \(pattern) excludes this resource"
        }
    }

    private func conditionDetail(
        _ condition: PolicyDocument.Condition, _ actual: [String]?
    ) -> String {
        let key = condition.key.text
        let name = condition.operatorName.text
        guard let known = condition.conditionOperator else {
            return "its condition uses \(name), which is no operator"
        }
        if known.family == .null {
            return actual == nil
                ? "it asks for requests that have \(key), and this one has none"
                : "it asks for requests without \(key), and this one has it"
        }
        guard let actual else {
            return "it asks for \(key) (\(name) \(listed(condition.values))), and the request has "
                + "no such key"
        }
        if known.quantifier == .none, actual.count > 1 {
            return "it compares \(key) with \(name), which is for one value, and the request has "
                + "\(actual.count): \(quoted(actual)); ForAnyValue: or ForAllValues: takes several"
        }
        return "\(key) is \(quoted(actual)), and \(name) asks for \(listed(condition.values))"
    }
}
