internal import Course
internal import LabGrading
internal import SourceText

/// Everything that a site is made from but for the lessons' texts, read and checked.
struct Site: Sendable {
    let options: BuildOptions
    var settings = SiteSettings()
    var theme: Theme
    /// The course in its own language, then its translations.
    var courses: [Course]
    let content: SourceFolder
    /// The bytes of the module that grades in the page.
    var browserModule: [UInt8]?

    private static let largestModule = 64 << 20
    static let largestImage = 16 << 20

    /// Nil where too little could be read to make a site.
    static func read(
        _ options: BuildOptions, diagnostics: inout [Diagnostic]
    ) async throws -> Site? {
        guard let content = SourceFolder(options.contentFolder) else {
            reportFolder(options.contentFolder, "course.yaml and lessons", &diagnostics)
            return nil
        }
        let folder = SourceFolder(options.siteFolder)
        let builtIn = options.builtInFolder.flatMap { SourceFolder($0) }
        if folder == nil, builtIn == nil {
            reportFolder(options.siteFolder, "the theme", &diagnostics)
        }
        var settings = SiteSettings()
        if let folder { settings = SiteSettings.read(folder, diagnostics: &diagnostics) }
        settings.baseURL = options.baseURL ?? settings.baseURL
        if options.scorm != nil { settings.prepareForPackage() }
        if options.isPreview { settings.prepareForPreview() }
        let theme = Theme.read(
            folder, builtIn: builtIn, fingerprints: settings.hasFingerprints,
            diagnostics: &diagnostics)
        if options.scorm != nil, !theme.templates.has("sco") {
            diagnostics.append(
                Diagnostic(
                    .error, "template-missing", "the theme lacks the template sco.mustache",
                    file: options.siteFolder + "/theme/templates/sco.mustache",
                    help: ["a package for a learning management system needs it"]))
        }
        let result = try await CourseReader.read(
            content: content, labs: SourceFolder(options.labsFolder),
            otherPages: SitePath.otherPages(theme), includesDrafts: options.withDrafts,
            jobs: options.jobs, documents: options.documents)
        diagnostics += result.diagnostics
        guard !result.courses.isEmpty, folder != nil || builtIn != nil else { return nil }
        var site = Site(
            options: options, settings: settings, theme: theme, courses: result.courses,
            content: content)
        site.readModule(&diagnostics)
        return site
    }

    private static func reportFolder(
        _ path: String, _ holds: String, _ diagnostics: inout [Diagnostic]
    ) {
        diagnostics.append(
            Diagnostic(
                .error, "folder-missing", "expected a folder with \(holds), found none",
                file: path))
    }

    private mutating func readModule(_ diagnostics: inout [Diagnostic]) {
        guard courses.contains(where: { !$0.labs.isEmpty }) else { return }
        let help = ["build the product browser-lab for WebAssembly, and say where it is"]
        guard let path = options.browserModule else {
            diagnostics.append(
                Diagnostic(
                    .warning, "browser-module-missing",
                    "labs in the page will not grade: there is no WebAssembly module",
                    file: options.siteFolder, help: help))
            return
        }
        do {
            browserModule = try SourceFolder.readFile(path, limit: Site.largestModule)
        } catch {
            diagnostics.append(
                Diagnostic(
                    .warning, "browser-module-missing",
                    "labs in the page will not grade: expected a WebAssembly module, "
                        + "found \(error.words)", file: path, help: help))
        }
    }

    // MARK: Facts

    var isTrainer: Bool { options.edition == .trainer }

    /// The course in its own language.
    var course: Course { courses[0] }

    /// All files that are neither pages nor files of the content folder.
    var copiedFiles: [OutputFile] {
        var files = options.scorm == nil ? theme.filesOfSite : theme.files.outputs
        if let browserModule {
            files.append(OutputFile(path: SitePath.browserModule, bytes: browserModule))
        }
        for lab in course.labs {
            let json = lab.lab.pageDefinition(lab.definition)
            files.append(
                OutputFile(path: SitePath.labDefinition(lab.id), bytes: Array(json.utf8)))
            for starter in lab.starters {
                files.append(
                    OutputFile(
                        path: SitePath.labFile(lab.id, starter.fileName),
                        bytes: starter.source.bytes))
            }
        }
        return files
    }
}
