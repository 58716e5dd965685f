internal import Course
private import Glibc
internal import SourceText
internal import Synchronization

/// The folder that a site is written to.
///
/// A file in it lists what earlier builds wrote. Only what is on that list is ever removed, and a
/// folder that holds something and has no list is refused: it is not ours.
///
/// Files are written one by one while pages are made, each beside its place, and take their places
/// together at the end: a mistake that is found late leaves the site as it was, and no build holds
/// all pages in memory. In a folder that the build makes itself there is nothing to leave as it was:
/// files are written to their places at once.
final class OutputFolder: Sendable {
    /// The name of the list. It begins with a dot, so servers and people pass it over.
    static let listName = ".iamlab-site"
    private static let listHead =
        "# Files that iamlab wrote here. It removes the ones it no longer makes."
    private static let largestList = 64 << 20
    /// What a file is called until it takes its place.
    private static let stagedEnding = ".iamlab-new"

    let path: String
    private let writes: Bool
    private let compresses: Bool
    private let state = Mutex(State())

    private struct State {
        /// Folders that are there and are no links, and whether this build made them.
        var folders: [String: Bool] = [:]
        /// Files that wait to take their places.
        var staged: [String] = []
        /// Files that stand in their places already, in folders that were not there before.
        var placed: [String] = []
        /// All files of the site so far.
        var paths: Set<String> = []
        /// Files that two parts of the site make.
        var collisions: Set<String> = []
        /// Whether files are only counted.
        var isHeldBack = false
        /// What the last build of this process left, where this one makes only some of it again.
        var kept: Set<String>?
        /// What of it the site has no more use for.
        var dropped: Set<String> = []
    }

    /// All files that the last build left; nil before the first.
    private let left = Mutex<Set<String>?>(nil)

    /// What became of the files of a build.
    struct Outcome: Sendable {
        var written = 0
        var unchanged = 0
        var removed = 0
    }

    /// - Parameters:
    ///   - writes: false to find out what would be written where.
    ///   - compresses: whether compressed forms of each text are written beside it.
    init(path: String, writes: Bool = true, compresses: Bool = false) {
        self.path = path
        self.writes = writes
        self.compresses = compresses
    }

    // MARK: Before writing

    /// Why the folder can not be used, or nil. Nothing is changed.
    func refusal() -> Diagnostic? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            return Diagnostic(
                .error, "output-not-a-folder", "expected a folder for the site, found a file",
                file: path)
        }
        if isEmpty || earlierFiles() != nil { return nil }
        return Diagnostic(
            .error, "output-not-ours",
            "expected an empty folder or a site that iamlab made, found other files", file: path,
            help: ["choose another folder, or empty this one yourself"])
    }

    private var isEmpty: Bool {
        guard let handle = opendir(path) else { return true }
        defer { closedir(handle) }
        // Each folder lists itself and the one above.
        var count = 0
        while count < 3, readdir(handle) != nil { count += 1 }
        return count < 3
    }

    /// The files that earlier builds wrote; nil where no build did.
    private func earlierFiles() -> Set<String>? {
        let list = path + "/" + OutputFolder.listName
        guard !isLink(list),
            let bytes = try? SourceFolder.readFile(list, limit: OutputFolder.largestList)
        else { return nil }
        var lines = bytes.split(separator: UInt8(ascii: "\n")).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard lines.first == OutputFolder.listHead else { return nil }
        lines.removeFirst()
        // Someone may have edited the list: a path that leads out of the folder is not followed.
        return Set(lines.filter(OutputFolder.isPlain))
    }

    /// Whether a path stays in the folder: relative, without `.`, `..` and empty parts.
    static func isPlain(_ path: String) -> Bool {
        !path.isEmpty && !path.utf8.contains(0)
            && !ASCII.split(path, at: UInt8(ascii: "/")).contains { ["", ".", ".."].contains($0) }
    }

    // MARK: Writing

    /// Begins a build.
    ///
    /// - Parameters:
    ///   - holdingBack: whether it is known already that nothing will be written.
    ///   - keepsOthers: whether files that are not staged stay as the last build left them.
    func begin(holdingBack: Bool, keepsOthers: Bool) {
        let kept = keepsOthers ? left.withLock { $0 } : nil
        state.withLock { $0 = State(isHeldBack: holdingBack || !writes, kept: kept) }
    }

    /// Writes a file beside its place, unless the same bytes are there already, and its compressed
    /// forms.
    ///
    /// May be called by several threads. A second file of the same path is kept as a collision.
    func stage(_ file: OutputFile) throws(OutputError) {
        guard isWanted(file.path) else { return }
        let isNewFolder = try prepareFolder(of: file.path)
        let isThere = !isNewFolder && holds(file)
        // The file itself comes last: were the build cut short while files take their places, it
        // would differ, and the next build would make the forms again.
        for form in compresses ? Compression.forms(of: file.path) : [] {
            let name = file.path + form.rawValue
            guard isWanted(name), !isThere || !isFile(path + "/" + name) else { continue }
            guard let bytes = form.compressed(file.bytes) else {
                throw OutputError(path: path + "/" + name, reason: "it can not be compressed")
            }
            try place(bytes, as: name, isNewFolder: isNewFolder)
        }
        if !isThere { try place(file.bytes, as: file.path, isNewFolder: isNewFolder) }
    }

    /// Writes a file whose name changes whenever its bytes would. They are made only where no such
    /// file is there, or one whose writing was cut short.
    ///
    /// May be called by several threads.
    func stage(
        _ file: String, isWhole: ([UInt8]) -> Bool, bytes: () throws -> [UInt8]
    ) throws {
        guard isWanted(file) else { return }
        let isNewFolder = try prepareFolder(of: file)
        let old = try? SourceFolder.readFile(
            path + "/" + file, limit: Site.largestImage, followsLinks: false)
        if !isNewFolder, let old, isWhole(old) { return }
        try place(try bytes(), as: file, isNewFolder: isNewFolder)
    }

    /// Takes a path for the site. False where nothing is written, or another file has it.
    private func isWanted(_ path: String) -> Bool {
        state.withLock { state in
            if state.paths.insert(path).inserted { return !state.isHeldBack }
            state.collisions.insert(path)
            return false
        }
    }

    /// Whether the file is in its place already.
    private func holds(_ file: OutputFile) -> Bool {
        let old = try? SourceFolder.readFile(
            path + "/" + file.path, limit: file.bytes.count, followsLinks: false)
        return old == file.bytes
    }

    private func place(
        _ bytes: [UInt8], as file: String, isNewFolder: Bool
    ) throws(OutputError) {
        let target = path + "/" + file
        try write(bytes, to: isNewFolder ? target : target + OutputFolder.stagedEnding)
        state.withLock { state in
            if isNewFolder { state.placed.append(file) } else { state.staged.append(file) }
        }
    }

    /// Notes files that earlier builds wrote and that stay as they are, unless they were staged.
    func note(_ paths: some Sequence<String>) {
        state.withLock { state in
            for path in paths { state.paths.formUnion(withForms(path)) }
        }
    }

    /// Notes files of the last build that the site has no use for any more, where the others stay as
    /// they are. A whole build finds them by itself.
    func drop(_ paths: some Sequence<String>) {
        state.withLock { state in
            for path in paths { state.dropped.formUnion(withForms(path)) }
        }
    }

    /// A file and its compressed forms.
    private func withForms(_ path: String) -> [String] {
        [path] + (compresses ? Compression.forms(of: path).map { path + $0.rawValue } : [])
    }

    /// Files that two parts of the site make.
    var collisions: [String] { state.withLock { $0.collisions.sorted() } }

    /// Puts what was staged into its place, and removes what earlier builds wrote and this did not.
    func commit() throws(OutputError) -> Outcome {
        guard writes else { return Outcome() }
        let build = state.withLock { state in
            defer { state = State() }
            return state
        }
        let earlier = build.kept ?? earlierFiles()
        let dropped = build.kept?.intersection(build.dropped.subtracting(build.paths)) ?? []
        var paths = build.paths
        if let kept = build.kept {
            paths = paths.isSubset(of: kept) ? kept : kept.union(paths)
            paths.subtract(dropped)
        }
        try makeFolder("")
        // Both lists first: were the build cut short, the next one would still know what is ours.
        if let earlier {
            if !paths.isSubset(of: earlier) { try writeList(paths.union(earlier)) }
        } else {
            try writeList(paths)
        }
        for file in build.staged {
            let target = path + "/" + file
            guard rename(target + OutputFolder.stagedEnding, target) == 0 else {
                throw OutputError(path: target, reason: OutputError.systemReason)
            }
        }
        let written = build.staged.count + build.placed.count
        var outcome = Outcome(written: written, unchanged: paths.count - written)
        let gone = build.kept == nil ? (earlier ?? []).subtracting(paths) : dropped
        for file in gone.sorted() where remove(file) { outcome.removed += 1 }
        if !gone.isEmpty { try writeList(paths) }
        left.withLock { $0 = paths }
        return outcome
    }

    /// Forgets what was staged.
    func abandon() {
        let (staged, placed) = state.withLock { state in
            defer { state = State() }
            return (state.staged, state.placed)
        }
        guard !staged.isEmpty || !placed.isEmpty else { return }
        for file in staged { unlink(path + "/" + file + OutputFolder.stagedEnding) }
        for file in placed { unlink(path + "/" + file) }
        // rmdir fails on a folder that holds something: only those made for nothing go.
        let folders = Set((staged + placed).map(OutputFolder.parent))
        for folder in folders.sorted(by: >) where !folder.isEmpty {
            rmdir(path + "/" + folder)
        }
        rmdir(path)
    }

    private func write(_ bytes: [UInt8], to target: String) throws(OutputError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = open(target, flags, 0o644)
        if file < 0, errno == EEXIST {
            // What stands there is removed, a link too: none is followed.
            unlink(target)
            file = open(target, flags, 0o644)
        }
        guard file >= 0 else {
            throw OutputError(path: target, reason: OutputError.systemReason)
        }
        defer { close(file) }
        var done = 0
        let isWhole = bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
                let count = Glibc.write(file, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                done += count
            }
            return true
        }
        guard isWhole else {
            let reason = OutputError.systemReason
            unlink(target)
            throw OutputError(path: target, reason: reason)
        }
    }

    private func writeList(_ paths: Set<String>) throws(OutputError) {
        var bytes = Array(OutputFolder.listHead.utf8)
        bytes.append(UInt8(ascii: "\n"))
        for path in paths.sorted() {
            bytes += path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        let list = path + "/" + OutputFolder.listName
        try write(bytes, to: list + OutputFolder.stagedEnding)
        guard rename(list + OutputFolder.stagedEnding, list) == 0 else {
            throw OutputError(path: list, reason: OutputError.systemReason)
        }
    }

    /// Makes a file's folder where it is not there.
    ///
    /// - Returns: whether this build has made it.
    private func prepareFolder(of file: String) throws(OutputError) -> Bool {
        let folder = OutputFolder.parent(of: file)
        if let isOurs = state.withLock({ $0.folders[folder] }) { return isOurs }
        let isNew = try makeFolder(folder)
        return state.withLock { state in
            // Another worker may have made it meanwhile.
            let isOurs = isNew || state.folders[folder] ?? false
            state.folders[folder] = isOurs
            return isOurs
        }
    }

    /// Makes a folder inside and those above it; a link in place of one is refused.
    ///
    /// - Returns: false where it was there.
    @discardableResult
    private func makeFolder(_ relative: String) throws(OutputError) -> Bool {
        var isNew = try make(path)
        var folder = path
        for part in relative.split(separator: "/") {
            folder += "/" + part
            if isLink(folder) {
                throw OutputError(path: folder, reason: "this is a link, not a folder")
            }
            isNew = try make(folder)
        }
        return isNew
    }

    /// Makes a folder and those above it that are not there. False where it was there.
    ///
    /// Other workers may make any of them meanwhile: that a folder is missing says nothing a moment
    /// later, so what is above is only asked to be there, whoever made it.
    private func make(_ folder: String) throws(OutputError) -> Bool {
        if mkdir(folder, 0o777) == 0 { return true }
        if errno == ENOENT {
            let above = OutputFolder.parent(of: folder)
            if !above.isEmpty {
                _ = try make(above)
                if mkdir(folder, 0o777) == 0 { return true }
            }
        }
        let (code, reason) = (errno, OutputError.systemReason)
        var status = stat()
        if code == EEXIST, stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            return false
        }
        throw OutputError(path: folder, reason: reason)
    }

    /// Removes a file that an earlier build wrote, and the folders that are empty then.
    private func remove(_ relative: String) -> Bool {
        var parts = relative.split(separator: "/").map { String($0) }
        var folder = path
        for part in parts.dropLast() {
            folder += "/" + part
            if isLink(folder) { return false }
        }
        guard unlink(path + "/" + relative) == 0 else { return false }
        parts.removeLast()
        // rmdir fails on a folder that still holds something, and that is what ends the loop.
        while !parts.isEmpty, rmdir(path + "/" + parts.joined(separator: "/")) == 0 {
            parts.removeLast()
        }
        return true
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }

    /// Whether a plain file is there, no link.
    private func isFile(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}
