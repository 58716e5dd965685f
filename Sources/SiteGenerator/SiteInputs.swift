internal import Course
internal import LabGrading
internal import SourceText

/// Everything that a site is made from, read and checked.
struct SiteInputs {
    var course: Course?
    var theme: Theme?
    /// The bytes of the module that grades in the page.
    var browserModule: [UInt8]?
    /// Files of the content folder that lessons show, by their path inside it.
    var contentFiles: [OutputFile] = []
    var diagnostics: [Diagnostic] = []

    private static let largestModule = 64 << 20
    private static let largestImage = 16 << 20

    static func read(_ options: BuildOptions) -> SiteInputs {
        var inputs = SiteInputs()
        let content = inputs.folder(options.contentFolder, "course.yaml and lessons")
        if let content {
            inputs.readCourse(content, options)
        }
        if let site = inputs.folder(options.siteFolder, "the theme") {
            inputs.theme = Theme.read(site, diagnostics: &inputs.diagnostics)
        }
        inputs.readModule(options)
        return inputs
    }

    private mutating func folder(_ path: String, _ holds: String) -> SourceFolder? {
        if let folder = SourceFolder(path) { return folder }
        diagnostics.append(
            Diagnostic(
                .error, "folder-missing", "expected a folder with \(holds), found none",
                file: path))
        return nil
    }

    private mutating func readCourse(_ content: SourceFolder, _ options: BuildOptions) {
        let result = CourseReader.read(
            content: content, labs: SourceFolder(options.labsFolder),
            documents: options.documents)
        course = result.course
        diagnostics += result.diagnostics
        for path in result.course?.files ?? [] {
            if let source = content.source(
                path, limit: SiteInputs.largestImage, diagnostics: &diagnostics)
            {
                contentFiles.append(OutputFile(path: path, bytes: source.bytes))
            }
        }
    }

    private mutating func readModule(_ options: BuildOptions) {
        guard let course, !course.labs.isEmpty else { return }
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
            browserModule = try SourceFolder.readFile(path, limit: SiteInputs.largestModule)
        } catch {
            diagnostics.append(
                Diagnostic(
                    .warning, "browser-module-missing",
                    "labs in the page will not grade: expected a WebAssembly module, "
                        + "found \(error.words)", file: path, help: help))
        }
    }

    /// All files that are not pages.
    func copiedFiles(_ course: Course, _ theme: Theme) -> [OutputFile] {
        var files = contentFiles
        for file in theme.styles {
            files.append(OutputFile(path: SitePath.style(file.name), bytes: file.bytes))
        }
        for file in theme.scripts {
            files.append(OutputFile(path: SitePath.script(file.name), bytes: file.bytes))
        }
        for file in theme.assets {
            files.append(OutputFile(path: SitePath.asset(file.name), bytes: file.bytes))
        }
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
