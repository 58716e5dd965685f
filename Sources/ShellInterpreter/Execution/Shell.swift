package import IAMSimulator
package import SourceText

/// Interprets a script against a simulated account. Nothing of it is ever executed for real.
///
/// Bounded: commands and loop rounds count as steps, and there is a limit on steps, on the length
/// of texts and on output. Time passes only with `sleep` and with the `#<seconds>` lines of a shell
/// history file.
package struct Shell {
    /// Most commands and rounds of loops.
    package static let maximumSteps = 20_000
    /// Longest text of a variable, a word or an output, in bytes.
    static let maximumText = 1 << 20

    let source: SourceFile
    /// False after `run` where the file is no script that can be read.
    package private(set) var isReadable = true
    package var session: Session
    package var files: VirtualFiles
    package private(set) var diagnostics: [Diagnostic] = []
    /// What was printed, in the order of the script's commands.
    package private(set) var output: [OutputChunk] = []
    private var outputSize = 0

    var variables: [String: String] = [:]
    /// The exit status of the last command.
    var status = 0
    private var steps = 0
    /// What is being carried out.
    private var currentRange = SourceRange(0, 0)
    /// `set -e` and `set -u`.
    private var exitsOnError = false
    private var refusesUnset = false
    /// Above 0 where a failing command is a condition, which `set -e` lets pass.
    private var conditionDepth = 0
    private var reported = Set<String>()
    /// The history lines that have not been passed yet.
    private var clockMarks: [ClockMark] = []

    /// Bytes printed by a command of the script.
    package struct OutputChunk: Sendable {
        package var bytes: [UInt8]
        package var isError: Bool

        package init(bytes: [UInt8], isError: Bool) {
            self.bytes = bytes
            self.isError = isError
        }
    }

    /// Why a script ends before its last line.
    enum Stop: Error {
        case exit
        case limit
    }

    /// The streams of a command: what it reads, and what it has written.
    struct Streams {
        var input: [UInt8] = []
        var out: [UInt8] = []
        var error: [UInt8] = []
    }

    package init(source: SourceFile, session: Session, files: VirtualFiles) {
        self.source = source
        self.session = session
        self.files = files
    }

    /// Reads and runs the whole script. What goes wrong is in `diagnostics`.
    package mutating func run() {
        if let diagnostic = UTF8Check.diagnostic(source) {
            diagnostics.append(diagnostic)
            isReadable = false
            return
        }
        diagnostics.append(contentsOf: PastedText.diagnostics(source))
        do {
            let script = try ShellParser.parse(source)
            clockMarks = script.clockMarks
            for list in script.lists {
                var streams = Streams()
                var isOver = false
                do throws(Stop) {
                    try run(list, &streams)
                } catch {
                    isOver = true
                    if error == .limit { reportLimit() }
                }
                emit(streams)
                if isOver { return }
            }
        } catch {
            diagnostics.append(error.diagnostic)
            isReadable = false
            status = 2
        }
    }

    /// Adds a diagnostic, once for a place.
    mutating func report(_ diagnostic: Diagnostic) {
        let line = diagnostic.location?.line ?? 0
        let key = "\(diagnostic.identifier) \(line) \(diagnostic.location?.column ?? 0)"
        if diagnostics.count < 100, reported.insert(key).inserted { diagnostics.append(diagnostic) }
    }

    private mutating func emit(_ streams: Streams) {
        for (bytes, isError) in [(streams.out, false), (streams.error, true)]
        where !bytes.isEmpty && outputSize < Shell.maximumText {
            outputSize += bytes.count
            output.append(OutputChunk(bytes: bytes, isError: isError))
        }
    }

    /// Says that a text grew too long, unless the limit was another one, reported already.
    private mutating func reportLimit() {
        for diagnostic in diagnostics
        where ["too-many-steps", "too-much-written"].contains(diagnostic.identifier) { return }
        report(
            source.error(
                "too-much-text",
                "the script was stopped: a text grew beyond \(Shell.maximumText / 1024) KiB",
                at: currentRange))
    }

    mutating func count(at range: SourceRange) throws(Stop) {
        steps += 1
        currentRange = range
        if steps > Shell.maximumSteps {
            report(
                source.error(
                    "too-many-steps",
                    "the script was stopped after \(Shell.maximumSteps) commands and rounds",
                    at: range, help: ["check that each loop comes to an end"]))
            throw .limit
        }
    }

    // MARK: Running

    private mutating func run(_ script: Script, _ streams: inout Streams) throws(Stop) {
        for list in script.lists {
            try run(list, &streams)
        }
    }

    private mutating func run(_ list: AndOrList, _ streams: inout Streams) throws(Stop) {
        if !list.rest.isEmpty { conditionDepth += 1 }
        try run(list.first, &streams)
        if !list.rest.isEmpty { conditionDepth -= 1 }
        for (position, (connector, pipeline)) in list.rest.enumerated() {
            if (connector == .and) != (status == 0) { continue }
            let isLast = position == list.rest.count - 1
            if !isLast { conditionDepth += 1 }
            try run(pipeline, &streams)
            if !isLast { conditionDepth -= 1 }
        }
    }

    private mutating func run(_ pipeline: Pipeline, _ streams: inout Streams) throws(Stop) {
        if pipeline.isNegated { conditionDepth += 1 }
        if pipeline.commands.count == 1 {
            try run(pipeline.commands[0], &streams)
        } else {
            var input = streams.input
            for (position, command) in pipeline.commands.enumerated() {
                var inner = Streams(input: input)
                let saved = variables
                let isLast = position == pipeline.commands.count - 1
                try run(command, &inner)
                if !isLast { variables = saved }
                streams.error.append(contentsOf: inner.error)
                input = inner.out
            }
            try append(input, to: &streams.out)
        }
        if pipeline.isNegated {
            conditionDepth -= 1
            status = status == 0 ? 1 : 0
        }
    }

    private mutating func run(_ command: Command, _ streams: inout Streams) throws(Stop) {
        switch command {
        case .simple(let command): try runSimple(command, &streams)
        case .conditional(let branches, let otherwise):
            for branch in branches {
                conditionDepth += 1
                try run(branch.condition, &streams)
                conditionDepth -= 1
                if status == 0 { return try run(branch.body, &streams) }
            }
            status = 0
            if let otherwise { try run(otherwise, &streams) }
        case .forLoop(let name, let words, let body, let range):
            var values: [String] = []
            for word in words { values.append(contentsOf: try expandFields(word, &streams)) }
            status = 0
            for value in values {
                try count(at: range)
                variables[name] = value
                try run(body, &streams)
            }
        case .whileLoop(let condition, let body, let isUntil, let range):
            var last = 0
            while true {
                try count(at: range)
                conditionDepth += 1
                try run(condition, &streams)
                conditionDepth -= 1
                if (status == 0) == isUntil { break }
                try run(body, &streams)
                last = status
            }
            status = last
        case .group(let script, let isSubshell, let redirections):
            let saved = variables
            try redirected(redirections, &streams, at: SourceRange(0, 0)) {
                (shell, inner) throws(Stop) in
                try shell.run(script, &inner)
            }
            if isSubshell { variables = saved }
        }
    }

    private mutating func runSimple(
        _ command: SimpleCommand, _ streams: inout Streams
    ) throws(Stop) {
        try count(at: command.range)
        followHistory(to: command.range.lowerBound)
        var fields: [String] = []
        status = command.words.isEmpty ? 0 : status
        for word in command.words { fields.append(contentsOf: try expandFields(word, &streams)) }
        let saved = variables
        for assignment in command.assignments {
            variables[assignment.name] = try expandText(assignment.value, &streams)
        }
        guard !fields.isEmpty else {
            try redirected(command.redirections, &streams, at: command.range) {
                (_, _) throws(Stop) in
            }
            if status != 0 { try failed() }
            return
        }
        let arguments = fields
        let words = command.words
        try redirected(command.redirections, &streams, at: command.range) {
            (shell, inner) throws(Stop) in
            try shell.runBuiltin(
                Invocation(arguments: arguments, words: words, range: command.range), &inner)
        }
        if !command.assignments.isEmpty { variables = saved }
        if status != 0 { try failed() }
    }

    /// Sets the clock by the history lines before a command.
    private mutating func followHistory(to offset: Int) {
        while let mark = clockMarks.first, mark.offset < offset {
            session.account.advance(bySeconds: mark.seconds - session.account.now.seconds)
            clockMarks.removeFirst()
        }
    }

    /// What `set -e` does after a failing command.
    private mutating func failed() throws(Stop) {
        if exitsOnError, conditionDepth == 0 { throw .exit }
    }

    /// Runs something with redirections in force.
    private mutating func redirected(
        _ redirections: [Redirection], _ streams: inout Streams, at range: SourceRange,
        _ body: (inout Shell, inout Streams) throws(Stop) -> Void
    ) throws(Stop) {
        if redirections.isEmpty { return try body(&self, &streams) }
        var inner = Streams(input: streams.input)
        // Where each of standard output and error goes: nil for where it went before.
        var outTarget: String?
        var errorTarget: String?
        var errorJoinsOut = false
        var outJoinsError = false
        for redirection in redirections {
            let target = try expandText(redirection.target, &streams)
            switch redirection.kind {
            case .hereDocument: inner.input = [UInt8](target.utf8)
            case .read:
                guard let bytes = readFile(target, at: redirection.target.range) else {
                    missingFile(target, redirection.target.range)
                    fail(&streams, 1, "\(target): No such file or directory")
                    return try failed()
                }
                inner.input = bytes
            case .duplicate:
                if redirection.descriptor == 2, target == "1" {
                    errorJoinsOut = outTarget == nil
                    errorTarget = outTarget
                }
                if redirection.descriptor == 1, target == "2" { outJoinsError = true }
            case .write, .append:
                if redirection.kind == .write, target != "/dev/null" {
                    try write([], to: target, at: redirection.target.range)
                }
                if redirection.descriptor != 2 { outTarget = target }
                if redirection.descriptor != 1 { errorTarget = target }
            }
        }
        try body(&self, &inner)
        let out = inner.out
        let error = inner.error
        if let outTarget {
            try write(out, to: outTarget, at: range)
        } else if outJoinsError {
            try append(out, to: &streams.error)
        } else {
            try append(out, to: &streams.out)
        }
        if let errorTarget {
            try write(error, to: errorTarget, at: range)
        } else if errorJoinsOut {
            try append(error, to: &streams.out)
        } else {
            try append(error, to: &streams.error)
        }
    }

    func append(_ bytes: [UInt8], to stream: inout [UInt8]) throws(Stop) {
        if stream.count + bytes.count > Shell.maximumText { throw .limit }
        stream.append(contentsOf: bytes)
    }

    /// Appends to a file; the redirection has emptied it before where it should.
    private mutating func write(
        _ bytes: [UInt8], to name: String, at range: SourceRange
    ) throws(Stop) {
        if name == "/dev/null" { return }
        var content = bytes
        if !bytes.isEmpty, case .bytes(let old)? = files.content(name) { content = old + bytes }
        if !files.store(name, .bytes(content)) {
            report(
                source.error(
                    "too-much-written", "the script writes more than it may", at: range))
            throw .limit
        }
    }

    /// The bytes of a file of the submission.
    func readFile(_ name: String, at range: SourceRange) -> [UInt8]? {
        switch files.content(name) {
        case .bytes(let bytes)?: return bytes
        case .qrCode(let text)?: return [UInt8]("(picture of a QR code: \(text))\n".utf8)
        case nil: return name == "/dev/null" ? [] : nil
        }
    }

    /// A file that a redirection reads and that is not there, perhaps because `<ACCOUNT_ID>` was
    /// left in from a template: to a shell that is a redirection.
    private mutating func missingFile(_ name: String, _ range: SourceRange) {
        let isPlaceholder =
            range.upperBound < source.bytes.count
            && source.bytes[range.upperBound] == UInt8(ascii: ">")
        report(
            source.error(
                "no-such-file", "there is no file '\(Value.short(name))' in this submission",
                at: range,
                help: isPlaceholder
                    ? [
                        "<\(Value.short(name))> looks like a place to fill in; the account id is "
                            + session.account.id
                    ] : []))
    }

    /// Ends a command with a status and a line on its standard error.
    mutating func fail(_ streams: inout Streams, _ status: Int, _ message: String) {
        self.status = status
        streams.error.append(contentsOf: (message + "\n").utf8)
    }

    mutating func setOption(_ letter: UInt8, _ isOn: Bool) {
        switch letter {
        case UInt8(ascii: "e"): exitsOnError = isOn
        case UInt8(ascii: "u"): refusesUnset = isOn
        default: break
        }
    }

    /// A variable that a script uses without having set it.
    mutating func unset(_ name: String, at range: SourceRange) throws(Stop) {
        var names: [String] = []
        for name in variables.keys { names.append(name) }
        names.sort()
        var help: [String] = []
        if let hint = Suggestion.didYouMean(name, among: names) { help.append(hint) }
        help.append("set it before, on a line of its own: \(name)=value")
        report(
            source.warning(
                "unset-variable", "the variable '\(Value.short(name))' has no value here",
                at: range,
                help: help))
        if refusesUnset {
            status = 1
            throw .exit
        }
    }

    /// Runs a command substitution; gives what it printed without the line ends at the end.
    mutating func substitute(
        _ script: Script, _ streams: inout Streams
    ) throws(Stop) -> String {
        var inner = Streams()
        let saved = variables
        do throws(Stop) {
            try run(script, &inner)
        } catch {
            // `exit` in a substitution ends the substitution alone.
            if error == .limit { throw .limit }
        }
        variables = saved
        try append(inner.error, to: &streams.error)
        while inner.out.last == UInt8(ascii: "\n") { inner.out.removeLast() }
        return String(decoding: inner.out, as: UTF8.self)
    }
}
