internal import Course
internal import SourceText

/// A site that is built, and then built again when something has changed.
///
/// Between builds it keeps what is known of each lesson, and no text of any: after an edit only the
/// lesson's own page is made again, and those that show something of it.
package actor SiteSession {
    let options: BuildOptions
    private let folder: OutputFolder
    private(set) var state: SiteState?

    /// - Parameter writes: false to find out what a build would say.
    package init(_ options: BuildOptions, writes: Bool = true) {
        self.options = options
        folder = OutputFolder(
            path: options.outputFolder, writes: writes, compresses: options.compresses)
    }

    /// Builds everything. Nothing is written where something is an error.
    ///
    /// - Throws: `OutputError` where the disk refuses.
    package func build() async throws -> BuildReport {
        // Where the course can not be read, an edit of a lesson must not build on what was known before.
        self.state = nil
        var diagnostics: [Diagnostic] = []
        if let refusal = folder.refusal() { diagnostics.append(refusal) }
        guard let site = try await Site.read(options, diagnostics: &diagnostics) else {
            return BuildReport(diagnostics: BuildReport.sorted(diagnostics))
        }
        let state = SiteState(site, diagnostics)
        return try await finish(state)
    }

    /// Builds what depends on some files.
    ///
    /// - Parameter changed: the names of files as messages give them: `content/lessons/users.md`.
    /// - Throws: `OutputError` where the disk refuses.
    package func update(_ changed: [String]) async throws -> BuildReport {
        guard var state, state.replaceLessons(changed) else { return try await build() }
        self.state = nil
        return try await finish(state)
    }

    private func finish(_ unfinished: SiteState) async throws -> BuildReport {
        var state = unfinished
        do {
            try await state.make(into: folder)
            var report = state.report
            guard !report.hasErrors else {
                folder.abandon()
                self.state = state
                return report
            }
            let outcome = try folder.commit()
            state.isWritten()
            report.written = outcome.written
            report.unchanged = outcome.unchanged
            report.removed = outcome.removed
            self.state = state
            return report
        } catch {
            folder.abandon()
            throw error
        }
    }
}
