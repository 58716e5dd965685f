import SourceText
import Testing

@testable import PolicyLanguage

/// What condition values are read as.
struct ValueTests {
    private func bytes<Result>(_ text: String, _ body: (Bytes) -> Result) -> Result {
        let table = FixedTable([UInt8](text.utf8))
        return withExtendedLifetime(table) {
            body(Bytes(start: UnsafePointer(table.start), count: table.count))
        }
    }

    private func number(_ text: String) -> DecimalNumber? { bytes(text) { DecimalNumber($0) } }
    private func time(_ text: String) -> Int64? { bytes(text) { PointInTime($0)?.milliseconds } }
    private func network(_ text: String) -> IPNetwork? { bytes(text) { IPNetwork($0) } }

    @Test(arguments: [
        ("10", "10.0"), ("-0", "0"), ("0.5", ".5"), ("1e3", "1000"), ("12.50e-1", "1.25"),
        ("007", "7"), ("100000000000000000000", "1e20"),
    ])
    func readsEqualNumbers(a: String, b: String) throws {
        #expect(try #require(number(a)) == #require(number(b)))
    }

    @Test(arguments: [
        ("9", "10"), ("-10", "-9"), ("-1", "0"), ("0.1", "0.11"), ("0.09", "0.1"),
        ("9007199254740992", "9007199254740993"),
        ("123456789012345678901234567890", "123456789012345678901234567891"), ("1e-5", "1e5"),
        ("-1e5", "1e-5"), ("0", "1e-9"),
    ])
    func ordersNumbersExactly(smaller: String, larger: String) throws {
        let (a, b) = (try #require(number(smaller)), try #require(number(larger)))
        #expect(a < b)
        #expect(!(b < a))
        #expect(a != b)
    }

    @Test(arguments: [
        "", "-", ".", "1.2.3", "1e", "1e99999", "0x10", "ten", "1 ",
        "123456789012345678901234567890123456789",
    ])
    func refusesWhatIsNoNumber(text: String) { #expect(number(text) == nil) }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-11-24", 1_795_478_400_000),
        ("2026-11-24T10:00Z", 1_795_514_400_000), ("2026-11-24T10:00:00", 1_795_514_400_000),
        ("2026-11-24T10:00:00.5+01:00", 1_795_510_800_500),
        ("2024-02-29T23:59:59Z", 1_709_251_199_000), ("2024", 1_704_067_200_000),
        ("2024-02", 1_706_745_600_000), ("1704067200", 1_704_067_200_000),
        ("1704067200000", 1_704_067_200_000), ("0", 0),
        ("2016-12-31T24:00:00Z", 1_483_228_800_000), ("1969-12-31T23:59:59Z", -1000),
    ])
    func readsTimes(text: String, milliseconds: Int64) { #expect(time(text) == milliseconds) }

    @Test(arguments: [
        "", "2026-13-01", "2026-02-29", "2026-1-1", "2026-11-24T10", "2026-11-24 10:00Z",
        "-1", "2026-11-24T25:00Z", "2026-11-24T10:61Z", "tomorrow", "2026-11-24T10:00:00.Z",
        "20-11-24",
    ])
    func refusesWhatIsNoTime(text: String) { #expect(time(text) == nil) }

    @Test(arguments: [
        ("203.0.113.0/24", "203.0.113.255"), ("203.0.113.7", "203.0.113.7"),
        ("0.0.0.0/0", "8.8.8.8"),
        ("2001:db8::/32", "2001:DB8:85a3::8a2e:370:7334"), ("::/0", "::1"),
        ("2001:db8:0:0:0:0:0:1", "2001:db8::1"), ("::ffff:203.0.113.0/120", "::ffff:203.0.113.9"),
        ("203.0.113.9/24", "203.0.113.1"), ("2001:db8::1/65", "2001:db8::7fff:ffff:ffff:ffff"),
    ])
    func findsAnAddressInARange(range: String, address: String) throws {
        #expect(try #require(network(range)).contains(#require(network(address))))
    }

    @Test(arguments: [
        ("203.0.113.0/24", "203.0.114.0"), ("2001:db8::/32", "2001:db9::1"),
        ("0.0.0.0/0", "::1"), ("::/0", "8.8.8.8"), ("2001:db8::1/128", "2001:db8::2"),
    ])
    func findsAnAddressOutsideARange(range: String, address: String) throws {
        #expect(try !#require(network(range)).contains(#require(network(address))))
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "1.2.3.4/33", "1.2.3.4/", "1.2.3.4/01",
        ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::/129", "g::",
        "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4", "1:", "localhost",
    ])
    func refusesWhatIsNoAddress(text: String) { #expect(network(text) == nil) }

    @Test func comparesBase64ByItsBytes() {
        func equal(_ a: String, _ b: String) -> Bool {
            bytes(a) { left in bytes(b) { Base64Text.equal(left, $0) } }
        }
        #expect(equal("Zm9v", "Zm9v"))
        #expect(equal("Zm8=", "Zm8="))
        #expect(!equal("Zm8", "Zm8"))  // the padding is missing
        #expect(!equal("Zm9v", "zm9v"))
        #expect(!equal("Zm9=", "Zm9="))  // bits left over
        #expect(!equal("Z", "Z"))
        #expect(!equal("Zm 9", "Zm 9"))
    }

    @Test(arguments: [
        ("*", "", true), ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("?", "é", true),
        ("??", "é", false), ("*é", "caffé", true), ("a?c", "abc", true), ("", "", true),
        ("", "a", false), ("**a**", "bab", true), ("*?*?*", "a", false), ("a*", "a", true),
    ])
    func matchesWildcards(pattern: String, text: String, expected: Bool) {
        var code = [UInt8](pattern.utf8)
        for index in code.indices {
            if code[index] == UInt8(ascii: "*") { code[index] = Glob.star }
            if code[index] == UInt8(ascii: "?") { code[index] = Glob.anyCharacter }
        }
        let table = FixedTable(code)
        let found = withExtendedLifetime(table) {
            bytes(text) {
                Glob.matches(Bytes(start: UnsafePointer(table.start), count: table.count), $0)
            }
        }
        #expect(found == expected)
    }

    @Test(arguments: [
        (
            "${aws:username}",
            VariableReference.Kind.key([UInt8]("aws:username".utf8), fallback: nil)
        ),
        (
            "${ aws:PrincipalTag/team , 'no team' }",
            .key([UInt8]("aws:PrincipalTag/team".utf8), fallback: [UInt8]("no team".utf8))
        ),
        ("${*}", .character(UInt8(ascii: "*"))), ("${$}", .character(UInt8(ascii: "$"))),
    ])
    func readsVariables(text: String, kind: VariableReference.Kind) {
        let bytes = [UInt8](text.utf8)
        #expect(VariableReference.read(bytes, at: 0) == .init(kind: kind, end: bytes.count))
    }

    @Test(arguments: ["$", "${", "${}", "${a", "${a,", "${a, b}", "${a, 'b}", "${${a}}", "$a"])
    func takesOtherTextsAsTheyAre(text: String) {
        #expect(VariableReference.read([UInt8](text.utf8), at: 0) == nil)
    }
}
