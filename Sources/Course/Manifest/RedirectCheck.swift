package import SourceText

/// Puts the manifest's redirects and the lessons' aliases together, and holds them against the pages
/// that there are.
package struct RedirectCheck {
    package private(set) var redirects: [CourseManifest.Redirect] = []
    package private(set) var diagnostics: [Diagnostic] = []
    private let pages: Set<String>

    /// - Parameters:
    ///   - lessons: each with its page's path and its source.
    ///   - pages: the paths of all pages of the site, those of lessons among them.
    package init(
        _ manifest: CourseManifest,
        lessons: [(path: String, source: SourceFile, frontMatter: FrontMatter)],
        pages: Set<String>
    ) {
        self.pages = pages
        var taken: Set<String> = []
        for redirect in manifest.redirects {
            checkTarget(redirect, manifest.source)
            add(redirect, manifest.source, &taken)
        }
        for lesson in lessons {
            for alias in lesson.frontMatter.aliases {
                let redirect = CourseManifest.Redirect(
                    from: alias.text, to: lesson.path, range: alias.range,
                    targetRange: alias.range)
                add(redirect, lesson.source, &taken)
            }
        }
    }

    private mutating func checkTarget(
        _ redirect: CourseManifest.Redirect, _ source: SourceFile
    ) {
        let target = String(redirect.to.prefix { $0 != "#" })
        guard SitePathRule.problem(target) == nil, !pages.contains(target) else { return }
        diagnostics.append(
            source.error(
                "redirect-target", "the site has no page '\(Value.short(target))'",
                at: redirect.targetRange,
                help: Suggestion.didYouMean(target, among: pages.sorted()).map { [$0] } ?? []))
    }

    private mutating func add(
        _ redirect: CourseManifest.Redirect, _ source: SourceFile, _ taken: inout Set<String>
    ) {
        let name = Value.short(redirect.from)
        if pages.contains(redirect.from) {
            diagnostics.append(
                source.error(
                    "redirect-from-page", "the site has a page '\(name)', which would never show",
                    at: redirect.range, help: ["remove the redirect, or rename the page"]))
        } else if !taken.insert(redirect.from).inserted {
            diagnostics.append(
                source.error(
                    "redirect-twice", "the address '\(name)' leads to two pages",
                    at: redirect.range, help: ["keep one of the two"]))
        } else {
            redirects.append(redirect)
        }
    }
}

/// Holds the lessons that lessons ask for against those that there are.
package enum PrerequisiteCheck {
    /// What is wrong with a lesson's prerequisites.
    ///
    /// - Parameter order: the ids of the course's lessons in order.
    package static func diagnostics(
        _ frontMatter: FrontMatter, of id: String, in source: SourceFile, order: [String: Int]
    ) -> [Diagnostic] {
        frontMatter.prerequisites.compactMap { prerequisite in
            guard case .lesson(let wanted, let range) = prerequisite else { return nil }
            guard let place = order[wanted] else {
                return source.error(
                    "prerequisite-unknown",
                    "there is no lesson '\(Value.short(wanted))' in the course", at: range,
                    help: [
                        Suggestion.didYouMean(wanted, among: order.keys.sorted())
                            ?? "a text is written with more than one word, in quotes"
                    ])
            }
            guard let own = order[id], place >= own else { return nil }
            return source.error(
                "prerequisite-order",
                place == own
                    ? "a lesson can not ask for itself"
                    : "the lesson '\(Value.short(wanted))' comes after this one", at: range,
                help: ["remove it, or move one of the two in course.yaml"])
        }
    }
}
