internal import SourceText

/// Checks of policy variables.
extension PolicyValidator {
    mutating func checkVariables(_ statement: PolicyDocument.Statement) {
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
