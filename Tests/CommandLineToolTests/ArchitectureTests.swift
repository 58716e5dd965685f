import Foundation
import Testing

/// Package.swift, the imports and docs/architecture.md tell the same story.
@Suite struct ArchitectureTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The targets that Package.swift declares under Sources, with their dependencies.
    private static func declared() throws -> [String: Set<String>] {
        let package = try text("Package.swift")
        var targets: [String: Set<String>] = [:]
        let pattern =
            /\.(?:target|executableTarget|systemLibrary)\(\s*name: "([^"]+)"(?:(?!\n        \.)[\s\S])*/
        for match in package.matches(of: pattern) {
            var dependencies: Set<String> = []
            if let list = match.0.firstMatch(of: /dependencies: \[([^\]]*)\]/) {
                for name in list.1.matches(of: /"([^"]+)"/) { dependencies.insert(String(name.1)) }
            }
            targets[String(match.1)] = dependencies
        }
        return targets
    }

    /// The project's own modules that a target's files import.
    private static func imported(_ target: String, among targets: Set<String>) throws -> Set<String>
    {
        var found: Set<String> = []
        let parent = target.hasSuffix("-benchmark") ? "Benchmarks/" : "Sources/"
        let folder = root.appendingPathComponent(parent + target)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: /(?m)^\s*(?:\w+ )?import (\w+)$/) {
                if targets.contains(String(match.1)) { found.insert(String(match.1)) }
            }
        }
        return found
    }

    @Test func everyTargetImportsWhatItDeclares() throws {
        let declared = try Self.declared()
        #expect(declared.count >= 17)
        for (target, dependencies) in declared where !dependencies.isEmpty {
            #expect(
                try Self.imported(target, among: Set(declared.keys)) == dependencies, "\(target)")
        }
    }

    @Test func theDocumentNamesEveryTargetAndItsArrows() throws {
        let declared = try Self.declared()
        var documented: [String: Set<String>] = [:]
        for row in try Self.text("docs/architecture.md").matches(
            of: /(?m)^\| (`[^|]*`) \|[^|]*\|([^|]*)\|$/)
        {
            let uses = row.2.split(whereSeparator: { ", ".contains($0) }).map(String.init)
            for name in row.1.matches(of: /`([^`]+)`/) { documented[String(name.1)] = Set(uses) }
        }
        #expect(documented == declared)
    }

    /// The core does no input or output and reads no clock: it imports nothing that could.
    @Test func theCoreImportsNothingOfTheSystem() throws {
        for target in [
            "SourceText", "YAMLReader", "PolicyLanguage", "IAMSimulator", "ShellInterpreter",
            "LabGrading",
        ] {
            let folder = Self.root.appendingPathComponent("Sources/" + target)
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
                let source = try String(contentsOf: file, encoding: .utf8)
                for name in ["Foundation", "Glibc", "Dispatch", "Synchronization"] {
                    #expect(!source.contains("import " + name), "\(file.lastPathComponent)")
                }
            }
        }
    }
}
