/// What a subcommand takes: read by the argument parser, and printed as its help.
struct CommandDescription: Sendable {
    struct Option: Sendable {
        /// Without the dashes: `format`.
        var name: String
        /// What stands for the value in the help; nil for a switch.
        var value: String?
        var help: String
    }

    /// As it is typed: `grade`, `lab test`.
    var name: String
    /// What it does, in half a line.
    var summary: String
    /// Operands as the usage line shows them: `LAB FILE...`.
    var operands: String
    /// How many operands there may be.
    var operandCount: ClosedRange<Int>
    var options: [Option]
    /// More paragraphs for the help: what is printed, what the status says, examples.
    var details: String

    /// Every command takes it.
    static let color = Option(
        name: "color", value: "WHEN", help: "auto (default: on a terminal), always or never")

    var usage: String {
        var text = "usage: iamlab \(name)"
        if !operands.isEmpty { text += " " + operands }
        if !options.isEmpty { text += " [options]" }
        return text
    }

    var help: String {
        var text = usage + "\n\n" + summary + ".\n"
        if !details.isEmpty { text += "\n" + details + "\n" }
        text += "\noptions:\n"
        let rows =
            options.map { option in
                (option.value.map { "--\(option.name) \($0)" } ?? "--\(option.name)", option.help)
            } + [
                ("--\(CommandDescription.color.name) WHEN", CommandDescription.color.help),
                ("--help", "show this help"),
            ]
        let width = rows.map(\.0.count).max() ?? 0
        for (left, right) in rows {
            text +=
                "  " + left + String(repeating: " ", count: width - left.count + 2) + right + "\n"
        }
        return text
    }
}
