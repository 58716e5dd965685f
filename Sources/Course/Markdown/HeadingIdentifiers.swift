/// Gives each heading of a text an id that is unique on its page.
///
/// The id is the heading's text in lower case without punctuation, blanks as hyphens; the second
/// heading of the same text gets `-2`.
struct HeadingIdentifiers {
    private var used: Set<String>

    /// - Parameter reserved: ids that the page uses for other things.
    init(reserved: Set<String>) { used = reserved }

    /// The tree with an id on every heading.
    mutating func assigned(_ root: MarkdownNode) -> MarkdownNode {
        var copy = root
        if case .heading(let level, _) = root.kind {
            copy.kind = .heading(level: level, id: next(HeadingIdentifiers.slug(root.plainText)))
        }
        copy.children = []
        for child in root.children { copy.children.append(assigned(child)) }
        return copy
    }

    private mutating func next(_ slug: String) -> String {
        let base = slug.isEmpty ? "section" : slug
        var candidate = base
        var number = 1
        while !used.insert(candidate).inserted {
            number += 1
            candidate = "\(base)-\(number)"
        }
        return candidate
    }

    /// Letters, marks and digits of any script, hyphens and underscores; blanks become hyphens.
    static func slug(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber:
                result.append(scalar)
            default:
                if scalar == " " || scalar == "-" {
                    result.append("-")
                } else if scalar == "_" {
                    result.append("_")
                }
            }
        }
        return String(result)
    }
}
