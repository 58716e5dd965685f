import Course
import Foundation
import Pictures
import PolicyLanguage
import SourceText
import Testing

@testable import SiteGenerator

@Suite struct PagePictureTests {
    private static let base = "https://example.org/iam/"
    private static let groups = "content/lessons/groups.md"

    /// A course with an address, whose pages show what a template receives of their picture.
    private func course() throws -> CourseFolder {
        let course = try CourseFolder()
        try course.write("site/site.yaml", "base-url: \(Self.base)\n")
        try course.write(
            "site/theme/templates/head.mustache",
            "{{#page.picture}}<meta property=\"og:image\" content=\"{{page.picture}}\">"
                + "<meta property=\"og:image:alt\" content=\"{{page.pictureText}}\">"
                + "{{page.pictureWidth}}x{{page.pictureHeight}}{{/page.picture}}\n")
        return course
    }

    private func pictures(_ course: CourseFolder) -> [String] {
        course.files(below: "public").filter { $0.hasPrefix("pictures/") }
    }

    /// The picture's path in the site, as a page names it; nil where it names none.
    private func picture(_ course: CourseFolder, _ page: String) throws -> String? {
        let html = try course.text("public/" + page)
        guard let start = html.firstRange(of: "\"og:image\" content=\"")?.upperBound else {
            return nil
        }
        let address = String(html[start...].prefix { $0 != "\"" })
        #expect(address.hasPrefix(Self.base))
        return String(address.dropFirst(Self.base.count))
    }

    @Test func pagesNameTheirPictureByItsAbsoluteAddress() async throws {
        let course = try course()
        let report = try await course.build()
        #expect(report.diagnostics.isEmpty)
        for (page, name) in [("index.html", "index"), ("lessons/users.html", "lessons/users")] {
            let path = try #require(try picture(course, page))
            #expect(path.wholeMatch(of: try Regex("pictures/\(name)\\.[0-9a-f]{10}\\.png")) != nil)
            let file = try Data(contentsOf: URL(fileURLWithPath: course.path + "/public/" + path))
            #expect(PNGFile.isWhole([UInt8](file)))
            #expect(Array(file[16..<24]) == [0, 0, 4, 176, 0, 0, 2, 118], "1200 by 630 pixels")
        }
        #expect(pictures(course).count == 3)
        #expect(try course.text("public/lessons/users.html").contains("1200x630"))
        #expect(
            try course.text("public/lessons/users.html").contains(
                "content=\"Users – Module 1 · First steps – IAM &amp; friends – "
                    + "Lesson 1 of 2 · 10 min\""))
        #expect(try picture(course, "labs/index.html") == picture(course, "index.html"))
        #expect(try picture(course, "404.html") == nil)
        let list = try course.text("public/.iamlab-site").split(separator: "\n").map { String($0) }
        #expect(Set(pictures(course)).isSubset(of: list))
    }

    @Test func pictureThatIsThereIsNotDrawnAgain() async throws {
        let course = try course()
        _ = try await course.build()
        let path = "public/" + (try #require(try picture(course, "lessons/users.html")))
        let other = "public/" + (try #require(try picture(course, "lessons/groups.html")))
        #expect(try await course.build().written == 0)
        // Another whole picture under the name would be replaced, were it drawn.
        let stand = try Data(contentsOf: URL(fileURLWithPath: course.path + "/" + other))
        try course.write(path, [UInt8](stand))
        #expect(try await course.build().written == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: course.path + "/" + path)) == stand)
        // One that was cut short is.
        try course.write(path, [UInt8](stand.dropLast(9)))
        #expect(try await course.build().written == 1)
    }

    @Test func newTitleTakesAnotherNameAndRemovesTheOldFile() async throws {
        let course = try course()
        let session = SiteSession(course.options)
        _ = try await session.build()
        let users = try #require(try picture(course, "lessons/users.html"))
        let old = try #require(try picture(course, "lessons/groups.html"))
        for (before, after) in [("title: Groups", "title: Teams"), ("minutes: 5", "minutes: 6")] {
            let last = try #require(try picture(course, "lessons/groups.html"))
            try course.write(
                Self.groups, try course.text(Self.groups).replacing(before, with: after))
            _ = try await session.update([course.path + "/" + Self.groups])
            let new = try #require(try picture(course, "lessons/groups.html"))
            #expect(new != last && course.has("public/" + new) && !course.has("public/" + last))
        }
        #expect(!course.has("public/" + old))
        #expect(try picture(course, "lessons/users.html") == users)
        #expect(course.has("public/" + users) && pictures(course).count == 3)
        #expect(try await SiteSession(course.options).build().written == 0)
    }

    @Test func editOfATextDrawsNothing() async throws {
        let course = try course()
        let session = SiteSession(course.options)
        _ = try await session.build()
        let before = pictures(course)
        try course.write(
            Self.groups, try course.text(Self.groups).replacing("Back to", with: "Now back to"))
        let report = try await session.update([course.path + "/" + Self.groups])
        #expect(report.written == 1 && pictures(course) == before)
    }

    @Test func thereIsNoneWithoutAnAddressOrAReader() async throws {
        let course = try course()
        try course.write("site/site.yaml", "base-url: \(Self.base)\npictures: false\n")
        _ = try await course.build()
        #expect(try pictures(course).isEmpty && picture(course, "index.html") == nil)
        try course.write("site/site.yaml", "pictures: true\n")
        _ = try await course.build()
        #expect(try pictures(course).isEmpty && picture(course, "lessons/users.html") == nil)
        try course.write("site/site.yaml", "base-url: \(Self.base)\n")
        var options = course.options
        options.isPreview = true
        _ = try await SiteBuilder.build(options)
        #expect(try pictures(course).isEmpty && picture(course, "index.html") == nil)
        try course.write("site/theme/templates/sco.mustache", "{{sco.lesson}}")
        options = course.options
        options.scorm = .scorm12
        _ = try await SiteBuilder.build(options)
        #expect(try pictures(course).isEmpty && picture(course, "lessons/users.html") == nil)
        _ = try await SiteBuilder.check(course.options)
        #expect(pictures(course).isEmpty, "a check writes nothing")
    }

    @Test func lessonMayBringAPictureOfItsOwn() async throws {
        let course = try course()
        let own = "content/images/team of ours.png"
        try course.write(own, [0x89, 0x50])
        func name(_ file: String) throws {
            try course.write(
                Self.groups,
                try course.text(Self.groups).replacing(
                    "minutes: 5", with: "minutes: 5\npicture: \(file)"))
        }
        try name("../images/team of ours.png")
        let session = SiteSession(course.options)
        #expect(try await session.build().diagnostics.isEmpty)
        let html = try course.text("public/lessons/groups.html")
        #expect(html.contains("content=\"\(Self.base)images/team%20of%20ours.png\""))
        #expect(html.contains("\"og:image:alt\" content=\"Groups\""))
        #expect(!html.contains("1200x630"), "nobody has measured it")
        #expect(course.has("public/images/team of ours.png"))
        #expect(pictures(course).count == 2)
        #expect(await session.audit(.init("")).map(\.identifier) == [])
        try course.write(
            Self.groups,
            try course.text(Self.groups).replacing(
                "picture: ../images/team of ours.png", with: "labs: []"))
        _ = try await session.update([course.path + "/" + Self.groups])
        #expect(pictures(course).count == 3 && !course.has("public/images/team of ours.png"))
    }

    @Test func translationHasPicturesInItsLanguage() async throws {
        let course = try course()
        try course.write(
            "content/lessons/users.fr.md",
            try course.text("content/lessons/users.md").replacing("Users", with: "Utilisateurs"))
        try course.write(
            "site/theme/texts/fr.yaml", "position: Leçon {number} sur {total}\n")
        let report = try await course.build()
        #expect(report.diagnostics.isEmpty)
        let path = try #require(try picture(course, "lessons/users.fr.html"))
        #expect(path.hasPrefix("pictures/lessons/users.fr.") && course.has("public/" + path))
        let html = try course.text("public/lessons/users.fr.html")
        #expect(
            html.contains("content=\"Utilisateurs – ") && html.contains("Leçon 1 sur 2 · 10 min"))
        #expect(pictures(course).count == 6)
    }

    @Test func titleOfSignsAloneBreaksNeitherNamesNorAttributes() async throws {
        let course = try course()
        let title = String(repeating: "<b>&\\\"", count: 20_000)
        try course.write(
            Self.groups,
            try course.text(Self.groups).replacing("title: Groups", with: "title: \"\(title)\""))
        #expect(try await course.build().diagnostics.isEmpty)
        let html = try course.text("public/lessons/groups.html")
        let alt = html.split(separator: "og:image:alt\" content=\"")[1].prefix { $0 != "\"" }
        #expect(alt.hasPrefix("&lt;b&gt;&amp;&quot;") && alt.utf8.count < 3000)
        #expect(pictures(course).allSatisfy { $0.utf8.count < 60 })
    }

    @Test func compressionLeavesPicturesAlone() async throws {
        let course = try course()
        var options = course.options
        options.compresses = true
        _ = try await SiteBuilder.build(options)
        #expect(pictures(course).count == 3)
        #expect(try await SiteBuilder.build(options).written == 0)
    }

    @Test func imageOfTheContentFolderMayNotTakeAPicturesPlace() async throws {
        let course = try course()
        _ = try await course.build()
        let path = try #require(try picture(course, "lessons/users.html"))
        try course.write("content/" + path, [0x89, 0x50])
        try course.write(
            Self.groups, try course.text(Self.groups) + "\n![A picture](../\(path))\n")
        #expect(try await course.findings() == ["\(path) error output-collision"])
    }
}
