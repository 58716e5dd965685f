package import IAMSimulator
package import ShellInterpreter
package import SourceText
internal import YAMLReader

/// What a learner hands in: a scenario or a script, perhaps with files beside it.
package struct Submission: Sendable {
    package enum Format: Sendable {
        /// YAML, or JSON, which is YAML too.
        case scenario
        case script
    }

    /// Most bytes of a submission's file.
    package static let maximumBytes = 256 * 1024

    package let source: SourceFile
    package let format: Format
    package let files: VirtualFiles

    /// - Parameters:
    ///   - source: The file; its name's extension tells the format.
    ///   - files: The files beside it.
    package init(_ source: SourceFile, files: VirtualFiles = VirtualFiles()) {
        self.source = source
        self.files = files
        format = Submission.format(of: source)
    }

    private static func format(of source: SourceFile) -> Format {
        let name = ASCII.lowercased(source.name)
        let parts = ASCII.split(name, at: UInt8(ascii: "."))
        switch parts.count > 1 ? parts.last : nil {
        case "yaml", "yml", "json": return .scenario
        case "sh", "bash", "zsh": return .script
        default: break
        }
        // Other names: a scenario begins, comments aside, with a key or a brace.
        for line in 1...min(source.lineCount, 200) {
            let text = ASCII.trimmed(source.text(source.rangeOfLine(line)))
            if text.isEmpty || text.utf8.first == UInt8(ascii: "#") || text == "---" { continue }
            for start in ["steps:", "{", "title:", "description:", "lab:"]
            where text.utf8.starts(with: start.utf8) {
                return .scenario
            }
            return .script
        }
        return .script
    }

    /// What running a submission against an account gives.
    package struct Run: Sendable {
        package var session: Session
        package var diagnostics: [Diagnostic]
        /// Files that the submission has written.
        package var files: VirtualFiles
        /// What the AWS CLI would print, and what other commands print.
        package var output: [Shell.OutputChunk]
        /// False where the file could not be read as a submission at all.
        package var isReadable: Bool
        /// Steps that could not be carried out: their text and line.
        package var invalidSteps: [(text: String, range: SourceRange, callsBefore: Int)]
    }

    /// Runs the submission; the account given is not changed.
    package func run(on account: Account) -> Run {
        let session = Session(account: account)
        if source.bytes.count > Submission.maximumBytes {
            let limit = Submission.maximumBytes / 1024
            return unreadable(
                session,
                Diagnostic(
                    .error, "too-large",
                    "expected at most \(limit) KiB, found "
                        + "\((source.bytes.count + 1023) / 1024)", file: source.name))
        }
        switch format {
        case .scenario: return runScenario(session)
        case .script: return runScript(session)
        }
    }

    private func runScenario(_ session: Session) -> Run {
        let value: Value
        do {
            value = try YAMLReader.parse(source)
        } catch {
            return unreadable(session, error.diagnostic)
        }
        var runner = ScenarioRunner(source: source, session: session)
        let isScenario = runner.run(value)
        var run = Run(
            session: runner.session, diagnostics: runner.diagnostics, files: files, output: [],
            isReadable: isScenario, invalidSteps: [])
        for call in runner.session.calls { run.output.append(Submission.printed(call)) }
        var calls = 0
        for step in runner.steps {
            switch step {
            case .call(let index): calls = index + 1
            case .invalid(let text, let range): run.invalidSteps.append((text, range, calls))
            }
        }
        return run
    }

    /// A scenario's call as the AWS CLI would print it.
    private static func printed(_ call: CallRecord) -> Shell.OutputChunk {
        switch call.outcome {
        case .succeeded(let answer):
            let text = AWSOutput.text(AWSOutput.withoutPaging(answer), .json)
            return Shell.OutputChunk(bytes: [UInt8](text.utf8), isError: false)
        case .refused(let error):
            let name = OperationTable.standard.shape(of: call.operation).name
            let text = AWSOutput.refusal(error, of: name) + "\n"
            return Shell.OutputChunk(bytes: [UInt8](text.utf8), isError: true)
        }
    }

    private func runScript(_ session: Session) -> Run {
        var shell = Shell(source: source, session: session, files: files)
        shell.run()
        return Run(
            session: shell.session, diagnostics: shell.diagnostics, files: shell.files,
            output: shell.output, isReadable: shell.isReadable, invalidSteps: [])
    }

    private func unreadable(_ session: Session, _ diagnostic: Diagnostic) -> Run {
        Run(
            session: session, diagnostics: [diagnostic], files: files, output: [],
            isReadable: false, invalidSteps: [])
    }
}
