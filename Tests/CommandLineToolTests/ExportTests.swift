import CommandLineTool
import Foundation
import Testing

@Suite struct ExportTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    private static func export(_ folder: Folder, _ name: String, _ version: String) async throws
        -> [UInt8]
    {
        let recorder = Recorder()
        let status = await recorder.run(
            "export", "scorm", "--version", version, "--output", folder[name],
            "--content", project + "/content", "--labs", project + "/labs",
            "--site", project + "/site")
        #expect(status == .passed, "\(recorder.error)")
        #expect(recorder.out.hasPrefix(folder[name] + ": SCORM \(version), "))
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder[name])))
    }

    @Test func theSameCourseMakesTheSamePackage() async throws {
        let folder = try Folder()
        let first = try await Self.export(folder, "a.zip", "1.2")
        let second = try await Self.export(folder, "b.zip", "1.2")
        #expect(first == second)
        // A local file header, and in it the manifest's name before all others (APPNOTE 6.3.9,
        // 4.3.7).
        #expect(first.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        #expect(first.dropFirst(30).starts(with: "imsmanifest.xml".utf8))
        #expect(try await Self.export(folder, "c.zip", "2004") != first)
    }

    @Test func aPlaceThatCanNotBeWrittenIsNamed() async throws {
        let folder = try Folder()
        let recorder = Recorder()
        let status = await recorder.run(
            "export", "scorm", "--output", folder["none/a.zip"],
            "--content", Self.project + "/content", "--labs", Self.project + "/labs",
            "--site", Self.project + "/site")
        #expect(status == .fellShort)
        #expect(recorder.error.contains("none/a.zip: can not be packed: "))
    }

    @Test func aCourseWithAMistakeIsNotPacked() async throws {
        let folder = try Folder(["content/course.yaml": "title: [\n"])
        let recorder = Recorder()
        let status = await recorder.run(
            "export", "scorm", "--output", folder["a.zip"], "--content", folder["content"],
            "--labs", folder["labs"], "--site", Self.project + "/site")
        #expect(status == .fellShort)
        #expect(recorder.error.contains("nothing was written"))
        #expect(!FileManager.default.fileExists(atPath: folder["a.zip"]))
    }
}
