/// What a piece of code is, as far as readers gain from seeing it. Each is a class `hl-…` in the page.
package enum TokenClass: UInt8, CaseIterable, Sendable {
    case key
    case string
    case number
    case keyword
    case comment
    case variable
    /// An option of a command.
    case option
    case command
    /// The service and the operation behind `aws`.
    case subcommand
    /// The name of a function, where it is defined or called.
    case function
    case `operator`
    /// A type, a decorator, a tag, the kind of a block.
    case type
    /// What the reader puts in: `<account-id>`, or `...` for what is left out.
    case placeholder
    case heading
    /// Lines about the text, not of it: a difference's file names, YAML's `---`.
    case meta
    case inserted
    case deleted
    case prompt
    case output
    /// An element of an IAM policy, as a key.
    case element
    case conditionOperator
    case conditionKey
    /// An action of IAM: `iam:CreateUser`.
    case action
    case arn
    case allow
    case deny

    /// The class attribute's value.
    package var className: String {
        switch self {
        case .key: "hl-key"
        case .string: "hl-string"
        case .number: "hl-number"
        case .keyword: "hl-keyword"
        case .comment: "hl-comment"
        case .variable: "hl-variable"
        case .option: "hl-option"
        case .command: "hl-command"
        case .subcommand: "hl-subcommand"
        case .function: "hl-function"
        case .operator: "hl-operator"
        case .type: "hl-type"
        case .placeholder: "hl-placeholder"
        case .heading: "hl-heading"
        case .meta: "hl-meta"
        case .inserted: "hl-inserted"
        case .deleted: "hl-deleted"
        case .prompt: "hl-prompt"
        case .output: "hl-output"
        case .element: "hl-element"
        case .conditionOperator: "hl-condition-operator"
        case .conditionKey: "hl-condition-key"
        case .action: "hl-action"
        case .arn: "hl-arn"
        case .allow: "hl-allow"
        case .deny: "hl-deny"
        }
    }
}
