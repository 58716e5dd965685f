import Course
import Foundation
import SourceText
import Testing

@testable import SiteGenerator

@Suite struct PublishingTests {
    @Test func publishesImagesThatLessonsShow() async throws {
        let course = try CourseFolder()
        try course.write("content/images/users.png", [0x89, 0x50])
        try course.write("content/images/unused.png", [0x89, 0x50])
        try course.write(
            "content/lessons/groups.md",
            "---\ntitle: T\nsummary: S\nminutes: 5\nobjectives: [o]\n---\n## Why groups\n\n"
                + "![The users](../images/users.png)\n")
        let report = try await course.build()
        #expect(report.diagnostics.map(\.description) == [])
        #expect(course.has("public/images/users.png"))
        #expect(!course.has("public/images/unused.png"))
        #expect(
            try course.text("public/lessons/groups.html").contains(
                "<img src=\"../images/users.png\" alt=\"The users\" />"))
    }

    /// A course from elsewhere must not publish files of the machine that builds it.
    @Test func publishesNothingThroughALinkOutOfTheFolder() async throws {
        let course = try CourseFolder()
        try course.write("private.png", "private")
        try FileManager.default.createSymbolicLink(
            atPath: course.path + "/content/lessons/a.png",
            withDestinationPath: course.path + "/private.png")
        try FileManager.default.createSymbolicLink(
            atPath: course.path + "/site/theme/assets/b.txt",
            withDestinationPath: course.path + "/private.png")
        try course.write(
            "content/lessons/groups.md",
            "---\ntitle: T\nsummary: S\nminutes: 5\nobjectives: [o]\n---\n## Why groups\n\n"
                + "![x](a.png)\n")
        #expect(
            try await course.findings() == [
                "content/lessons/groups.md:9:6 error image-missing",
                "site/theme/assets/b.txt error file-unreadable",
            ])
    }

    @Test func refusesTwoSourcesOfOneFile() async throws {
        let course = try CourseFolder()
        try course.write("content/assets/icon.svg", "<svg/>")
        try course.write(
            "content/lessons/groups.md",
            "---\ntitle: T\nsummary: S\nminutes: 5\nobjectives: [o]\n---\n## Why groups\n\n"
                + "![x](../assets/icon.svg)\n")
        #expect(
            try await course.findings() == ["assets/icon.svg error output-collision"])
    }

    @Test func onlyPagesWithALabMayCompileWebAssembly() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        for file in course.files(below: "public") where file.hasSuffix(".html") {
            let html = try course.text("public/" + file)
            let hasLab = ["lessons/users.html", "labs/first-user.html"].contains(file)
            #expect(html.contains("'wasm-unsafe-eval'") == hasLab, "\(file)")
            #expect(html.contains("scripts/lab.js") == hasLab, "\(file)")
        }
    }

    @Test func contentsAreNumberedAsTheTextIs() async throws {
        let course = try CourseFolder()
        try course.write(
            "site/theme/templates/lesson.mustache",
            "{{#lesson.contents}}{{#number}}{{number}} {{/number}}{{{title}}};{{#children}}"
                + "{{#number}}{{number}} {{/number}}{{{title}}};{{/children}}{{/lesson.contents}}")
        let file = "content/lessons/groups.md"
        try course.write(
            file,
            try course.text(file)
                + "\n### Ways\n\n### More ways\n\n:::note\n### Inside\n:::\n\n## End\n\n### Last\n")
        _ = try await course.build()
        #expect(
            try course.text("public/lessons/groups.html")
                == "Why groups;Ways;More ways;Inside;End;Last;")
        let manifest = try course.text("content/course.yaml")
        try course.write("content/course.yaml", manifest + "options: {numbered: true}\n")
        _ = try await course.build()
        #expect(
            try course.text("public/lessons/groups.html")
                == "1. Why groups;1.1 Ways;1.2 More ways;Inside;2. End;2.1 Last;")
    }

    @Test func warnsWithoutTheModule() async throws {
        let course = try CourseFolder()
        var options = course.options
        options.browserModule = nil
        let report = try await SiteBuilder.build(options)
        #expect(report.diagnostics.map(\.identifier) == ["browser-module-missing"])
        #expect(report.written == 18)
    }

    @Test(arguments: [
        ("a.html", "b.html", "b.html"), ("lessons/a.html", "lessons/b.html", "b.html"),
        ("lessons/a.html", "labs/b/c.json", "../labs/b/c.json"),
        ("labs/b.html", "labs/b/c.json", "b/c.json"), ("a.html", "labs/b.html", "labs/b.html"),
        ("labs/index.html", "index.html", "../index.html"),
    ])
    func relatesPaths(page: String, target: String, url: String) {
        #expect(SitePath.url(of: target, from: page) == url)
    }

    @Test(arguments: [1, 2, 7, 100])
    func concurrentMapKeepsTheOrder(limit: Int) async throws {
        let numbers = Array(0..<50)
        let doubled = try await numbers.concurrentMap(limit: limit) { number in
            if number % 3 == 0 { await Task.yield() }
            return number * 2
        }
        #expect(doubled == numbers.map { $0 * 2 })
    }
}
