/// A block of the course's own: `:::name argument`, its content, `:::`.
package enum Directive: Sendable {
    /// A remark set apart from the text. The title is made of inlines without links.
    case callout(Callout, title: [MarkdownNode])
    /// The same task done in the console and on the command line: holds one `way` of each kind.
    case sideBySide
    case way(Way)
    /// The place where a lab appears in the lesson.
    case lab(id: String)

    package enum Callout: String, CaseIterable, Sendable {
        case note
        case tip
        case warning
        case bestPractice = "best-practice"

        /// The title where the author gives none.
        package var word: String {
            switch self {
            case .note: "Note"
            case .tip: "Tip"
            case .warning: "Warning"
            case .bestPractice: "Best practice"
            }
        }
    }

    package enum Way: String, CaseIterable, Sendable {
        case console
        case cli

        package var title: String {
            switch self {
            case .console: "In the console"
            case .cli: "On the command line"
            }
        }
    }
}

/// How a directive is written: one row a name. A new directive is a row here, a case of `Directive`
/// and its HTML.
struct DirectiveRule: Sendable {
    /// What stands behind the name.
    enum Argument: Sendable {
        case none
        /// A title in inline Markdown; the text is the title where there is none.
        case title(otherwise: String)
        /// A word that must be there, called this in messages.
        case word(called: String)
    }

    /// What may stand between the opening line and the closing one.
    enum Content: Sendable {
        case blocks
        /// Nothing. The closing line may be left out.
        case nothing
        /// Each of these directives once, in any order, and nothing else.
        case oneOfEach([String])
    }

    /// Where it may stand.
    enum Place: Sendable {
        case anywhere
        case topLevel
        /// Directly in this directive.
        case inside(String)
    }

    var name: String
    var argument: Argument
    var content: Content
    var place: Place
    /// Makes the directive of its argument: a title's inlines, or a word.
    var make: @Sendable (_ title: [MarkdownNode], _ word: String) -> Directive

    static let all: [DirectiveRule] =
        Directive.Callout.allCases.map { callout in
            DirectiveRule(
                name: callout.rawValue, argument: .title(otherwise: callout.word),
                content: .blocks, place: .anywhere
            ) { title, _ in .callout(callout, title: title) }
        }
        + [
            DirectiveRule(
                name: "side-by-side", argument: .none,
                content: .oneOfEach(Directive.Way.allCases.map(\.rawValue)), place: .anywhere
            ) { _, _ in .sideBySide }
        ]
        + Directive.Way.allCases.map { way in
            DirectiveRule(
                name: way.rawValue, argument: .none, content: .blocks,
                place: .inside("side-by-side")
            ) { _, _ in .way(way) }
        }
        + [
            DirectiveRule(
                name: "lab", argument: .word(called: "the id of a lab"), content: .nothing,
                place: .topLevel
            ) { _, word in .lab(id: word) }
        ]

    static func named(_ name: String) -> DirectiveRule? { all.first { $0.name == name } }
}
