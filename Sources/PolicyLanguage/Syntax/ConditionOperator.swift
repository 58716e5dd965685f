internal import SourceText

/// A condition operator (`reference_policies_elements_condition_operators`) with its set prefix and
/// its suffix.
package struct ConditionOperator: Equatable, Sendable {
    /// What the values are compared as.
    package enum Family: BitwiseCopyable, Sendable {
        case string
        case numeric
        case date
        case bool
        case binary
        case ipAddress
        case arn
        case null
    }

    package enum Comparison: BitwiseCopyable, Sendable {
        case equals
        case equalsIgnoringCase
        /// With `*` and `?`.
        case like
        case lessThan
        case lessThanOrEquals
        case greaterThan
        case greaterThanOrEquals
    }

    /// How a key with several values is taken
    /// (`reference_policies_condition-single-vs-multi-valued-context-keys`).
    package enum Quantifier: BitwiseCopyable, Sendable {
        case none
        case forAllValues
        case forAnyValue
    }

    package var quantifier: Quantifier
    package var family: Family
    package var comparison: Comparison
    /// `...Not...`: none of the values may match.
    package var isNegated: Bool
    package var ifExists: Bool

    /// The operators' names without prefix and suffix, as AWS writes them.
    package static let names = [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
        "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan",
        "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals",
        "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
        "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals",
        "ArnNotEquals", "ArnLike", "ArnNotLike", "Null",
    ]

    /// Reads an operator's name; upper and lower case are the same.
    package init?(_ name: String) {
        var rest = ASCII.lowercased(name)[...]
        quantifier = .none
        ifExists = false
        if rest.hasPrefix("forallvalues:") {
            quantifier = .forAllValues
            rest = rest.dropFirst(13)
        } else if rest.hasPrefix("foranyvalue:") {
            quantifier = .forAnyValue
            rest = rest.dropFirst(12)
        }
        if rest.hasSuffix("ifexists") {
            ifExists = true
            rest = rest.dropLast(8)
        }
        isNegated = false
        switch rest {
        case "null":
            // Null asks whether the key exists; asking only if it exists makes no sense.
            if ifExists || quantifier != .none { return nil }
            (family, comparison) = (.null, .equals)
            return
        case "bool":
            (family, comparison) = (.bool, .equals)
            return
        case "binaryequals":
            (family, comparison) = (.binary, .equals)
            return
        case "ipaddress", "notipaddress":
            (family, comparison) = (.ipAddress, .equals)
            isNegated = rest == "notipaddress"
            return
        default: break
        }
        if rest.hasPrefix("string") {
            family = .string
            rest = rest.dropFirst(6)
        } else if rest.hasPrefix("numeric") {
            family = .numeric
            rest = rest.dropFirst(7)
        } else if rest.hasPrefix("date") {
            family = .date
            rest = rest.dropFirst(4)
        } else if rest.hasPrefix("arn") {
            family = .arn
            rest = rest.dropFirst(3)
        } else {
            return nil
        }
        if rest.hasPrefix("not") {
            isNegated = true
            rest = rest.dropFirst(3)
        }
        switch (rest, family) {
        case ("equals", _): comparison = .equals
        case ("equalsignorecase", .string): comparison = .equalsIgnoringCase
        case ("like", .string), ("like", .arn): comparison = .like
        case ("lessthan", .numeric), ("lessthan", .date): comparison = .lessThan
        case ("lessthanequals", .numeric), ("lessthanequals", .date):
            comparison = .lessThanOrEquals
        case ("greaterthan", .numeric), ("greaterthan", .date): comparison = .greaterThan
        case ("greaterthanequals", .numeric), ("greaterthanequals", .date):
            comparison = .greaterThanOrEquals
        default: return nil
        }
        let isEquality =
            comparison == .equals || comparison == .equalsIgnoringCase || comparison == .like
        if isNegated && !isEquality { return nil }
    }
}
