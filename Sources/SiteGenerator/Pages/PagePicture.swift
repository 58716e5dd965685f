internal import Course
internal import Pictures
internal import SourceText

/// The picture that services show beside a link to a page.
enum PagePicture: Sendable {
    case drawn(SharePicture, path: String)
    /// An image of the content folder.
    case own(path: String)

    /// From the site's root.
    var path: String {
        switch self {
        case .drawn(_, let path), .own(let path): path
        }
    }

    /// A picture to draw, under a name that tells what it shows.
    init(drawing picture: SharePicture, for page: SitePage) {
        self = .drawn(
            picture, path: SitePath.picture(of: page.path, Fingerprint.of(picture.identity)))
    }
}

extension PageRenderer {
    /// The picture of a page: a lesson's or the course's. None where the site has no address, and for
    /// pages that search engines pass over.
    func picture(of page: SitePage) -> PagePicture? {
        guard site.settings.baseURL != nil, !page.isNoIndex else { return nil }
        if case .lesson(let lesson) = page.content {
            if let own = lesson.picture { return .own(path: own) }
            guard site.settings.drawsPictures else { return nil }
            return PagePicture(drawing: picture(of: lesson), for: page)
        }
        guard site.settings.drawsPictures else { return nil }
        return coursePicture
    }

    private func picture(of lesson: LessonHead) -> SharePicture {
        let place = outline.place(of: lesson.id)
        let module = place.map { course.modules[$0.module] }
        let position = texts.filled(
            "position", [("number", (place?.number ?? 0) + 1), ("total", outline.lessons.count)])
        let label = module.map { texts.filled("module", [("number", $0.number)]) }
        return SharePicture(
            language: course.language, heading: course.manifest.title,
            facts: joined([position, texts.duration(lesson.frontMatter.minutes)]),
            overline: joined([label, module?.title].compactMap(\.self)),
            title: lesson.frontMatter.title, key: key(around: lesson.id))
    }

    private func joined(_ parts: [String]) -> String { parts.joined(separator: " · ") }

    /// The lessons that the list on a lesson's page shows, as teeth.
    private func key(around id: String) -> [[SharePicture.Tooth]] {
        var modules = course.modules.map(\.lessons)
        if outline.isLarge, let place = outline.place(of: id) {
            let reach = CourseOutline.reach
            let all = modules[place.module]
            let first = max(0, place.index - reach)
            modules = [Array(all[first...min(all.count - 1, place.index + reach)])]
        }
        return modules.map { lessons in
            lessons.map { SharePicture.Tooth(hasLab: $0.hasLab, isCurrent: $0.id == id) }
        }
    }

    /// The picture of the front page: the course, and all of its key.
    static func coursePicture(
        _ course: Course, _ site: Site, _ texts: InterfaceTexts, _ outline: CourseOutline
    ) -> PagePicture? {
        guard site.settings.baseURL != nil, site.settings.drawsPictures else { return nil }
        let lessons = outline.lessons
        var counts: [String] = []
        for (count, name) in [(lessons.count, "lessons"), (course.labs.count, "labs")]
        where count > 1 {
            counts.append("\(count) " + texts[name + "-counted"])
        }
        var rest = CourseOutline.mostListed
        let key = course.modules.map { module in
            let shown = module.lessons.prefix(rest)
            rest -= shown.count
            return shown.map { SharePicture.Tooth(hasLab: $0.hasLab, isCurrent: false) }
        }
        let picture = SharePicture(
            language: course.language, heading: counts.joined(separator: " · "),
            facts: texts.duration(lessons.reduce(0) { $0 + $1.frontMatter.minutes }),
            title: course.manifest.title, summary: course.manifest.description, key: key)
        let path = SitePath.home(course.suffix)
        return PagePicture(
            drawing: picture, for: SitePage(content: .home, path: path, basePath: SitePath.home(""))
        )
    }
}

extension Site {
    /// Draws a picture, unless it is there from an earlier build.
    ///
    /// - Returns: why it could not be drawn.
    func draw(
        _ picture: SharePicture, _ path: String, _ folder: OutputFolder
    ) throws -> [Diagnostic] {
        do {
            try folder.stage(path, isWhole: PNGFile.isWhole) { try picture.png() }
        } catch PictureError.outOfMemory {
            throw OutputError(path: folder.path + "/" + path, reason: "there is no memory for it")
        } catch PictureError.noFonts {
            return [
                Diagnostic(
                    .error, "picture-font-missing",
                    "expected a font to draw pictures with, found none on this machine",
                    file: options.siteFolder + "/" + SiteSettings.fileName,
                    help: [
                        "install some, such as Debian's fonts-noto-core, "
                            + "or write 'pictures: false' in \(SiteSettings.fileName)"
                    ])
            ]
        }
        return []
    }
}
