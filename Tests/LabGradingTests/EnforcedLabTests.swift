import LabGrading
import SourceText
import Testing
import YAMLReader

/// A lab whose submissions make their calls as a user who may do a few things only.
@Suite struct EnforcedLabTests {
    private static let definition = """
        title: A lab
        summary: For tests.
        minutes: 1
        task: Do it.
        account:
          steps:
            - create-user: {user-name: kofi}
            - put-user-policy:
                user-name: kofi
                policy-name: users
                policy-document: >-
                  {"Version": "2012-10-17", "Statement": [
                    {"Effect": "Allow", "Action": ["iam:*User", "iam:*AccessKey*"], "Resource": "*"},
                    {"Effect": "Deny", "Action": "iam:DeleteUser", "Resource": "*"}]}
          acts-as: kofi
          enforce: true
        checks:
          - id: user
            title: The user ama exists
            points: 1
            call: get-user
            with: {user-name: ama}
          - id: no-group
            title: There is no group
            points: 1
            needs: [user]
            call: get-group
            with: {group-name: staff}
            refused: NoSuchEntity
        """

    private func grade(_ text: String, name: String) throws -> Grade {
        let source = SourceFile(name: "lab.yaml", text: EnforcedLabTests.definition)
        var diagnostics: [Diagnostic] = []
        let lab = try #require(
            Lab.parse(
                id: "test", value: try YAMLReader.parse(source), source: source,
                documents: { _ in nil }, diagnostics: &diagnostics))
        #expect(diagnostics.isEmpty)
        return Grader(lab).grade(Submission(SourceFile(name: name, text: text)), learner: "")
    }

    @Test func scenarioMayDoWhatHerPoliciesSayAndNoMore() throws {
        let grade = try grade(
            """
            steps:
              - create-user: {user-name: ama}
              - create-group: {group-name: staff}
              - delete-user: {user-name: ama}
            """, name: "s.yaml")
        #expect(grade.status == .passed)
        #expect(grade.events.map(\.outcome) == [.ok, .refused, .refused])
        let messages = grade.events.map(\.message)
        #expect(
            messages[1]
                == "User: arn:aws:iam::123456789012:user/kofi is not authorized to perform: iam:CreateGroup on resource: arn:aws:iam::123456789012:group/staff because no identity-based policy allows the iam:CreateGroup action"
        )
        #expect(
            messages[2]
                == "User: arn:aws:iam::123456789012:user/kofi is not authorized to perform: iam:DeleteUser on resource: user ama with an explicit deny in an identity-based policy"
        )
    }

    /// The new user has a key and no permissions: what kofi could do, she can not.
    @Test func scriptActsAsTheOwnerOfTheKeyThatItExports() throws {
        let script = """
            aws iam create-user --user-name ama
            aws iam create-access-key --user-name ama --output text \\
                --query '[AccessKey.AccessKeyId, AccessKey.SecretAccessKey]' > key.txt
            read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY < key.txt
            export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
            aws sts get-caller-identity --query Arn --output text
            aws iam create-user --user-name esi
            """
        let grade = try grade(script, name: "s.sh")
        #expect(!grade.hasErrors)
        #expect(grade.events.map(\.outcome) == [.ok, .ok, .ok, .refused])
        #expect(
            grade.events.last?.message.hasPrefix(
                "User: arn:aws:iam::123456789012:user/ama is not authorized to perform: iam:CreateUser"
            ) == true)
    }

    @Test func wrongSecretIsRefused() throws {
        let script = """
            aws iam create-user --user-name ama
            export AWS_ACCESS_KEY_ID=$(aws iam create-access-key --user-name ama --output text \\
                --query AccessKey.AccessKeyId)
            export AWS_SECRET_ACCESS_KEY=made-up
            aws iam list-users
            """
        let grade = try grade(script, name: "s.sh")
        #expect(grade.events.last?.outcome == .refused)
        #expect(grade.events.last?.error == "SignatureDoesNotMatch")
    }
}
