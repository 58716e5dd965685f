internal import SourceText

/// Tells how a resource differs from what a statement names.
enum ResourceComparison {
    static func compare(
        _ statement: PolicyDocument.Statement, _ request: AuthorizationRequest
    ) -> Explanation.ResourceMiss {
        guard let element = statement.resource else { return .other }
        if element.isNegated {
            for value in element.values where covers(value.text, request) {
                return .excluded(pattern: value.text)
            }
            return .other
        }
        if request.resource == "*" { return .needsStar }
        for value in element.values {
            if let key = variableWithoutValue(value.text, request) {
                return .variableWithoutValue(key: key)
            }
        }
        for value in element.values {
            if let miss = bucketMiss(value.text, request.resource) { return miss }
        }
        for value in element.values
        where ASCII.lowercased(value.text) == ASCII.lowercased(request.resource) {
            return .onlyCase(pattern: value.text)
        }
        return .other
    }

    /// Whether a single pattern covers the request's resource.
    private static func covers(_ pattern: String, _ request: AuthorizationRequest) -> Bool {
        let text = PolicyDocument.Text(pattern, SourceRange(0, 0))
        let element = PolicyDocument.ListElement(
            isNegated: false, nameRange: text.range, values: [text], range: text.range)
        let any = PolicyDocument.Text("*", SourceRange(0, 0))
        let statement = PolicyDocument.Statement(
            index: 0, sid: nil, effect: .allow, effectRange: text.range, principal: nil,
            action: PolicyDocument.ListElement(
                isNegated: false, nameRange: text.range, values: [any], range: text.range),
            resource: element, conditions: [], conditionRange: nil, range: text.range)
        let document = PolicyDocument(
            version: .v2012, versionElement: nil, id: nil, statements: [statement],
            range: text.range)
        let set = PolicySet([.init(name: "", document: document)])
        return set.firstMatch(set.allows, PreparedRequest(request)) >= 0
    }

    /// The first key of a variable in the pattern that has no value here.
    private static func variableWithoutValue(
        _ pattern: String, _ request: AuthorizationRequest
    ) -> String? {
        let bytes = [UInt8](pattern.utf8)
        var index = 0
        while index < bytes.count {
            guard let reference = VariableReference.read(bytes, at: index) else {
                index += 1
                continue
            }
            index = reference.end
            guard case .key(let key, let fallback) = reference.kind, fallback == nil else {
                continue
            }
            let name = String(decoding: key, as: UTF8.self)
            if request.values(of: name)?.count != 1 { return name }
        }
        return nil
    }

    /// S3's two kinds of resource: the bucket and the objects in it
    /// (`AmazonS3/latest/userguide/s3-arn-format`).
    private static func bucketMiss(
        _ pattern: String, _ resource: String
    ) -> Explanation.ResourceMiss? {
        guard let named = ARN(pattern), let asked = ARN(resource), named.service == "s3",
            asked.service == "s3", named.account.isEmpty, asked.account.isEmpty
        else { return nil }
        let namedParts = ASCII.split(named.resource, at: UInt8(ascii: "/"))
        let askedParts = ASCII.split(asked.resource, at: UInt8(ascii: "/"))
        guard namedParts[0] == askedParts[0] else { return nil }
        let bucket = "arn:\(named.partition):s3:::\(namedParts[0])"
        if namedParts.count == 1, askedParts.count > 1 { return .bucketForObject(bucket: bucket) }
        if namedParts.count > 1, askedParts.count == 1 { return .objectsForBucket(bucket: bucket) }
        return nil
    }
}

/// Tells how an action differs from what a statement names.
enum ActionComparison {
    /// Whether the statement speaks of the request's service.
    static func mentionsService(
        _ statement: PolicyDocument.Statement, _ request: AuthorizationRequest
    ) -> Bool {
        if statement.action.isNegated { return true }
        return !ofService(statement, request).isEmpty
    }

    /// The statement's action patterns for the request's service.
    static func ofService(
        _ statement: PolicyDocument.Statement, _ request: AuthorizationRequest
    ) -> [String] {
        let prefix = request.service + ":"
        var found: [String] = []
        for value in statement.action.values
        where ASCII.lowercased(value.text).hasPrefix(prefix) { found.append(value.text) }
        return found
    }
}
