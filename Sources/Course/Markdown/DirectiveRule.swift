internal import SourceText

/// How a directive is written: what stands behind its name, what in it, and where it may be.
struct DirectiveRule: Sendable {
    /// What stands behind the name.
    enum Argument: Sendable {
        case none
        /// A title in inline Markdown, which may be left out.
        case title
        /// A title that must be there, called this in messages.
        case requiredTitle(called: String)
        /// A word that must be there, called this in messages.
        case word(called: String)
        /// One of these words.
        case choice([String], isRequired: Bool)
    }

    /// What may stand between the opening line and the closing one.
    enum Content: Sendable {
        case blocks
        /// At least one block.
        case someBlocks
        /// Nothing. The closing line may be left out.
        case nothing
        /// Nothing, and no closing line: the directive is one line.
        case oneLine
        /// Each of these directives once, in any order, and nothing else.
        case oneOfEach([String])
        /// This directive, once or more, and nothing else.
        case only(String)
        /// `make` checks it.
        case checkedLater
    }

    /// Where it may stand.
    enum Place: Sendable {
        case anywhere
        case topLevel
        /// Directly in one of these directives.
        case inside([String])
    }

    typealias Maker = @Sendable (inout DirectivePass, DirectiveInput) -> MarkdownNode?

    var name: String
    var argument: Argument = .none
    var attributes: [DirectiveAttributes.Rule] = []
    var content: Content = .blocks
    var place: Place = .anywhere
    /// A heading inside would lead readers to something that is hidden from them.
    var refusesHeadings = false
    /// Makes the node; nil where the content can not be used, which it has reported.
    var make: Maker

    /// A directive whose node holds what was written inside.
    init(
        _ name: String, _ argument: Argument = .none,
        attributes: [DirectiveAttributes.Rule] = [], content: Content = .blocks,
        place: Place = .anywhere, refusesHeadings: Bool = false,
        directive: @escaping @Sendable (DirectiveInput) -> Directive
    ) {
        self.init(
            name, argument, attributes: attributes, content: content, place: place,
            refusesHeadings: refusesHeadings
        ) { _, input in
            MarkdownNode(.directive(directive(input)), input.children, at: input.line.range)
        }
    }

    /// A directive whose content takes a closer look.
    init(
        _ name: String, _ argument: Argument = .none,
        attributes: [DirectiveAttributes.Rule] = [], content: Content, place: Place = .anywhere,
        refusesHeadings: Bool = false, make: @escaping Maker
    ) {
        self.name = name
        self.argument = argument
        self.attributes = attributes
        self.content = content
        self.place = place
        self.refusesHeadings = refusesHeadings
        self.make = make
    }

    /// Whether it ends with its line.
    var isLeaf: Bool {
        switch content {
        case .nothing, .oneLine: true
        default: false
        }
    }

    static func named(_ name: String) -> DirectiveRule? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// A directive as it was written, held against its rule.
struct DirectiveInput {
    var line: DirectiveLine
    /// The title, where the rule has one.
    var title: [MarkdownNode]
    /// The argument without attributes.
    var argument: String
    var argumentRange: SourceRange
    var attributes: DirectiveAttributes
    var children: [MarkdownNode]
}

extension DirectiveRule {
    /// All directives. A new one is a row here, a case of `Directive` and its HTML.
    static let all: [DirectiveRule] = callouts + ways + lists + exercises + quizzes + code + others

    private static let callouts = Directive.Callout.allCases.map { callout in
        DirectiveRule(callout.rawValue, .title) { .callout(callout, title: $0.title) }
    }

    private static let ways =
        [
            DirectiveRule(
                "side-by-side", content: .oneOfEach(Directive.Way.allCases.map(\.rawValue))
            ) { _ in .sideBySide }
        ]
        + Directive.Way.allCases.map { way in
            DirectiveRule(way.rawValue, place: .inside(["side-by-side"])) { _ in .way(way) }
        } + [
            DirectiveRule("tabs", content: .only("tab")) { pass, input in pass.tabs(input) },
            DirectiveRule(
                "tab", .requiredTitle(called: "the tab's label"), place: .inside(["tabs"])
            ) { input in
                let text = input.title.map(\.plainText).joined()
                return .tab(title: input.title, label: HeadingIdentifiers.slug(text))
            },
        ]

    private static let lists = [
        DirectiveRule("objectives", content: .someBlocks) { _ in .objectives },
        DirectiveRule("prerequisites", content: .someBlocks) { _ in .prerequisites },
        DirectiveRule("steps", content: .checkedLater) { pass, input in pass.steps(input) },
        DirectiveRule("step", .title, place: .inside(["steps"])) { .step(title: $0.title) },
    ]

    private static let exercises = [
        DirectiveRule(
            "exercise", .title, attributes: [.init("minutes", .count)], content: .someBlocks
        ) { .exercise(title: $0.title, minutes: $0.attributes.count("minutes")) },
        DirectiveRule(
            "hint", .title, content: .someBlocks, place: .inside(["exercise", "quiz"]),
            refusesHeadings: true
        ) { .hint(title: $0.title) },
        DirectiveRule(
            "solution", .choice(["trainer"], isRequired: false), content: .someBlocks,
            place: .inside(["exercise"]), refusesHeadings: true
        ) { .solution(title: [], isForTrainer: $0.argument == "trainer") },
    ]

    private static let quizzes = [
        DirectiveRule(
            "quiz", .choice(Quiz.Kind.allCases.map(\.rawValue), isRequired: true),
            attributes: [.init("case-sensitive", .flag)], content: .checkedLater,
            refusesHeadings: true
        ) { pass, input in pass.quiz(input) },
        DirectiveRule("explanation", content: .someBlocks, place: .inside(["quiz"])) { _ in
            .explanation
        },
    ]

    private static let code = [
        DirectiveRule(
            "include", .word(called: "a file of the content folder"),
            attributes: [.init("lines", .text), .init("region", .text), .init("language", .text)],
            content: .oneLine
        ) { pass, input in pass.include(input) },
        DirectiveRule("code-diff", .title, content: .checkedLater) { pass, input in
            pass.codeDiff(input)
        },
        DirectiveRule(
            "policy", .choice(AnnotatedPolicy.types, isRequired: false),
            attributes: [.init("accept", .text)], content: .checkedLater
        ) { pass, input in pass.policy(input) },
        DirectiveRule(
            "scenario", .title,
            attributes: [
                .init("fails", .optionalText), .init("continues", .flag), .init("hidden", .flag),
                .init("lab", .text),
            ], content: .checkedLater
        ) { pass, input in pass.scenario(input) },
        DirectiveRule(
            "diagram", .requiredTitle(called: "what the diagram shows"),
            content: .checkedLater
        ) { pass, input in pass.diagram(input) },
    ]

    private static let others = [
        DirectiveRule(
            "lab", .word(called: "the id of a lab"), content: .nothing, place: .topLevel
        ) { .lab(id: $0.argument) },
        DirectiveRule(
            "figure", .requiredTitle(called: "the figure's caption"), content: .someBlocks
        ) { .figure(caption: $0.title) },
        DirectiveRule("notes", content: .someBlocks, refusesHeadings: true) { _ in .notes },
    ]
}
