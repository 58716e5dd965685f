import ActionCatalogueFacts
import PolicyLanguage
import SourceText

/// `iamlab policy actions PATTERN`
enum PolicyActionsCommand: Subcommand {
    static let description = CommandDescription(
        name: "policy actions", summary: "List the actions that a pattern stands for",
        operands: "PATTERN", operandCount: 1...1,
        options: [.init(name: "format", value: "FORMAT", help: "text (default) or json")],
        details: """
            PATTERN is service:Action with * and ?, such as 's3:Get*'; a service alone stands for all its
            actions. Each comes with its access level and the types of resource that it works on.

            Exit status: 0 found; 1 no action matches.
            """)

    private struct Row {
        var name: String
        var level: String
        var resources: [String]
    }

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        let format = try arguments.choice("format", of: ["text", "json"])
        let pattern = arguments.operands[0]
        let parts = pattern.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let prefix = parts.first, !prefix.isEmpty else {
            throw Arguments.UsageError(
                message: "expected a pattern as service:Action, found '\(pattern)'",
                help: ["such as 's3:Get*'"])
        }
        let catalogue = ActionCatalogue(ActionCatalogueFacts.text)
        let services = prefix == "*" ? catalogue.services : [prefix]
        let name = parts.count == 2 ? parts[1] : "*"
        var rows: [Row] = []
        for prefix in services {
            guard let service = catalogue.service(prefix) else {
                return refuse(
                    "there is no service '\(prefix)'", prefix, catalogue.services, terminal)
            }
            for action in service.actions(matching: name) {
                rows.append(
                    Row(
                        name: service.prefix + ":" + action.name, level: action.level.words,
                        resources: action.resources.map { service.resources[$0].name }))
            }
            if rows.isEmpty, services.count == 1 {
                return refuse(
                    "no action of \(service.prefix) matches '\(name)'", name,
                    service.actions.map(\.name), terminal)
            }
        }
        if rows.isEmpty { return refuse("no action matches '\(pattern)'", name, [], terminal) }
        terminal.out(format == "json" ? json(rows) : text(rows))
        return .passed
    }

    private static func refuse(
        _ message: String, _ word: String, _ known: [String], _ terminal: Terminal
    ) -> ExitStatus {
        terminal.error("iamlab: \(Excerpt.printable(message))\n")
        if let hint = Suggestion.didYouMean(word, among: known) {
            terminal.error("    help: \(Excerpt.printable(hint))\n")
        }
        return .fellShort
    }

    private static func text(_ rows: [Row]) -> String {
        let width = rows.map(\.name.count).max() ?? 0
        var text = ""
        for row in rows {
            let level = row.level.padding(to: 24)
            let resources = row.resources.isEmpty ? "*" : row.resources.joined(separator: ", ")
            text += row.name.padding(to: width + 2) + level + resources + "\n"
        }
        return text + "\(rows.count) action\(rows.count == 1 ? "" : "s")\n"
    }

    private static func json(_ rows: [Row]) -> String {
        let list = rows.map { row in
            Value.object([
                ("action", .string(row.name)), ("accessLevel", .string(row.level)),
                ("resourceTypes", .array(row.resources.map { .string($0) })),
            ])
        }
        return JSONWriter.text(.array(list), .indented(2)) + "\n"
    }
}

extension String {
    /// With blanks behind, up to a width.
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
