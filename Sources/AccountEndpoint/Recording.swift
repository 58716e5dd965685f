private import Foundation
internal import IAMSimulator
internal import SourceText

/// Writes calls as a scenario that `iamlab grade` reads, each as it comes.
///
/// Codes of virtual MFA devices are written as what they were, the device's next code: a graded
/// account has other seeds.
struct Recording {
    private let file: FileHandle
    private var lastTime: Int?

    init(path: String) throws {
        let beginning = "# Recorded by 'iamlab endpoint'.\nsteps:\n"
        guard FileManager.default.createFile(atPath: path, contents: Data(beginning.utf8)),
            let file = FileHandle(forWritingAtPath: path)
        else { throw RecordingProblem(description: "\(path): the file can not be written") }
        self.file = file
        _ = try? file.seekToEnd()
    }

    mutating func note(_ request: Request, account: Account, time: Int) {
        let shape = OperationTable.standard.shape(of: request.operation)
        var text = ""
        if let lastTime, time > lastTime { text += "  - wait: \(time - lastTime)\n" }
        lastTime = time
        text += "  - \(shape.command):"
        let serial = request.input["SerialNumber"]?.scalarText
        for member in request.input.members ?? [] {
            let option = shape.member(named: member.key)?.option ?? member.key
            var value = JSONWriter.text(member.value, .compact)
            if member.key.hasPrefix("AuthenticationCode"), let serial,
                let code = member.value.scalarText,
                let number = Recording.number(of: code, device: serial, account)
            {
                let name = JSONWriter.text(.string(serial), .compact)
                value = "{mfa-device: \(name), next-code: \(number)}"
            }
            text += "\n      \(option): \(value)"
        }
        try? file.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Which code of a device this is, counted from the one that it shows now.
    private static func number(of code: String, device: String, _ account: Account) -> Int? {
        (-3...4).first { account.mfaCode(ofDevice: device, number: $0) == code }
    }
}

/// Why a recording can not be made.
struct RecordingProblem: Error, CustomStringConvertible {
    let description: String
}
