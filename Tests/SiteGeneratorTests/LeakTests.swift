import Course
import Foundation
import SourceText
import Testing

@testable import SiteGenerator

/// What only trainers may read, planted where learners could.
@Suite struct LeakTests {
    private func course() throws -> CourseFolder {
        let course = try CourseFolder()
        try course.write(
            "site/theme/templates/print.mustache",
            "{{#print.modules}}{{#lessons}}{{{html}}}{{/lessons}}{{/print.modules}}")
        return course
    }

    @Test(arguments: [
        (
            "content/lessons/groups.md",
            "\n```shell\naws iam create-user --user-name SECRET-ANA\n```\n"
        ),
        (
            "site/theme/templates/home.mustache",
            "<!-- x --><b>aws iam create-user</b> --user-name SECRET-BOB"
        ),
        ("site/theme/scripts/site.js", "// aws  iam create-user --user-name SECRET-ANA\n"),
    ])
    func plantedLeakIsCaught(file: String, text: String) async throws {
        let course = try course()
        try course.write(file, try course.text(file) + text)
        let report = try await course.build()
        #expect(report.diagnostics.contains { $0.identifier == "solution-leak" })
        #expect(!course.has("public/index.html"))
    }

    private static let concealing = """

        :::notes
        Ask the group who has a shared account.
        :::

        ::::exercise
        Make a user.
        :::solution trainer
        Accept any name that is not "root" at all.
        :::
        ::::

        ::::quiz single
        Who has an access key?

        - [ ] A group
          > A group is no principal, it signs nothing.
        - [x] A user

        :::explanation
        A key belongs to one user alone.
        :::
        ::::

        """

    @Test func whatALessonConcealsGetsNowhere() async throws {
        let course = try course()
        let file = "content/lessons/groups.md"
        try course.write(file, try course.text(file) + Self.concealing)
        #expect(try await course.build().diagnostics.map(\.description) == [])
        for file in course.files(below: "public") {
            let text = try course.bytes("public/" + file)
            for secret in ["shared account", "Accept any", "signs nothing", "one user alone"] {
                #expect(!text.contains(secret), "\(secret) in \(file)")
            }
        }
    }

    @Test(arguments: [
        ("lesson.mustache", "<p>Ask the <b>group</b> who has a\n shared account.</p>"),
        ("lesson.mustache", "<p data-x=\"A key belongs to one user alone.\"></p>"),
        ("lesson.mustache", "<!-- A group is no principal, it signs nothing. -->"),
        ("home.mustache", "Accept any name that is not &quot;root&quot; at all."),
    ])
    func plantedLeakOfALessonIsCaught(template: String, text: String) async throws {
        let course = try course()
        let file = "content/lessons/groups.md"
        try course.write(file, try course.text(file) + Self.concealing)
        let template = "site/theme/templates/" + template
        try course.write(template, try course.text(template) + text)
        let report = try await course.build()
        let leaks = report.diagnostics.filter { $0.identifier == "solution-leak" }
        #expect(leaks.count >= 1)
        #expect(leaks.allSatisfy { $0.message.contains("content/lessons/groups.md") })
        #expect(!course.has("public/index.html"))
        var options = course.options
        options.edition = .trainer
        #expect(try await SiteBuilder.build(options).diagnostics.map(\.description) == [])
    }

    @Test func whatALessonShowsAnywayIsNoSecret() async throws {
        let course = try course()
        let file = "content/lessons/groups.md"
        try course.write(
            file,
            try course.text(file) + Self.concealing + "\nA key *belongs* to one user alone.\n")
        #expect(try await course.build().diagnostics.map(\.description) == [])
    }

    @Test(arguments: [
        ("AssumeRole", "<p>x AssumeRole.</p>", true),
        ("AssumeRole", "<p data-x=\"AssumeRole\"></p>", true),
        ("AssumeRole", "<p data-x=\"assumerole\">", true),
        ("AssumeRole", "<p class=\"AssumeRole\"></p>", false),
        ("AssumeRole", "<p>AssumeRoles, MyAssumeRole</p>", false),
        ("tag-user", "<code>tag-<b>user</b></code>", true),
        ("tag-user", "<a href=\"tag-user.html\">x/tag-user.md, tag-user-2</a>", false),
        // A word that any text may hold.
        ("groups", "<p>groups</p>", false),
        // The lab's task says it.
        ("create-user", "<p>create-user</p>", false),
    ])
    func aShortAnswerIsFoundInItsLesson(answer: String, html: String, isLeak: Bool) async throws {
        let course = try course()
        let file = "content/lessons/groups.md"
        try course.write(
            file,
            try course.text(file) + "\n::::quiz text\nWhich?\n\n- [x] \(answer)\n::::\n")
        #expect(try await course.findings() == [])
        let template = "site/theme/templates/lesson.mustache"
        try course.write(template, try course.text(template) + html)
        let leak = ["lessons/groups.html error solution-leak"]
        #expect(try await course.findings() == (isLeak ? leak : []))
        // What the lesson says anyway is no secret.
        try course.write(file, try course.text(file) + "\nSay `\(answer)`.\n")
        #expect(try await course.findings() == [])
    }

    /// Lines that are too short to be looked for by themselves.
    private static let shortLines = """

        :::notes
        ```text
        Ask Ama first
        Then ask Bob
        Ask Chi last
        ```
        :::

        """

    @Test(arguments: [
        ("<pre>Ask <b>Ama</b> first\nThen ask Bob\n\n  Ask Chi last</pre>", true),
        ("<pre>x Then ask Bob Ask Chi last</pre>", false),
        ("<pre>Ask Ama first\nAsk Chi last\nThen ask Bob</pre>", false),
    ])
    func shortLinesAreFoundTogether(html: String, isLeak: Bool) async throws {
        for name in ["lesson", "home"] {
            let course = try course()
            let file = "content/lessons/groups.md"
            try course.write(file, try course.text(file) + Self.shortLines)
            let template = "site/theme/templates/\(name).mustache"
            try course.write(template, try course.text(template) + html)
            let report = try await course.build()
            #expect(report.diagnostics.contains { $0.identifier == "solution-leak" } == isLeak)
        }
    }

    @Test func shortLinesOfASolutionAreFoundTogether() async throws {
        let course = try course()
        let solution = "labs/first-user/solutions/"
        try course.write(
            solution + "good.sh",
            try course.text(solution + "good.sh") + "\nx=SECRET-XIA\ny=SECRET-YAO # y\necho $x $y\n"
        )
        #expect(try await course.build().diagnostics.map(\.description) == [])
        let home = "site/theme/templates/home.mustache"
        try course.write(
            home, try course.text(home) + "<pre>y=SECRET-YAO # y\n<i>echo</i> $x $y</pre>")
        #expect(try await course.findings() == [])
        try course.write(
            home,
            try course.text(home) + "<pre>x=SECRET-XIA\ny=SECRET-YAO # y\n<i>echo</i> $x $y</pre>")
        #expect(try await course.findings() == ["index.html error solution-leak"])
    }

    @Test func aNoteIsShownByNoOtherLesson() async throws {
        let course = try course()
        let (groups, users) = ("content/lessons/groups.md", "content/lessons/users.md")
        try course.write(groups, try course.text(groups) + Self.concealing)
        let before = try course.text(users)
        // What is hidden elsewhere but no note may be taught, and a note may be one here, too.
        try course.write(
            users,
            before + "\nA key belongs to one user alone.\n\n:::notes\n"
                + "Ask the group who has a shared account.\n:::\n")
        #expect(try await course.findings() == [])

        let session = SiteSession(course.options)
        #expect(try await session.build().diagnostics.map(\.description) == [])
        try course.write(users, before + "\n- Ask the group who has\n  a shared account.\n")
        let leak = [users + " error solution-leak"]
        func findings(_ report: BuildReport) -> [String] {
            report.diagnostics.map {
                let file = $0.file.replacingOccurrences(of: course.path + "/", with: "")
                return "\(file) \($0.severity.word) \($0.identifier)"
            }
        }
        func update(_ file: String) async throws -> [String] {
            findings(try await session.update([course.path + "/" + file]))
        }
        #expect(try await update(users) == leak)
        #expect(try await course.findings() == leak)
        // It is mended where it is shown, or where it is hidden.
        try course.write(users, before)
        #expect(try await update(users) == [])
        try course.write(users, before + "\nAsk the group who has a shared account.\n")
        #expect(try await update(users) == leak)
        try course.write(groups, try course.text(groups).replacing("Ask the group", with: "Ask"))
        #expect(try await update(groups) == [])
        // A note that is written later is looked for in lessons that stayed as they were.
        try course.write(
            groups, try course.text(groups).replacing("Ask who", with: "Ask the group who"))
        #expect(try await update(groups) == leak)
        try course.write(groups, try course.text(groups).replacing("Ask the group", with: "Ask"))
        #expect(try await update(groups) == [])
        var options = course.options
        options.edition = .trainer
        try course.write(users, before + "\nAsk who has a shared account.\n")
        #expect(try await SiteBuilder.build(options).diagnostics.map(\.description) == [])
    }
}
