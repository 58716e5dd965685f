internal import PolicyLanguage
internal import SourceText

/// The condition keys of a simulated request: those that the request hands over, and those that the
/// simulator knows without being told.
struct SimulatedContext {
    private(set) var entries: [AuthorizationRequest.ContextEntry] = []
    private var keys = Set<String>()

    /// The `ContextEntries` of a request. Each has values of its type, and each key comes once.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html
    init(_ input: Input) throws(ServiceError) {
        for element in input.value["ContextEntries"]?.elements ?? [] {
            guard let key = element["ContextKeyName"]?.scalarText else {
                throw .invalidInput("A context entry must have a context key name.")
            }
            var values: [String] = []
            for value in element["ContextKeyValues"]?.elements ?? [] {
                if let text = value.scalarText { values.append(text) }
            }
            try SimulatedContext.check(values, of: key, type: element["ContextKeyType"]?.scalarText)
            guard keys.insert(ASCII.lowercased(key)).inserted else {
                throw .invalidInput("Duplicate context key name: \(key).")
            }
            entries.append(AuthorizationRequest.ContextEntry(key, values))
        }
    }

    private static func check(
        _ values: [String], of key: String, type: String?
    ) throws(ServiceError) {
        let name = type ?? "string"
        let isList = name.hasSuffix("List")
        let type: ContextValueType
        switch isList ? String(decoding: Array(name.utf8.dropLast(4)), as: UTF8.self) : name {
        case "numeric": type = .numeric
        case "boolean": type = .boolean
        case "ip": type = .ip
        case "binary": type = .binary
        case "date": type = .date
        default: type = .string
        }
        if !isList, values.count > 1 {
            throw .invalidInput(
                "Context key \(key) of type \(name) must not have more than one value.")
        }
        for value in values where !type.accepts(value) {
            throw .invalidInput("Invalid value \(value) for context key \(key) of type \(name).")
        }
    }

    /// Adds a key that the request did not hand over.
    mutating func supply(_ key: String, _ value: String) {
        guard keys.insert(ASCII.lowercased(key)).inserted else { return }
        entries.append(AuthorizationRequest.ContextEntry(key, [value]))
    }

    func has(_ key: String) -> Bool { keys.contains(ASCII.lowercased(key)) }

    /// Bytes of the longest value, and of all keys and values.
    var size: (longest: Int, all: Int) {
        var size = (longest: 0, all: 0)
        for entry in entries {
            size.all += entry.key.utf8.count
            for value in entry.values {
                size.longest = max(size.longest, value.utf8.count)
                size.all += value.utf8.count
            }
        }
        return size
    }
}
