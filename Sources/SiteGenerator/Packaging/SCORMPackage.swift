internal import Course

/// What a package for a learning management system says of a course.
package struct SCORMPackage: Sendable {
    /// A sharable content object: a lesson with its labs.
    struct Lesson: Sendable {
        let id: String
        let title: String
        let hasLab: Bool
        /// The page that the system launches.
        let page: String
        /// The other pages that belong to this lesson alone.
        let ownPages: [String]
    }

    struct Module: Sendable {
        let number: Int
        let title: String
        let lessons: [Lesson]
    }

    /// Where the manifest lies in a package (IMS Content Packaging 1.1.4, section 3).
    package static let manifestPath = "imsmanifest.xml"

    let version: SCORMVersion
    let title: String
    let description: String
    let language: String
    let modules: [Module]
    /// All files but the manifest, sorted by their bytes.
    package let files: [String]

    init(_ course: Course, _ version: SCORMVersion, files: Set<String>) {
        self.version = version
        title = course.manifest.title
        description = course.manifest.description
        language = course.language
        self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        modules = course.modules.filter { !$0.lessons.isEmpty }.map { module in
            Module(
                number: module.number, title: module.title,
                lessons: module.lessons.map { lesson in
                    let pages =
                        [SitePath.lesson(lesson.id, "")]
                        + lesson.frontMatter.labs.map { SitePath.lab($0.id, "") }
                    return Lesson(
                        id: lesson.id, title: lesson.frontMatter.title, hasLab: lesson.hasLab,
                        page: SitePath.sco(lesson.id), ownPages: pages.filter(files.contains))
                })
        }
    }

    /// The bytes of `imsmanifest.xml`.
    package var manifest: [UInt8] { SCORMManifest(self).bytes }
}

extension SiteSession {
    /// What is to be packed; nil before the first build, and for a site that is no package.
    package func package() -> SCORMPackage? { state?.package }
}
