import Foundation
import HTTPService
import SiteGenerator
import SourceText

/// What the commands that build the site share.
private enum SiteOptions {
    static let options: [CommandDescription.Option] = [
        .init(name: "content", value: "DIR", help: "lessons and course.yaml (default: content)"),
        LabAccess.labsOption,
        .init(name: "site", value: "DIR", help: "the theme's folder (default: site)"),
        .init(
            name: "browser-module", value: "FILE",
            help: "the WebAssembly grader (default: .build-wasm/browser-lab.wasm)"),
        .init(name: "jobs", value: "N", help: "how many pages at a time (default: 2)"),
    ]
    static let output = CommandDescription.Option(
        name: "output", value: "DIR", help: "where the site goes (default: site/public)")

    static func read(_ arguments: Arguments) throws -> BuildOptions {
        let module = arguments["browser-module"] ?? ".build-wasm/browser-lab.wasm"
        let isThere = FileManager.default.fileExists(atPath: module)
        if !isThere, arguments.has("browser-module") {
            throw Arguments.UsageError(message: "there is no file '\(module)'")
        }
        let site = arguments["site"] ?? "site"
        return BuildOptions(
            contentFolder: arguments["content"] ?? "content",
            labsFolder: arguments["labs"] ?? "labs", siteFolder: site,
            outputFolder: arguments["output"] ?? site + "/public",
            browserModule: isThere ? module : nil,
            jobs: try arguments.number("jobs", in: 1...64) ?? 2)
    }

    static func build(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let options = try read(arguments)
        let report = try await SiteBuilder.build(options)
        for diagnostic in report.diagnostics { terminal.error(diagnostic.description) }
        if report.hasErrors {
            let count = report.diagnostics.filter { $0.severity == .error }.count
            terminal.error("\(count) error\(count == 1 ? "" : "s"); nothing was written\n")
            return .fellShort
        }
        terminal.out(
            "\(options.outputFolder): \(report.pageCount) pages, \(report.lessonCount) lessons, "
                + "\(report.labCount) labs; \(report.written) files written, "
                + "\(report.unchanged) unchanged, \(report.removed) removed\n")
        return .passed
    }
}

/// `iamlab build`
enum BuildCommand: Subcommand {
    static let description = CommandDescription(
        name: "build", summary: "Build the course site", operands: "", operandCount: 0...0,
        options: SiteOptions.options + [SiteOptions.output],
        details: """
            Only files that changed are written. A mistake in a lesson or lab is shown with its
            place, and then nothing is written.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        try await SiteOptions.build(arguments, terminal)
    }
}

/// `iamlab check`
enum CheckCommand: Subcommand {
    static let description = CommandDescription(
        name: "check", summary: "Check lessons, links and labs without writing anything",
        operands: "", operandCount: 0...0, options: SiteOptions.options,
        details: "Holds each lab against its own solutions and known mistakes, too.")

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let report = try await SiteBuilder.check(try SiteOptions.read(arguments))
        var problems = report.diagnostics
        for folder in try LabAccess.all(arguments) { problems += LabTest(folder).run().problems }
        for diagnostic in problems { terminal.error(diagnostic.description) }
        let errors = problems.filter { $0.severity == .error }.count
        terminal.out(
            "\(report.lessonCount) lessons, \(report.labCount) labs: "
                + (errors == 0 ? "no errors\n" : "\(errors) error\(errors == 1 ? "" : "s")\n"))
        return errors == 0 ? .passed : .fellShort
    }
}

/// `iamlab serve`
enum ServeCommand: Subcommand {
    static let description = CommandDescription(
        name: "serve", summary: "Build the site and show it on this machine", operands: "",
        operandCount: 0...0,
        options: SiteOptions.options + [
            SiteOptions.output,
            .init(name: "port", value: "N", help: "the port on 127.0.0.1 (default: 8000; 0: any)"),
        ],
        details: "Ends with Ctrl+C. It does not watch for changes yet: build again, and reload.")

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let port = try arguments.number("port", in: 0...65_535) ?? 8000
        let built = try await SiteOptions.build(arguments, terminal)
        guard case .passed = built else { return built }
        let interruption = Interruption()
        let server = PreviewServer(folder: try SiteOptions.read(arguments).outputFolder)
        let bound: UInt16
        do {
            bound = try server.start(port: UInt16(port))
        } catch {
            terminal.error("iamlab: \(error)\n    help: try another port: iamlab serve --port 0\n")
            return .fellShort
        }
        terminal.out("http://127.0.0.1:\(bound)/  (Ctrl+C ends it)\n")
        await interruption.wait()
        server.stop()
        return .passed
    }
}
