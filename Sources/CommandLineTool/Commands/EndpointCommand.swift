import AccountEndpoint
import Course
import Foundation
import IAMSimulator
import LabGrading
import SourceText

/// `iamlab endpoint`
enum EndpointCommand: Subcommand {
    static let description = CommandDescription(
        name: "endpoint", summary: "Answer real AWS clients: IAM and STS on this machine",
        operands: "", operandCount: 0...0,
        options: [
            .init(name: "port", value: "N", help: "the port on 127.0.0.1 (default: 5000; 0: any)"),
            .init(
                name: "state", value: "FILE",
                help: "keep the account in this file, through restarts (default: memory)"),
            .init(
                name: "enforce", value: nil,
                help: "check signatures, and let each caller do what her policies allow"),
            .init(
                name: "root-key", value: "ID:SECRET",
                help: "the root user's access key, with --enforce (default: a fixed one, printed)"),
            .init(
                name: "account", value: "ID", help: "the account's id (default: 123456789012)"),
            .init(
                name: "lab", value: "LAB",
                help: "begin with this lab's account, so that a recording can be graded"),
            .init(
                name: "learner", value: "ID",
                help: "with --lab: whose ids and secrets, as in 'iamlab grade'"),
            LabAccess.labsOption,
            .init(
                name: "record", value: "FILE",
                help: "write the calls as a scenario that 'iamlab grade' accepts"),
            .init(
                name: "moto-reset", value: nil,
                help: "let POST /moto-api/reset empty the account, and take what moto takes unread"),
            .init(name: "quiet", value: nil, help: "no line for each call"),
        ],
        details: """
            Point a client at it:

                aws --endpoint-url http://127.0.0.1:5000 iam create-user --user-name ama

            Any access key will do; one that the account knows stands for its user, any other for
            the root user. With --enforce a key has to be known, the signature right, and the call
            allowed. GET /health tells whether the endpoint is up. Each call is a line on standard
            error: method, operation, caller, status, AWS's error code, time taken.

            Ends with Ctrl+C. Exit status: 1 the port or the state file can not be used.
            """)

    private static let standardRootKey =
        "AKIAIAMLABROOT000000:iamlab/root/secret/for/this/machine/only"

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let port = try arguments.number("port", in: 0...65_535) ?? 5000
        var options = AccountService.Options(account: try account(arguments))
        options.account.isLenient = arguments.has("moto-reset")
        options.isEnforcing = arguments.has("enforce")
        options.stateFile = arguments["state"]
        options.recordFile = arguments["record"]
        if options.isEnforcing { options.rootKey = try rootKey(arguments) }
        let interruption = Interruption()
        let service: AccountService
        let server: EndpointServer
        let bound: UInt16
        do {
            service = try AccountService(options) { text in (try? QRCode(text).png()) ?? [] }
            let isQuiet = arguments.has("quiet")
            server = EndpointServer(service, allowsReset: arguments.has("moto-reset")) { line in
                if !isQuiet { terminal.error(line + "\n") }
            }
            bound = try server.start(port: UInt16(port))
        } catch {
            terminal.error("iamlab: \(error)\n")
            return .fellShort
        }
        terminal.out("Listening on http://127.0.0.1:\(bound)\n")
        if let key = options.rootKey { terminal.out("Root access key: \(key.id) \(key.secret)\n") }
        await interruption.wait()
        server.stop()
        service.close()
        return .passed
    }

    /// What the account begins with: a lab's account for a learner, or an empty one whose ids are
    /// nobody else's.
    private static func account(_ arguments: Arguments) throws -> Account {
        if let name = arguments["lab"] {
            for other in ["account"] where arguments.has(other) {
                throw Arguments.UsageError(message: "--\(other) does not go with --lab")
            }
            let lab = try LabAccess.lab(name, arguments).lab
            var account = lab.account
            account.reseed(lab.id + "/" + (arguments["learner"] ?? ""))
            account.library = .managedPolicies
            return account
        }
        if arguments.has("learner") {
            throw Arguments.UsageError(message: "--learner goes with --lab")
        }
        let id = arguments["account"] ?? "123456789012"
        guard id.utf8.count == 12, id.utf8.allSatisfy(ASCII.isDigit) else {
            throw Arguments.UsageError(
                message: "expected twelve digits for --account, found '\(id)'")
        }
        return Account(
            id: id, now: Timestamp(seconds: Int(Date().timeIntervalSince1970)),
            seed: "\(UInt64.random(in: 0...UInt64.max))", library: .managedPolicies)
    }

    private static func rootKey(_ arguments: Arguments) throws -> (id: String, secret: String) {
        let text = arguments["root-key"] ?? standardRootKey
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].utf8.count >= 16 else {
            throw Arguments.UsageError(
                message: "expected --root-key as ID:SECRET, an id of at least 16 characters")
        }
        return (parts[0], parts[1])
    }
}
