import Foundation
import LabGrading
import SourceText
import Testing
import YAMLReader

/// Damaged submissions and labs: whatever the bytes, there is an answer and no trap.
@Suite struct MutationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func files(_ folders: [String]) throws -> [SourceFile] {
        var files: [SourceFile] = []
        for folder in folders {
            let url = root.appendingPathComponent(folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() {
                let file = url.appendingPathComponent(name)
                guard !file.hasDirectoryPath, let data = try? Data(contentsOf: file),
                    data.count < 4000
                else { continue }
                files.append(SourceFile(name: name, bytes: [UInt8](data)))
            }
        }
        return files
    }

    /// A small generator with a fixed seed, so that a failure can be seen again.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, count)
        }
    }

    /// Flips, drops, doubles and swaps pieces of a text.
    private static func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<(1 + dice.roll(4)) where !bytes.isEmpty {
            let place = dice.roll(bytes.count)
            let length = min(bytes.count - place, 1 + dice.roll(24))
            switch dice.roll(6) {
            case 0: bytes[place] = UInt8(dice.roll(256))
            case 1: bytes.removeSubrange(place..<(place + length))
            case 2:
                bytes.insert(
                    contentsOf: bytes[place..<(place + length)], at: dice.roll(bytes.count))
            case 3: bytes.insert(UInt8(dice.roll(256)), at: place)
            case 4:
                bytes.insert(
                    contentsOf: Array("{[\"'$(:-&*|>".utf8)[dice.roll(12)...].prefix(2), at: place)
            default: bytes.swapAt(place, dice.roll(bytes.count))
            }
        }
        return bytes
    }

    @Test(arguments: ["create-user", "group-permissions", "virtual-mfa"])
    func everyDamagedSubmissionGetsAGrade(id: String) throws {
        let text = try String(
            contentsOf: Self.root.appendingPathComponent("labs/\(id)/lab.yaml"), encoding: .utf8)
        let source = SourceFile(name: "lab.yaml", text: text)
        var diagnostics: [Diagnostic] = []
        let value = try YAMLReader.parse(source)
        let lab = Lab.parse(id: id, value: value, source: source, diagnostics: &diagnostics)
        let grader = Grader(try #require(lab))
        let files = try Self.files([
            "labs/\(id)/solutions", "labs/\(id)/mistakes", "Tests/Fixtures/submissions",
        ])
        .filter { !$0.name.contains("loop") && !$0.name.contains("doubling") }
        var dice = Dice(state: UInt64(id.utf8.count))
        for _ in 0..<3000 {
            let file = files[dice.roll(files.count)]
            let damaged = SourceFile(name: file.name, bytes: Self.mutated(file.bytes, &dice))
            let grade = grader.grade(Submission(damaged))
            #expect(grade.score.hundredths <= grade.maximum.hundredths)
            if grade.status == .ungradable { #expect(grade.hasErrors) }
            for diagnostic in grade.diagnostics { #expect(!diagnostic.description.isEmpty) }
            // What is written can be read again, whatever went in.
            #expect(throws: Never.self) {
                _ = try JSONParser.parse(SourceFile(name: "g", text: grade.json))
            }
        }
    }

    @Test func everyDamagedLabIsReadOrReported() throws {
        let files = try ["create-user", "group-permissions", "virtual-mfa"].map { id in
            let url = Self.root.appendingPathComponent("labs/\(id)/lab.yaml")
            return SourceFile(name: id, bytes: [UInt8](try Data(contentsOf: url)))
        }
        var dice = Dice(state: 99)
        for _ in 0..<1500 {
            let file = files[dice.roll(files.count)]
            let damaged = SourceFile(name: "lab.yaml", bytes: Self.mutated(file.bytes, &dice))
            guard let value = try? YAMLReader.parse(damaged) else { continue }
            var diagnostics: [Diagnostic] = []
            let lab = Lab.parse(id: "x", value: value, source: damaged, diagnostics: &diagnostics)
            #expect(lab != nil || diagnostics.contains { $0.severity == .error })
        }
    }
}
