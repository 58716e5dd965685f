import Course
import SourceText
import Testing

@testable import SiteGenerator

/// Which links of a course lead out of it, and where they stand.
@Suite struct CourseLinksTests {
    /// `users.md:12:5 https://…` for each link.
    private func links(of course: CourseFolder) async throws -> [String] {
        let session = SiteSession(course.options, writes: false)
        _ = try await session.build()
        let found = try #require(try await session.externalLinks())
        return found.links.map { link in
            let place = link.source.location(at: link.range.lowerBound)
            let file = link.source.name.split(separator: "/").last ?? ""
            return "\(file):\(place.line):\(place.column) \(link.destination)"
        }
    }

    private static let lesson = """
        ---
        title: Groups
        summary: Users that belong together.
        minutes: 5
        objectives: [name a group]
        ---

        ## Why groups {#why-groups}

        :::note Read on
        - [a](https://a.net/x) and [the same](https://a.net/x), [with title](https://a.net/y "T")
        :::

        | Where |
        |---|
        | [b](<https://b.net/a b>) |

        As it says[^1], <https://c.net/?a=1&b=2> [d][] [local](users.md) [mail](mailto:a@b.net)
        `[code](https://code.net/)`

        [^1]: In [a footnote](https://e.net/).

        [d]: HTTPS://d.net/

        :::notes
        [For trainers](https://f.net/).
        :::

        """

    @Test func findsLinksWhereverTheyStand() async throws {
        let course = try CourseFolder()
        try course.write("content/lessons/groups.md", Self.lesson)
        let found = try await links(of: course).sorted()
        #expect(
            found == [
                "groups.md:11:39 https://a.net/x", "groups.md:11:7 https://a.net/x",
                "groups.md:11:70 https://a.net/y", "groups.md:16:8 https://b.net/a b",
                "groups.md:18:18 https://c.net/?a=1&b=2", "groups.md:21:23 https://e.net/",
                "groups.md:23:6 HTTPS://d.net/", "groups.md:26:16 https://f.net/",
            ])
    }

    @Test func findsThoseOfLabsAndTranslationsOnce() async throws {
        let course = try CourseFolder()
        try course.write(
            "labs/first-user/lab.yaml",
            try course.text("labs/first-user/lab.yaml")
                .replacing("first.\n", with: "[and](https://a.net/).\n")
                .replacing("**create-user**.", with: "[this](https://b.net/)."))
        try course.write(
            "content/lessons/groups.fr.md",
            "---\ntitle: G\nsummary: S.\nminutes: 5\n"
                + "objectives: [x]\n---\n\n## A {#why-groups}\n\n[c](https://c.net/)\n")
        try course.write("site/theme/texts/fr.yaml", "language-name: Français\n")
        try course.write(
            "content/lessons/users.md",
            try course.text("content/lessons/users.md") + "\n[d](https://d.net/)\n")
        let found = try await links(of: course)
        #expect(
            found == [
                "users.md:18:5 https://d.net/", "lab.yaml:4:61 https://a.net/",
                "lab.yaml:6:21 https://b.net/", "groups.fr.md:10:5 https://c.net/",
            ])
    }
}
