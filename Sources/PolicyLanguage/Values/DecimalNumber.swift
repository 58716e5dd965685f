/// A decimal number, compared exactly: no floating point.
struct DecimalNumber: BitwiseCopyable, Comparable {
    /// The digits without leading and trailing zeros, at most 38.
    private var digits: UInt128
    private var digitCount: Int32
    /// The value is 0.d1d2d3... times ten to this power.
    private var power: Int32
    private var isNegative: Bool

    /// Reads an optional sign, digits with at most one point, and an optional exponent; nil for
    /// anything else, for more than 38 digits that count, and for exponents beyond 9999.
    init?(_ text: Bytes) {
        var index = 0
        isNegative = false
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+")
        {
            isNegative = text[index] == UInt8(ascii: "-")
            index += 1
        }
        digits = 0
        digitCount = 0
        power = 0
        var zeros: Int32 = 0
        var seen = false
        var afterPoint = false
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "."), !afterPoint {
                afterPoint = true
                index += 1
                continue
            }
            guard byte >= 0x30, byte <= 0x39 else { break }
            seen = true
            if byte == 0x30, digitCount == 0 {
                if afterPoint { power -= 1 }
            } else if byte == 0x30 {
                zeros += 1
                if !afterPoint { power += 1 }
            } else {
                if digitCount + zeros + 1 > 38 { return nil }
                for _ in 0..<zeros { digits *= 10 }
                digitCount += zeros + 1
                zeros = 0
                digits = digits * 10 + UInt128(byte - 0x30)
                if !afterPoint { power += 1 }
            }
            index += 1
        }
        guard seen else { return nil }
        if index < text.count {
            guard let exponent = DecimalNumber.exponent(text, index) else { return nil }
            power += exponent
        }
        if digitCount == 0 {
            power = 0
            isNegative = false
        }
    }

    private static func exponent(_ text: Bytes, _ start: Int) -> Int32? {
        guard text[start] | 0x20 == UInt8(ascii: "e") else { return nil }
        var index = start + 1
        var isNegative = false
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+")
        {
            isNegative = text[index] == UInt8(ascii: "-")
            index += 1
        }
        guard index < text.count else { return nil }
        var value: Int32 = 0
        while index < text.count {
            guard text[index] >= 0x30, text[index] <= 0x39, value < 1000 else { return nil }
            value = value * 10 + Int32(text[index] - 0x30)
            index += 1
        }
        return isNegative ? -value : value
    }

    static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? isSmaller(b, a) : isSmaller(a, b)
    }

    /// Compares without signs.
    private static func isSmaller(_ a: DecimalNumber, _ b: DecimalNumber) -> Bool {
        if a.digitCount == 0 || b.digitCount == 0 { return b.digitCount != 0 }
        if a.power != b.power { return a.power < b.power }
        return a.aligned < b.aligned
    }

    /// The digits as if there were 38 of them.
    private var aligned: UInt128 {
        var result = digits
        for _ in digitCount..<38 { result *= 10 }
        return result
    }
}
