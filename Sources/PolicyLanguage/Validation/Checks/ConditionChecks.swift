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
}
