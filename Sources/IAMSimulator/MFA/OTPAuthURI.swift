internal import SourceText

/// The URI that an authenticator app reads from a QR code.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html: the QR code holds
/// `otpauth://totp/$virtualMFADeviceName@$AccountName?secret=$Base32String`.
package enum OTPAuthURI {
    static func text(seed: String, accountName: String) -> String {
        let issuer = ASCII.percentEncoded("Amazon Web Services")
        let account = ASCII.percentEncoded(accountName, keeping: "@")
        return "otpauth://totp/\(issuer):\(account)?secret=\(seed)&issuer=\(issuer)"
    }
}
