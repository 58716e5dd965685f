import ActionCatalogueFacts
import ExternalLinks
import Foundation
import PolicyLanguage
import SiteGenerator
import SourceText

/// `iamlab check`
enum CheckCommand: Subcommand {
    static let description = CommandDescription(
        name: "check", summary: "Check lessons, links and labs without writing anything",
        operands: "", operandCount: 0...0,
        options: SiteOptions.options + [
            .init(
                name: "record", value: nil,
                help: "note the pages of today in published-urls.txt of the site's folder"),
            .init(
                name: "external", value: nil,
                help: "ask for the addresses outside that the course links to, too"),
            .init(
                name: "external-ignore", value: "PATTERN",
                help: "never ask for these; * is any text; may be given several times"),
            .init(
                name: "external-timeout", value: "SECONDS",
                help: "how long an address may take (default: 20)"),
        ],
        details: """
            Holds each lab against its own solutions and known mistakes, too, and makes sure that a
            learner's site holds none of them. Says where the name of an AWS action is misspelt,
            which files are used nowhere, and which pages that --record has noted are gone.

            With --external each http and https address that lessons, labs, the glossary and
            course.yaml link to is asked for once, a few at a time, two at most at one host. A
            dead one is an error. One that has moved for good, lacks the id behind the #, or
            answers no programs is a warning. Names for examples such as example.org, this
            machine, sign-in pages of AWS accounts, and what course.yaml lists under
            unchecked-links are not asked for. Proxies are taken from https_proxy and http_proxy.

              iamlab check --external --external-ignore 'https://intranet.volta.com/*'
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let limits = try externalLimits(arguments)
        let session = SiteSession(try SiteOptions.read(arguments), writes: false)
        let report = try await session.build()
        var problems = report.diagnostics
        problems += await session.audit(ActionCatalogue(ActionCatalogueFacts.text))
        for folder in try LabAccess.all(arguments) { problems += LabTest(folder).run().problems }
        for diagnostic in problems { terminal.error(diagnostic.description) }
        if let limits, let links = try await session.externalLinks() {
            var check = ExternalCheck(
                links, patterns: arguments.all("external-ignore"), limits: limits)
            let count = await check.run()
            for diagnostic in check.problems { terminal.error(diagnostic.description) }
            problems += check.problems
            terminal.out(count + "\n")
        }
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

    /// Nil where nobody is to be asked.
    private static func externalLimits(_ arguments: Arguments) throws -> RequestLimits? {
        let seconds = try arguments.number("external-timeout", in: 1...600)
        guard arguments.has("external") else {
            for name in ["external-ignore", "external-timeout"] where arguments.has(name) {
                throw Arguments.UsageError(
                    message: "'--\(name)' says how '--external' asks, which is not there",
                    help: ["add --external"])
            }
            return nil
        }
        var limits = RequestLimits()
        if let seconds { limits.seconds = Double(seconds) }
        return limits
    }
}
