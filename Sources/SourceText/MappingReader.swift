/// Reads the keys of a mapping, and reports each that is missing, misspelt or of another type.
package struct MappingReader {
    /// A text with the place it was read from.
    package struct PlacedText: Sendable {
        package var text: String
        package var range: SourceRange

        package init(text: String, range: SourceRange) {
            self.text = text
            self.range = range
        }
    }

    private let source: SourceFile
    private let value: Value
    /// What the mapping describes, for messages: "a lesson", "a module".
    private let subject: String
    package private(set) var diagnostics: [Diagnostic] = []

    /// Checks that the value is a mapping and that it has no keys but these.
    package init(_ value: Value, in source: SourceFile, subject: String, keys: [String]) {
        self.value = value
        self.source = source
        self.subject = subject
        guard let members = value.members else {
            report(
                "wrong-type", "expected the keys of \(subject), found \(value.words)",
                source.firstLine(of: value.range), help: ["write \(keys[0]): and its value"])
            return
        }
        for member in members where !keys.contains(member.key) {
            let help =
                Suggestion.didYouMean(member.key, among: keys)
                ?? "known keys: " + MappingReader.list(keys)
            report(
                "unknown-key",
                "\(subject) has no key '\(Value.short(member.key))'", member.keyRange, help: [help])
        }
    }

    package mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        diagnostics.append(source.error(identifier, message, at: range, help: help))
    }

    /// Takes over what the reader of an inner mapping has found.
    package mutating func take(_ inner: MappingReader) {
        diagnostics.append(contentsOf: inner.diagnostics)
    }

    package mutating func take(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The text of a key that must be there.
    package mutating func requiredText(_ key: String) -> String? {
        guard let found = required(key, "a text") else { return nil }
        return text(found, "as \(key)")
    }

    /// The text of a key that may be there.
    package mutating func text(_ key: String) -> String? {
        guard let found = value[key] else { return nil }
        return text(found, "as \(key)")
    }

    /// A number from 1 to 10,000 that must be there.
    package mutating func requiredCount(_ key: String) -> Int? {
        guard let found = required(key, "a whole number") else { return nil }
        if case .number(let text) = found.kind, let number = ASCII.integer(text),
            (1...10_000).contains(number)
        {
            return number
        }
        report(
            "wrong-type",
            "expected a whole number from 1 to 10000 as \(key), found \(found.words)",
            source.firstLine(of: found.range))
        return nil
    }

    /// True or false, of a key that may be there.
    package mutating func flag(_ key: String) -> Bool? {
        guard let found = value[key] else { return nil }
        if case .bool(let flag) = found.kind { return flag }
        report(
            "wrong-type", "expected true or false as \(key), found \(found.words)",
            source.firstLine(of: found.range), help: ["write '\(key): true', without quotes"])
        return nil
    }

    /// The elements of a list that must be there and have some.
    package mutating func requiredList(_ key: String) -> [Value]? {
        guard let found = required(key, "a list") else { return nil }
        guard let elements = list(found, key) else { return nil }
        if elements.isEmpty {
            report(
                "wrong-type",
                "expected a list with at least one element as \(key), "
                    + "found an empty list", source.firstLine(of: found.range))
            return nil
        }
        return elements
    }

    /// The texts of a list, each with its place. An element of another type is reported.
    package mutating func texts(_ elements: [Value], of key: String) -> [PlacedText] {
        var texts: [PlacedText] = []
        for element in elements {
            if let text = text(element, "in \(key)") {
                texts.append(PlacedText(text: text, range: element.range))
            }
        }
        return texts
    }

    /// The elements of a list that may be there.
    package mutating func list(_ key: String) -> [Value] {
        guard let found = value[key] else { return [] }
        return list(found, key) ?? []
    }

    private mutating func list(_ found: Value, _ key: String) -> [Value]? {
        if let elements = found.elements { return elements }
        report(
            "wrong-type", "expected a list as \(key), found \(found.words)",
            source.firstLine(of: found.range),
            help: ["write each element on a line that begins with '- '"])
        return nil
    }

    private mutating func text(_ found: Value, _ place: String) -> String? {
        guard let text = found.scalarText else {
            report(
                "wrong-type", "expected a text \(place), found \(found.words)",
                source.firstLine(of: found.range))
            return nil
        }
        let trimmed = ASCII.trimmed(text)
        if trimmed.isEmpty {
            report(
                "wrong-type", "expected a text \(place), found an empty one",
                source.firstLine(of: found.range))
            return nil
        }
        return trimmed
    }

    private mutating func required(_ key: String, _ type: String) -> Value? {
        guard let members = value.members else { return nil }
        if let found = value[key] { return found }
        report(
            "missing-key", "\(subject) lacks the key '\(key)', \(type)",
            members.first?.keyRange ?? source.firstLine(of: value.range),
            help: ["add '\(key):' here"])
        return nil
    }

    /// Words with commas between them.
    package static func list(_ words: [String]) -> String {
        var text = ""
        for (index, word) in words.enumerated() { text += (index > 0 ? ", " : "") + word }
        return text
    }

    /// The value of a key as it is; nil where it is not there.
    package subscript(key: String) -> Value? { value[key] }
}
