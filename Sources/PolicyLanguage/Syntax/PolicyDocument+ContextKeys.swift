internal import SourceText

extension PolicyDocument {
    /// The context keys that the document refers to, as it writes them, each once: in each statement
    /// first those of variables in resources, then the conditions with the variables in their values.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html
    package var contextKeys: [String] {
        var keys = ContextKeyList()
        for statement in statements {
            if version == .v2012 { keys.addVariables(of: statement.resource?.values ?? []) }
            for condition in statement.conditions {
                keys.add(condition.key.text)
                if version == .v2012 { keys.addVariables(of: condition.values) }
            }
        }
        return keys.keys
    }
}

/// Names of context keys in the order in which they came up. Their case does not count.
package struct ContextKeyList {
    package private(set) var keys: [String] = []
    private var known = Set<String>()

    package init() {}

    package mutating func add(_ key: String) {
        if known.insert(ASCII.lowercased(key)).inserted { keys.append(key) }
    }

    mutating func addVariables(of texts: [PolicyDocument.Text]) {
        for text in texts {
            let bytes = [UInt8](text.text.utf8)
            var index = 0
            while index < bytes.count {
                guard let reference = VariableReference.read(bytes, at: index) else {
                    index += 1
                    continue
                }
                if case .key(let key, _) = reference.kind {
                    add(String(decoding: key, as: UTF8.self))
                }
                index = reference.end
            }
        }
    }
}
