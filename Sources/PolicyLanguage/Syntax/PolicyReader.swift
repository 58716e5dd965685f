package import SourceText

/// Turns a JSON value into a policy document, and reports what keeps it from being one.
///
/// It asks for the shape only. What a policy means, and whether AWS would take it, is the business
/// of the validator.
package struct PolicyReader {
    /// Most characters of a document that are read. AWS's largest quota is 20,480 bytes (a bucket
    /// policy); anything far above is no policy.
    package static let maximumLength = 1 << 20

    /// The document, nil where there are errors, and the findings.
    package static func read(_ value: Value) -> (document: PolicyDocument?, findings: [Finding]) {
        var reader = PolicyReader()
        let document = reader.document(value)
        let failed = reader.findings.contains { $0.severity == .error }
        return (failed ? nil : document, reader.findings)
    }

    /// Reads a text; a syntax error of JSON is a finding too.
    package static func read(
        _ source: SourceFile
    ) -> (document: PolicyDocument?, findings: [Finding]) {
        if source.bytes.count > maximumLength {
            let finding = Finding(
                .error, "policy-too-long",
                "expected at most \(maximumLength) bytes, found \(source.bytes.count)",
                at: SourceRange(0, 0))
            return (nil, [finding])
        }
        do throws(JSONError) {
            return read(try JSONParser.parse(source))
        } catch {
            return (nil, [Finding(.error, "json-syntax", error.message, at: error.range)])
        }
    }

    /// What a text that is no policy is answered with.
    package static let identifiers = [
        "element-and-its-negation", "json-syntax", "missing-action", "missing-effect",
        "missing-statement", "not-a-policy", "not-a-statement", "policy-too-long",
        "principal-kind", "unknown-effect", "unknown-element", "unknown-version", "wrong-type",
    ]

    private var findings: [Finding] = []

    private static let documentKeys = ["Version", "Id", "Statement"]
    private static let statementKeys = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
        "NotResource", "Condition",
    ]

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, why: String = "",
        fix: Finding.Fix? = nil
    ) {
        findings.append(
            Finding(.error, identifier, message, at: range, why: why, fix: fix))
    }

    private mutating func document(_ value: Value) -> PolicyDocument? {
        guard let members = value.members else {
            report(
                "not-a-policy", "expected a policy document in braces, found \(value.words)",
                value.range)
            return nil
        }
        checkKeys(members, PolicyReader.documentKeys, of: "a policy")
        var document = PolicyDocument(
            version: .v2008, versionElement: nil, id: nil, statements: [], range: value.range)
        if let element = value["Version"], let text = text(element, of: "Version") {
            document.versionElement = text
            switch text.text {
            case "2012-10-17": document.version = .v2012
            case "2008-10-17": break
            default:
                report(
                    "unknown-version",
                    "expected \"2012-10-17\" as Version, found '\(Value.short(text.text))'",
                    text.range,
                    why: "the version names the policy language; it is not the policy's date",
                    fix: Finding.Fix(
                        "write \"2012-10-17\"", replacing: text.range, with: "\"2012-10-17\""))
            }
        }
        if let element = value["Id"] { document.id = text(element, of: "Id") }
        guard let element = value["Statement"] else {
            report(
                "missing-statement", "expected the element Statement, found none",
                SourceRange(value.range.lowerBound, value.range.lowerBound + 1),
                why: "without statements a policy neither allows nor denies anything")
            return document
        }
        for (index, statement) in (element.elements ?? [element]).enumerated() {
            if let read = self.statement(statement, index) { document.statements.append(read) }
        }
        return document
    }

    private mutating func statement(_ value: Value, _ index: Int) -> PolicyDocument.Statement? {
        guard let members = value.members else {
            report(
                "not-a-statement", "expected a statement in braces, found \(value.words)",
                value.range)
            return nil
        }
        checkKeys(members, PolicyReader.statementKeys, of: "a statement")
        let sid = value["Sid"].flatMap { text($0, of: "Sid") }
        let effect = self.effect(value)
        let action = list(value, "Action", "NotAction")
        if action == nil, value["Action"] == nil, value["NotAction"] == nil {
            report(
                "missing-action", "expected Action or NotAction in the statement, found neither",
                SourceRange(value.range.lowerBound, value.range.lowerBound + 1))
        }
        let resource = list(value, "Resource", "NotResource")
        let principal = self.principal(value)
        var conditions: [PolicyDocument.Condition] = []
        var conditionRange: SourceRange?
        for member in members where member.key == "Condition" {
            conditionRange = member.keyRange.union(member.value.range)
            conditions = self.conditions(member.value)
        }
        guard let effect, let action else { return nil }
        return PolicyDocument.Statement(
            index: index, sid: sid, effect: effect.effect, effectRange: effect.range,
            principal: principal, action: action, resource: resource, conditions: conditions,
            conditionRange: conditionRange, range: value.range)
    }

    private mutating func effect(
        _ statement: Value
    ) -> (effect: PolicyDocument.Statement.Effect, range: SourceRange)? {
        guard let value = statement["Effect"] else {
            report(
                "missing-effect", "expected Effect in the statement, found none",
                SourceRange(statement.range.lowerBound, statement.range.lowerBound + 1),
                why: "a statement says whether it allows or denies: \"Allow\" or \"Deny\"")
            return nil
        }
        guard let text = text(value, of: "Effect") else { return nil }
        switch text.text {
        case "Allow": return (.allow, text.range)
        case "Deny": return (.deny, text.range)
        default:
            let near = Suggestion.nearest(to: text.text, among: ["Allow", "Deny"]).first
            report(
                "unknown-effect",
                "expected \"Allow\" or \"Deny\" as Effect, found '\(Value.short(text.text))'",
                text.range,
                fix: near.map {
                    Finding.Fix("write \"\($0)\"", replacing: text.range, with: "\"\($0)\"")
                })
            return nil
        }
    }

    /// One of two elements that exclude each other.
    private mutating func list(
        _ statement: Value, _ name: String, _ negatedName: String
    ) -> PolicyDocument.ListElement? {
        guard let (member, isNegated) = either(statement, name, negatedName) else { return nil }
        return PolicyDocument.ListElement(
            isNegated: isNegated, nameRange: member.keyRange,
            values: texts(member.value, of: member.key), range: member.value.range)
    }

    private mutating func either(
        _ statement: Value, _ name: String, _ negatedName: String
    ) -> (member: Value.Member, isNegated: Bool)? {
        var found: (Value.Member, Bool)?
        for member in statement.members ?? [] where member.key == name || member.key == negatedName
        {
            if found != nil {
                report(
                    "element-and-its-negation",
                    "expected \(name) or \(negatedName) in a statement, found both",
                    member.keyRange, why: "split the statement in two")
                return found
            }
            found = (member, member.key == negatedName)
        }
        return found
    }

    private mutating func principal(_ statement: Value) -> PolicyDocument.PrincipalElement? {
        guard let (member, isNegated) = either(statement, "Principal", "NotPrincipal") else {
            return nil
        }
        var element = PolicyDocument.PrincipalElement(
            isNegated: isNegated, nameRange: member.keyRange, isPlainText: false, entries: [],
            range: member.value.range)
        guard let members = member.value.members else {
            guard case .string = member.value.kind,
                let text = text(member.value, of: member.key)
            else {
                report(
                    "wrong-type",
                    "expected \"*\" or a mapping such as {\"AWS\": ...} as \(member.key), "
                        + "found \(member.value.words)", member.value.range)
                return element
            }
            element.isPlainText = true
            element.entries = [.init(kind: .aws, value: text)]
            return element
        }
        for entry in members {
            let kind: PolicyDocument.PrincipalElement.Kind
            switch entry.key {
            case "AWS": kind = .aws
            case "Service": kind = .service
            case "Federated": kind = .federated
            case "CanonicalUser": kind = .canonicalUser
            default:
                let kinds = ["AWS", "Service", "Federated", "CanonicalUser"]
                unknown(entry, kinds, "principal-kind", "a kind of principal")
                continue
            }
            for value in texts(entry.value, of: entry.key) {
                element.entries.append(.init(kind: kind, value: value))
            }
        }
        return element
    }

    private mutating func conditions(_ value: Value) -> [PolicyDocument.Condition] {
        guard let operators = value.members else {
            report(
                "wrong-type", "expected a mapping of operators as Condition, found \(value.words)",
                value.range)
            return []
        }
        var conditions: [PolicyDocument.Condition] = []
        for entry in operators {
            guard let keys = entry.value.members else {
                report(
                    "wrong-type",
                    "expected a mapping of condition keys under \(Value.short(entry.key)), found "
                        + entry.value.words, entry.value.range)
                continue
            }
            for key in keys {
                conditions.append(
                    PolicyDocument.Condition(
                        operatorName: .init(entry.key, entry.keyRange),
                        conditionOperator: ConditionOperator(entry.key),
                        key: .init(key.key, key.keyRange),
                        values: texts(key.value, of: key.key), valuesRange: key.value.range))
            }
        }
        return conditions
    }

    /// A text, or a list of texts. Numbers and booleans are taken as they were written.
    private mutating func texts(_ value: Value, of name: String) -> [PolicyDocument.Text] {
        var result: [PolicyDocument.Text] = []
        for element in value.elements ?? [value] {
            if let text = text(element, of: name) { result.append(text) }
        }
        return result
    }

    private mutating func text(_ value: Value, of name: String) -> PolicyDocument.Text? {
        guard let text = value.scalarText else {
            report(
                "wrong-type", "expected a text for \(Value.short(name)), found \(value.words)",
                value.range)
            return nil
        }
        return PolicyDocument.Text(text, value.range)
    }

    private mutating func checkKeys(_ members: [Value.Member], _ keys: [String], of subject: String)
    {
        for member in members where !keys.contains(member.key) {
            unknown(member, keys, "unknown-element", "an element of \(subject)")
        }
    }

    private mutating func unknown(
        _ member: Value.Member, _ known: [String], _ identifier: String, _ what: String
    ) {
        let near = Suggestion.nearest(to: member.key, among: known)
        report(
            identifier, "'\(Value.short(member.key))' is not \(what)", member.keyRange,
            why: near.isEmpty ? "there are: " + MappingReader.list(known) : "",
            fix: near.first.map {
                Finding.Fix("write \"\($0)\"", replacing: member.keyRange, with: "\"\($0)\"")
            })
    }
}
