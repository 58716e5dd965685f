import Course
import Foundation
import PolicyLanguage
import SourceText

/// Reads what the policy commands are given.
enum PolicyRequests {
    /// Longest request, in bytes: some twenty policies of AWS's largest size.
    static let maximumBytes = 1 << 20

    /// A file, or standard input for `-` and for nothing.
    static func source(_ path: String?) throws -> SourceFile {
        guard let path, path != "-" else {
            let data = try FileHandle.standardInput.read(upToCount: maximumBytes + 1) ?? Data()
            if data.count > maximumBytes { throw tooLong("standard input") }
            return SourceFile(name: "standard input", bytes: [UInt8](data))
        }
        do throws(SourceFolder.Problem) {
            return SourceFile(
                name: path, bytes: try SourceFolder.readFile(path, limit: maximumBytes))
        } catch {
            throw Refusal(
                [
                    Diagnostic(
                        .error, "file-unreadable",
                        "expected a file of at most \(maximumBytes / 1024) KiB, found "
                            + error.words, file: path)
                ], .ungradable)
        }
    }

    private static func tooLong(_ name: String) -> Refusal {
        Refusal(
            [
                Diagnostic(
                    .error, "file-unreadable",
                    "expected at most \(maximumBytes / 1024) KiB, found more", file: name)
            ], .ungradable)
    }

    /// The request in a file; a mistake in it ends the command.
    static func policyCase(_ source: SourceFile) throws -> PolicyCase {
        let (policyCase, findings) = PolicyCase.read(source)
        if let policyCase { return policyCase }
        throw Refusal(findings.map { $0.diagnostic(in: source) }, .ungradable)
    }
}

/// Cuts standard input into lines, without holding more than one of them.
struct LineReader {
    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    enum Line {
        case text([UInt8])
        /// Longer than the limit; it was skipped.
        case tooLong
    }

    init(descriptor: Int32, limit: Int) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// Whether a whole line has been read already, so that `next` need not wait.
    var hasLine: Bool { buffer[start...].contains(UInt8(ascii: "\n")) }

    /// The next line without its end; nil at the end of the input.
    mutating func next() -> Line? {
        var searched = start
        var skips = false
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(buffer[start..<end])
                start = end + 1
                if skips || line.count > limit { return .tooLong }
                return .text(line)
            }
            searched = buffer.count
            if buffer.count - start > limit {
                skips = true
                buffer.removeAll(keepingCapacity: true)
                (start, searched) = (0, 0)
            }
            if isAtEnd {
                let line = Array(buffer[start...])
                start = buffer.count
                if skips { return .tooLong }
                return line.isEmpty ? nil : .text(line)
            }
            if start > 0 {
                buffer.removeFirst(start)
                searched -= start
                start = 0
            }
            fill()
        }
    }

    private mutating func fill() {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { isAtEnd = true } else { buffer.append(contentsOf: chunk[..<count]) }
            return
        }
    }
}
