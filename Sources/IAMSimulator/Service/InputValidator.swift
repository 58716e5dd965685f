internal import SourceText

/// Checks an input against the service model, with the error texts of AWS.
///
/// Texts, their order and the joining of several follow answers recorded from AWS in 2026: the
/// violations come sorted by member, joined by `; `. STS repeats the value that is wrong, IAM does not.
struct InputValidator {
    private struct Violation {
        let path: String
        let constraint: String
        /// The value as STS shows it, with a blank in front; empty where none is shown.
        let shown: String
    }

    private let repeatsValues: Bool
    private var violations: [Violation] = []

    private init(repeatsValues: Bool) { self.repeatsValues = repeatsValues }

    /// - Parameter isLenient: Whether paths and the names of policies may be any text.
    static func validate(
        _ input: Value, of shape: OperationShape, isLenient: Bool = false
    ) throws(ServiceError) {
        var validator = InputValidator(repeatsValues: shape.service == "sts")
        validator.check(members: shape.members, in: input, prefix: "")
        if isLenient { validator.violations.removeAll(where: isForgivable) }
        if validator.violations.isEmpty { return }
        throw .validation(validator.text)
    }

    private static func isForgivable(_ violation: Violation) -> Bool {
        switch violation.path {
        case "path", "newPath", "pathPrefix", "policyName":
            violation.constraint.utf8.starts(with: patternPrefix.utf8)
        default: false
        }
    }

    /// All that is wrong, in one text.
    private var text: String {
        if violations.count == 1, let special = InputValidator.special(violations[0]) {
            return special
        }
        var order = Array(violations.indices)
        order.sort { left, right in
            violations[left].path == violations[right].path
                ? left < right : violations[left].path < violations[right].path
        }
        var text = "\(order.count) validation error\(order.count > 1 ? "s" : "") detected: "
        for (position, index) in order.enumerated() {
            let violation = violations[index]
            if position > 0 { text += "; " }
            text += "Value\(violation.shown) at '\(violation.path)' failed to satisfy constraint: "
            text += violation.constraint
        }
        return text
    }

    /// The friendlier texts that IAM has for names, paths and documents with characters that do not
    /// belong.
    private static func special(_ violation: Violation) -> String? {
        guard violation.constraint.utf8.starts(with: patternPrefix.utf8) else { return nil }
        let path = violation.path
        let start = "The specified value for \(path) is invalid. It must "
        if path == "path" || path == "newPath" {
            return start
                + "begin and end with / and contain only alphanumeric characters and/or / characters."
        }
        if path == "pathPrefix" {
            return start
                + "begin with the / character and contain only alphanumeric characters and/or / "
                + "characters."
        }
        if path == "policyDocument" || path == "assumeRolePolicyDocument" {
            return start + "contain only printable ASCII characters."
        }
        if violation.constraint == patternPrefix + "[\\w+=,.@-]+" {
            return start
                + "contain only alphanumeric characters and/or the following: +=,.@_-"
        }
        return nil
    }

    private static let patternPrefix = "Member must satisfy regular expression pattern: "

    private mutating func report(_ path: String, _ constraint: String, shown: String = "") {
        violations.append(
            Violation(path: path, constraint: constraint, shown: repeatsValues ? shown : ""))
    }

    private mutating func check(members: [MemberShape], in input: Value, prefix: String) {
        for member in members {
            let path = prefix.isEmpty ? member.label : prefix + "." + member.label
            guard let value = input[member.name], !value.isNull else {
                if member.isRequired {
                    report(path, "Member must not be null", shown: " null")
                }
                continue
            }
            check(value, type: member.type, path: path)
        }
    }

    private mutating func check(_ value: Value, type: TypeShape, path: String) {
        switch type.kind {
        case .list(let part):
            let elements = value.elements ?? []
            checkCount(elements.count, type, path)
            if case .structure(let members) = part.kind {
                for (index, element) in elements.enumerated() {
                    check(members: members, in: element, prefix: "\(path).\(index + 1).member")
                }
            } else {
                check(elements: elements, part, path)
            }
        case .structure(let members): check(members: members, in: value, prefix: path)
        case .map: checkCount(value.members?.count ?? 0, type, path)
        case .string, .integer, .boolean:
            let shown = type.isSensitive ? "" : " '\(value.scalarText ?? "")'"
            for failure in InputValidator.failures(value, type) {
                report(path, failure, shown: shown)
            }
        }
    }

    private mutating func checkCount(_ count: Int, _ type: TypeShape, _ path: String) {
        if let maximum = type.maximum, count > maximum {
            report(path, "Member must have length less than or equal to \(maximum)")
        }
        if let minimum = type.minimum, count < minimum {
            report(path, "Member must have length greater than or equal to \(minimum)")
        }
    }

    /// Checks the texts or numbers of a list. One that is wrong is answered with all that is asked of
    /// each.
    private mutating func check(elements: [Value], _ part: TypeShape, _ path: String) {
        for element in elements where !InputValidator.failures(element, part).isEmpty {
            var texts: [String] = []
            for element in elements { texts.append(element.scalarText ?? "") }
            let all = InputValidator.constraints(part)
            report(
                path, "Member must satisfy constraint: [" + joined(all) + "]",
                shown: " '[" + joined(texts) + "]'")
            return
        }
    }

    private func joined(_ texts: [String]) -> String {
        var result = ""
        for (index, text) in texts.enumerated() { result += (index > 0 ? ", " : "") + text }
        return result
    }

    /// The constraints that a scalar does not satisfy.
    private static func failures(_ value: Value, _ type: TypeShape) -> [String] {
        var failures: [String] = []
        let text = value.scalarText ?? ""
        if case .integer = type.kind {
            let number = ASCII.integer(text) ?? 0
            if let maximum = type.maximum, number > maximum {
                failures.append("Member must have value less than or equal to \(maximum)")
            }
            if let minimum = type.minimum, number < minimum {
                failures.append("Member must have value greater than or equal to \(minimum)")
            }
            return failures
        }
        let length = text.unicodeScalars.count
        if let maximum = type.maximum, length > maximum {
            failures.append("Member must have length less than or equal to \(maximum)")
        }
        if let minimum = type.minimum, length < minimum {
            failures.append("Member must have length greater than or equal to \(minimum)")
        }
        if let pattern = type.pattern, let compiled = PatternCache.pattern(pattern),
            !compiled.matches(text)
        {
            failures.append(patternPrefix + pattern)
        }
        if !type.enumeration.isEmpty, !type.enumeration.contains(text) {
            failures.append("Member must satisfy enum value set")
        }
        return failures
    }

    /// All constraints of a list's elements, in the order of AWS's combined text.
    private static func constraints(_ type: TypeShape) -> [String] {
        var texts: [String] = []
        if let maximum = type.maximum {
            texts.append("Member must have length less than or equal to \(maximum)")
        }
        if let minimum = type.minimum {
            texts.append("Member must have length greater than or equal to \(minimum)")
        }
        if let pattern = type.pattern {
            texts.append(patternPrefix + pattern)
            // Recorded for the keys of tags, and not for client ids and thumbprints.
            if pattern == tagKeyPattern { texts.append("Member must not be null") }
        }
        if !type.enumeration.isEmpty { texts.append("Member must satisfy enum value set") }
        return texts
    }

    private static let tagKeyPattern = #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#
}

/// The compiled patterns of the service model.
private enum PatternCache {
    private static let patterns: [String: InputPattern] = {
        var patterns: [String: InputPattern] = [:]
        func add(_ type: TypeShape) {
            if let pattern = type.pattern, patterns[pattern] == nil {
                patterns[pattern] = InputPattern(pattern)
            }
            switch type.kind {
            case .list(let part): add(part)
            case .structure(let members): for member in members { add(member.type) }
            default: break
            }
        }
        for operation in Operation.allCases {
            for member in OperationTable.standard.shape(of: operation).members { add(member.type) }
        }
        return patterns
    }()

    static func pattern(_ text: String) -> InputPattern? { patterns[text] }
}
