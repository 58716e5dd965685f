import PolicyLanguage
import SourceText

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard).
enum SARIFReport {
    static func json(_ reviews: [PolicyReview]) -> Value {
        var rules: [Value] = []
        var numbers: [String: Int] = [:]
        var results: [Value] = []
        for review in reviews {
            for finding in review.findings {
                if numbers[finding.identifier] == nil {
                    numbers[finding.identifier] = rules.count
                    rules.append(rule(finding))
                }
                results.append(result(finding, review.source, numbers[finding.identifier] ?? 0))
            }
        }
        let driver = Value.object([
            ("name", .string("iamlab")), ("version", .string(Tool.version)),
            ("rules", .array(rules)),
        ])
        let run = Value.object([
            ("tool", .object([("driver", driver)])),
            // Columns count Unicode scalars, which the standard calls code points.
            ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
        ])
        return .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")), ("runs", .array([run])),
        ])
    }

    private static func rule(_ finding: Finding) -> Value {
        let words = finding.identifier.split(separator: "-").joined(separator: " ")
        return .object([
            ("id", .string(finding.identifier)), ("shortDescription", message(words)),
            ("defaultConfiguration", .object([("level", .string(level(finding.severity)))])),
        ])
    }

    private static func result(_ finding: Finding, _ source: SourceFile, _ rule: Int) -> Value {
        let text = finding.why.isEmpty ? finding.message : "\(finding.message). \(finding.why)"
        var members: [(String, Value)] = [
            ("ruleId", .string(finding.identifier)), ("ruleIndex", .integer(rule)),
            ("level", .string(level(finding.severity))), ("message", message(text)),
            (
                "locations",
                .array([
                    .object([
                        (
                            "physicalLocation",
                            .object([
                                ("artifactLocation", artifact(source)),
                                ("region", region(finding.range, source)),
                            ])
                        )
                    ])
                ])
            ),
            ("properties", .object([("severity", .string(finding.severity.word))])),
        ]
        if let fix = finding.fix, let range = fix.range {
            let replacement = Value.object([
                ("deletedRegion", region(range, source)),
                ("insertedContent", message(fix.replacement)),
            ])
            let change = Value.object([
                ("artifactLocation", artifact(source)), ("replacements", .array([replacement])),
            ])
            members.append(
                (
                    "fixes",
                    .array([
                        .object([
                            ("description", message(fix.words)),
                            ("artifactChanges", .array([change])),
                        ])
                    ])
                ))
        }
        return .object(members)
    }

    private static func message(_ text: String) -> Value { .object([("text", .string(text))]) }

    private static func level(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .securityWarning, .warning: "warning"
        case .suggestion: "note"
        }
    }

    /// The file as a relative reference (RFC 3986): other characters are percent-encoded.
    private static func artifact(_ source: SourceFile) -> Value {
        var uri = ""
        for byte in source.name.utf8 {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~/".utf8.contains(byte) {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return .object([("uri", .string(uri))])
    }

    private static func region(_ range: SourceRange, _ source: SourceFile) -> Value {
        let start = source.location(at: range.lowerBound)
        let end = source.location(at: range.upperBound)
        return .object([
            ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ])
    }
}
