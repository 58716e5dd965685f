package import IAMSimulator
internal import ShellInterpreter
package import SourceText

extension Lab {
    /// The lab that a `lab.yaml` describes, or the JSON form of it that a page carries.
    ///
    /// - Parameters:
    ///   - documents: Where the documents of the AWS managed policies come from that it names.
    ///   - diagnostics: Takes every mistake of the file.
    /// - Returns: nil where a mistake makes the lab unusable.
    package static func parse(
        id: String, value: Value, source: SourceFile,
        documents: PolicyDocumentSource = { _ in nil }, diagnostics: inout [Diagnostic]
    ) -> Lab? {
        let documents = LabDocuments(namedIn: value, from: documents)
        var reader = LabReader(id: id, value: value, source: source, documents: documents)
        let lab = reader.read()
        diagnostics.append(contentsOf: reader.diagnostics)
        for diagnostic in reader.diagnostics where diagnostic.severity == .error { return nil }
        return lab
    }

    /// What an account's clock shows first where the lab says nothing: 2026-01-15T09:00:00Z.
    package static let firstTime = Timestamp(seconds: 1_768_467_600)

    /// What a page carries of a lab, as JSON: its id, everything but the known mistakes, and the
    /// documents of the AWS managed policies that it names.
    ///
    /// - Parameter definition: The lab's file as it was read.
    package func pageDefinition(_ definition: Value) -> String {
        let nowhere = SourceRange(0, 0)
        var kept = [Value.Member(key: "id", keyRange: nowhere, value: .string(id))]
        for member in definition.members ?? [] where member.key != "mistakes" {
            kept.append(member)
        }
        if let texts = documents.value {
            kept.append(Value.Member(key: LabDocuments.key, keyRange: nowhere, value: texts))
        }
        return JSONWriter.text(Value(.object(kept)), .compact)
    }

    /// The lab of a page's definition, or nil where the text is none.
    package static func read(pageDefinition source: SourceFile) -> Lab? {
        guard let value = try? JSONParser.parse(source), let members = value.members,
            let id = value["id"]?.scalarText
        else { return nil }
        var kept: [Value.Member] = []
        for member in members where member.key != "id" && member.key != LabDocuments.key {
            kept.append(member)
        }
        var diagnostics: [Diagnostic] = []
        return parse(
            id: id, value: Value(.object(kept), value.range), source: source,
            documents: LabDocuments.source(value), diagnostics: &diagnostics)
    }
}

/// Reads a lab's value, reporting each mistake with its place.
struct LabReader {
    let id: String
    let value: Value
    let source: SourceFile
    let documents: LabDocuments
    var diagnostics: [Diagnostic] = []

    static let keys = [
        "title", "summary", "minutes", "task", "account", "hints", "checks", "notes", "mistakes",
    ]

    init(id: String, value: Value, source: SourceFile, documents: LabDocuments) {
        self.id = id
        self.value = value
        self.source = source
        self.documents = documents
    }

    mutating func read() -> Lab? {
        var reader = MappingReader(value, in: source, subject: "a lab", keys: LabReader.keys)
        let title = reader.requiredText("title")
        let summary = reader.requiredText("summary")
        let minutes = reader.requiredCount("minutes")
        let task = reader.requiredText("task")
        let hintTexts = reader.texts(reader.list("hints"), of: "hints")
        let checkValues = reader.requiredList("checks")
        let noteValues = reader.list("notes")
        let mistakeValues = reader.list("mistakes")
        diagnostics.append(contentsOf: reader.diagnostics)
        let account = readAccount(value["account"])
        var hints: [String] = []
        for hint in hintTexts { hints.append(hint.text) }
        var checks: [Check] = []
        for value in checkValues ?? [] {
            guard let check = readCheck(value, after: checks) else { continue }
            for earlier in checks where earlier.id == check.id {
                report("repeated-id", "the check '\(check.id)' stands here twice", value.range)
            }
            checks.append(check)
        }
        var notes: [TeachingNote] = []
        for value in noteValues { if let note = readNote(value) { notes.append(note) } }
        var mistakes: [KnownMistake] = []
        for value in mistakeValues {
            if let mistake = readMistake(value, checks, notes) { mistakes.append(mistake) }
        }
        guard let title, let summary, let minutes, let task, let account else { return nil }
        return Lab(
            id: id, title: title, summary: summary, minutes: minutes, task: task, hints: hints,
            checks: checks, notes: notes, account: account, documents: documents,
            mistakes: mistakes)
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        diagnostics.append(
            source.error(identifier, message, at: source.firstLine(of: range), help: help))
    }

    // MARK: The account

    private mutating func readAccount(_ value: Value?) -> Account? {
        var accountID = "123456789012"
        var time = Lab.firstTime
        var steps: [Value] = []
        var actor: String?
        var isEnforcing = false
        if let value {
            var reader = MappingReader(
                value, in: source, subject: "an account",
                keys: ["id", "time", "steps", "acts-as", "enforce"])
            actor = reader.text("acts-as")
            if let text = reader.text("enforce") {
                if text != "true", text != "false" {
                    reader.report(
                        "wrong-type", "expected true or false, found '\(Value.short(text))'",
                        value["enforce"]?.range ?? value.range)
                }
                isEnforcing = text == "true"
            }
            if let text = reader.text("id") { accountID = text }
            if let text = reader.text("time") {
                if let other = Timestamp(text) {
                    time = other
                } else {
                    reader.report(
                        "wrong-type", "expected a time in UTC, found '\(Value.short(text))'",
                        value["time"]?.range ?? value.range,
                        help: ["write it as in: 2026-01-15T09:00:00Z"])
                }
            }
            steps = reader.list("steps")
            diagnostics.append(contentsOf: reader.diagnostics)
        }
        var digits = 0
        for byte in accountID.utf8 where ASCII.isDigit(byte) { digits += 1 }
        if digits != 12 || accountID.utf8.count != 12 {
            report(
                "wrong-type", "expected an account id of twelve digits, found '\(accountID)'",
                value?["id"]?.range ?? SourceRange(0, 0))
            return nil
        }
        // What stood in the account before is the same for every learner.
        let account = Account(
            id: accountID, now: time, seed: "lab/" + id, library: documents.library)
        var scenario = ScenarioRunner(source: source, session: Session(account: account))
        scenario.run(steps: steps)
        diagnostics.append(contentsOf: scenario.diagnostics)
        for call in scenario.session.calls {
            if let error = call.error {
                report(
                    "refused-step",
                    "the account's step is refused: \(error.message) (\(error.code))", call.range)
            }
        }
        var prepared = scenario.session.account
        prepared.isEnforcing = isEnforcing
        if let actor {
            guard prepared.setActor(actor) else {
                report(
                    "unknown-user", "the account has no user '\(Value.short(actor))' to act as",
                    value?["acts-as"]?.range ?? SourceRange(0, 0),
                    help: ["create the user in the account's steps, or write 'root'"])
                return nil
            }
        } else if isEnforcing {
            report(
                "missing-key", "expected 'acts-as' beside 'enforce'",
                value?["enforce"]?.range ?? SourceRange(0, 0),
                help: ["name the user of the account whose policies count: 'acts-as: ama'"])
        }
        return prepared
    }

    // MARK: Checks

    private static let checkKeys = [
        "id", "title", "points", "needs", "call", "with", "refused", "expect", "passed", "failed",
        "hint",
    ]

    private mutating func readCheck(_ value: Value, after earlier: [Check]) -> Check? {
        var reader = MappingReader(
            value, in: source, subject: "a check", keys: LabReader.checkKeys)
        let id = reader.requiredText("id")
        let title = reader.requiredText("title")
        let pointsText = reader.requiredText("points")
        let call = reader.requiredText("call")
        let refused = reader.text("refused")
        let passed = reader.text("passed")
        let failed = reader.text("failed")
        let hint = reader.text("hint")
        let expectations = reader.list("expect")
        let needs = reader.texts(reader.list("needs"), of: "needs")
        diagnostics.append(contentsOf: reader.diagnostics)
        if let id, !Slug.isValid(id) {
            report(
                "wrong-id", "expected the id of a check, found '\(Value.short(id))'",
                value["id"]?.range ?? value.range, help: [Slug.rule])
        }
        guard let points = readPoints(pointsText, value["points"]) else { return nil }
        guard let call, let request = readRequest(call, value) else { return nil }
        var assertions: [Assertion] = []
        for expectation in expectations {
            if let assertion = readAssertion(expectation) { assertions.append(assertion) }
        }
        if refused != nil, !expectations.isEmpty {
            report(
                "wrong-check", "expected either 'refused' or 'expect', found both", value.range)
        }
        var earlierNames: [String] = []
        for check in earlier { earlierNames.append(check.id) }
        let neededNames = known(needs, earlierNames, "check before this one, called")
        guard let id, let title else { return nil }
        return Check(
            id: id, title: title, points: points, request: request,
            expectation: refused.map { .refused(code: $0) } ?? .answers(assertions),
            needs: neededNames,
            passed: passed ?? "", failed: failed ?? "", hint: hint ?? "")
    }

    private mutating func readPoints(_ text: String?, _ value: Value?) -> Points? {
        guard let text, let value else { return nil }
        if let points = Points(text), points.hundredths > 0 { return points }
        report(
            "wrong-type",
            "expected points above 0 with at most two decimals, found "
                + "'\(Value.short(text))'", value.range, help: ["write them as in: points: 2.5"])
        return nil
    }

    private mutating func readRequest(_ call: String, _ check: Value) -> Request? {
        let place = check["call"]?.range ?? check.range
        guard let operation = OperationTable.standard.operation(named: call) else {
            diagnostics.append(ScenarioRunner.unknownOperation(call, place, source))
            return nil
        }
        let shape = OperationTable.standard.shape(of: operation)
        do {
            let input = try InputReader.input(check["with"] ?? .object([]), for: shape)
            for member in shape.members where member.isRequired && input[member.name] == nil {
                report(
                    "missing-parameter", "the check's call lacks '\(member.option)'",
                    check["with"]?.range ?? place)
                return nil
            }
            return Request(operation, input)
        } catch {
            report(error.identifier, error.message, error.range, help: error.help)
            return nil
        }
    }

    private static let relations = ["equals", "contains", "lacks", "count", "at-least", "at-most"]

    private mutating func readAssertion(_ value: Value) -> Assertion? {
        var reader = MappingReader(
            value, in: source, subject: "an expectation", keys: ["at"] + LabReader.relations)
        let path = reader.requiredText("at")
        diagnostics.append(contentsOf: reader.diagnostics)
        guard let path else { return nil }
        let query: Query
        do {
            query = try Query.parse(path)
        } catch {
            report(
                "query", "in 'at': \(error.message)", value["at"]?.range ?? value.range,
                help: ["write it as for the AWS CLI's --query"])
            return nil
        }
        var found: [Assertion.Relation] = []
        for member in value.members ?? [] where member.key != "at" {
            guard let relation = readRelation(member) else { return nil }
            found.append(relation)
        }
        guard found.count == 1 else {
            report(
                "wrong-check",
                "expected one of \(MappingReader.list(LabReader.relations)), found "
                    + "\(found.count)", value.range)
            return nil
        }
        return Assertion(path: path, query: query, relation: found[0])
    }

    private mutating func readRelation(_ member: Value.Member) -> Assertion.Relation? {
        switch member.key {
        case "equals": return .equals(member.value)
        case "contains": return .contains(member.value)
        case "lacks": return .lacks(member.value)
        default: break
        }
        guard let text = member.value.scalarText, let number = ASCII.integer(text), number >= 0
        else {
            report(
                "wrong-type",
                "expected a whole number as \(member.key), found \(member.value.words)",
                member.value.range)
            return nil
        }
        switch member.key {
        case "count": return .count(number)
        case "at-least": return .atLeast(number)
        case "at-most": return .atMost(number)
        default: return nil
        }
    }

    // MARK: Notes and mistakes

    private mutating func readNote(_ value: Value) -> TeachingNote? {
        var reader = MappingReader(
            value, in: source, subject: "a note",
            keys: ["id", "operation", "error", "cause", "say"])
        let id = reader.requiredText("id")
        let text = reader.requiredText("say")
        let operationName = reader.text("operation")
        let code = reader.text("error")
        let cause = reader.text("cause")
        diagnostics.append(contentsOf: reader.diagnostics)
        var operation: Operation?
        if let operationName {
            operation = OperationTable.standard.operation(named: operationName)
            if operation == nil {
                let place = value["operation"]?.range ?? value.range
                diagnostics.append(ScenarioRunner.unknownOperation(operationName, place, source))
            }
        }
        if let cause {
            var names: [String] = []
            for known in ServiceError.Cause.allCases { names.append(known.name) }
            if !names.contains(cause) {
                let hint = Suggestion.didYouMean(cause, among: names)
                report(
                    "unknown-cause", "there is no cause '\(Value.short(cause))'",
                    value["cause"]?.range ?? value.range,
                    help: [hint ?? "known causes: " + MappingReader.list(names)])
            }
        }
        guard let id, let text else { return nil }
        return TeachingNote(
            id: id, operation: operation, code: code, cause: cause, text: text)
    }

    private mutating func readMistake(
        _ value: Value, _ checks: [Check], _ notes: [TeachingNote]
    ) -> KnownMistake? {
        var reader = MappingReader(
            value, in: source, subject: "a known mistake",
            keys: ["file", "score", "failed", "notes", "why"])
        let file = reader.requiredText("file")
        let scoreText = reader.requiredText("score")
        let failed = reader.texts(reader.list("failed"), of: "failed")
        let noteIDs = reader.texts(reader.list("notes"), of: "notes")
        diagnostics.append(contentsOf: reader.diagnostics)
        var checkNames: [String] = []
        for check in checks { checkNames.append(check.id) }
        var noteNames: [String] = []
        for note in notes { noteNames.append(note.id) }
        guard let file, let scoreText else { return nil }
        guard let score = Points(scoreText) else {
            report(
                "wrong-type", "expected a score, found '\(Value.short(scoreText))'",
                value["score"]?.range ?? value.range)
            return nil
        }
        return KnownMistake(
            file: file, score: score, failed: known(failed, checkNames, "check"),
            notes: known(noteIDs, noteNames, "note"), range: value.range)
    }

    /// The ids that are known; each other one is reported.
    private mutating func known(
        _ ids: [MappingReader.PlacedText], _ names: [String], _ what: String
    ) -> [String] {
        var found: [String] = []
        for id in ids {
            found.append(id.text)
            if names.contains(id.text) { continue }
            let hint = Suggestion.didYouMean(id.text, among: names)
            report(
                "unknown-id", "this lab has no \(what) '\(Value.short(id.text))'", id.range,
                help: [hint ?? "it has " + MappingReader.list(names)])
        }
        return found
    }
}
