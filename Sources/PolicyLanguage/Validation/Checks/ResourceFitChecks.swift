internal import SourceText

/// Whether the actions and the resources of a statement can meet.
extension PolicyValidator {
    private struct Fit {
        var action: PolicyDocument.Text
        var name: String
        /// ARN patterns of its resource types; empty for an action that works on no single resource.
        var patterns: [String]
    }

    /// Whether each plain action can meet one of the resources, and each resource one of the actions.
    mutating func checkFit(
        _ statement: PolicyDocument.Statement, _ element: PolicyDocument.ListElement
    ) {
        guard let catalogue, !element.values.contains(where: { $0.text == "*" }),
            element.values.count <= PolicyValidator.mostCompared,
            statement.action.values.count <= PolicyValidator.mostCompared
        else { return }
        var fits: [Fit] = []
        var isComplete = true
        for value in statement.action.values {
            guard let (prefix, name) = PolicyValidator.parts(value.text),
                let service = catalogue.service(prefix)
            else {
                isComplete = false
                continue
            }
            for action in service.actions(matching: name).prefix(400) {
                var patterns: [String] = []
                for number in action.resources where number < service.resources.count {
                    patterns.append(service.resources[number].arn)
                }
                fits.append(
                    Fit(action: value, name: service.prefix + ":" + action.name, patterns: patterns)
                )
            }
            if service.actions(matching: name).isEmpty { isComplete = false }
        }
        checkActionsMeet(fits, element)
        if isComplete, type != .resource, type != .rcp { checkResourcesMeet(fits, element) }
    }

    private mutating func checkActionsMeet(
        _ fits: [Fit], _ element: PolicyDocument.ListElement
    ) {
        for fit in fits where !PolicyValidator.hasWildcard(fit.action.text) {
            if fit.patterns.isEmpty {
                report(
                    .warning, .actionNeedsStar,
                    "\(fit.name) works on no single resource: it needs the Resource \"*\"",
                    fit.action.range,
                    why: "with these resources the statement never matches the action",
                    fix: Finding.Fix(
                        "move the action to a statement of its own with \"Resource\": \"*\""))
                continue
            }
            var meets = false
            for value in element.values where !meets {
                for pattern in fit.patterns
                where PolicyValidator.canMeet(value.text, pattern, fit.name) {
                    meets = true
                    break
                }
            }
            if meets { continue }
            let first = element.values.first
            // Of other actions the reference does not list every form of ARN.
            let isCertain =
                fit.name == "s3:ListBucket"
                || fit.name.hasPrefix("s3:") && ASCII.contains(fit.name, "Object")
            report(
                isCertain ? .error : .warning, .resourceDoesNotFit,
                "\(fit.name) works on \(examples(fit.patterns)); no resource of the statement is one",
                fit.action.range, why: hint(fit, first?.text ?? ""),
                fix: fix(fit, first))
        }
    }

    private mutating func checkResourcesMeet(
        _ fits: [Fit], _ element: PolicyDocument.ListElement
    ) {
        guard fits.count <= 2000 else { return }
        for value in element.values {
            var meets = false
            for fit in fits where !meets {
                for pattern in fit.patterns
                where PolicyValidator.canMeet(value.text, pattern, fit.name) {
                    meets = true
                    break
                }
            }
            if !meets {
                report(
                    .warning, .unusedResource,
                    "no action of the statement works on '\(Value.short(value.text))'", value.range,
                    why: "the statement says nothing about this resource")
            }
        }
    }

    /// Whether a resource of a policy and the form of a resource type's ARN can stand for one ARN.
    static func canMeet(_ resource: String, _ pattern: String, _ action: String) -> Bool {
        var left = arnParts(resource)
        let right = arnParts(pattern)
        while left.count < 6 { left.append("*") }
        guard right.count == 6 else { return true }
        for place in 0..<5 {
            let mine = open(left[place])
            // The catalogue writes `*` for what the service fills in, and nothing where it is empty.
            if right[place].isEmpty, !mine.isEmpty, mine != "*" { return place != 3 && place != 4 }
            if !right[place].isEmpty, !SimplePattern.overlap(mine, right[place]) { return false }
        }
        let resourcePart = open(left[5])
        if right[2] == "s3", right[5] == "*" { return !ASCII.contains(resourcePart, "/") }
        return SimplePattern.overlap(resourcePart, right[5])
    }

    /// The text with `*` for each variable.
    private static func open(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = [UInt8](text.utf8)
        var index = 0
        while index < bytes.count {
            if let reference = VariableReference.read(bytes, at: index) {
                result.append(UInt8(ascii: "*"))
                index = reference.end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func examples(_ patterns: [String]) -> String {
        var text = ""
        for (index, pattern) in patterns.prefix(3).enumerated() {
            text += (index > 0 ? ", " : "") + pattern
        }
        return text + (patterns.count > 3 ? " and others" : "")
    }

    private func hint(_ fit: Fit, _ resource: String) -> String {
        let pieces = PolicyValidator.arnParts(resource)
        guard pieces.count == 6, pieces[2] == "s3", fit.name.hasPrefix("s3:") else {
            return "the statement never matches the action"
        }
        if fit.patterns.contains("arn:*:s3:::*/*"), !ASCII.contains(pieces[5], "/") {
            return "the ARN of a bucket does not stand for the objects in it"
        }
        return "the objects of a bucket are not the bucket itself"
    }

    private func fix(_ fit: Fit, _ value: PolicyDocument.Text?) -> Finding.Fix? {
        guard let value else { return nil }
        let pieces = PolicyValidator.arnParts(value.text)
        guard pieces.count == 6, pieces[2] == "s3", fit.name.hasPrefix("s3:") else { return nil }
        if fit.patterns.contains("arn:*:s3:::*/*"), !ASCII.contains(pieces[5], "/") {
            return Finding.Fix("add \"\(value.text)/*\"")
        }
        if fit.patterns.contains("arn:*:s3:::*"),
            let bucket = ASCII.split(pieces[5], at: UInt8(ascii: "/")).first, bucket != pieces[5]
        {
            return Finding.Fix("add \"\(replaced(pieces, 5, bucket))\"")
        }
        return nil
    }
}
