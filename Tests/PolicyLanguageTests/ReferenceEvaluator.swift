import Foundation
import SourceText

/// Decides requests the slow and plain way, straight from docs/policies.md.
///
/// It shares no code with the evaluator that it checks: what the two agree on was found out twice.
enum ReferenceEvaluator {
    /// "allowed", "explicitDeny" or "implicitDeny".
    static func decide(_ request: Value) -> String { ReferenceRequest(request).decision }
}

private struct ReferenceRequest {
    /// Who has neither an account nor policies of its own (a service, say) is an outsider.
    enum Kind { case user, role, session, federatedSession, root, outsider }
    /// How a statement came to match the principal.
    enum Way { case directly, asAccount, asRole, asSessionsUser }

    let request: Value
    let action: String
    let resource: String
    var principal = ""
    var principalType = "AWS"
    var kind = Kind.outsider
    var account: String?
    var context: [String: [String]] = [:]

    init(_ request: Value) {
        self.request = request
        action = request["action"]?.scalarText?.lowercased() ?? ""
        resource = request["resource"]?.scalarText ?? "*"
        for member in request["context"]?.members ?? [] {
            context[member.key.lowercased()] = texts(member.value)
        }
        if let form = request["principal"]?.members?.first {
            principal = form.value.scalarText ?? ""
            let types = ["service": "Service", "federated": "Federated", "anonymous": "nobody"]
            principalType = types[form.key] ?? "CanonicalUser"
        } else {
            principal = request["principal"]?.scalarText ?? ""
            let kinds: [String: Kind] = [
                "root": .root, "user": .user, "role": .role, "assumed-role": .session,
                "federated-user": .federatedSession,
            ]
            kind = kinds[path(principal)[0]] ?? .outsider
            account = arnParts(principal).dropFirst(4).first
        }
    }

    // MARK: The decision

    var decision: String {
        if action == "sts:getcalleridentity" { return "allowed" }
        let isServiceLinked = ["role/aws-service-role/", "assumed-role/AWSServiceRoleFor"]
            .contains { principal.contains(":" + $0) }
        let controls = isServiceLinked || kind == .outsider ? [] : levels("serviceControlPolicies")
        let resourceControls = isServiceLinked ? [] : levels("resourceControlPolicies")
        let endpoint = policies("endpointPolicies")
        let isDenied =
            ([identity, boundary, session] + controls).contains { matches($0, "Deny") }
            || ([endpoint] + resourceControls).contains { matches($0, "Deny", anyone: true) }
            || matches(policies("resourcePolicy"), "Deny", anyone: false)
        if isDenied { return "explicitDeny" }
        let isWithin =
            controls.allSatisfy { matches($0, "Allow") }
            && resourceControls.allSatisfy { matches($0, "Allow", anyone: true) }
            && (endpoint.isEmpty || matches(endpoint, "Allow", anyone: true))
        return isWithin && !isOwnedByAWS && isGranted ? "allowed" : "implicitDeny"
    }

    var isGranted: Bool {
        let ways = ways(policies("resourcePolicy"), "Allow", anyone: false)
        if kind == .outsider { return !ways.isEmpty }
        if action == "sts:getsessiontoken", kind == .user || kind == .root { return true }
        let service = arnParts(resource).dropFirst(2).first
        let assumes = action.hasPrefix("sts:assumerole")
        let isRole = service == "iam" && path(resource)[0] == "role"
        let isTrust =
            isRole && (assumes || ["sts:tagsession", "sts:setsourceidentity"].contains(action))
        let isKey = service == "kms" && path(resource)[0] == "key" && action.hasPrefix("kms:")
        if isRole, assumes, kind == .root { return false }

        // Without session policies, a federated user's session may do nothing of its own.
        let isLimitless = boundary.isEmpty || matches(boundary, "Allow")
        let isSessionLimitless = session.isEmpty && kind != .federatedSession
        let isUnlimited = isLimitless && (isSessionLimitless || matches(session, "Allow"))
        let principalsSide = kind == .root || isUnlimited && matches(identity, "Allow")
        let owner = request["resourceAccount"]?.scalarText ?? arnParts(resource).dropFirst(4).first
        if ![nil, "", "*", "aws", account].contains(owner) {
            return principalsSide && !ways.isEmpty
        }
        if principalsSide, !ways.isEmpty || !(isTrust || isKey) { return true }
        if ways.contains(.directly), kind != .role { return true }
        return isUnlimited && !ways.subtracting([.asAccount]).isEmpty
    }

    var isOwnedByAWS: Bool {
        var names = ""
        if resource.hasPrefix("arn:aws:iam::aws:policy/") {
            names = """
                iam:CreatePolicy iam:CreatePolicyVersion iam:DeletePolicy iam:DeletePolicyVersion \
                iam:SetDefaultPolicyVersion iam:TagPolicy iam:UntagPolicy
                """
        } else if arnParts(resource).last?.hasPrefix("role/aws-reserved/") == true {
            names = """
                iam:AttachRolePolicy iam:CreateRole iam:CreateServiceLinkedRole iam:DeleteRole \
                iam:DeleteRolePermissionsBoundary iam:DeleteRolePolicy \
                iam:DeleteServiceLinkedRole iam:DetachRolePolicy iam:PassRole \
                iam:PutRolePermissionsBoundary iam:PutRolePolicy iam:TagRole iam:UntagRole \
                iam:UpdateAssumeRolePolicy iam:UpdateRole iam:UpdateRoleDescription
                """
        } else if arnParts(resource).last?.hasPrefix("alias/aws/") == true {
            names = "kms:CreateAlias kms:UpdateAlias kms:DeleteAlias"
        }
        return names.lowercased().split(separator: " ").contains { $0 == action }
    }

    // MARK: Policies and statements

    var hasPolicies: Bool { kind != .root && kind != .outsider }
    var identity: [Value] { hasPolicies ? policies("identityPolicies") : [] }
    var boundary: [Value] { hasPolicies ? policies("permissionsBoundaries") : [] }
    var session: [Value] { hasPolicies ? policies("sessionPolicies") : [] }

    func policies(_ key: String) -> [Value] { list(request[key]).map { $0["policy"] ?? $0 } }

    func levels(_ key: String) -> [[Value]] {
        list(request[key]).map { level in list(level).map { $0["policy"] ?? $0 } }
    }

    func matches(_ policies: [Value], _ effect: String, anyone: Bool? = nil) -> Bool {
        !ways(policies, effect, anyone: anyone).isEmpty
    }

    /// How the matching statements of an effect match the principal; empty where none matches.
    ///
    /// `anyone` says whether a statement without principals means everyone or nobody; nil is for
    /// the policies whose principals are ignored.
    func ways(_ policies: [Value], _ effect: String, anyone: Bool?) -> Set<Way> {
        var result: Set<Way> = []
        for policy in policies {
            let variables = policy["Version"]?.scalarText == "2012-10-17"
            for statement in list(policy["Statement"])
            where statement["Effect"]?.scalarText == effect && holdsAction(statement)
                && holdsResource(statement, variables) && holdsCondition(statement, variables)
            {
                result.formUnion(anyone.map { principalWays(statement, $0) } ?? [.directly])
            }
        }
        return result
    }

    func holdsAction(_ statement: Value) -> Bool {
        let isListed = texts(statement["Action"] ?? statement["NotAction"]).contains { pattern in
            (pattern.contains(":") || pattern.allSatisfy { $0 == "*" })
                && glob(tokens(pattern.lowercased(), false) ?? [], action)
        }
        return isListed == (statement["Action"] != nil)
    }

    func holdsResource(_ statement: Value, _ variables: Bool) -> Bool {
        let target = arnParts(resource)
        guard let patterns = statement["Resource"] ?? statement["NotResource"] else { return true }
        let isListed = texts(patterns).contains { pattern in
            if pattern == "*" { return true }
            guard resource != "*", let parts = tokens(pattern, variables).map(arnParts) else {
                return false
            }
            return parts.count <= target.count && zip(parts, target).allSatisfy(glob)
        }
        return isListed == (statement["Resource"] != nil)
    }

    func principalWays(_ statement: Value, _ anyone: Bool) -> Set<Way> {
        guard let element = statement["Principal"] ?? statement["NotPrincipal"] else {
            return anyone ? [.directly] : []
        }
        let plain = texts(element).compactMap { way("AWS", $0) }
        let typed = (element.members ?? []).flatMap { type in
            texts(type.value).compactMap { way(type.key, $0) }
        }
        if statement["Principal"] != nil { return Set(plain + typed) }
        let isBounded = statement["Effect"]?.scalarText == "Deny" && !boundary.isEmpty
        return isBounded || (plain + typed).isEmpty ? [.directly] : []
    }

    func way(_ type: String, _ entry: String) -> Way? {
        if type == "AWS", entry == "*" { return .directly }
        guard type == principalType else { return nil }
        if type == "Service", entry.lowercased() == principal.lowercased() { return .directly }
        if entry == principal { return kind == .role ? .asRole : .directly }
        guard let account else { return nil }
        if entry == account || entry == "arn:aws:iam::\(account):root" {
            return kind == .root ? .directly : .asAccount
        }
        // What is left: the role or the user whose session this is.
        let isThere = entry.hasPrefix("arn:aws:iam::\(account):") && path(entry).count > 1
        guard isThere, path(entry).last == path(principal).dropFirst().first else { return nil }
        if kind == .session, path(entry)[0] == "role" { return .asRole }
        return kind == .federatedSession && path(entry)[0] == "user" ? .asSessionsUser : nil
    }

    // MARK: Conditions

    func holdsCondition(_ statement: Value, _ variables: Bool) -> Bool {
        (statement["Condition"]?.members ?? []).allSatisfy { test in
            (test.value.members ?? []).allSatisfy { key in
                let values = context[key.key.lowercased()] ?? []
                return holds(test.key.lowercased(), values, texts(key.value), variables)
            }
        }
    }

    func holds(_ test: String, _ values: [String], _ wanted: [String], _ variables: Bool) -> Bool {
        if test == "null" { return wanted.contains { $0.lowercased() == "\(values.isEmpty)" } }
        guard let parts = test.wholeMatch(of: /(for(all|any)values?:)?(.+?)(ifexists)?/)?.output,
            """
            stringequals stringnotequals stringequalsignorecase stringnotequalsignorecase \
            stringlike stringnotlike numericequals numericnotequals numericlessthan \
            numericlessthanequals numericgreaterthan numericgreaterthanequals dateequals \
            datenotequals datelessthan datelessthanequals dategreaterthan dategreaterthanequals \
            bool binaryequals ipaddress notipaddress arnequals arnnotequals arnlike arnnotlike
            """.split(separator: " ").contains(parts.3)
        else { return false }
        let isNegated = parts.3.contains("not")
        let name = parts.3.replacingOccurrences(of: "not", with: "")
        func matches(_ value: String) -> Bool {
            let results = wanted.map { compare(name, $0, value, variables) }
            // Nil, something malformed, is neither true nor false: it fails a negated operator too.
            return isNegated ? results.allSatisfy { $0 == false } : results.contains(true)
        }
        if values.isEmpty, parts.4 != nil { return true }
        if parts.2 == "all" { return values.allSatisfy(matches) }
        if parts.2 == "any" { return values.contains(where: matches) }
        return values.isEmpty ? isNegated : values.count == 1 && matches(values[0])
    }

    /// Whether a value is as an operator wants it; nil where one of the two is malformed.
    func compare(_ name: String, _ wanted: String, _ value: String, _ variables: Bool) -> Bool? {
        if name.hasPrefix("numeric") { return order(name, number(value), number(wanted)) }
        if name.hasPrefix("date") { return order(name, date(value), date(wanted)) }
        if name == "ipaddress" { return isInside(wanted, value) }
        if name == "bool" {
            let (a, b) = (wanted.lowercased(), value.lowercased())
            return ["true", "false"].contains(a) && ["true", "false"].contains(b) ? a == b : nil
        }
        if name == "binaryequals" {
            let (a, b) = (Data(base64Encoded: wanted), Data(base64Encoded: value))
            return a == nil || b == nil ? nil : a == b
        }
        let isARN = name.hasPrefix("arn")
        if isARN, arnParts(value).count < 6 || arnParts(value)[0] != "arn" { return nil }
        guard let pattern = tokens(wanted, variables) else { return false }
        if isARN {
            let parts = arnParts(pattern)
            return parts.count < 6 ? nil : zip(parts, arnParts(value)).allSatisfy(glob)
        }
        if name == "stringlike" { return glob(pattern, value) }
        let text = String(String.UnicodeScalarView(pattern.map(\.scalar)))
        if name == "stringequals" { return text.unicodeScalars.elementsEqual(value.unicodeScalars) }
        return text.lowercased().unicodeScalars.elementsEqual(value.lowercased().unicodeScalars)
    }

    /// A text of a policy as a pattern; nil where a variable has neither a value nor a default.
    func tokens(_ text: String, _ variables: Bool) -> [Token]? {
        var result: [Token] = []
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if variables, scalar == "$", rest.first == "{", let end = rest.firstIndex(of: "}") {
                guard let value = variable(String(rest[..<end].dropFirst())) else { return nil }
                result += value.unicodeScalars.map { Token(scalar: $0, isWritten: false) }
                rest = rest[end...].dropFirst()
            } else {
                result.append(Token(scalar: scalar, isWritten: true))
            }
        }
        return result
    }

    func variable(_ text: String) -> String? {
        if ["*", "?", "$"].contains(text) { return text }
        guard let parts = text.wholeMatch(of: /([^,]*)(, *'(.*)')?/)?.output else { return nil }
        let values = context[parts.1.lowercased()] ?? []
        return values.count == 1 ? values[0] : parts.3.map(String.init)
    }
}

/// A character of a pattern. Only one that the policy itself holds, not one that a variable stands
/// for, can be a wildcard or separate the parts of an ARN.
private struct Token: Equatable {
    let scalar: Unicode.Scalar
    let isWritten: Bool
}

private func glob(_ pattern: [Token], _ text: String) -> Bool {
    // matched[i]: the tokens so far match the first i characters.
    var matched = [true] + text.unicodeScalars.map { _ in false }
    for token in pattern {
        switch (token.scalar, token.isWritten) {
        case ("*", true):
            for i in matched.indices.dropFirst() where matched[i - 1] { matched[i] = true }
        case ("?", true): matched = [false] + matched.dropLast()
        default:
            matched = [false] + zip(matched, text.unicodeScalars).map { $0 && $1 == token.scalar }
        }
    }
    return matched.last == true
}

private func list(_ value: Value?) -> [Value] { value.map { $0.elements ?? [$0] } ?? [] }

private func texts(_ value: Value?) -> [String] { list(value).compactMap(\.scalarText) }

private func arnParts(_ arn: String) -> [String] {
    arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
}

private func arnParts(_ arn: [Token]) -> [[Token]] {
    arn.split(
        separator: Token(scalar: ":", isWritten: true), maxSplits: 5,
        omittingEmptySubsequences: false
    ).map(Array.init)
}

/// The sixth part of an ARN between its slashes.
private func path(_ arn: String) -> [String] {
    (arnParts(arn).last ?? "").components(separatedBy: "/")
}

private func number(_ text: String) -> Decimal? {
    let form = /[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/
    return text.wholeMatch(of: form) == nil ? nil : Decimal(string: text)
}

/// Milliseconds since 1970; a time without a zone is UTC.
private func date(_ text: String) -> Int? {
    if text.count != 4, text.allSatisfy(\.isWholeNumber), let number = Int(text) {
        return number >= 100_000_000_000 ? number : number * 1000
    }
    let day = /([0-9]{4})(-([0-9]{2})(-([0-9]{2})(T(.+))?)?)?/
    let clock = /([0-9]{2}):([0-9]{2})(:([0-9]{2})(\.([0-9]+))?)?(Z|([+-])([0-9]{2}):([0-9]{2}))?/
    guard let found = text.wholeMatch(of: day)?.output,
        let time = (found.7 ?? "00:00").wholeMatch(of: clock)?.output
    else { return nil }
    func integer(_ digits: Substring?, _ missing: Int) -> Int {
        digits.flatMap { Int($0) } ?? missing
    }
    let (year, month, dayOfMonth) = (integer(found.1, 0), integer(found.3, 1), integer(found.5, 1))
    let (hour, minute, second) = (integer(time.1, 0), integer(time.2, 0), integer(time.4, 0))
    let (ahead, aheadMinutes) = (integer(time.9, 0), integer(time.10, 0))
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let months = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...months[month - 1]).contains(dayOfMonth), hour < 24,
        minute < 60, second < 60, ahead < 24, aheadMinutes < 60
    else { return nil }
    let past = year - 1
    let leapDays = past / 4 - past / 100 + past / 400
    let days =
        past * 365 + leapDays + months.prefix(month - 1).reduce(0, +) + dayOfMonth - 1 - 719_162
    let offset = (ahead * 60 + aheadMinutes) * (time.8 == "-" ? -1 : 1)
    let seconds = ((days * 24 + hour) * 60 + minute - offset) * 60 + second
    return seconds * 1000 + integer("\(time.6 ?? "")000".prefix(3), 0)
}

private func order<T: Comparable>(_ relation: String, _ value: T?, _ wanted: T?) -> Bool? {
    guard let value, let wanted else { return nil }
    if value == wanted { return relation.hasSuffix("equals") }
    return relation.contains(value < wanted ? "lessthan" : "greaterthan")
}

/// Whether an address lies in a range, or is the one address; nil where one of them is malformed.
private func isInside(_ range: String, _ value: String) -> Bool? {
    let parts = range.components(separatedBy: "/")
    guard parts.count <= 2, let first = addressBits(parts[0]), let bits = addressBits(value),
        let length = parts.count == 1 ? first.count : Int(parts[1]), 0...first.count ~= length
    else { return nil }
    return first.count == bits.count && first.prefix(length) == bits.prefix(length)
}

/// The 32 bits of an IPv4 address or the 128 of an IPv6 address.
private func addressBits(_ text: String) -> [Bool]? {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
        var bytes = [UInt8](repeating: 0, count: count)
        if inet_pton(family, text, &bytes) == 1 {
            return bytes.flatMap { byte in (0..<8).map { byte & (0x80 >> $0) != 0 } }
        }
    }
    return nil
}
