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

    // MARK: Compressed forms

    @Test func writesCompressedFormsWhereATextChanged() async throws {
        let course = try CourseFolder()
        try course.write("site/theme/assets/photo.png", [0x89, 0x50])
        var options = course.options
        options.compresses = true
        #expect(try await SiteBuilder.build(options).diagnostics.map(\.description) == [])
        for file in ["index.html", "assets/styles/base.css", "labs/first-user/lab.json"] {
            #expect(course.has("public/\(file).gz") && course.has("public/\(file).br"), "\(file)")
        }
        #expect(!course.has("public/assets/photo.png.gz"))
        let again = try await SiteBuilder.build(options)
        #expect(again.written == 0 && again.removed == 0)
        try course.remove("public/404.html.br")
        try course.write("site/theme/templates/home.mustache", "Another home")
        let third = try await SiteBuilder.build(options)
        #expect(third.written == 4 && third.removed == 0)
        let without = try await course.build()
        #expect(without.removed > 10 && !course.has("public/index.html.gz"))
        #expect(course.has("public/index.html"))
    }

    @Test func keepsCompressedFormsAfterAnEdit() async throws {
        let course = try CourseFolder()
        var options = course.options
        options.compresses = true
        let session = SiteSession(options)
        _ = try await session.build()
        let old = try course.bytes("public/lessons/groups.html.br")
        let file = course.path + "/content/lessons/groups.md"
        try course.write(
            "content/lessons/groups.md", try course.text("content/lessons/groups.md") + "\nMore.\n")
        let report = try await session.update([file])
        #expect(report.removed == 0)
        #expect(course.has("public/lessons/users.html.gz"))
        #expect(try course.bytes("public/lessons/groups.html.br") != old)
    }

    @Test func compressedFormsUnpackToTheSameBytes() async throws {
        let course = try CourseFolder()
        try course.write("site/theme/assets/empty.txt", "")
        try course.write(
            "site/theme/assets/large.txt",
            (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) })
        var options = course.options
        options.compresses = true
        _ = try await SiteBuilder.build(options)
        let script = """
            const fs = require("fs"), zlib = require("zlib");
            let count = 0;
            for (const name of fs.readdirSync(".", { recursive: true }).map(String)) {
              const unpack = { gz: zlib.gunzipSync, br: zlib.brotliDecompressSync }[
                name.split(".").pop()];
              if (!unpack) continue;
              const plain = fs.readFileSync(name.slice(0, -3));
              if (!unpack(fs.readFileSync(name)).equals(plain)) throw new Error(name);
              count += 1;
            }
            console.log(count > 20 ? "good" : "only " + count);
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["node", "-e", script]
        process.currentDirectoryURL = URL(fileURLWithPath: course.path + "/public")
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(String(decoding: answer, as: UTF8.self) == "good\n")
    }

    /// All workers begin at once, and none of the folders above is there.
    @Test func workersMakeTheFoldersAboveTogether() async throws {
        let course = try CourseFolder()
        for round in 0..<200 {
            let output = OutputFolder(path: course.path + "/round-\(round)/deep/public")
            output.begin(holdingBack: false, keepsOthers: false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<4 {
                    group.addTask {
                        let file = OutputFile(path: "a/b/\(worker).txt", bytes: [0x61])
                        try output.stage(file)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try output.commit().written == 4)
        }
    }
}
