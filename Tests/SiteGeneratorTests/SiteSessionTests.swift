import ActionCatalogueFacts
import Course
import Foundation
import PolicyLanguage
import SourceText
import Testing

@testable import SiteGenerator

@Suite struct SiteSessionTests {
    private static let groups = "content/lessons/groups.md"

    private func edit(_ course: CourseFolder, _ file: String, _ old: String, _ new: String) throws {
        try course.write(file, try course.text(file).replacing(old, with: new))
    }

    private func update(
        _ session: SiteSession, _ course: CourseFolder, _ file: String
    ) async throws -> BuildReport {
        try await session.update([course.path + "/" + file])
    }

    @Test func editOfATextWritesOnePage() async throws {
        let course = try CourseFolder()
        let session = SiteSession(course.options)
        _ = try await session.build()
        try edit(course, Self.groups, "Back to", "Now back to")
        let report = try await update(session, course, Self.groups)
        #expect(report.written == 1 && report.removed == 0)
        #expect(try course.text("public/lessons/groups.html").contains("Now back to"))
    }

    @Test func newTitleReachesThePagesThatShowIt() async throws {
        let course = try CourseFolder()
        let session = SiteSession(course.options)
        _ = try await session.build()
        try edit(course, Self.groups, "title: Groups", "title: Teams")
        _ = try await update(session, course, Self.groups)
        #expect(
            try course.text("public/lessons/users.html").contains("href=\"groups.html\">Teams"))
        let whole = try await SiteSession(course.options).build()
        #expect(whole.written == 0, "a build from nothing writes the same")
    }

    @Test func goodPageStaysUntilTheMistakeIsGone() async throws {
        let course = try CourseFolder()
        let session = SiteSession(course.options)
        _ = try await session.build()
        let before = try course.text("public/lessons/groups.html")
        try edit(course, Self.groups, "users.md", "usres.md")
        let broken = try await update(session, course, Self.groups)
        #expect(broken.diagnostics.map(\.identifier) == ["link-target"])
        #expect(try course.text("public/lessons/groups.html") == before)
        try edit(course, Self.groups, "usres.md", "users.md#names")
        let mended = try await update(session, course, Self.groups)
        #expect(mended.diagnostics.isEmpty && mended.written == 1)
    }

    @Test func headingThatIsGoneBreaksTheLinkElsewhere() async throws {
        let course = try CourseFolder()
        let session = SiteSession(course.options)
        _ = try await session.build()
        try edit(course, Self.groups, "## Why groups", "## Reasons")
        let report = try await update(session, course, Self.groups)
        #expect(report.diagnostics.map(\.identifier) == ["link-anchor"])
        #expect(!course.files(below: "public").contains { $0.hasSuffix("-new") })
    }

    @Test func otherFilesAreReadAgain() async throws {
        let course = try CourseFolder()
        let session = SiteSession(course.options)
        _ = try await session.build()
        try course.write("site/theme/styles/base.css", "p { margin: 1px; }\n")
        #expect(try await update(session, course, "site/theme/styles/base.css").written == 1)
    }

    @Test func auditTellsWhatABuildDoesNot() async throws {
        let course = try CourseFolder()
        try course.write("content/images/lost.png", [1])
        try course.write(
            Self.groups,
            try course.text(Self.groups) + "\nThe action `iam:CreateUsr`, not `iam:CreateUser`.\n")
        try course.write("site/published-urls.txt", "# pages\nindex.html\nlessons/gone.html\n")
        let session = SiteSession(course.options, writes: false)
        _ = try await session.build()
        let found = await session.audit(ActionCatalogue(ActionCatalogueFacts.text))
        #expect(
            found.map(\.identifier) == ["file-unused", "action-unknown", "url-vanished"])
        #expect(found[1].location == SourceLocation(line: 12, column: 13))
        #expect(found[1].help == ["did you mean 'iam:CreateUser'?"])
        #expect(found[2].location == SourceLocation(line: 3, column: 1))
        let recorded = String(decoding: await session.record()?.bytes ?? [], as: UTF8.self)
        #expect(recorded.contains("\nlessons/gone.html\n"))
        #expect(recorded.contains("\nlessons/users.html\n"))
    }
}

@Suite struct EditionTests {
    private static let templates = [
        (
            "solutions",
            "{{#solutions}}<h2>{{fileName}}</h2>{{{html}}}{{/solutions}}{{#mistakes}}{{why}}{{/mistakes}}"
        ),
        (
            "schedule",
            "{{#schedule.days}}{{#entries}}{{start}} {{title}};{{/entries}}{{/schedule.days}}"
        ),
        (
            "print",
            "{{#print.modules}}{{#lessons}}<section id=\"{{anchor}}\">{{{html}}}</section>{{/lessons}}{{/print.modules}}"
        ),
        ("print-lab", "<p id=\"lab-{{lab.id}}\">{{lab.title}}</p>"),
    ]

    private func course() throws -> CourseFolder {
        let course = try CourseFolder()
        for (name, text) in Self.templates {
            try course.write("site/theme/templates/\(name).mustache", text)
        }
        return course
    }

    @Test func trainersEditionHasTheSolutions() async throws {
        let course = try course()
        var options = course.options
        options.edition = .trainer
        let report = try await SiteBuilder.build(options)
        #expect(report.diagnostics.map(\.description) == [])
        let html = try course.text("public/labs/first-user/solutions.html")
        #expect(html.contains("SECRET-ANA") && html.contains("SECRET-WHY"))
        #expect(try course.text("public/robots.txt").contains("Disallow: /\n"))
    }

    @Test func learnersEditionHasNone() async throws {
        let course = try course()
        _ = try await course.build()
        #expect(!course.has("public/labs/first-user/solutions.html"))
        for file in course.files(below: "public") {
            #expect(!(try course.bytes("public/" + file)).contains("SECRET"), "\(file)")
        }
    }

    @Test func printEditionTellsIdsApart() async throws {
        let course = try course()
        let report = try await course.build()
        #expect(report.diagnostics.map(\.description) == [])
        let html = try course.text("public/print/index.html")
        for part in [
            "<section id=\"lesson-users\">", "<h3 id=\"users--what-a-user-is\">",
            "href=\"#groups--why-groups\"", "<a href=\"#lesson-users\">users</a>",
            "<p id=\"users--lab-first-user\">A first user</p>", "<h4 id=\"users--names\">",
        ] { #expect(html.contains(part), "\(part) not in \(html)") }
    }

    @Test func scheduleFollowsTheMinutes() async throws {
        let course = try course()
        _ = try await course.build()
        #expect(try course.text("public/schedule.html") == "09:00 Users;09:10 Groups;")
    }
}

@Suite struct TranslationTests {
    private static let french = """
        ---
        title: Groupes
        summary: Des utilisateurs.
        minutes: 5
        objectives: [mettre un utilisateur dans un groupe]
        ---

        ## Pourquoi

        Voir [les utilisateurs](users.md#names).

        """

    @Test func untranslatedLessonsStandIn() async throws {
        let course = try CourseFolder()
        try course.write("content/lessons/groups.fr.md", Self.french)
        try course.write("site/theme/texts/fr.yaml", "language-name: Français\n")
        try course.write(
            "site/theme/templates/lesson.mustache",
            "<html lang=\"{{page.language}}\">{{lesson.title}}|{{#lesson.isFallback}}"
                + "{{lesson.fallbackLanguage}}{{/lesson.isFallback}}|{{#page.languages}}"
                + "{{name}} {{href}} {{current}};{{/page.languages}}{{{lesson.html}}}")
        // The lab's text and the lesson link to a heading that only the original has.
        try course.write(
            "content/lessons/users.md",
            try course.text("content/lessons/users.md").replacing("#why-groups", with: ""))
        let report = try await course.build()
        #expect(report.diagnostics.map(\.description) == [])
        let translated = try course.text("public/lessons/groups.fr.html")
        #expect(
            translated.hasPrefix(
                "<html lang=\"fr\">Groupes||English groups.html false;"
                    + "Français groups.fr.html true;"))
        #expect(translated.contains("href=\"users.fr.html#names\""))
        let standIn = try course.text("public/lessons/users.fr.html")
        #expect(standIn.hasPrefix("<html lang=\"fr\">Users|English|"))
        #expect(standIn.contains("href=\"groups.fr.html\""))
        #expect(course.has("public/index.fr.html") && course.has("public/labs/first-user.fr.html"))
    }

    @Test func eachLanguageHasASearchOfItsOwn() async throws {
        let course = try CourseFolder()
        try course.write("content/lessons/groups.fr.md", Self.french)
        try course.write("site/theme/texts/fr.yaml", "language-name: Français\n")
        try course.write(
            "site/theme/templates/lesson.mustache", "{{links.search}}|{{{lesson.html}}}")
        try course.write(
            "content/lessons/users.md",
            try course.text("content/lessons/users.md").replacing("#why-groups", with: ""))
        let report = try await course.build()
        #expect(report.diagnostics.map(\.description) == [])
        #expect(try course.text("public/lessons/users.html").hasPrefix("../search/|"))
        #expect(try course.text("public/lessons/users.fr.html").hasPrefix("../search.fr/|"))
        let pages = try course.text("public/search/pages-0.js")
        #expect(pages.contains("lessons/groups.html") && !pages.contains("Pourquoi"))
        let french = try course.text("public/search.fr/pages-0.js")
        #expect(french.contains("lessons/groups.fr.html") && french.contains("Pourquoi"))
        // What has no translation is found in the language that it has.
        #expect(french.contains("lessons/users.fr.html") && !french.contains("lessons/users.html"))
        #expect(course.has("public/search.fr/index.js"))
    }

    @Test func translationOfNothingIsReported() async throws {
        let course = try CourseFolder()
        try course.write("content/lessons/grups.fr.md", Self.french)
        #expect(
            try await course.findings() == [
                "content/lessons/grups.fr.md warning translation-stray"
            ])
    }
}

@Suite struct AddressTests {
    private func course(_ settings: String) throws -> CourseFolder {
        let course = try CourseFolder()
        try course.write("site/site.yaml", settings)
        return course
    }

    @Test func namesOfTheThemesFilesFollowTheirContents() async throws {
        let course = try course("")
        try course.write("site/theme/scripts/site.js", "import { a } from \"./part.js\";\n")
        try course.write("site/theme/scripts/part.js", "export const a = 1;\n")
        func scripts() -> [String] { course.files(below: "public/assets/scripts") }
        _ = try await course.build()
        let before = scripts()
        try course.write("site/theme/scripts/part.js", "export const a = 2;\n")
        _ = try await course.build()
        let after = scripts()
        #expect(before.count == 2 && after.count == 2)
        // The name of the script that holds the other one changes with it; the lab's stays.
        #expect(Set(before).intersection(after).count == 1)
        let site = try #require(after.first { $0.hasPrefix("site.") })
        #expect(try course.text("public/assets/scripts/" + site).contains("const a = 2;"))
        #expect(try course.text("public/index.html").contains("assets/scripts/\(site)"))
    }

    @Test func sitemapFeedAndRedirectsNameWhereThingsAre() async throws {
        let course = try course("base-url: https://example.org/iam\nfingerprints: false\n")
        try course.write(
            "content/lessons/groups.md",
            try course.text("content/lessons/groups.md").replacing(
                "minutes: 5", with: "minutes: 5\nupdated: 2026-02-03\naliases: [old/teams.html]"))
        let report = try await course.build()
        #expect(report.diagnostics.map(\.description) == [])
        let sitemap = try course.text("public/sitemap.xml")
        #expect(
            sitemap.contains(
                "<loc>https://example.org/iam/lessons/groups.html</loc>\n<lastmod>2026-02-03</lastmod>"
            ))
        #expect(!sitemap.contains("404.html"))
        let feed = try course.text("public/feed.xml")
        #expect(feed.contains("<id>https://example.org/iam/lessons/groups.html</id>"))
        #expect(feed.contains("<updated>2026-02-03T00:00:00Z</updated>"))
        #expect(feed.contains("<title>IAM &amp; friends</title>"))
        let redirect = try course.text("public/old/teams.html")
        #expect(redirect.contains("content=\"0; url=../lessons/groups.html\""))
        #expect(
            redirect.contains(
                "rel=\"canonical\" href=\"https://example.org/iam/lessons/groups.html\""))
        #expect(
            try course.text("public/robots.txt").contains(
                "Sitemap: https://example.org/iam/sitemap.xml"))
    }

    @Test func serviceWorkerIsAnOptionAndChangesWithThePages() async throws {
        let course = try course("offline: true\n")
        _ = try await course.build()
        let before = try course.text("public/service-worker.js")
        #expect(before.contains("\"iamlab-"))
        _ = try await course.build()
        #expect(try course.text("public/service-worker.js") == before)
        try course.write(
            "content/lessons/groups.md", try course.text("content/lessons/groups.md") + "\nMore.\n")
        _ = try await course.build()
        #expect(try course.text("public/service-worker.js") != before)
    }

    @Test func courseWithoutAThemeTakesTheBuiltInOneAndOverridesFileByFile() async throws {
        let course = try CourseFolder()
        try FileManager.default.moveItem(
            atPath: course.path + "/site", toPath: course.path + "/built-in")
        try course.write("site/theme/templates/home.mustache", "My home")
        var options = course.options
        options.builtInFolder = course.path + "/built-in"
        let report = try await SiteBuilder.build(options)
        #expect(report.diagnostics.map(\.description) == [])
        #expect(try course.text("public/index.html") == "My home")
        #expect(try course.text("public/404.html").contains("Not here"))
    }

    @Test(arguments: [
        ("<p>a &lt; b</p>", "a < b"), ("x<b>y</b>z", "xyz"), ("&quot;&amp;&#39;&#x27;", "\"&''"),
        ("<a href=\"x", ""), ("&nbsp;", "&nbsp;"),
    ])
    func readsTheTextOfMarkup(html: String, text: String) {
        #expect(
            String(decoding: LeakGuard.textOfMarkup(Array(html.utf8)), as: UTF8.self) == text)
    }
}
