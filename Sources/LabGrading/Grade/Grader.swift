internal import IAMSimulator
internal import ShellInterpreter
package import SourceText

/// Grades submissions for a lab. A pure function: same lab, submission and learner, same grade.
package struct Grader: Sendable {
    /// Most events and notes in a grade; a longer list is cut.
    static let maximumEvents = 500

    private let lab: Lab

    package init(_ lab: Lab) { self.lab = lab }

    /// - Parameter learner: Part of the seed of ids, secrets and MFA seeds.
    package func grade(_ submission: Submission, learner: String = "") -> Grade {
        var account = lab.account
        account.reseed(lab.id + "/" + learner)
        let run = submission.run(on: account)
        var grade = ungradable(
            submission.source.name, learner: learner, because: run.diagnostics)
        guard run.isReadable else { return grade }
        for check in lab.checks {
            let result = self.result(of: check, in: run.session.account, after: grade.checks)
            grade.score.hundredths += result.points.hundredths
            grade.checks.append(result)
        }
        grade.status = grade.score == grade.maximum ? .passed : .fellShort
        grade.events = events(run, submission.source)
        grade.notes = notes(run, submission.source)
        return grade
    }

    /// The grade of a file that can not be read as a submission.
    package func ungradable(
        _ file: String, learner: String, because diagnostics: [Diagnostic]
    ) -> Grade {
        Grade(
            lab: lab.id, file: file, learner: learner, status: .ungradable,
            score: Points(hundredths: 0), maximum: lab.maximum, checks: [], notes: [],
            diagnostics: diagnostics, events: [])
    }

    // MARK: Checks

    private func result(
        of check: Check, in account: Account, after earlier: [Grade.CheckResult]
    ) -> Grade.CheckResult {
        let failure = Grader.failure(of: check, in: account)
        if failure == nil, let missing = Grader.missingNeed(of: check, after: earlier) {
            return Grade.CheckResult(
                id: check.id, title: check.title, isPassed: false, points: Points(hundredths: 0),
                maximum: check.points,
                message: "It counts once this holds too: \(missing.title).", hint: "")
        }
        var message = check.passed
        if let failure { message = check.failed.isEmpty ? failure : check.failed + " " + failure }
        return Grade.CheckResult(
            id: check.id, title: check.title, isPassed: failure == nil,
            points: failure == nil ? check.points : Points(hundredths: 0), maximum: check.points,
            message: message, hint: failure == nil ? "" : check.hint)
    }

    private static func missingNeed(
        of check: Check, after earlier: [Grade.CheckResult]
    ) -> Grade.CheckResult? {
        for result in earlier where !result.isPassed && check.needs.contains(result.id) {
            return result
        }
        return nil
    }

    /// What was expected and what was found, where a check does not hold; nil where it does.
    private static func failure(of check: Check, in account: Account) -> String? {
        // A copy, so that no check can change what the next one sees.
        var account = account
        let name = OperationTable.standard.shape(of: check.request.operation).command
        let answer: Value
        do {
            let operation = check.request.operation
            answer = ClientAnswer.decoded(try account.perform(check.request), of: operation)
        } catch {
            switch check.expectation {
            case .refused(let code) where code == error.code: return nil
            case .refused(let code):
                return "Expected '\(name)' to be refused with \(code), found \(error.code): "
                    + error.message
            case .answers: return "'\(name)' answers \(error.code): \(error.message)"
            }
        }
        switch check.expectation {
        case .refused(let code):
            return "Expected '\(name)' to be refused with \(code), found that it succeeds."
        case .answers(let assertions):
            for assertion in assertions {
                if let failure = failure(of: assertion, in: answer) { return failure }
            }
            return nil
        }
    }

    private static func failure(of assertion: Assertion, in answer: Value) -> String? {
        let found = assertion.query.apply(to: answer)
        let elements = found.elements ?? (found.isNull ? [] : [found])
        switch assertion.relation {
        case .equals(let value):
            if same(found, value) { return nil }
            return "Expected \(assertion.path) to be \(shown(value)), found \(shown(found))."
        case .contains(let value):
            for element in elements where same(element, value) { return nil }
            return "Expected \(shown(value)) in \(assertion.path), found \(shown(found))."
        case .lacks(let value):
            for element in elements where same(element, value) {
                return "Expected no \(shown(value)) in \(assertion.path), found it there."
            }
            return nil
        case .count(let count):
            if elements.count == count { return nil }
            return counted(assertion, count == 0 ? "nothing" : "\(count)", elements)
        case .atLeast(let count):
            if elements.count >= count { return nil }
            return counted(assertion, "at least \(count)", elements)
        case .atMost(let count):
            if elements.count <= count { return nil }
            return counted(assertion, "at most \(count)", elements)
        }
    }

    private static func counted(
        _ assertion: Assertion, _ expected: String, _ elements: [Value]
    ) -> String {
        let found = elements.isEmpty ? "nothing" : "\(elements.count): \(shown(.array(elements)))"
        return "Expected \(expected) in \(assertion.path), found \(found)."
    }

    /// Whether two values are the same; scalars compare by their text, so `10` and `"10"` are.
    private static func same(_ first: Value, _ second: Value) -> Bool {
        if let a = first.scalarText, let b = second.scalarText { return a == b }
        return first.isSame(as: second)
    }

    private static func shown(_ value: Value) -> String {
        if let text = value.scalarText { return "'\(Value.short(text, 80))'" }
        if value.isNull || value.elements?.isEmpty == true { return "nothing" }
        return Value.short(JSONWriter.text(value, .compact), 160)
    }

    // MARK: What happened

    private func events(_ run: Submission.Run, _ source: SourceFile) -> [Grade.Event] {
        var events: [Grade.Event] = []
        var invalid = run.invalidSteps[...]
        func takeInvalid(upTo calls: Int) {
            while let step = invalid.first, step.callsBefore <= calls {
                events.append(
                    Grade.Event(
                        line: source.line(at: step.range.lowerBound), command: step.text,
                        outcome: .invalid, error: "", message: ""))
                invalid.removeFirst()
            }
        }
        for (index, call) in run.session.calls.enumerated() {
            takeInvalid(upTo: index)
            if events.count >= Grader.maximumEvents { break }
            events.append(
                Grade.Event(
                    line: source.line(at: call.range.lowerBound), command: Grader.words(call),
                    outcome: call.error == nil ? .ok : .refused, error: call.error?.code ?? "",
                    message: call.error?.message ?? ""))
        }
        takeInvalid(upTo: Int.max)
        return Array(events.prefix(Grader.maximumEvents))
    }

    /// `create-user ama`: the operation and what it was about.
    private static func words(_ call: CallRecord) -> String {
        let shape = OperationTable.standard.shape(of: call.operation)
        var text = shape.command
        for member in shape.members where member.isRequired && !member.type.isSensitive {
            if let value = call.input[member.name]?.scalarText {
                text += " " + Value.short(value, 80)
            }
        }
        return text
    }

    private func notes(_ run: Submission.Run, _ source: SourceFile) -> [Grade.Note] {
        var notes: [Grade.Note] = []
        for call in run.session.calls {
            for note in lab.notes where note.applies(to: call) {
                let line = source.line(at: call.range.lowerBound)
                var isKnown = false
                for earlier in notes where earlier.id == note.id { isKnown = true }
                if !isKnown {
                    notes.append(Grade.Note(id: note.id, message: note.text, line: line))
                }
                // The first note that fits is the one meant; later ones are more general.
                break
            }
        }
        return notes
    }
}
