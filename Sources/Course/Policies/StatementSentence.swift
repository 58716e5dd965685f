internal import PolicyLanguage
internal import SourceText

/// What a statement of a policy says, in one sentence.
///
/// `Allows the actions s3:GetObject and s3:PutObject on arn:…, if aws:SourceIp lies in 10.0.0.0/8.`
struct StatementSentence {
    /// Most values that are named; of others only the number is told.
    private static let mostNamed = 8

    private let range: SourceRange
    private(set) var inlines: [MarkdownNode] = []
    /// Words that wait for the next piece of code.
    private var words = ""

    init(_ statement: PolicyDocument.Statement, at range: SourceRange) {
        self.range = range
        words = statement.effect == .allow ? "Allows" : "Denies"
        if let principal = statement.principal { write(principal) }
        write(action: statement.action)
        if let resource = statement.resource { write(resource: resource) }
        for (index, condition) in statement.conditions.enumerated() {
            words += index == 0 ? ", if" : " and"
            write(condition)
        }
        words += "."
        flush()
    }

    private mutating func flush() {
        if !words.isEmpty { inlines.append(MarkdownNode(.text(words), at: range)) }
        words = ""
    }

    private mutating func code(_ text: String) {
        words += " "
        flush()
        inlines.append(MarkdownNode(.code(Value.short(text, 200)), at: range))
    }

    /// Values with commas, the last behind a word.
    private mutating func list(_ values: [String], _ last: String) {
        let named = values.prefix(Self.mostNamed)
        for (index, value) in named.enumerated() {
            if index > 0 {
                words += index == values.count - 1 ? " \(last)" : ","
            }
            code(value)
        }
        if values.count > named.count { words += " \(last) \(values.count - named.count) more" }
        if values.isEmpty { words += " nothing" }
    }

    // MARK: Elements

    private mutating func write(_ principal: PolicyDocument.PrincipalElement) {
        var names: [String] = []
        var isEveryone = false
        for entry in principal.entries {
            let name = entry.value.text
            if name == "*", entry.kind == .aws { isEveryone = true } else { names.append(name) }
        }
        if principal.isNegated {
            words += " everyone except"
            list(isEveryone ? ["*"] + names : names, "and")
        } else if isEveryone {
            words += " everyone"
        } else {
            list(names, "and")
        }
    }

    private mutating func write(action: PolicyDocument.ListElement) {
        let names = action.values.map(\.text)
        if action.isNegated {
            words += " all actions except"
            list(names, "and")
        } else if names.contains("*") || names.contains("*:*") {
            words += " all actions"
        } else if names.count == 1, names[0].hasSuffix(":*") {
            words += " all actions of"
            code(String(names[0].dropLast(2)))
        } else {
            let isOne = names.count == 1 && !names[0].contains("*") && !names[0].contains("?")
            words += isOne ? " the action" : " the actions"
            list(names, "and")
        }
    }

    private mutating func write(resource: PolicyDocument.ListElement) {
        let names = resource.values.map(\.text)
        if resource.isNegated {
            words += " on every resource except"
            list(names, "and")
        } else if names.contains("*") {
            words += " on every resource"
        } else {
            words += " on"
            list(names, "and")
        }
    }

    // MARK: Conditions

    private mutating func write(_ condition: PolicyDocument.Condition) {
        let values = condition.values.map(\.text)
        guard let known = condition.conditionOperator else {
            code(condition.key.text)
            words += " fulfils \(condition.operatorName.text)"
            list(values, "or")
            return
        }
        switch known.quantifier {
        case .none: break
        case .forAnyValue: words += " at least one value of"
        case .forAllValues: words += " each value of"
        }
        code(condition.key.text)
        if known.family == .null {
            words += values == ["true"] ? " is missing from the request" : " is in the request"
            return
        }
        words += " " + Self.verb(known, count: values.count)
        list(values, "or")
        if known.comparison == .equalsIgnoringCase { words += " in capital or small letters" }
        if known.ifExists { words += ", or is missing from the request" }
    }

    private static func verb(_ known: ConditionOperator, count: Int) -> String {
        let isDate = known.family == .date
        switch known.comparison {
        case .equals where known.family == .ipAddress:
            return known.isNegated ? "lies outside of" : "lies in"
        case .equals, .equalsIgnoringCase:
            guard known.isNegated else { return "is" }
            return count > 1 ? "is none of" : "is not"
        case .like:
            guard known.isNegated else { return "matches" }
            return count > 1 ? "matches none of" : "does not match"
        case .lessThan: return isDate ? "is before" : "is less than"
        case .lessThanOrEquals: return isDate ? "is not after" : "is at most"
        case .greaterThan: return isDate ? "is after" : "is greater than"
        case .greaterThanOrEquals: return isDate ? "is not before" : "is at least"
        }
    }
}
