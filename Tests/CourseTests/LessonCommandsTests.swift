import Foundation
import IAMSimulator
import LabGrading
import ShellInterpreter
import SourceText
import Testing

@testable import Course

/// The commands and scenarios that the project's lessons show are ones that exist.
@Suite struct LessonCommandsTests {
    private func codeBlocks() async throws -> [(lesson: String, language: String, text: String)] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        let content = try #require(SourceFolder(root + "/content"))
        let result = try await CourseReader.read(
            content: content, labs: SourceFolder(root + "/labs"))
        #expect(result.diagnostics.map(\.description) == [])
        var blocks: [(lesson: String, language: String, text: String)] = []
        let course = try #require(result.course)
        for head in course.lessons {
            let lesson = try #require(course.read(head).lesson)
            lesson.document.visit { node in
                if case .codeBlock(let language, let text) = node.kind {
                    blocks.append((lesson.id, language, text))
                }
            }
        }
        return blocks
    }

    @Test func shellBlocksAreScriptsOfRealCommands() async throws {
        let blocks = try await codeBlocks().filter { $0.language == "shell" }
        #expect(blocks.count >= 15)
        for block in blocks {
            let account = Account(now: Lab.firstTime, seed: "lesson")
            var shell = Shell(
                source: SourceFile(
                    name: block.lesson, text: "SEED=JBSWY3DPEHPK3PXP\n" + block.text),
                session: Session(account: account), files: VirtualFiles())
            shell.run()
            #expect(shell.diagnostics.map(\.description) == [])
            #expect(!shell.session.calls.isEmpty || block.text.contains("oathtool"))
        }
    }

    @Test func scenariosAreWellFormed() async throws {
        let blocks = try await codeBlocks().filter {
            $0.language == "yaml" && $0.text.contains("steps:")
        }
        #expect(blocks.count >= 2)
        for block in blocks {
            let submission = Submission(SourceFile(name: block.lesson + ".yaml", text: block.text))
            let run = submission.run(on: Account(now: Lab.firstTime, seed: "lesson"))
            #expect(run.isReadable)
            #expect(run.diagnostics.map(\.description) == [])
        }
    }
}
