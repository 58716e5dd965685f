/// What a template is filled with.
package enum TemplateValue: Sendable {
    case text(String)
    /// UTF-8 that is written as it is, even where a template would escape it: HTML of ours.
    case html([UInt8])
    case flag(Bool)
    case list([TemplateValue])
    case object(TemplateObject)
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
        case .html(let bytes): !bytes.isEmpty
        case .object: true
        case .nothing: false
        }
    }

    subscript(name: TemplateName) -> TemplateValue? {
        if case .object(let members) = self { return members[name] }
        return nil
    }
}

/// The members of a value: a few names, found by going through them.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
    private var names: [TemplateName] = []
    private var values: [TemplateValue] = []

    package init() {}

    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        names.reserveCapacity(elements.count)
        values.reserveCapacity(elements.count)
        for (name, value) in elements {
            names.append(TemplateName(name))
            values.append(value)
        }
    }

    subscript(name: TemplateName) -> TemplateValue? {
        get {
            for index in names.indices where names[index] == name { return values[index] }
            return nil
        }
        set {
            if let index = names.firstIndex(of: name) {
                values[index] = newValue ?? .nothing
            } else if let newValue {
                names.append(name)
                values.append(newValue)
            }
        }
    }

    package subscript(name: String) -> TemplateValue? {
        get { self[TemplateName(name)] }
        set { self[TemplateName(name)] = newValue }
    }
}
