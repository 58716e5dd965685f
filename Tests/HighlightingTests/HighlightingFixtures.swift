import Foundation
import Highlighting
import Testing

/// The files of `Tests/Fixtures/highlighting`: code, whose extension is its language, and beside it the
/// HTML that it becomes.
enum HighlightingFixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/highlighting")

    static let names: [String] = {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (found ?? []).filter { !$0.hasSuffix(".html") }.sorted()
    }()

    static func language(of name: String) -> Language? {
        if name.hasPrefix("policy") { return .policy }
        return name.split(separator: ".").last.flatMap { Language(named: String($0)) }
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// All code, with its language.
    static func all() throws -> [(language: Language, code: [UInt8])] {
        try names.map { (try #require(language(of: $0)), try bytes($0)) }
    }
}

/// Code as HTML, as a text.
func html(_ code: [UInt8], _ language: Language, lines: LineFormat = .plain) -> [UInt8] {
    code.withUnsafeBufferPointer { Highlighter.highlight($0, as: language, lines: lines).html }
}

func html(_ code: String, _ language: Language, lines: LineFormat = .plain) -> String {
    String(decoding: html([UInt8](code.utf8), language, lines: lines), as: UTF8.self)
}
