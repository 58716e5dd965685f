import Foundation
import SourceText

/// `iamlab new`
enum NewCommand: Subcommand {
    static let description = CommandDescription(
        name: "new", summary: "Begin a course", operands: "DIR", operandCount: 1...1, options: [],
        details: """
            Makes a folder with a course of one lesson and one lab, to change as you like: it builds,
            checks and grades as it is. A folder that holds something already is refused.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let folder = arguments.operands[0]
        try refuseUnlessEmpty(folder)
        do {
            for file in NewCourse.files { try write(file, in: folder) }
        } catch {
            let reason = (error as NSError).localizedDescription
            throw Refusal(
                [
                    Diagnostic(
                        .error, "folder-not-made", "the course can not be written: \(reason)",
                        file: folder)
                ], .fellShort)
        }
        for file in NewCourse.files { terminal.out("\(folder)/\(file.path)\n") }
        terminal.out(
            """

            The course is there. What to do next:

                cd \(quoted(folder))
                iamlab serve            # see it in a browser, and edit it
                iamlab lab test         # hold the lab against its solutions and known mistakes
                iamlab grade \(NewCourse.lab) labs/\(NewCourse.lab)/starter.yaml
                iamlab check            # all that is wrong, before others see it
                iamlab build            # site/public, for any web server

            """)
        return .passed
    }

    private static func refuseUnlessEmpty(_ folder: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
        let found: String
        if !isFolder.boolValue {
            found = "a file"
        } else {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
                throw refusal(
                    "expected a folder to write to, found one that can not be read", folder)
            }
            guard let name = names.min() else { return }
            found =
                names.count == 1 ? "'\(name)' in it" : "'\(name)' and \(names.count - 1) more in it"
        }
        throw refusal("expected a new or an empty folder, found \(found)", folder)
    }

    private static func refusal(_ message: String, _ folder: String) -> Refusal {
        Refusal(
            [
                Diagnostic(
                    .error, "folder-not-empty", message, file: folder,
                    help: ["name a folder that is not there yet"])
            ], .fellShort)
    }

    private static func write(_ file: NewCourse.File, in folder: String) throws {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url, options: .withoutOverwriting)
    }

    /// As a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0) || "/._-".utf8.contains($0)
        }
        return isPlain ? path : "'" + path.replacing("'", with: #"'\''"#) + "'"
    }
}
