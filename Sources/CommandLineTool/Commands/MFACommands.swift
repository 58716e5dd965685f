import Foundation
import IAMSimulator
import ShellInterpreter
import SourceText

/// `iamlab mfa code SEED`
enum MFACodeCommand: Subcommand {
    static let description = CommandDescription(
        name: "mfa code", summary: "Print the code of a virtual MFA device", operands: "SEED",
        operandCount: 1...1,
        options: [
            .init(
                name: "at", value: "TIME", help: "in UTC, as 2026-01-15T09:00:30Z (default: now)"),
            .init(name: "count", value: "N", help: "how many codes in a row (default: 1)"),
        ], details: "SEED is the device's seed in Base32. Codes are those of RFC 6238.")

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        guard let totp = TOTP(seed: arguments.operands[0]) else {
            throw Arguments.UsageError(message: "expected a seed in Base32")
        }
        var seconds = Int(Date().timeIntervalSince1970)
        if let text = arguments["at"] {
            guard let time = Shell.time(text) else {
                throw Arguments.UsageError(
                    message: "expected a time after '--at', found '\(text)'",
                    help: ["write it as in: 2026-01-15T09:00:30Z"])
            }
            seconds = time
        }
        for step in 0..<(try arguments.number("count", in: 1...1000) ?? 1) {
            terminal.out(totp.code(at: seconds + step * TOTP.stepLength) + "\n")
        }
        return .passed
    }
}

/// `iamlab mfa qr URI`
enum MFAQRCommand: Subcommand {
    static let description = CommandDescription(
        name: "mfa qr", summary: "Show a text as a QR code", operands: "URI", operandCount: 1...1,
        options: [.init(name: "output", value: "FILE", help: "write a PNG picture instead")],
        details: "For the otpauth:// URI of a virtual MFA device, or any other text.")

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let code: QRCode
        do {
            code = try QRCode(arguments.operands[0])
        } catch {
            throw Arguments.UsageError(message: "\(error)")
        }
        if let file = arguments["output"] {
            try Data(try code.png()).write(to: URL(fileURLWithPath: file))
        } else {
            terminal.out(code.blocks())
        }
        return .passed
    }
}
