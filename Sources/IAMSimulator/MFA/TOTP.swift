/// Time-based one-time passwords (RFC 6238) as AWS's virtual MFA devices make them: SHA-1, steps of
/// 30 seconds from the Unix epoch, six digits.
package struct TOTP: Sendable {
    /// Seconds that a code is shown.
    package static let stepLength = 30
    package static let digits = 6

    private let key: [UInt8]

    package init(key: [UInt8]) { self.key = key }

    /// The generator of a Base32 seed; nil where the text is not Base32 or empty.
    package init?(seed: String) {
        guard let key = Base32.decode(seed), !key.isEmpty else { return nil }
        self.key = key
    }

    /// The number of the step that holds a time in seconds since 1970.
    package static func step(at time: Int) -> Int {
        time >= 0 ? time / stepLength : (time - stepLength + 1) / stepLength
    }

    /// The code shown at a time in seconds since 1970.
    package func code(at time: Int) -> String { code(step: TOTP.step(at: time)) }

    /// The code of a step (RFC 4226, section 5.3); steps before 1970 have none and give that of 0.
    package func code(step: Int) -> String {
        var counter: [UInt8] = []
        let number = UInt64(max(0, step))
        for shift in stride(from: 56, through: 0, by: -8) {
            counter.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
        let mac = SHA1.authenticationCode(key: key, message: counter)
        let offset = Int(mac[mac.count - 1] & 15)
        let value =
            UInt32(mac[offset] & 0x7F) << 24 | UInt32(mac[offset + 1]) << 16
            | UInt32(mac[offset + 2]) << 8 | UInt32(mac[offset + 3])
        let text = "\(value % 1_000_000)"
        return String(repeating: "0", count: TOTP.digits - text.utf8.count) + text
    }

    /// The step around the given one that shows a code: the clock of the one who typed it may be a step
    /// off. nil where there is none.
    func step(of code: String, around step: Int) -> Int? {
        for candidate in [step, step - 1, step + 1] where self.code(step: candidate) == code {
            return candidate
        }
        return nil
    }

    /// What two codes, given in this order, are at a step.
    enum Verdict {
        case consecutive
        case refused(ServiceError.Cause)
    }

    /// Steps before and after the current one in which the first of two codes may lie.
    ///
    /// A learner reads one code, waits for the next, types both: the first is then one step old, or
    /// two with slow typing; a device's clock may run one step ahead.
    private static let accepted = -2...1
    /// Steps searched to explain a refusal: two hours back, ten minutes ahead.
    private static let explained = -240...20

    /// Whether two codes are consecutive codes of this device around a step, or why not.
    func verdict(_ first: String, _ second: String, step: Int) -> Verdict {
        for offset in TOTP.accepted
        where code(step: step + offset) == first && code(step: step + offset + 1) == second {
            return .consecutive
        }
        if first == second { return .refused(.sameCodeTwice) }
        var firstAt: [Int] = []
        var secondAt: [Int] = []
        for offset in TOTP.explained {
            let code = code(step: step + offset)
            if code == first { firstAt.append(offset) }
            if code == second { secondAt.append(offset) }
        }
        guard !firstAt.isEmpty, !secondAt.isEmpty else { return .refused(.codesUnknown) }
        for offset in firstAt where secondAt.contains(offset + 1) {
            return .refused(offset < 0 ? .codesTooOld : .codesTooEarly)
        }
        for offset in firstAt where secondAt.contains(offset - 1) {
            return .refused(.codesInWrongOrder)
        }
        return .refused(.codesNotConsecutive)
    }
}
