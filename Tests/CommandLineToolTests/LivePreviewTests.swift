import Dispatch
import Foundation
import SiteGenerator
import Testing

@testable import CommandLineTool

/// A course that is shown while the value lives.
private final class ShownCourse {
    let folder: Folder
    let recorder = Recorder()
    private(set) var port: UInt16 = 0
    private let preview: LivePreview
    private var work: Task<Void, Never>?

    /// - Parameter prepare: changes the course of `iamlab new` before it is built.
    init(prepare: (Folder) throws -> Void = { _ in }) async throws {
        folder = try Folder()
        #expect(await Recorder().run("new", folder["course"]) == .passed)
        try prepare(folder)
        let options = BuildOptions(
            contentFolder: folder["course/content"], labsFolder: folder["course/labs"],
            siteFolder: folder["course/site"], builtInFolder: BuiltInTheme.folder(),
            outputFolder: folder["out"])
        preview = try LivePreview(options, recorder.terminal)
        port = try preview.start(port: 0)
        await preview.build()
        work = Task { [preview] in await preview.run() }
    }

    func stop() async {
        preview.stop()
        await work?.value
    }

    func page(_ path: String) async throws -> String {
        let listener = try Listener(port, path, ending: true)
        return await listener.read(until: nil)
    }

    func listen() async throws -> Listener {
        let listener = try Listener(port, "/.iamlab/events")
        _ = await listener.read(until: "data: ")
        return listener
    }

    func edit(_ name: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: folder["course/" + name], encoding: .utf8)
        try #require(text.contains(old))
        try folder.write("course/" + name, text.replacing(old, with: new))
    }
}

/// A connection that waits without holding up one of Swift's threads.
private final class Listener: @unchecked Sendable {
    // Used by one call of `read` at a time, that is waited for.
    private let descriptor: Int32

    init(_ port: UInt16, _ target: String, ending: Bool = false) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 90, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        try #require(status == 0)
        let text = "GET \(target) HTTP/1.1\r\nHost: localhost\r\n"
        let bytes = Array((text + (ending ? "Connection: close\r\n\r\n" : "\r\n")).utf8)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    deinit { close(descriptor) }

    /// The next event; the comments by which the server finds out who is there are passed over.
    func event() async -> String {
        while true {
            let text = await read(until: "\n\n")
            if text.isEmpty || text.contains("event: ") { return text }
        }
    }

    /// What comes until a text is among it; nil: until the end.
    func read(until text: String?) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "test").async { [self] in
                var found = ""
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while text.map({ !found.contains($0) }) ?? true {
                    let count = recv(descriptor, &buffer, buffer.count, 0)
                    if count <= 0 { break }
                    found += String(decoding: buffer[..<count], as: UTF8.self)
                }
                continuation.resume(returning: found)
            }
        }
    }
}

@Suite struct LivePreviewTests {
    private static let lesson = "content/lessons/first-user.md"
    private static let page = "/lessons/first-user.html"

    @Test func pageFollowsTheEditAndKeepsItsGoodStateThroughAMistake() async throws {
        let course = try await ShownCourse()
        let listener = try await course.listen()
        try course.edit(Self.lesson, "## What a user is", "## Whatever a user is")
        #expect(await listener.event().contains("event: built"))
        #expect(try await course.page(Self.page).contains("Whatever a user is"))

        try course.edit(Self.lesson, "At first it may", "[At](nowhere.md) first it may")
        let event = await listener.event()
        #expect(event.contains("event: mistakes"))
        #expect(event.contains(#"first-user.md","line":"#) && event.contains(#""column":"#))
        #expect(event.contains(#""excerpt":"#) && event.contains(#""help":["#))
        let kept = try await course.page(Self.page)
        #expect(kept.contains("At first it may") && kept.contains("Whatever a user is"))
        #expect(course.recorder.error.contains("[link-target]"))

        try course.edit(Self.lesson, "[At](nowhere.md) first", "In the beginning")
        #expect(await listener.event().contains("event: built"))
        #expect(try await course.page(Self.page).contains("In the beginning it may"))
        await course.stop()
        let lines = course.recorder.out.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1].contains("first-user.md: ") && lines[1].contains(" written, "))
        #expect(lines[2].hasSuffix("first-user.md: 1 error; the site stays as it was"))
    }

    @Test func mistakeAtTheBeginningWaitsToBeMended() async throws {
        let course = try await ShownCourse { folder in
            try folder.write("course/content/course.yaml", "title: [")
        }
        #expect(try await course.page("/").hasPrefix("HTTP/1.1 503 "))
        let listener = try Listener(course.port, "/.iamlab/events")
        #expect(await listener.read(until: "course.yaml").contains("event: mistakes"))
        let manifest = try #require(NewCourse.files.first { $0.path == "content/course.yaml" })
        try course.folder.write("course/content/course.yaml", manifest.text)
        #expect(await listener.read(until: "built").contains("event: built"))
        #expect(try await course.page("/").hasPrefix("HTTP/1.1 200 "))
        await course.stop()
    }

    /// The manifest is broken, then a lesson is edited: the mistake must not be forgotten.
    @Test func mistakeElsewhereOutlastsAnEdit() async throws {
        let course = try await ShownCourse()
        let listener = try await course.listen()
        let manifest = try String(
            contentsOfFile: course.folder["course/content/course.yaml"], encoding: .utf8)
        try course.folder.write("course/content/course.yaml", "title: [")
        #expect(await listener.event().contains("event: mistakes"))
        try course.edit(Self.lesson, "At first", "In the beginning")
        #expect(await listener.event().contains("event: mistakes"))
        try course.folder.write("course/content/course.yaml", manifest)
        #expect(await listener.event().contains("event: built"))
        #expect(try await course.page(Self.page).contains("In the beginning"))
        await course.stop()
    }

    @Test func newLessonInANewFolderOfTheThemeAndALabAreSeen() async throws {
        let course = try await ShownCourse()
        let listener = try await course.listen()
        try course.folder.write("course/site/theme/styles/base.css", "p { margin: 7px; }\n")
        var event = await listener.event()
        #expect(event.contains("event: built"))
        try course.edit("labs/first-user/lab.yaml", "Noor writes", "Dara writes")
        event = await listener.event()
        #expect(event.contains("event: built"))
        #expect(try await course.page("/labs/first-user.html").contains("Dara writes"))
        await course.stop()
    }

    @Test func takenPortIsAClearError() async throws {
        let course = try await ShownCourse()
        let recorder = Recorder()
        let status = await recorder.run(
            "serve", "--port", "\(course.port)", "--content", course.folder["course/content"])
        #expect(status == .fellShort)
        #expect(recorder.error.contains("Address already in use"))
        #expect(recorder.error.contains("help: try another port"))
        await course.stop()
    }
}
