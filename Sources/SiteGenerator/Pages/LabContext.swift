internal import Course
internal import LabGrading
internal import SourceText

/// What the lab's template is filled with, and facts of labs for other templates.
///
/// Nothing of `solutions/` and `mistakes/` comes near this but in `SolutionsContext`, which only the
/// trainer's edition asks: a page holds what a learner may read.
enum LabContext {
    /// What all checks together are worth: `10`, `7.5`.
    private static func points(_ lab: LabFolder) -> String {
        Points(hundredths: lab.lab.checks.reduce(0) { $0 + $1.points.hundredths }).description
    }

    /// A lab in a list.
    static func summary(_ lab: LabFolder, _ href: TemplateValue) -> TemplateValue {
        .object([
            "id": .text(lab.id),
            "title": .text(lab.lab.title),
            "summary": .text(lab.lab.summary),
            "minutes": .number(lab.lab.minutes),
            "points": .text(points(lab)),
            "href": href,
        ])
    }

    /// The value of `lab`.
    static func value(
        _ lab: LabFolder, on page: String, suffix: String, _ site: Site, _ texts: InterfaceTexts
    ) -> TemplateValue {
        func url(_ path: String) -> TemplateValue { .text(SitePath.url(of: path, from: page)) }
        let checks = lab.lab.checks.map { check in
            TemplateValue.object([
                "id": .text(check.id),
                "title": .text(check.title),
                "points": .text(check.points.description),
            ])
        }
        let hints = lab.hints.enumerated().map { index, hint in
            TemplateValue.object([
                "number": .number(index + 1),
                "html": .text(HTMLRenderer.text(hint)),
            ])
        }
        let starters = lab.starters.enumerated().map { index, starter in
            TemplateValue.object([
                "format": .text(starter.format.rawValue),
                "label": .text(starter.format.label),
                "fileName": .text(starter.fileName),
                "href": url(SitePath.labFile(lab.id, starter.fileName)),
                "contents": .text(String(decoding: starter.source.bytes, as: UTF8.self)),
                "first": .flag(index == 0),
            ])
        }
        var value: TemplateObject = [
            "id": .text(lab.id),
            "title": .text(lab.lab.title),
            "summary": .text(lab.lab.summary),
            "minutes": .number(lab.lab.minutes),
            "duration": .text(texts.duration(lab.lab.minutes)),
            "points": .text(points(lab)),
            "href": url(SitePath.lab(lab.id, suffix)),
            "task": .text(HTMLRenderer.text(lab.task)),
            "checks": .list(checks),
            "hints": .list(hints),
            "hasHints": .flag(!hints.isEmpty),
            "definition": url(SitePath.labDefinition(lab.id)),
            "module": url(SitePath.browserModule),
            "starters": .list(starters),
        ]
        if site.isTrainer, site.theme.templates.has("solutions") {
            value["solutions"] = url(SitePath.solutions(lab.id, suffix))
        }
        return .object(value)
    }
}
