internal import SourceText

/// A public key as SSH has it (RFC 4253, section 6.6), read from an OpenSSH line or from PEM.
struct SSHKeyMaterial {
    /// `ssh-rsa`.
    let type: String
    /// The type and the key's parts, each after its length: what OpenSSH shows in Base64.
    let blob: [UInt8]

    enum Failure: Error {
        /// Neither an OpenSSH line nor PEM.
        case unrecognized
        case malformed
    }

    /// Fewest bits of an RSA key.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html
    private static let fewestRSABits = 2048

    /// - Parameter body: As `ssh-keygen` writes it, with or without a comment, or a public key or a
    ///   certificate in PEM.
    init(_ body: String) throws(Failure) {
        let body = ASCII.trimmed(body)
        if body.utf8.starts(with: "-----BEGIN ".utf8) {
            self = try SSHKeyMaterial.read(pem: body)
        } else {
            self = try SSHKeyMaterial.read(line: body)
        }
    }

    private init(type: String, parts: [[UInt8]]) {
        self.type = type
        var blob = SSHKeyMaterial.lengthened(Array(type.utf8))
        for part in parts { blob += SSHKeyMaterial.lengthened(part) }
        self.blob = blob
    }

    /// MD5 of the blob, in pairs of hexadecimal digits with colons between them, as AWS and
    /// `ssh-keygen -l -E md5` show it.
    var fingerprint: String { ASCII.hexadecimal(MD5.hash(blob), separator: ":") }

    /// The OpenSSH line, without a comment.
    var line: String { type + " " + Base64.encode(blob) }

    /// The key as `PUBLIC KEY` in PEM.
    var pem: String {
        let parts = SSHKeyMaterial.parts(of: blob) ?? []
        let info: PublicKeyInfo
        if let curve = SSHKeyMaterial.curve(ofType: type), parts.count == 3 {
            info = PublicKeyInfo(
                algorithm: PublicKeyInfo.ellipticCurve, curve: curve.identifier, key: parts[2])
        } else if type == "ssh-rsa", parts.count == 3 {
            let numbers =
                DERWriter.element(DERReader.integer, parts[2])
                + DERWriter.element(DERReader.integer, parts[1])
            info = PublicKeyInfo(
                algorithm: PublicKeyInfo.rsa,
                key: DERWriter.element(DERReader.sequence, numbers))
        } else {
            info = PublicKeyInfo(algorithm: PublicKeyInfo.ed25519, key: parts.last ?? [])
        }
        return PEM.text("PUBLIC KEY", info.encoding)
    }

    // MARK: Reading

    private static func read(line: String) throws(Failure) -> SSHKeyMaterial {
        var words: [String] = []
        for word in ASCII.split(line, at: UInt8(ascii: " ")) where !word.isEmpty {
            words.append(word)
        }
        guard let type = words.first, isKnown(type) else { throw .unrecognized }
        guard words.count >= 2, let blob = Base64.decode(Array(words[1].utf8)),
            let parts = parts(of: blob), parts[0].elementsEqual(type.utf8)
        else { throw .malformed }
        let isWhole: Bool
        if type == "ssh-rsa" {
            isWhole = parts.count == 3 && bitCount(parts[2]) >= fewestRSABits
        } else if let curve = curve(ofType: type) {
            isWhole =
                parts.count == 3 && parts[1].elementsEqual(curve.name.utf8)
                && parts[2].count == curve.pointLength
        } else {
            isWhole = parts.count == 2 && parts[1].count == 32
        }
        guard isWhole else { throw .malformed }
        return SSHKeyMaterial(type: type, parts: Array(parts.dropFirst()))
    }

    private static func read(pem: String) throws(Failure) -> SSHKeyMaterial {
        guard let blocks = PEM.blocks(pem), blocks.count == 1 else { throw .malformed }
        let block = blocks[0]
        switch block.label {
        case "PUBLIC KEY":
            guard let info = PublicKeyInfo(block.bytes[...]) else { throw .malformed }
            return try longEnough(material(info))
        case "RSA PUBLIC KEY":
            return try longEnough(
                material(PublicKeyInfo(algorithm: PublicKeyInfo.rsa, key: block.bytes)))
        case "CERTIFICATE":
            // AWS does not say what it makes of a certificate; its key is taken as it is.
            guard let certificate = X509Certificate(block.bytes) else { throw .malformed }
            return try material(certificate.key)
        default: throw .unrecognized
        }
    }

    private static func material(_ info: PublicKeyInfo) throws(Failure) -> SSHKeyMaterial {
        if let numbers = info.rsaNumbers {
            return SSHKeyMaterial(type: "ssh-rsa", parts: [numbers.exponent, numbers.modulus])
        }
        if info.algorithm == PublicKeyInfo.ed25519, info.key.count == 32 {
            return SSHKeyMaterial(type: "ssh-ed25519", parts: [info.key])
        }
        for curve in curves
        where info.algorithm == PublicKeyInfo.ellipticCurve && info.curve == curve.identifier
            && info.key.count == curve.pointLength
        {
            return SSHKeyMaterial(
                type: "ecdsa-sha2-" + curve.name, parts: [Array(curve.name.utf8), info.key])
        }
        throw .malformed
    }

    private static func longEnough(_ material: SSHKeyMaterial) throws(Failure) -> SSHKeyMaterial {
        if material.type == "ssh-rsa", let modulus = parts(of: material.blob)?.last,
            bitCount(modulus) < fewestRSABits
        {
            throw .malformed
        }
        return material
    }

    // MARK: Parts

    /// The curves of RFC 5656, section 10.1.
    private struct Curve {
        let name: String
        let identifier: [UInt8]
        /// Bytes of an uncompressed point.
        let pointLength: Int
    }

    private static let curves = [
        Curve(
            name: "nistp256", identifier: [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07],
            pointLength: 65),
        Curve(name: "nistp384", identifier: [0x2B, 0x81, 0x04, 0x00, 0x22], pointLength: 97),
        Curve(name: "nistp521", identifier: [0x2B, 0x81, 0x04, 0x00, 0x23], pointLength: 133),
    ]

    private static func curve(ofType type: String) -> Curve? {
        for curve in curves where type == "ecdsa-sha2-" + curve.name { return curve }
        return nil
    }

    private static func isKnown(_ type: String) -> Bool {
        type == "ssh-rsa" || type == "ssh-ed25519" || curve(ofType: type) != nil
    }

    /// The parts of a blob, at least one; nil where their lengths do not fit.
    private static func parts(of blob: [UInt8]) -> [[UInt8]]? {
        var parts: [[UInt8]] = []
        var position = 0
        while position < blob.count {
            guard blob.count - position >= 4 else { return nil }
            var length: UInt64 = 0
            for offset in 0..<4 { length = length << 8 | UInt64(blob[position + offset]) }
            position += 4
            guard length <= UInt64(blob.count - position) else { return nil }
            parts.append(Array(blob[position..<(position + Int(length))]))
            position += Int(length)
        }
        return parts.isEmpty ? nil : parts
    }

    private static func lengthened(_ part: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: UInt32(part.count) >> UInt32(shift)))
        }
        return bytes + part
    }

    private static func bitCount(_ number: [UInt8]) -> Int {
        guard let first = number.firstIndex(where: { $0 != 0 }) else { return 0 }
        return (number.count - first) * 8 - number[first].leadingZeroBitCount
    }
}
