import Foundation
import SourceText
import Testing

@testable import SiteGenerator

/// Links and lists that try to make a build write or remove files elsewhere.
@Suite struct OutputFolderTests {
    @Test func removesWhatIsNoLongerMadeAndNothingElse() async throws {
        let course = try CourseFolder()
        try course.write("site/theme/assets/deep/a.svg", "<svg/>")
        _ = try await course.build()
        #expect(course.has("public/assets/deep/a.svg"))
        try course.write("public/mine.txt", "mine")
        try course.write("public/assets/mine.txt", "mine")
        try course.remove("site/theme/assets/deep")
        let report = try await course.build()
        #expect(report.removed == 1)
        #expect(!course.has("public/assets/deep"))
        #expect(course.has("public/mine.txt"))
        #expect(course.has("public/assets/mine.txt"))
    }

    /// A list that someone edited must not make the build remove files elsewhere.
    @Test func followsNoPathOfTheListOutOfTheFolder() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        try course.write("victim.txt", "keep")
        try course.write("elsewhere/victim.txt", "keep")
        try FileManager.default.createSymbolicLink(
            atPath: course.path + "/public/link",
            withDestinationPath: course.path + "/elsewhere")
        let list = try course.text("public/.iamlab-site")
        try course.write(
            "public/.iamlab-site",
            list + "../victim.txt\n\(course.path)/victim.txt\nlink/victim.txt\n./index.html\n")
        let report = try await course.build()
        #expect(report.removed == 0)
        #expect(course.has("victim.txt"))
        #expect(course.has("elsewhere/victim.txt"))
        #expect(course.has("public/index.html"))
    }

    @Test func replacesALinkInsteadOfWritingThroughIt() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        try course.write("victim.txt", "keep")
        try course.remove("public/index.html")
        try FileManager.default.createSymbolicLink(
            atPath: course.path + "/public/index.html",
            withDestinationPath: course.path + "/victim.txt")
        _ = try await course.build()
        #expect(try course.text("victim.txt") == "keep")
        #expect(try course.text("public/index.html").contains("IAM &amp; friends"))
    }

    @Test func writesThroughNoLinkedFolder() async throws {
        let course = try CourseFolder()
        _ = try await course.build()
        try course.remove("public/lessons")
        try course.write("elsewhere/keep.txt", "keep")
        try FileManager.default.createSymbolicLink(
            atPath: course.path + "/public/lessons",
            withDestinationPath: course.path + "/elsewhere")
        await #expect(throws: OutputError.self) { try await course.build() }
        #expect(course.files(below: "elsewhere") == ["keep.txt"])
    }
}
