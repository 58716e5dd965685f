internal import Course
package import LabGrading
package import SourceText

/// Where a site comes from and where it goes to.
package struct BuildOptions: Sendable {
    /// Holds `course.yaml` and `lessons/`.
    package var contentFolder: String
    /// Holds a folder a lab. A course without labs needs none.
    package var labsFolder: String
    /// Holds `theme/`.
    package var siteFolder: String
    package var outputFolder: String
    /// The WebAssembly module that grades in the page; without it labs show but do not grade.
    package var browserModule: String?
    /// How many files are worked on at a time.
    package var jobs: Int
    /// Where the documents of the AWS managed policies come from that labs name.
    package var documents: PolicyDocumentSource

    package init(
        contentFolder: String = "content", labsFolder: String = "labs",
        siteFolder: String = "site", outputFolder: String = "site/public",
        browserModule: String? = nil, jobs: Int = 2,
        documents: @escaping PolicyDocumentSource = { _ in nil }
    ) {
        self.contentFolder = contentFolder
        self.labsFolder = labsFolder
        self.siteFolder = siteFolder
        self.outputFolder = outputFolder
        self.browserModule = browserModule
        self.jobs = jobs
        self.documents = documents
    }
}

/// What came of a build.
package struct BuildReport: Sendable {
    /// Sorted by file and place.
    package var diagnostics: [Diagnostic]
    package var pageCount = 0
    package var lessonCount = 0
    package var labCount = 0
    /// Files of the output folder; all zero where an error kept the build from writing.
    package var written = 0
    package var unchanged = 0
    package var removed = 0

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Builds the site of a course: reads, then makes pages of values, then writes.
package enum SiteBuilder {
    /// Reads and checks everything, and writes the site unless something is an error.
    ///
    /// - Throws: `OutputError` where the disk refuses.
    package static func build(_ options: BuildOptions) async throws -> BuildReport {
        var (report, files) = try await plan(options)
        let folder = OutputFolder(path: options.outputFolder)
        if let refusal = folder.refusal() {
            report.diagnostics = sorted(report.diagnostics + [refusal])
        }
        guard !report.hasErrors else { return report }
        let outcome = try await folder.write(files, jobs: options.jobs)
        report.written = outcome.written
        report.unchanged = outcome.unchanged
        report.removed = outcome.removed
        return report
    }

    /// Everything but the writing: the diagnostics that a build would give.
    package static func check(_ options: BuildOptions) async throws -> BuildReport {
        try await plan(options).report
    }

    /// The site as values. No files where something is an error.
    private static func plan(
        _ options: BuildOptions
    ) async throws -> (report: BuildReport, files: [OutputFile]) {
        var inputs = SiteInputs.read(options)
        guard let course = inputs.course, let theme = inputs.theme else {
            return (BuildReport(diagnostics: sorted(inputs.diagnostics)), [])
        }
        let pages = SitePage.all(of: course)
        let renderer = PageRenderer(course: course, theme: theme)
        var files = try await pages.concurrentMap(limit: options.jobs) { renderer.render($0) }
        files += inputs.copiedFiles(course, theme)
        inputs.diagnostics += collisions(files)
        let report = BuildReport(
            diagnostics: sorted(inputs.diagnostics), pageCount: pages.count,
            lessonCount: course.lessons.count, labCount: course.labs.count)
        return (report, report.hasErrors ? [] : files)
    }

    /// Two sources of one file: an image `content/labs/index.html` and the page of that path.
    private static func collisions(_ files: [OutputFile]) -> [Diagnostic] {
        var seen: Set<String> = []
        return files.filter { !seen.insert($0.path).inserted }.map { file in
            Diagnostic(
                .error, "output-collision", "two parts of the site make the file '\(file.path)'",
                file: file.path, help: ["rename the file of the content folder or the lab"])
        }
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int) {
            (
                diagnostic.file, diagnostic.location?.line ?? 0, diagnostic.location?.column ?? 0
            )
        }
        // Those of one place stay as they were found: the sort is stable by the index.
        return diagnostics.enumerated().sorted {
            let (first, second) = (key($0.element), key($1.element))
            return first == second ? $0.offset < $1.offset : first < second
        }.map(\.element)
    }
}
