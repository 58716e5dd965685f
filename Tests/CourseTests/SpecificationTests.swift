import Foundation
import SourceText
import Testing

@testable import Course

/// The examples of the specifications, through our tree and our renderer.
@Suite struct SpecificationTests {
    struct Example: CustomTestStringConvertible, Decodable, Sendable {
        var example: Int
        var section: String
        var markdown: String
        var html: String

        var testDescription: String { "\(example), \(section)" }

        /// The examples of a file of the fixtures.
        static func all(_ name: String) -> [Example] {
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Fixtures/markdown/\(name)")
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
            return text.split(separator: "\n").compactMap {
                try? JSONDecoder().decode(Example.self, from: Data($0.utf8))
            }
        }
    }

    @Test func readsAllExamples() {
        #expect(Example.all("commonmark-0.30.jsonl").count == 652)
        #expect(Example.all("gfm-0.29.jsonl").count == 12)
    }

    @Test(arguments: Example.all("commonmark-0.30.jsonl"))
    func rendersCommonMark(example: Example) {
        #expect(html(example.markdown, .plain) == example.html)
    }

    @Test(arguments: Example.all("gfm-0.29.jsonl"))
    func rendersTheExtensionsAsGitHubDoes(example: Example) {
        #expect(html(example.markdown, .course) == example.html)
    }

    /// The extensions leave CommonMark as it is, but for the examples that show their signs: a line
    /// that defines a footnote, an abbreviation or a description, a task, a table.
    @Test(arguments: Example.all("commonmark-0.30.jsonl"))
    func extensionsKeepCommonMark(example: Example) {
        #expect(html(example.markdown, .course) == example.html)
    }

    private func html(_ markdown: String, _ options: MarkdownParser.Options) -> String {
        var root = MarkdownParser.parse(
            Array(markdown.utf8), placement: .fixed(SourceRange(0, 0)), options: options
        ).root
        if options.extensions { TaskListPass.apply(to: &root) }
        return HTMLRenderer.text(root, style: .plain, rawHTML: .copied)
    }
}
