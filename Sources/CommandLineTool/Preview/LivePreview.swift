import Dispatch
import HTTPService
import LabGrading
import SiteGenerator
import SourceText
import Synchronization

/// Shows a course's site, and builds it again whenever a file of the course changes.
///
/// What is shown is always the last site that could be built. Its files take their places by being
/// renamed, so none is ever read half-written.
final class LivePreview: Sendable {
    private let session: SiteSession
    private let server: PreviewServer
    private let watch: FolderWatch
    private let terminal: Terminal
    /// Warnings that the author has been told already.
    private let told = Mutex<Set<String>>([])
    /// What has changed since the last build began.
    private let waiting = Mutex(FileChanges())

    /// Watches from here on, so that no edit during the first build is missed.
    init(_ options: BuildOptions, _ terminal: Terminal) throws(WatchError) {
        var options = options
        options.isPreview = true
        session = SiteSession(options)
        server = PreviewServer(folder: options.outputFolder)
        let site = options.siteFolder
        watch = try FolderWatch(
            [options.contentFolder, options.labsFolder, site],
            leavingOut: [options.outputFolder, site + "/public", site + "/public-trainer"])
        self.terminal = terminal
    }

    /// Begins to show what is there, which is nothing before `build`.
    ///
    /// - Returns: the port.
    func start(port: UInt16) throws(HTTPServerError) -> UInt16 { try server.start(port: port) }

    /// Builds the whole site.
    func build() async {
        var changes = FileChanges()
        changes.isAll = true
        await build(changes, name: "the course")
    }

    /// Builds after each change, until `stop`.
    func run() async {
        let (news, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        // A thread that mostly waits: none of Swift's own, which are as many as there are cores.
        DispatchQueue(label: "iamlab.watch").async { [self] in
            while let changes = watch.next() {
                waiting.withLock { $0.add(changes) }
                continuation.yield()
            }
            continuation.finish()
        }
        for await _ in news {
            let changes = waiting.withLock { waiting in
                defer { waiting = FileChanges() }
                return waiting
            }
            if !changes.isEmpty { await build(changes, name: LivePreview.name(of: changes)) }
        }
    }

    /// Ends `run` and all connections.
    func stop() {
        watch.stop()
        server.stop()
    }

    // MARK: A build

    private func build(_ changes: FileChanges, name: String) async {
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let report =
                changes.isAll
                ? try await session.build() : try await session.update(changes.files.sorted())
            tell(report, name, start.duration(to: clock.now))
        } catch {
            terminal.error("iamlab: \(error)\n")
            announce([Diagnostic(.error, "output", "\(error)", file: name)])
        }
    }

    private func tell(_ report: BuildReport, _ name: String, _ duration: Duration) {
        let errors = report.diagnostics.filter { $0.severity == .error }
        // Pages first: the author looks at the browser.
        if errors.isEmpty {
            server.announceBuild(isChanged: report.written + report.removed > 0)
        } else {
            announce(errors)
        }
        let warnings = report.diagnostics.filter { $0.severity != .error }.map(\.description)
        let new = told.withLock { told in
            defer { told = Set(warnings) }
            return warnings.filter { !told.contains($0) }
        }
        for text in errors.map(\.description) + new { terminal.error(text) }
        let time = "\(Int((duration / .milliseconds(1)).rounded())) ms"
        if errors.isEmpty {
            let files = LivePreview.count(report.written, "file")
            terminal.out("\(name): \(files) written, \(time)\n")
        } else {
            terminal.out(
                "\(name): \(LivePreview.count(errors.count, "error")); the site stays as it was\n")
        }
    }

    private func announce(_ mistakes: [Diagnostic]) {
        server.announceMistakes(
            JSONWriter.text(
                .array(mistakes.prefix(PreviewServer.mostMistakes).map(\.value)), .compact))
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// What has changed, in half a line.
    static func name(of changes: FileChanges) -> String {
        guard !changes.isAll, let first = changes.files.min() else { return "many files" }
        let others = changes.files.count - 1
        return Excerpt.printable(first) + (others > 0 ? " and \(others) more" : "")
    }
}
