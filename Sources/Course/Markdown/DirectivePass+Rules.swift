internal import SourceText

/// Holds each directive against its row of `DirectiveRule`.
extension DirectivePass {
    /// The directive node of an opening line and its content; nil where the line is not usable.
    mutating func make(
        _ line: DirectiveLine, _ children: [MarkdownNode], in parent: String?, isTopLevel: Bool
    ) -> MarkdownNode? {
        guard case .open(let name, _) = line.kind else { return nil }
        guard let rule = DirectiveRule.named(name) else {
            reportUnknown(name, line)
            return nil
        }
        checkPlace(rule, line, in: parent, isTopLevel: isTopLevel)
        checkContent(rule, line, children)
        if rule.refusesHeadings { refuseHeadings(children, in: name) }
        guard let input = input(rule, line, children) else { return nil }
        return rule.make(&self, input)
    }

    private mutating func reportUnknown(_ name: String, _ line: DirectiveLine) {
        let names = DirectiveRule.all.map(\.name)
        report(
            "directive-unknown", "there is no directive '\(Value.short(name))'", line.range,
            help: [
                Suggestion.didYouMean(name, among: names)
                    ?? "known directives: " + names.joined(separator: ", ")
            ])
    }

    // MARK: Argument and attributes

    /// What stands on the opening line, read by the rule; nil where an argument is missing or wrong.
    private mutating func input(
        _ rule: DirectiveRule, _ line: DirectiveLine, _ children: [MarkdownNode]
    ) -> DirectiveInput? {
        var input = DirectiveInput(
            line: line, title: [], argument: "", argumentRange: line.argumentRange,
            attributes: DirectiveAttributes(), children: children)
        if !rule.attributes.isEmpty {
            let split = DirectiveAttributes.split(line.argumentRange, of: source)
            input.argumentRange = split.argument
            if let attributes = split.attributes {
                let problems = attributes.problems(rule.attributes, of: rule.name, in: source)
                for problem in problems { report(problem) }
                if problems.isEmpty { input.attributes = attributes }
            } else {
                report(
                    "directive-attribute",
                    "expected keys and values between the braces, found something else",
                    SourceRange(split.argument.upperBound, line.argumentRange.upperBound),
                    help: ["write them as in {key=value other=\"a longer value\"}"])
            }
        }
        input.argument = source.text(input.argumentRange)
        let isUsable = checkArgument(rule, &input)
        return isUsable ? input : nil
    }

    private mutating func checkArgument(
        _ rule: DirectiveRule, _ input: inout DirectiveInput
    ) -> Bool {
        let argument = input.argument
        switch rule.argument {
        case .none:
            guard !argument.isEmpty else { return true }
            report(
                "directive-argument",
                "'\(rule.name)' takes no argument, found '\(Value.short(argument))'",
                input.argumentRange, help: ["remove it"])
            return true
        case .title:
            if !argument.isEmpty {
                input.title = InlineText.parse(
                    argument, at: input.line.range, smartTypography: context.smartTypography)
            }
            return true
        case .requiredTitle(let called):
            guard !argument.isEmpty else { return missing(called, rule, input.line) }
            input.title = InlineText.parse(
                argument, at: input.line.range, smartTypography: context.smartTypography)
            return true
        case .word(let called):
            return argument.isEmpty ? missing(called, rule, input.line) : true
        case .choice(let words, let isRequired):
            if argument.isEmpty {
                return isRequired ? missing(alternatives(words), rule, input.line) : true
            }
            if words.contains(argument) { return true }
            report(
                "directive-argument",
                "expected \(alternatives(words)) behind ':::\(rule.name)', "
                    + "found '\(Value.short(argument))'", input.argumentRange,
                help: Suggestion.didYouMean(argument, among: words).map { [$0] } ?? [])
            return false
        }
    }

    private mutating func missing(
        _ called: String, _ rule: DirectiveRule, _ line: DirectiveLine
    ) -> Bool {
        report(
            "directive-argument",
            "expected \(called) behind ':::\(rule.name)', found nothing", line.range,
            help: ["write ':::\(rule.name) ...' with \(called)"])
        return false
    }

    /// `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`.
    private func alternatives(_ words: [String]) -> String {
        let quoted = words.map { "'\($0)'" }
        guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }

    // MARK: Place and content

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
        case .inside(let holders):
            guard !holders.contains(where: { $0 == parent }) else { return }
            report(
                "directive-place",
                "expected '\(rule.name)' directly inside \(alternatives(holders)), found it "
                    + (parent.map { "inside '\($0)'" } ?? "outside of it"), line.range,
                help: ["put ':::\(holders[0])' and ':::' around the '\(rule.name)' parts"])
        }
    }

    private mutating func checkContent(
        _ rule: DirectiveRule, _ line: DirectiveLine, _ children: [MarkdownNode]
    ) {
        switch rule.content {
        case .blocks, .nothing, .oneLine, .checkedLater: break
        case .someBlocks:
            guard children.isEmpty, lines.closingLine(of: line) != nil else { return }
            report(
                "directive-content", "expected text inside '\(rule.name)', found none", line.range,
                help: ["write it between ':::\(rule.name)' and ':::'"])
        case .only(let name):
            let count = checkNames([name], rule, children).count
            if count == 0, lines.closingLine(of: line) != nil { reportMissing(name, rule, line) }
        case .oneOfEach(let names):
            var seen: Set<String> = []
            for (name, range) in checkNames(names, rule, children) {
                if seen.insert(name).inserted { continue }
                report(
                    "directive-content",
                    "expected one '\(name)' inside '\(rule.name)', found a second one", range,
                    help: ["keep one of the two"])
            }
            for name in names where !seen.contains(name) { reportMissing(name, rule, line) }
        }
    }

    /// The children that are directives of these names; any other child is reported.
    private mutating func checkNames(
        _ names: [String], _ rule: DirectiveRule, _ children: [MarkdownNode]
    ) -> [(name: String, range: SourceRange)] {
        var found: [(String, SourceRange)] = []
        for child in children {
            if case .directive = child.kind, let name = name(of: child), names.contains(name) {
                found.append((name, child.range))
                continue
            }
            report(
                "directive-content",
                "expected only " + names.map { "'\($0)'" }.joined(separator: " and ")
                    + " inside '\(rule.name)', found something else",
                source.firstLine(of: child.range), help: ["move it out of '\(rule.name)'"])
        }
        return found
    }

    private mutating func reportMissing(
        _ name: String, _ rule: DirectiveRule, _ line: DirectiveLine
    ) {
        report(
            "directive-content",
            "expected a '\(name)' inside '\(rule.name)', found none", line.range,
            help: ["add ':::\(name)', its text and ':::'"])
    }

    /// The name with which a directive node was written.
    func name(of node: MarkdownNode) -> String? {
        lines[source.line(at: node.range.lowerBound)].flatMap(\.name)
    }

    private mutating func refuseHeadings(_ children: [MarkdownNode], in name: String) {
        var ranges: [SourceRange] = []
        for child in children {
            child.visit { node in
                if case .heading = node.kind { ranges.append(node.range) }
            }
        }
        for range in ranges {
            report(
                "directive-heading", "expected no heading inside '\(name)', found one",
                source.firstLine(of: range),
                help: ["what is hidden can not be in the contents: write **a bold line**"])
        }
    }
}
