import Foundation
import SiteGenerator
import SourceText

/// `iamlab export scorm`
enum ExportCommand: Subcommand {
    private static let versions = SCORMVersion.allCases.map(\.rawValue)

    static let description = CommandDescription(
        name: "export scorm", summary: "Pack the course for a learning management system",
        operands: "", operandCount: 0...0,
        options: SiteOptions.options.filter { !["edition", "base-url"].contains($0.name) } + [
            .init(
                name: "version", value: "VERSION",
                help: "1.2 (default), or 2004 for SCORM 2004 4th Edition"),
            .init(
                name: "output", value: "FILE",
                help: "the package (default: scorm-1.2.zip or scorm-2004.zip)"),
        ],
        details: """
            The package holds the learner edition, an item for each lesson. A lab that is graded in
            its page reports its score to the system; what the learner wrote is kept there as far
            as 4,096 characters hold it. The same course makes the same package, byte for byte.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let word = try arguments.choice("version", of: versions)
        let version = SCORMVersion(rawValue: word) ?? .scorm12
        let output = arguments["output"] ?? "scorm-\(word).zip"
        let folder = NSTemporaryDirectory() + "iamlab-package-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var options = try SiteOptions.read(arguments)
        options.outputFolder = folder
        options.scorm = version
        let session = SiteSession(options)
        let report = try await session.build()
        for diagnostic in report.diagnostics { terminal.error(diagnostic.description) }
        guard !report.hasErrors, let package = await session.package() else {
            let count = report.diagnostics.filter { $0.severity == .error }.count
            terminal.error("\(count) error\(count == 1 ? "" : "s"); nothing was written\n")
            return .fellShort
        }
        do {
            try ZIPFile.write(entries(package, folder), to: output)
        } catch {
            terminal.error("iamlab: \(error)\n")
            return .fellShort
        }
        terminal.out(
            "\(output): SCORM \(word), \(report.lessonCount) lessons, \(report.labCount) labs, "
                + "\(package.files.count + 1) files\n")
        return .passed
    }

    /// The manifest first: systems that read a package as it arrives know then what it is.
    private static func entries(
        _ package: SCORMPackage, _ folder: String
    ) -> [(name: String, contents: ZIPFile.Contents)] {
        [(SCORMPackage.manifestPath, .bytes(package.manifest))]
            + package.files.map { ($0, .file(folder + "/" + $0)) }
    }
}
