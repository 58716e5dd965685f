import CommandLineTool
import Foundation
import SourceText
import Testing

/// The documents of AWS's managed policies reach the accounts that the tool makes.
@Suite struct ManagedPolicyTests {
    private static let labs =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/labs"

    /// A script that prints the document in force of a policy.
    private static func script(_ path: String) -> String {
        """
        arn=arn:aws:iam::aws:policy/\(path)
        version=$(aws iam get-policy --policy-arn $arn --query Policy.DefaultVersionId --output text)
        aws iam get-policy-version --policy-arn $arn --version-id $version

        """
    }

    @Test(arguments: [
        ("AdministratorAccess", "*"), ("ReadOnlyAccess", "a4b:Get*"),
        ("job-function/Billing", "account:GetAccountInformation"),
        ("aws-service-role/AWSSupportServiceRolePolicy", "apigateway:GET"),
    ])
    func runShowsTheDocument(path: String, action: String) async throws {
        let folder = try Folder(["s.sh": Self.script(path)])
        for lab in [[], ["--lab", "create-user", "--labs", Self.labs]] {
            let recorder = Recorder()
            #expect(await recorder.run(["run", folder["s.sh"]] + lab) == .passed)
            let version = try JSONParser.parse(SourceFile(name: "out", text: recorder.out))[
                "PolicyVersion"]
            #expect(version?["IsDefaultVersion"]?.scalarText == "true")
            #expect(version?["Document"]?["Version"]?.scalarText == "2012-10-17")
            let actions = version?["Document"]?["Statement"]?.elements?.flatMap { statement in
                statement["Action"]?.elements ?? [statement["Action"] ?? .string("")]
            }
            #expect(actions?.contains { $0.scalarText == action } == true)
        }
    }

    @Test func earlierVersionsHaveNoDocument() async throws {
        let folder = try Folder([
            "s.sh": """
            aws iam get-policy-version --version-id v1 \
            --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess

            """
        ])
        let recorder = Recorder()
        #expect(await recorder.run("run", folder["s.sh"]) == .fellShort)
        #expect(recorder.error.contains("NotSimulated"))
    }

    /// A page has no other documents, and a grade is the same in both places.
    @Test func gradingKnowsTheDocumentsThatTheLabNames() async throws {
        for (path, error) in [
            ("AmazonS3ReadOnlyAccess", nil), ("PowerUserAccess", "NotSimulated"),
        ] as [(String, String?)] {
            let folder = try Folder(["s.sh": Self.script(path)])
            let recorder = Recorder()
            _ = await recorder.run(
                "grade", "group-permissions", folder["s.sh"], "--format", "json", "--labs",
                Self.labs)
            let grade = try JSONParser.parse(SourceFile(name: "out", text: recorder.out))
            let call = try #require(grade["transcript"]?.elements?.last)
            #expect(call["command"]?.scalarText?.hasPrefix("get-policy-version ") == true)
            #expect(call["error"]?.scalarText == error)
        }
    }
}
