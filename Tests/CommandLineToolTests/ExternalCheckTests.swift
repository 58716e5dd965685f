import Foundation
import HTTPService
import SourceText
import Testing

@testable import CommandLineTool
@testable import ExternalLinks
@testable import SiteGenerator

/// What `iamlab check --external` says of a course whose links lead to a server on this machine.
@Suite struct ExternalCheckTests {
    private static let manifest = """
        title: A course
        description: Of links.
        authors: [{name: Bo, url: "https://ORIGIN/gone"}]
        modules:
          - title: First
            lessons: [one, two]
        glossary:
          - term: seed
            definition: See [there](ORIGIN/there) and [the standard](ORIGIN/gone).
        redirects:
          lessons/old.html: https://www.example.org/
        """

    private static let one = """
        ---
        title: One
        summary: A page.
        minutes: 5
        html: true
        ---

        ## A heading

        [Gone](ORIGIN/gone), [gone again](ORIGIN/gone#x), <ORIGIN/there> and [there][1].
        See [an example](https://example.com/), [mail](mailto:a@example.com) and
        [sign in](https://123456789012.signin.aws.amazon.com/console).

        <p><a href="ORIGIN/there?a=1&amp;b=2">raw</a></p>

        [1]: ORIGIN/there#none
        """

    private static let two = """
        ---
        title: Two
        summary: A page.
        minutes: 5
        ---

        ## A heading

        - [Old](ORIGIN/old), [members](ORIGIN/members)
        - [gone](<ORIGIN/gone>)
        """

    private static func answer(_ request: HTTPRequest) -> HTTPResponse {
        switch request.rawPath {
        case "/there":
            HTTPResponse(
                status: 200, headers: [(name: "Content-Type", value: "text/html")],
                body: .bytes(Array("<p id=one>".utf8)))
        case "/old": .text(301, "", headers: [(name: "Location", value: "/there")])
        case "/members": .text(403, "no")
        default: .text(404, "no")
        }
    }

    /// What came of the check of a course.
    private struct Outcome {
        var count: String
        var problems: [Diagnostic]
        /// `one.md:10:8 error external-dead`
        var findings: [String] {
            problems.map { problem in
                let file = problem.file.split(separator: "/").last ?? ""
                let place = problem.location.map { ":\($0.line):\($0.column)" } ?? ""
                return "\(file)\(place) \(problem.severity.word) \(problem.identifier)"
            }
        }
    }

    private func check(
        _ manifest: String = manifest, _ one: String = one, _ two: String = two,
        origin: String, patterns: [String] = []
    ) async throws -> Outcome {
        let folder = try Folder([
            "content/course.yaml": manifest.replacing("https://ORIGIN", with: "https://a.example")
                .replacing("ORIGIN", with: origin),
            "content/lessons/one.md": one.replacing("ORIGIN", with: origin),
            "content/lessons/two.md": two.replacing("ORIGIN", with: origin),
        ])
        let session = SiteSession(
            BuildOptions(
                contentFolder: folder["content"], labsFolder: folder["labs"],
                siteFolder: folder["site"], builtInFolder: BuiltInTheme.folder(),
                outputFolder: folder["out"]), writes: false)
        _ = try await session.build()
        var limits = RequestLimits()
        limits.gap = 0
        limits.pause = 0
        let links = try #require(try await session.externalLinks())
        var check = ExternalCheck(
            links, patterns: patterns, limits: limits, asksThisMachine: true)
        let count = await check.run()
        return Outcome(count: count, problems: check.problems)
    }

    @Test func tellsEachAddressOnceAndAllPlacesThatLinkToIt() async throws {
        let server = HTTPServer(threads: .perConnection) { Self.answer($0) }
        defer { server.stop() }
        let origin = "http://127.0.0.1:\(try server.start(port: 0))"
        let outcome = try await check(origin: origin)
        #expect(
            outcome.findings == [
                "one.md:10:8 error external-dead", "one.md:16:6 warning external-fragment",
                "two.md:9:9 warning external-moved",
                "two.md:9:\(26 + origin.count) warning external-unclear",
            ])
        let dead = try #require(outcome.problems.first)
        #expect(dead.message == "'\(origin)/gone' is dead: it answers 404 Not Found")
        #expect(dead.excerpt.contains("^~~~"))
        let places = try #require(dead.help.last)
        #expect(places.contains("one.md:10:\(29 + origin.count), "))
        #expect(places.contains("two.md:10:11, "))
        #expect(places.hasSuffix("course.yaml:9:\(56 + origin.count)"))
        #expect(outcome.problems[2].help == ["link to \(origin)/there"])
        #expect(
            outcome.count
                == "10 external links to 5 addresses: 3 answer, 1 unclear, 1 dead, 4 more not asked"
        )
    }

    @Test func asksForNothingThatIsLeftOut() async throws {
        let list = "\nunchecked-links: ['ORIGIN/gone*', 'https://nowhere.net/*']"
        let server = HTTPServer(threads: .perConnection) { Self.answer($0) }
        defer { server.stop() }
        let origin = "http://127.0.0.1:\(try server.start(port: 0))"
        let outcome = try await check(
            Self.manifest + list, origin: origin, patterns: ["*members", "*/old", "*/there?*"])
        #expect(
            outcome.findings == [
                "one.md:16:6 warning external-fragment",
                "course.yaml:12:\(29 + origin.count) warning unchecked-link-unused",
            ])
        #expect(
            outcome.count == "3 external links to 1 address: 1 answers, 8 more not asked")
    }

    /// Names that are too long to be any, so that nobody is asked for them.
    @Test func saysOnceThatThereIsNoNetwork() async throws {
        let name = String(repeating: "x", count: 64)
        let lesson = "---\ntitle: T\nsummary: S.\nminutes: 5\n---\n\n"
        let outcome = try await check(
            "title: T\ndescription: D.\nmodules: [{title: M, lessons: [one, two]}]\n",
            lesson + "[a](http://\(name).a.net/) [b](http://\(name).a.net/2)\n",
            lesson + "[c](http://\(name).b.net/)\n", origin: "")
        #expect(outcome.problems.map(\.identifier) == ["external-offline"])
        #expect(outcome.count.contains("3 external links to 3 addresses: none could be asked"))
    }

    @Test func hasASwitch() async throws {
        let folder = try Folder()
        #expect(await Recorder().run("new", folder["course"]) == .passed)
        let sources = [
            "--content", folder["course/content"], "--site", folder["course/site"], "--labs",
            folder["course/labs"],
        ]
        let plain = Recorder()
        #expect(await plain.run(["check"] + sources) == .passed)
        #expect(!plain.out.contains("external"))
        let asking = Recorder()
        #expect(await asking.run(["check", "--external"] + sources) == .passed)
        #expect(asking.out.hasPrefix("0 external links to 0 addresses\n"))
        let wrong = Recorder()
        #expect(await wrong.run(["check", "--external-timeout", "5"] + sources) == .usage)
        #expect(wrong.error.contains("add --external"))
    }
}
