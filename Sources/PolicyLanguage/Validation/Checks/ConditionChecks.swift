internal import SourceText

/// Checks of Condition.
extension PolicyValidator {
    mutating func checkConditions(_ statement: PolicyDocument.Statement) {
        if let range = statement.conditionRange, statement.conditions.isEmpty {
            report(.suggestion, .emptyCondition, "expected a condition, found none", range)
        }
        let known = keys(of: statement)
        for condition in statement.conditions {
            guard let conditionOperator = condition.conditionOperator else {
                reportOperator(condition)
                _ = checkKey(condition, known)
                continue
            }
            let type = checkKey(condition, known)
            checkType(condition, conditionOperator, type)
            for value in condition.values { checkValue(value, condition, conditionOperator) }
            checkSets(condition, conditionOperator, type, statement)
            checkMeaning(condition, conditionOperator)
        }
        checkVariables(statement)
    }

    private mutating func reportOperator(_ condition: PolicyDocument.Condition) {
        let written = condition.operatorName.text
        var names = ConditionOperator.names
        for name in ConditionOperator.names where name != "Null" {
            names.append(name + "IfExists")
        }
        let colon = ASCII.split(written, at: UInt8(ascii: ":"))
        var near = Suggestion.nearest(to: colon.last ?? written, among: names).first
        if colon.count == 2, let name = near { near = "\(colon[0]):\(name)" }
        report(
            .error, .unknownOperator, "there is no condition operator '\(Value.short(written))'",
            condition.operatorName.range,
            fix: near.map { write($0, at: condition.operatorName.range) })
    }

    // MARK: keys

    private struct KnownKeys {
        var types: [(name: String, type: String)] = []
        /// Whether all actions of the statement are in the catalogue.
        var isComplete = true
    }

    /// The keys that the statement's actions and their resources know.
    private func keys(of statement: PolicyDocument.Statement) -> KnownKeys {
        var known = KnownKeys()
        guard let catalogue, !statement.action.isNegated, !statement.conditions.isEmpty else {
            known.isComplete = false
            return known
        }
        for value in statement.action.values.prefix(PolicyValidator.mostCompared) {
            guard let (prefix, name) = PolicyValidator.parts(value.text),
                let service = catalogue.service(prefix)
            else {
                known.isComplete = false
                continue
            }
            var numbers = Set<Int>()
            for action in service.actions(matching: name) {
                for key in action.keys { numbers.insert(key) }
                for resource in action.resources where resource < service.resources.count {
                    for key in service.resources[resource].keys { numbers.insert(key) }
                }
            }
            if numbers.isEmpty, service.actions(matching: name).isEmpty { known.isComplete = false }
            for number in numbers.sorted() where number < service.keys.count {
                let key = service.keys[number]
                known.types.append((key.name, key.type))
            }
        }
        return known
    }

    /// Whether the key exists, and for these actions; its type, where it is known.
    private mutating func checkKey(
        _ condition: PolicyDocument.Condition, _ known: KnownKeys
    ) -> String? {
        let written = condition.key.text
        let key = ASCII.lowercased(written)
        for entry in known.types where GlobalConditionKeys.names(entry.name, key) {
            return entry.type
        }
        if let type = GlobalConditionKeys.type(of: key) { return type }
        guard let catalogue else { return nil }
        let prefix = ASCII.split(key, at: UInt8(ascii: ":"))[0]
        if key.hasPrefix("aws:") {
            report(
                .error, .unknownKey, "there is no condition key '\(Value.short(written))'",
                condition.key.range,
                fix: nearest(written, among: GlobalConditionKeys.names, at: condition.key.range))
            return nil
        }
        guard prefix.utf8.count < key.utf8.count else {
            report(
                .error, .unknownKey,
                "expected a condition key as service:Key, found '\(Value.short(written))'",
                condition.key.range)
            return nil
        }
        // Keys of identity providers look like `token.actions.githubusercontent.com:sub`.
        if prefix.utf8.contains(UInt8(ascii: ".")) || prefix == "saml" { return nil }
        guard let service = catalogue.service(prefix) else {
            if !["cognito-identity", "graph", "www"].contains(prefix) {
                report(
                    .warning, .unknownKey,
                    "no service has the condition key '\(Value.short(written))'",
                    condition.key.range)
            }
            return nil
        }
        for entry in service.keys where GlobalConditionKeys.names(entry.name, key) {
            if known.isComplete {
                report(
                    .warning, .unsupportedKey,
                    "none of the statement's actions knows the key '\(Value.short(written))'",
                    condition.key.range,
                    why:
                        "a key that a request never has makes a plain condition false, and one with "
                        + "Not or IfExists true")
            }
            return entry.type
        }
        var names: [String] = []
        for entry in service.keys { names.append(entry.name) }
        let near = Suggestion.nearest(to: written, among: names).first
        let fix = near.map { write($0, at: condition.key.range) }
        report(
            PolicyValidator.isTypo(written, of: near) ? .error : .warning, .unknownKey,
            "\(service.prefix) has no condition key '\(Value.short(written))'", condition.key.range,
            fix: fix)
        return nil
    }

    // MARK: types and values

    private mutating func checkType(
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

    private mutating func checkValue(
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

    private mutating func checkSets(
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

    // MARK: meaning

    private mutating func checkMeaning(
        _ condition: PolicyDocument.Condition, _ conditionOperator: ConditionOperator
    ) {
        guard ASCII.lowercased(condition.key.text) == "aws:multifactorauthpresent" else { return }
        let statement = effect(of: condition)
        var wantsFalse = false
        for value in condition.values where ASCII.lowercased(value.text) == "false" {
            wantsFalse = true
        }
        if conditionOperator.family == .bool, conditionOperator.ifExists, statement == .allow,
            !wantsFalse
        {
            report(
                .securityWarning, .ifExistsOnMFA,
                "BoolIfExists lets requests pass that say nothing of MFA",
                condition.operatorName.range,
                why: "requests with access keys never have aws:MultiFactorAuthPresent; use Bool",
                fix: write("Bool", at: condition.operatorName.range))
        }
        if conditionOperator.family == .bool, !conditionOperator.ifExists, wantsFalse,
            statement == .deny
        {
            report(
                .securityWarning, .mfaFalse,
                "a Deny with Bool does not hit requests that say nothing of MFA",
                condition.operatorName.range,
                why:
                    "requests with access keys never have aws:MultiFactorAuthPresent; use BoolIfExists",
                fix: write("BoolIfExists", at: condition.operatorName.range))
        }
    }

    private func effect(of condition: PolicyDocument.Condition) -> PolicyDocument.Statement.Effect {
        for statement in document.statements
        where statement.range.lowerBound <= condition.key.range.lowerBound
            && condition.key.range.upperBound <= statement.range.upperBound
        {
            return statement.effect
        }
        return .allow
    }

    // MARK: variables

    private mutating func checkVariables(_ statement: PolicyDocument.Statement) {
        for value in statement.resource?.values ?? [] { checkVariables(in: value) }
        for condition in statement.conditions {
            for value in condition.values { checkVariables(in: value) }
        }
    }

    private mutating func checkVariables(in value: PolicyDocument.Text) {
        guard ASCII.contains(value.text, "$") else { return }
        let bytes = [UInt8](value.text.utf8)
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            guard let reference = VariableReference.read(bytes, at: index) else {
                report(
                    .error, .malformedVariable,
                    "expected a variable such as ${aws:username}, found '\(Value.short(value.text))'",
                    value.range, why: "a default stands in single quotes: ${aws:username, 'nobody'}"
                )
                return
            }
            if document.version == .v2008 {
                report(
                    .securityWarning, .variableInOldVersion,
                    "this version of the language takes '\(Value.short(value.text))' as plain text",
                    value.range, why: "variables need \"Version\": \"2012-10-17\"")
                return
            }
            if case .key(let key, _) = reference.kind {
                checkVariable(String(decoding: key, as: UTF8.self), value)
            }
            index = reference.end
        }
    }

    private mutating func checkVariable(_ key: String, _ value: PolicyDocument.Text) {
        let lower = ASCII.lowercased(key)
        if lower.hasPrefix("aws:"), GlobalConditionKeys.type(of: lower) == nil {
            report(
                .error, .unknownVariable, "there is no condition key '\(Value.short(key))'",
                value.range, fix: nil)
        } else if !lower.utf8.contains(UInt8(ascii: ":")) {
            report(
                .error, .unknownVariable,
                "expected a condition key in ${...}, such as aws:username, found '\(Value.short(key))'",
                value.range)
        } else if let type = GlobalConditionKeys.type(of: lower), type.hasPrefix("ArrayOf") {
            report(
                .warning, .unknownVariable,
                "\(key) can have several values, and then stands for nothing", value.range)
        }
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
