internal import Course
internal import LabGrading
internal import SourceText

/// What only a trainer may read of a lab.
enum SolutionsContext {
    /// The submissions that must pass.
    static func solutions(_ lab: LabFolder) -> TemplateValue {
        .list(lab.solutions.map { .object(file($0, lab)) })
    }

    /// The submissions that must not pass, with what the lab says of each.
    static func mistakes(_ lab: LabFolder) -> TemplateValue {
        let remarks = lab.definition["mistakes"]?.elements ?? []
        return .list(
            lab.mistakes.map { source in
                var value = file(source, lab)
                let name = fileName(source)
                if let remark = remarks.first(where: { $0["file"]?.scalarText == name }) {
                    value["score"] = .optional(remark["score"]?.scalarText)
                    value["why"] = .optional(remark["why"]?.scalarText)
                }
                return .object(value)
            })
    }

    private static func file(_ source: SourceFile, _ lab: LabFolder) -> TemplateObject {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let isShell = source.name.hasSuffix(".sh")
        let code = MarkdownNode(
            .codeBlock(info: isShell ? "shell" : "yaml", literal: text),
            at: SourceRange(0, source.bytes.count))
        return [
            "fileName": .text(fileName(source)),
            "label": .text((isShell ? LabFolder.Format.shell : .yaml).label),
            "text": .text(text),
            "html": .text(HTMLRenderer.text(code, style: .course)),
        ]
    }

    private static func fileName(_ source: SourceFile) -> String {
        source.name.split(separator: "/").last.map { String($0) } ?? source.name
    }
}
