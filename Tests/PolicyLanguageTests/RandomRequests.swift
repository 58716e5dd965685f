import SourceText

/// Random requests with random policies, always the same for a seed.
///
/// The words are few, and a statement's elements are often made from the request that it will meet:
/// so all three decisions come up, for all kinds of reasons.
struct RandomRequests {
    /// SplitMix64.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private var random: Generator
    private var action = ""
    private var resource = ""
    private var principal = ""

    init(seed: UInt64) { random = Generator(state: seed) }

    // MARK: words

    private static let accounts = ["111122223333", "444455556666"]
    private static let actions = [
        "s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:ListAllMyBuckets", "sqs:SendMessage",
        "kms:Decrypt", "kms:DeleteAlias", "iam:PassRole", "iam:TagPolicy", "iam:GetUser",
        "sts:AssumeRole", "sts:TagSession", "sts:GetCallerIdentity", "sts:GetSessionToken",
    ]
    private static let resources = [
        "*", "arn:aws:s3:::reports", "arn:aws:s3:::reports/2026/q1.csv",
        "arn:aws:s3:::home/ama/a*b",
        "arn:aws:sqs:eu-west-1:111122223333:jobs", "arn:aws:sqs:us-east-1:444455556666:jobs:dead",
        "arn:aws:kms:eu-west-1:111122223333:key/1234",
        "arn:aws:kms:eu-west-1:111122223333:alias/aws/s3",
        "arn:aws:iam::111122223333:role/team/reader", "arn:aws:iam::444455556666:role/reader",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/x",
        "arn:aws:iam::111122223333:user/ama",
    ]
    private static let principals = [
        "arn:aws:iam::111122223333:user/ama", "arn:aws:iam::111122223333:user/team/ama",
        "arn:aws:iam::111122223333:role/team/reader", "arn:aws:iam::444455556666:role/reader",
        "arn:aws:sts::111122223333:assumed-role/reader/s1",
        "arn:aws:sts::444455556666:assumed-role/reader/s1",
        "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForX/s1",
        "arn:aws:sts::111122223333:federated-user/ama", "arn:aws:iam::111122223333:root",
        "arn:aws:iam::444455556666:root",
    ]
    private static let keys = [
        "aws:username", "aws:SourceIp", "aws:CurrentTime", "aws:TagKeys", "aws:MultiFactorAuthAge",
        "aws:SecureTransport", "aws:SourceArn", "aws:PrincipalTag/Team", "app:hash",
    ]
    private static let values = [
        "ama", "AMA", "a*a", "b", "", "10", "10.0", "-3", "1e1", "ten", "true", "FALSE",
        "203.0.113.7", "203.0.113.0/24", "198.51.100.9", "2001:db8::1", "2001:db8::/32",
        "300.1.1.1",
        "2026-11-24", "2026-11-24T00:00:00Z", "2026-11-24T01:00:00+01:00", "1795478400", "2027",
        "2026-13-01", "Zm9v", "Zm8=", "Z", "arn:aws:s3:::reports",
        "arn:aws:sqs:eu-west-1:111122223333:jobs",
        "arn:aws:s3", "red",
    ]
    private static let patterns = [
        "a*", "?m?", "*", "${aws:username}", "${aws:username, 'ama'}", "x${aws:TagKeys}", "a${*}a",
        "${aws:PrincipalTag/team}", "arn:aws:*:*:*:*", "arn:aws:s3:::${aws:username}*",
        "arn:???:sqs:*:111122223333:j*s", "Ama",
    ]
    private static let operators = [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
        "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan",
        "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals",
        "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
        "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals",
        "ArnNotEquals", "ArnLike", "ArnNotLike", "stringlike", "StringMatches",
    ]

    // MARK: choices

    private mutating func one(of words: [String]) -> String {
        words[Int.random(in: 0..<words.count, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    private mutating func count(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    /// One text, or a list of some.
    private mutating func oneOrMore(_ make: (inout RandomRequests) -> String) -> Value {
        if chance(60) { return .string(make(&self)) }
        var texts: [Value] = []
        for _ in 0..<count(1...3) { texts.append(.string(make(&self))) }
        return .array(texts)
    }

    // MARK: a request

    mutating func next() -> Value {
        action = one(of: RandomRequests.actions)
        resource = one(of: RandomRequests.resources)
        var members: [(String, Value)] = [("principal", principalValue())]
        members.append(("action", .string(chance(10) ? action.lowercased() : action)))
        if resource != "*" || chance(50) { members.append(("resource", .string(resource))) }
        if chance(30) {
            members.append(("resourceAccount", .string(one(of: RandomRequests.accounts))))
        }
        members.append(("context", context()))
        if chance(85) { members.append(("identityPolicies", policies(0...2))) }
        if chance(45) { members.append(("resourcePolicy", policy(hasPrincipals: true))) }
        if chance(15) { members.append(("permissionsBoundaries", policies(0...1))) }
        if chance(20) { members.append(("sessionPolicies", policies(1...1))) }
        if chance(10) { members.append(("endpointPolicies", policies(1...1, hasPrincipals: true))) }
        if chance(12) { members.append(("serviceControlPolicies", levels(false))) }
        if chance(12) { members.append(("resourceControlPolicies", levels(true))) }
        return .object(members)
    }

    private mutating func principalValue() -> Value {
        principal = ""
        switch count(0...19) {
        case 0: return .object([("anonymous", .bool(true))])
        case 1: return .object([("service", .string("lambda.amazonaws.com"))])
        case 2: return .object([("federated", .string("accounts.example.org"))])
        case 3: return .object([("canonicalUser", .string("79a5"))])
        default:
            principal = one(of: RandomRequests.principals)
            return .string(principal)
        }
    }

    private mutating func context() -> Value {
        var members: [(String, Value)] = []
        for key in RandomRequests.keys where chance(55) {
            let name = chance(20) ? key.lowercased() : key
            switch count(0...9) {
            case 0: members.append((name, .array([])))
            case 1: members.append((name, .array([.string(value()), .string(value())])))
            case 2: members.append((name, .array([.string(value())])))
            case 3: members.append((name, .bool(chance(50))))
            case 4: members.append((name, .integer(count(-3...12))))
            default: members.append((name, .string(value())))
            }
        }
        return .object(members)
    }

    private mutating func value() -> String { one(of: RandomRequests.values) }

    // MARK: policies

    private mutating func levels(_ hasPrincipals: Bool) -> Value {
        var levels: [Value] = []
        for _ in 0..<count(0...2) {
            levels.append(policies(chance(10) ? 0...0 : 1...2, hasPrincipals: hasPrincipals))
        }
        return .array(levels)
    }

    private mutating func policies(_ range: ClosedRange<Int>, hasPrincipals: Bool = false) -> Value
    {
        var list: [Value] = []
        for number in 0..<count(range) {
            let policy = policy(hasPrincipals: hasPrincipals)
            list.append(
                chance(30)
                    ? .object([("name", .string("p\(number)")), ("policy", policy)]) : policy)
        }
        return .array(list)
    }

    private mutating func policy(hasPrincipals: Bool) -> Value {
        var members: [(String, Value)] = []
        switch count(0...9) {
        case 0: break
        case 1: members.append(("Version", .string("2008-10-17")))
        default: members.append(("Version", .string("2012-10-17")))
        }
        var statements: [Value] = []
        for _ in 0..<count(1...3) { statements.append(statement(hasPrincipals)) }
        members.append(
            ("Statement", statements.count == 1 && chance(50) ? statements[0] : .array(statements)))
        return .object(members)
    }

    private mutating func statement(_ hasPrincipals: Bool) -> Value {
        var members: [(String, Value)] = [("Effect", .string(chance(22) ? "Deny" : "Allow"))]
        if hasPrincipals ? chance(92) : chance(4) {
            members.append((chance(12) ? "NotPrincipal" : "Principal", principals()))
        }
        members.append((chance(10) ? "NotAction" : "Action", oneOrMore { $0.actionPattern() }))
        if chance(95) {
            members.append(
                (chance(10) ? "NotResource" : "Resource", oneOrMore { $0.resourcePattern() }))
        }
        if chance(35) { members.append(("Condition", conditions())) }
        return .object(members)
    }

    private mutating func principals() -> Value {
        if chance(20) { return .string("*") }
        if chance(12) {
            return .object([
                ("Service", .string(chance(70) ? "Lambda.amazonaws.com" : "ec2.amazonaws.com")),
                ("Federated", .string("accounts.example.org")), ("CanonicalUser", .string("79a5")),
            ])
        }
        return .object([("AWS", oneOrMore { $0.principalPattern() })])
    }

    private mutating func principalPattern() -> String {
        switch count(0...9) {
        case 0...3 where !principal.isEmpty: return principal
        case 4: return one(of: RandomRequests.accounts)
        case 5: return "arn:aws:iam::\(one(of: RandomRequests.accounts)):root"
        case 6: return "*"
        case 7: return "arn:aws:iam::111122223333:role/*"
        default: return one(of: RandomRequests.principals)
        }
    }

    private mutating func actionPattern() -> String {
        let base = chance(65) ? action : one(of: RandomRequests.actions)
        let service = base.prefix { $0 != ":" }
        switch count(0...11) {
        case 0: return "*"
        case 1: return "\(service):*"
        case 2: return base.uppercased()
        case 3: return String(base.dropLast(3)) + "*"
        case 4: return String(base.dropLast(1)) + "?"
        case 5: return base + " "
        case 6: return "*:" + base.drop { $0 != ":" }.dropFirst()
        case 7: return chance(50) ? "**" : String(base.drop { $0 != ":" }.dropFirst())
        default: return base
        }
    }

    private mutating func resourcePattern() -> String {
        let base = chance(65) ? resource : one(of: RandomRequests.resources)
        switch count(0...13) {
        case 0, 1, 2: return "*"
        case 3: return String(base.dropLast(2)) + "*"
        case 4: return String(base.dropLast(1)) + "?"
        case 5:
            var parts = base.split(separator: ":", omittingEmptySubsequences: false).map(
                String.init)
            let place = count(0...parts.count - 1)
            parts[place] = chance(50) ? "*" : "?" + parts[place].dropFirst()
            return parts.joined(separator: ":")
        case 6:
            let parts = base.split(separator: ":", omittingEmptySubsequences: false)
            return parts.prefix(count(1...5)).joined(separator: ":")
        case 7: return base.replacing("ama", with: "${aws:username}")
        case 8: return base.replacing("reports", with: "${aws:PrincipalTag/Team, 'reports'}")
        case 9: return base.replacing("*", with: "${*}")
        case 10: return base.uppercased()
        default: return base
        }
    }

    private mutating func conditions() -> Value {
        var operators: [(String, Value)] = []
        var used: Set<String> = []
        for _ in 0..<count(1...2) {
            let name = operatorName()
            guard used.insert(name).inserted else { continue }
            var keys: [(String, Value)] = []
            for key in RandomRequests.keys where chance(keys.isEmpty ? 15 : 4) {
                keys.append((chance(20) ? key.uppercased() : key, conditionValues(name)))
            }
            operators.append((name, .object(keys)))
        }
        return .object(operators)
    }

    private mutating func operatorName() -> String {
        if chance(8) { return "Null" }
        var name = one(of: RandomRequests.operators)
        if chance(20) { name += "IfExists" }
        if chance(30) { name = (chance(50) ? "ForAllValues:" : "ForAnyValue:") + name }
        return name
    }

    private mutating func conditionValues(_ name: String) -> Value {
        if name == "Null" { return .string(chance(50) ? "true" : "false") }
        return oneOrMore { $0.chance(30) ? $0.one(of: RandomRequests.patterns) : $0.value() }
    }
}
