/// The URI that an authenticator app reads from a QR code.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html: the QR code holds
/// `otpauth://totp/$virtualMFADeviceName@$AccountName?secret=$Base32String`.
package enum OTPAuthURI {
    static func text(seed: String, accountName: String) -> String {
        "otpauth://totp/" + escaped("Amazon Web Services") + ":" + escaped(accountName)
            + "?secret=" + seed + "&issuer=" + escaped("Amazon Web Services")
    }

    /// Percent-encoding (RFC 3986, section 2.1) of all but unreserved characters and `@`.
    private static func escaped(_ text: String) -> String {
        let hex = [UInt8]("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x40:
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hex[Int(byte >> 4)])
                bytes.append(hex[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
