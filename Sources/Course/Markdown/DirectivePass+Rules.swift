internal import SourceText

/// Holds each directive against its row of `DirectiveRule`.
extension DirectivePass {
    /// The directive node of an opening line and its content; nil where the line is not usable.
    mutating func make(
        _ line: DirectiveLine, _ children: [MarkdownNode], in parent: String?, isTopLevel: Bool
    ) -> MarkdownNode? {
        guard case .open(let name, let argument) = line.kind else { return nil }
        guard let rule = DirectiveRule.named(name) else {
            let names = DirectiveRule.all.map(\.name)
            report(
                "directive-unknown", "there is no directive '\(Value.short(name))'", line.range,
                help: [
                    Suggestion.didYouMean(name, among: names)
                        ?? "known directives: " + names.joined(separator: ", ")
                ])
            return nil
        }
        checkPlace(rule, line, in: parent, isTopLevel: isTopLevel)
        checkContent(rule, line, children)
        var title: [MarkdownNode] = []
        switch rule.argument {
        case .none:
            if !argument.isEmpty {
                report(
                    "directive-argument",
                    "'\(name)' takes no argument, found '\(Value.short(argument))'",
                    line.argumentRange)
            }
        case .title(let otherwise):
            title = InlineText.parse(argument.isEmpty ? otherwise : argument, at: line.range)
        case .word(let called):
            guard !argument.isEmpty else {
                report(
                    "directive-argument",
                    "expected \(called) behind ':::\(name)', found nothing", line.range,
                    help: ["write ':::\(name) ...' with \(called)"])
                return nil
            }
        }
        return MarkdownNode(.directive(rule.make(title, argument)), children, at: line.range)
    }

    private mutating func checkPlace(
        _ rule: DirectiveRule, _ line: DirectiveLine, in parent: String?, isTopLevel: Bool
    ) {
        switch rule.place {
        case .anywhere: break
        case .topLevel:
            guard !isTopLevel else { return }
            report(
                "directive-place",
                "expected '\(rule.name)' at the top level of the lesson, found it inside "
                    + (parent.map { "'\($0)'" } ?? "another block"), line.range,
                help: ["move it out, and check that what is open before it is closed"])
        case .inside(let holder):
            guard parent != holder else { return }
            report(
                "directive-place",
                "expected '\(rule.name)' directly inside '\(holder)', found it "
                    + (parent.map { "inside '\($0)'" } ?? "outside of it"), line.range,
                help: ["put ':::\(holder)' and ':::' around the '\(rule.name)' parts"])
        }
    }

    private mutating func checkContent(
        _ rule: DirectiveRule, _ line: DirectiveLine, _ children: [MarkdownNode]
    ) {
        guard case .oneOfEach(let names) = rule.content else { return }
        var seen: [String] = []
        for child in children {
            let written = lines[source.line(at: child.range.lowerBound)].flatMap(\.name)
            guard case .directive = child.kind, let written, names.contains(written) else {
                report(
                    "directive-content",
                    "expected only " + names.map { "'\($0)'" }.joined(separator: " and ")
                        + " inside '\(rule.name)', found something else",
                    source.firstLine(of: child.range))
                continue
            }
            if seen.contains(written) {
                report(
                    "directive-content",
                    "expected one '\(written)' inside '\(rule.name)', found a second one",
                    child.range)
            }
            seen.append(written)
        }
        for name in names where !seen.contains(name) {
            report(
                "directive-content",
                "expected a '\(name)' inside '\(rule.name)', found none", line.range,
                help: ["add ':::\(name)', its text and ':::'"])
        }
    }
}
