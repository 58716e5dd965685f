internal import ActionCatalogueFacts
internal import PolicyLanguage
internal import SourceText

/// Policies that are reviewed while the course is built, and explained in the page.
extension DirectivePass {
    mutating func policy(_ input: DirectiveInput) -> MarkdownNode? {
        guard let code = codeBlocks(1, input, "json")?.first else { return nil }
        guard Self.language(code.info) == "json" else {
            report(
                "policy-language",
                "expected a code block of the language 'json' inside 'policy', "
                    + "found '\(Value.short(Self.language(code.info)))'",
                source.firstLine(of: code.node.range), help: ["begin it with ```json"])
            return nil
        }
        guard let accepted = acceptedFindings(input) else { return nil }
        let (document, problems) = PolicyReader.read(code.place.code)
        report(problems, accepted, code.place)
        guard let document else { return nil }
        let type = PolicyType(rawValue: input.argument) ?? PolicyType.guess(document)
        let catalogue = policyCatalogue ?? ActionCatalogue(ActionCatalogueFacts.text)
        policyCatalogue = catalogue
        let findings = PolicyValidator.review(document, as: type, catalogue: catalogue)
        report(findings, accepted, code.place)
        let statements = document.statements.map { statement in
            AnnotatedPolicy.Statement(
                name: statement.sid?.text,
                lines: lines(of: statement.range, in: code.place.code),
                sentence: StatementSentence(statement, at: input.line.range).inlines)
        }
        let policy = AnnotatedPolicy(type: type.rawValue, statements: statements)
        let block = MarkdownNode(
            .codeBlock(info: numbered(code.info), literal: code.literal), at: code.node.range)
        return MarkdownNode(.directive(.policy(policy)), [block], at: input.line.range)
    }

    /// The info string with line numbers, since the sentences name lines, and with the language that
    /// tells a policy's elements apart.
    private func numbered(_ info: String) -> String {
        let options = ASCII.trimmed(String(info.dropFirst(Self.language(info).count)))
        guard options.hasPrefix("{") else { return "policy {lines}" }
        let isNumbered = options.contains("lines") || options.contains("start=")
        return (isNumbered ? "policy {" : "policy {lines ") + options.dropFirst()
    }

    private func lines(of range: SourceRange, in code: SourceFile) -> ClosedRange<Int> {
        let first = code.line(at: range.lowerBound)
        return first...max(first, code.line(at: max(range.lowerBound, range.upperBound - 1)))
    }

    /// The checks whose findings the author wants in the lesson; nil where one does not exist.
    private mutating func acceptedFindings(_ input: DirectiveInput) -> Set<String>? {
        guard let item = input.attributes["accept"], let text = item.value else { return [] }
        var accepted: Set<String> = []
        let known = PolicyCheck.allCases.map(\.rawValue)
        for part in ASCII.split(text, at: UInt8(ascii: ",")) {
            let name = ASCII.trimmed(part)
            guard known.contains(name) else {
                report(
                    "policy-accept", "there is no check '\(Value.short(name))'", item.valueRange,
                    help: [
                        Suggestion.didYouMean(name, among: known)
                            ?? "docs/policy-checks.md lists the checks"
                    ])
                return nil
            }
            accepted.insert(name)
        }
        return accepted
    }

    /// Suggestions are left out: a lesson's policy need not be the best one.
    private mutating func report(
        _ findings: [Finding], _ accepted: Set<String>, _ place: CodePlace
    ) {
        for finding in findings
        where finding.severity != .suggestion && !accepted.contains(finding.identifier) {
            var diagnostic = place.relocated(finding.diagnostic(in: place.code))
            if PolicyCheck(rawValue: finding.identifier) != nil {
                diagnostic.help.append(
                    "if the lesson is about this, write {accept=\(finding.identifier)} "
                        + "behind ':::policy'")
            }
            report(diagnostic)
        }
    }
}
