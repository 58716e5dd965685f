internal import SourceText

/// The `{key=value flag}` at the end of a directive's opening line.
struct DirectiveAttributes {
    /// A key that a directive takes.
    struct Rule: Sendable {
        enum Form: Sendable {
            /// The key alone.
            case flag
            case text
            /// A whole number from 1 to 10,000.
            case count
            /// The key alone or with a text.
            case optionalText
        }

        var name: String
        var form: Form

        init(_ name: String, _ form: Form) {
            self.name = name
            self.form = form
        }
    }

    struct Item {
        var name: String
        var nameRange: SourceRange
        /// nil for a key alone.
        var value: String?
        var valueRange: SourceRange
    }

    private(set) var items: [Item] = []

    subscript(name: String) -> Item? { items.first { $0.name == name } }

    func has(_ name: String) -> Bool { self[name] != nil }

    /// The text of a key that has one.
    func text(_ name: String) -> String? { self[name]?.value }

    /// The number of a key that was checked to have one.
    func count(_ name: String) -> Int? { text(name).flatMap(ASCII.integer) }

    /// Splits what stands behind a directive's name into argument and attributes.
    ///
    /// - Parameter range: the argument with its attributes.
    /// - Returns: the argument's range, and nil for attributes that can not be read.
    static func split(
        _ range: SourceRange, of source: SourceFile
    ) -> (argument: SourceRange, attributes: DirectiveAttributes?) {
        let bytes = source.bytes
        guard range.lowerBound < range.upperBound,
            bytes[range.upperBound - 1] == UInt8(ascii: "}"),
            let start = opening(range, bytes)
        else { return (range, DirectiveAttributes()) }
        var end = start
        while end > range.lowerBound, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        let argument = SourceRange(range.lowerBound, end)
        return (argument, parse(SourceRange(start + 1, range.upperBound - 1), source))
    }

    /// The first brace that begins a word.
    private static func opening(_ range: SourceRange, _ bytes: [UInt8]) -> Int? {
        (range.lowerBound..<range.upperBound).first { index in
            bytes[index] == UInt8(ascii: "{")
                && (index == range.lowerBound || ASCII.isBlank(bytes[index - 1]))
        }
    }

    private static func parse(_ range: SourceRange, _ source: SourceFile) -> DirectiveAttributes? {
        let bytes = source.bytes
        var result = DirectiveAttributes()
        var index = range.lowerBound
        let end = range.upperBound
        while true {
            while index < end, ASCII.isBlank(bytes[index]) { index += 1 }
            guard index < end else { return result }
            let start = index
            while index < end, isNameByte(bytes[index]) { index += 1 }
            guard index > start else { return nil }
            let nameRange = SourceRange(start, index)
            var item = Item(
                name: source.text(nameRange), nameRange: nameRange, value: nil,
                valueRange: nameRange)
            if index < end, bytes[index] == UInt8(ascii: "=") {
                guard let value = valueRange(from: index + 1, to: end, bytes) else { return nil }
                item.valueRange = value.text
                item.value = source.text(value.text)
                index = value.end
            }
            guard index == end || ASCII.isBlank(bytes[index]) else { return nil }
            result.items.append(item)
        }
    }

    /// The text of a value, without its quotes, and what follows it.
    private static func valueRange(
        from start: Int, to end: Int, _ bytes: [UInt8]
    ) -> (text: SourceRange, end: Int)? {
        var index = start
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: "\"") {
            index += 1
            while index < end, bytes[index] != UInt8(ascii: "\"") { index += 1 }
            guard index < end else { return nil }
            return (SourceRange(start + 1, index), index + 1)
        }
        while index < end, !ASCII.isBlank(bytes[index]) { index += 1 }
        return index > start ? (SourceRange(start, index), index) : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
    }

    /// What is wrong with the keys and values, by the rules of a directive.
    func problems(_ rules: [Rule], of directive: String, in source: SourceFile) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var seen: Set<String> = []
        for item in items {
            guard let rule = rules.first(where: { $0.name == item.name }) else {
                problems.append(Self.unknown(item, rules, directive, source))
                continue
            }
            if !seen.insert(item.name).inserted {
                problems.append(
                    source.error(
                        "directive-attribute", "the key '\(item.name)' stands here twice",
                        at: item.nameRange, help: ["keep one of the two"]))
            } else if let problem = problem(item, rule, source) {
                problems.append(problem)
            }
        }
        return problems
    }

    private static func unknown(
        _ item: Item, _ rules: [Rule], _ directive: String, _ source: SourceFile
    ) -> Diagnostic {
        let names = rules.map(\.name)
        var help: [String] = []
        if let meant = Suggestion.didYouMean(item.name, among: names) {
            help = [meant]
        } else if !names.isEmpty {
            help = ["known keys: " + names.joined(separator: ", ")]
        }
        return source.error(
            "directive-attribute",
            "'\(directive)' has no key '\(Value.short(item.name))'", at: item.nameRange, help: help)
    }

    private func problem(_ item: Item, _ rule: Rule, _ source: SourceFile) -> Diagnostic? {
        let expected: String
        let help: String
        switch rule.form {
        case .flag:
            guard item.value != nil else { return nil }
            expected = "'\(rule.name)' alone"
            help = "write {\(rule.name)}"
        case .count:
            if let number = item.value.flatMap(ASCII.integer), (1...10_000).contains(number) {
                return nil
            }
            expected = "a whole number from 1 to 10000 as \(rule.name)"
            help = "write it as in {\(rule.name)=5}"
        case .text, .optionalText:
            if item.value == nil, case .optionalText = rule.form { return nil }
            if let value = item.value, !ASCII.trimmed(value).isEmpty { return nil }
            expected = "a text as \(rule.name)"
            help = "write it as in {\(rule.name)=a} or {\(rule.name)=\"a b\"}"
        }
        let found = item.value.map { $0.isEmpty ? "an empty text" : "'\(Value.short($0))'" }
        return source.error(
            "directive-attribute", "expected \(expected), found \(found ?? "no value")",
            at: item.value == nil ? item.nameRange : item.valueRange, help: [help])
    }
}
