import Glibc
import Synchronization

/// Tells which files below some folders change, through inotify(7).
///
/// Folders that are made later are watched too, the given ones among them. Hidden files, what editors
/// keep beside a file (`a.md~`), and folders that a site was written to are passed over.
final class FolderWatch: Sendable {
    private let reader: WatchedFolders.Descriptor
    /// Wakes `next` for good: two ends of a pipe.
    private let wakeUp: (read: WatchedFolders.Descriptor, write: WatchedFolders.Descriptor)
    private let folders: Mutex<WatchedFolders>

    /// For how many milliseconds nothing may happen before changes are told: saving a file is several
    /// events.
    private static let quiet: Int32 = 3
    /// How long changes are collected at most.
    private static let longest: Duration = .milliseconds(200)
    /// How long a file that is gone is waited for: some editors move the old file away first.
    private static let patience: Duration = .milliseconds(100)

    /// - Parameter leavingOut: folders inside that are not watched.
    init(_ paths: [String], leavingOut: [String] = []) throws(WatchError) {
        var ends: [Int32] = [-1, -1]
        let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw WatchError(errno) }
        reader = WatchedFolders.Descriptor(descriptor)
        guard pipe(&ends) == 0 else { throw WatchError(errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        wakeUp = (WatchedFolders.Descriptor(ends[0]), WatchedFolders.Descriptor(ends[1]))
        var watched = WatchedFolders(paths, leavingOut: leavingOut, descriptor)
        try watched.begin()
        folders = Mutex(watched)
    }

    /// Waits for the next changes; nil after `stop`.
    func next() -> FileChanges? {
        folders.withLock { folders in
            let clock = ContinuousClock()
            var start = clock.now
            while true {
                let wait = folders.changes.isEmpty ? -1 : FolderWatch.quiet
                var requests = [
                    pollfd(fd: reader.number, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: wakeUp.read.number, events: Int16(POLLIN), revents: 0),
                ]
                let count = poll(&requests, 2, wait)
                if count < 0, errno != EINTR { return nil }
                if requests[1].revents != 0 { return nil }
                if count > 0, requests[0].revents != 0 {
                    if folders.changes.isEmpty { start = clock.now }
                    folders.readEvents()
                    if start.duration(to: clock.now) < FolderWatch.longest { continue }
                }
                guard !folders.changes.isEmpty else { continue }
                let isPatient = start.duration(to: clock.now) < FolderWatch.patience
                if isPatient, folders.changes.missesFiles { continue }
                return folders.takeChanges()
            }
        }
    }

    /// Makes `next` return nil, now and ever after.
    func stop() {
        var byte: UInt8 = 1
        _ = write(wakeUp.write.number, &byte, 1)
    }
}

/// Files that have changed, been added or removed.
struct FileChanges: Sendable, Equatable {
    /// Named as the watched folders were: `content/lessons/users.md`.
    var files: Set<String> = []
    /// Whether more has changed than is known.
    var isAll = false

    var isEmpty: Bool { files.isEmpty && !isAll }

    /// Whether one of the files is not there.
    var missesFiles: Bool { files.contains { access($0, F_OK) != 0 } }

    mutating func add(_ other: FileChanges) {
        files.formUnion(other.files)
        isAll = isAll || other.isAll
    }
}

/// Why folders can not be watched.
struct WatchError: Error, CustomStringConvertible {
    /// What the system calls it.
    var code: Int32

    init(_ code: Int32) { self.code = code }

    var description: String {
        let reason = "files can not be watched: \(String(cString: strerror(code)))"
        switch code {
        case ENOSPC:
            return reason + "\n    help: more folders than the system watches for one user: "
                + "sudo sysctl fs.inotify.max_user_watches=524288"
        case EMFILE:
            return reason + "\n    help: more programs that watch than the system allows one user: "
                + "sudo sysctl fs.inotify.max_user_instances=512"
        default: return reason
        }
    }
}
