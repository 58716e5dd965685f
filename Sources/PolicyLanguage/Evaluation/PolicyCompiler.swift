internal import SourceText

/// Turns policy documents into the tables of a `PolicySet`.
struct PolicyCompiler {
    /// Which statements may match which action, or which service's actions.
    struct IndexPlan {
        struct Entry {
            /// Of a whole action, or of a service.
            var hash: UInt64
            var statements: [Int32]
        }

        var general: [Int32] = []
        private(set) var entries: [Entry] = []
        private var places: [UInt64: Int] = [:]

        mutating func add(_ statement: Int32, key hash: UInt64) {
            if let place = places[hash] {
                if entries[place].statements.last != statement {
                    entries[place].statements.append(statement)
                }
            } else {
                places[hash] = entries.count
                entries.append(Entry(hash: hash, statements: [statement]))
            }
        }
    }

    let rule: PolicySet.PrincipalRule
    var text = PatternCompiler()
    private(set) var statements: [StatementCode] = []
    private(set) var patterns: [Pattern] = []
    private(set) var principals: [PrincipalCode] = []
    private(set) var conditions: [ConditionCode] = []
    private(set) var numbers: [DecimalNumber] = []
    private(set) var times: [PointInTime] = []
    private(set) var networks: [IPNetwork] = []
    private(set) var allows = IndexPlan()
    private(set) var denies = IndexPlan()

    init(rule: PolicySet.PrincipalRule) { self.rule = rule }

    mutating func add(_ document: PolicyDocument, source: Int) {
        let knowsVariables = document.version == .v2012
        for statement in document.statements {
            let number = Int32(statements.count)
            let actions = run(statement.action, as: .action, false)
            var code = StatementCode(
                actions: actions, resources: StatementCode.Run(first: 0, count: 0),
                principals: StatementCode.Run(first: 0, count: 0),
                conditions: StatementCode.Run(first: 0, count: 0),
                action: statement.action.isNegated ? .excluded : .listed, resource: .absent,
                principal: rule == .required ? .missing : .absent,
                isDeny: statement.effect == .deny, source: Int32(source),
                index: Int32(statement.index))
            if let resource = statement.resource {
                code.resources = run(resource, as: .resource, knowsVariables)
                code.resource = resource.isNegated ? .excluded : .listed
            }
            if let principal = statement.principal, rule != .ignored {
                code.principals = run(principal)
                code.principal = principal.isNegated ? .excluded : .listed
            }
            code.conditions.first = Int32(conditions.count)
            for condition in statement.conditions { add(condition, knowsVariables) }
            code.conditions.count = Int32(conditions.count) - code.conditions.first
            statements.append(code)
            index(number, code, statement.action)
        }
    }

    /// Puts a statement where the actions that it may match will look for it.
    private mutating func index(
        _ number: Int32, _ code: StatementCode, _ element: PolicyDocument.ListElement
    ) {
        var plan = code.isDeny ? denies : allows
        var isGeneral = element.isNegated
        var whole: [(action: UInt64, service: UInt64)] = []
        var services: [UInt64] = []
        for value in element.values {
            let action = [UInt8](ASCII.lowercased(value.text).utf8)
            let service = PreparedRequest.service(of: action[...])
            if service.contains(where: PolicyCompiler.isWildcard) { isGeneral = true }
            if service.count == action.count { continue }
            if action.contains(where: PolicyCompiler.isWildcard) {
                services.append(Bytes.hash(service))
            } else {
                whole.append((Bytes.hash(action), Bytes.hash(service)))
            }
        }
        if isGeneral {
            plan.general.append(number)
        } else {
            // A whole action has a place of its own, unless the statement will be found by the
            // action's service anyway: no statement should be met twice.
            for service in services { plan.add(number, key: service) }
            for entry in whole where !services.contains(entry.service) {
                plan.add(number, key: entry.action)
            }
        }
        if code.isDeny { denies = plan } else { allows = plan }
    }

    private static func isWildcard(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
    }

    private mutating func run(
        _ element: PolicyDocument.ListElement, as use: PatternCompiler.Use, _ knowsVariables: Bool
    ) -> StatementCode.Run {
        let first = patterns.count
        for value in element.values {
            patterns.append(text.compile(value.text, as: use, knowsVariables: knowsVariables))
        }
        return StatementCode.Run(first: Int32(first), count: Int32(element.values.count))
    }

    private mutating func run(_ element: PolicyDocument.PrincipalElement) -> StatementCode.Run {
        let first = principals.count
        for entry in element.entries { principals.append(code(entry)) }
        return StatementCode.Run(first: Int32(first), count: Int32(element.entries.count))
    }

    private mutating func code(_ entry: PolicyDocument.PrincipalElement.Entry) -> PrincipalCode {
        let name = entry.value.text
        switch entry.kind {
        case .service: return code(.service, ASCII.lowercased(name))
        case .federated: return code(.federated, name)
        case .canonicalUser: return code(.canonicalUser, name)
        case .aws: break
        }
        if name == "*" { return code(.everyone, "") }
        guard let principal = Principal(arn: name) else { return code(.exact, name) }
        switch principal.kind {
        case .root: return code(.account, name, account: principal.account)
        case .user:
            return code(.user, name, account: principal.account, short: principal.shortName)
        case .role:
            return code(.role, name, account: principal.account, short: principal.shortName)
        default: return code(.exact, name)
        }
    }

    private mutating func code(
        _ kind: PrincipalCode.Kind, _ name: String, account: String = "", short: String = ""
    ) -> PrincipalCode {
        let name = text.keep([UInt8](name.utf8))
        let account = text.keep([UInt8](account.utf8))
        let short = text.keep([UInt8](short.utf8))
        return PrincipalCode(
            kind: kind, nameOffset: name.offset, nameCount: name.count,
            accountOffset: account.offset, accountCount: account.count, shortOffset: short.offset,
            shortCount: short.count)
    }

    private mutating func add(_ condition: PolicyDocument.Condition, _ knowsVariables: Bool) {
        let key = [UInt8](ASCII.lowercased(condition.key.text).utf8)
        let (keyOffset, keyCount) = text.keep(key)
        var code = ConditionCode(
            quantifier: .none, family: .null, comparison: .equals, isNegated: false,
            ifExists: false, isUnknown: true, hasMalformed: false, listsTrue: false,
            listsFalse: false, keyHash: Bytes.hash(key), keyOffset: keyOffset, keyCount: keyCount,
            values: StatementCode.Run(first: 0, count: 0))
        if let known = condition.conditionOperator {
            code.quantifier = known.quantifier
            code.family = known.family
            code.comparison = known.comparison
            code.isNegated = known.isNegated
            code.ifExists = known.ifExists
            code.isUnknown = false
            addValues(condition.values, to: &code, knowsVariables)
        }
        conditions.append(code)
    }

    private mutating func addValues(
        _ values: [PolicyDocument.Text], to code: inout ConditionCode, _ knowsVariables: Bool
    ) {
        let first: Int
        switch code.family {
        case .string, .arn, .binary: first = patterns.count
        case .numeric: first = numbers.count
        case .date: first = times.count
        case .ipAddress: first = networks.count
        case .bool, .null: first = 0
        }
        var count = 0
        for value in values {
            if addValue(value.text, to: &code, knowsVariables) {
                count += 1
            } else {
                code.hasMalformed = true
            }
        }
        code.values = StatementCode.Run(first: Int32(first), count: Int32(count))
    }

    /// False where the text is not of the operator's type.
    private mutating func addValue(
        _ value: String, to code: inout ConditionCode, _ knowsVariables: Bool
    ) -> Bool {
        switch code.family {
        case .string:
            // `...IgnoreCase` folds at the comparison: a variable's value is not known yet.
            let use: PatternCompiler.Use = code.comparison == .like ? .like : .text
            patterns.append(text.compile(value, as: use, knowsVariables: knowsVariables))
            return true
        case .arn:
            let pattern = text.compile(value, as: .arn, knowsVariables: knowsVariables)
            if pattern.shape == .nothing { return false }
            patterns.append(pattern)
            return true
        case .binary:
            guard withBytes(of: value, { Base64Text.isWellFormed($0) }) else { return false }
            patterns.append(text.compile(value, as: .text, knowsVariables: false))
            return true
        case .numeric:
            guard let number = withBytes(of: value, { DecimalNumber($0) }) else { return false }
            numbers.append(number)
            return true
        case .date:
            guard let time = withBytes(of: value, { PointInTime($0) }) else { return false }
            times.append(time)
            return true
        case .ipAddress:
            guard let network = withBytes(of: value, { IPNetwork($0) }) else { return false }
            networks.append(network)
            return true
        case .bool, .null:
            switch ASCII.lowercased(value) {
            case "true": code.listsTrue = true
            case "false": code.listsFalse = true
            default: return false
            }
            return true
        }
    }

    private func withBytes<Result>(of value: String, _ body: (Bytes) -> Result) -> Result {
        let table = FixedTable([UInt8](value.utf8))
        defer { withExtendedLifetime(table) {} }
        return body(Bytes(start: UnsafePointer(table.start), count: table.count))
    }
}
