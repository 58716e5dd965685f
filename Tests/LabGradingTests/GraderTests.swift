import IAMSimulator
import LabGrading
import SourceText
import Testing
import YAMLReader

/// A small lab, and grading by texts.
private struct TestLab {
    static let definition = """
        title: A lab
        summary: For tests.
        minutes: 1
        task: Do it.
        account:
          steps:
            - create-user: {user-name: kofi}
        checks:
          - id: user
            title: The user ama exists
            points: 2.5
            call: get-user
            with: {user-name: ama}
            failed: Nobody is called ama.
            hint: Create her.
          - id: kofi-stays
            title: Kofi is still there
            points: 1
            needs: [user]
            call: GetUser
            with: {UserName: kofi}
          - id: group-gone
            title: There is no group old
            points: 0.25
            needs: [user]
            call: get-group
            with: {group-name: old}
            refused: NoSuchEntity
          - id: keys
            title: At most one key
            points: 1
            needs: [user]
            call: list-access-keys
            with: {user-name: ama}
            expect:
              - at: AccessKeyMetadata
                at-most: 1
        notes:
          - id: twice
            operation: create-user
            error: EntityAlreadyExists
            say: Once is enough.
        """

    static func parse(
        _ text: String = definition, documents: PolicyDocumentSource = { _ in nil }
    ) throws -> (lab: Lab?, diagnostics: [Diagnostic]) {
        let source = SourceFile(name: "lab.yaml", text: text)
        var diagnostics: [Diagnostic] = []
        let lab = Lab.parse(
            id: "test", value: try YAMLReader.parse(source), source: source,
            documents: documents, diagnostics: &diagnostics)
        return (lab, diagnostics)
    }

    static func grade(_ text: String, name: String = "s.yaml", learner: String = "") throws -> Grade
    {
        let lab = try #require(try parse().lab)
        return Grader(lab).grade(Submission(SourceFile(name: name, text: text)), learner: learner)
    }
}

@Suite struct GraderTests {
    @Test func fullMarks() throws {
        let grade = try TestLab.grade("steps:\n  - create-user: {user-name: ama}\n")
        #expect(grade.status == .passed)
        #expect(grade.score.description == "4.75" && grade.maximum.description == "4.75")
    }

    @Test func nothingDoneGivesNothing() throws {
        for text in ["steps: []", "steps:", "steps:\n  - list-users\n"] {
            let grade = try TestLab.grade(text)
            #expect(grade.status == .fellShort)
            #expect(grade.score.hundredths == 0)
        }
    }

    @Test func feedbackSaysWhatWasExpectedAndFound() throws {
        let grade = try TestLab.grade(
            """
            steps:
              - create-user: {user-name: ama}
              - create-user: {user-name: Ama}
              - create-access-key: {user-name: ama}
              - create-access-key: {user-name: ama}
            """)
        let keys = try #require(grade.checks.last)
        #expect(!keys.isPassed)
        #expect(keys.message.hasPrefix("Expected at most 1 in AccessKeyMetadata, found 2: "))
        #expect(grade.notes.map(\.id) == ["twice"] && grade.notes.first?.line == 3)
        #expect(grade.events.map(\.outcome) == [.ok, .refused, .ok, .ok])
        #expect(grade.events.map(\.line) == [2, 3, 4, 5])
    }

    @Test(arguments: [
        ("steps:\n  - create-usr: {user-name: ama}", "unknown-operation", 2, 5, "create-user"),
        ("steps:\n  - CreateUsr: {UserName: ama}", "unknown-operation", 2, 5, "CreateUser"),
        ("steps:\n  - create-user: {usr-name: ama}", "unknown-parameter", 2, 19, "user-name"),
        ("steps:\n  - CreateUser: {UsrName: ama}", "unknown-parameter", 2, 18, "UserName"),
        ("steps:\n  - create-user: {user-name: [a]}", "wrong-type", 2, 30, ""),
        ("steps:\n  - create-user:\n", "missing-parameter", 2, 5, "user-name"),
        (
            "steps:\n  - create-user: {user-name: ama}\n    user-name: x", "wrong-step", 2, 5,
            "indent"
        ),
        ("steps:\n  - wait: soon", "wrong-type", 2, 11, "wait: 30"),
        ("steps:\n  - 7", "wrong-step", 2, 5, ""),
        ("steps:\n  - create-user --user-name ama", "wrong-step", 2, 5, "create-user:"),
        ("steps:\n  - list-delegation-requests", "not-simulated", 2, 5, ""),
    ])
    func mistakesInAStepHaveTheirPlaceAndHelp(
        text: String, identifier: String, line: Int, column: Int, help: String
    ) throws {
        let grade = try TestLab.grade(text)
        let diagnostic = try #require(grade.diagnostics.first)
        #expect(diagnostic.identifier == identifier)
        #expect(diagnostic.location == SourceLocation(line: line, column: column))
        #expect(help.isEmpty || diagnostic.help.joined().contains(help))
        #expect(grade.hasErrors && grade.status == .fellShort)
    }

    @Test(arguments: [
        ("just text", "s.yaml", "not-a-scenario"), ("stps: []", "s.yaml", "unknown-key"),
        ("steps: 5", "s.yaml", "wrong-type"),
        ("steps: [", "s.yaml", "yaml-syntax"), ("{\"steps\": [}", "s.json", "yaml-syntax"),
        ("echo 'x", "s.sh", "unclosed-quote"),
        ("[1]", "s.yml", "not-a-scenario"),
        (String(repeating: "#", count: 300_000), "s.yaml", "too-large"),
    ])
    func filesThatAreNoSubmissionAreUngradable(text: String, name: String, identifier: String)
        throws
    {
        let grade = try TestLab.grade(text, name: name)
        #expect(grade.status == .ungradable)
        #expect(grade.diagnostics.first?.identifier == identifier)
        #expect(grade.score.hundredths == 0 && grade.checks.isEmpty)
    }

    @Test(arguments: [
        ("x.yaml", "steps:", Submission.Format.scenario), ("x.JSON", "", .scenario),
        ("x.sh", "steps:", .script),
        ("x.txt", "# a\n\nsteps:\n", .scenario), ("x", "{\"steps\": []}", .scenario),
        ("x", "aws iam list-users", .script),
        ("dir.yaml/x", "aws", .script), ("x.txt", "", .script),
    ])
    func formatFollowsFromTheNameOrTheText(name: String, text: String, format: Submission.Format) {
        #expect(Submission(SourceFile(name: name, text: text)).format == format)
    }

    @Test func gradeIsTheSameEveryTime() throws {
        let script =
            "aws iam create-user --user-name ama\naws iam create-access-key --user-name ama\n"
        #expect(
            try TestLab.grade(script, name: "s.sh").json == TestLab.grade(script, name: "s.sh").json
        )
    }

    @Test func jsonHoldsScoreMaximumChecksAndDiagnostics() throws {
        let grade = try TestLab.grade("steps:\n  - create-usr: {}\n")
        let value = try JSONParser.parse(SourceFile(name: "j", text: grade.json))
        #expect(
            value.members?.map(\.key) == [
                "lab", "file", "learner", "status", "score", "maximum", "checks", "notes",
                "diagnostics", "transcript",
            ])
        #expect(value["maximum"]?.scalarText == "4.75")
        #expect(
            value["diagnostics"]?.elements?.first?["excerpt"]?.scalarText?.contains("create-usr")
                == true)
        #expect(value["transcript"]?.elements?.first?["outcome"]?.scalarText == "invalid")
    }

    @Test func wrongPolicyARNIsAnsweredWithTheRightOne() throws {
        let grade = try TestLab.grade(
            "steps:\n  - attach-user-policy: {user-name: kofi, policy-arn: \"arn:aws:iam::aws:policy/ViewOnlyAccess\"}\n"
        )
        let diagnostic = try #require(grade.diagnostics.first)
        #expect(diagnostic.identifier == "policy-arn" && diagnostic.location?.column == 55)
        #expect(
            diagnostic.help == [
                "did you mean 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'?"
            ])
        #expect(!grade.hasErrors)
    }

    @Test func hostileScenariosAreBounded() throws {
        let many = "steps:\n" + String(repeating: "  - list-users\n", count: 12_000)
        let grade = try TestLab.grade(many)
        #expect(grade.diagnostics.contains { $0.identifier == "too-many-steps" })
        #expect(grade.events.count <= 500)
        let mistakes = "steps:\n" + String(repeating: "  - nonsense\n", count: 9000)
        #expect(try TestLab.grade(mistakes).diagnostics.count == 100)
    }
}

@Suite struct LabReaderTests {
    /// A change to the good lab, the mistake it makes, and where.
    @Test(arguments: [
        ("title: A lab", "titel: A lab", "unknown-key"),
        ("minutes: 1", "minutes: soon", "wrong-type"),
        ("points: 2.5", "points: 2.555", "wrong-type"), ("points: 2.5", "points: 0", "wrong-type"),
        ("points: 2.5", "points: -1", "wrong-type"),
        ("call: get-user", "call: get-usr", "unknown-operation"),
        (
            "with: {user-name: ama}\n    failed", "with: {user: ama}\n    failed",
            "unknown-parameter"
        ),
        ("with: {group-name: old}\n    refused", "refused", "missing-parameter"),
        ("needs: [user]", "needs: [usr]", "unknown-id"),
        ("at: AccessKeyMetadata", "at: 'Access['", "query"),
        ("at-most: 1", "at-most: few", "wrong-type"), ("at-most: 1", "most: 1", "unknown-key"),
        ("id: kofi-stays", "id: user", "repeated-id"),
        ("id: kofi-stays", "id: Kofi Stays", "wrong-id"),
        ("operation: create-user", "operation: create-usr", "unknown-operation"),
        ("error: EntityAlreadyExists", "cause: same-code-twyce", "unknown-cause"),
        ("user-name: kofi}\nchecks", "user-name: '?'}\nchecks", "refused-step"),
    ])
    func mistakesOfTheAuthorAreFound(good: String, bad: String, identifier: String) throws {
        let text = TestLab.definition.replacing(good, with: bad, maxReplacements: 1)
        #expect(text != TestLab.definition)
        let (lab, diagnostics) = try TestLab.parse(text)
        #expect(lab == nil)
        let found = try #require(
            diagnostics.first { $0.identifier == identifier }, "\(diagnostics.map(\.identifier))")
        #expect(found.location != nil)
    }

    @Test func pageDefinitionGradesTheSameAndHoldsNoKnownMistakes() throws {
        let text =
            TestLab.definition
            + "\nmistakes:\n  - {file: secret-name.yaml, score: 1, failed: [user]}\n"
        let value = try YAMLReader.parse(SourceFile(name: "lab.yaml", text: text))
        let page = try #require(try TestLab.parse(text).lab).pageDefinition(value)
        #expect(!page.contains("secret-name"))
        let lab = try #require(Lab.read(pageDefinition: SourceFile(name: "p", text: page)))
        let submission = Submission(
            SourceFile(name: "s.yaml", text: "steps:\n  - create-user: {user-name: ama}\n"))
        let original = try #require(try TestLab.parse().lab)
        #expect(Grader(lab).grade(submission).json == Grader(original).grade(submission).json)
    }

    /// Those of the policies that the lab names by their ARNs, and no others.
    @Test func pageDefinitionHoldsTheDocumentsThatTheLabNames() throws {
        let text = TestLab.definition.replacing(
            "say: Once is enough.",
            with: "say: Not arn:aws:iam::aws:policy/job-function/Billing, or "
                + "`arn:aws:iam::aws:policy/ReadOnlyAccess`, nor arn:aws:iam::aws:policy/Billing and "
                + "arn:aws:iam::aws:policy/ReadOnlyAccess.")
        let value = try YAMLReader.parse(SourceFile(name: "lab.yaml", text: text))
        let lab = try #require(try TestLab.parse(text) { "{\n    \"Id\": \"\($0)\"\n}" }.lab)
        let page = lab.pageDefinition(value)
        let documents = try JSONParser.parse(SourceFile(name: "p", text: page))["documents"]
        #expect(documents?.members?.map(\.key) == ["Billing", "ReadOnlyAccess"])

        let inPage = try #require(Lab.read(pageDefinition: SourceFile(name: "p", text: page)))
        for name in ["Billing", "ReadOnlyAccess", "PowerUserAccess"] {
            let document = inPage.account.library.document(name)
            #expect(document == lab.account.library.document(name))
            #expect((document != nil) == (name != "PowerUserAccess"))
        }
        #expect(inPage.pageDefinition(value) == page)
    }

    @Test(arguments: [
        ("10", "10"), ("7.5", "7.5"), ("0.25", "0.25"), ("2.50", "2.5"), ("3.05", "3.05"),
    ])
    func pointsAreExact(text: String, shown: String) {
        #expect(Points(text)?.description == shown)
    }
}
