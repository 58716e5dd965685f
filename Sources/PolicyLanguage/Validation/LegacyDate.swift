internal import SourceText

/// What IAM's API takes for the value of a date condition when a policy is handed in.
///
/// That is more than conditions can compare: dates of ISO 8601 in calendar, week and day-of-year form
/// with fewer or more digits than usual (`01T`, `2016-12-13t2:00:00.59+23`), as answers of AWS show that
/// moto's tests hold.
struct LegacyDate {
    private var bytes: ArraySlice<UInt8>

    static func isValid(_ text: String) -> Bool {
        if isEpoch(text) { return true }
        var date = LegacyDate(bytes: [UInt8](text.utf8)[...])
        return date.readDate() && date.readTime() && date.bytes.isEmpty
    }

    /// Whether this is a number that 64 bits hold, without a sign.
    private static func isEpoch(_ text: String) -> Bool {
        let digits = [UInt8](text.utf8)
        guard (1...19).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else {
            return false
        }
        return digits.count < 19 || !greatest.lexicographicallyPrecedes(digits)
    }

    private static let greatest = [UInt8]("9223372036854775807".utf8)

    /// Years are counted from the epoch in milliseconds of 64 bits.
    private static let years = -292_275_054...292_278_993

    private mutating func readDate() -> Bool {
        let sign = take("-") ? -1 : 1
        if sign == 1 { _ = take("+") }
        guard let year = number(digits: 1...9), LegacyDate.years.contains(sign * year) else {
            return false
        }
        guard take("-") else { return true }
        if take("W") {
            guard let week = number(digits: 1...2), (1...53).contains(week) else { return false }
            guard take("-") else { return true }
            return number(digits: 1...1).map { (1...7).contains($0) } ?? false
        }
        let count = bytes.prefix { ASCII.isDigit($0) }.count
        guard let next = number(digits: 1...3) else { return false }
        if count == 3 { return (1...366).contains(next) }
        guard (1...12).contains(next) else { return false }
        guard take("-") else { return true }
        guard let day = number(digits: 1...2) else { return false }
        return day >= 1 && day <= LegacyDate.days(of: next, in: sign * year)
    }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// `T`, and after it perhaps a time of day and its distance from UTC.
    private mutating func readTime() -> Bool {
        guard take("T") else { return true }
        if bytes.first.map(ASCII.isDigit) == true {
            // Hours, minutes, seconds: whichever comes last may have a fraction.
            for limit in [24, 60, 60] {
                guard let part = number(digits: 1...2), part < limit else { return false }
                if !take(":") { break }
            }
            if take(".") || take(","), number(digits: 1...9) == nil { return false }
        }
        if take("Z") { return true }
        guard take("+") || take("-") else { return true }
        guard let hours = number(digits: 2...2), hours < 24 else { return false }
        guard take(":") else { return true }
        return number(digits: 2...2).map { $0 < 60 } ?? false
    }

    private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Letters are taken in either case.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = bytes.first,
            ASCII.lowercased(first) == ASCII.lowercased(UInt8(ascii: character))
        else { return false }
        bytes.removeFirst()
        return true
    }

    private mutating func number(digits: ClosedRange<Int>) -> Int? {
        let run = bytes.prefix { ASCII.isDigit($0) }
        guard digits.contains(run.count) else { return nil }
        bytes.removeFirst(run.count)
        var value = 0
        for byte in run { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
        return value
    }
}
