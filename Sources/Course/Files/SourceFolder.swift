private import Glibc
package import SourceText

/// A folder that is only read from: every file bounded in size, and none outside the folder.
///
/// A symbolic link inside the folder is followed as long as what it names lies inside too, so a
/// course that came from elsewhere can not publish a file of the machine it is built on.
package struct SourceFolder: Sendable {
    /// The path as the user gave it. Names of files in messages begin with it.
    package let path: String
    /// The path without links, for telling inside from outside.
    private let resolved: String

    /// Why a file can not be used.
    package enum Problem: Error, Equatable, Sendable {
        case missing
        case notAFile
        case outside
        case tooLarge(limit: Int)
        case unreadable(reason: String)

        /// What was found, for a message: "expected a file, found ...".
        package var words: String {
            switch self {
            case .missing: "no such file"
            case .notAFile: "something that is not a file"
            case .outside: "a link that leads out of the folder"
            case .tooLarge(let limit): "more than \(limit / 1024) KiB"
            case .unreadable(let reason): "a file that can not be read: \(reason)"
            }
        }
    }

    /// What lies directly in a folder.
    package struct Entry: Equatable, Sendable {
        package var name: String
        package var isFolder: Bool
    }

    /// Nil where there is no such folder.
    package init?(_ path: String) {
        guard let resolved = SourceFolder.resolve(path), SourceFolder.isFolder(resolved) else {
            return nil
        }
        self.path = path
        self.resolved = resolved
    }

    /// The name of a file in messages: the folder as the user gave it, then the path inside.
    package func name(of relative: String) -> String {
        path.hasSuffix("/") ? path + relative : path + "/" + relative
    }

    /// What lies in a folder inside, sorted by name; hidden files are left out.
    ///
    /// Empty where there is no such folder.
    package func entries(of relative: String = "") -> [Entry] {
        guard let folder = inside(relative), let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var entries: [Entry] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.utf8.starts(with: ".".utf8) else { continue }
            // A link is what it leads to, and some file systems do not tell.
            let isFolder =
                switch Int(entry.pointee.d_type) {
                case Int(DT_DIR): true
                case Int(DT_REG): false
                default: SourceFolder.isFolder(folder + "/" + name)
                }
            entries.append(Entry(name: name, isFolder: isFolder))
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Whether a file is there and may be read.
    package func hasFile(_ relative: String) -> Bool {
        guard let file = inside(relative) else { return false }
        return !SourceFolder.isFolder(file)
    }

    /// The bytes of a file inside.
    package func read(_ relative: String, limit: Int) throws(Problem) -> [UInt8] {
        guard let file = SourceFolder.resolve(resolved + "/" + relative) else { throw .missing }
        guard isInside(file) else { throw .outside }
        return try SourceFolder.readFile(file, limit: limit)
    }

    /// The bytes of a file anywhere, for files that the user names one by one.
    ///
    /// - Parameter followsLinks: false to refuse a link.
    package static func readFile(
        _ path: String, limit: Int, followsLinks: Bool = true
    ) throws(Problem) -> [UInt8] {
        // Without waiting: a pipe that nobody writes to is no file, and is refused below.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
        let file = open(path, followsLinks ? flags : flags | O_NOFOLLOW)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .missing }
            throw .unreadable(reason: String(cString: strerror(errno)))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
        return try contents(of: file, size: Int(status.st_size), limit: limit)
    }

    /// Reads to the end. The file may have changed since it was asked for its size.
    private static func contents(
        of file: Int32, size: Int, limit: Int
    ) throws(Problem) -> [UInt8] {
        var problem: Problem?
        // One byte more than there should be, so that a file that has grown is found out.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count <= size {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let read = Glibc.read(file, rest.baseAddress, rest.count)
                if read == 0 { break }
                if read < 0 {
                    if errno == EINTR { continue }
                    problem = .unreadable(reason: String(cString: strerror(errno)))
                    break
                }
                count += read
            }
        }
        if let problem { throw problem }
        guard bytes.count <= size else {
            throw bytes.count <= limit
                ? .unreadable(reason: "it is being written to") : .tooLarge(limit: limit)
        }
        return bytes
    }

    private func inside(_ relative: String) -> String? {
        guard let path = SourceFolder.resolve(resolved + "/" + relative), isInside(path) else {
            return nil
        }
        return path
    }

    private func isInside(_ path: String) -> Bool {
        path == resolved || path.hasPrefix(resolved == "/" ? "/" : resolved + "/")
    }

    private static func resolve(_ path: String) -> String? {
        // A NUL would cut the path short on its way into C.
        guard !path.utf8.contains(0), let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

extension SourceFolder {
    /// A file inside as a source for messages, or the reason why not as a diagnostic.
    package func source(
        _ relative: String, limit: Int, diagnostics: inout [Diagnostic]
    ) -> SourceFile? {
        do {
            return SourceFile(name: name(of: relative), bytes: try read(relative, limit: limit))
        } catch {
            diagnostics.append(
                Diagnostic(
                    .error, "file-unreadable",
                    "expected a file of at most \(limit / 1024) KiB, "
                        + "found \(error.words)", file: name(of: relative)))
            return nil
        }
    }
}
