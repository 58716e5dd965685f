/// A time as the Date operators read it, in milliseconds since 1970-01-01T00:00:00Z.
///
/// Read from ISO 8601 in the forms of the W3C's profile (`2026`, `2026-11`, `2026-11-24`,
/// `2026-11-24T10:00Z`, with seconds, with fractions, with an offset), or from a whole number of
/// seconds since 1970. A number from 100,000,000,000 on counts milliseconds.
struct PointInTime: BitwiseCopyable, Comparable {
    var milliseconds: Int64

    static func < (a: PointInTime, b: PointInTime) -> Bool { a.milliseconds < b.milliseconds }

    init?(_ text: Bytes) {
        var reader = Reader(text: text, index: 0)
        if let number = reader.wholeNumber() {
            // Four digits are a year.
            if text.count == 4 {
                milliseconds = PointInTime.days(number, 1, 1) * 86_400_000
            } else if number >= 100_000_000_000 {
                milliseconds = number
            } else {
                milliseconds = number * 1000
            }
            return
        }
        guard let year = reader.number(digits: 4) else { return nil }
        var month: Int64 = 1
        var day: Int64 = 1
        var time: Int64 = 0
        guard reader.take("-"), let found = reader.number(digits: 2) else { return nil }
        month = found
        if reader.take("-") {
            guard let found = reader.number(digits: 2) else { return nil }
            day = found
            if reader.take("T") || reader.take("t") {
                guard let found = reader.time() else { return nil }
                time = found
            }
        }
        guard reader.isAtEnd, (1...12).contains(month), day >= 1,
            day <= PointInTime.lastDay(year, month)
        else { return nil }
        milliseconds = PointInTime.days(year, month, day) * 86_400_000 + time
    }

    private static func lastDay(_ year: Int64, _ month: Int64) -> Int64 {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2:
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            return isLeap ? 29 : 28
        default: return 31
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private struct Reader {
        var text: Bytes
        var index: Int

        var isAtEnd: Bool { index == text.count }

        /// The whole text as a number of at most 18 digits.
        func wholeNumber() -> Int64? {
            guard text.count > 0, text.count <= 18 else { return nil }
            var value: Int64 = 0
            for index in 0..<text.count {
                guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
                value = value * 10 + Int64(text[index] - 0x30)
            }
            return value
        }

        mutating func number(digits: Int) -> Int64? {
            guard index + digits <= text.count else { return nil }
            var value: Int64 = 0
            for _ in 0..<digits {
                guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
                value = value * 10 + Int64(text[index] - 0x30)
                index += 1
            }
            return value
        }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        /// `hh:mm`, seconds, fraction, and the zone; without one, it is UTC.
        mutating func time() -> Int64? {
            guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2),
                hour <= 24, minute < 60
            else { return nil }
            var second: Int64 = 0
            var fraction: Int64 = 0
            if take(":") {
                guard let found = number(digits: 2), found <= 60 else { return nil }
                second = found
                if take(".") {
                    var weight: Int64 = 100
                    var count = 0
                    while let digit = number(digits: 1) {
                        fraction += digit * weight
                        weight /= 10
                        count += 1
                    }
                    if count == 0 { return nil }
                }
            }
            let time = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
            if hour == 24, time != 86_400_000 { return nil }
            if isAtEnd || take("Z") || take("z") { return time }
            let isEast = take("+")
            guard isEast || take("-"), let hours = number(digits: 2) else { return nil }
            _ = take(":")
            guard let minutes = number(digits: 2), hours <= 23, minutes < 60 else { return nil }
            let offset = (hours * 60 + minutes) * 60_000
            return isEast ? time - offset : time + offset
        }
    }
}
