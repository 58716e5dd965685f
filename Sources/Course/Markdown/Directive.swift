/// A block of the course's own: `:::name argument {key=value}`, its content, `:::`.
///
/// Titles are made of inlines without links; an empty one stands for the usual word.
package enum Directive: Sendable {
    /// A remark set apart from the text.
    case callout(Callout, title: [MarkdownNode])
    /// The same task done in the console and on the command line: holds one `way` of each kind.
    case sideBySide
    case way(Way)
    /// The place where a lab appears in the lesson.
    case lab(id: String)
    case objectives
    case prerequisites
    /// Numbered steps, each a `step`, counted from `start`.
    case steps(start: Int)
    case step(title: [MarkdownNode])
    /// Alternatives of which the reader chooses one, each a `tab`.
    case tabs
    /// The label is the slug of the title, the same on all pages.
    case tab(title: [MarkdownNode], label: String)
    case exercise(title: [MarkdownNode], minutes: Int?)
    case hint(title: [MarkdownNode])
    case solution(title: [MarkdownNode], isForTrainer: Bool)
    /// Holds a `question`, its `choice`s or `answer`s, and perhaps `hint`s and an `explanation`.
    case quiz(Quiz)
    case question
    /// One of the answers to choose from. Its last child may be its `feedback`.
    case choice(position: Int, isRight: Bool)
    /// A text that answers the question, rightly or not, as it was written. It holds the feedback.
    case answer(String, isRight: Bool)
    case feedback
    case explanation
    case figure(caption: [MarkdownNode])
    /// A policy's code block with what its statements say.
    case policy(AnnotatedPolicy)
    /// Commands with what they really print, as a code block of the language `console`.
    case scenario(title: [MarkdownNode])
    /// Two states of a file, as a code block of the language `diff`.
    case codeDiff(title: [MarkdownNode])
    case diagram(Diagram, caption: [MarkdownNode])
    /// What only trainers read.
    case notes

    package enum Callout: String, CaseIterable, Sendable {
        case note
        case tip
        case warning
        case bestPractice = "best-practice"
    }

    package enum Way: String, CaseIterable, Sendable {
        case console
        case cli
    }
}

extension Directive {
    /// What the ids in its HTML begin with, before a hyphen and a number.
    var identifierNames: [String] {
        switch self {
        case .callout: ["callout"]
        case .objectives: ["objectives"]
        case .prerequisites: ["prerequisites"]
        case .tab: ["tab"]
        case .exercise: ["exercise"]
        case .quiz: ["quiz"]
        case .policy: ["policy"]
        case .diagram: ["diagram"]
        case .notes: ["notes"]
        default: []
        }
    }
}
