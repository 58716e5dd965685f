internal import SourceText

extension Explanation {
    /// The decision in prose: what was decided, by what, and for a denial, what comes closest.
    package var text: String {
        var paragraphs: [String] = [summary]
        for reference in decidedBy.dropFirst() where verdict.decision == .explicitDeny {
            paragraphs.append("So does \(name(reference)).")
        }
        if verdict.decision == .allowed { paragraphs.append(contentsOf: otherSide) }
        paragraphs.append(contentsOf: circumstanceSentences)
        paragraphs.append(contentsOf: limitSentences)
        if let first = nearMisses.first {
            let intro = isAboutLimits ? "Closest there is" : "The closest is"
            var text = "\(intro) \(name(first.reference)): \(detail(first))."
            for miss in nearMisses.dropFirst() {
                text += "\nAlso near: \(name(miss.reference)): \(detail(miss))."
            }
            paragraphs.append(text)
            if let note = note(first) { paragraphs.append(note) }
        }
        return joined(paragraphs, "\n\n") + "\n"
    }

    /// Where two kinds of policy granted together, the one that the first sentence does not name.
    private var otherSide: [String] {
        guard let first = decidedBy.first else { return [] }
        for reference in decidedBy where reference.kind != first.kind {
            let side =
                reference.kind == .identity
                ? "On the principal's side, " : "On the resource's side, "
            return [side + subject(reference) + " allows it too."]
        }
        return []
    }

    private var isAboutLimits: Bool {
        nearMisses.first.map { $0.reference.kind != .identity && $0.reference.kind != .resource }
            ?? false
    }

    private var what: String {
        let action = Value.short(request.action, 120)
        return request.resource == "*"
            ? action : "\(action) on \(Value.short(request.resource, 200))"
    }

    private var summary: String {
        switch verdict.decision {
        case .allowed:
            guard let first = decidedBy.first else { return "Allowed: \(what)." }
            return "Allowed: \(subject(first)) allows \(what)."
        case .explicitDeny:
            guard let first = decidedBy.first else { return "Denied: \(what)." }
            return "Denied: \(subject(first)) denies \(what) explicitly\(reason(first)). "
                + "A Deny wins over every Allow."
        case .implicitDeny:
            let limits = limitWords
            if let last = limits.last {
                // Only SCPs and RCPs are spoken of in the plural.
                let isPlural = limits.count > 1 || last.hasSuffix("policies")
                return "Denied: \(joined(limits, " and ")) \(isPlural ? "do" : "does") not allow "
                    + "\(what)."
            }
            if verdict.silent.contains(.resource) {
                return "Denied: the resource's policy does not allow \(what), and it has to."
            }
            if verdict.silent.contains(.identity) {
                return "Denied: the resource's policy allows \(what), but the principal's own "
                    + "policies do not, and both have to."
            }
            return "Denied: nothing allows \(what)."
        }
    }

    private var limitWords: [String] {
        var words: [String] = []
        if verdict.silent.contains(.serviceControl) {
            words.append("the organization's service control policies")
        }
        if verdict.silent.contains(.resourceControl) {
            words.append("the organization's resource control policies")
        }
        if verdict.silent.contains(.endpoint) { words.append("the VPC endpoint's policy") }
        if verdict.silent.contains(.boundary) { words.append("the permissions boundary") }
        if verdict.silent.contains(.session) { words.append("the session policy") }
        return words
    }

    private var limitSentences: [String] {
        var sentences: [String] = []
        for limit in silentLimits where !limit.policies.isEmpty {
            var text = "\(joined(limit.policies, ", ")) "
            switch limit.kind {
            case .serviceControl, .resourceControl:
                let kind = limit.kind == .serviceControl ? "SCPs" : "RCPs"
                text =
                    "Each level of the organization has to allow it. Level \(limit.level ?? 1) of the "
                    + "\(kind) does not: \(text)"
            default: break
            }
            text += limit.allows.isEmpty ? "allows nothing." : "allows \(limited(limit.allows))."
            sentences.append(text)
        }
        guard verdict.decision == .implicitDeny, !silentLimits.isEmpty else { return sentences }
        if let first = wouldGrant.first {
            sentences.append(
                "Without the limit, \(subject(first)) would allow it. A limit grants nothing by "
                    + "itself: what is granted and what the limit allows have to overlap.")
        } else {
            sentences.append(
                "A limit grants nothing by itself, and nothing else grants it either.")
        }
        return sentences
    }

    private var circumstanceSentences: [String] {
        var sentences: [String] = []
        let own = request.principal.account
        if verdict.decision == .implicitDeny, !own.isEmpty, own != request.resourceAccount {
            sentences.append(
                "The principal belongs to account \(own), the resource to "
                    + "\(request.resourceAccount): both accounts have to allow it.")
        }
        if request.resource != "*", PolicyValidator.hasWildcard(request.resource) {
            sentences.append(
                "A star or question mark in the resource of a request is a plain character: ask for "
                    + "one resource at a time.")
        }
        for circumstance in circumstances {
            switch circumstance {
            case .needsNoPermission:
                sentences.append("This action needs no permission.")
            case .ownedByAWS:
                sentences.append("It belongs to AWS: no account can change it.")
            case .rootCanNotAssumeRoles:
                sentences.append("The root user can not assume roles; an IAM user or a role can.")
            case .isRootUser:
                sentences.append(
                    "The root user needs no policy in its own account. For daily work, use a user "
                        + "or role with the permissions that the work needs.")
            case .noPolicies:
                sentences.append(
                    "No policy allows anything here. Everything that is not allowed is denied.")
            case .noResourcePolicy:
                sentences.append("The request comes with no policy of the resource.")
            case .emptyLevel(let kind, let level):
                let word = kind == .serviceControl ? "SCP" : "RCP"
                sentences.append(
                    "Level \(level) of the organization has no \(word) at all, and so allows nothing."
                )
            case .federatedUserWithoutSessionPolicies:
                sentences.append(
                    "A federated user has what its user and its session policies both allow; this "
                        + "session was created without policies.")
            case .boundaryMeetsNotPrincipal:
                sentences.append(
                    "A Deny with NotPrincipal hits everyone who has a permissions boundary, also "
                        + "those whom it names.")
            }
        }
        return sentences
    }

    /// Why a Deny applied, where it is not plain to see.
    private func reason(_ reference: StatementReference) -> String {
        let statement = reference.statement
        var parts: [String] = []
        if statement.action.isNegated {
            parts.append(
                "it denies every action except \(listed(statement.action.values)), and "
                    + "\(request.action) is none of these")
        }
        if let resource = statement.resource, resource.isNegated {
            parts.append(
                "it denies everything except on \(listed(resource.values)), and "
                    + "\(Value.short(request.resource, 200)) is none of these")
        }
        for condition in statement.conditions {
            parts.append(conditionState(condition))
        }
        return parts.isEmpty ? "" : ": " + joined(parts, "; ")
    }

    private func conditionState(_ condition: PolicyDocument.Condition) -> String {
        let key = condition.key.text
        guard let actual = request.values(of: key) else {
            return "\(key) is missing from the request, so \(condition.operatorName.text) holds"
        }
        return "\(key) is \(quoted(actual)), so \(condition.operatorName.text) "
            + "\(listed(condition.values)) holds"
    }

    // MARK: words

    private func name(_ reference: StatementReference) -> String {
        let statement = reference.statement
        var text = "statement "
        text += statement.sid.map { "'\($0.text)'" } ?? "\(statement.index + 1)"
        text += " of \(reference.policy)"
        if !reference.via.isEmpty { text += ", attached to \(reference.via)" }
        switch reference.kind {
        case .serviceControl: text += " (an SCP at level \(reference.level ?? 1))"
        case .resourceControl: text += " (an RCP at level \(reference.level ?? 1))"
        case .endpoint, .resource, .identity: break
        case .boundary: text += " (the permissions boundary)"
        case .session: text += " (of the session)"
        }
        return text
    }

    /// The name with the comma that a verb behind it asks for.
    private func subject(_ reference: StatementReference) -> String {
        name(reference) + (reference.via.isEmpty ? "" : ",")
    }

    func listed(_ values: [PolicyDocument.Text]) -> String {
        var texts: [String] = []
        for value in values { texts.append(value.text) }
        return limited(texts)
    }

    func quoted(_ values: [String]) -> String {
        var texts: [String] = []
        for value in values { texts.append("'\(value)'") }
        return limited(texts)
    }

    /// The first few, each cut to a length that fits into a sentence.
    func limited(_ texts: [String]) -> String {
        if texts.isEmpty { return "nothing" }
        var shown: [String] = []
        for text in texts.prefix(4) { shown.append(Value.short(text, 120)) }
        let rest = texts.count - shown.count
        return joined(shown, ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    private func joined(_ texts: [String], _ separator: String) -> String {
        var result = ""
        for (index, text) in texts.enumerated() { result += (index > 0 ? separator : "") + text }
        return result
    }
}
