import Glibc
import SiteGenerator

/// The folders that one inotify instance watches, and what was heard of them.
struct WatchedFolders: Sendable {
    /// A file descriptor that is closed with the last reference.
    final class Descriptor: Sendable {
        let number: Int32

        init(_ number: Int32) { self.number = number }

        deinit { close(number) }
    }

    private(set) var changes = FileChanges()

    private let roots: [String]
    private let leavingOut: Set<String>
    private let descriptor: Int32
    /// The folders by the numbers that inotify gave them.
    private var folders: [Int32: String] = [:]
    /// The folders that hold watched ones, which may be made or replaced.
    private var parents: [Int32: [String]] = [:]
    /// Files that appeared since the last changes were taken: where they vanish again, nobody was to
    /// see them.
    private var passing: Set<String> = []

    private static let inside =
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
    private static let deepest = 64

    init(_ roots: [String], leavingOut: [String], _ descriptor: Int32) {
        self.roots = roots.map(WatchedFolders.withoutSlash)
        self.leavingOut = Set(leavingOut.map(WatchedFolders.withoutSlash))
        self.descriptor = descriptor
    }

    private static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// Watches all that is there.
    mutating func begin() throws(WatchError) {
        for root in roots {
            let number = inotify_add_watch(
                descriptor, WatchedFolders.parent(root),
                UInt32(IN_CREATE | IN_MOVED_TO | IN_ONLYDIR | IN_MASK_ADD))
            if number >= 0 { parents[number, default: []].append(root) }
            try watch(root)
        }
    }

    mutating func takeChanges() -> FileChanges {
        defer {
            changes = FileChanges()
            passing = []
        }
        return changes
    }

    // MARK: Folders

    /// Watches a folder and those in it.
    ///
    /// - Parameter isNew: whether its files are changes.
    private mutating func watch(
        _ folder: String, isNew: Bool = false, depth: Int = 0
    ) throws(WatchError) {
        guard depth < WatchedFolders.deepest, !leavingOut.contains(folder),
            access(folder + "/" + SiteBuilder.listName, F_OK) != 0
        else { return }
        // The given folders may be links; a link inside leads to what is watched anyway.
        let links = depth == 0 && roots.contains(folder) ? 0 : IN_DONT_FOLLOW
        let mask = UInt32(WatchedFolders.inside | IN_ONLYDIR | IN_MASK_ADD | links)
        let number = inotify_add_watch(descriptor, folder, mask)
        guard number >= 0 else {
            if [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) { return }
            throw WatchError(errno)
        }
        folders[number] = folder
        // After the watch is set: what appears in between is heard of twice rather than never.
        for (name, isFolder) in WatchedFolders.entries(of: folder) {
            let path = folder + "/" + name
            if isFolder {
                try watch(path, isNew: isNew, depth: depth + 1)
            } else if isNew {
                changes.files.insert(path)
            }
        }
    }

    /// Forgets a folder that was moved away, and those in it.
    private mutating func forget(_ folder: String) {
        for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
            folders[number] = nil
            inotify_rm_watch(descriptor, number)
        }
    }

    private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard isOfInterest(name) else { continue }
            var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
                var status = stat()
                isFolder =
                    lstat(folder + "/" + name, &status) == 0
                    && status.st_mode & S_IFMT == S_IFDIR
            }
            entries.append((name, isFolder))
        }
        return entries
    }

    private static func isOfInterest(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix("~")
    }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    // MARK: Events

    /// Takes all events that wait.
    mutating func readEvents() {
        let head = MemoryLayout<inotify_event>.size
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return }
            var index = 0
            while index + head <= count {
                let event = buffer.withUnsafeBytes {
                    $0.loadUnaligned(fromByteOffset: index, as: inotify_event.self)
                }
                let end = index + head + Int(event.len)
                let name = String(
                    decoding: buffer[(index + head)..<end].prefix { $0 != 0 }, as: UTF8.self)
                take(event.wd, Int32(bitPattern: event.mask), name)
                index = end
            }
        }
    }

    private mutating func take(_ number: Int32, _ mask: Int32, _ name: String) {
        if mask & IN_Q_OVERFLOW != 0 {
            watchAgain()
            return
        }
        if mask & IN_IGNORED != 0 {
            folders[number] = nil
            parents[number] = nil
            return
        }
        for root in parents[number] ?? [] where WatchedFolders.name(of: root) == name {
            if mask & (IN_CREATE | IN_MOVED_TO) != 0 { appear(root, mask | IN_ISDIR) }
        }
        guard let folder = folders[number], WatchedFolders.isOfInterest(name) else { return }
        let path = folder + "/" + name
        if mask & IN_ISDIR != 0, leavingOut.contains(path) { return }
        if mask & (IN_CREATE | IN_MOVED_TO) != 0 {
            appear(path, mask)
        } else if mask & (IN_DELETE | IN_MOVED_FROM) != 0 {
            vanish(path, mask)
        } else if mask & IN_CLOSE_WRITE != 0 {
            changes.files.insert(path)
        }
    }

    private static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }

    private mutating func appear(_ path: String, _ mask: Int32) {
        if mask & IN_ISDIR != 0 {
            // A folder too many for the system: from now on it is not watched, and builds go on.
            try? watch(path, isNew: true)
            return
        }
        if !changes.files.contains(path) { passing.insert(path) }
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        // A file just made is told of when it has been written. Links are whole at once.
        let isWhole = status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
        if mask & IN_MOVED_TO != 0 || isWhole { changes.files.insert(path) }
    }

    private mutating func vanish(_ path: String, _ mask: Int32) {
        if mask & IN_ISDIR != 0 { forget(path) }
        if passing.remove(path) != nil {
            changes.files.remove(path)
        } else {
            changes.files.insert(path)
        }
    }

    /// After events were lost: what there is is found out anew.
    private mutating func watchAgain() {
        changes.isAll = true
        for root in roots { try? watch(root) }
    }
}
