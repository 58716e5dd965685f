import SourceText
import Testing

@testable import IAMSimulator

@Suite struct HashTests {
    /// RFC 1321, appendix A.5.
    @Test(
        arguments: [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("a", "0cc175b9c0f1b6a831c399e269772661"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
            (
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                "d174ab98d277d9f5a5611c2c9f419d9f"
            ),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a"
            ),
        ])
    func md5(text: String, digest: String) {
        let hex = MD5.hash(Array(text.utf8)).map {
            String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
        }
        #expect(hex.joined() == digest)
    }
}

@Suite struct Base64DecodingTests {
    /// RFC 4648, section 10.
    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
    func readsWhatItWrites(text: String) {
        let encoded = Base64.encode(Array(text.utf8))
        #expect(Base64.decode(Array(encoded.utf8)) == Array(text.utf8))
    }

    @Test(arguments: ["Z", "Zg", "Zg=", "Z===", "====", "Zm9v!", "Zm=v", "Zg==Zg=="])
    func refusesOthers(text: String) {
        #expect(Base64.decode(Array(text.utf8)) == nil)
    }
}

@Suite struct X509CertificateTests {
    @Test func readsNamesKeyAndValidity() throws {
        let leaf = try #require(X509Certificate.all(inPEM: TestCertificates.leaf)?.first)
        let signer = try #require(X509Certificate.all(inPEM: TestCertificates.intermediate)?.first)
        #expect(leaf.validFrom.description == "2025-01-01T00:00:00+00:00")
        #expect(leaf.validUntil.description == "2035-06-01T12:30:00+00:00")
        #expect(leaf.isSigned(by: signer))
        #expect(!signer.isSigned(by: leaf))
        #expect(leaf.key.algorithm == PublicKeyInfo.ellipticCurve)
        let rsa = try #require(X509Certificate.all(inPEM: TestCertificates.rsaLeaf)?.first)
        #expect(rsa.validUntil.description == "2055-01-01T00:00:00+00:00")
        #expect(rsa.key.rsaNumbers?.exponent == [1, 0, 1])
        #expect(rsa.key.rsaNumbers?.modulus.count == 257)
    }

    /// Whatever is done to a certificate, reading it ends, and in bounds.
    @Test func hostileBytesAreReadInBounds() throws {
        let bytes = try #require(PEM.blocks(TestCertificates.rsaLeaf)?.first?.bytes)
        for count in 0..<bytes.count {
            #expect(X509Certificate(Array(bytes[..<count])) == nil)
        }
        for index in bytes.indices {
            for value: UInt8 in [0x00, 0x7F, 0x80, 0x83, 0x84, 0xFF] {
                var changed = bytes
                changed[index] = value
                if let certificate = X509Certificate(changed) { _ = certificate.key.rsaNumbers }
            }
        }
        #expect(X509Certificate(bytes + [0]) == nil)
    }

    @Test(
        arguments: [
            "", "text", "-----BEGIN CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\nAAAA",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END OTHER-----",
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
            "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----",
            "before\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        ])
    func refusesPEMThatIsNotWhole(text: String) {
        #expect(PEM.blocks(text) == nil)
    }

    @Test func readsPEMWithCarriageReturnsAndSeveralBlocks() throws {
        let text = (TestCertificates.leaf + "\n\n" + TestCertificates.root + "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(X509Certificate.all(inPEM: text)?.count == 2)
        let block = try #require(PEM.blocks(TestCertificates.leaf)?.first)
        #expect(PEM.text("CERTIFICATE", block.bytes) == TestCertificates.leaf)
    }
}
