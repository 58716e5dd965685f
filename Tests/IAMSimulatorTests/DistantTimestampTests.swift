import Testing

@testable import IAMSimulator

/// Times beyond what 32 bits of seconds can tell, which the browser's `Int` has.
@Suite struct DistantTimestampTests {
    @Test(
        arguments: [
            ("2038-01-19T03:14:08Z", 2_147_483_648), ("2126-02-28T23:59:59Z", 4_927_996_799),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ])
    func areReadAndWritten(text: String, seconds: Int) throws {
        let time = try #require(Timestamp(text))
        #expect(time.seconds == seconds)
        #expect(time == Timestamp(seconds: seconds))
        #expect(time.description == text.replacing("Z", with: "+00:00"))
    }

    @Test func daysAreAdded() throws {
        let time = try #require(Timestamp("2026-01-15T09:00:00Z"))
        #expect(time.adding(days: 36_600).description == "2126-04-01T09:00:00+00:00")
        #expect(time < time.adding(days: 1))
    }
}
