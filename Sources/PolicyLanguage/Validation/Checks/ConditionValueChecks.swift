internal import SourceText

/// Checks of the values in conditions: their types, and how many a key has.
extension PolicyValidator {
    mutating func checkType(
        _ condition: PolicyDocument.Condition, _ conditionOperator: ConditionOperator,
        _ type: String?
    ) {
        guard let type, conditionOperator.family != .null else { return }
        let base = type.hasPrefix("ArrayOf") ? String(type.dropFirst(7)) : type
        let fits: Bool
        switch (base, conditionOperator.family) {
        case ("String", .string), ("String", .arn), ("ARN", .arn), ("ARN", .string),
            ("Bool", .bool), ("Bool", .string), ("Numeric", .numeric), ("Date", .date),
            ("Date", .numeric), ("IPAddress", .ipAddress), ("Binary", .binary):
            fits = true
        case ("String", _), ("ARN", _), ("Bool", _), ("Numeric", _), ("Date", _), ("IPAddress", _):
            // The catalogue calls some keys String whose values are numbers, dates or booleans.
            fits = base == "String" && conditionOperator.family != .ipAddress
        default: fits = true
        }
        if fits { return }
        report(
            .error, .operatorDoesNotFitKey,
            "\(condition.key.text) is \(PolicyValidator.words(base)); "
                + "\(condition.operatorName.text) compares \(conditionOperator.family.words)",
            condition.operatorName.range, why: "the comparison never holds as it is meant")
    }

    private static func words(_ type: String) -> String {
        switch type {
        case "Bool": "a boolean"
        case "Numeric": "a number"
        case "Date": "a date"
        case "IPAddress": "an IP address"
        case "ARN": "an ARN"
        default: "a text"
        }
    }

    mutating func checkValue(
        _ value: PolicyDocument.Text, _ condition: PolicyDocument.Condition,
        _ conditionOperator: ConditionOperator
    ) {
        let text = value.text
        if ASCII.contains(text, "${"), conditionOperator.family != .null { return }
        let table = FixedTable([UInt8](text.utf8))
        let bytes = Bytes(start: UnsafePointer(table.start), count: table.count)
        let expected: String? = withExtendedLifetime(table) {
            switch conditionOperator.family {
            case .numeric: DecimalNumber(bytes) == nil ? "a number" : nil
            case .date: PointInTime(bytes) == nil ? "a date as 2026-11-24T10:00:00Z" : nil
            case .bool, .null:
                ["true", "false"].contains(ASCII.lowercased(text)) ? nil : "\"true\" or \"false\""
            case .binary: Base64Text.isWellFormed(bytes) ? nil : "Base64"
            case .ipAddress:
                IPNetwork(bytes) == nil ? "an IP address or a range such as 203.0.113.0/24" : nil
            case .arn:
                PolicyValidator.arnParts(text).count == 6 || text == "*"
                    ? nil : "an ARN of six parts"
            case .string: nil
            }
        }
        if let expected {
            report(
                .error, .malformedValue,
                "expected \(expected) for \(condition.key.text), found '\(Value.short(text))'",
                value.range, why: "the comparison never holds")
            return
        }
        if conditionOperator.family == .string, conditionOperator.comparison == .equals,
            PolicyValidator.hasWildcard(text)
        {
            let like = conditionOperator.isNegated ? "StringNotLike" : "StringLike"
            report(
                .warning, .wildcardWithoutLike,
                "\(condition.operatorName.text) compares the star in '\(Value.short(text))' as a plain "
                    + "character", value.range, why: "\(like) knows wildcards")
        }
        if conditionOperator.family == .ipAddress,
            ASCII.lowercased(condition.key.text) == "aws:sourceip",
            withExtendedLifetime(table, { PolicyValidator.isPrivate(bytes) })
        {
            report(
                .warning, .privateAddress,
                "'\(Value.short(text))' is a private address", value.range,
                why: "AWS sees the public address of a request; inside a VPC use aws:VpcSourceIp")
        }
        if ASCII.lowercased(condition.key.text).hasSuffix("account"),
            conditionOperator.family == .string,
            conditionOperator.comparison == .equals, !PolicyValidator.isOpen(text),
            [
                "aws:sourceaccount", "aws:principalaccount", "aws:resourceaccount",
                "kms:calleraccount",
            ]
            .contains(ASCII.lowercased(condition.key.text)),
            !Principal.isAccount(text)
        {
            report(
                .error, .malformedAccount,
                "expected twelve digits as account, found '\(Value.short(text))'", value.range)
        }
    }

    private static func isPrivate(_ text: Bytes) -> Bool {
        guard let network = IPNetwork(text) else { return false }
        for range in ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7"] {
            let table = FixedTable([UInt8](range.utf8))
            let isInside = withExtendedLifetime(table) {
                IPNetwork(Bytes(start: UnsafePointer(table.start), count: table.count))
                    .map { $0.length <= network.length && $0.contains(network) } ?? false
            }
            if isInside { return true }
        }
        return false
    }

    // MARK: sets

    mutating func checkSets(
        _ condition: PolicyDocument.Condition, _ conditionOperator: ConditionOperator,
        _ type: String?, _ statement: PolicyDocument.Statement
    ) {
        let key = condition.key.text
        if let type, conditionOperator.family != .null {
            let isMultiple = type.hasPrefix("ArrayOf")
            if conditionOperator.quantifier != .none, !isMultiple {
                report(
                    statement.effect == .allow && conditionOperator.quantifier == .forAllValues
                        ? .securityWarning : .warning,
                    .setOperatorOnSingleValue, "\(key) has one value, which needs no set operator",
                    condition.operatorName.range,
                    why: conditionOperator.quantifier == .forAllValues
                        ? "ForAllValues holds when the key is missing, so the condition asks for less "
                            + "than it seems to" : "")
            }
            if conditionOperator.quantifier == .none, isMultiple {
                report(
                    .warning, .missingSetOperator,
                    "\(key) can have several values: compare it with ForAnyValue or ForAllValues",
                    condition.operatorName.range,
                    why: "a plain operator never holds for several values",
                    fix: write(
                        "ForAnyValue:" + condition.operatorName.text,
                        at: condition.operatorName.range))
            }
        }
        if conditionOperator.quantifier == .forAllValues, statement.effect == .allow,
            type?.hasPrefix("ArrayOf") ?? true, !hasNullCheck(statement, key)
        {
            report(
                .securityWarning, .forAllValuesWithoutNull,
                "ForAllValues holds when the request has no \(key) at all",
                condition.operatorName.range,
                why:
                    "an Allow then grants more than it seems to; add \"Null\": {\"\(key)\": \"false\"}"
            )
        }
        if conditionOperator.quantifier == .forAnyValue, conditionOperator.isNegated,
            statement.effect == .deny || statement.effect == .allow
        {
            report(
                .warning, .forAnyValueNegated,
                "ForAnyValue with \(condition.operatorName.text.dropFirst(12)) holds when one value "
                    + "differs, whatever the others are", condition.operatorName.range,
                why: "ForAllValues with the same operator holds when none of the values is listed")
        }
    }

    private func hasNullCheck(_ statement: PolicyDocument.Statement, _ key: String) -> Bool {
        let wanted = ASCII.lowercased(key)
        for condition in statement.conditions
        where condition.conditionOperator?.family == .null
            && ASCII.lowercased(condition.key.text) == wanted
        {
            for value in condition.values where ASCII.lowercased(value.text) == "false" {
                return true
            }
        }
        return false
    }
}

extension ConditionOperator.Family {
    /// What the operators of this family compare.
    var words: String {
        switch self {
        case .string: "texts"
        case .numeric: "numbers"
        case .date: "dates"
        case .bool: "booleans"
        case .binary: "Base64 texts"
        case .ipAddress: "IP addresses"
        case .arn: "ARNs"
        case .null: "nothing"
        }
    }
}
