import SourceText
import Testing

@testable import SiteGenerator

/// One change to a sound course, and the one finding that it must give.
struct Breakage: Sendable, CustomTestStringConvertible {
    let file: String
    let good: String
    let bad: String
    let finding: String
    /// A part of the help; empty where there is none.
    let help: String

    init(_ file: String, _ good: String, _ bad: String, _ finding: String, help: String = "") {
        self.file = file
        self.good = good
        self.bad = bad
        self.finding = finding
        self.help = help
    }

    var testDescription: String { finding }
}

@Suite struct BrokenCourseTests {
    private static let users = "content/lessons/users.md"
    private static let groups = "content/lessons/groups.md"
    private static let link = "Back to [users](users.md)."

    static let breakages: [Breakage] = [
        // The manifest.
        Breakage(
            "content/course.yaml", "title: IAM", "titel: IAM",
            "content/course.yaml:1:1 error unknown-key", help: "'title'"),
        Breakage(
            "content/course.yaml", "description: Who", "language: [en]\ndescription: Who",
            "content/course.yaml:2:11 error wrong-type"),
        Breakage(
            "content/course.yaml", "lessons: [users, groups]", "lessons: [users, grups]",
            "content/course.yaml:5:22 error lesson-missing", help: "'groups'"),
        Breakage(
            "content/course.yaml", "lessons: [users, groups]", "lessons: [users, users, groups]",
            "content/course.yaml:5:22 error lesson-listed-twice"),
        Breakage(
            "content/course.yaml", "lessons: [users, groups]", "lessons: users",
            "content/course.yaml:5:14 error wrong-type", help: "'- '"),
        Breakage(
            "content/course.yaml", "modules:", "modules: [",
            "content/course.yaml:4:3 error yaml-syntax"),
        Breakage(
            "content/course.yaml", "title: IAM & friends\n", "",
            "content/course.yaml:1:1 error missing-key"),
        Breakage(
            "content/lessons/extra.md", "",
            "---\ntitle: T\nsummary: S\nminutes: 1\nobjectives: [o]\n---\n",
            "content/lessons/extra.md warning lesson-unlisted"),
        // Front matter.
        Breakage(
            users, "title: Users", "titel: Users", "content/lessons/users.md:2:1 error unknown-key",
            help: "'title'"),
        Breakage(
            users, "minutes: 10", "minutes: soon", "content/lessons/users.md:4:10 error wrong-type"),
        Breakage(
            users, "minutes: 10", "minutes: -3", "content/lessons/users.md:4:10 error wrong-type"),
        Breakage(
            users, "summary: A person", "sumary: A person",
            "content/lessons/users.md:3:1 error unknown-key", help: "'summary'"),
        Breakage(
            groups, "---\ntitle", "title",
            "content/lessons/groups.md:1:1 error front-matter-missing"),
        Breakage(
            groups, "group]\n---\n", "group]\n",
            "content/lessons/groups.md:1:1 error front-matter-unclosed"),
        Breakage(
            groups, "title: Groups", "title: a: b",
            "content/lessons/groups.md:2:9 error yaml-syntax"),
        Breakage(
            groups, "objectives: [put a user into a group]", "objectives: []",
            "content/lessons/groups.md:5:13 error wrong-type"),
        // Links.
        Breakage(
            groups, link, "Back to [users](user.md).",
            "content/lessons/groups.md:10:17 error link-target", help: "'users.md'"),
        Breakage(
            groups, link, "Back to [users](users.md#what-a-usr-is).",
            "content/lessons/groups.md:10:17 error link-anchor", help: "what-a-user-is"),
        Breakage(
            groups, link, "Up to [why](#why-group).",
            "content/lessons/groups.md:10:13 error link-anchor", help: "#why-groups"),
        Breakage(
            groups, link, "[x](javascript:alert(1))",
            "content/lessons/groups.md:10:5 error link-scheme"),
        Breakage(
            groups, link, "[x](JaVaScRiPt:alert(1))",
            "content/lessons/groups.md:10:5 error link-scheme"),
        Breakage(
            groups, link, "[x](data:text/html,hi)",
            "content/lessons/groups.md:10:5 error link-scheme"),
        Breakage(
            groups, link, "[x](//evil.example/x)",
            "content/lessons/groups.md:10:5 error link-absolute"),
        Breakage(
            groups, link, "[x](/users.html)", "content/lessons/groups.md:10:5 error link-absolute"),
        Breakage(
            groups, link, "[x](../../../etc/passwd)",
            "content/lessons/groups.md:10:5 error link-target"),
        Breakage(
            groups, link, "[x][u]\n\n[u]: usrs.md",
            "content/lessons/groups.md:12:6 error link-target", help: "'users.md'"),
        Breakage(
            groups, link, "[x](../labs/first-usr.html)",
            "content/lessons/groups.md:10:5 error link-target", help: "first-user"),
        // Images and HTML.
        Breakage(groups, link, "![](a.png)", "content/lessons/groups.md:10:1 error image-alt"),
        Breakage(
            groups, link, "![A](https://x.example/a.png)",
            "content/lessons/groups.md:10:6 error image-external"),
        Breakage(
            groups, link, "![A](nowhere.png)", "content/lessons/groups.md:10:6 error image-missing"),
        Breakage(
            groups, link, "<script>alert(1)</script>",
            "content/lessons/groups.md:10:1 error raw-html"),
        Breakage(
            groups, link, "Hello <b onclick=x>you</b>",
            "content/lessons/groups.md:10:7 error raw-html"),
        Breakage(
            groups, link, "# First level", "content/lessons/groups.md:10:1 error heading-level-1",
            help: "##"),
        Breakage(
            groups, link, "```\ncode\n```", "content/lessons/groups.md:10:1 warning code-language"),
        // Directives.
        Breakage(
            groups, link, ":::nota\nx\n:::",
            "content/lessons/groups.md:10:1 error directive-unknown", help: "'note'"),
        Breakage(
            groups, link, ":::note\nx", "content/lessons/groups.md:10:1 error directive-unclosed"),
        Breakage(
            groups, link, "x\n\n:::", "content/lessons/groups.md:12:1 error directive-stray-close"),
        Breakage(groups, link, ":::lab", "content/lessons/groups.md:10:1 error directive-argument"),
        Breakage(
            users, ":::lab first-user", ":::lab first-usr",
            "content/lessons/users.md:16:1 error lab-unknown", help: "'first-user'"),
        Breakage(
            users, "labs: [first-user]\n", "", "content/lessons/users.md:15:1 error lab-unlisted",
            help: "labs: [first-user]"),
        Breakage(
            users, ":::lab first-user\n", "", "content/lessons/users.md:7:8 error lab-not-embedded"),
        Breakage(
            users, ":::lab first-user\n", ":::lab first-user\n:::\n\n:::lab first-user\n:::\n",
            "content/lessons/users.md:19:1 error lab-embedded-twice"),
        Breakage(
            groups, link, ":::side-by-side\n:::console\nx\n:::\n:::",
            "content/lessons/groups.md:10:1 error directive-content"),
        Breakage(
            groups, link, ":::console\nx\n:::",
            "content/lessons/groups.md:10:1 error directive-place"),
        // Labs.
        Breakage(
            "labs/first-user/lab.yaml", "call: get-user", "call: get-usr",
            "labs/first-user/lab.yaml:11:11 error unknown-operation", help: "'get-user'"),
        Breakage(
            "labs/first-user/lab.yaml", "[groups](groups.md)", "[groups](grups.md)",
            "labs/first-user/lab.yaml:4:44 error link-target", help: "'groups.md'"),
        // Templates.
        Breakage(
            "site/theme/templates/home.mustache", "{{> head}}", "{{> haed}}",
            "site/theme/templates/home.mustache:1:1 error template-partial", help: "'head'"),
        Breakage(
            "site/theme/templates/labs.mustache", "{{/labs}}", "{{/lab}}",
            "site/theme/templates/labs.mustache:4:1 error template-mismatch"),
        Breakage(
            "site/theme/templates/labs.mustache", "{{/labs}}\n", "",
            "site/theme/templates/labs.mustache:2:1 error template-unclosed"),
        Breakage(
            "site/theme/templates/home.mustache", "{{course.title}}", "{{course.title",
            "site/theme/templates/home.mustache:2:5 error template-tag"),
    ]

    @Test(arguments: breakages)
    func eachMistakeIsFoundAtItsPlace(_ breakage: Breakage) async throws {
        let course = try CourseFolder()
        var text = breakage.good.isEmpty ? breakage.bad : try course.text(breakage.file)
        if !breakage.good.isEmpty {
            #expect(text.contains(breakage.good))
            text = text.replacing(breakage.good, with: breakage.bad)
        }
        try course.write(breakage.file, text)
        let findings = try await course.findings()
        #expect(findings.contains(breakage.finding), "\(findings)")
        let report = try await course.build()
        let diagnostics = report.diagnostics.filter {
            breakage.finding.hasSuffix(" " + $0.identifier)
        }
        #expect(
            breakage.help.isEmpty
                || diagnostics.contains { $0.help.joined().contains(breakage.help) },
            "\(diagnostics)")
        #expect(diagnostics.allSatisfy { $0.location == nil || !$0.excerpt.isEmpty })
        if report.hasErrors { #expect(!course.has("public/index.html")) }
    }

    @Test func helpOfALinkIsReadyToCopy() async throws {
        let course = try CourseFolder()
        try course.write(
            Self.groups, try course.text(Self.groups).replacing("users.md", with: "user.md"))
        let diagnostic = try await course.build().diagnostics.first
        let text = diagnostic?.description.replacing(course.path + "/", with: "") ?? ""
        #expect(
            text == """
                content/lessons/groups.md:10:17: error: there is no lesson 'user.md' in the course [link-target]
                  10 | Back to [users](user.md).
                     |                 ^~~~~~~
                    help: did you mean 'users.md'?

                """)
    }
}

@Suite struct HostileCourseTests {
    @Test(arguments: [
        String(repeating: ">", count: 100_000) + " x", String(repeating: "- ", count: 5000) + "x",
        String(repeating: "[", count: 100_000), String(repeating: "*a ", count: 50_000),
        String(repeating: "`", count: 100_001),
        String(repeating: ":::note\n", count: 2000), String(repeating: "![a](", count: 20_000),
        "<!--1-->\n\n:::note\nx\n:::\n\n<!--13-->", "\u{0}\u{0}\u{0}",
        "&#0; &#x202E; &lt;script&gt;",
    ])
    func markdownYieldsASafePageOrAClearError(text: String) async throws {
        let course = try CourseFolder()
        try course.write(
            "content/lessons/groups.md", try course.text("content/lessons/groups.md") + text)
        let report = try await course.build()
        if report.hasErrors {
            #expect(report.diagnostics.allSatisfy { $0.location != nil })
        } else {
            let html = try course.text("public/lessons/groups.html")
            #expect(!html.contains("<script>") && !html.contains("<!--"))
        }
    }

    @Test func frontMatterBombIsRefused() async throws {
        let course = try CourseFolder()
        var bomb = "---\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1..<9 {
            bomb +=
                "a\(level): &a\(level) ["
                + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
        }
        try course.write("content/lessons/groups.md", bomb + "---\n")
        #expect(try await course.findings().contains { $0.contains("yaml-size") })
    }

    @Test func linksOutOfTheCourseAreNotFollowed() async throws {
        let course = try CourseFolder()
        try course.write("secret.png", "SECRET")
        try course.link("content/lessons/a.png", to: course.path + "/secret.png")
        try course.write(
            "content/lessons/groups.md",
            try course.text("content/lessons/groups.md") + "\n![A](a.png)\n")
        let report = try await course.build()
        #expect(report.hasErrors)
    }
}

@Suite struct OutputTests {
    @Test func secondBuildWritesNothing() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        let report = try await course.build()
        #expect(report.written == 0 && report.removed == 0 && report.unchanged == 19)
    }

    @Test func oneEditWritesWhatItTouches() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        try course.write(
            "content/lessons/groups.md", try course.text("content/lessons/groups.md") + "\nMore.\n")
        // The page, and what the search knows of it.
        #expect((1...4).contains(try await course.build().written))
    }

    @Test func pagesNoLongerMadeAreRemovedAndOthersFilesStay() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        try course.write("public/mine.txt", "mine")
        try course.write(
            "content/course.yaml",
            try course.text("content/course.yaml").replacing("[users, groups]", with: "[users]"))
        try course.write(
            "content/lessons/users.md",
            try course.text("content/lessons/users.md").replacing(
                "See [groups](groups.md#why-groups).", with: ""))
        try course.write(
            "labs/first-user/lab.yaml",
            try course.text("labs/first-user/lab.yaml").replacing(
                "Read [groups](groups.md) first.", with: ""))
        try course.remove("content/lessons/groups.md")
        let report = try await course.build()
        #expect(
            report.removed == 1 && !course.has("public/lessons/groups.html")
                && course.has("public/mine.txt"))
    }

    @Test func folderOfSomebodyElseIsRefused() async throws {
        let course = try CourseFolder()
        try course.write("public/index.html", "mine")
        let report = try await course.build()
        #expect(report.diagnostics.map(\.identifier) == ["output-not-ours"])
        #expect(try course.text("public/index.html") == "mine")
    }

    @Test func solutionsAndKnownMistakesNeverGetOut() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        for file in course.files(below: "public") {
            #expect(!(try course.bytes("public/" + file)).contains("SECRET"), "\(file)")
        }
    }
}
