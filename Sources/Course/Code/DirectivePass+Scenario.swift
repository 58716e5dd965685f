internal import IAMSimulator
internal import LabGrading
internal import ShellInterpreter
internal import SourceText

/// What a scenario leaves to the next one of its lesson.
struct ScenarioState {
    var account: Account
    var files: VirtualFiles
}

/// Commands that are run while the course is built, so that what they print can not go stale.
extension DirectivePass {
    /// Most bytes that a scenario may print.
    private static let mostOutput = 64 << 10

    mutating func scenario(_ input: DirectiveInput) -> MarkdownNode? {
        guard let code = codeBlocks(1, input, "shell")?.first else { return nil }
        guard ["shell", "sh", "bash"].contains(Self.language(code.info)) else {
            report(
                "scenario-language",
                "expected a code block of the language 'shell' inside 'scenario', "
                    + "found '\(Value.short(Self.language(code.info)))'",
                source.firstLine(of: code.node.range), help: ["begin it with ```shell"])
            return nil
        }
        guard let start = scenarioStart(input) else { return nil }
        var shell = Shell(
            source: code.place.code, session: Session(account: start.account), files: start.files)
        shell.run()
        scenarioState = ScenarioState(account: shell.session.account, files: shell.files)
        let run = ScenarioRun(shell, code.place.code)
        check(run, shell.diagnostics, code, input)
        guard run.outputSize <= Self.mostOutput else {
            report(
                "scenario-output",
                "expected at most \(Self.mostOutput / 1024) KiB of output, found more",
                input.line.range, help: ["show less of it with --query"])
            return nil
        }
        // A hidden one prepares the next: nothing of it is shown.
        if input.attributes.has("hidden") {
            return MarkdownNode(.document, at: input.line.range)
        }
        let block = MarkdownNode(
            .codeBlock(info: "console", literal: run.console), at: code.node.range)
        return MarkdownNode(
            .directive(.scenario(title: input.title)), [block], at: input.line.range)
    }

    /// The account and the files that a scenario begins with.
    private mutating func scenarioStart(_ input: DirectiveInput) -> ScenarioState? {
        let lab = input.attributes["lab"]
        if let continues = input.attributes["continues"] {
            if let lab {
                report(
                    "directive-attribute", "expected 'continues' or 'lab', found both",
                    lab.nameRange)
                return nil
            }
            guard let state = scenarioState else {
                report(
                    "scenario-continues", "there is no scenario before this one to continue",
                    continues.nameRange, help: ["remove 'continues'"])
                return nil
            }
            return state
        }
        guard let lab, let name = lab.value else {
            return ScenarioState(
                account: Account(now: Lab.firstTime, seed: "lesson/" + id), files: VirtualFiles())
        }
        guard var account = context.labAccounts[name] else {
            report(
                "lab-unknown", "there is no lab '\(Value.short(name))'", lab.valueRange,
                help: Suggestion.didYouMean(name, among: context.labAccounts.keys.sorted())
                    .map { [$0] } ?? [])
            return nil
        }
        account.reseed("lesson/" + id)
        return ScenarioState(account: account, files: VirtualFiles())
    }

    /// Reports commands that failed though nothing says so, and the other way round.
    private mutating func check(
        _ run: ScenarioRun, _ findings: [Diagnostic], _ code: Code, _ input: DirectiveInput
    ) {
        guard let expected = expectedFailures(input, count: run.commands.count) else { return }
        let texts = code.place.code
        var covered: Set<Int> = []
        for finding in findings where finding.severity != .note {
            let line = finding.location?.line ?? 1
            let index = run.commands.lastIndex { texts.line(at: $0.range.lowerBound) <= line }
            if let index, expected.contains(index) { continue }
            if let index, finding.severity == .error { covered.insert(index) }
            report(code.place.relocated(finding))
        }
        for (index, command) in run.commands.enumerated() {
            let place = code.place.source.firstLine(of: code.place.range(command.range))
            if command.status != 0, !expected.contains(index), !covered.contains(index) {
                report(
                    code.place.source.error(
                        "scenario-failed",
                        "expected the command to succeed, found: "
                            + Value.short(command.firstErrorLine, 160), at: place,
                        help: ["if the lesson is about this failure, write {fails=\(index + 1)}"]))
            } else if command.status == 0, expected.contains(index) {
                report(
                    code.place.source.error(
                        "scenario-succeeded",
                        "expected the command to fail, found that it succeeded", at: place,
                        help: ["correct the command, or 'fails'"]))
            }
        }
    }

    /// The commands that have to fail, counted from 0; nil where `fails` can not be read.
    private mutating func expectedFailures(_ input: DirectiveInput, count: Int) -> Set<Int>? {
        guard let item = input.attributes["fails"] else { return [] }
        guard let text = item.value else { return count == 0 ? [] : [count - 1] }
        var expected: Set<Int> = []
        for part in ASCII.split(text, at: UInt8(ascii: ",")) {
            guard let number = ASCII.integer(part), (1...max(count, 1)).contains(number) else {
                report(
                    "directive-attribute",
                    "expected numbers of commands from 1 to \(count) as fails, "
                        + "found '\(Value.short(text))'", item.valueRange,
                    help: ["write {fails} for the last command, {fails=1,3} for others"])
                return nil
            }
            expected.insert(number - 1)
        }
        return expected
    }
}

/// A script that has run, command by command.
private struct ScenarioRun {
    struct Command {
        /// In the script, without what follows it.
        var range: SourceRange
        var status: Int
        var output: [UInt8]
        var firstErrorLine: String
    }

    private(set) var commands: [Command] = []
    private let script: SourceFile

    init(_ shell: Shell, _ script: SourceFile) {
        self.script = script
        var printed = 0
        for (index, record) in shell.records.enumerated() {
            let next = index + 1 < shell.records.count ? shell.records[index + 1].start : nil
            let end = Self.end(of: script, from: record.start, to: next ?? script.bytes.count)
            let chunks = shell.output[printed..<record.outputCount]
            printed = record.outputCount
            let errors = chunks.filter(\.isError).flatMap(\.bytes)
            let first = errors.split(separator: UInt8(ascii: "\n")).first ?? []
            commands.append(
                Command(
                    range: SourceRange(record.start, end), status: record.status,
                    output: chunks.flatMap(\.bytes),
                    firstErrorLine: first.isEmpty
                        ? "status \(record.status)" : String(decoding: first, as: UTF8.self)))
        }
    }

    var outputSize: Int { commands.reduce(0) { $0 + $1.output.count } }

    /// The session as a terminal shows it: `$ ` before a command, `> ` before its further lines.
    var console: String {
        var text = ""
        var start = 0
        for command in commands {
            // Comments above a command belong to it.
            let above = script.text(SourceRange(start, command.range.lowerBound))
            for line in above.split(separator: "\n") where line.contains("#") {
                text += "$ \(ASCII.trimmed(String(line)))\n"
            }
            let lines = script.text(command.range).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                text += (index == 0 ? "$ " : "> ") + line + "\n"
            }
            text += String(decoding: command.output, as: UTF8.self)
            if let last = text.utf8.last, last != UInt8(ascii: "\n") { text += "\n" }
            start = command.range.upperBound
        }
        return text
    }

    /// Where a command ends: before the blank lines and comments that stand above the next.
    private static func end(of script: SourceFile, from start: Int, to next: Int) -> Int {
        var line = script.line(at: max(start, next - 1))
        let first = script.line(at: start)
        while line > first {
            let range = script.rangeOfLine(line)
            let text = ASCII.trimmed(
                script.text(SourceRange(range.lowerBound, min(range.upperBound, next))))
            guard text.isEmpty || text.hasPrefix("#") else { break }
            line -= 1
        }
        var end = min(script.rangeOfLine(line).upperBound, next)
        while end > start, ASCII.isBlank(script.bytes[end - 1]) { end -= 1 }
        return end
    }
}
