import Foundation
import HTTPService
import SiteGenerator

/// `iamlab serve`
enum ServeCommand: Subcommand {
    static let description = CommandDescription(
        name: "serve", summary: "Show the site on this machine, and follow your edits",
        operands: "", operandCount: 0...0,
        options: SiteOptions.options + [
            .init(
                name: "output", value: "DIR",
                help: "where the site goes (default: a temporary folder, removed at the end)"),
            .init(
                name: "port", value: "N",
                help: "the port on 127.0.0.1; 0: any (default: 8000, or the next that is free)"),
        ],
        details: """
            Builds the site, and again whenever a file of the course changes; open pages load again
            by themselves. A mistake is shown in the page and here, and the last good page stays.
            The site has no service worker, whatever site.yaml says.

            Ends with Ctrl+C. Exit status: 1 the port can not be used, or files not be watched.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let port = try arguments.number("port", in: 0...65_535).map { UInt16($0) }
        var options = try SiteOptions.read(arguments)
        var temporary: String?
        if !arguments.has("output") {
            let folder = try makeTemporaryFolder()
            temporary = folder
            options.outputFolder = folder
        }
        defer { if let temporary { try? FileManager.default.removeItem(atPath: temporary) } }
        let preview: LivePreview
        let bound: UInt16
        do {
            preview = try LivePreview(options, terminal)
            bound = try start(preview, port)
        } catch let error as WatchError {
            terminal.error("iamlab: \(error)\n")
            return .fellShort
        } catch {
            terminal.error("iamlab: \(error)\n    help: try another port: iamlab serve --port 0\n")
            return .fellShort
        }
        let interruption = Interruption()
        await preview.build()
        terminal.out("http://127.0.0.1:\(bound)/  (Ctrl+C ends it)\n")
        let work = Task { await preview.run() }
        await interruption.wait()
        preview.stop()
        await work.value
        return .passed
    }

    /// - Parameter port: nil for the first of some that is free.
    private static func start(
        _ preview: LivePreview, _ port: UInt16?
    ) throws(HTTPServerError) -> UInt16 {
        if let port { return try preview.start(port: port) }
        for port in UInt16(8000)..<8020 {
            do {
                return try preview.start(port: port)
            } catch  where error.isPortTaken { continue }
        }
        return try preview.start(port: 8020)
    }

    private static func makeTemporaryFolder() throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("iamlab-serve-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        return folder.path
    }
}
