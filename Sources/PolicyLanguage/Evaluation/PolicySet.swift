/// The policies of one kind that apply to a request together, compiled once and evaluated many times.
///
/// All patterns lie in one run of bytes, all statements in one table; an index leads from the
/// service of an action to the statements that can match it. Looking for a match allocates nothing.
///
/// `@unchecked Sendable`: nothing changes after `init`.
package final class PolicySet: @unchecked Sendable {
    /// A policy with what people call it.
    package struct Member: Sendable {
        package var name: String
        /// How the policy came to apply: "group Auditors"; empty where that goes without saying.
        package var via: String
        package var document: PolicyDocument

        package init(name: String, via: String = "", document: PolicyDocument) {
            self.name = name
            self.via = via
            self.document = document
        }
    }

    /// What the Principal element means.
    package enum PrincipalRule: Sendable {
        /// It does not count: the policy belongs to its principal.
        case ignored
        /// A statement without one matches nobody: resource policies.
        case required
        /// A statement without one matches everyone: RCPs, endpoint policies.
        case optional
    }

    package let members: [Member]
    let statements: FixedTable<StatementCode>
    let patterns: FixedTable<Pattern>
    let variables: FixedTable<Variable>
    let principals: FixedTable<PrincipalCode>
    let conditions: FixedTable<ConditionCode>
    let numbers: FixedTable<DecimalNumber>
    let times: FixedTable<PointInTime>
    let networks: FixedTable<IPNetwork>
    let bytes: FixedTable<UInt8>
    let allows: StatementIndex
    let denies: StatementIndex

    package convenience init(_ members: [Member], principals: PrincipalRule = .ignored) {
        var compiler = PolicyCompiler(rule: principals)
        for (index, member) in members.enumerated() {
            compiler.add(member.document, source: index)
        }
        self.init(members, compiler)
    }

    private init(_ members: [Member], _ compiler: PolicyCompiler) {
        self.members = members
        statements = FixedTable(compiler.statements)
        patterns = FixedTable(compiler.patterns)
        variables = FixedTable(compiler.text.variables)
        principals = FixedTable(compiler.principals)
        conditions = FixedTable(compiler.conditions)
        numbers = FixedTable(compiler.numbers)
        times = FixedTable(compiler.times)
        networks = FixedTable(compiler.networks)
        bytes = FixedTable(compiler.text.bytes)
        allows = StatementIndex(compiler.allows)
        denies = StatementIndex(compiler.denies)
    }
}

/// A statement, compiled.
struct StatementCode: BitwiseCopyable {
    /// Places in a table.
    struct Run: BitwiseCopyable {
        var first: Int32
        var count: Int32
    }

    enum Presence: UInt8, BitwiseCopyable {
        /// The element is not there, or does not count: everything matches.
        case absent
        case listed
        /// `NotResource`, `NotPrincipal`, `NotAction`.
        case excluded
        /// The element would have to be there: nothing matches.
        case missing
    }

    var actions: Run
    var resources: Run
    var principals: Run
    var conditions: Run
    var action: Presence
    var resource: Presence
    var principal: Presence
    var isDeny: Bool
    /// Which policy of the set, and which of its statements.
    var source: Int32
    var index: Int32
}

/// An entry of a Principal element, compiled.
struct PrincipalCode: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        case everyone
        case account
        case user
        case role
        /// An ARN or a name that has to be the same.
        case exact
        case service
        case federated
        case canonicalUser
    }

    var kind: Kind
    /// The ARN or name.
    var nameOffset: Int32
    var nameCount: Int32
    /// The account's digits.
    var accountOffset: Int32
    var accountCount: Int32
    /// The last part of the name.
    var shortOffset: Int32
    var shortCount: Int32
}

/// A condition, compiled: one operator with one key.
struct ConditionCode: BitwiseCopyable {
    var quantifier: ConditionOperator.Quantifier
    var family: ConditionOperator.Family
    var comparison: ConditionOperator.Comparison
    var isNegated: Bool
    var ifExists: Bool
    /// An operator that does not exist.
    var isUnknown: Bool
    /// A value is not of the operator's type.
    var hasMalformed: Bool
    /// For Bool and Null: which of the two values are listed.
    var listsTrue: Bool
    var listsFalse: Bool
    var keyHash: UInt64
    var keyOffset: Int32
    var keyCount: Int32
    /// Places in the table of the operator's family.
    var values: StatementCode.Run
}

/// Leads from an action, and from its service, to the statements that may match.
struct StatementIndex {
    struct Slot: BitwiseCopyable {
        var hash: UInt64
        var run: StatementCode.Run
    }

    /// Open addressing; a power of two in size, at most half full. An empty slot has no items.
    private let slots: FixedTable<Slot>
    let items: FixedTable<Int32>
    /// Statements that any service's action may match.
    let general: StatementCode.Run

    init(_ plan: PolicyCompiler.IndexPlan) {
        var items: [Int32] = plan.general
        general = StatementCode.Run(first: 0, count: Int32(plan.general.count))
        var size = 2
        while size < plan.entries.count * 2 { size *= 2 }
        let empty = Slot(hash: 0, run: StatementCode.Run(first: 0, count: 0))
        var slots = [Slot](repeating: empty, count: plan.entries.isEmpty ? 1 : size)
        for entry in plan.entries {
            var place = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[place].run.count > 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(
                hash: entry.hash,
                run: StatementCode.Run(
                    first: Int32(items.count), count: Int32(entry.statements.count)))
            items.append(contentsOf: entry.statements)
        }
        self.slots = FixedTable(slots)
        self.items = FixedTable(items)
    }

    @inline(__always)
    func run(_ hash: UInt64) -> StatementCode.Run {
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let slot = slots[place]
            if slot.run.count == 0 || slot.hash == hash { return slot.run }
            place = (place + 1) & (slots.count - 1)
        }
    }
}
