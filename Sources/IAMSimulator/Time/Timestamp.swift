internal import SourceText

/// A time of the simulated account: whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Comparable, Sendable {
    /// 64 bits wherever the code runs: certificates are valid beyond 2038.
    private var count: Int64

    /// On 32 bits, what lies beyond 2038 counts as the last second that they can tell.
    package var seconds: Int {
        get { Int(clamping: count) }
        set { count = Int64(newValue) }
    }

    package init(seconds: Int) { count = Int64(seconds) }

    private init(count: Int64) { self.count = count }

    package static func < (a: Timestamp, b: Timestamp) -> Bool { a.count < b.count }

    func adding(days: Int) -> Timestamp {
        Timestamp(count: count + Int64(days) * Timestamp.secondsPerDay)
    }

    private static let secondsPerDay: Int64 = 86_400

    /// Reads `2026-01-15T09:00:00Z`, or with a `+00:00` at the end; nil for anything else.
    package init?(_ text: String) {
        let bytes = [UInt8](text.utf8)
        guard bytes.count >= 20, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] | 0x20 == 0x74,
            bytes[13] == 0x3A, bytes[16] == 0x3A
        else { return nil }
        let zone = String(decoding: bytes[19...], as: UTF8.self)
        guard zone == "Z" || zone == "+00:00" else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            let part = String(decoding: bytes[range], as: UTF8.self)
            return part.utf8.first == 0x2D ? nil : ASCII.integer(part)
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            year >= 1970, (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60,
            second < 60
        else { return nil }
        let days = Timestamp.days(year: year, month: month, day: day)
        self = Timestamp(seconds: hour * 3600 + minute * 60 + second).adding(days: days)
        guard description.utf8.starts(with: bytes[0..<10]) else { return nil }
    }

    /// `2026-01-15T09:00:00+00:00`, the form that the AWS CLI prints.
    package var description: String {
        let length = Timestamp.secondsPerDay
        let rest = Int((count % length + length) % length)
        let (year, month, day) = Timestamp.civil(Int((count - Int64(rest)) / length))
        return Timestamp.padded(year, 4) + "-" + Timestamp.padded(month, 2) + "-"
            + Timestamp.padded(day, 2) + "T" + Timestamp.padded(rest / 3600, 2) + ":"
            + Timestamp.padded(rest / 60 % 60, 2) + ":" + Timestamp.padded(rest % 60, 2) + "+00:00"
    }

    /// Days since 1970-01-01 of a date of the Gregorian calendar: years counted from March, so that
    /// the leap day is a year's last.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        let (era, yearOfEra) = divide(marchYear, 400)
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = divide(days + 719_468, 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }

    private static func divide(_ number: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
        let remainder = (number % divisor + divisor) % divisor
        return ((number - remainder) / divisor, remainder)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = "\(number)"
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
