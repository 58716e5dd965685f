internal import IAMSimulator
internal import SourceText

/// Carrying out the tree of a script.
extension Shell {
    mutating func run(_ script: Script, _ streams: inout Streams) throws(Stop) {
        for list in script.lists {
            try run(list, &streams)
        }
    }

    mutating func run(_ list: AndOrList, _ streams: inout Streams) throws(Stop) {
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
                try subshell { (shell) throws(Stop) in try shell.run(command, &inner) }
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
            let values = try expandFields(words, &streams)
            status = 0
            for value in values {
                try count(at: range)
                variables[name] = value
                if try runLoopBody(body, &streams) { break }
            }
        case .whileLoop(let condition, let body, let isUntil, let range):
            var last = 0
            while true {
                try count(at: range)
                conditionDepth += 1
                try run(condition, &streams)
                conditionDepth -= 1
                if (status == 0) == isUntil { break }
                let isOver = try runLoopBody(body, &streams)
                last = status
                if isOver { break }
            }
            status = last
        case .group(let script, let isSubshell, let redirections):
            let saved = variables
            try redirected(redirections, &streams, at: SourceRange(0, 0)) {
                (shell, inner) throws(Stop) in
                if isSubshell {
                    try shell.subshell { (shell) throws(Stop) in try shell.run(script, &inner) }
                } else {
                    try shell.run(script, &inner)
                }
            }
            if isSubshell { variables = saved }
        case .selection(let word, let branches, let range):
            try count(at: range)
            let text = try expandText(word, &streams)
            status = 0
            for branch in branches {
                for pattern in branch.patterns
                where GlobPattern(try expandPattern(pattern, &streams)).matches(text) {
                    return try run(branch.body, &streams)
                }
            }
        case .function(let name, let body):
            functions[name] = body
            status = 0
        }
    }

    /// Runs something that `exit` ends without ending the script.
    private mutating func subshell(_ body: (inout Shell) throws(Stop) -> Void) throws(Stop) {
        let depth = conditionDepth
        do throws(Stop) {
            try body(&self)
        } catch {
            if error == .limit { throw .limit }
            conditionDepth = depth
        }
    }

    /// Runs one round of a loop; true where the loop ends with it.
    private mutating func runLoopBody(
        _ body: Script, _ streams: inout Streams
    ) throws(Stop) -> Bool {
        let depth = conditionDepth
        do throws(Stop) {
            try run(body, &streams)
            return false
        } catch {
            conditionDepth = depth
            switch error {
            case .loopBreak(let count) where count > 1: throw .loopBreak(count - 1)
            case .loopBreak: return true
            case .loopContinue(let count) where count > 1: throw .loopContinue(count - 1)
            case .loopContinue: return false
            default: throw error
            }
        }
    }

    /// Deepest nesting of function calls.
    static let maximumCalls = 40

    /// Calls a function of the script.
    mutating func call(
        _ body: Command, _ invocation: Invocation, _ streams: inout Streams
    ) throws(Stop) {
        if variables.depth >= Shell.maximumCalls {
            report(
                source.error(
                    "too-deep",
                    "the script was stopped: its functions call each other "
                        + "\(Shell.maximumCalls) levels deep", at: invocation.range))
            throw .limit
        }
        let before = variables.beginFunction(Array(invocation.arguments.dropFirst()))
        let depth = conditionDepth
        do throws(Stop) {
            try run(body, &streams)
        } catch {
            conditionDepth = depth
            variables.endFunction(before)
            if error != .functionReturn { throw error }
            return
        }
        variables.endFunction(before)
    }

    private mutating func runSimple(
        _ command: SimpleCommand, _ streams: inout Streams
    ) throws(Stop) {
        try count(at: command.range)
        followHistory(to: command.range.lowerBound)
        var fields: [String] = []
        status = command.words.isEmpty ? 0 : status
        fields = try expandFields(command.words, &streams)
        let saved = variables
        for assignment in command.assignments { try assign(assignment, &streams) }
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
            let invocation = Invocation(
                arguments: arguments, words: words, range: command.range)
            if let body = shell.functions[invocation.name] {
                try shell.call(body, invocation, &inner)
            } else {
                try shell.runBuiltin(invocation, &inner)
            }
        }
        if !command.assignments.isEmpty { variables = saved }
        if status != 0 { try failed() }
    }

    /// Longest that all variables together may become, in bytes.
    private static let maximumVariables = 4 * Shell.maximumText

    private func checkVariables() throws(Stop) {
        if variables.size > Shell.maximumVariables { throw .limit }
    }

    private mutating func assign(
        _ assignment: Assignment, _ streams: inout Streams
    ) throws(Stop) {
        let name = assignment.name
        if let elements = assignment.elements {
            var list = assignment.isAppending ? variables.list(name) ?? [] : []
            list += try expandFields(elements, &streams)
            variables.setList(name, list)
            return try checkVariables()
        }
        let value = try expandText(assignment.value, &streams)
        variables[name] = assignment.isAppending ? (variables[name] ?? "") + value : value
        try checkVariables()
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
        // What was printed before an `exit` or `return` goes where it should, too.
        var stop: Stop?
        do throws(Stop) {
            try body(&self, &inner)
        } catch {
            stop = error
        }
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
        if let stop { throw stop }
    }
}
