/// An IPv4 or IPv6 address, or a range of them in CIDR notation (RFC 4632, RFC 4291 section 2.3).
struct IPNetwork: BitwiseCopyable {
    /// The address's bits from the left; an IPv4 address fills the upper half of `high`.
    private var high: UInt64
    private var low: UInt64
    /// How many bits count.
    private(set) var length: Int
    let isIPv6: Bool

    var isAddress: Bool { length == (isIPv6 ? 128 : 32) }

    /// Whether an address lies in this range. One of the other family does not.
    func contains(_ address: IPNetwork) -> Bool {
        guard isIPv6 == address.isIPv6 else { return false }
        let upper = min(length, 64)
        if upper > 0, (high ^ address.high) >> UInt64(64 - upper) != 0 { return false }
        let lower = length - upper
        if lower > 0, (low ^ address.low) >> UInt64(64 - lower) != 0 { return false }
        return true
    }

    /// Reads an address, or with a slash and a count of bits, a range.
    init?(_ text: Bytes) {
        let slash = text.firstIndex(of: UInt8(ascii: "/"))
        let address = text.slice(0, slash ?? text.count)
        high = 0
        low = 0
        if address.firstIndex(of: UInt8(ascii: ":")) != nil {
            isIPv6 = true
            length = 128
            guard let words = IPNetwork.ipv6(address) else { return nil }
            (high, low) = words
        } else {
            isIPv6 = false
            length = 32
            guard let value = IPNetwork.ipv4(address) else { return nil }
            high = UInt64(value) << 32
        }
        if let slash {
            let digits = text.dropFirst(slash + 1)
            guard digits.count >= 1, digits.count <= 3 else { return nil }
            var bits = 0
            for index in 0..<digits.count {
                guard digits[index] >= 0x30, digits[index] <= 0x39 else { return nil }
                bits = bits * 10 + Int(digits[index] - 0x30)
            }
            guard bits <= length, digits.count == 1 || digits[0] != 0x30 else { return nil }
            length = bits
        }
    }

    /// Four decimal numbers up to 255 without leading zeros.
    private static func ipv4(_ text: Bytes) -> UInt32? {
        var value: UInt32 = 0
        var part: UInt32 = 0
        var digits = 0
        var parts = 0
        for index in 0...text.count {
            if index == text.count || text[index] == UInt8(ascii: ".") {
                guard digits > 0 else { return nil }
                value = value << 8 | part
                parts += 1
                part = 0
                digits = 0
                if parts > 4 { return nil }
                continue
            }
            guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
            if digits > 0, part == 0 { return nil }
            part = part * 10 + UInt32(text[index] - 0x30)
            digits += 1
            guard part <= 255, digits <= 3, parts < 4 else { return nil }
        }
        return parts == 4 ? value : nil
    }

    /// Eight groups of hexadecimal digits, `::` once for groups of zeros, an IPv4 address as the end.
    private static func ipv6(_ text: Bytes) -> (UInt64, UInt64)? {
        var before = Groups()
        var after = Groups()
        var hasGap = false
        var index = 0
        if text.count >= 2, text[0] == UInt8(ascii: ":") {
            guard text[1] == UInt8(ascii: ":") else { return nil }
            hasGap = true
            index = 2
        }
        while index < text.count {
            let end = text.firstIndex(of: UInt8(ascii: ":"), from: index) ?? text.count
            let group = text.slice(index, end)
            if end == text.count, group.firstIndex(of: UInt8(ascii: ".")) != nil {
                guard let value = ipv4(group) else { return nil }
                let high = UInt16(truncatingIfNeeded: value >> 16)
                let low = UInt16(truncatingIfNeeded: value)
                guard
                    hasGap
                        ? after.append(high) && after.append(low)
                        : before.append(high) && before.append(low)
                else { return nil }
                index = end
                break
            }
            guard let value = hexadecimal(group) else { return nil }
            guard hasGap ? after.append(value) : before.append(value) else { return nil }
            index = end
            if index == text.count { break }
            index += 1
            if index < text.count, text[index] == UInt8(ascii: ":") {
                if hasGap { return nil }
                hasGap = true
                index += 1
            } else if index == text.count {
                return nil
            }
        }
        let count = before.count + after.count
        guard hasGap ? count <= 7 : count == 8 else { return nil }
        var groups = before
        for _ in 0..<(8 - count) { _ = groups.append(0) }
        for position in 0..<after.count { _ = groups.append(after.value(position)) }
        return (groups.high, groups.low)
    }

    private static func hexadecimal(_ text: Bytes) -> UInt16? {
        guard text.count >= 1, text.count <= 4 else { return nil }
        var value: UInt16 = 0
        for index in 0..<text.count {
            let digit: UInt16
            switch text[index] {
            case 0x30...0x39: digit = UInt16(text[index] - 0x30)
            case 0x41...0x46: digit = UInt16(text[index] - 0x41 + 10)
            case 0x61...0x66: digit = UInt16(text[index] - 0x61 + 10)
            default: return nil
            }
            value = value << 4 | digit
        }
        return value
    }

    /// Up to eight groups of 16 bits, from the left.
    private struct Groups {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var count = 0

        mutating func append(_ value: UInt16) -> Bool {
            guard count < 8 else { return false }
            if count < 4 {
                high |= UInt64(value) << UInt64(48 - 16 * count)
            } else {
                low |= UInt64(value) << UInt64(48 - 16 * (count - 4))
            }
            count += 1
            return true
        }

        func value(_ position: Int) -> UInt16 {
            position < 4
                ? UInt16(truncatingIfNeeded: high >> UInt64(48 - 16 * position))
                : UInt16(truncatingIfNeeded: low >> UInt64(48 - 16 * (position - 4)))
        }
    }
}
