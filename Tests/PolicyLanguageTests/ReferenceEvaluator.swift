import Foundation
import SourceText

/// Decides requests the slow and plain way, straight from docs/policies.md.
///
/// It shares no code with the evaluator that it checks: what the two agree on was found out twice.
enum ReferenceEvaluator {
    static func decide(_ request: Value) -> String { ReferenceRequest(request).decision }
}

private struct ReferenceRequest {
    /// How a statement came to match the principal.
    enum Way { case directly, asAccount, asRole, asSessionsUser }
    let request: Value
    let action: String
    let resource: String
    var principal = ""
    var principalType = "AWS"
    /// As the ARN says it: user, role, assumed-role, federated-user or root. Empty for outsiders: a
    /// service, say, has neither an account nor policies of its own.
    var kind = ""
    var account: String?
    /// With the characters that have a variable each.
    var context = ["*": ["*"], "?": ["?"], "$": ["$"]]
    init(_ request: Value) {
        self.request = request
        action = request["action"]?.scalarText?.lowercased() ?? ""
        resource = request["resource"]?.scalarText ?? "*"
        for member in request["context"]?.members ?? [] {
            context[member.key.lowercased()] = texts(member.value)
        }
        if let form = request["principal"]?.members?.first {
            principalType = form.key.prefix(1).uppercased() + form.key.dropFirst()
            principal = form.value.scalarText ?? ""
        } else if let arn = request["principal"]?.scalarText {
            principal = arn
            account = arnParts(arn).dropFirst(4).first
            kind = path(arn)[0]
        }
    }
    var decision: String {
        if action == "sts:getcalleridentity" { return "allowed" }
        let isLinked = principal.contains(
            /:(role\/aws-service-role\/|assumed-role\/AWSServiceRoleFor)/)
        let controls = isLinked || kind == "" ? [] : levels("serviceControlPolicies")
        let resourceControls = isLinked ? [] : levels("resourceControlPolicies")
        let endpoint = policies(request["endpointPolicies"])
        let isDenied =
            (own + controls).contains { matches($0, "Deny") }
            || ([endpoint] + resourceControls).contains { matches($0, "Deny", anyone: true) }
            || matches(policies(request["resourcePolicy"]), "Deny", anyone: false)
        if isDenied { return "explicitDeny" }
        let isWithin =
            controls.allSatisfy { matches($0, "Allow") }
            && resourceControls.allSatisfy { matches($0, "Allow", anyone: true) }
            && (endpoint.isEmpty || matches(endpoint, "Allow", anyone: true))
        return isWithin && !isOwnedByAWS && isGranted ? "allowed" : "implicitDeny"
    }
    var isGranted: Bool {
        let ways = ways(policies(request["resourcePolicy"]), "Allow", anyone: false)
        if kind == "" { return !ways.isEmpty }
        if action == "sts:getsessiontoken", kind == "user" || kind == "root" { return true }
        let isTrust = call.contains(trustForm)
        let isKey = call.contains(keyForm)
        if isTrust, kind == "root", action.hasPrefix("sts:assumerole") { return false }
        // Without session policies, a federated user's session may do nothing of its own.
        let inBoundary = own[1].isEmpty || matches(own[1], "Allow")
        let inSession = own[2].isEmpty ? kind != "federated-user" : matches(own[2], "Allow")
        let isUnlimited = inBoundary && inSession
        let principalsSide = kind == "root" || isUnlimited && matches(own[0], "Allow")
        let owner = request["resourceAccount"]?.scalarText ?? arnParts(resource).dropFirst(4).first
        if ![nil, "", "aws", account].contains(owner) { return principalsSide && !ways.isEmpty }
        if principalsSide, !ways.isEmpty || !(isTrust || isKey) { return true }
        if ways.contains(.directly), kind != "role" { return true }
        return isUnlimited && !ways.subtracting([.asAccount]).isEmpty
    }
    var call: String { action + " " + resource }
    var isOwnedByAWS: Bool {
        call.contains(ownedForm)
    }
    /// Identity policies, boundaries and session policies, where they apply.
    var own: [[Value]] {
        ["identityPolicies", "permissionsBoundaries", "sessionPolicies"].map {
            kind == "root" || kind == "" ? [] : policies(request[$0])
        }
    }
    func policies(_ value: Value?) -> [Value] { list(value).map { $0["policy"] ?? $0 } }
    func levels(_ key: String) -> [[Value]] { list(request[key]).map(policies) }
    func matches(_ policies: [Value], _ effect: String, anyone: Bool? = nil) -> Bool {
        !ways(policies, effect, anyone: anyone).isEmpty
    }
    /// How the matching statements of an effect match the principal. A missing principal is anyone
    /// or nobody; `anyone` is nil where principals are ignored.
    func ways(_ policies: [Value], _ effect: String, anyone: Bool?) -> Set<Way> {
        var result: Set<Way> = []
        for policy in policies {
            let variables = policy["Version"]?.scalarText == "2012-10-17"
            for statement in list(policy["Statement"])
            where statement["Effect"]?.scalarText == effect && holdsAction(statement)
                && holdsResource(statement, variables) && holdsCondition(statement, variables)
            { result.formUnion(anyone.map { principalWays(statement, $0) } ?? [.directly]) }
        }
        return result
    }
    func holdsAction(_ statement: Value) -> Bool {
        let isListed = texts(statement["Action"] ?? statement["NotAction"]).contains {
            ($0.contains(":") || Set($0) == ["*"])
                && glob(tokens($0.lowercased(), false) ?? [], action)
        }
        return isListed == (statement["Action"] != nil)
    }
    func holdsResource(_ statement: Value, _ variables: Bool) -> Bool {
        guard let patterns = statement["Resource"] ?? statement["NotResource"] else { return true }
        let target = arnParts(resource)
        let isListed = texts(patterns).contains { pattern in
            if Set(pattern) == ["*"] || resource == "*" { return Set(pattern) == ["*"] }
            let parts = tokens(pattern, variables).map(arnParts) ?? []
            return 1...target.count ~= parts.count && zip(parts, target).allSatisfy(glob)
        }
        return isListed == (statement["Resource"] != nil)
    }
    func principalWays(_ statement: Value, _ anyone: Bool) -> Set<Way> {
        let element = statement["Principal"] ?? statement["NotPrincipal"]
        guard let element else { return anyone ? [.directly] : [] }
        let types = element.members?.map { ($0.key, $0.value) } ?? [("AWS", element)]
        let found = Set(types.flatMap { type in texts(type.1).compactMap { way(type.0, $0) } })
        if statement["Principal"] != nil { return found }
        let isBounded = statement["Effect"]?.scalarText == "Deny" && !own[1].isEmpty
        return isBounded || found.isEmpty ? [.directly] : []
    }
    func way(_ type: String, _ entry: String) -> Way? {
        if type == "AWS", entry == "*" { return .directly }
        guard type == principalType else { return nil }
        if type == "Service", entry.lowercased() == principal.lowercased() { return .directly }
        if entry == principal { return kind == "role" ? .asRole : .directly }
        guard let account else { return nil }
        if entry == account || entry == "arn:aws:iam::\(account):root" {
            return kind == "root" ? .directly : .asAccount
        }
        // What is left: the role or the user whose session this is.
        let isMine = path(entry).last == path(principal).dropFirst().first
        guard isMine, entry.hasPrefix("arn:aws:iam::\(account):") else { return nil }
        if kind == "assumed-role", path(entry)[0] == "role" { return .asRole }
        return kind == "federated-user" && path(entry)[0] == "user" ? .asSessionsUser : nil
    }
    func holdsCondition(_ statement: Value, _ variables: Bool) -> Bool {
        (statement["Condition"]?.members ?? []).allSatisfy { test in
            (test.value.members ?? []).allSatisfy { holds(test.key.lowercased(), $0, variables) }
        }
    }
    func holds(_ test: String, _ key: Value.Member, _ variables: Bool) -> Bool {
        var (values, wanted) = (context[key.key.lowercased()] ?? [], texts(key.value))
        if test == "null" { return wanted.contains { $0.lowercased() == "\(values.isEmpty)" } }
        guard let parts = test.wholeMatch(of: operatorForm)?.output else { return false }
        if parts.quantifier != nil, values == [""] { values = [] }
        let isNegated = parts.name.contains("not")
        let name = parts.name.replacingOccurrences(of: "not", with: "")
        func matches(_ value: String) -> Bool {
            let results = wanted.map { compare(name, $0, value, variables) }
            // Nil, something malformed, is neither true nor false: it fails a negated operator too.
            return isNegated ? results.allSatisfy { $0 == false } : results.contains(true)
        }
        if values.isEmpty, parts.ifExists != nil { return true }
        if parts.quantifier == "forallvalues:" { return values.allSatisfy(matches) }
        if parts.quantifier == "foranyvalue:" { return values.contains(where: matches) }
        return values.isEmpty ? isNegated : values.count == 1 && matches(values[0])
    }
    /// Whether a value is as an operator wants it; nil where one of the two is malformed.
    func compare(_ name: String, _ wanted: String, _ value: String, _ variables: Bool) -> Bool? {
        if name.hasPrefix("numeric") { return relate(name, number(value), number(wanted)) }
        if name.hasPrefix("date") { return relate(name, date(value), date(wanted)) }
        if name == "bool" { return relate(name, flag(value), flag(wanted)) }
        if name == "binaryequals" { return relate(name, bytes(value), bytes(wanted)) }
        if name == "ipaddress" { return isInside(wanted, value) }
        let (isARN, target) = (name.hasPrefix("arn"), arnParts(value))
        if isARN, target.count < 6 || target[0] != "arn" { return nil }
        guard let pattern = tokens(wanted, variables) else { return false }
        let parts = arnParts(pattern)
        if isARN { return parts.count < 6 ? nil : zip(parts, target).allSatisfy(glob) }
        if name == "stringlike" { return glob(pattern, value) }
        let text = String(String.UnicodeScalarView(pattern.map(\.scalar)))
        if name == "stringequals" { return text.unicodeScalars.elementsEqual(value.unicodeScalars) }
        return text.lowercased().unicodeScalars.elementsEqual(value.lowercased().unicodeScalars)
    }
    /// A text of a policy as a pattern; nil where a variable has neither a value nor a default.
    func tokens(_ text: String, _ variables: Bool) -> [Token]? {
        var result: [Token] = []
        guard text.contains("${") else { return text.unicodeScalars.map { ($0, true) } }
        for match in text.matches(of: tokenForm) {
            guard variables, let name = match.1 else {
                result += match.0.unicodeScalars.map { ($0, true) }
                continue
            }
            let values = context[name.lowercased()] ?? []
            let value = values.count == 1 ? values[0] : match.3.map(String.init)
            guard let value else { return nil }
            result += value.unicodeScalars.map { ($0, false) }
        }
        return result
    }
}
// Regular expressions are only read; made once, they are safe to share.
nonisolated(unsafe) private let operatorForm =
    #/
    (?<quantifier>forallvalues:|foranyvalue:)?
    (?<name>string(not)?(equals|equalsignorecase|like) | arn(not)?(equals|like)
    | (not)?ipaddress | bool | binaryequals
    | (numeric|date)((not)?equals | (less|greater)than(equals)?))
    (?<ifExists>ifexists)?
    /#
nonisolated(unsafe) private let ownedForm =
    #/
    ^(iam:((create|delete|tag|untag)policy | (create|delete|setdefault)policyversion)
    \ arn:aws:iam::aws:policy/
    | iam:((create|delete|pass|tag|untag|update)role | updateassumerolepolicy
    | (attach|delete|detach|put)rolepolicy | (create|delete)servicelinkedrole
    | (delete|put)rolepermissionsboundary | updateroledescription)
    \ arn:aws:iam:[^/]*:role/aws-reserved/
    | kms:(create|update|delete)alias\ arn:aws:kms:[^/]*:alias/aws/)
    /#
nonisolated(unsafe) private let trustForm =
    /^sts:(assumerole.*|tagsession|setsourceidentity) arn:aws:iam:[^\/]*:role\//
nonisolated(unsafe) private let keyForm = /^kms:.* arn:aws:kms:[^\/]*:key\//
nonisolated(unsafe) private let tokenForm = /(?s)\$\{([^},]+)(, *'([^}]*)')?\}|./
    .matchingSemantics(.unicodeScalar)
nonisolated(unsafe) private let numberForm = /^[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/
nonisolated(unsafe) private let timeForm =
    /(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(\.(\d+))?)?(Z|([+-])(\d\d):(\d\d))?/
/// A character of a pattern. Only those written in the policy, not those that a variable stands for,
/// can be wildcards or separate the parts of an ARN.
private typealias Token = (scalar: Unicode.Scalar, isWritten: Bool)
private func glob(_ pattern: some Sequence<Token>, _ text: String) -> Bool {
    // ends[i]: the tokens so far match the first i characters.
    var ends = [true] + text.unicodeScalars.map { _ in false }
    for token in pattern {
        switch token {
        case ("*", true): for i in ends.indices.dropFirst() where ends[i - 1] { ends[i] = true }
        case ("?", true): ends = [false] + ends.dropLast()
        default: ends = [false] + zip(ends, text.unicodeScalars).map { $0 && $1 == token.scalar }
        }
    }
    return ends.last == true
}
private func list(_ value: Value?) -> [Value] { value.map { $0.elements ?? [$0] } ?? [] }
private func texts(_ value: Value?) -> [String] { list(value).compactMap(\.scalarText) }
private func arnParts(_ arn: String) -> [String] {
    arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
}
private func arnParts(_ arn: [Token]) -> [ArraySlice<Token>] {
    arn.split(maxSplits: 5, omittingEmptySubsequences: false) { $0 == (":", true) }
}
private func path(_ arn: String) -> [String] {
    arnParts(arn).last?.components(separatedBy: "/") ?? [""]
}
private func relate<T: Comparable>(_ relation: String, _ value: T?, _ wanted: T?) -> Bool? {
    guard let value, let wanted else { return nil }
    if value == wanted { return !relation.hasSuffix("than") }
    return relation.contains(value < wanted ? "lessthan" : "greaterthan")
}
private func flag(_ text: String) -> String? { Bool(text.lowercased())?.description }
private func bytes(_ text: String) -> String? {
    text.count % 4 == 0 ? Data(base64Encoded: text)?.base64EncodedString() : nil
}
private func number(_ text: String) -> Decimal? {
    text.contains(numberForm) ? Decimal(string: text) : nil
}
/// Milliseconds since 1970; a time without a zone is UTC.
private func date(_ text: String) -> Int? {
    if text.count != 4, text.allSatisfy(\.isNumber), let number = Int(text) {
        return number >= 100_000_000_000 ? number : number * 1000
    }
    let missing = [4: "-01-01T00:00", 7: "-01T00:00", 10: "T00:00"][text.count] ?? ""
    guard let found = (text + missing).wholeMatch(of: timeForm)?.output else { return nil }
    let utc = found.1 + (found.2 ?? ":00").prefix(3) + "Z"
    // Written anew, a day like February 30 is another.
    guard let time = try? Date(utc, strategy: .iso8601), time.formatted(.iso8601) == utc,
        let hours = Int(found.7 ?? "0"), let minutes = Int(found.8 ?? "0"), hours < 24,
        minutes < 60, let thousandths = Int("\(found.4 ?? "")000".prefix(3))
    else { return nil }
    let zone = (hours * 60 + minutes) * (found.6 == "-" ? -60 : 60)
    return (Int(time.timeIntervalSince1970) - zone) * 1000 + thousandths
}
/// Whether an address lies in a range, or is the one address; nil where one of them is malformed.
private func isInside(_ range: String, _ value: String) -> Bool? {
    let parts = range.components(separatedBy: "/")
    guard parts.count <= 2, let first = addressBits(parts[0]), let bits = addressBits(value),
        let length = parts.count == 1 ? first.count : Int(parts[1]), 0...first.count ~= length
    else { return nil }
    return first.count == bits.count && first.prefix(length) == bits.prefix(length)
}
private func addressBits(_ text: String) -> [Bool]? {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard inet_pton(family, text, &bytes) == 1 else { continue }
        return bytes.flatMap { byte in (0..<8).map { byte & (0x80 >> $0) != 0 } }
    }
    return nil
}
