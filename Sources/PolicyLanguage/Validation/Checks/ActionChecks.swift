internal import SourceText

/// Checks of Action and NotAction.
extension PolicyValidator {
    /// The two parts of `service:Action`; nil where it is not of that form.
    static func parts(_ action: String) -> (service: String, name: String)? {
        let pieces = ASCII.split(action, at: UInt8(ascii: ":"))
        guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else { return nil }
        return (pieces[0], pieces[1])
    }

    static func hasWildcard(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    }

    mutating func checkActions(_ statement: PolicyDocument.Statement) {
        for value in statement.action.values where findings.count <= PolicyValidator.mostFindings {
            checkAction(value)
        }
        checkRedundantActions(statement.action)
    }

    private mutating func checkAction(_ value: PolicyDocument.Text) {
        let text = value.text
        if text == "*" { return }
        guard let (service, name) = PolicyValidator.parts(text) else {
            let fix: Finding.Fix? =
                ASCII.trimmed(text) != text ? write(ASCII.trimmed(text), at: value.range) : nil
            report(
                .error, .malformedAction,
                "expected service:Action, such as s3:GetObject, found '\(Value.short(text))'",
                value.range, fix: fix)
            return
        }
        for byte in text.utf8
        where !ASCII.isLetter(byte) && !ASCII.isDigit(byte) && !"*?:-_".utf8.contains(byte) {
            let hint = byte == UInt8(ascii: ",") ? "each action is a text of its own in a list" : ""
            report(
                .error, .malformedAction,
                "expected letters, digits and wildcards in an action, found '\(Value.short(text))'",
                value.range, why: hint)
            return
        }
        if PolicyValidator.hasWildcard(service) {
            report(
                .error, .wildcardService,
                "expected a service's whole name before the colon, found '\(Value.short(service))'",
                value.range, why: "wildcards stand for actions, not for services")
            return
        }
        if type == .trust { checkTrustAction(value, service, name) }
        guard let catalogue else { return }
        guard let known = catalogue.service(service) else {
            let near = Suggestion.nearest(to: service, among: catalogue.services).first
            let isTypo = PolicyValidator.isTypo(service, of: near)
            report(
                isTypo ? .error : .warning, .unknownService,
                "there is no service '\(Value.short(service))'", value.range,
                why: isTypo ? "" : "it may be newer than the list of services that is used here",
                fix: near.map { write($0 + ":" + name, at: value.range) })
            return
        }
        if PolicyValidator.hasWildcard(name) {
            if known.actions(matching: name).isEmpty {
                report(
                    .warning, .unmatchedActionPattern,
                    "no action of \(known.prefix) matches '\(Value.short(name))'", value.range)
            }
            return
        }
        guard known.action(name) == nil else { return }
        var names: [String] = []
        for action in known.actions { names.append(action.name) }
        let near = Suggestion.nearest(to: name, among: names).first
        // AWS has actions that its reference does not list; a name that is near no other may be one.
        let isTypo = PolicyValidator.isTypo(name, of: near)
        report(
            isTypo ? .error : .warning, .unknownAction,
            "\(known.prefix) has no action '\(Value.short(name))'", value.range,
            why: isTypo
                ? "" : "AWS takes the policy, but the action is in no list; it may do nothing",
            fix: near.map { write(known.prefix + ":" + $0, at: value.range) })
    }

    /// Whether a word is another one with a slip: a letter more, less, another, or two swapped.
    static func isTypo(_ word: String, of name: String?) -> Bool {
        guard let name, name.utf8.count > 2 else { return false }
        return Suggestion.distance(ASCII.lowercased(word), ASCII.lowercased(name)) <= 1
    }

    private mutating func checkTrustAction(
        _ value: PolicyDocument.Text, _ service: String, _ name: String
    ) {
        let allowed = [
            "assumerole", "assumerolewithsaml", "assumerolewithwebidentity", "tagsession",
            "setsourceidentity", "setcontext", "assumeroot",
        ]
        let isSTS = ASCII.lowercased(service) == "sts"
        if isSTS, PolicyValidator.hasWildcard(name) || allowed.contains(ASCII.lowercased(name)) {
            return
        }
        report(
            .error, .trustAction,
            "expected an action of sts that assumes a role, found '\(Value.short(value.text))'",
            value.range,
            why: "a trust policy says who may assume the role; what the role may do stands in its "
                + "permissions policies")
    }

    /// Actions that another pattern of the list stands for already.
    private mutating func checkRedundantActions(_ element: PolicyDocument.ListElement) {
        guard element.values.count <= PolicyValidator.mostCompared else { return }
        for (index, value) in element.values.enumerated() {
            for (other, pattern) in element.values.enumerated()
            where other != index && PolicyValidator.hasWildcard(pattern.text)
                && pattern.text != value.text
                && PolicyValidator.covers(pattern.text, value.text)
            {
                report(
                    .suggestion, .redundantAction,
                    "'\(Value.short(value.text))' is part of '\(Value.short(pattern.text))' already",
                    value.range, fix: Finding.Fix("leave it out"))
                break
            }
        }
    }

    /// Whether all that one action pattern stands for is part of another.
    static func covers(_ pattern: String, _ other: String) -> Bool {
        if pattern == "*" { return other != "*" }
        // A star in the covered pattern is matched by a star only: it is a plain character here.
        return SimplePattern(ASCII.lowercased(pattern)).matches(ASCII.lowercased(other))
    }
}
