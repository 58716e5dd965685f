import Course
import Foundation
import LabGrading
import ManagedPolicyDocuments
import ShellInterpreter
import SourceText

/// Finds labs and submissions for the commands.
enum LabAccess {
    static let labsOption = CommandDescription.Option(
        name: "labs", value: "DIR", help: "the folder of labs (default: labs)")

    /// The lab of an id in the labs folder, or of a lab's own folder.
    static func lab(_ name: String, _ arguments: Arguments) throws -> LabFolder {
        var (parent, id) = (arguments["labs"] ?? "labs", name)
        if name.contains("/") {
            let path = name.hasSuffix("/") ? String(name.dropLast()) : name
            let cut = path.lastIndex(of: "/") ?? path.startIndex
            parent = cut == path.startIndex ? "/" : String(path[..<cut])
            id = String(path[path.index(after: cut)...])
        }
        let folder = try labsFolder(parent)
        guard folder.hasFile(id + "/lab.yaml") else {
            let known = folder.entries().filter(\.isFolder).map(\.name)
            let help =
                Suggestion.didYouMean(id, among: known)
                ?? "labs there: " + (known.isEmpty ? "none" : known.joined(separator: ", "))
            throw Refusal(
                [
                    Diagnostic(
                        .error, "lab-unknown", "there is no lab '\(Value.short(id))'", file: parent,
                        help: [help])
                ], .usage)
        }
        var diagnostics: [Diagnostic] = []
        let lab = LabFolderReader.read(
            id, in: folder, documents: ManagedPolicyDocuments.document(named:),
            diagnostics: &diagnostics)
        guard let lab, !diagnostics.contains(where: { $0.severity == .error }) else {
            throw Refusal(diagnostics, .fellShort)
        }
        return lab
    }

    /// All labs of the folder.
    static func all(_ arguments: Arguments) throws -> [LabFolder] {
        let folder = try labsFolder(arguments["labs"] ?? "labs")
        var diagnostics: [Diagnostic] = []
        let labs = LabFolderReader.readAll(
            in: folder, documents: ManagedPolicyDocuments.document(named:),
            diagnostics: &diagnostics)
        if diagnostics.contains(where: { $0.severity == .error }) {
            throw Refusal(diagnostics, .fellShort)
        }
        return labs
    }

    private static func labsFolder(_ path: String) throws -> SourceFolder {
        if let folder = SourceFolder(path) { return folder }
        throw Refusal(
            [
                Diagnostic(
                    .error, "no-labs", "expected a folder of labs, found none", file: path,
                    help: ["run iamlab in a course's folder, or name the folder with --labs"])
            ], .usage)
    }

    /// Reads a submission's file; `-` is standard input. The files beside it come with it.
    static func submission(_ path: String) throws -> Submission {
        if path == "-" {
            let data = try FileHandle.standardInput.read(upToCount: Submission.maximumBytes + 1)
            return Submission(SourceFile(name: "standard input", bytes: [UInt8](data ?? Data())))
        }
        let bytes: [UInt8]
        do throws(SourceFolder.Problem) {
            bytes = try SourceFolder.readFile(path, limit: Submission.maximumBytes)
        } catch {
            throw Refusal(
                [
                    Diagnostic(
                        .error, "file-unreadable",
                        "expected a file of at most \(Submission.maximumBytes / 1024) KiB, found "
                            + error.words, file: path)
                ], .ungradable)
        }
        return Submission(SourceFile(name: path, bytes: bytes), files: filesBeside(path))
    }

    /// The files in the folder of a submission, read when they are asked for, never outside of it.
    private static func filesBeside(_ path: String) -> VirtualFiles {
        let folderPath = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard let folder = SourceFolder(folderPath) else { return VirtualFiles() }
        return VirtualFiles { name in
            if name.hasPrefix("/") { return nil }
            return try? folder.read(name, limit: Submission.maximumBytes)
        }
    }
}
