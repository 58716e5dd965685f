internal import SourceText

/// Checks of Principal and NotPrincipal.
extension PolicyValidator {
    mutating func checkPrincipals(_ statement: PolicyDocument.Statement) {
        guard let element = statement.principal, type.hasPrincipals else { return }
        if element.isNegated {
            if statement.effect == .allow {
                report(
                    .securityWarning, .allowNotPrincipal,
                    "NotPrincipal with Allow allows everyone else, in every account",
                    element.nameRange, why: "name those who are allowed with Principal")
            } else {
                report(
                    .warning, .denyNotPrincipal,
                    "NotPrincipal with Deny hits more than one would think", element.nameRange,
                    why: "it denies every principal that has a permissions boundary, and sessions "
                        + "unless their role and account are named too; a condition with "
                        + "ArnNotEquals on aws:PrincipalArn says the same safely")
            }
        }
        for entry in element.entries { checkEntry(entry, element) }
        if statement.effect == .allow, !element.isNegated { checkTrust(statement, element) }
    }

    private mutating func checkEntry(
        _ entry: PolicyDocument.PrincipalElement.Entry, _ element: PolicyDocument.PrincipalElement
    ) {
        let text = entry.value.text
        switch entry.kind {
        case .aws:
            if text == "*" { return }
            if !PolicyValidator.hasWildcard(text), Principal(arn: text) != nil { return }
            if element.isPlainText {
                report(
                    .error, .malformedPrincipal,
                    "expected \"*\" or a mapping such as {\"AWS\": ...}, found the text '"
                        + Value.short(text) + "'", entry.value.range,
                    fix: Finding.Fix(
                        "write {\"AWS\": \"\(text)\"}", replacing: entry.value.range,
                        with: "{\"AWS\": " + JSONWriter.text(.string(text), .compact) + "}"))
            } else if text.hasSuffix(".amazonaws.com") {
                report(
                    .error, .malformedPrincipal,
                    "a service stands under \"Service\", not under \"AWS\"", entry.value.range)
            } else if PolicyValidator.hasWildcard(text) {
                report(
                    .error, .wildcardInPrincipal,
                    "expected a whole ARN as principal, found '\(Value.short(text))'",
                    entry.value.range,
                    why: "a star inside an ARN is no wildcard here; name the account and add a "
                        + "condition with ArnLike on aws:PrincipalArn")
            } else if isUniqueID(text) {
                report(
                    .warning, .malformedPrincipal,
                    "'\(Value.short(text))' is the id of a user or role that was deleted",
                    entry.value.range, why: "nobody can use it any more; leave it out")
            } else {
                report(
                    .error, .malformedPrincipal,
                    "expected an account's twelve digits or the ARN of a principal, found '"
                        + Value.short(text) + "'", entry.value.range,
                    why: ARN(text)?.resource.hasPrefix("group/") == true
                        ? "groups can not be principals; name the users" : "")
            }
        case .service:
            if PolicyValidator.hasWildcard(text) {
                report(
                    .error, .wildcardInPrincipal,
                    "expected a service's whole name, found '"
                        + Value.short(text) + "'", entry.value.range)
            } else if !ASCII.contains(text, ".amazonaws.com") && !text.hasSuffix(".amazon.com")
                && !text.hasSuffix(".aws.internal") && !text.hasSuffix(".aws.com")
            {
                report(
                    .error, .unknownServicePrincipal,
                    "expected a name such as lambda.amazonaws.com, found '\(Value.short(text))'",
                    entry.value.range,
                    fix: text.utf8.contains(UInt8(ascii: "."))
                        ? nil : write(text + ".amazonaws.com", at: entry.value.range))
            }
        case .federated, .canonicalUser: break
        }
    }

    private func isUniqueID(_ text: String) -> Bool {
        guard text.utf8.count >= 16 else { return false }
        for prefix in ["AIDA", "AROA", "AGPA", "ANPA"] where text.hasPrefix(prefix) { return true }
        return false
    }

    // MARK: whom it lets in

    private mutating func checkTrust(
        _ statement: PolicyDocument.Statement, _ element: PolicyDocument.PrincipalElement
    ) {
        for entry in element.entries {
            switch entry.kind {
            case .aws where entry.value.text == "*": checkPublic(statement, entry)
            case .aws:
                guard type == .trust, let principal = Principal(arn: entry.value.text),
                    principal.kind == .root, statement.conditions.isEmpty
                else { continue }
                report(
                    .suggestion, .foreignAccountTrust,
                    "everyone in account \(principal.account) whose own policies allow it may assume "
                        + "the role", entry.value.range,
                    why:
                        "for another company's account, ask for an external id with a condition on "
                        + "sts:ExternalId; for your own, name the users and roles")
            case .service: checkService(statement, entry)
            case .federated: checkFederated(statement, entry)
            case .canonicalUser: break
            }
        }
    }

    /// Keys that limit who a request can come from.
    private static let limits = [
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount", "aws:principalarn",
        "aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths",
        "aws:sourcevpc", "aws:sourcevpce", "aws:sourceip", "aws:userid", "aws:username",
        "aws:vpcsourceip", "aws:resourceorgid", "kms:calleraccount", "s3:dataaccesspointaccount",
        "aws:vpceorgid", "aws:vpceaccount", "sts:externalid", "aws:sourceowner",
        "lambda:functionurlauthtype", "elasticfilesystem:accessedviamounttarget",
    ]

    private mutating func checkPublic(
        _ statement: PolicyDocument.Statement, _ entry: PolicyDocument.PrincipalElement.Entry
    ) {
        if type == .rcp { return }
        for condition in statement.conditions
        where !(condition.conditionOperator?.isNegated ?? true) {
            let key = ASCII.lowercased(condition.key.text)
            if PolicyValidator.limits.contains(key) || key.hasPrefix("aws:principaltag/") { return }
        }
        report(
            .securityWarning, .publicAccess,
            type == .trust
                ? "anyone in any AWS account may assume the role"
                : "anyone may do this, without an account",
            entry.value.range,
            why: "\"*\" stands for everybody; name accounts, or add a condition such as "
                + "StringEquals on aws:PrincipalOrgID")
    }

    private mutating func checkService(
        _ statement: PolicyDocument.Statement, _ entry: PolicyDocument.PrincipalElement.Entry
    ) {
        guard type == .resource else { return }
        for condition in statement.conditions {
            let key = ASCII.lowercased(condition.key.text)
            if key.hasPrefix("aws:source") || key == "aws:resourceorgid"
                || key == "aws:principalorgid"
                || key == "kms:calleraccount" || key.hasPrefix("kms:viaservice")
            {
                return
            }
        }
        report(
            .suggestion, .confusedDeputy,
            "\(Value.short(entry.value.text)) may do this on behalf of any account",
            entry.value.range,
            why: "someone else could have the service act on your resource (the confused deputy); "
                + "a condition on aws:SourceArn or aws:SourceAccount names whose requests count")
    }

    private mutating func checkFederated(
        _ statement: PolicyDocument.Statement, _ entry: PolicyDocument.PrincipalElement.Entry
    ) {
        guard type == .trust else { return }
        var hasAudience = false
        var hasSubject = false
        for condition in statement.conditions {
            let key = ASCII.lowercased(condition.key.text)
            if key.hasSuffix(":aud") { hasAudience = true }
            if key.hasSuffix(":sub") || key.hasSuffix(":amr") {
                // A star alone asks for nothing.
                for value in condition.values where value.text != "*" { hasSubject = true }
            }
        }
        let provider = entry.value.text
        let isSAML = ASCII.contains(provider, ":saml-provider/")
        if !hasAudience, !hasSubject {
            report(
                .securityWarning, .federatedTrust,
                "whoever \(Value.short(provider)) vouches for may assume the role",
                entry.value.range,
                why: isSAML
                    ? "add StringEquals on SAML:aud"
                    : "add StringEquals on the provider's :aud and :sub, which name the application "
                        + "and the user")
        } else if !isSAML, !hasSubject {
            report(
                .securityWarning, .federatedTrust,
                "no condition names a subject of \(Value.short(provider))", entry.value.range,
                why: "with :aud alone, every user or repository that the provider knows may assume "
                    + "the role; add a condition on :sub")
        }
    }
}
