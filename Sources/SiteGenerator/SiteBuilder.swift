/// Builds or checks the site of a course once.
package enum SiteBuilder {
    /// The hidden file by which a folder that a site was written to is known.
    package static let listName = OutputFolder.listName

    /// Reads and checks everything, and writes the site unless something is an error.
    ///
    /// - Throws: `OutputError` where the disk refuses.
    package static func build(_ options: BuildOptions) async throws -> BuildReport {
        try await SiteSession(options).build()
    }

    /// Everything but the writing: the diagnostics that a build would give.
    package static func check(_ options: BuildOptions) async throws -> BuildReport {
        try await SiteSession(options, writes: false).build()
    }
}
