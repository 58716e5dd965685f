import CommandLineTool
import Foundation
import Testing

@Suite struct NewCommandTests {
    @Test func newCourseBuildsChecksAndGradesAtOnce() async throws {
        let folder = try Folder()
        let course = folder["a course"]
        let new = Recorder()
        #expect(await new.run("new", course) == .passed)
        #expect(new.out.contains("cd '\(course)'") && new.out.contains("iamlab serve"))
        let options = ["--labs", course + "/labs"]
        let sources = ["--content", course + "/content", "--site", course + "/site"] + options

        let build = Recorder()
        #expect(await build.run(["build"] + sources) == .passed, "\(build.error)")
        #expect(build.out.contains("1 lessons, 1 labs"))
        let page = try String(
            contentsOfFile: course + "/site/public/lessons/first-user.html", encoding: .utf8)
        #expect(page.contains("What a user is"))

        let check = Recorder()
        #expect(await check.run(["check"] + sources) == .passed, "\(check.error)")
        #expect(!check.error.contains(": error: "))

        let test = Recorder()
        #expect(await test.run(["lab", "test"] + options) == .passed, "\(test.out)")

        let grade = Recorder()
        let solutions = course + "/labs/first-user/solutions/"
        let files = ["scenario.yaml", "script.sh"].map { solutions + $0 }
        #expect(await grade.run(["grade", "first-user"] + files + options) == .passed)
        #expect(grade.out.contains("Score: 5/5"))
        #expect(
            await Recorder().run(
                ["grade", "first-user", course + "/labs/first-user/starter.yaml"] + options)
                == .fellShort)
    }

    @Test func folderThatHoldsSomethingIsRefusedAndUntouched() async throws {
        let folder = try Folder(["mine/notes.txt": "x", "file": "y"])
        for (name, found) in [("mine", "'notes.txt' in it"), ("file", "found a file")] {
            let recorder = Recorder()
            #expect(await recorder.run("new", folder[name]) == .fellShort)
            #expect(recorder.error.contains("[folder-not-empty]"))
            #expect(recorder.error.contains(found))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder["mine"]).count == 1)
        try FileManager.default.createDirectory(
            atPath: folder["empty"], withIntermediateDirectories: false)
        #expect(await Recorder().run("new", folder["empty"]) == .passed)
    }
}
