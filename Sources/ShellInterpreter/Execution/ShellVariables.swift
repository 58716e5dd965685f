internal import SourceText

/// The variables of a shell: a subshell works on a copy, which is what makes it one.
struct ShellVariables {
    /// A variable holds a list of texts; one that is no array holds one.
    private var values: [String: [String]] = [:]
    /// Bytes of all values together.
    private(set) var size = 0
    /// `$1`, `$2` and so on.
    var arguments: [String] = []
    /// What each function in progress has to put back when it ends: the variables that it declared
    /// local, with what they held before.
    private var frames: [[(name: String, before: [String]?)]] = []

    /// How deep function calls are nested.
    var depth: Int { frames.count }

    var names: [String] {
        var names: [String] = []
        for name in values.keys { names.append(name) }
        return names.sorted()
    }

    /// The text of a variable; the first one of an array.
    subscript(name: String) -> String? {
        get {
            guard let list = values[name] else { return nil }
            return list.first ?? ""
        }
        set { store(name, newValue.map { [$0] }) }
    }

    func list(_ name: String) -> [String]? { values[name] }

    mutating func setList(_ name: String, _ list: [String]) { store(name, list) }

    private mutating func store(_ name: String, _ list: [String]?) {
        size += ShellVariables.size(of: list) - ShellVariables.size(of: values[name])
        values[name] = list
    }

    private static func size(of list: [String]?) -> Int {
        var size = 0
        for text in list ?? [] { size += text.utf8.count + 16 }
        return size
    }

    // MARK: Functions

    mutating func beginFunction(_ newArguments: [String]) -> [String] {
        let before = arguments
        arguments = newArguments
        frames.append([])
        return before
    }

    mutating func endFunction(_ before: [String]) {
        arguments = before
        guard let frame = frames.popLast() else { return }
        for (name, list) in frame.reversed() { store(name, list) }
    }

    /// Makes a variable local to the function in progress; false outside of one.
    mutating func declareLocal(_ name: String) -> Bool {
        guard !frames.isEmpty else { return false }
        frames[frames.count - 1].append((name, values[name]))
        store(name, [""])
        return true
    }
}
