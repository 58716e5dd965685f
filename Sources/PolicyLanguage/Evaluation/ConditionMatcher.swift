/// Compares conditions with a request
/// (`reference_policies_elements_condition_operators`,
/// `reference_policies_condition-single-vs-multi-valued-context-keys`).
extension PolicySet {
    @inline(__always)
    func conditionsHold(_ statement: StatementCode, _ request: PreparedRequest) -> Bool {
        var place = Int(statement.conditions.first)
        let end = place + Int(statement.conditions.count)
        while place < end {
            if !holds(conditions[place], request) { return false }
            place += 1
        }
        return true
    }

    func holds(_ condition: ConditionCode, _ request: PreparedRequest) -> Bool {
        if condition.isUnknown { return false }
        let key = text(condition.keyOffset, condition.keyCount)
        let entry = request.lookup(condition.keyHash, key)
        if condition.family == .null {
            return entry == nil ? condition.listsTrue : condition.listsFalse
        }
        guard let entry, !isEmptySet(entry, condition, request) else {
            switch condition.quantifier {
            case .none: return condition.isNegated || condition.ifExists
            case .forAllValues: return true
            case .forAnyValue: return condition.ifExists
            }
        }
        let count = Int(entry.valueCount)
        switch condition.quantifier {
        case .none:
            // A plain operator with several values has nothing to compare with.
            return count == 1 && compare(condition, request.value(entry, 0), request)
        case .forAllValues:
            var index = 0
            while index < count {
                if !compare(condition, request.value(entry, index), request) { return false }
                index += 1
            }
            return true
        case .forAnyValue:
            var index = 0
            while index < count {
                if compare(condition, request.value(entry, index), request) { return true }
                index += 1
            }
            return false
        }
    }

    /// For set operators an empty text is an empty set.
    @inline(__always)
    private func isEmptySet(
        _ entry: PreparedRequest.ContextEntry, _ condition: ConditionCode,
        _ request: PreparedRequest
    ) -> Bool {
        condition.quantifier != .none && entry.valueCount == 1
            && request.value(entry, 0).count == 0
    }

    /// Whether the condition holds for one value of the request.
    private func compare(
        _ condition: ConditionCode, _ value: Bytes, _ request: PreparedRequest
    ) -> Bool {
        switch condition.family {
        case .string: return compareText(condition, value, request)
        case .arn:
            guard isARN(value) else { return false }
            if condition.isNegated, condition.hasMalformed { return false }
            return anyPattern(condition, value, request) != condition.isNegated
        case .binary:
            var place = Int(condition.values.first)
            let end = place + Int(condition.values.count)
            while place < end {
                let pattern = patterns[place]
                if Base64Text.equal(text(pattern.offset, pattern.count), value) { return true }
                place += 1
            }
            return false
        case .numeric:
            guard let number = DecimalNumber(value) else { return false }
            return compareOrdered(condition, number, numbers)
        case .date:
            guard let time = PointInTime(value) else { return false }
            return compareOrdered(condition, time, times)
        case .ipAddress:
            guard let address = IPNetwork(value), address.isAddress else { return false }
            if condition.isNegated, condition.hasMalformed { return false }
            var place = Int(condition.values.first)
            let end = place + Int(condition.values.count)
            while place < end {
                if networks[place].contains(address) { return !condition.isNegated }
                place += 1
            }
            return condition.isNegated
        case .bool:
            if ConditionCode.isWord(value, "true") { return condition.listsTrue }
            if ConditionCode.isWord(value, "false") { return condition.listsFalse }
            return false
        case .null: return false
        }
    }

    private func compareOrdered<Value: Comparable & BitwiseCopyable>(
        _ condition: ConditionCode, _ value: Value, _ table: FixedTable<Value>
    ) -> Bool {
        if condition.isNegated, condition.hasMalformed { return false }
        var place = Int(condition.values.first)
        let end = place + Int(condition.values.count)
        while place < end {
            let listed = table[place]
            let isMatch: Bool
            switch condition.comparison {
            case .equals, .equalsIgnoringCase, .like: isMatch = value == listed
            case .lessThan: isMatch = value < listed
            case .lessThanOrEquals: isMatch = value <= listed
            case .greaterThan: isMatch = value > listed
            case .greaterThanOrEquals: isMatch = value >= listed
            }
            if isMatch { return !condition.isNegated }
            place += 1
        }
        return condition.isNegated
    }

    private func compareText(
        _ condition: ConditionCode, _ value: Bytes, _ request: PreparedRequest
    ) -> Bool {
        if condition.comparison != .equalsIgnoringCase {
            return anyPattern(condition, value, request) != condition.isNegated
        }
        var place = Int(condition.values.first)
        let end = place + Int(condition.values.count)
        while place < end {
            let pattern = patterns[place]
            let code = text(pattern.offset, pattern.count)
            let isMatch: Bool
            if pattern.shape == .expanded {
                isMatch = withExpanded(code, request) { expanded in
                    guard let expanded else { return false }
                    return CaseFolding.equal(expanded, value)
                }
            } else {
                isMatch = CaseFolding.equal(code, value)
            }
            if isMatch { return !condition.isNegated }
            place += 1
        }
        return condition.isNegated
    }

    private func anyPattern(
        _ condition: ConditionCode, _ value: Bytes, _ request: PreparedRequest
    ) -> Bool {
        var place = Int(condition.values.first)
        let end = place + Int(condition.values.count)
        while place < end {
            if matches(patterns[place], value, request) { return true }
            place += 1
        }
        return false
    }

    private func isARN(_ value: Bytes) -> Bool {
        guard value.count > 4, value[0] == UInt8(ascii: "a"), value[1] == UInt8(ascii: "r"),
            value[2] == UInt8(ascii: "n"), value[3] == UInt8(ascii: ":")
        else { return false }
        var colons = 0
        for index in 0..<value.count where value[index] == UInt8(ascii: ":") { colons += 1 }
        return colons >= 5
    }
}

extension ConditionCode {
    /// Whether the bytes are this lower-case word in any case.
    static func isWord(_ value: Bytes, _ word: StaticString) -> Bool {
        guard value.count == word.utf8CodeUnitCount else { return false }
        for index in 0..<value.count where value[index] | 0x20 != word.utf8Start[index] {
            return false
        }
        return true
    }
}

/// Comparison without regard to case.
enum CaseFolding {
    /// ASCII letters by their bytes; other texts by Unicode's lower-case mapping.
    static func equal(_ a: Bytes, _ b: Bytes) -> Bool {
        var isASCII = true
        for index in 0..<a.count where a[index] >= 0x80 { isASCII = false }
        for index in 0..<b.count where b[index] >= 0x80 { isASCII = false }
        if !isASCII { return lowercased(a).utf8.elementsEqual(lowercased(b).utf8) }
        guard a.count == b.count else { return false }
        for index in 0..<a.count where fold(a[index]) != fold(b[index]) { return false }
        return true
    }

    private static func lowercased(_ bytes: Bytes) -> String {
        String(
            decoding: UnsafeBufferPointer(start: bytes.start, count: bytes.count), as: UTF8.self
        ).lowercased()
    }

    private static func fold(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
