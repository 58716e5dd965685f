internal import SourceText

/// When a course day begins and ends, and its breaks.
struct ScheduleSettings: Sendable, Equatable {
    struct Break: Sendable, Equatable {
        /// Minutes since midnight at which it is due.
        var at: Int
        var minutes: Int
        /// Nil for the interface's own word.
        var title: String?
    }

    /// Minutes since midnight.
    var start = 9 * 60
    /// Minutes since midnight by which the last lesson of a day is over.
    var end = 17 * 60
    /// In the order of the day.
    var breaks = [
        Break(at: 10 * 60 + 30, minutes: 15), Break(at: 12 * 60 + 30, minutes: 60),
        Break(at: 15 * 60, minutes: 15),
    ]

    static func parse(
        _ value: Value, in source: SourceFile, diagnostics: inout [Diagnostic]
    ) -> ScheduleSettings {
        var settings = ScheduleSettings()
        var reader = MappingReader(
            value, in: source, subject: "a schedule", keys: ["start", "end", "breaks"])
        settings.start = time("start", &reader) ?? settings.start
        settings.end = time("end", &reader) ?? settings.end
        if settings.end <= settings.start, let range = (reader["end"] ?? reader["start"])?.range {
            reader.report(
                "schedule-time", "expected the end of the day after its start, found it before",
                range)
            settings.end = 24 * 60
        }
        if reader["breaks"] != nil {
            let elements = reader.list("breaks")
            diagnostics += reader.diagnostics
            settings.breaks = elements.compactMap { parseBreak($0, source, &diagnostics) }
                .sorted { $0.at < $1.at }
        } else {
            diagnostics += reader.diagnostics
        }
        return settings
    }

    private static func parseBreak(
        _ value: Value, _ source: SourceFile, _ diagnostics: inout [Diagnostic]
    ) -> Break? {
        var reader = MappingReader(
            value, in: source, subject: "a break", keys: ["at", "minutes", "title"])
        defer { diagnostics += reader.diagnostics }
        _ = reader.requiredText("at")
        guard let at = time("at", &reader), let minutes = reader.requiredCount("minutes") else {
            return nil
        }
        return Break(at: at, minutes: minutes, title: reader.text("title"))
    }

    /// The minutes since midnight of a key that may be there.
    private static func time(_ key: String, _ reader: inout MappingReader) -> Int? {
        guard let value = reader[key], let text = value.scalarText else { return nil }
        if let minutes = minutes(text) { return minutes }
        reader.report(
            "schedule-time",
            "expected a time of day as \(key), found '\(Value.short(text))'", value.range,
            help: ["write hours and minutes: 09:30"])
        return nil
    }

    /// `9:30` or `09:30` as minutes since midnight.
    static func minutes(_ text: String) -> Int? {
        let parts = ASCII.split(text, at: UInt8(ascii: ":"))
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hours = ASCII.integer(parts[0]), let minutes = ASCII.integer(parts[1]),
            (0...23).contains(hours), (0...59).contains(minutes)
        else { return nil }
        return hours * 60 + minutes
    }
}
