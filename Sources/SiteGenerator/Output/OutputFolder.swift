internal import Course
private import Foundation
internal import SourceText

/// The folder that a site is written to.
///
/// A file in it lists what earlier builds wrote. Only what is on that list is ever removed, and a
/// folder that holds something and has no list is refused: it is not ours.
struct OutputFolder: Sendable {
    /// The name of the list. It begins with a dot, so servers and people pass it over.
    static let listName = ".iamlab-site"
    private static let listHead =
        "# Files that iamlab wrote here. It removes the ones it no longer makes."
    private static let largestList = 16 << 20

    let path: String

    /// What became of the files of a build.
    struct Outcome: Sendable {
        var written = 0
        var unchanged = 0
        var removed = 0
    }

    // MARK: Before writing

    /// Why the folder can not be used, or nil. Nothing is changed.
    func refusal() -> Diagnostic? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            return Diagnostic(
                .error, "output-not-a-folder", "expected a folder for the site, found a file",
                file: path)
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        if names.isEmpty || earlierFiles() != nil { return nil }
        return Diagnostic(
            .error, "output-not-ours",
            "expected an empty folder or a site that iamlab made, found other files", file: path,
            help: ["choose another folder, or empty this one yourself"])
    }

    /// The files that earlier builds wrote; nil where no build did.
    private func earlierFiles() -> [String]? {
        let list = path + "/" + OutputFolder.listName
        guard !isLink(list),
            let bytes = try? SourceFolder.readFile(list, limit: OutputFolder.largestList)
        else { return nil }
        var lines = ASCII.split(String(decoding: bytes, as: UTF8.self), at: UInt8(ascii: "\n"))
        guard lines.first == OutputFolder.listHead else { return nil }
        lines.removeFirst()
        // Someone may have edited the list: a path that leads out of the folder is not followed.
        return lines.filter(OutputFolder.isPlain)
    }

    /// Whether a path stays in the folder: relative, without `.`, `..` and empty parts.
    static func isPlain(_ path: String) -> Bool {
        !path.isEmpty && !path.utf8.contains(0)
            && !ASCII.split(path, at: UInt8(ascii: "/")).contains { ["", ".", ".."].contains($0) }
    }

    // MARK: Writing

    /// Makes the folder hold these files, and not those of earlier builds that are no longer made.
    func write(_ files: [OutputFile], jobs: Int) async throws -> Outcome {
        let earlier = earlierFiles() ?? []
        let paths = Set(files.map(\.path))
        try makeFolder("")
        // Both lists first: were the build cut short, the next one would still know what is ours.
        try writeList(paths.union(earlier))
        for folder in Set(files.map { OutputFolder.parent(of: $0.path) }).sorted() {
            try makeFolder(folder)
        }
        let changes = try await files.concurrentMap(limit: jobs) { try writeFile($0) }
        var outcome = Outcome()
        outcome.written = changes.count { $0 }
        outcome.unchanged = changes.count - outcome.written
        for file in earlier.sorted() where !paths.contains(file) && remove(file) {
            outcome.removed += 1
        }
        try writeList(paths)
        return outcome
    }

    /// Whether the file was written; one that holds the same bytes is left alone.
    private func writeFile(_ file: OutputFile) throws -> Bool {
        let target = path + "/" + file.path
        if !isLink(target), let old = try? SourceFolder.readFile(target, limit: file.bytes.count),
            old == file.bytes
        {
            return false
        }
        try replace(target, with: file.bytes)
        return true
    }

    /// Writes beside the file and renames, so that no reader meets half a file and a link that
    /// stands there is replaced, not followed.
    private func replace(_ target: String, with bytes: [UInt8]) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: target), options: .atomic)
        } catch {
            throw OutputError(path: target, reason: error.localizedDescription)
        }
    }

    private func writeList(_ paths: Set<String>) throws {
        let lines = [OutputFolder.listHead] + paths.sorted()
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        try replace(path + "/" + OutputFolder.listName, with: bytes)
    }

    /// Makes a folder inside and those above it; a link in place of one is refused.
    private func makeFolder(_ relative: String) throws {
        var folder = path
        for part in relative.split(separator: "/") {
            folder += "/" + part
            if isLink(folder) {
                throw OutputError(path: folder, reason: "this is a link, not a folder")
            }
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw OutputError(path: folder, reason: error.localizedDescription)
        }
    }

    /// Removes a file that an earlier build wrote, and the folders that are empty then.
    private func remove(_ relative: String) -> Bool {
        var parts = relative.split(separator: "/").map { String($0) }
        var folder = path
        for part in parts.dropLast() {
            folder += "/" + part
            if isLink(folder) { return false }
        }
        guard unlink(path + "/" + relative) == 0 else { return false }
        parts.removeLast()
        // rmdir fails on a folder that still holds something, and that is what ends the loop.
        while !parts.isEmpty, rmdir(path + "/" + parts.joined(separator: "/")) == 0 {
            parts.removeLast()
        }
        return true
    }

    private static func parent(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}

/// A file or folder of the site that could not be written: a full disk, a missing right.
package struct OutputError: Error, CustomStringConvertible {
    package var path: String
    package var reason: String

    package var description: String { "\(path): can not be written: \(reason)" }
}
