/// A public key with its kind (SubjectPublicKeyInfo, RFC 5280, section 4.1.2.7).
struct PublicKeyInfo {
    /// The content of the object identifier.
    let algorithm: [UInt8]
    /// What the algorithm needs besides: the content of a curve's object identifier; nil where that
    /// is none.
    let curve: [UInt8]?
    /// The content of the bit string.
    let key: [UInt8]

    static let rsa: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
    static let ellipticCurve: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]
    static let ed25519: [UInt8] = [0x2B, 0x65, 0x70]

    init(algorithm: [UInt8], curve: [UInt8]? = nil, key: [UInt8]) {
        self.algorithm = algorithm
        self.curve = curve
        self.key = key
    }

    init?(_ encoding: ArraySlice<UInt8>) {
        guard let outer = DERReader.only(DERReader.sequence, in: encoding) else { return nil }
        var parts = DERReader(outer)
        guard let kind = parts.next(DERReader.sequence),
            let bits = parts.next(DERReader.bitString), parts.isAtEnd,
            // How many bits of the last byte are unused: none, for keys.
            bits.first == 0
        else { return nil }
        var kindParts = DERReader(kind)
        guard let algorithm = kindParts.next(DERReader.objectIdentifier) else { return nil }
        self.algorithm = Array(algorithm)
        curve = kindParts.next(DERReader.objectIdentifier).map { Array($0) }
        key = Array(bits.dropFirst())
    }

    var encoding: [UInt8] {
        var kind = DERWriter.element(DERReader.objectIdentifier, algorithm)
        if let curve { kind += DERWriter.element(DERReader.objectIdentifier, curve) }
        // RSA's kind has an empty parameter (RFC 3279, section 2.3.1).
        if algorithm == PublicKeyInfo.rsa { kind += [0x05, 0x00] }
        return DERWriter.element(
            DERReader.sequence,
            DERWriter.element(DERReader.sequence, kind)
                + DERWriter.element(DERReader.bitString, [0] + key))
    }

    /// Modulus and exponent of an RSA key, as DER has integers.
    var rsaNumbers: (modulus: [UInt8], exponent: [UInt8])? {
        guard algorithm == PublicKeyInfo.rsa,
            let numbers = DERReader.only(DERReader.sequence, in: key[...])
        else { return nil }
        var reader = DERReader(numbers)
        guard let modulus = reader.next(DERReader.integer), !modulus.isEmpty,
            let exponent = reader.next(DERReader.integer), !exponent.isEmpty, reader.isAtEnd
        else { return nil }
        return (Array(modulus), Array(exponent))
    }
}
