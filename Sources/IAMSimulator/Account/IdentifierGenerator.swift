internal import SourceText

/// Makes the ids, secrets and seeds of a simulated account, the same ones for the same seed.
///
/// A small generator (SplitMix64) is enough: nothing here guards anything real, and determinism is
/// what lets a grade be the same everywhere.
package struct IdentifierGenerator: Sendable {
    private var state: UInt64

    /// A generator for a text such as lab and learner; equal texts give equal sequences.
    package init(seed: String) {
        state = FNV1a(Array(seed.utf8)).value
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func text(_ count: Int, from alphabet: StaticString) -> String {
        var bytes: [UInt8] = []
        for _ in 0..<count {
            let index = Int(next() % UInt64(alphabet.utf8CodeUnitCount))
            bytes.append(alphabet.utf8Start[index])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A unique id: the prefix of its kind (`AIDA` user, `AGPA` group, `ANPA` policy) and 17 more.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    mutating func uniqueID(_ prefix: String) -> String {
        prefix + text(17, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    }

    /// An access key id: `AKIA` and 16 more.
    mutating func accessKeyID() -> String {
        "AKIA" + text(16, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    }

    /// The id of a temporary access key: `ASIA` and 16 more, which hold the account as AWS's do (see
    /// `AccessKeyNumber`).
    mutating func temporaryAccessKeyID(account: String) -> String {
        AccessKeyNumber.keyID(prefix: "ASIA", account: account, random: next(), next())
    }

    /// A session token: as long as AWS's of that version usually are, or longer where that is asked for.
    mutating func sessionToken(version: String, minimumLength: Int) -> String {
        let prefix = version == "v2Token" ? "IQoJb3JpZ2luX2VjE" : "FQoGZXIvYXdzE"
        let length = max(minimumLength, version == "v2Token" ? 760 : 356)
        return prefix
            + text(
                length - prefix.utf8.count - 2,
                from: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") + "=="
    }

    /// Bytes without a meaning, such as stand for a signature.
    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes.append(UInt8(truncatingIfNeeded: next() >> 24)) }
        return bytes
    }

    /// A secret access key: 40 characters.
    mutating func secretAccessKey() -> String {
        text(40, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    }

    /// The secret of a virtual MFA device: 40 bytes, 64 characters of Base32.
    mutating func mfaSecret() -> [UInt8] { bytes(40) }

    /// A UUID: 8, 4, 4, 4 and 12 hexadecimal digits.
    mutating func uuid() -> String {
        var result = ""
        for (index, count) in [8, 4, 4, 4, 12].enumerated() {
            result += (index > 0 ? "-" : "") + text(count, from: "0123456789abcdef")
        }
        return result
    }
}
