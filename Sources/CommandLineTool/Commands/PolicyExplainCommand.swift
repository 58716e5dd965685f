import PolicyLanguage
import SourceText

/// `iamlab policy explain [FILE]`
enum PolicyExplainCommand: Subcommand {
    static let description = CommandDescription(
        name: "policy explain", summary: "Decide a request and say why", operands: "[FILE]",
        operandCount: 0...1,
        options: [
            .init(
                name: "as", value: "WHO",
                help: "user/NAME, role/NAME, root, or an ARN; with --action and --state"),
            .init(name: "action", value: "ACTION", help: "such as s3:GetObject"),
            .init(name: "resource", value: "ARN", help: "what to do it to (default: *)"),
            .init(
                name: "state", value: "FILE",
                help: "an account, as aws iam get-account-authorization-details prints it"),
            .init(
                name: "context", value: "JSON",
                help: "condition keys of the request, as {\"aws:SourceIp\": \"203.0.113.7\"}"),
            .init(name: "format", value: "FORMAT", help: "text (default) or json"),
        ],
        details: """
            FILE holds a request with its policies, as for 'iamlab policy evaluate'. Instead of FILE,
            --as, --action and --state ask about someone of an account:

              iamlab policy explain --as user/ama --action s3:DeleteObject \\
                --resource arn:aws:s3:::reports/q1.csv --state account.json

            The user's own policies, those of its groups, and its permissions boundary are taken from
            the account. The keys aws:username, aws:userid, aws:PrincipalArn, aws:PrincipalAccount,
            aws:PrincipalType and aws:PrincipalTag/... come from there too; --context adds others.

            Exit status: 0 decided, whatever the decision; 3 a file could not be read.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let format = try arguments.choice("format", of: ["text", "json"])
        let (policyCase, source) = try policyCase(arguments)
        let explanation = policyCase.explain()
        if format == "json" {
            let answer = explanation.json(id: policyCase.id, in: source)
            terminal.out(JSONWriter.text(answer, .indented(2)) + "\n")
        } else {
            terminal.out(Excerpt.printable(explanation.text))
        }
        return .passed
    }

    private static func policyCase(
        _ arguments: Arguments
    ) throws -> (policyCase: PolicyCase, source: SourceFile) {
        guard let who = arguments["as"] else {
            for name in ["action", "resource", "state", "context"] where arguments.has(name) {
                throw Arguments.UsageError(
                    message: "'--\(name)' goes together with '--as'",
                    help: ["or name a file that holds the whole request"])
            }
            let source = try PolicyRequests.source(arguments.operands.first)
            return (try PolicyRequests.policyCase(source), source)
        }
        guard arguments.operands.isEmpty else {
            throw Arguments.UsageError(message: "expected a file or '--as', found both")
        }
        guard let action = arguments["action"], let state = arguments["state"] else {
            throw Arguments.UsageError(message: "expected '--action' and '--state' beside '--as'")
        }
        var context: [AuthorizationRequest.ContextEntry] = []
        if let text = arguments["context"] {
            let source = SourceFile(name: "--context", text: text)
            let (entries, findings) = PolicyCase.context(source)
            guard let entries else {
                throw Refusal(findings.map { $0.diagnostic(in: source) }, .usage)
            }
            context = entries
        }
        let source = try PolicyRequests.source(state)
        let (details, findings) = AccountDetails.read(source)
        guard let details else {
            throw Refusal(findings.map { $0.diagnostic(in: source) }, .ungradable)
        }
        let asked = PolicyCase.Question(
            who: who, action: action, resource: arguments["resource"] ?? "*", context: context)
        do throws(AccountDetails.Problem) {
            return (try details.policyCase(asked), source)
        } catch {
            throw Arguments.UsageError(message: error.message, help: error.help)
        }
    }
}
