package import Course
package import LabGrading
package import SourceText

/// Where a site comes from, where it goes to, and which one it is to be.
package struct BuildOptions: Sendable {
    /// Holds `course.yaml` and `lessons/`.
    package var contentFolder: String
    /// Holds a folder a lab. A course without labs needs none.
    package var labsFolder: String
    /// Holds `theme/` and `site.yaml`. A course that changes nothing needs none.
    package var siteFolder: String
    /// Holds the `theme/` that a course's own goes before, file by file.
    package var builtInFolder: String?
    package var outputFolder: String
    /// The WebAssembly module that grades in the page; without it labs show but do not grade.
    package var browserModule: String?
    package var edition: Edition
    /// Whether lessons that are drafts are part of the site.
    package var withDrafts: Bool
    /// In place of the one in `site.yaml`.
    package var baseURL: String?
    /// Whether compressed forms of each text are written beside it.
    package var compresses: Bool
    /// How many files are worked on at a time.
    package var jobs: Int
    /// The SCORM version that the site is packed for; nil for a site of its own.
    package var scorm: SCORMVersion?
    /// Where the documents of the AWS managed policies come from that labs name.
    package var documents: PolicyDocumentSource
    /// Whether the site is for its author's eyes: a service worker would show yesterday's pages.
    package var isPreview = false

    package init(
        contentFolder: String = "content", labsFolder: String = "labs",
        siteFolder: String = "site", builtInFolder: String? = nil,
        outputFolder: String = "site/public", browserModule: String? = nil,
        edition: Edition = .learner, withDrafts: Bool = false, baseURL: String? = nil,
        compresses: Bool = false, jobs: Int = 2, scorm: SCORMVersion? = nil,
        documents: @escaping PolicyDocumentSource = { _ in nil }
    ) {
        self.contentFolder = contentFolder
        self.labsFolder = labsFolder
        self.siteFolder = siteFolder
        self.builtInFolder = builtInFolder
        self.outputFolder = outputFolder
        self.browserModule = browserModule
        self.edition = edition
        self.withDrafts = withDrafts
        self.baseURL = baseURL
        self.compresses = compresses
        self.jobs = jobs
        self.scorm = scorm
        self.documents = documents
    }

    /// An address of a folder with a slash at the end; nil where the text is none.
    package static func baseURL(_ text: String) -> String? {
        SiteSettings.normalizedBaseURL(text)
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

    /// The diagnostics in the order of files and places, none twice: a lesson that stands in for a
    /// translation is read more than once.
    static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int) {
            (diagnostic.file, diagnostic.location?.line ?? 0, diagnostic.location?.column ?? 0)
        }
        // Those of one place stay as they were found: the sort is stable by the index.
        let sorted = diagnostics.enumerated().sorted {
            let (first, second) = (key($0.element), key($1.element))
            return first == second ? $0.offset < $1.offset : first < second
        }.map(\.element)
        var result: [Diagnostic] = []
        var placeStart = 0
        for diagnostic in sorted {
            if let last = result.last, key(last) != key(diagnostic) { placeStart = result.count }
            if !result[placeStart...].contains(diagnostic) { result.append(diagnostic) }
        }
        return result
    }
}
