import Foundation
import SourceText
import Testing

@testable import SiteGenerator

/// The sites in `Tests/Fixtures/broken-sites`: each is the site `sound` with one mistake, and holds
/// in `expected.txt` all that is said about it, word for word.
///
/// A missing `expected.txt` is written, and fails the test; read it before you commit it.
@Suite struct BrokenSitesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/broken-sites").path

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?
        .filter { $0 != "sound" && !$0.hasPrefix(".") }.sorted() ?? []

    @Test func thereAreManyKindsOfMistakes() {
        #expect(Self.names.count >= 60)
    }

    @Test func theSoundSiteBuilds() async throws {
        #expect(try await messages("sound") == "")
    }

    @Test(arguments: names)
    func eachMistakeIsExplainedAtItsPlace(name: String) async throws {
        let found = try await messages(name)
        let path = "\(Self.folder)/\(name)/expected.txt"
        guard let expected = try? String(contentsOfFile: path, encoding: .utf8) else {
            try found.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("\(name): recorded what was found")
            return
        }
        #expect(found == expected)
        #expect(!found.isEmpty)
    }

    /// What is said about a site, with its files named from its root.
    private func messages(_ name: String) async throws -> String {
        let course = try CourseFolder(files: [])
        for site in name == "sound" ? ["sound"] : ["sound", name] {
            let root = Self.folder + "/" + site
            for case let file as String in FileManager.default.enumerator(atPath: root) ?? .init() {
                let content = FileManager.default.contents(atPath: root + "/" + file)
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(
                    atPath: root + "/" + file, isDirectory: &isFolder)
                guard !isFolder.boolValue, file != "expected.txt", let content else { continue }
                try course.write(file, [UInt8](content))
            }
        }
        var options = course.options
        try course.write("browser-lab.wasm", "\0asm")
        options.browserModule = course.path + "/browser-lab.wasm"
        let report = try await SiteBuilder.check(options)
        return report.diagnostics.map(\.description).joined().replacing(course.path + "/", with: "")
    }
}
