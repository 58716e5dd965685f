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
    /// What became of each of the script's lists of commands, in order.
    package private(set) var records: [ListRecord] = []
    private var outputSize = 0

    var variables = ShellVariables()
    var functions: [String: Command] = [:]
    /// The exit status of the last command.
    var status = 0
    private var steps = 0
    /// What is being carried out.
    private var currentRange = SourceRange(0, 0)
    /// `set -e` and `set -u`.
    var exitsOnError = false
    var refusesUnset = false
    /// Above 0 where a failing command is a condition, which `set -e` lets pass.
    var conditionDepth = 0
    private var reported = Set<String>()
    /// Wrong command lines so far: each costs a search for what was meant.
    private var mistakes = 0
    /// The history lines that have not been passed yet.
    var clockMarks: [ClockMark] = []

    /// Bytes printed by a command of the script.
    package struct OutputChunk: Sendable {
        package var bytes: [UInt8]
        package var isError: Bool

        package init(bytes: [UInt8], isError: Bool) {
            self.bytes = bytes
            self.isError = isError
        }
    }

    /// What became of a list of commands: usually of one line of the script.
    package struct ListRecord: Sendable {
        /// Where it begins in the script.
        package var start: Int
        /// The exit status of its last command.
        package var status: Int
        /// How many chunks had been printed behind it.
        package var outputCount: Int
    }

    /// Why a script ends before its last line.
    enum Stop: Error, Equatable {
        case exit
        case limit
        /// `return`, up to the function's end.
        case functionReturn
        /// `break N` and `continue N`, for as many loops.
        case loopBreak(Int)
        case loopContinue(Int)
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
                records.append(
                    ListRecord(start: list.start, status: status, outputCount: output.count))
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
        where ["too-many-steps", "too-many-mistakes", "too-much-written"].contains(
            diagnostic.identifier)
        { return }
        report(
            source.error(
                "too-much-text",
                "the script was stopped: a text grew beyond \(Shell.maximumText / 1024) KiB",
                at: currentRange))
    }

    /// Most wrong command lines before a script is stopped.
    static let maximumMistakes = 200

    /// Counts a wrong command line, and stops the script that does not stop making them.
    mutating func countMistake(at range: SourceRange) throws(Stop) {
        mistakes += 1
        if mistakes > Shell.maximumMistakes {
            report(
                source.error(
                    "too-many-mistakes",
                    "the script was stopped after \(Shell.maximumMistakes) wrong commands",
                    at: range))
            throw .limit
        }
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

    func append(_ bytes: [UInt8], to stream: inout [UInt8]) throws(Stop) {
        if stream.count + bytes.count > Shell.maximumText { throw .limit }
        stream.append(contentsOf: bytes)
    }

    /// Appends to a file; the redirection has emptied it before where it should.
    mutating func write(
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
    mutating func missingFile(_ name: String, _ range: SourceRange) {
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
        var help: [String] = []
        if let hint = Suggestion.didYouMean(name, among: variables.names) { help.append(hint) }
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
        let depth = conditionDepth
        do throws(Stop) {
            try run(script, &inner)
        } catch {
            // `exit` in a substitution ends the substitution alone.
            if error == .limit { throw .limit }
            conditionDepth = depth
        }
        variables = saved
        try append(inner.error, to: &streams.error)
        while inner.out.last == UInt8(ascii: "\n") { inner.out.removeLast() }
        return String(decoding: inner.out, as: UTF8.self)
    }
}
