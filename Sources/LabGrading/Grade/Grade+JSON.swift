package import SourceText

extension Grade {
    /// The grade as a value, for JSON: the same members in the same order wherever it is made.
    package var value: Value {
        .object([
            ("lab", .string(lab)), ("file", .string(file)), ("learner", .string(learner)),
            ("status", .string(status.word)), ("score", number(score)),
            ("maximum", number(maximum)), ("checks", .array(checkValues)),
            ("notes", .array(noteValues)), ("diagnostics", .array(diagnosticValues)),
            ("transcript", .array(eventValues)),
        ])
    }

    /// Indented JSON with a line end.
    package var json: String { JSONWriter.text(value, .indented(2)) + "\n" }

    private func number(_ points: Points) -> Value { Value(.number(points.description)) }

    private var checkValues: [Value] {
        var values: [Value] = []
        for check in checks {
            var pairs: [(String, Value)] = [
                ("id", .string(check.id)), ("title", .string(check.title)),
                ("passed", .bool(check.isPassed)), ("points", number(check.points)),
                ("maximum", number(check.maximum)), ("message", .string(check.message)),
            ]
            if !check.hint.isEmpty { pairs.append(("hint", .string(check.hint))) }
            values.append(.object(pairs))
        }
        return values
    }

    private var noteValues: [Value] {
        var values: [Value] = []
        for note in notes {
            values.append(
                .object([
                    ("id", .string(note.id)), ("message", .string(note.message)),
                    ("line", .integer(note.line)),
                ]))
        }
        return values
    }

    private var diagnosticValues: [Value] {
        var values: [Value] = []
        for diagnostic in diagnostics { values.append(diagnostic.value) }
        return values
    }

    private var eventValues: [Value] {
        var values: [Value] = []
        for event in events {
            var pairs: [(String, Value)] = [
                ("line", .integer(event.line)), ("command", .string(event.command)),
            ]
            switch event.outcome {
            case .ok: pairs.append(("outcome", .string("ok")))
            case .invalid: pairs.append(("outcome", .string("invalid")))
            case .refused:
                pairs.append(("outcome", .string("refused")))
                pairs.append(("error", .string(event.error)))
                pairs.append(("message", .string(event.message)))
            }
            values.append(.object(pairs))
        }
        return values
    }
}

extension Diagnostic {
    /// The diagnostic as a value, for JSON.
    package var value: Value {
        var helpValues: [Value] = []
        for line in help { helpValues.append(.string(line)) }
        var pairs: [(String, Value)] = [
            ("severity", .string(severity.word)), ("identifier", .string(identifier)),
            ("message", .string(message)), ("file", .string(file)),
        ]
        if let location, let end {
            pairs.append(("line", .integer(location.line)))
            pairs.append(("column", .integer(location.column)))
            pairs.append(("endLine", .integer(end.line)))
            pairs.append(("endColumn", .integer(end.column)))
            pairs.append(("excerpt", .string(excerpt)))
        }
        pairs.append(("help", .array(helpValues)))
        return .object(pairs)
    }
}
