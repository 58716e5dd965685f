internal import Course
package import PolicyLanguage
package import SourceText

extension SiteSession {
    /// What a build does not look at: misspelt actions, unused files and addresses of the past. Empty
    /// before the first build.
    package func audit(_ catalogue: ActionCatalogue) -> [Diagnostic] {
        guard let state else { return [] }
        var spelling = ActionSpelling(catalogue)
        var diagnostics = state.sources.flatMap { spelling.check($0) }
        diagnostics += UnusedFiles.check(state.content, used: state.usedFiles)
        if let site = SourceFolder(options.siteFolder) {
            diagnostics += PublishedAddresses.check(state.addresses, in: site)
        }
        return BuildReport.sorted(diagnostics)
    }

    /// What `site/published-urls.txt` is to hold, so that no page of today is ever missed.
    package func record() -> (file: String, bytes: [UInt8])? {
        guard let state else { return nil }
        let bytes = PublishedAddresses.recording(
            state.addresses, in: SourceFolder(options.siteFolder))
        return (options.siteFolder + "/" + PublishedAddresses.fileName, bytes)
    }
}
