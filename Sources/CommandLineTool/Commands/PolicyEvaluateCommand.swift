import Foundation
import PolicyLanguage
import SourceText

/// `iamlab policy evaluate [FILE]`
enum PolicyEvaluateCommand: Subcommand {
    static let description = CommandDescription(
        name: "policy evaluate", summary: "Decide a request, as JSON", operands: "[FILE]",
        operandCount: 0...1,
        options: [
            .init(
                name: "stream", value: nil,
                help: "one request a line from standard input, one decision a line")
        ],
        details: """
            FILE holds a request with the policies that apply to it, as JSON: docs/policies.md
            describes it. Without FILE, or with -, it is read from standard input.

            {"principal": "arn:aws:iam::111122223333:user/ama", "action": "s3:GetObject",
             "resource": "arn:aws:s3:::reports/q1.csv", "identityPolicies": [...]}

            The answer has the decision (allowed, explicitDeny or implicitDeny), the statements that
            decided it, the kinds of policy that stand in the way, and the nearest misses.

            Exit status: 0 decided, whatever the decision; 1 a line of a stream could not be read (its
            answer says why, and the stream goes on); 3 the file could not be read.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        if arguments.has("stream") {
            guard arguments.operands.isEmpty || arguments.operands == ["-"] else {
                throw Arguments.UsageError(
                    message: "'--stream' reads standard input, found the file "
                        + "'\(arguments.operands[0])'",
                    help: ["iamlab policy evaluate --stream < \(arguments.operands[0])"])
            }
            return stream(terminal)
        }
        let source = try PolicyRequests.source(arguments.operands.first)
        let policyCase = try PolicyRequests.policyCase(source)
        let answer = policyCase.explain().json(id: policyCase.id, in: source)
        terminal.out(JSONWriter.text(answer, .indented(2)) + "\n")
        return .passed
    }

    private static func stream(_ terminal: Terminal) -> ExitStatus {
        var reader = LineReader(descriptor: STDIN_FILENO, limit: PolicyRequests.maximumBytes)
        var status = ExitStatus.passed
        var number = 0
        var pending: [UInt8] = []
        var answers = PolicyStream()
        while true {
            // Answers wait for company as long as there is more to read at once.
            if pending.count > 1 << 16 || !reader.hasLine && !pending.isEmpty {
                terminal.out(pending)
                pending.removeAll(keepingCapacity: true)
            }
            guard let line = reader.next() else { break }
            number += 1
            switch line {
            case .tooLong:
                status = .fellShort
                let text =
                    "{\"error\":\"expected at most \(PolicyRequests.maximumBytes) bytes a line\","
                    + "\"identifier\":\"line-too-long\",\"line\":\(number)}\n"
                pending.append(contentsOf: text.utf8)
            case .text(let bytes):
                if bytes.allSatisfy(ASCII.isBlank) { continue }
                let answer = answers.answer(SourceFile(name: "line \(number)", bytes: bytes))
                if answer.isFailure { status = .fellShort }
                pending.append(contentsOf: answer.text.utf8)
                pending.append(UInt8(ascii: "\n"))
            }
        }
        return status
    }
}
