import Foundation
import SourceText
import Testing

@testable import SiteGenerator

@Suite struct SCORMPackageTests {
    private static let frame = """
        {{> head}}<iframe data-version="{{sco.version}}" data-lesson="{{sco.lesson}}" \
        data-labs="{{sco.labs}}" data-pages="{{sco.pages}}" data-href="{{sco.href}}"></iframe>
        """

    private static func course() throws -> CourseFolder {
        let course = try CourseFolder()
        try course.write("site/theme/templates/sco.mustache", frame)
        try course.write("site/theme/scripts/scorm/sco.js", "// sco\n")
        return course
    }

    private static func build(
        _ course: CourseFolder, _ version: SCORMVersion?
    ) async throws -> SCORMPackage? {
        var options = course.options
        options.scorm = version
        let session = SiteSession(options)
        let report = try await session.build()
        #expect(report.diagnostics.map(\.description) == [])
        return await session.package()
    }

    private static func manifest(_ package: SCORMPackage) -> String {
        String(decoding: package.manifest, as: UTF8.self)
    }

    @Test(arguments: SCORMVersion.allCases)
    func theManifestKeepsTheRules(version: SCORMVersion) async throws {
        let course = try Self.course()
        // A name that a URL can not hold as it is, and an image in a folder.
        try course.write("site/theme/assets/a picture & more.svg", "<svg/>")
        let package = try #require(try await Self.build(course, version))
        let files = Set(course.files(below: "public")).subtracting([OutputFolder.listName])
        #expect(package.files == files.sorted())
        let rules = SCORMManifestRules(is2004: version == .scorm2004, files: files)
        let violations = try rules.violations(Self.manifest(package))
        #expect(violations == [])
    }

    /// What the rules are worth: each of these mistakes is found.
    @Test(arguments: [
        (" adlcp:scormtype=\"sco\"", "", "resource lacks the attribute adlcp:scormtype"),
        ("<schemaversion>1.2<", "<schemaversion>2004<", "the schemaversion is 2004"),
        ("identifierref=\"lesson-users\"", "identifierref=\"x\"", "can not be launched"),
        ("identifier=\"item-groups\"", "identifier=\"item-users\"", "is there twice"),
        ("identifier=\"item-groups\"", "identifier=\"1\"", "is no NCName"),
        ("default=\"course\"", "default=\"other\"", "there is no organization other"),
        ("<file href=\"index.html\"/>", "", "index.html is not listed"),
        ("<file href=\"index.html\"/>", "<file href=\"home.html\"/>", "and not there"),
        ("<file href=\"scorm/users.html\"/>", "", "is launched and not listed"),
        ("<title>Users</title>", "", "item has 0 title"),
        ("<title>Users</title>", "<title></title>", "title is empty"),
        ("type=\"webcontent\"", "type=\"text/html\"", "a type is not webcontent"),
        ("xsd/imscp_rootv1p1p2", "xsd/imscp_v1p1", "the namespace of ''"),
    ])
    func theRulesFind(text: String, mistake: String, words: String) async throws {
        let course = try Self.course()
        let package = try #require(try await Self.build(course, .scorm12))
        let manifest = Self.manifest(package)
        #expect(manifest.contains(text))
        let rules = SCORMManifestRules(is2004: false, files: Set(package.files))
        let found = try rules.violations(
            manifest.replacingOccurrences(of: text, with: mistake))
        #expect(found.contains { $0.contains(words) }, "\(found)")
    }

    @Test func aLessonIsAnItemWithItsOwnPages() async throws {
        let course = try Self.course()
        let package = try #require(try await Self.build(course, .scorm12))
        let manifest = Self.manifest(package)
        #expect(manifest.contains("<title>IAM &amp; friends</title>"))
        #expect(
            manifest.contains(
                """
                <resource identifier="lesson-users" type="webcontent" adlcp:scormtype="sco" \
                href="scorm/users.html">
                <file href="scorm/users.html"/>
                <file href="lessons/users.html"/>
                <file href="labs/first-user.html"/>
                <dependency identifierref="shared"/>
                """))
        let frame = try course.text("public/scorm/users.html")
        #expect(frame.contains("data-version=\"1.2\" data-lesson=\"users\""))
        #expect(frame.contains("data-labs=\"first-user\""))
        #expect(frame.contains("data-pages=\"lessons/users.html labs/first-user.html\""))
        #expect(frame.contains("data-href=\"../lessons/users.html\""))
        #expect(frame.contains("frame-src &#39;self&#39;") || frame.contains("frame-src 'self'"))
        #expect(frame.contains("scripts/scorm/sco.js"))
    }

    @Test func aLessonWithoutALabHasNoPartInTheGradeOfTheCourse() async throws {
        let course = try Self.course()
        let package = try #require(try await Self.build(course, .scorm2004))
        let items = Self.manifest(package).components(separatedBy: "<item ")
        let users = try #require(items.first { $0.contains("\"item-users\"") })
        let groups = try #require(items.first { $0.contains("\"item-groups\"") })
        #expect(!users.contains("rollupObjectiveSatisfied"))
        #expect(groups.contains("rollupObjectiveSatisfied=\"false\""))
    }

    @Test func onlyAPackageHoldsWhatTalksToTheSystem() async throws {
        let course = try Self.course()
        #expect(try await Self.build(course, nil) == nil)
        #expect(!course.files(below: "public").contains { $0.contains("scorm") })
    }

    @Test func aPackageHasNoAddressOfItsOwnAndNoServiceWorker() async throws {
        let course = try Self.course()
        try course.write("site/site.yaml", "base-url: https://example.org/\noffline: true\n")
        let package = try #require(try await Self.build(course, .scorm12))
        for name in ["service-worker.js", "sitemap.xml", "feed.xml"] {
            #expect(!package.files.contains(name))
        }
    }

    @Test func aThemeWithoutTheFrameIsRefused() async throws {
        let course = try CourseFolder()
        var options = course.options
        options.scorm = .scorm12
        let report = try await SiteBuilder.build(options)
        #expect(report.diagnostics.map(\.identifier) == ["template-missing"])
        #expect(report.written == 0)
    }
}
