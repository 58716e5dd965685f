import ActionCatalogueFacts
import Foundation
import PolicyLanguage
import SiteGenerator
import SourceText

/// `iamlab build`
enum BuildCommand: Subcommand {
    static let description = CommandDescription(
        name: "build", summary: "Build the course site", operands: "", operandCount: 0...0,
        options: SiteOptions.options + [SiteOptions.output, SiteOptions.compress],
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
        operands: "", operandCount: 0...0,
        options: SiteOptions.options + [
            .init(
                name: "record", value: nil,
                help: "note the pages of today in published-urls.txt of the site's folder")
        ],
        details: """
            Holds each lab against its own solutions and known mistakes, too, and makes sure that a
            learner's site holds none of them. Says where the name of an AWS action is misspelt,
            which files are used nowhere, and which pages that --record has noted are gone.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let session = SiteSession(try SiteOptions.read(arguments), writes: false)
        let report = try await session.build()
        var problems = report.diagnostics
        problems += await session.audit(ActionCatalogue(ActionCatalogueFacts.text))
        for folder in try LabAccess.all(arguments) { problems += LabTest(folder).run().problems }
        for diagnostic in problems { terminal.error(diagnostic.description) }
        let errors = problems.filter { $0.severity == .error }.count
        terminal.out(
            "\(report.lessonCount) lessons, \(report.labCount) labs: "
                + (errors == 0 ? "no errors\n" : "\(errors) error\(errors == 1 ? "" : "s")\n"))
        guard errors == 0 else { return .fellShort }
        if arguments.has("record"), let (file, bytes) = await session.record() {
            try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
            terminal.out("\(file): written\n")
        }
        return .passed
    }
}
