internal import SourceText

/// A day as RFC 3339, section 5.6, writes a full date.
enum CalendarDay {
    /// Whether a text is a day of the Gregorian calendar: `2026-01-15`.
    static func isValid(_ text: String) -> Bool {
        let parts = ASCII.split(text, at: UInt8(ascii: "-"))
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = ASCII.integer(parts[0]),
            let month = ASCII.integer(parts[1]), let day = ASCII.integer(parts[2]),
            (1...12).contains(month)
        else { return false }
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
