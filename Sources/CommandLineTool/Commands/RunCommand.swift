import Course
import Foundation
import IAMSimulator
import LabGrading
import ShellInterpreter
import SourceText

/// `iamlab run FILE`
enum RunCommand: Subcommand {
    static let description = CommandDescription(
        name: "run", summary: "Run a scenario or script and print what the AWS CLI would print",
        operands: "FILE", operandCount: 1...1,
        options: [
            .init(name: "lab", value: "LAB", help: "start from this lab's account"),
            .init(name: "learner", value: "ID", help: "as for 'iamlab grade'"),
            .init(
                name: "save-files", value: "DIR",
                help: "store the files that it writes, QR codes as PNG pictures"),
            .init(
                name: "state", value: "FILE",
                help: "write what the account holds afterwards, for 'iamlab policy explain'"),
            LabAccess.labsOption,
        ],
        details: """
            Without --lab the account is empty. Nothing is executed for real. The file of --state
            is what 'aws iam get-account-authorization-details' prints.

            Exit status: 0 every call succeeded; 1 a call was refused or a line has an error; 3 the
            file is no scenario and no script.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        var account: Account
        let learner = arguments["learner"] ?? ""
        if let name = arguments["lab"] {
            let lab = try LabAccess.lab(name, arguments).lab
            account = lab.account
            account.reseed(lab.id + "/" + learner)
            account.library = .managedPolicies
        } else {
            account = Account(
                now: Lab.firstTime, seed: "/" + learner, library: .managedPolicies)
        }
        let submission = try LabAccess.submission(arguments.operands[0])
        let run = submission.run(on: account)
        for chunk in run.output {
            if chunk.isError { terminal.error(chunk.bytes) } else { terminal.out(chunk.bytes) }
        }
        for diagnostic in run.diagnostics { terminal.error(diagnostic.description) }
        if let folder = arguments["save-files"] { try save(run.files, to: folder) }
        if !run.isReadable { return .ungradable }
        if let file = arguments["state"] {
            let text = JSONWriter.text(details(of: run.session.account), .indented(4)) + "\n"
            try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        }
        let isRefused = run.session.calls.contains { $0.error != nil }
        let hasErrors = run.diagnostics.contains { $0.severity == .error }
        return isRefused || hasErrors ? .fellShort : .passed
    }

    /// All pages of the account's authorization details as one, documents as trees.
    private static func details(of account: Account) -> Value {
        var account = account
        var lists: [Value.Member] = []
        var marker: Value?
        repeat {
            var input: [(String, Value)] = [("MaxItems", .integer(1000))]
            if let marker { input.append(("Marker", marker)) }
            let request = Request(.getAccountAuthorizationDetails, .object(input))
            guard let page = try? account.perform(request, by: .labAdministrator) else { break }
            let decoded = ClientAnswer.decoded(page, of: request.operation)
            for member in decoded.members ?? [] where member.value.elements != nil {
                if let place = lists.firstIndex(where: { $0.key == member.key }) {
                    let before = lists[place].value.elements ?? []
                    lists[place].value = .array(before + (member.value.elements ?? []))
                } else {
                    lists.append(member)
                }
            }
            marker = page["Marker"]
        } while marker != nil
        return Value(.object(lists))
    }

    /// Stores files by their plain names in a folder; a name with a slash would lead elsewhere.
    private static func save(_ files: VirtualFiles, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, content) in files.written {
            guard !name.contains("/"), name != "..", name != ".", !name.utf8.contains(0) else {
                throw Refusal(
                    [
                        Diagnostic(
                            .error, "file-name",
                            "expected a file's name without '/', found '\(Value.short(name))'",
                            file: folder)
                    ], .fellShort)
            }
            let bytes =
                switch content {
                case .bytes(let bytes): bytes
                case .qrCode(let text): try QRCode(text).png()
                }
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
    }
}
