internal import SourceText

/// Checks of the document as a whole, and of which elements a statement has.
extension PolicyValidator {
    private var opening: SourceRange {
        SourceRange(document.range.lowerBound, document.range.lowerBound + 1)
    }

    mutating func checkDocument() {
        checkVersion()
        checkSize()
        if document.statements.isEmpty {
            report(
                .error, .emptyPolicy, "expected at least one statement, found none",
                opening, why: "a policy without statements neither allows nor denies anything")
        }
        checkSids()
        checkDuplicates()
    }

    private mutating func checkVersion() {
        guard let version = document.versionElement else {
            report(
                .warning, .missingVersion, "expected the element Version, found none", opening,
                why: "without it the policy is read as of 2008-10-17, which knows no variables: "
                    + "${aws:username} would be plain text",
                fix: Finding.Fix(
                    "add \"Version\": \"2012-10-17\"",
                    replacing: opening, with: "{\"Version\": \"2012-10-17\", "))
            return
        }
        if document.version == .v2008 {
            report(
                .warning, .oldVersion, "expected Version 2012-10-17, found 2008-10-17",
                version.range, why: "the old version of the language knows no variables",
                fix: write("2012-10-17", at: version.range))
        }
    }

    private mutating func checkSize() {
        let quota = type.quota
        // The text is not at hand any more; without white space it is as long as its parts.
        let size =
            quota.countsBlanks ? document.range.upperBound - document.range.lowerBound : compactSize
        if size > quota.characters {
            // AWS's own managed policies may be larger than one's own.
            report(
                type == .identity || type == .boundary ? .warning : .error, .policyTooLarge,
                "expected at most \(quota.characters) characters, found \(size)", opening,
                why: quota.words)
        } else if type == .trust, size > 2048 {
            report(
                .warning, .policyTooLarge,
                "expected at most 2048 characters, found \(size)", opening, why: quota.words)
        }
    }

    /// The characters of the document without white space outside of texts, nearly: braces, commas and
    /// colons are counted as a compact writer sets them.
    private var compactSize: Int {
        var size = 2 + 12 + 2
        if let version = document.versionElement { size += version.text.utf8.count + 14 }
        if let id = document.id { size += id.text.utf8.count + 8 }
        for statement in document.statements {
            size += 3 + 10 + statement.effect.word.utf8.count + 2
            if let sid = statement.sid { size += sid.text.utf8.count + 9 }
            size += listSize(statement.action) + 10
            if let resource = statement.resource { size += listSize(resource) + 12 }
            for condition in statement.conditions {
                size += condition.operatorName.text.utf8.count + condition.key.text.utf8.count + 10
                for value in condition.values { size += value.text.utf8.count + 3 }
            }
            for entry in statement.principal?.entries ?? [] {
                size += entry.value.text.utf8.count + 12
            }
        }
        return size
    }

    private func listSize(_ element: PolicyDocument.ListElement) -> Int {
        var size = 2
        for value in element.values { size += value.text.utf8.count + 3 }
        return size
    }

    private mutating func checkSids() {
        var seen: [String: Int] = [:]
        for statement in document.statements {
            guard let sid = statement.sid else { continue }
            if let first = seen[sid.text] {
                report(
                    .error, .duplicateSid,
                    "the Sid '\(Value.short(sid.text))' is that of statement \(first + 1) already",
                    sid.range, why: "in one policy each Sid stands once")
            } else {
                seen[sid.text] = statement.index
            }
            guard type != .resource, type != .trust else { continue }
            for byte in sid.text.utf8 where !ASCII.isDigit(byte) && !ASCII.isLetter(byte) {
                report(
                    .error, .malformedSid,
                    "expected letters and digits in a Sid, found '\(Value.short(sid.text))'",
                    sid.range)
                break
            }
        }
    }

    private mutating func checkDuplicates() {
        var seen: [String: Int] = [:]
        for statement in document.statements {
            let content = contentKey(statement)
            if let first = seen[content] {
                report(
                    .suggestion, .duplicateStatement,
                    "this statement says the same as statement \(first + 1)",
                    SourceRange(statement.range.lowerBound, statement.range.lowerBound + 1),
                    why: "a statement that repeats another one can be left out")
            } else {
                seen[content] = statement.index
            }
        }
    }

    /// What a statement says, whatever its Sid and the order of its values.
    private func contentKey(_ statement: PolicyDocument.Statement) -> String {
        func list(_ element: PolicyDocument.ListElement?) -> String {
            guard let element else { return "-" }
            var texts: [String] = []
            for value in element.values { texts.append(value.text) }
            texts.sort()
            return (element.isNegated ? "!" : "") + joined(texts)
        }
        var parts = [statement.effect.word, list(statement.action), list(statement.resource)]
        var rest: [String] = []
        for entry in statement.principal?.entries ?? [] {
            rest.append(
                "\(statement.principal?.isNegated == true)\(entry.kind.word)\(entry.value.text)")
        }
        for condition in statement.conditions {
            var values: [String] = []
            for value in condition.values { values.append(value.text) }
            values.sort()
            rest.append(
                "\(condition.operatorName.text)\u{1}\(condition.key.text)\u{1}\(joined(values))")
        }
        rest.sort()
        parts.append(contentsOf: rest)
        return joined(parts)
    }

    private func joined(_ texts: [String]) -> String {
        var result = ""
        for text in texts { result += text + "\u{2}" }
        return result
    }

    /// Which elements a statement has, and lists without values or with a value twice.
    mutating func checkElements(_ statement: PolicyDocument.Statement) {
        let start = SourceRange(statement.range.lowerBound, statement.range.lowerBound + 1)
        if type.hasPrincipals, statement.principal == nil {
            report(
                .error, .missingPrincipal, "expected a Principal in \(type.words), found none",
                start, why: "it says who is allowed or denied; nobody is meant without it")
        }
        if !type.hasPrincipals, let principal = statement.principal {
            report(
                .error, .needlessPrincipal, "expected no Principal in \(type.words), found one",
                principal.nameRange,
                why:
                    "the policy is about whoever it is attached to; AWS refuses it with a Principal"
            )
        }
        if type == .trust, let resource = statement.resource {
            report(
                .error, .needlessResource,
                "expected no Resource in a role's trust policy, found one",
                resource.nameRange, why: "a trust policy is always about its own role")
        }
        if type != .trust, statement.resource == nil {
            report(
                .error, .missingResource, "expected Resource or NotResource, found neither", start,
                why: "it says on what the actions may be done; \"*\" stands for everything")
        }
        checkList(statement.action)
        if let resource = statement.resource { checkList(resource) }
        if let principal = statement.principal, principal.entries.isEmpty {
            report(.error, .emptyList, "expected a principal, found none", principal.range)
        }
        for condition in statement.conditions where condition.values.isEmpty {
            report(
                .error, .emptyList,
                "expected a value for \(Value.short(condition.key.text)), found none",
                condition.valuesRange)
        }
    }

    private mutating func checkList(_ element: PolicyDocument.ListElement) {
        if element.values.isEmpty {
            report(
                .error, .emptyList, "expected at least one value, found an empty list",
                element.range)
        }
        var seen = Set<String>()
        for value in element.values where !seen.insert(value.text).inserted {
            report(
                .suggestion, .duplicateValue, "'\(Value.short(value.text))' stands here twice",
                value.range, fix: Finding.Fix("leave it out once"))
        }
    }
}
