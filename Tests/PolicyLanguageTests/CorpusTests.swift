import Foundation
import PolicyLanguage
import SourceText
import Testing

/// The corpus of decisions: one case a line, each with the rule that it tests. The WebAssembly module
/// is held against the same files (Tests/BrowserModule).
struct CorpusTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var request: Value
        var decision: String
        var blockedBy: [String]?
        var testDescription: String { name }
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/policies/corpus")

    /// The corpus's files, each with its lines.
    static func files() throws -> [(name: String, cases: [Case])] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".jsonl") }.sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let cases = try text.split(separator: "\n").map { line in
                let value = try JSONParser.parse(SourceFile(name: name, text: String(line)))
                return Case(
                    name: try #require(value["name"]?.scalarText),
                    request: try #require(value["request"]),
                    decision: try #require(value["decision"]?.scalarText),
                    blockedBy: value["blockedBy"]?.elements?.compactMap(\.scalarText))
            }
            return (name, cases)
        }
    }

    @Test func decidesEveryCaseAsItsRuleSays() throws {
        var wrong: [String] = []
        for (file, cases) in try CorpusTests.files() {
            for entry in cases {
                let text = JSONWriter.text(entry.request, .compact)
                let answer = try JSONParser.parse(
                    SourceFile(
                        name: "answer",
                        text: PolicyCase.answer(SourceFile(name: file, text: text)).text))
                let decision = answer["decision"]?.scalarText ?? JSONWriter.text(answer, .compact)
                if decision != entry.decision {
                    wrong.append("\(file): \(entry.name): \(decision), not \(entry.decision)")
                }
                let blockedBy = answer["blockedBy"]?.elements?.compactMap(\.scalarText) ?? []
                if let expected = entry.blockedBy, expected != blockedBy {
                    wrong.append("\(file): \(entry.name): blocked by \(blockedBy), not \(expected)")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    @Test func holdsManyCasesWithNamesOfTheirOwn() throws {
        let names = try CorpusTests.files().flatMap { $0.cases.map(\.name) }
        #expect(names.count >= 600)
        #expect(Set(names).count == names.count)
    }

    @Test func explainsEveryCaseInProse() throws {
        for (_, cases) in try CorpusTests.files() {
            for entry in cases {
                let source = SourceFile(
                    name: "request", text: JSONWriter.text(entry.request, .compact))
                let explanation = try #require(PolicyCase.read(source).policyCase).explain()
                let opening = entry.decision == "allowed" ? "Allowed" : "Denied"
                #expect(explanation.text.hasPrefix(opening), "\(entry.name)")
                // A denial says by what, or what comes near, or that there is nothing at all.
                #expect(explanation.text.utf8.count > 20, "\(entry.name)")
            }
        }
    }
}
