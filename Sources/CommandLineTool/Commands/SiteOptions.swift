import Course
import Foundation
import ManagedPolicyDocuments
import SiteGenerator
import SourceText

/// What the commands that build the site share.
enum SiteOptions {
    static let options: [CommandDescription.Option] = [
        .init(name: "content", value: "DIR", help: "lessons and course.yaml (default: content)"),
        LabAccess.labsOption,
        .init(name: "site", value: "DIR", help: "site.yaml and theme/ (default: site)"),
        .init(
            name: "browser-module", value: "FILE",
            help: "the WebAssembly grader (default: the one that was built or installed)"),
        .init(
            name: "edition", value: "EDITION",
            help: "learner (default), or trainer with solutions and notes"),
        .init(name: "drafts", value: nil, help: "with the lessons that are drafts"),
        .init(name: "base-url", value: "URL", help: "where the site will be, for absolute links"),
        .init(name: "jobs", value: "N", help: "how many pages at a time (default: all cores)"),
    ]
    static let compress = CommandDescription.Option(
        name: "compress", value: nil, help: "with a .gz and a .br beside each text, for servers")
    static let output = CommandDescription.Option(
        name: "output", value: "DIR",
        help: "where the site goes (default: site/public, or site/public-trainer)")

    static func read(_ arguments: Arguments) throws -> BuildOptions {
        let module = arguments["browser-module"] ?? BuiltInTheme.browserModule()
        let isThere = FileManager.default.fileExists(atPath: module)
        if !isThere, arguments.has("browser-module") {
            throw Arguments.UsageError(message: "there is no file '\(module)'")
        }
        let site = arguments["site"] ?? "site"
        let word = try arguments.choice("edition", of: Edition.allCases.map(\.rawValue))
        let edition = Edition(rawValue: word) ?? .learner
        let folder = edition == .learner ? "/public" : "/public-trainer"
        return BuildOptions(
            contentFolder: arguments["content"] ?? "content",
            labsFolder: arguments["labs"] ?? "labs", siteFolder: site,
            builtInFolder: BuiltInTheme.folder(),
            outputFolder: arguments["output"] ?? site + folder,
            browserModule: isThere ? module : nil, edition: edition,
            withDrafts: arguments.has("drafts"), baseURL: try baseURL(arguments),
            compresses: arguments.has("compress"),
            jobs: try arguments.number("jobs", in: 1...64)
                ?? min(64, ProcessInfo.processInfo.activeProcessorCount),
            documents: ManagedPolicyDocuments.document(named:))
    }

    private static func baseURL(_ arguments: Arguments) throws -> String? {
        guard let text = arguments["base-url"] else { return nil }
        guard let url = BuildOptions.baseURL(text) else {
            throw Arguments.UsageError(
                message: "expected an address such as https://example.org/iam/ after '--base-url', "
                    + "found '\(text)'")
        }
        return url
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
