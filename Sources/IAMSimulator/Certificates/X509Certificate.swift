/// An X.509 certificate (RFC 5280), as far as IAM looks at it: who it is for and from, until when,
/// and for which key. Its signature is not checked.
struct X509Certificate {
    /// The names as they are encoded: equal bytes are taken as equal names.
    let issuer: [UInt8]
    let subject: [UInt8]
    let validFrom: Timestamp
    let validUntil: Timestamp
    let key: PublicKeyInfo

    /// Reads the DER encoding; nil where it is none of a certificate.
    init?(_ encoding: [UInt8]) {
        guard let outer = DERReader.only(DERReader.sequence, in: encoding[...]) else { return nil }
        var parts = DERReader(outer)
        guard let signed = parts.next(DERReader.sequence),
            parts.next(DERReader.sequence) != nil, parts.next(DERReader.bitString) != nil,
            parts.isAtEnd
        else { return nil }
        var fields = DERReader(signed)
        _ = fields.next(X509Certificate.versionTag)
        guard fields.next(DERReader.integer) != nil, fields.next(DERReader.sequence) != nil,
            let issuer = fields.next(), issuer.tag == DERReader.sequence,
            let validity = fields.next(DERReader.sequence),
            let subject = fields.next(), subject.tag == DERReader.sequence,
            let key = fields.next(), let keyInfo = PublicKeyInfo(key.encoding)
        else { return nil }
        var times = DERReader(validity)
        guard let from = times.next(), let until = times.next(),
            let validFrom = X509Certificate.time(from),
            let validUntil = X509Certificate.time(until)
        else { return nil }
        self.issuer = Array(issuer.content)
        self.subject = Array(subject.content)
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.key = keyInfo
    }

    /// The certificates of a PEM text; nil where it holds anything else.
    static func all(inPEM text: String) -> [X509Certificate]? {
        guard let blocks = PEM.blocks(text) else { return nil }
        var certificates: [X509Certificate] = []
        for block in blocks {
            guard block.label == "CERTIFICATE", let certificate = X509Certificate(block.bytes)
            else { return nil }
            certificates.append(certificate)
        }
        return certificates
    }

    func isSigned(by other: X509Certificate) -> Bool { issuer == other.subject }

    /// `[0]`, constructed: the version, which certificates of version 1 leave out.
    private static let versionTag: UInt8 = 0xA0

    /// RFC 5280, section 4.1.2.5: in UTC and with seconds; years of two digits are 1950 to 2049.
    private static func time(_ element: DERReader.Element) -> Timestamp? {
        var digits = Array(element.content)
        guard digits.popLast() == UInt8(ascii: "Z") else { return nil }
        if element.tag == DERReader.utcTime {
            guard digits.count == 12 else { return nil }
            let century = digits[0] < UInt8(ascii: "5") ? "20" : "19"
            digits.insert(contentsOf: century.utf8, at: 0)
        } else if element.tag != DERReader.generalizedTime || digits.count != 14 {
            return nil
        }
        func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
        return Timestamp(
            part(0..<4) + "-" + part(4..<6) + "-" + part(6..<8) + "T" + part(8..<10) + ":"
                + part(10..<12) + ":" + part(12..<14) + "Z")
    }
}
