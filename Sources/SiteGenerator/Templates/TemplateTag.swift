internal import SourceText

/// A tag of a template as it is written, `{{#name}}`.
struct TemplateTag {
    enum Kind {
        case variable
        case rawVariable
        case section
        case inverted
        case close
        case comment
        case partial
        case delimiters
    }

    var kind: Kind
    var content: String
    /// The whole tag with its delimiters.
    var range: SourceRange

    /// Whether the tag takes its whole line with it when nothing else stands there.
    var canStandAlone: Bool {
        switch kind {
        case .variable, .rawVariable: false
        case .section, .inverted, .close, .comment, .partial, .delimiters: true
        }
    }

    /// The names of a dotted path; `.` is no name, and so the path is empty.
    var path: [String] {
        content == "." ? [] : ASCII.split(content, at: UInt8(ascii: "."))
    }

    /// The path as the names that contexts are asked for.
    var names: [TemplateName] { path.map(TemplateName.init) }
}
