internal import SourceText

/// Checks an input against the service model, with the error texts of AWS.
///
/// Texts, their order and the joining of several follow answers recorded from AWS in 2026: the
/// violations come sorted by member, joined by `; `, and values are not repeated.
struct InputValidator {
    private var violations: [(path: String, constraint: String)] = []

    static func validate(
        _ input: Value, of shape: OperationShape
    ) throws(ServiceError) {
        var validator = InputValidator()
        validator.check(members: shape.members, in: input, prefix: "")
        let violations = validator.violations.sorted { $0.path < $1.path }
        guard let first = violations.first else { return }
        if violations.count == 1, let special = special(first.path, first.constraint) {
            throw .validation(special)
        }
        var text =
            "\(violations.count) validation error\(violations.count > 1 ? "s" : "") detected: "
        for (index, violation) in violations.enumerated() {
            if index > 0 { text += "; " }
            text += "Value at '\(violation.path)' failed to satisfy constraint: "
            text += violation.constraint
        }
        throw .validation(text)
    }

    /// The friendlier texts that IAM has for names and paths with characters that do not belong.
    private static func special(_ path: String, _ constraint: String) -> String? {
        guard constraint.utf8.starts(with: patternPrefix.utf8) else { return nil }
        if path == "path" || path == "newPath" {
            return "The specified value for \(path) is invalid. It must begin and end with / "
                + "and contain only alphanumeric characters and/or / characters."
        }
        if constraint == patternPrefix + "[\\w+=,.@-]+" {
            return "The specified value for \(path) is invalid. It must contain only alphanumeric "
                + "characters and/or the following: +=,.@_-"
        }
        return nil
    }

    private static let patternPrefix = "Member must satisfy regular expression pattern: "

    private mutating func check(members: [MemberShape], in input: Value, prefix: String) {
        for member in members {
            let path = prefix.isEmpty ? member.label : prefix + "." + member.label
            guard let value = input[member.name], !value.isNull else {
                if member.isRequired { violations.append((path, "Member must not be null")) }
                continue
            }
            check(value, type: member.type, path: path)
        }
    }

    private mutating func check(_ value: Value, type: TypeShape, path: String) {
        switch type.kind {
        case .list(let part):
            let elements = value.elements ?? []
            if let maximum = type.maximum, elements.count > maximum {
                violations.append(
                    (path, "Member must have length less than or equal to \(maximum)"))
            }
            if let minimum = type.minimum, elements.count < minimum {
                violations.append(
                    (path, "Member must have length greater than or equal to \(minimum)"))
            }
            if case .structure(let members) = part.kind {
                for (index, element) in elements.enumerated() {
                    check(members: members, in: element, prefix: "\(path).\(index + 1).member")
                }
            } else {
                for element in elements where !InputValidator.failures(element, part).isEmpty {
                    let all = InputValidator.constraints(part)
                    violations.append(
                        (path, "Member must satisfy constraint: [" + joined(all) + "]"))
                    break
                }
            }
        case .structure(let members): check(members: members, in: value, prefix: path)
        case .map: break
        case .string, .integer, .boolean:
            for failure in InputValidator.failures(value, type) {
                violations.append((path, failure))
            }
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
        if let pattern = type.pattern { texts.append(patternPrefix + pattern) }
        return texts
    }
}

/// The compiled patterns of the service model.
private enum PatternCache {
    private static let patterns: [String: InputPattern] = {
        var patterns: [String: InputPattern] = [:]
        func add(_ type: TypeShape) {
            if let pattern = type.pattern, patterns[pattern] == nil {
                // The one look-ahead: no hyphen follows another. The length is checked apart.
                let readable =
                    pattern == "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"
                    ? "[a-z0-9]+(-[a-z0-9]+)*" : pattern
                patterns[pattern] = InputPattern(readable)
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
