import Course
import Glibc
import SiteGenerator

// Builds a site, then edits one of its lessons and builds what depends on it. Prints a line for each
// measurement: name, value.
//
//     edit-benchmark CONTENT SITE BUILT-IN OUTPUT LESSON
//
// CONTENT is the folder of the course, SITE that of its settings, BUILT-IN the one of the theme, LESSON
// the path of a lesson in CONTENT.

func milliseconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    let elapsed = (clock.now - start).components
    return Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) / 1e15
}

func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { fatalError("\(path) can not be written") }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
        fatalError("\(path) can not be written")
    }
}

let arguments = CommandLine.arguments
guard arguments.count == 6 else { fatalError("expected CONTENT SITE BUILT-IN OUTPUT LESSON") }
let lesson = arguments[1] + "/" + arguments[5]
let options = BuildOptions(
    contentFolder: arguments[1], labsFolder: arguments[1] + "/no-labs", siteFolder: arguments[2],
    builtInFolder: arguments[3], outputFolder: arguments[4])
let session = SiteSession(options)
let building = try await milliseconds {
    let report = try await session.build()
    guard !report.hasErrors else { fatalError("the course has errors") }
}
print("build-milliseconds \(building)")

let original = try SourceFolder.readFile(lesson, limit: 1 << 20)
var edits: [Double] = []
for number in 1...9 {
    write(original + Array("\nEdit \(number) of this text.\n".utf8), to: lesson)
    let elapsed = try await milliseconds {
        let report = try await session.update([lesson])
        guard report.written == 1 else { fatalError("expected one page, found \(report.written)") }
    }
    edits.append(elapsed)
}
write(original, to: lesson)
edits.sort()
print("edit-milliseconds \(edits[edits.count / 2])")
print("slowest-edit-milliseconds \(edits[edits.count - 1])")
