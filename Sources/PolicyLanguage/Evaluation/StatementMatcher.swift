internal import SourceText

/// How a resource policy's statement names a principal; the stronger, the fewer limits its grant has.
enum PrincipalMatch: UInt8, Comparable {
    case none
    /// By its account: allows only what the account's own policies allow too.
    case account
    /// A session by its role or user.
    case role
    /// By its own ARN, as a service, or as anyone.
    case direct

    static func < (a: PrincipalMatch, b: PrincipalMatch) -> Bool { a.rawValue < b.rawValue }
}

/// The element of a statement that keeps it from matching.
package enum StatementElement: Sendable {
    case action
    case resource
    case principal
    case condition
}

/// Compares the statements of a set with a request.
extension PolicySet {
    /// The first statement with this effect that matches; -1 where there is none.
    func firstMatch(
        _ index: StatementIndex, _ request: PreparedRequest, matchesExcluded: Bool = false
    ) -> Int {
        var found = firstMatch(
            index.items, index.run(request.actionHash), request, matchesExcluded)
        if found >= 0 { return found }
        found = firstMatch(
            index.items, index.run(request.serviceHash), request, matchesExcluded)
        if found >= 0 { return found }
        return firstMatch(index.items, index.general, request, matchesExcluded)
    }

    private func firstMatch(
        _ items: FixedTable<Int32>, _ run: StatementCode.Run, _ request: PreparedRequest,
        _ matchesExcluded: Bool
    ) -> Int {
        var place = Int(run.first)
        let end = place + Int(run.count)
        while place < end {
            let statement = Int(items[place])
            if match(statement, request, matchesExcluded: matchesExcluded) != .none {
                return statement
            }
            place += 1
        }
        return -1
    }

    /// The strongest way in which a statement allows, in a set where principals count.
    func strongestAllow(_ request: PreparedRequest) -> PrincipalMatch {
        var strongest = strongestAllow(allows.run(request.actionHash), request)
        if strongest == .direct { return .direct }
        strongest = max(strongest, strongestAllow(allows.run(request.serviceHash), request))
        if strongest == .direct { return .direct }
        return max(strongest, strongestAllow(allows.general, request))
    }

    private func strongestAllow(
        _ run: StatementCode.Run, _ request: PreparedRequest
    ) -> PrincipalMatch {
        var strongest = PrincipalMatch.none
        var place = Int(run.first)
        let end = place + Int(run.count)
        while place < end, strongest < .direct {
            strongest = max(strongest, match(Int(allows.items[place]), request))
            place += 1
        }
        return strongest
    }

    /// Whether a statement matches, and how it names the principal.
    ///
    /// - Parameter matchesExcluded: `NotPrincipal` matches whomever it names.
    @inline(__always)
    func match(
        _ number: Int, _ request: PreparedRequest, matchesExcluded: Bool = false
    ) -> PrincipalMatch {
        let statement = statements[number]
        guard actionMatches(statement, request), resourceMatches(statement, request) else {
            return .none
        }
        let principal = principalMatch(statement, request, matchesExcluded: matchesExcluded)
        guard principal != .none, conditionsHold(statement, request) else { return .none }
        return principal
    }

    @inline(__always)
    func actionMatches(_ statement: StatementCode, _ request: PreparedRequest) -> Bool {
        var place = Int(statement.actions.first)
        let end = place + Int(statement.actions.count)
        while place < end {
            if matches(patterns[place], request.action, request) {
                return statement.action == .listed
            }
            place += 1
        }
        return statement.action == .excluded
    }

    @inline(__always)
    func resourceMatches(_ statement: StatementCode, _ request: PreparedRequest) -> Bool {
        if statement.resource == .absent { return true }
        var place = Int(statement.resources.first)
        let end = place + Int(statement.resources.count)
        while place < end {
            if matches(patterns[place], request.resource, request) {
                return statement.resource == .listed
            }
            place += 1
        }
        return statement.resource == .excluded
    }

    func principalMatch(
        _ statement: StatementCode, _ request: PreparedRequest, matchesExcluded: Bool
    ) -> PrincipalMatch {
        switch statement.principal {
        case .absent: return .direct
        case .missing: return .none
        case .listed, .excluded: break
        }
        if statement.principal == .excluded, matchesExcluded { return .direct }
        var strongest = PrincipalMatch.none
        var place = Int(statement.principals.first)
        let end = place + Int(statement.principals.count)
        while place < end {
            strongest = max(strongest, match(principals[place], request))
            place += 1
        }
        if statement.principal == .listed { return strongest }
        return strongest == .none ? .direct : .none
    }

    private func match(_ entry: PrincipalCode, _ request: PreparedRequest) -> PrincipalMatch {
        let isSame = text(entry.nameOffset, entry.nameCount).equals(request.principalName)
        switch entry.kind {
        case .everyone: return .direct
        case .service: return request.kind == .service && isSame ? .direct : .none
        case .federated: return request.kind == .federated && isSame ? .direct : .none
        case .canonicalUser: return request.kind == .canonicalUser && isSame ? .direct : .none
        case .exact:
            return isSame && request.request.principal.belongsToAccount ? .direct : .none
        case .account, .user, .role: break
        }
        guard request.request.principal.belongsToAccount,
            text(entry.accountOffset, entry.accountCount).equals(request.principalAccount)
        else { return .none }
        let short = text(entry.shortOffset, entry.shortCount)
        switch (entry.kind, request.kind) {
        case (.account, .root): return .direct
        case (.account, _): return .account
        case (.user, .user): return isSame ? .direct : .none
        case (.user, .federatedUser):
            return short.equals(request.principalShortName) ? .role : .none
        case (.role, .role): return isSame ? .role : .none
        case (.role, .assumedRole):
            return short.equals(request.principalShortName) ? .role : .none
        default: return .none
        }
    }

    @inline(__always)
    func text(_ offset: Int32, _ count: Int32) -> Bytes {
        Bytes(start: UnsafePointer(bytes.start) + Int(offset), count: Int(count))
    }

    /// Whether a text matches a pattern.
    @inline(__always)
    func matches(_ pattern: Pattern, _ candidate: Bytes, _ request: PreparedRequest) -> Bool {
        if pattern.shape == .everything { return true }
        let code = text(pattern.offset, pattern.count)
        switch pattern.shape {
        case .literal: return code.equals(candidate)
        case .prefix: return candidate.hasPrefix(code.slice(0, Int(pattern.prefix)))
        default: return matchesSlowly(pattern, code, candidate, request)
        }
    }

    private func matchesSlowly(
        _ pattern: Pattern, _ code: Bytes, _ candidate: Bytes, _ request: PreparedRequest
    ) -> Bool {
        // Bounds the work: what is left to try is at most the square of the text's length.
        if candidate.count < Int(pattern.minimum) { return false }
        let prefix = Int(pattern.prefix)
        switch pattern.shape {
        case .nothing: return false
        case .everything: return true
        case .literal: return code.equals(candidate)
        case .prefix: return candidate.hasPrefix(code.slice(0, prefix))
        case .glob, .arnTail:
            guard candidate.hasPrefix(code.slice(0, prefix)) else { return false }
            return Glob.matches(code.dropFirst(prefix), candidate.dropFirst(prefix))
        case .arn:
            guard candidate.hasPrefix(code.slice(0, prefix)) else { return false }
            return Glob.matchesARN(
                code, separator: UInt8(ascii: ":"), candidate, parts: Int(pattern.wholeParts),
                start: Int(pattern.partsEnd))
        case .expanded, .expandedARN:
            // What stands before the first variable is cheaper to compare than to copy.
            guard Glob.hasPrefix(candidate, code.slice(0, prefix)) else { return false }
            return withExpanded(code, request) { expanded in
                guard let expanded else { return false }
                if pattern.shape == .expanded { return Glob.matches(expanded, candidate) }
                return Glob.matchesARN(
                    expanded, separator: Glob.separator, candidate,
                    parts: Int(pattern.wholeParts), start: Int(pattern.partsEnd))
            }
        }
    }

    /// Puts the request's values in the place of variables; nil where one has none.
    func withExpanded(
        _ code: Bytes, _ request: PreparedRequest, _ body: (Bytes?) -> Bool
    ) -> Bool {
        var length = 0
        var index = 0
        while index < code.count {
            if code[index] == Glob.variable {
                guard let value = value(code, index, request) else { return body(nil) }
                length += value.count
                index += 3
            } else {
                length += 1
                index += 1
            }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, length)) { buffer in
            var filled = 0
            var index = 0
            while index < code.count {
                if code[index] == Glob.variable {
                    if let value = value(code, index, request) {
                        for position in 0..<value.count {
                            buffer[filled] = value[position]
                            filled += 1
                        }
                    }
                    index += 3
                } else {
                    buffer[filled] = code[index]
                    filled += 1
                    index += 1
                }
            }
            guard let start = buffer.baseAddress else { return body(nil) }
            return body(Bytes(start: UnsafePointer(start), count: length))
        }
    }

    /// What the variable at `index` of a pattern stands for.
    private func value(_ code: Bytes, _ index: Int, _ request: PreparedRequest) -> Bytes? {
        let variable = variables[Int(code[index + 1]) | Int(code[index + 2]) << 8]
        let key = text(variable.keyOffset, variable.keyCount)
        if let entry = request.lookup(variable.keyHash, key) {
            if entry.valueCount == 1 { return request.value(entry, 0) }
        }
        if variable.defaultCount < 0 { return nil }
        return text(variable.defaultOffset, variable.defaultCount)
    }
}
