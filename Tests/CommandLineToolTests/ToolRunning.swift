import CommandLineTool
import Foundation
import Synchronization

/// Runs the tool in memory and keeps what it prints.
final class Recorder: Sendable {
    private let text = Mutex<(out: String, error: String)>(("", ""))

    func run(_ arguments: String...) async -> CommandLineTool.ExitStatus { await run(arguments) }

    func run(_ arguments: [String]) async -> CommandLineTool.ExitStatus {
        await Tool(terminal: terminal).run(arguments)
    }

    var terminal: Terminal {
        Terminal(
            usesColor: false,
            out: { bytes in self.text.withLock { $0.out += String(decoding: bytes, as: UTF8.self) }
            },
            error: { bytes in
                self.text.withLock { $0.error += String(decoding: bytes, as: UTF8.self) }
            })
    }

    var out: String { text.withLock { $0.out } }
    var error: String { text.withLock { $0.error } }
}

/// A temporary folder with files in it, removed when the test is done.
final class Folder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "iamlab-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    subscript(name: String) -> String { path + "/" + name }
}
