import Foundation
import IAMSimulator
import Testing

@Suite struct TOTPTests {
    /// RFC 6238, appendix B, SHA-1, cut to six digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
        (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func agreesWithTheRFC(time: Int, code: String) {
        let totp = TOTP(key: [UInt8]("12345678901234567890".utf8))
        #expect(totp.code(at: time) == code)
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
        ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func base32AgreesWithTheRFC(plain: String, coded: String) {
        #expect(Base32.encode([UInt8](plain.utf8)) == coded)
        #expect(Base32.decode(coded.lowercased() + "==") == [UInt8](plain.utf8))
    }

    @Test func textsThatAreNoBase32AreRefused() {
        #expect(TOTP(seed: "MZXW0189") == nil)
        #expect(TOTP(seed: "") == nil)
    }

    /// The tool that learners' scripts call, on a key longer than a hash block.
    @Test func agreesWithOathtool() throws {
        let seed = Base32.encode((0..<80).map { UInt8($0) })
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/oathtool")
        process.arguments = ["--totp", "-b", "-w", "5", "--now", "2026-01-15 09:00:00 UTC", seed]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let totp = try #require(TOTP(seed: seed))
        let codes = (0...5).map { totp.code(at: 1_768_467_600 + $0 * 30) }
        #expect(output == codes.joined(separator: "\n") + "\n")
    }
}

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00+00:00"), (951_827_696, "2000-02-29T12:34:56+00:00"),
        (1_768_467_600, "2026-01-15T09:00:00+00:00"), (4_107_542_400, "2100-03-01T00:00:00+00:00"),
        (-1, "1969-12-31T23:59:59+00:00"),
    ])
    func isWrittenAsTheCLIWritesIt(seconds: Int, text: String) {
        #expect(Timestamp(seconds: seconds).description == text)
        if seconds >= 0 { #expect(Timestamp(text)?.seconds == seconds) }
    }

    @Test(arguments: [
        "2026-02-30T00:00:00Z", "2026-1-15T09:00:00Z", "2026-01-15", "x", "2026-01-15T24:00:00Z",
    ])
    func datesThatDoNotExistAreRefused(text: String) {
        #expect(Timestamp(text) == nil)
    }
}
