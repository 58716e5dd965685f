/// What a template is filled with.
package indirect enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([TemplateValue])
    case object([String: TemplateValue])
    /// A name that is known and has no value: the same as one that is not there.
    case nothing

    package static func number(_ number: Int) -> TemplateValue { .text("\(number)") }

    /// A text, or nothing where there is none.
    package static func optional(_ text: String?) -> TemplateValue {
        text.map { .text($0) } ?? .nothing
    }

    /// Whether a section shows its content: not for false, an empty list, an empty text or nothing.
    var isTrue: Bool {
        switch self {
        case .flag(let flag): flag
        case .list(let elements): !elements.isEmpty
        case .text(let text): !text.isEmpty
        case .object: true
        case .nothing: false
        }
    }

    /// What a variable writes.
    var written: String {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .list, .object, .nothing: ""
        }
    }

    subscript(key: String) -> TemplateValue? {
        if case .object(let members) = self { return members[key] }
        return nil
    }
}
