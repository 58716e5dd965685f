import Foundation
import SourceText
import Testing

@testable import SiteGenerator

/// Whatever is edited, in whatever order: a session that builds only what has changed must find what a
/// build from nothing finds, and leave the files that it would leave.
@Suite struct EditSequenceTests {
    @Test(arguments: 1...6)
    func sessionLeavesWhatABuildFromNothingWould(seed: UInt64) async throws {
        let course = try EditedCourse(seed: seed)
        let session = SiteSession(course.folder.options)
        _ = try await session.build()
        var sound = 0
        for step in 1...20 {
            let (changed, words) = try course.edit()
            let path = course.folder.path + "/"
            let report = try await session.update(changed.map { path + $0 })
            var options = course.folder.options
            options.outputFolder = path + "fresh-\(step)"
            let fresh = try await SiteSession(options).build()
            let place = "seed \(seed), step \(step): \(words)"
            #expect(
                report.diagnostics.map(\.description) == fresh.diagnostics.map(\.description),
                "\(place)")
            guard !fresh.hasErrors else { continue }
            sound += 1
            #expect(try files("public", course) == files("fresh-\(step)", course), "\(place)")
        }
        #expect(sound >= 3, "too few of the courses could be built to say anything")
    }

    /// All files of a site but the search index, which stays as it was until the next whole build.
    private func files(_ folder: String, _ course: EditedCourse) throws -> [String: String] {
        var files: [String: String] = [:]
        for name in course.folder.files(below: folder) where !name.hasPrefix("search/") {
            files[name] = try course.folder.bytes("\(folder)/\(name)")
        }
        // The list of files names the index's, too.
        files[".iamlab-site"] = files[".iamlab-site"]?.split(separator: "\n")
            .filter { !$0.hasPrefix("search/") }.joined(separator: "\n")
        return files
    }
}

/// A course of some lessons that link to each other, and random edits of it.
private final class EditedCourse {
    let folder: CourseFolder
    private var random: SeededGenerator
    private var lessons: [Text]
    private var counter = 0

    private struct Text {
        var id: String
        var title: String
        var summary = "About it."
        var minutes = 5
        var isDraft = false
        var alias: String?
        var headings: [String]
        /// Lessons and headings, by their texts: they may be gone by now.
        var links: [(lesson: String, heading: String?)] = []
        var body = "Text."
        var picture: String?

        var bytes: String {
            var text = "---\ntitle: \(title)\nsummary: \(summary)\nminutes: \(minutes)\n"
            text += "objectives: [learn]\n"
            if isDraft { text += "draft: true\n" }
            if let alias { text += "aliases: [\(alias)]\n" }
            text += "---\n\n\(body)\n\n"
            for heading in headings { text += "## \(heading)\n\n\(body)\n\n" }
            for link in links {
                let fragment = link.heading.map { "#" + $0.lowercased() } ?? ""
                text += "[there](\(link.lesson).md\(fragment))\n\n"
            }
            if let picture { text += "![A picture](../images/\(picture).svg)\n" }
            return text
        }
    }

    init(seed: UInt64) throws {
        folder = try CourseFolder()
        random = SeededGenerator(state: seed)
        lessons = (0..<5).map {
            Text(id: "l\($0)", title: "Lesson \($0)", headings: ["One", "Two"])
        }
        // Pictures would take the most time of all; what becomes of them has tests of its own.
        try folder.write(
            "site/site.yaml",
            "fingerprints: false\nbase-url: https://example.org/\npictures: false\n")
        try folder.write("content/images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        try folder.write("content/images/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" />")
        for lesson in lessons { try write(lesson) }
        try writeManifest()
    }

    private func file(_ id: String) -> String { "content/lessons/\(id).md" }

    private func write(_ lesson: Text) throws { try folder.write(file(lesson.id), lesson.bytes) }

    private func writeManifest() throws {
        let names = (["users", "groups"] + lessons.map(\.id)).joined(separator: ", ")
        try folder.write(
            "content/course.yaml",
            "title: T\ndescription: D\nmodules:\n  - {title: M, lessons: [\(names)]}\n")
    }

    /// Changes one to three things.
    ///
    /// - Returns: the files that have changed, and what was done.
    func edit() throws -> (files: [String], words: String) {
        var files: [String] = []
        var words: [String] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let (changed, said) = try editOnce()
            files += changed.filter { !files.contains($0) }
            words.append(said)
        }
        return (files, words.joined(separator: "; "))
    }

    private func editOnce() throws -> ([String], String) {
        counter += 1
        let number = Int.random(in: lessons.indices, using: &random)
        let kind = Int.random(in: 0..<13, using: &random)
        switch kind {
        case 0, 1: lessons[number].body = "Text \(counter)."
        case 2: lessons[number].title = "Title \(counter)"
        case 3: lessons[number].headings.append("H\(counter)")
        case 4: if lessons[number].headings.count > 1 { lessons[number].headings.removeLast() }
        case 5:
            let other = lessons[Int.random(in: lessons.indices, using: &random)]
            let heading = ([nil] + other.headings).randomElement(using: &random) ?? nil
            lessons[number].links.append((other.id, heading))
        case 6, 7: lessons[number].links = []
        case 8: lessons[number].minutes = 5 + counter % 7
        case 9: lessons[number].picture = [nil, "a", "b"][counter % 3]
        case 10: lessons[number].alias = Bool.random(using: &random) ? "old/\(counter).html" : nil
        case 11:
            guard lessons.count < 9 else { return ([], "nothing") }
            lessons.append(Text(id: "n\(counter)", title: "New \(counter)", headings: ["One"]))
            try write(lessons[lessons.count - 1])
            try writeManifest()
            return ([file("n\(counter)"), "content/course.yaml"], "added n\(counter)")
        default:
            guard lessons.count > 3 else { return ([], "nothing") }
            let gone = lessons.remove(at: number)
            try folder.remove(file(gone.id))
            try writeManifest()
            return ([file(gone.id), "content/course.yaml"], "removed \(gone.id)")
        }
        try write(lessons[number])
        return ([file(lessons[number].id)], "\(kind) of \(lessons[number].id)")
    }
}

/// The same numbers for the same seed (Steele, Lea and Flood's SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
