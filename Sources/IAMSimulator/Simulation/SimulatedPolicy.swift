internal import PolicyLanguage
internal import SourceText

/// A policy that takes part in a simulation.
///
/// A statement ends behind its closing brace, and begins where the statement before it ends.
struct SimulatedPolicy: Sendable {
    enum Kind: Sendable {
        case identity
        case boundary
        case resource

        /// As `SourcePolicyType` has it. AWS answers with these words, not with the values of its
        /// service model.
        var words: String {
            switch self {
            case .identity: "IAM Policy"
            case .boundary: "Permissions Boundary Policy"
            case .resource: "Resource Policy"
            }
        }
    }

    /// `PolicyInputList.1`, the name of a managed policy, or `user_ama_MyPolicy` for an inline one.
    let id: String
    let kind: Kind
    let document: PolicyDocument
    /// How the answers show its statements.
    private var descriptions: [Value] = []

    /// A policy that an entity of the account has.
    init(_ policy: IdentityPolicy, _ kind: Kind = .identity) {
        id =
            policy.arn == nil
            ? policy.holder.typeWord + "_" + policy.holder.name + "_" + policy.name : policy.name
        self.kind = kind
        document = policy.document
        descriptions = descriptions(policy.source)
    }

    /// A policy that a request hands over.
    init(id: String, _ kind: Kind, text: String) throws(ServiceError) {
        let source = SourceFile(name: id, text: text)
        guard let document = PolicyReader.read(source).document, !document.statements.isEmpty else {
            throw .invalidInput("Syntax errors in policy.")
        }
        // Policies of the older version may be simulated, though not stored any more.
        if kind != .resource, document.version == .v2012,
            let message = MalformedPolicy.message(identityPolicy: text)
        {
            throw .invalidInput(message)
        }
        self.id = id
        self.kind = kind
        self.document = document
        descriptions = descriptions(source)
    }

    var member: PolicySet.Member { PolicySet.Member(name: id, document: document) }

    /// A statement as `MatchedStatements` shows it.
    func describe(_ statement: PolicyDocument.Statement) -> Value { descriptions[statement.index] }

    private func descriptions(_ source: SourceFile) -> [Value] {
        var reader = PlaceReader(bytes: source.bytes)
        var descriptions: [Value] = []
        var start = SimulatedPolicy.start(document, source.bytes)
        for statement in document.statements {
            let end = statement.range.upperBound
            descriptions.append(
                .object([
                    ("SourcePolicyId", .string(id)), ("SourcePolicyType", .string(kind.words)),
                    ("StartPosition", reader.position(start)),
                    ("EndPosition", reader.position(end)),
                ]))
            start = end
        }
        return descriptions
    }

    /// Where AWS takes the first statement to begin: where its reader stood before it, behind the bracket
    /// of the list. A statement that is no list's begins behind its own brace.
    private static func start(_ document: PolicyDocument, _ bytes: [UInt8]) -> Int {
        guard let first = document.statements.first?.range.lowerBound else { return 0 }
        var before = first - 1
        while before > 0, ASCII.isBlank(bytes[before]) { before -= 1 }
        return before >= 0 && bytes[before] == UInt8(ascii: "[") ? before + 1 : first + 1
    }
}

/// Finds lines and columns of offsets that are asked for in their order, in one pass.
private struct PlaceReader {
    let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private var column = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func position(_ wanted: Int) -> Value {
        while offset < wanted, offset < bytes.count {
            offset += 1
            if bytes[offset - 1] == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
                column += 1
            }
        }
        return .object([("Line", .integer(line)), ("Column", .integer(column))])
    }
}

extension IdentityPolicy.Holder {
    /// `user`, `group` or `role`.
    var typeWord: String {
        switch self {
        case .user: "user"
        case .group: "group"
        case .role: "role"
        case .nobody: ""
        }
    }

    var name: String {
        switch self {
        case .user(let name), .group(let name), .role(let name): name
        case .nobody: ""
        }
    }
}
