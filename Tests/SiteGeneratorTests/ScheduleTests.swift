import SourceText
import Testing

@testable import SiteGenerator

@Suite struct ScheduleTests {
    private static let noBreaks = ScheduleSettings(start: 540, end: 720, breaks: [])

    /// Each day as `start+minutes`, breaks with a star.
    private static func text(_ schedule: Schedule) -> String {
        schedule.days.map { day in
            day.map { entry in
                let isBreak = if case .pause = entry.item { "*" } else { "" }
                return Schedule.clock(entry.start) + "+\(entry.minutes)" + isBreak
            }.joined(separator: " ")
        }.joined(separator: " | ")
    }

    @Test(arguments: [
        ([Int](), ""),
        ([60, 30], "09:00+60 10:00+30"),
        // The second would not be over at 12:00.
        ([120, 61], "09:00+120 | 09:00+61"),
        ([120, 60, 1], "09:00+120 11:00+60 | 09:00+1"),
        // Longer than a day, and so a day of its own.
        ([400, 10], "09:00+400 | 09:00+10"),
    ])
    func fillsDays(lessons: [Int], text: String) {
        #expect(Self.text(Schedule(lessons: lessons, settings: Self.noBreaks)) == text)
    }

    @Test(arguments: [
        // Due at 10:30: the lesson from 10:20 on begins nearer to it than it ends.
        ([80, 60], "09:00+80 10:20+15* 10:35+60"),
        // The lesson from 10:00 to 10:40 ends nearer.
        ([60, 40, 20], "09:00+60 10:00+40 10:40+15* 10:55+20"),
        // No break at the end of the course.
        ([90], "09:00+90"),
        // Nor at the end of a day.
        ([90, 200], "09:00+90 | 09:00+200"),
    ])
    func takesBreaksNearTheirTime(lessons: [Int], text: String) {
        let settings = ScheduleSettings(start: 540, end: 720, breaks: [.init(at: 630, minutes: 15)])
        #expect(Self.text(Schedule(lessons: lessons, settings: settings)) == text)
    }

    @Test(
        arguments: [
            ("9:30", 570), ("09:05", 545), ("24:00", nil), ("9", nil), ("9:5", nil), ("a:00", nil),
            ("-1:00", nil), ("123:00", nil),
        ] as [(String, Int?)])
    func readsTimes(text: String, minutes: Int?) {
        #expect(ScheduleSettings.minutes(text) == minutes)
    }
}

@Suite struct SiteSettingsTests {
    @Test func readsEverySetting() {
        var diagnostics: [Diagnostic] = []
        let settings = SiteSettings.parse(
            SourceFile(
                name: "site.yaml",
                text: """
                    base-url: https://example.org/iam
                    offline: true
                    print: false
                    fingerprints: false
                    robots: none
                    schedule:
                      start: 08:30
                      end: 16:00
                      breaks:
                        - {at: 12:00, minutes: 45, title: Lunch}
                        - {at: 10:00, minutes: 10}
                    """), diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(settings.baseURL == "https://example.org/iam/")
        #expect(settings.isOffline && !settings.hasPrint && !settings.hasFingerprints)
        #expect(settings.robots == .none)
        #expect(settings.schedule.start == 510 && settings.schedule.end == 960)
        #expect(settings.schedule.breaks.map(\.at) == [600, 720])
        #expect(settings.schedule.breaks.map(\.title) == [nil, "Lunch"])
    }

    @Test(arguments: [
        ("base-ulr: x", "unknown-key", 1, 1), ("base-url: example.org", "base-url", 1, 11),
        ("base-url: 'https:///x'", "base-url", 1, 11),
        ("base-url: https://a/?q", "base-url", 1, 11),
        ("offline: maybe", "wrong-type", 1, 10), ("robots: some", "setting-value", 1, 9),
        ("schedule: {start: 25:00}", "schedule-time", 1, 19),
        ("schedule: {start: 12:00, end: 11:00}", "schedule-time", 1, 31),
        ("schedule: {breaks: [{minutes: 5}]}", "missing-key", 1, 22),
        ("schedule: {breaks: [{at: noon, minutes: 5}]}", "schedule-time", 1, 26),
        ("[", "yaml-syntax", 1, 2), ("- a", "wrong-type", 1, 1),
    ])
    func reportsMistakes(text: String, identifier: String, line: Int, column: Int) {
        var diagnostics: [Diagnostic] = []
        _ = SiteSettings.parse(
            SourceFile(name: "site.yaml", text: text), diagnostics: &diagnostics)
        #expect(diagnostics.map(\.identifier) == [identifier])
        #expect(diagnostics.first?.location == SourceLocation(line: line, column: column))
    }
}
