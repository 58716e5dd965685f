package import Course
package import SourceText

/// The links of a course to addresses outside of it, and what it says of them.
package struct CourseLinks: Sendable {
    package var links: [ExternalLink] = []
    /// The addresses that are not to be asked for.
    package var unchecked: [CourseManifest.UncheckedLink] = []
    /// The file that names those.
    package var manifest: SourceFile
}

extension SiteSession {
    /// The external links of lessons, labs, glossary and manifest, in their order. Reads all lessons
    /// once more.
    ///
    /// - Returns: nil where there is no course, as before the first build.
    package func externalLinks() async throws -> CourseLinks? {
        guard let state else { return nil }
        let courses = state.courses
        guard let manifest = courses.first?.manifest else { return nil }
        var found = CourseLinks(unchecked: manifest.uncheckedLinks, manifest: manifest.source)
        var manifests: Set<String> = []
        for course in courses {
            let lessons = course.lessons.filter { !$0.isFallback }
            found.links += try await lessons.concurrentMap(limit: options.jobs) { head in
                var collector = ExternalLinkCollector()
                collector.add(head, of: course)
                return collector.links
            }.flatMap(\.self)
            // A translation may have the manifest of the course.
            guard manifests.insert(course.manifest.source.name).inserted else { continue }
            var collector = ExternalLinkCollector()
            collector.addOthers(of: course)
            found.links += collector.links
        }
        return found
    }
}
