import Dispatch
import Foundation
import Testing

@testable import CommandLineTool

@Suite struct FolderWatchTests {
    /// A step of what somebody does to the folder.
    enum Step: Sendable {
        case write(String)
        case move(String, String)
        case remove(String)
        case make(String)

        func take(_ folder: Folder) throws {
            let files = FileManager.default
            switch self {
            case .write(let name):
                try "x".write(toFile: folder[name], atomically: false, encoding: .utf8)
            case .move(let from, let to): rename(folder[from], folder[to])
            case .remove(let name): try files.removeItem(atPath: folder[name])
            case .make(let name):
                try files.createDirectory(
                    atPath: folder[name], withIntermediateDirectories: true)
            }
        }
    }

    private static func next(_ watch: FolderWatch) async -> FileChanges? {
        await withCheckedContinuation { continuation in
            // Not on a thread of Swift's own: it blocks.
            DispatchQueue(label: "test").async { continuation.resume(returning: watch.next()) }
        }
    }

    /// Collects changes until a marker's, that is written last.
    private func changes(
        in folder: Folder, _ steps: [Step], leavingOut: [String] = []
    ) async throws -> Set<String> {
        let watch = try FolderWatch(
            [folder["content"], folder["labs"] + "/"], leavingOut: leavingOut.map { folder[$0] })
        for step in steps { try step.take(folder) }
        try Step.write("content/marker").take(folder)
        var found: Set<String> = []
        while !found.contains(folder["content/marker"]) {
            found.formUnion(try #require(await Self.next(watch)).files)
        }
        watch.stop()
        #expect(await Self.next(watch) == nil)
        found.remove(folder["content/marker"])
        return Set(found.map { String($0.dropFirst(folder.path.count + 1)) })
    }

    @Test(
        arguments: [
            ([.write("content/a.md")], ["content/a.md"]),
            ([.write("content/new.md")], ["content/new.md"]),
            ([.remove("content/lessons/b.md")], ["content/lessons/b.md"]),
            // Saved through a file beside it.
            (
                [.write("content/tmp1"), .move("content/tmp1", "content/a.md")],
                ["content/a.md"]
            ),
            // vim: a probe, the old file moved away, a new one, the old one removed.
            (
                [
                    .write("content/4913"), .remove("content/4913"),
                    .move("content/a.md", "content/a.md~"), .write("content/a.md"),
                    .remove("content/a.md~"),
                ], ["content/a.md"]
            ),
            ([.write("content/.hidden"), .write("content/a.md~")], []),
            ([.make("content/x/y"), .write("content/x/y/c.md")], ["content/x/y/c.md"]),
            ([.make("labs"), .write("labs/l.yaml")], ["labs/l.yaml"]),
            (
                [.move("content/lessons", "content/units"), .write("content/units/d.md")],
                ["content/lessons", "content/units/b.md", "content/units/d.md"]
            ),
            ([.write("content/built/z.html"), .write("content/out/z.html")], []),
        ] as [([Step], Set<String>)])
    func tellsWhatChanged(steps: [Step], expected: Set<String>) async throws {
        let folder = try Folder([
            "content/a.md": "a", "content/lessons/b.md": "b", "content/built/.iamlab-site": "",
            "content/out/y.html": "",
        ])
        #expect(try await changes(in: folder, steps, leavingOut: ["content/out"]) == expected)
    }

    @Test func aFolderThatWasAwayIsWatchedAgain() async throws {
        let folder = try Folder(["content/a.md": "a", "labs/l/lab.yaml": "x"])
        let found = try await changes(
            in: folder,
            [
                .move("labs", "aside"), .write("aside/l/lab.yaml"), .move("aside", "labs"),
                .write("labs/l/more.yaml"),
            ])
        #expect(found.contains("labs/l/more.yaml"))
    }
}
