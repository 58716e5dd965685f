import Foundation
import IAMSimulator
import ManagedPolicyDocuments
import PolicyLanguage
import SourceText
import Testing

@Suite struct ManagedPolicyDocumentsTests {
    private static let facts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/generate-service-tables/Facts")

    @Test func everyPolicyOfTheCatalogueHasADocumentThatCanBeRead() throws {
        #expect(ManagedPolicyCatalogue.all.count == 1582)
        for entry in ManagedPolicyCatalogue.all {
            let text = try #require(
                ManagedPolicyDocuments.document(named: entry.name), "\(entry.name)")
            let reading = PolicyReader.read(SourceFile(name: entry.name, text: text))
            #expect(reading.findings.isEmpty, "\(entry.name)")
            #expect(reading.document?.statements.isEmpty == false, "\(entry.name)")
        }
    }

    /// The document is the one of the version that the catalogue names as the default.
    @Test func versionsOfTheFactsAreThoseOfTheCatalogue() throws {
        let lines = try String(
            contentsOf: Self.facts.appendingPathComponent("managed-policy-documents.tsv"),
            encoding: .utf8
        ).split(separator: "\n")
        let versions = lines.map { $0.split(separator: "\t").prefix(2).map(String.init) }
        #expect(versions == ManagedPolicyCatalogue.all.map { [$0.name, $0.defaultVersion] })
    }

    @Test func documentsAreWrittenAsAWSWritesThem() throws {
        #expect(
            ManagedPolicyDocuments.document(named: "AdministratorAccess") == """
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "*",
                            "Resource": "*"
                        }
                    ]
                }
                """)
        #expect(
            ManagedPolicyDocuments.document(named: "IAMUserChangePassword") == """
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": [
                                "iam:ChangePassword"
                            ],
                            "Resource": [
                                "arn:aws:iam::*:user/${aws:username}",
                                "arn:aws:iam::*:user/*/${aws:username}"
                            ]
                        },
                        {
                            "Effect": "Allow",
                            "Action": [
                                "iam:GetAccountPasswordPolicy"
                            ],
                            "Resource": "*"
                        }
                    ]
                }
                """)
    }

    @Test func aLongDocumentIsWhole() throws {
        let text = try #require(ManagedPolicyDocuments.document(named: "ReadOnlyAccess"))
        let value = try JSONParser.parse(SourceFile(name: "ReadOnlyAccess", text: text))
        #expect(value.members?.map(\.key) == ["Version", "Statement"])
        var actions: [String] = []
        for statement in value["Statement"]?.elements ?? [] {
            #expect(statement["Effect"]?.scalarText == "Allow")
            actions += (statement["Action"]?.elements ?? []).compactMap(\.scalarText)
        }
        #expect(actions.count > 1000)
        for action in ["a4b:Get*", "ec2:Describe*", "iam:List*", "s3:Get*", "xray:Get*"] {
            #expect(actions.contains(action))
        }
    }

    @Test(arguments: ["", "administratoraccess", "AdministratorAccess ", "AAA", "zzz", "Admin"])
    func otherNamesHaveNone(name: String) {
        #expect(ManagedPolicyDocuments.document(named: name) == nil)
    }
}
