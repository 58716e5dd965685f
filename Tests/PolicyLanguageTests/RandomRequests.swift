import SourceText

/// The generator of Steele, Lea and Flood: the same numbers for the same seed on every platform.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// An endless sequence of well-formed requests, the same for the same seed.
///
/// The vocabulary is small and half of the patterns are made from the request itself, so that
/// statements match, and miss by little, often enough to reach every rule of docs/policies.md.
struct RandomRequests {
    private var random: SplitMix64
    /// The request that policies are being made for.
    private var principal = Value.null
    private var action = ""
    private var resource = ""
    private var context: [(key: ContextKey, name: String, values: [String])] = []

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    mutating func next() -> Value {
        principal = makePrincipal()
        (action, resource) = pick(RandomRequests.calls)
        let context = makeContext()
        var members: [(String, Value)] = [
            ("principal", principal), ("action", .string(chance(15) ? oddCase(action) : action)),
        ]
        if resource != "*" || chance(50) { members.append(("resource", .string(resource))) }
        if chance(25) { members.append(("resourceAccount", .string(pick(Self.accounts)))) }
        if chance(90) { members.append(("context", context)) }
        if chance(85) { members.append(("identityPolicies", policies(.identity, 0...2))) }
        if chance(isTrustOrKey ? 85 : 50) {
            members.append(("resourcePolicy", policy(.resource)))
        }
        if chance(25) { members.append(("permissionsBoundaries", policies(.limit, 0...1))) }
        if chance(isFederatedSession ? 75 : 20) {
            members.append(
                ("sessionPolicies", policies(.limit, isFederatedSession ? 0...2 : 1...2)))
        }
        if chance(25) { members.append(("serviceControlPolicies", levels(.limit))) }
        if chance(20) { members.append(("resourceControlPolicies", levels(.sharedLimit))) }
        if chance(15) { members.append(("endpointPolicies", policies(.sharedLimit, 1...1))) }
        return .object(members)
    }

    // MARK: Chance

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

    private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    private mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

    private mutating func oddCase(_ text: String) -> String {
        switch below(3) {
        case 0: text.uppercased()
        case 1: text.lowercased()
        default:
            String(text.enumerated().map { $0.offset % 2 == 0 ? $0.element : swapped($0.element) })
        }
    }

    private func swapped(_ letter: Character) -> Character {
        guard letter.isASCII else { return letter }
        return Character(letter.isUppercase ? letter.lowercased() : letter.uppercased())
    }

    // MARK: The request

    private static let accounts = ["111122223333", "444455556666", "777788889999"]

    private static let calls: [(String, String)] = [
        ("s3:GetObject", "arn:aws:s3:::reports/home/ama/q1.csv"),
        ("s3:GetObject", "arn:aws:s3:::reports/home/a*/q?.csv"),
        ("s3:PutObject", "arn:aws:s3:::reports/team:blue/ünï.csv"),
        ("s3:ListBucket", "arn:aws:s3:::reports"),
        ("s3:ListAllMyBuckets", "*"),
        ("sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:orders"),
        ("sqs:ReceiveMessage", "arn:aws:sqs:eu-west-1:444455556666:orders-ama"),
        ("iam:GetUser", "arn:aws:iam::111122223333:user/ama"),
        ("iam:PassRole", "arn:aws:iam::111122223333:role/app/Reader"),
        ("iam:CreateRole", "arn:aws:iam::444455556666:role/Writer"),
        ("iam:UpdateRole", "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/Admin"),
        ("iam:GetRole", "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/Admin"),
        ("iam:TagPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
        ("iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
        ("iam:CreatePolicyVersion", "arn:aws:iam::111122223333:policy/ReadOnlyAccess"),
        ("sts:AssumeRole", "arn:aws:iam::111122223333:role/app/Reader"),
        ("sts:AssumeRole", "arn:aws:iam::444455556666:role/Writer"),
        ("sts:AssumeRoleWithWebIdentity", "arn:aws:iam::111122223333:role/Reader"),
        ("sts:TagSession", "arn:aws:iam::111122223333:role/app/Reader"),
        ("sts:SetSourceIdentity", "arn:aws:iam::444455556666:role/Writer"),
        ("sts:GetCallerIdentity", "*"),
        ("sts:GetSessionToken", "*"),
        ("kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key/1234abcd"),
        ("kms:GenerateDataKey", "arn:aws:kms:us-east-1:444455556666:key/1234abcd"),
        ("kms:DeleteAlias", "arn:aws:kms:us-east-1:111122223333:alias/aws/s3"),
        ("kms:DeleteAlias", "arn:aws:kms:us-east-1:111122223333:alias/mine"),
        ("kms:ListKeys", "*"),
    ]

    private static let arns = [
        "arn:aws:iam::111122223333:user/ama", "arn:aws:iam::111122223333:user/team/ama",
        "arn:aws:iam::444455556666:user/kofi", "arn:aws:iam::111122223333:role/Reader",
        "arn:aws:iam::111122223333:role/app/Reader", "arn:aws:iam::444455556666:role/Writer",
        "arn:aws:sts::111122223333:assumed-role/Reader/ama",
        "arn:aws:sts::444455556666:assumed-role/Writer/job",
        "arn:aws:sts::111122223333:federated-user/ama",
        "arn:aws:sts::444455556666:federated-user/kofi", "arn:aws:iam::111122223333:root",
        "arn:aws:iam::444455556666:root",
        "arn:aws:iam::111122223333:role/aws-service-role/sqs.amazonaws.com/AWSServiceRoleForSQS",
        "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForSQS/work",
    ]

    private static let services = ["lambda.amazonaws.com", "sqs.amazonaws.com"]
    private static let providers = [
        "cognito-identity.amazonaws.com", "arn:aws:iam::111122223333:saml-provider/Okta",
    ]
    private static let canonicalUsers = ["79a59df900b949e5", "2c150a2dc1a4c7b0"]

    private mutating func makePrincipal() -> Value {
        switch below(100) {
        case 0..<80: .string(pick(Self.arns))
        case 80..<86: .object([("service", .string(maybeOdd(pick(Self.services))))])
        case 86..<91: .object([("federated", .string(pick(Self.providers)))])
        case 91..<94: .object([("canonicalUser", .string(pick(Self.canonicalUsers)))])
        default: .object([("anonymous", .bool(true))])
        }
    }

    private mutating func maybeOdd(_ text: String) -> String { chance(20) ? oddCase(text) : text }

    private var isFederatedSession: Bool {
        principal.scalarText?.contains(":federated-user/") ?? false
    }

    private var isTrustOrKey: Bool {
        action.hasPrefix("sts:") && resource.contains(":role/") || resource.contains(":key/")
    }

    // MARK: Context

    private enum Form: CaseIterable { case text, number, date, flag, binary, address, arn }

    private struct ContextKey {
        var name: String
        var form: Form
    }

    private static let keys = [
        ContextKey(name: "aws:username", form: .text),
        ContextKey(name: "aws:PrincipalTag/team", form: .text),
        ContextKey(name: "aws:TagKeys", form: .text),
        ContextKey(name: "s3:max-keys", form: .number),
        ContextKey(name: "aws:CurrentTime", form: .date),
        ContextKey(name: "aws:MultiFactorAuthPresent", form: .flag),
        ContextKey(name: "example:Digest", form: .binary),
        ContextKey(name: "aws:SourceIp", form: .address),
        ContextKey(name: "aws:SourceArn", form: .arn),
    ]

    /// The last ones of each form are malformed.
    private static func values(_ form: Form) -> [String] {
        switch form {
        case .text:
            [
                "ama", "Ama", "kofi", "a*", "am?", "orders", "team:blue", "É", "é", "e\u{301}", "İ",
                "", "$", "*",
            ]
        case .number:
            [
                "10", "10.0", "0010", "9", "-3.50", "-3.5", "0", "-0", "0.1", "1e1",
                "123456789012345678901234567890", "123456789012345678901234567891", "ten", "",
                "1,5",
                "0x10", "10 ", "1.2.3", "-",
            ]
        case .date:
            [
                "2026", "2026-01", "2026-01-01", "2026-01-01T00:00Z", "2026-01-01T00:00:00Z",
                "2026-01-01T01:00:00.000+01:00", "2025-12-31T19:00:00-05:00",
                "2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.500Z", "1767225600", "1767225600000",
                "1767225600500", "1767225601", "2024-02-29", "2026-11-24T10:00:00.5+01:00",
                "2023-02-29", "2026-13", "2026-00-01", "2026-01-01T24:00:01Z", "2026-01-01T10:61Z",
                "yesterday", "", "2026-1-1", "2026/01/01",
            ]
        case .flag: ["true", "false", "True", "FALSE", "yes", "", "1"]
        case .binary: ["YW1h", "a29maQ==", "YW1hYQ==", "//79", "YW1", "!!!!", "YW1h=", "ama"]
        case .address:
            [
                "10.1.2.3", "10.1.2.4", "10.200.0.1", "192.0.2.1", "2001:db8::1", "2001:DB8:0:0::1",
                "2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8:1::", "::1", "::", "0.0.0.0",
                "10.1.2", "10.1.2.256", "2001:db8:::1", "1::2::3", "12345::", "local", "",
                "1:2:3:4:5:6:7:8:9",
            ]
        case .arn:
            [
                "arn:aws:sns:us-east-1:111122223333:topic", "arn:aws:s3:::reports",
                "arn:aws:sns:us-east-1:111122223333:topic:sub", "arn:aws:sns:::ama",
                "arn:aws:iam::111122223333:user/ama", "arn:aws:s3:::a*", "arn:aws:s3", "topic", "",
                "arn:aws:sns:us-east-1:111122223333",
            ]
        }
    }

    private mutating func makeContext() -> Value {
        context = []
        var members: [(String, Value)] = []
        for key in Self.keys where chance(65) {
            let form = chance(95) ? key.form : pick(Form.allCases)
            let values = Self.values(form)
            // Well-formed values come first and are the more likely ones.
            func one() -> String { values[min(below(values.count), below(values.count))] }
            let count = key.name == "aws:TagKeys" || chance(10) ? below(4) : 1
            let texts = (0..<count).map { _ in one() }
            let name = chance(20) ? oddCase(key.name) : key.name
            context.append((key, name, texts))
            let isList = count != 1 || chance(10)
            let written = texts.map { typed($0) }
            members.append((name, isList ? .array(written) : written.first ?? .array([])))
        }
        return .object(members)
    }

    /// A text as a JSON number or boolean where it can be written as one, sometimes.
    private mutating func typed(_ text: String) -> Value {
        if text == "true" || text == "false" {
            return chance(50) ? .bool(text == "true") : .string(text)
        }
        let isNumber = ["10", "10.0", "9", "-3.50", "-3.5", "0", "0.1", "1e1", "1767225600"]
            .contains(text)
        return isNumber && chance(50) ? Value(.number(text)) : .string(text)
    }

    // MARK: Policies

    /// What a policy is for: whether it names principals, and how much it usually allows.
    private enum Use { case identity, resource, limit, sharedLimit }

    private mutating func policies(_ use: Use, _ count: ClosedRange<Int>) -> Value {
        .array((0..<count.lowerBound + below(count.count)).map { _ in policy(use) })
    }

    private mutating func levels(_ use: Use) -> Value {
        .array((0..<below(3)).map { _ in policies(use, chance(8) ? 0...0 : 1...2) })
    }

    private mutating func policy(_ use: Use) -> Value {
        var members: [(String, Value)] = []
        if chance(80) {
            members.append(("Version", .string("2012-10-17")))
        } else if chance(50) {
            members.append(("Version", .string("2008-10-17")))
        }
        var statements = (0...below(2)).map { _ in statement(use) }
        if use == .limit || use == .sharedLimit, chance(70) {
            statements.append(
                .object([
                    ("Effect", .string("Allow")), ("Action", .string("*")),
                    ("Resource", .string("*")),
                ]))
        }
        let isSingle = statements.count == 1 && chance(50)
        members.append(("Statement", isSingle ? statements[0] : .array(statements)))
        let policy = Value.object(members)
        guard chance(40) else { return policy }
        return .object([("name", .string("policy")), ("policy", policy)])
    }

    private mutating func statement(_ use: Use) -> Value {
        let isDeny = chance(use == .identity ? 18 : 25)
        var members: [(String, Value)] = [("Effect", .string(isDeny ? "Deny" : "Allow"))]
        if use == .resource && chance(92) || use == .sharedLimit && chance(50) {
            // Few exceptions are meant to be many: NotPrincipal with an Allow matches nearly anyone.
            members.append((chance(12) ? "NotPrincipal" : "Principal", principals()))
        }
        let isNotAction = chance(10)
        let actions = list { $0.actionPattern(isLikely: isNotAction ? 40 : 75) }
        members.append((isNotAction ? "NotAction" : "Action", actions))
        if use != .resource || chance(80) {
            let isNotResource = chance(10)
            let resources = list { $0.resourcePattern(isLikely: isNotResource ? 40 : 75) }
            members.append((isNotResource ? "NotResource" : "Resource", resources))
        }
        if chance(isDeny ? 60 : 30) { members.append(("Condition", condition())) }
        return .object(members)
    }

    /// One text, or a list of texts.
    private mutating func list(_ make: (inout RandomRequests) -> String) -> Value {
        if chance(60) { return .string(make(&self)) }
        return .array((0...below(3)).map { _ in .string(make(&self)) })
    }

    private mutating func actionPattern(isLikely: Int) -> String {
        guard chance(isLikely) else {
            return pick([
                "s3:*", "iam:Get*", "sts:Assume*", "kms:*", "sqs:*", "S3:getobject", "s3", "s3*",
                "",
                " s3:GetObject", "s3:GetObject,s3:PutObject", "*:Get*", "?3:*", "**",
            ])
        }
        let (service, name) = halves(action)
        let pattern: String =
            switch below(8) {
            case 0: "*"
            case 1: service + ":*"
            case 2: service + ":" + name.prefix(3) + "*"
            case 3: service + ":*" + name.suffix(4)
            case 4: service + ":?" + name.dropFirst()
            case 5: "*:" + name
            case 6: service.prefix(1) + "*" + name.suffix(3)
            default: action
            }
        return maybeOdd(pattern)
    }

    private func halves(_ action: String) -> (String, String) {
        let parts = action.split(separator: ":").map(String.init)
        return (parts.first ?? "", parts.last ?? "")
    }

    private mutating func resourcePattern(isLikely: Int) -> String {
        guard chance(isLikely) else {
            return pick([
                "arn:aws:s3:::reports", "arn:aws:s3:::reports/*", "arn:aws:sqs",
                "arn:aws:sqs:*:*:orders*",
                "arn:aws:s3:::reports/home/${aws:username}/*", "arn:aws:s3:::${aws:missing}*",
                "arn:aws:s3:::reports/home/${AWS:UserName, 'ama'}/q1.csv", "arn:aws:iam::*:role/*",
                "arn:aws:s3:::reports/home/a${*}/q${?}.csv", "arn:aws:s3:::reports/${$}", "**",
                "arn",
                "arn:aws:s3:::", "arn:aws:iam::${aws:missing, '111122223333'}:user/${aws:username}",
                "arn:aws:s3:::reports/${aws:PrincipalTag/team}/*", "arn:*:kms:*:*:key/*",
                "ARN:AWS:S3:::*",
                "arn:aws:sqs:*:*:orders-${aws:username,'ama'}", "${*}", "arn:aws:s3:*:reports",
            ])
        }
        guard resource != "*", chance(75) else { return "*" }
        var parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            .map(String.init)
        if chance(15) { return parts.prefix(2 + below(4)).joined(separator: ":") }
        for index in parts.indices where chance(15) { parts[index] = chance(80) ? "*" : "?" }
        let name = parts.removeLast()
        parts.append(chance(60) ? loosened(name) : name)
        return parts.joined(separator: ":")
    }

    /// A pattern for a text: mostly one that matches it.
    private mutating func loosened(_ text: String) -> String {
        switch below(9) {
        case 0: return "*"
        case 1: return text.prefix(below(text.count + 1)) + "*"
        case 2: return "*" + text.suffix(below(text.count + 1))
        case 3: return text.dropLast() + "?"
        case 4: return text + "*"
        case 5: return text.isEmpty ? "?*" : "?" + text.dropFirst() + "*"
        case 6: return replacing("*", by: "${*}", in: replacing("?", by: "${?}", in: text))
        case 7:
            guard
                let known = context.first(where: { $0.values.count == 1 && !$0.values[0].isEmpty })
            else { return replacing("ama", by: "${aws:missing, 'ama'}", in: text) }
            return replacing(known.values[0], by: "${\(known.name)}", in: text)
        default:
            return replacing(
                "ama", by: pick(["${aws:username}", "${aws:username, 'ama'}"]), in: text)
        }
    }

    private func replacing(_ part: String, by other: String, in text: String) -> String {
        var pieces = [""]
        var rest = Substring(text)
        while let first = rest.first {
            if rest.hasPrefix(part) {
                pieces.append("")
                rest = rest.dropFirst(part.count)
            } else {
                pieces[pieces.count - 1].append(first)
                rest = rest.dropFirst()
            }
        }
        return pieces.joined(separator: other)
    }

    private mutating func principals() -> Value {
        if chance(20) { return .string("*") }
        var types: [(String, Value)] = []
        let likely = chance(65)
        if let arn = principal.scalarText {
            if likely { types.append(("AWS", list { $0.relative(of: arn) })) }
        } else if let form = principal.members?.first, likely, let text = form.value.scalarText {
            let names = [
                "service": "Service", "federated": "Federated", "canonicalUser": "CanonicalUser",
            ]
            if let name = names[form.key] { types.append((name, .string(text))) }
        }
        if types.isEmpty || chance(20), !types.contains(where: { $0.0 == "AWS" }) {
            let others = Self.arns + Self.accounts + ["*", "arn:aws:iam::111122223333:*"]
            types.append(("AWS", list { $0.pick(others) }))
        }
        if chance(25), !types.contains(where: { $0.0 == "Service" }) {
            types.append(("Service", list { $0.maybeOdd($0.pick(Self.services)) }))
        }
        if chance(10), !types.contains(where: { $0.0 == "Federated" }) {
            types.append(("Federated", list { $0.pick(Self.providers) }))
        }
        return .object(types)
    }

    /// The principal or what it belongs to: its account, its role, its user.
    private mutating func relative(of arn: String) -> String {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let (account, name) = (parts[4], parts[5].split(separator: "/").map(String.init))
        switch below(8) {
        case 0: return account
        case 1: return "arn:aws:iam::\(account):root"
        case 2, 3: return arn
        case 4: return "*"
        default:
            let path = pick(["", "", "app/"])
            switch name[0] {
            case "assumed-role": return "arn:aws:iam::\(account):role/\(path)\(name[1])"
            case "federated-user": return "arn:aws:iam::\(account):user/\(name[1])"
            default: return chance(50) ? arn : pick(Self.arns)
            }
        }
    }

    // MARK: Conditions

    private mutating func condition() -> Value {
        var members: [(String, Value)] = []
        for _ in 0...(chance(80) ? 0 : 1) {
            let known = context.isEmpty || chance(15) ? nil : pick(context)
            let key = known?.key ?? pick(Self.keys)
            let form = chance(88) ? key.form : pick(Form.allCases)
            let (test, wantsPattern) = makeOperator(form)
            guard !members.contains(where: { $0.0 == test }) else { continue }
            var keys = [(maybeOdd(key.name), wanted(test, form, wantsPattern, known?.values ?? []))]
            if chance(8) {
                let other = pick(Self.keys)
                if other.name != key.name {
                    keys.append((other.name, wanted(test, other.form, wantsPattern, [])))
                }
            }
            members.append((test, .object(keys)))
        }
        return .object(members)
    }

    /// An operator with its prefix and suffix, and whether it takes patterns.
    private mutating func makeOperator(_ form: Form) -> (String, Bool) {
        if chance(7) { return (maybeOdd("Null"), false) }
        if chance(3) {
            return (
                pick([
                    "StringContains", "BoolNotEquals", "NumericLike", "StringEqualsIfExist", "",
                    "IfExists", "ForAllValues:", "NullIfExists", "ForSomeValues:StringEquals",
                    "NotStringEquals", "ArnEqualsIfExistsIfExists", "StringNotEqualsIgnore",
                ]), false
            )
        }
        let relations = [
            "Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals",
        ]
        let names: [String] =
            switch form {
            case .text:
                [
                    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringLike",
                    "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
                ]
            case .number: relations.map { "Numeric" + $0 }
            case .date: relations.map { "Date" + $0 }
            case .flag: ["Bool"]
            case .binary: ["BinaryEquals"]
            case .address: ["IpAddress", "NotIpAddress"]
            case .arn: ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"]
            }
        let name = pick(names)
        let prefix = chance(25) ? pick(["ForAllValues:", "ForAnyValue:"]) : ""
        let test = prefix + name + (chance(20) ? "IfExists" : "")
        return (chance(10) ? oddCase(test) : test, name.contains("Like") || form == .arn)
    }

    /// The values of a key in a condition, with a good chance of the request's own.
    private mutating func wanted(
        _ test: String, _ form: Form, _ wantsPattern: Bool, _ own: [String]
    ) -> Value {
        if test.lowercased() == "null" {
            return pick([
                .string("true"), .string("false"), .bool(true), .bool(false), .string("True"),
            ])
        }
        func one() -> Value {
            let known = own.isEmpty || chance(35) ? nil : pick(own)
            let values = Self.values(form)
            let text = known ?? values[min(below(values.count), below(values.count))]
            switch form {
            case .text where chance(10):
                return .string(
                    pick([
                        "${aws:username}", "${aws:PrincipalTag/team}", "${aws:missing}", "a${*}",
                        "${$}",
                        "${aws:missing, 'ama'}", "${AWS:USERNAME,'kofi'}x", "am${?}", "${",
                    ]))
            case .text where chance(10): return .string(oddCase(text))
            case .text where wantsPattern && chance(60): return .string(loosened(text))
            case .address where chance(45): return .string(range(text))
            case .arn where chance(50): return .string(arnPattern(text))
            default: return typed(text)
            }
        }
        if chance(65) { return one() }
        return .array((0...below(3)).map { _ in one() })
    }

    private mutating func range(_ address: String) -> String {
        address
            + (address.contains(":")
                ? pick(["/32", "/64", "/127", "/128", "/0", "/129", "/47"])
                : pick(["/8", "/16", "/24", "/31", "/32", "/0", "/33", "/", "/x", "/13"]))
    }

    private mutating func arnPattern(_ arn: String) -> String {
        var parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            .map(String.init)
        for index in parts.indices where chance(25) { parts[index] = "*" }
        if let last = parts.popLast() { parts.append(chance(40) ? loosened(last) : last) }
        return chance(5) ? "*" : parts.joined(separator: ":")
    }
}
