internal import Course
internal import LabGrading
internal import SourceText

/// What the lab's template is filled with, and facts of labs for other templates.
///
/// Nothing of `solutions/` and `mistakes/` comes near this: a page holds what a learner may read.
enum LabContext {
    static func title(_ lab: LabFolder) -> String { lab.lab.title }
    static func summary(_ lab: LabFolder) -> String { lab.lab.summary }
    static func minutes(_ lab: LabFolder) -> Int { lab.lab.minutes }

    /// What all checks together are worth: `10`, `7.5`.
    static func points(_ lab: LabFolder) -> String {
        Points(hundredths: lab.lab.checks.reduce(0) { $0 + $1.points.hundredths }).description
    }

    /// The value of `lab`.
    static func value(_ lab: LabFolder, on page: String) -> TemplateValue {
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
        return .object([
            "id": .text(lab.id),
            "title": .text(title(lab)),
            "summary": .text(summary(lab)),
            "minutes": .number(minutes(lab)),
            "points": .text(points(lab)),
            "task": .text(HTMLRenderer.text(lab.task)),
            "checks": .list(checks),
            "hints": .list(hints),
            "hasHints": .flag(!hints.isEmpty),
            "definition": url(SitePath.labDefinition(lab.id)),
            "module": url(SitePath.browserModule),
            "starters": .list(starters),
        ])
    }
}
