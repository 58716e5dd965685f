import ActionCatalogueFacts
import Foundation
import PolicyLanguage
import SourceText
import Testing

/// Reviewing policies: each flaw is found, good policies are left alone.
struct ValidationTests {
    struct Entry: Sendable, CustomTestStringConvertible {
        var name: String
        var type: PolicyType
        var text: String
        var finds: [String]
        var testDescription: String { name }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/policies")

    private static func entries(_ file: String) throws -> [Entry] {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        return try text.split(separator: "\n").map { line in
            let value = try JSONParser.parse(SourceFile(name: file, text: String(line)))
            let policy = value["policy"].map { JSONWriter.text($0, .indented(2)) }
            return Entry(
                name: try #require(value["name"]?.scalarText),
                type: try #require(PolicyType(rawValue: value["type"]?.scalarText ?? "")),
                text: try #require(value["text"]?.scalarText ?? policy),
                finds: value["finds"]?.elements?.compactMap(\.scalarText) ?? [])
        }
    }

    private let catalogue = ActionCatalogue(ActionCatalogueFacts.text)

    private func review(_ entry: Entry) -> [Finding] {
        let (document, findings) = PolicyReader.read(SourceFile(name: entry.name, text: entry.text))
        guard let document else { return findings }
        return findings
            + PolicyValidator.review(document, as: entry.type, catalogue: catalogue)
    }

    @Test func findsTheFlawOfEachFlawedPolicy() throws {
        let entries = try ValidationTests.entries("flawed.jsonl")
        #expect(entries.count >= 50)
        for entry in entries {
            let found = Set(review(entry).map(\.identifier))
            for identifier in entry.finds {
                #expect(found.contains(identifier), "\(entry.name): found \(found.sorted())")
            }
        }
    }

    @Test func hasAFlawedPolicyForEachCheck() throws {
        let covered = Set(try ValidationTests.entries("flawed.jsonl").flatMap(\.finds))
        let checks = PolicyCheck.allCases.filter { $0 != .tooManyFindings }.map(\.rawValue)
        #expect(Set(checks).subtracting(covered) == [])
    }

    @Test func findsNoErrorInGoodPolicies() throws {
        let entries = try ValidationTests.entries("good.jsonl")
        #expect(entries.count >= 40)
        for entry in entries {
            let errors = review(entry).filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(entry.name): \(errors.map(\.message))")
        }
    }

    @Test func findsNoErrorInAWSManagedPolicies() throws {
        let data = try Data(contentsOf: ValidationTests.folder.appending(path: "aws-managed.json"))
        let policies = try JSONParser.parse(
            SourceFile(name: "aws-managed.json", bytes: [UInt8](data)))
        let members = try #require(policies.members)
        #expect(members.count >= 100)
        for member in members {
            let document = try #require(PolicyReader.read(member.value).document)
            let errors = PolicyValidator.review(document, as: .identity, catalogue: catalogue)
                .filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(member.key): \(errors.map(\.message))")
        }
    }

    @Test func mendsWithTheFixesThatItOffers() throws {
        for entry in try ValidationTests.entries("flawed.jsonl") {
            let bytes = [UInt8](entry.text.utf8)
            for finding in review(entry) {
                guard let fix = finding.fix, let range = fix.range else { continue }
                let mended =
                    bytes[..<range.lowerBound] + [UInt8](fix.replacement.utf8)
                    + bytes[range.upperBound...]
                var changed = entry
                changed.text = String(decoding: mended, as: UTF8.self)
                let left = review(changed).filter { $0.identifier == finding.identifier }
                let before = review(entry).filter { $0.identifier == finding.identifier }
                #expect(left.count < before.count, "\(entry.name): \(changed.text)")
            }
        }
    }

    @Test func listsAFewHundredFindingsAtMost() throws {
        let actions = (0..<5000).map { "\"s3:Nothing\($0)\"" }.joined(separator: ",")
        let entry = Entry(
            name: "many", type: .identity,
            text:
                "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\(actions)],\"Resource\":\"*\"}}",
            finds: [])
        let findings = review(entry)
        #expect(findings.count == PolicyValidator.mostFindings + 1)
        #expect(findings.last?.identifier == "too-many-findings")
    }

    @Test func knowsTheTypeOfAPolicyByItsLooks() throws {
        for (file, rightEnough) in [("good.jsonl", 30)] {
            let entries = try ValidationTests.entries(file)
            let right = try entries.count { entry in
                let source = SourceFile(name: entry.name, text: entry.text)
                let guess = PolicyType.guess(try #require(PolicyReader.read(source).document))
                return guess == entry.type
            }
            #expect(right >= rightEnough)
        }
    }

    @Test func listsEveryCheckInTheDocumentation() throws {
        let page = ValidationTests.folder.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/policy-checks.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let listed = text.matches(of: /\n\| `([a-z-]+)` \|/).map { String($0.output.1) }
        let known = PolicyCheck.allCases.map(\.rawValue) + PolicyReader.identifiers
        #expect(listed.sorted() == known.sorted())
    }
}
