import ActionCatalogueFacts
import PolicyLanguage
import SourceText

/// `iamlab policy validate FILE...`
enum PolicyValidateCommand: Subcommand {
    static let description = CommandDescription(
        name: "policy validate", summary: "Review policies: errors, risks, suggestions",
        operands: "FILE...", operandCount: 1...100_000,
        options: [
            .init(
                name: "type", value: "TYPE",
                help: "identity, resource, trust, scp, rcp, boundary or session (default: guessed)"),
            .init(
                name: "format", value: "FORMAT", help: "text (default), json, or sarif: SARIF 2.1.0"
            ),
            .init(
                name: "strict", value: nil,
                help: "security warnings and warnings count as errors do"),
        ],
        details: """
            FILE is a policy document in JSON, or - for standard input. docs/policy-checks.md lists the
            checks. Without --type, a policy with principals is taken for a trust policy if it has STS
            actions alone, else for a resource policy; any other for an identity policy.

            Exit status: 0 no errors; 1 errors were found; 3 a file could not be read.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let format = try arguments.choice("format", of: ["text", "json", "sarif"])
        let type = try arguments.choice("type", of: ["guess"] + PolicyType.allCases.map(\.rawValue))
        let catalogue = ActionCatalogue(ActionCatalogueFacts.text)
        var reviews: [PolicyReview] = []
        var status = ExitStatus.passed
        for path in arguments.operands {
            let source: SourceFile
            do {
                source = try PolicyRequests.source(path)
            } catch let refusal as Refusal {
                for diagnostic in refusal.diagnostics { terminal.error(diagnostic.description) }
                status = status.worse(refusal.status)
                continue
            }
            let review = PolicyReview(
                source, type: PolicyType(rawValue: type), catalogue: catalogue)
            let worst = review.findings.map(\.severity).min()
            if let worst, worst == .error || arguments.has("strict") && worst < .suggestion {
                status = status.worse(.fellShort)
            }
            reviews.append(review)
        }
        switch format {
        case "json":
            let list = Value.array(reviews.map(\.json))
            terminal.out(JSONWriter.text(list, .indented(2)) + "\n")
        case "sarif":
            terminal.out(JSONWriter.text(SARIFReport.json(reviews), .indented(2)) + "\n")
        default:
            for review in reviews { terminal.out(review.text) }
        }
        return status
    }
}

/// A policy's file with what was found in it.
struct PolicyReview {
    let source: SourceFile
    /// nil where the file holds no policy.
    private(set) var type: PolicyType?
    private(set) var isGuessed = false
    private(set) var findings: [Finding]

    init(_ source: SourceFile, type: PolicyType?, catalogue: ActionCatalogue) {
        self.source = source
        let (document, problems) = PolicyReader.read(source)
        findings = problems
        guard let document else { return }
        isGuessed = type == nil
        let type = type ?? PolicyType.guess(document)
        self.type = type
        findings += PolicyValidator.review(document, as: type, catalogue: catalogue)
    }

    var text: String {
        var text = ""
        for finding in findings { text += words(finding) }
        let counts = [Finding.Severity.error, .securityWarning, .warning, .suggestion].compactMap {
            severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.word)\(count == 1 ? "" : "s")"
        }
        let name = Excerpt.printable(source.name)
        let kind = type.map { " (\(isGuessed ? "taken for " : "")\($0.words))" } ?? ""
        return text + "\(name)\(kind): "
            + (counts.isEmpty ? "no findings" : counts.joined(separator: ", "))
            + "\n"
    }

    /// As a diagnostic, with the severity's own word.
    private func words(_ finding: Finding) -> String {
        let diagnostic = finding.diagnostic(in: source)
        var text = Excerpt.printable(source.name)
        if let location = diagnostic.location { text += ":\(location.line):\(location.column)" }
        text += ": \(finding.severity.word): \(Excerpt.printable(finding.message))"
        text += " [\(finding.identifier)]\n"
        if !diagnostic.excerpt.isEmpty { text += diagnostic.excerpt + "\n" }
        if !finding.why.isEmpty { text += "    why: \(Excerpt.printable(finding.why))\n" }
        if let fix = finding.fix { text += "    fix: \(Excerpt.printable(fix.words))\n" }
        return text
    }

    var json: Value {
        .object([
            ("file", .string(source.name)), ("type", type.map { .string($0.rawValue) } ?? .null),
            ("findings", .array(findings.map(json))),
        ])
    }

    private func json(_ finding: Finding) -> Value {
        let start = source.location(at: finding.range.lowerBound)
        let end = source.location(at: finding.range.upperBound)
        var members: [(String, Value)] = [
            ("severity", .string(finding.severity.word)),
            ("identifier", .string(finding.identifier)),
            ("message", .string(finding.message)), ("line", .integer(start.line)),
            ("column", .integer(start.column)), ("endLine", .integer(end.line)),
            ("endColumn", .integer(end.column)),
        ]
        if !finding.why.isEmpty { members.append(("why", .string(finding.why))) }
        if let fix = finding.fix {
            var parts: [(String, Value)] = [("words", .string(fix.words))]
            if fix.range != nil { parts.append(("replacement", .string(fix.replacement))) }
            members.append(("fix", .object(parts)))
        }
        return .object(members)
    }
}
