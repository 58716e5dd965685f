internal import Course
internal import SourceText

/// What is known of a site between two builds, and which of its pages are to be made.
struct SiteState: Sendable {
    private var site: Site
    /// What was found before any lesson's text was read.
    private let readDiagnostics: [Diagnostic]
    private var editions: [Edition]
    private let leaks: LeakGuard
    /// Looks for what any lesson conceals.
    private var lessonLeaks: LeakGuard
    /// Looks for what lessons' notes say.
    private var noteLeaks: LeakGuard
    /// Notes that another lesson shows, by that lesson's file.
    private var noteDiagnostics: [String: [Diagnostic]] = [:]
    /// Whether a lesson that was made again has other notes than before.
    private var hasNewNotes = false
    /// Whether pages that are no lessons' are to be made.
    private var areOthersWaiting = true
    private var otherPaths: Set<String> = []
    /// Files of the content folder that the site shows, and those that the folder of output holds: a build
    /// that finds a mistake leaves that as it is.
    private var contentPaths: Set<String> = []
    private var writtenContentPaths: Set<String> = []
    private var searchPaths: [String] = []
    private var otherDiagnostics: [Diagnostic] = []
    /// What lessons, labs and the glossary say of each other and do not agree on.
    private var courseDiagnostics: [Diagnostic] = []
    private var lateDiagnostics: [Diagnostic] = []

    init(_ site: Site, _ diagnostics: [Diagnostic]) {
        self.site = site
        readDiagnostics = diagnostics
        editions = site.courses.map { Edition($0, site) }
        leaks = LeakGuard(site)
        lessonLeaks = LeakGuard([])
        noteLeaks = LeakGuard([])
    }

    var report: BuildReport {
        BuildReport(
            diagnostics: BuildReport.sorted(
                readDiagnostics + editions.flatMap { $0.outcomes.flatMap(\.allDiagnostics) }
                    + courseDiagnostics + noteDiagnostics.values.flatMap(\.self)
                    + otherDiagnostics + lateDiagnostics),
            pageCount: editions.reduce(0) { $0 + $1.pages.count + $1.lessons.count },
            lessonCount: site.course.modules.reduce(0) { $0 + $1.lessons.count },
            labCount: site.course.labs.count)
    }

    // MARK: Facts

    var content: SourceFolder { site.content }

    /// The files that the course is read from: the manifest, and lessons in all languages, each once.
    ///
    /// Each file is read when its turn comes, so that a course is never in memory as a whole.
    var sources: some Sequence<SourceFile> {
        let manifest = site.course.manifest.source
        let lessons = editions.flatMap { $0.lessons.filter { !$0.isFallback } }
        return (0...lessons.count).lazy.map { $0 == 0 ? manifest : lessons[$0 - 1].source }
    }

    /// Files of the content folder that lessons show, link to or include.
    var usedFiles: Set<String> {
        var files: Set<String> = []
        for outcome in editions.flatMap(\.outcomes) {
            files.formUnion(outcome.facts.files)
            files.formUnion(outcome.facts.includedFiles)
        }
        return files
    }

    /// The course in its own language, then its translations.
    var courses: [Course] { site.courses }

    /// The paths of pages and redirects.
    var addresses: Set<String> {
        var paths = Set(site.course.redirects.map(\.from))
        for edition in editions {
            let suffix = edition.renderer.course.suffix
            paths.formUnion(edition.pages.map(\.path))
            paths.formUnion(edition.lessons.map { SitePath.lesson($0.id, suffix) })
        }
        return paths
    }

    /// Notes that all pages are where they belong.
    mutating func isWritten() {
        for index in editions.indices { editions[index].waiting = [] }
        areOthersWaiting = false
        writtenContentPaths = contentPaths
    }

    /// What a package for a learning management system says of the course and the site's files;
    /// nil where the site is none.
    var package: SCORMPackage? {
        guard let version = site.options.scorm else { return nil }
        return SCORMPackage(site.course, version, files: paths)
    }

    /// All files of the site.
    private var paths: Set<String> {
        var paths = otherPaths
        for edition in editions {
            let suffix = edition.renderer.course.suffix
            paths.formUnion(edition.lessons.map { SitePath.lesson($0.id, suffix) })
        }
        return paths
    }

    // MARK: Edits

    /// Reads lessons again.
    ///
    /// - Returns: false where more than lessons' own texts and what lists show of them has changed.
    mutating func replaceLessons(_ changed: [String]) -> Bool {
        for name in changed {
            guard !readDiagnostics.contains(where: { $0.file == name }) else { return false }
            var isKnown = false
            for index in editions.indices {
                guard
                    let number = editions[index].lessons.firstIndex(where: {
                        $0.fileName == name
                    })
                else { continue }
                isKnown = true
                let old = editions[index].lessons[number]
                guard let new = old.readAgain(in: site.content) else { return false }
                guard new.meansTheSame(old) else { return false }
                editions[index].lessons[number] = new
                editions[index].waiting.insert(number)
                if !new.looksLike(old) { replaceCard(of: number, in: index) }
            }
            guard isKnown else { return false }
        }
        return true
    }

    /// What lists show of a lesson has changed.
    private mutating func replaceCard(of number: Int, in index: Int) {
        let lesson = editions[index].lessons[number]
        site.courses[index].replace(lesson)
        editions[index].renderer = PageRenderer(
            course: site.courses[index], site: site, pages: editions[index].pages)
        let shown = Set(editions[index].renderer.outline.lessons(showing: lesson.id).map(\.id))
        for (number, other) in editions[index].lessons.enumerated() where shown.contains(other.id) {
            editions[index].waiting.insert(number)
        }
        areOthersWaiting = true
    }

    // MARK: Pages

    /// Makes the pages that wait, and checks what they say of each other.
    mutating func make(into folder: OutputFolder) async throws {
        let isAll = areOthersWaiting
        folder.begin(
            holdingBack: readDiagnostics.contains { $0.severity == .error }, keepsOthers: !isAll)
        var isLinkedAnew = isAll
        for index in editions.indices {
            if try await makeLessons(of: index, folder) { isLinkedAnew = true }
        }
        if isLinkedAnew {
            courseDiagnostics = zip(site.courses, editions).flatMap {
                CourseCheck.others($0, $1.outcomes.map(\.facts), $1.headings)
            }
        }
        try await checkNotes()
        try await makeOthers(folder)
        if isAll {
            for edition in editions {
                let suffix = edition.renderer.course.suffix
                folder.note(edition.lessons.lazy.map { SitePath.lesson($0.id, suffix) })
                folder.note(edition.outcomes.lazy.compactMap(\.picture))
            }
            folder.note(otherPaths)
        }
        lateDiagnostics = folder.collisions.map { path in
            Diagnostic(
                .error, "output-collision", "two parts of the site make the file '\(path)'",
                file: path, help: ["rename the file of the content folder or the lab"])
        }
    }

    /// - Returns: whether a lesson has other headings or labs than before, or may have.
    private mutating func makeLessons(
        of index: Int, _ folder: OutputFolder
    ) async throws -> Bool {
        let edition = editions[index]
        let numbers = edition.waiting.sorted()
        let (site, leaks) = (site, leaks)
        let isIndexed = areOthersWaiting
        let isPrinted = site.hasPrint(edition.renderer.course)
        let outcomes = try await numbers.concurrentMap(limit: site.options.jobs) { number in
            let head = edition.lessons[number]
            let reading = edition.renderer.course.read(head)
            var outcome = Outcome(facts: reading.facts, diagnostics: reading.diagnostics)
            guard let lesson = reading.lesson else { return outcome }
            let (file, html) = edition.renderer.render(head, lesson)
            if isIndexed {
                outcome.searchEntry = SearchEntry(
                    path: file.path, title: head.frontMatter.title, html: html)
            }
            outcome.diagnostics += leaks.check(file)
            if !site.isTrainer, let concealed = ConcealedText(lesson) {
                let own = LeakGuard(lesson, concealed)
                outcome.diagnostics += own.check(file)
                outcome.secrets = own.secrets
                outcome.diagnostics +=
                    AnswerGuard(lesson, concealed)?.check(file) { edition.listedTexts } ?? []
            }
            if site.settings.isOffline { outcome.fingerprint = Fingerprint.of(file.bytes) }
            if isPrinted { outcome.printed = edition.renderer.printed(head, lesson) }
            try folder.stage(file)
            let page = SitePage.lesson(head, of: edition.renderer.course)
            if case .drawn(let picture, let path) = edition.renderer.picture(of: page) {
                outcome.picture = path
                outcome.diagnostics += try site.draw(picture, path, folder)
            }
            return outcome
        }
        var hasNewHeadings = false
        var hasLabs = false
        for (number, outcome) in zip(numbers, outcomes) {
            if outcome.notes != editions[index].outcomes[number].notes { hasNewNotes = true }
            let known = editions[index].outcomes[number].facts
            if outcome.facts.headings != known.headings { hasNewHeadings = true }
            if !outcome.facts.embeddedLabs.isEmpty || !known.embeddedLabs.isEmpty {
                hasLabs = true
            }
            editions[index].outcomes[number] = outcome
        }
        let doubtful = hasNewHeadings ? Array(editions[index].lessons.indices) : numbers
        try await checkLinks(of: doubtful, in: index)
        return hasNewHeadings || hasLabs
    }

    private mutating func checkLinks(of numbers: [Int], in index: Int) async throws {
        let edition = editions[index]
        let found = try await numbers.concurrentMap(limit: site.options.jobs) { number in
            CourseCheck.links(
                of: edition.outcomes[number].facts, in: edition.lessons[number],
                edition.headings)
        }
        for (number, diagnostics) in zip(numbers, found) {
            editions[index].outcomes[number].linkDiagnostics = diagnostics
        }
    }

    /// Looks for notes in lessons that others than theirs show: in all of them where any note is new, or
    /// after an edit in those that were made again and those that showed one before.
    private mutating func checkNotes() async throws {
        let isAll = areOthersWaiting || hasNewNotes
        hasNewNotes = false
        if isAll || !noteDiagnostics.isEmpty {
            noteLeaks = LeakGuard(
                editions.flatMap { $0.outcomes.flatMap(\.secrets) }.filter { $0.kind == .note })
        }
        guard !noteLeaks.secrets.isEmpty || !noteDiagnostics.isEmpty else { return }
        let (before, leaks) = (noteDiagnostics, noteLeaks)
        let doubtful = editions.flatMap { edition in
            edition.lessons.enumerated().compactMap { number, head in
                let isDoubtful =
                    isAll || edition.waiting.contains(number) || before[head.fileName] != nil
                return isDoubtful && !head.isFallback ? (edition.renderer.course, head) : nil
            }
        }
        let findings = try await doubtful.concurrentMap(limit: site.options.jobs) { course, head in
            leaks.check(head.source) { course.read(head).lesson.map(ConcealedText.shown) }
        }
        var found = isAll ? [:] : before
        for ((_, head), diagnostics) in zip(doubtful, findings) {
            found[head.fileName] = diagnostics.isEmpty ? nil : diagnostics
        }
        noteDiagnostics = found
    }

    /// Makes the files that are no lessons' pages: all of them, or those that change with any lesson.
    private mutating func makeOthers(_ folder: OutputFolder) async throws {
        let isAll = areOthersWaiting
        let wanted = editions.enumerated().flatMap { index, edition in
            edition.pages.filter { isAll || $0.kind == "print" }.map { (index, $0) }
        }
        if isAll {
            lessonLeaks = LeakGuard(
                ofLessons: editions.flatMap { $0.outcomes.flatMap(\.secrets) }, lessons: sources)
        }
        let (made, site) = (editions, site)
        let pages = try await wanted.concurrentMap(limit: site.options.jobs) { index, page in
            let edition = made[index]
            guard case .print = page.content else { return edition.renderer.render(page) }
            return edition.renderer.print(page, edition.lessons, edition.outcomes.map(\.printed))
        }
        var diagnostics: [Diagnostic] = []
        let content = contentFiles(&diagnostics)
        otherPaths.subtract(contentPaths)
        contentPaths = Set(content.map(\.path))
        folder.drop(writtenContentPaths.subtracting(contentPaths))
        var files = pages + content
        if isAll { files += site.copiedFiles }
        let version = versionOfLessons(and: files)
        if isAll || site.settings.isOffline {
            let all = editions.flatMap { edition in
                edition.pages
                    + edition.lessons.map { .lesson($0, of: edition.renderer.course) }
            }
            files += PublishedFiles(site: site, pages: all).all(version: version)
        }
        let guards = [leaks, lessonLeaks]
        let findings = try await files.concurrentMap(limit: site.options.jobs) { file in
            guards.flatMap { $0.check(file) }
        }
        diagnostics += findings.flatMap(\.self)
        try await stage(files, folder)
        if isAll {
            diagnostics += try await makeSearch(folder)
            otherPaths = []
            for edition in editions {
                guard case .drawn(let picture, let path) = edition.renderer.coursePicture else {
                    continue
                }
                diagnostics += try site.draw(picture, path, folder)
                otherPaths.insert(path)
            }
        }
        otherPaths.formUnion(files.map(\.path) + searchPaths)
        otherDiagnostics = diagnostics
    }

    /// The search index of each edition. It is made with the whole site and stays as it is after an edit:
    /// a search that knows yesterday's words is worth less than a page at once.
    ///
    /// - Returns: what its files give away.
    private mutating func makeSearch(_ folder: OutputFolder) async throws -> [Diagnostic] {
        searchPaths = []
        var diagnostics: [Diagnostic] = []
        for index in editions.indices {
            var entries = editions[index].outcomes.compactMap(\.searchEntry)
            for number in editions[index].outcomes.indices {
                editions[index].outcomes[number].searchEntry = nil
            }
            guard entries.count == editions[index].outcomes.count else { continue }
            let guards = [leaks, lessonLeaks]
            let name = SitePath.search(editions[index].renderer.course.suffix)
            let made = try await SearchIndex.make(
                of: &entries, folder: name, jobs: site.options.jobs
            ) {
                let file = OutputFile(path: $0, bytes: $1)
                try folder.stage(file)
                return (path: file.path, diagnostics: guards.flatMap { $0.check(file) })
            }
            searchPaths += made.map(\.path)
            diagnostics += made.flatMap(\.diagnostics)
        }
        return diagnostics
    }

    private func stage(_ files: [OutputFile], _ folder: OutputFolder) async throws {
        _ = try await files.concurrentMap(limit: site.options.jobs) { try folder.stage($0) }
    }

    /// The files that lessons show or link to.
    private func contentFiles(_ diagnostics: inout [Diagnostic]) -> [OutputFile] {
        var paths: Set<String> = []
        for edition in editions {
            for index in edition.outcomes.indices
            where !edition.outcomes[index].facts.files.isEmpty {
                paths.formUnion(edition.outcomes[index].facts.files)
            }
        }
        return paths.sorted().compactMap { path in
            site.content.source(path, limit: Site.largestImage, diagnostics: &diagnostics)
                .map { OutputFile(path: path, bytes: $0.bytes) }
        }
    }

    /// A word that changes whenever a page or file does.
    private func versionOfLessons(and files: [OutputFile]) -> String {
        guard site.settings.isOffline else { return "" }
        var fingerprint = Fingerprint()
        for outcome in editions.flatMap(\.outcomes) { fingerprint.add(outcome.fingerprint) }
        for file in files { fingerprint.add(file.bytes) }
        return "iamlab-" + fingerprint.text
    }
}
