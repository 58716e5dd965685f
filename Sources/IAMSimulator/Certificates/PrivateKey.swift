/// A private key in PEM, as far as it can be held against a certificate.
enum PrivateKey {
    case encrypted
    case rsa(modulus: [UInt8])
    /// The point that is the public half, where the key names it.
    case ellipticCurve(point: [UInt8]?)
    /// Of a kind that is not held against anything.
    case other

    /// Reads PKCS #1, SEC 1 and PKCS #8; nil where the text is no private key.
    init?(_ text: String) {
        guard let blocks = PEM.blocks(text) else { return nil }
        // OpenSSL writes the curve's parameters before the key.
        guard let block = blocks.last, blocks.count == 1 || blocks[0].label == "EC PARAMETERS",
            blocks.count <= 2
        else { return nil }
        if block.isEncrypted || block.label == "ENCRYPTED PRIVATE KEY" {
            self = .encrypted
            return
        }
        let key: PrivateKey? =
            switch block.label {
            case "RSA PRIVATE KEY": PrivateKey.rsaKey(block.bytes[...])
            case "EC PRIVATE KEY": PrivateKey.ellipticCurveKey(block.bytes[...])
            case "PRIVATE KEY": PrivateKey.wrappedKey(block.bytes[...])
            default: nil
            }
        guard let key else { return nil }
        self = key
    }

    /// Whether the key can be that of a certificate.
    func matches(_ key: PublicKeyInfo) -> Bool {
        switch self {
        case .rsa(let modulus): key.rsaNumbers?.modulus == modulus
        case .ellipticCurve(let point):
            key.algorithm == PublicKeyInfo.ellipticCurve && (point == nil || point == key.key)
        case .encrypted, .other: true
        }
    }

    /// RFC 8017, appendix A.1.2.
    private static func rsaKey(_ bytes: ArraySlice<UInt8>) -> PrivateKey? {
        guard let content = DERReader.only(DERReader.sequence, in: bytes) else { return nil }
        var parts = DERReader(content)
        guard parts.next(DERReader.integer) != nil, let modulus = parts.next(DERReader.integer),
            parts.next(DERReader.integer) != nil, parts.next(DERReader.integer) != nil
        else { return nil }
        return .rsa(modulus: Array(modulus))
    }

    /// RFC 5915, section 3.
    private static func ellipticCurveKey(_ bytes: ArraySlice<UInt8>) -> PrivateKey? {
        guard let content = DERReader.only(DERReader.sequence, in: bytes) else { return nil }
        var parts = DERReader(content)
        guard parts.next(DERReader.integer) != nil, parts.next(DERReader.octetString) != nil
        else { return nil }
        _ = parts.next(0xA0)
        guard let publicPart = parts.next(0xA1),
            let bits = DERReader.only(DERReader.bitString, in: publicPart)
        else { return .ellipticCurve(point: nil) }
        return .ellipticCurve(point: Array(bits.dropFirst()))
    }

    /// RFC 5958, section 2.
    private static func wrappedKey(_ bytes: ArraySlice<UInt8>) -> PrivateKey? {
        guard let content = DERReader.only(DERReader.sequence, in: bytes) else { return nil }
        var parts = DERReader(content)
        guard parts.next(DERReader.integer) != nil, let kind = parts.next(DERReader.sequence),
            let key = parts.next(DERReader.octetString)
        else { return nil }
        var kindParts = DERReader(kind)
        guard let algorithm = kindParts.next(DERReader.objectIdentifier) else { return nil }
        if algorithm.elementsEqual(PublicKeyInfo.rsa) { return rsaKey(key) }
        if algorithm.elementsEqual(PublicKeyInfo.ellipticCurve) { return ellipticCurveKey(key) }
        return .other
    }
}
