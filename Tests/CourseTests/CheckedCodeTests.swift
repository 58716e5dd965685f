import Foundation
import IAMSimulator
import LabGrading
import SourceText
import Testing

@testable import Course

/// Policies, scenarios and included files.
@Suite struct CheckedCodeTests {
    // MARK: Policies

    private func policy(_ statement: String) -> String {
        ":::policy\n```json\n{\"Version\": \"2012-10-17\", \"Statement\": \(statement)}\n```\n:::"
    }

    @Test(arguments: [
        (
            #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}"#,
            "Allows the action s3:GetObject on arn:aws:s3:::a/*."
        ),
        (
            #"{"Effect": "Deny", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "*"}"#,
            "Denies the actions s3:Get* and s3:PutObject on every resource."
        ),
        (
            #"{"Effect": "Deny", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::a/*"}"#,
            "Denies all actions except iam:* on every resource except arn:aws:s3:::a/*."
        ),
        (
            #"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}, "NotIpAddress": {"aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"]}}}"#,
            "Denies all actions of s3 on every resource, if aws:SecureTransport is false and "
                + "aws:SourceIp lies outside of 10.0.0.0/8 or 203.0.113.0/24."
        ),
        (
            #"{"Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"Null": {"aws:RequestTag/team": "true"}}}"#,
            "Denies the action ec2:RunInstances on every resource, if aws:RequestTag/team is missing "
                + "from the request."
        ),
        (
            #"{"Effect": "Deny", "Action": "ec2:CreateTags", "Resource": "*", "Condition": {"ForAnyValue:StringNotLike": {"aws:TagKeys": ["a*", "b"]}, "DateGreaterThan": {"aws:CurrentTime": "2026-01-15T09:00:00Z"}}}"#,
            "Denies the action ec2:CreateTags on every resource, if at least one value of aws:TagKeys "
                + "matches none of a* or b and aws:CurrentTime is after 2026-01-15T09:00:00Z."
        ),
        (
            #"{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}"#,
            "Allows ec2.amazonaws.com the action sts:AssumeRole."
        ),
    ])
    func saysWhatAStatementSays(statement: String, sentence: String) throws {
        let lesson = try ParsedLesson.of(policy(statement))
        guard case .directive(.policy(let policy)) = lesson.document.children[0].kind else {
            Issue.record("no policy")
            return
        }
        #expect(policy.statements.map { $0.sentence.map(\.plainText).joined() } == [sentence])
        #expect(policy.statements.map(\.lines) == [1...1])
    }

    @Test func linksStatementsWithTheirLines() throws {
        let html = try ParsedLesson.html(
            """
            :::policy
            ```json
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Read",
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::a/*"
                }
              ]
            }
            ```
            :::
            """)
        #expect(html.hasPrefix("<div class=\"policy\" id=\"policy-1\" data-type=\"identity\">"))
        #expect(
            html.hasSuffix(
                """
                <ol class="policy-statements">
                <li class="policy-statement" id="policy-1-1" data-lines="4-9">
                <p class="policy-label"><span class="policy-name">Read</span> \
                <span class="policy-lines">lines 4–9</span></p>
                <p>Allows the action <code>s3:GetObject</code> on <code>arn:aws:s3:::a/*</code>.</p>
                </li>
                </ol>
                </div>

                """))
    }

    @Test func anAcceptedFindingIsNotReported() {
        let all = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
        #expect(ParsedLesson.findings(policy(all)) == ["3:67 administrator"])
        let accepted = policy(all).replacing(":::policy", with: ":::policy {accept=administrator}")
        #expect(ParsedLesson.findings(accepted) == [])
    }

    // MARK: Scenarios

    private func scenario(_ script: String, _ attributes: String = "") -> String {
        ":::scenario \(attributes)\n```shell\n\(script)\n```\n:::\n"
    }

    private func console(_ body: String, context: LessonContext = LessonContext()) throws -> String
    {
        var text = ""
        try ParsedLesson.of(body, context: context).document.visit { node in
            if case .codeBlock("console", let literal) = node.kind { text += literal }
        }
        return text
    }

    @Test func showsWhatCommandsReallyPrint() throws {
        let text = try console(
            scenario(
                "# Two groups.\naws iam create-group --group-name a >/dev/null; echo done\n\n"
                    + "aws iam list-groups \\\n  --query 'Groups[].GroupName'\n# The end."))
        #expect(
            text == """
                $ # Two groups.
                $ aws iam create-group --group-name a >/dev/null;
                $ echo done
                done
                $ aws iam list-groups \\
                >   --query 'Groups[].GroupName'
                [
                    "a"
                ]

                """)
    }

    @Test func continuesWithTheAccountOfTheScenarioBefore() throws {
        let body =
            scenario("aws iam create-group --group-name a", "{hidden}")
            + scenario(
                "aws iam list-groups --query 'Groups[].GroupName' --output text", "{continues}")
        #expect(
            try console(body)
                == "$ aws iam list-groups --query 'Groups[].GroupName' --output text\na\n")
    }

    @Test func beginsWithALabsAccount() throws {
        var account = Account(now: Lab.firstTime, seed: "lab")
        _ = try account.perform(
            Request(
                try #require(OperationTable.standard.operation(named: "create-group")),
                Value.object([("GroupName", .string("lab-group"))])))
        let context = LessonContext(labAccounts: ["first": account])
        let body = scenario(
            "aws iam list-groups --query 'Groups[].GroupName' --output text", "{lab=first}")
        #expect(try console(body, context: context).hasSuffix("lab-group\n"))
    }

    @Test(arguments: [
        ("{fails}", [String]()), ("{fails=1}", ["4:1 scenario-failed", "3:1 scenario-succeeded"]),
        ("{fails=1,2}", ["3:1 scenario-succeeded"]), ("", ["4:1 scenario-failed"]),
        ("{fails=0}", ["1:20 directive-attribute"]), ("{fails=x}", ["1:20 directive-attribute"]),
    ])
    func aFailureHasToBeDeclared(attributes: String, findings: [String]) {
        let body = scenario("aws iam list-users\naws iam get-user --user-name x", attributes)
        #expect(ParsedLesson.findings(body).sorted() == findings.sorted())
    }

    /// Endless scripts end, and are reported.
    @Test func boundsAScenario() {
        let findings = ParsedLesson.findings(scenario("while true; do echo x; done"))
        #expect(findings.contains { $0.hasSuffix("too-many-steps") }, "\(findings)")
    }

    // MARK: Files

    private func withContent(_ body: (LessonContext, String) throws -> Void) throws {
        let root = NSTemporaryDirectory() + "iamlab-include-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        let files = root + "/content/files"
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        let script =
            "#!/bin/sh\n# #region a\none\n# #region b\ntwo\n# #endregion\nthree\n# #endregion\n"
        try Data(script.utf8).write(to: URL(fileURLWithPath: files + "/x.sh"))
        try Data("secret".utf8).write(to: URL(fileURLWithPath: root + "/secret.txt"))
        try FileManager.default.createSymbolicLink(
            atPath: files + "/link.txt", withDestinationPath: root + "/secret.txt")
        try body(LessonContext(content: try #require(SourceFolder(root + "/content"))), root)
    }

    @Test(arguments: [
        ("", "#!/bin/sh\none\ntwo\nthree\n"), ("{region=a}", "one\ntwo\nthree\n"),
        ("{region=b}", "two\n"), ("{lines=1}", "#!/bin/sh\n"), ("{lines=3-5}", "one\ntwo\n"),
        ("{lines=7-}", "three\n"),
    ])
    func includesPartsOfAFile(attributes: String, expected: String) throws {
        try withContent { context, _ in
            let lesson = try ParsedLesson.of(
                ":::include ../files/x.sh \(attributes)", context: context)
            guard case .codeBlock(let info, let literal) = lesson.document.children[0].kind else {
                Issue.record("no code")
                return
            }
            #expect(info == "shell {title=\"x.sh\"}")
            #expect(literal == expected)
            #expect(lesson.includedFiles == ["files/x.sh"])
        }
    }

    @Test(arguments: [
        ("../files/link.txt", "include-missing"), ("../../secret.txt", "include-outside"),
        ("/etc/passwd", "include-outside"), ("..\\..\\secret.txt", "include-outside"),
        ("../files", "include-missing"), ("../.hidden", "include-outside"),
        ("../files/x.sh {lines=9}", "include-lines"), ("../files/x.sh {lines=0}", "include-lines"),
        ("../files/x.sh {lines=5-3}", "include-lines"),
        ("../files/x.sh {lines=2}", "include-empty"),
        ("../files/x.sh {lines=99999999999999999999}", "include-lines"),
    ])
    func includesNothingElse(argument: String, identifier: String) throws {
        try withContent { context, _ in
            let findings = ParsedLesson.findings(":::include \(argument)", context: context)
            #expect(findings.map { $0.split(separator: " ").last } == [identifier[...]])
        }
    }
}
