package import SourceText

/// Reads a script into its tree, in one pass over the bytes.
package struct ShellParser {
    /// Deepest nesting of compound commands and substitutions.
    static let maximumDepth = 40

    let source: SourceFile
    var index: Int
    /// Where the text to be read ends.
    let end: Int
    var depth: Int
    private var clockMarks: [ClockMark] = []
    /// The bodies of here-documents that were read ahead: the line ending before them, and what
    /// follows them.
    var documentsAhead: (lineEnding: Int, resume: Int)?

    /// Reads a whole file.
    package static func parse(_ source: SourceFile) throws(ShellSyntaxError) -> Script {
        var parser = ShellParser(source: source, index: 0, end: source.bytes.count, depth: 0)
        var script = try parser.parseScript(until: [])
        if parser.index < parser.end {
            throw parser.failure("expected a command, found \(parser.foundHere)")
        }
        script.clockMarks = parser.clockMarks
        return script
    }

    init(source: SourceFile, index: Int, end: Int, depth: Int) {
        self.source = source
        self.index = index
        self.end = end
        self.depth = depth
    }

    var byte: UInt8? { index < end ? source.bytes[index] : nil }

    func byte(after count: Int) -> UInt8? {
        index + count < end ? source.bytes[index + count] : nil
    }

    // MARK: Lists and pipelines

    /// Reads lists until one of the words, a closing bracket, or the end.
    mutating func parseScript(until words: [String]) throws(ShellSyntaxError) -> Script {
        depth += 1
        defer { depth -= 1 }
        if depth > ShellParser.maximumDepth {
            throw failure("expected at most \(ShellParser.maximumDepth) levels, found more")
        }
        var lists: [AndOrList] = []
        while true {
            skipSeparators()
            guard let byte, byte != UInt8(ascii: ")"), !words.contains(peekWord()) else { break }
            if byte == UInt8(ascii: "}") || endsBranch { break }
            lists.append(try parseAndOr())
            skipBlanks()
            if self.byte == UInt8(ascii: "&"), self.byte(after: 1) != UInt8(ascii: "&") {
                throw failure(
                    "expected the end of the command, found '&'",
                    help: ["background jobs are not simulated: remove the '&'"])
            }
        }
        return Script(lists: lists)
    }

    private mutating func parseAndOr() throws(ShellSyntaxError) -> AndOrList {
        let start = index
        var list = AndOrList(first: try parsePipeline(), rest: [], start: start)
        while true {
            skipBlanks()
            let connector: AndOrList.Connector
            if byte == UInt8(ascii: "&"), byte(after: 1) == UInt8(ascii: "&") {
                connector = .and
            } else if byte == UInt8(ascii: "|"), byte(after: 1) == UInt8(ascii: "|") {
                connector = .or
            } else {
                return list
            }
            index += 2
            skipSeparators(semicolons: false)
            list.rest.append((connector, try parsePipeline()))
        }
    }

    private mutating func parsePipeline() throws(ShellSyntaxError) -> Pipeline {
        var pipeline = Pipeline(isNegated: false, commands: [])
        skipBlanks()
        while peekWord() == "!" {
            pipeline.isNegated.toggle()
            index += 1
            skipBlanks()
        }
        while true {
            pipeline.commands.append(try parseCommand())
            skipBlanks()
            guard byte == UInt8(ascii: "|"), byte(after: 1) != UInt8(ascii: "|") else {
                return pipeline
            }
            index += 1
            skipSeparators(semicolons: false)
        }
    }

    // MARK: Commands

    mutating func parseCommand() throws(ShellSyntaxError) -> Command {
        skipBlanks()
        let start = index
        switch peekWord() {
        case "if": return try withRedirections(try parseConditional())
        case "for": return try withRedirections(try parseFor())
        case "while", "until": return try withRedirections(try parseWhile())
        case "case": return try withRedirections(try parseSelection())
        case "function": return try parseFunction()
        case "[[": return .simple(try parseTest())
        case "select":
            throw failure(
                "iamlab's shell does not know 'select'", help: ["nobody is there to choose"])
        case "then", "fi", "do", "done", "elif", "else", "esac":
            throw failure("expected a command, found '\(peekWord())'")
        default: break
        }
        if definesFunction { return try parseFunction() }
        if byte == UInt8(ascii: "(") {
            index += 1
            let body = try parseScript(until: [])
            try expect(UInt8(ascii: ")"), "')' to close the '('", from: start)
            return .group(body, isSubshell: true, try parseRedirections())
        }
        if byte == UInt8(ascii: "{"), let next = byte(after: 1), ASCII.isBlank(next) {
            index += 1
            let body = try parseScript(until: [])
            try expect(UInt8(ascii: "}"), "'}' to close the '{'", from: start)
            return .group(body, isSubshell: false, try parseRedirections())
        }
        return .simple(try parseSimple())
    }

    /// A compound command with the redirections behind it, as in `done < users.txt`.
    private mutating func withRedirections(_ command: Command) throws(ShellSyntaxError) -> Command {
        let redirections = try parseRedirections()
        if redirections.isEmpty { return command }
        let pipeline = Pipeline(isNegated: false, commands: [command])
        let body = Script(lists: [AndOrList(first: pipeline, rest: [])])
        return .group(body, isSubshell: false, redirections)
    }

    private mutating func parseConditional() throws(ShellSyntaxError) -> Command {
        let start = index
        var branches: [(condition: Script, body: Script)] = []
        var otherwise: Script?
        skipWord("if")
        while true {
            let condition = try parseScript(until: ["then"])
            try expectWord("then", "after the condition of 'if'", from: start)
            let body = try parseScript(until: ["elif", "else", "fi"])
            branches.append((condition, body))
            if peekWord() == "elif" {
                skipWord("elif")
                continue
            }
            if peekWord() == "else" {
                skipWord("else")
                otherwise = try parseScript(until: ["fi"])
            }
            try expectWord("fi", "to end the 'if'", from: start)
            return .conditional(branches, otherwise: otherwise)
        }
    }

    private mutating func parseFor() throws(ShellSyntaxError) -> Command {
        let start = index
        skipWord("for")
        skipBlanks()
        let name = peekWord()
        guard ShellParser.isName(name) else {
            throw failure("expected a variable's name after 'for', found '\(name)'")
        }
        skipWord(name)
        skipSeparators(semicolons: false)
        guard peekWord() == "in" else {
            throw failure("expected 'in' after 'for \(name)', found '\(peekWord())'")
        }
        skipWord("in")
        var words: [Word] = []
        while true {
            skipBlanks()
            guard let byte, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "\n") else { break }
            words.append(try parseWord())
        }
        skipSeparators()
        try expectWord("do", "before the body of 'for'", from: start)
        let body = try parseScript(until: ["done"])
        try expectWord("done", "to end the 'for'", from: start)
        return .forLoop(name: name, words: words, body: body, SourceRange(start, index))
    }

    private mutating func parseWhile() throws(ShellSyntaxError) -> Command {
        let start = index
        let isUntil = peekWord() == "until"
        skipWord(isUntil ? "until" : "while")
        let condition = try parseScript(until: ["do"])
        try expectWord("do", "before the body of the loop", from: start)
        let body = try parseScript(until: ["done"])
        try expectWord("done", "to end the loop", from: start)
        return .whileLoop(
            condition: condition, body: body, isUntil: isUntil, SourceRange(start, index))
    }

    private mutating func parseSimple() throws(ShellSyntaxError) -> SimpleCommand {
        var command = SimpleCommand(range: SourceRange(index, index))
        while true {
            skipBlanks()
            guard let byte, !ShellParser.endsCommand(byte) else { break }
            if let redirection = try parseRedirection() {
                command.redirections.append(redirection)
                continue
            }
            if command.words.isEmpty, let assignment = try parseAssignment() {
                command.assignments.append(assignment)
                continue
            }
            command.words.append(try parseWord())
        }
        command.range.upperBound = index
        if command.words.isEmpty, command.assignments.isEmpty, command.redirections.isEmpty {
            throw failure("expected a command, found \(foundHere)")
        }
        return command
    }

    private mutating func parseAssignment() throws(ShellSyntaxError) -> Assignment? {
        var cursor = index
        while cursor < end, ShellParser.isNameByte(source.bytes[cursor]) { cursor += 1 }
        guard cursor > index, cursor < end, !ASCII.isDigit(source.bytes[index]) else { return nil }
        let name = source.text(SourceRange(index, cursor))
        let isAppending =
            source.bytes[cursor] == UInt8(ascii: "+") && cursor + 1 < end
            && source.bytes[cursor + 1] == UInt8(ascii: "=")
        guard isAppending || source.bytes[cursor] == UInt8(ascii: "=") else { return nil }
        let start = index
        index = cursor + (isAppending ? 2 : 1)
        var assignment = Assignment(
            name: name, value: Word(parts: [], range: SourceRange(index, index)), elements: nil,
            isAppending: isAppending)
        if byte == UInt8(ascii: "(") {
            index += 1
            assignment.elements = try parseElements(from: start)
        } else if let byte, !ASCII.isBlank(byte), !ShellParser.endsCommand(byte),
            byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">")
        {
            assignment.value = try parseWord()
        }
        return assignment
    }

    private mutating func parseRedirections() throws(ShellSyntaxError) -> [Redirection] {
        var redirections: [Redirection] = []
        while true {
            skipBlanks()
            guard let redirection = try parseRedirection() else { return redirections }
            redirections.append(redirection)
        }
    }

    mutating func parseRedirection() throws(ShellSyntaxError) -> Redirection? {
        let start = index
        var cursor = index
        var descriptor: Int?
        if let digit = byte, ASCII.isDigit(digit), let next = byte(after: 1),
            next == UInt8(ascii: "<") || next == UInt8(ascii: ">")
        {
            descriptor = Int(digit - UInt8(ascii: "0"))
            cursor += 1
        }
        var both = false
        if cursor < end, source.bytes[cursor] == UInt8(ascii: "&"), cursor + 1 < end,
            source.bytes[cursor + 1] == UInt8(ascii: ">")
        {
            both = true
            cursor += 1
        }
        guard cursor < end else { return nil }
        switch source.bytes[cursor] {
        case UInt8(ascii: ">"):
            index = cursor + 1
            if byte == UInt8(ascii: ">") {
                index += 1
                return try redirection(descriptor ?? 1, .append, start)
            }
            if byte == UInt8(ascii: "&") {
                index += 1
                return try redirection(descriptor ?? 1, .duplicate, start)
            }
            if byte == UInt8(ascii: "|") { index += 1 }
            return try redirection(both ? -1 : descriptor ?? 1, .write, start)
        case UInt8(ascii: "<"):
            index = cursor + 1
            guard byte == UInt8(ascii: "<") else {
                return try redirection(descriptor ?? 0, .read, start)
            }
            index += 1
            if byte == UInt8(ascii: "<") {
                index += 1
                var redirection = try redirection(descriptor ?? 0, .hereDocument, start)
                redirection.target.parts.append(.text("\n", isQuoted: true))
                return redirection
            }
            return try hereDocument(descriptor ?? 0, start)
        default: return nil
        }
    }

    private mutating func redirection(
        _ descriptor: Int, _ kind: Redirection.Kind, _ start: Int
    ) throws(ShellSyntaxError) -> Redirection {
        skipBlanks()
        guard let byte, !ShellParser.endsCommand(byte) else {
            throw failure(
                "expected a file's name after the redirection, found \(foundHere)", from: start)
        }
        return Redirection(descriptor: descriptor, kind: kind, target: try parseWord())
    }

    // MARK: Small steps

    /// Whether `;;` stands here, the end of a branch of `case`.
    var endsBranch: Bool { byte == UInt8(ascii: ";") && byte(after: 1) == UInt8(ascii: ";") }

    static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
    }

    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, !ASCII.isDigit(first) else { return false }
        for byte in text.utf8 where !isNameByte(byte) { return false }
        return true
    }

    static func endsCommand(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "|"), UInt8(ascii: ")"): true
        case UInt8(ascii: "&"), UInt8(ascii: "("): true
        default: false
        }
    }

    /// The word at the current place, up to a blank or operator, without reading it.
    func peekWord() -> String {
        var cursor = index
        while cursor < end, !ASCII.isBlank(source.bytes[cursor]),
            !ShellParser.endsCommand(source.bytes[cursor]), cursor - index < 40
        {
            cursor += 1
        }
        return source.text(SourceRange(index, cursor))
    }

    mutating func skipWord(_ word: String) { index += word.utf8.count }

    mutating func expectWord(
        _ word: String, _ why: String, from start: Int
    ) throws(ShellSyntaxError) {
        guard peekWord() == word else {
            throw failure("expected '\(word)' \(why), found \(foundHere)", from: start)
        }
        skipWord(word)
    }

    mutating func expect(
        _ wanted: UInt8, _ what: String, from start: Int
    ) throws(ShellSyntaxError) {
        guard byte == wanted else {
            throw failure("expected \(what), found \(foundHere)", from: start)
        }
        index += 1
    }

    /// Skips blanks and continued lines.
    mutating func skipBlanks() {
        while let byte {
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                index += 1
            } else if byte == UInt8(ascii: "\r"), self.byte(after: 1) == UInt8(ascii: "\n") {
                index += 1
            } else if byte == UInt8(ascii: "\\"), let length = lineEnding(after: 1) {
                index += 1 + length
            } else if byte == UInt8(ascii: "#"), startsWord {
                skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() {
        let start = index
        while let byte, byte != UInt8(ascii: "\n") { index += 1 }
        let text = ASCII.trimmed(source.text(SourceRange(start + 1, index)))
        if (9...11).contains(text.utf8.count), let seconds = ASCII.integer(text) {
            clockMarks.append(ClockMark(offset: start, seconds: seconds))
        }
    }

    private var startsWord: Bool {
        index == 0 || ASCII.isBlank(source.bytes[index - 1])
            || ShellParser.endsCommand(source.bytes[index - 1])
    }

    /// The length of a line ending that begins `count` bytes on; nil where there is none.
    func lineEnding(after count: Int) -> Int? {
        if byte(after: count) == UInt8(ascii: "\n") { return 1 }
        if byte(after: count) == UInt8(ascii: "\r"), byte(after: count + 1) == UInt8(ascii: "\n") {
            return 2
        }
        return nil
    }

    /// Skips blanks, comments, line endings and, where wanted, semicolons.
    mutating func skipSeparators(semicolons: Bool = true) {
        while true {
            skipBlanks()
            if byte == UInt8(ascii: "\n") {
                if let ahead = documentsAhead, ahead.lineEnding == index {
                    index = ahead.resume
                } else {
                    index += 1
                }
            } else if semicolons, byte == UInt8(ascii: ";"), !endsBranch {
                index += 1
            } else {
                return
            }
        }
    }

    var foundHere: String {
        guard let byte else { return "the end of the script" }
        if byte == UInt8(ascii: "\n") { return "the end of the line" }
        let word = peekWord()
        return word.isEmpty ? "'" + String(Character(Unicode.Scalar(byte))) + "'" : "'\(word)'"
    }

    func failure(
        _ message: String, from start: Int? = nil, help: [String] = []
    ) -> ShellSyntaxError {
        let at = start ?? min(index, end)
        let length = start == nil ? max(1, peekWord().utf8.count) : 1
        return ShellSyntaxError(
            source.error(
                "shell-syntax", message, at: SourceRange(at, min(at + length, source.bytes.count)),
                help: help))
    }
}

/// Why a script can not be read.
package struct ShellSyntaxError: Error {
    package let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
