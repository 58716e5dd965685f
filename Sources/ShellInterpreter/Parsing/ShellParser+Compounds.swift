internal import SourceText

/// Functions, `case`, lists of an array, and `[[ … ]]`.
extension ShellParser {
    /// Whether `NAME()` stands here.
    var definesFunction: Bool {
        var cursor = index
        while cursor < end, !ASCII.isBlank(source.bytes[cursor]),
            !ShellParser.endsCommand(source.bytes[cursor])
        {
            cursor += 1
        }
        guard cursor > index, cursor < end, source.bytes[cursor] == UInt8(ascii: "(") else {
            return false
        }
        cursor += 1
        while cursor < end, source.bytes[cursor] == UInt8(ascii: " ") { cursor += 1 }
        return cursor < end && source.bytes[cursor] == UInt8(ascii: ")")
    }

    /// Reads `NAME() { … }` or `function NAME { … }`.
    mutating func parseFunction() throws(ShellSyntaxError) -> Command {
        let start = index
        if peekWord() == "function" {
            skipWord("function")
            skipBlanks()
        }
        let name = peekWord()
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "$")) else {
            throw failure("expected a function's name, found \(foundHere)")
        }
        skipWord(name)
        if byte == UInt8(ascii: "(") {
            index += 1
            skipBlanks()
            try expect(UInt8(ascii: ")"), "')' behind the function's name", from: start)
        }
        skipSeparators(semicolons: false)
        guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") else {
            throw failure(
                "expected '{' before the body of the function '\(name)', found \(foundHere)",
                from: start)
        }
        depth += 1
        defer { depth -= 1 }
        return .function(name: name, body: try parseCommand())
    }

    mutating func parseSelection() throws(ShellSyntaxError) -> Command {
        let start = index
        skipWord("case")
        skipBlanks()
        let word = try parseWord()
        skipSeparators(semicolons: false)
        try expectWord("in", "behind the word of 'case'", from: start)
        var branches: [(patterns: [Word], body: Script)] = []
        skipSeparators()
        while byte != nil, peekWord() != "esac" {
            if byte == UInt8(ascii: "(") { index += 1 }
            var patterns: [Word] = []
            while true {
                skipBlanks()
                patterns.append(try parseWord())
                skipBlanks()
                guard byte == UInt8(ascii: "|") else { break }
                index += 1
            }
            try expect(UInt8(ascii: ")"), "')' behind a pattern of 'case'", from: start)
            branches.append((patterns, try parseScript(until: ["esac"])))
            if endsBranch { index += 2 }
            skipSeparators()
        }
        try expectWord("esac", "to end the 'case'", from: start)
        return .selection(word, branches, SourceRange(start, index))
    }

    /// Reads the words of `NAME=( … )` behind the opening bracket.
    mutating func parseElements(from start: Int) throws(ShellSyntaxError) -> [Word] {
        var elements: [Word] = []
        while true {
            skipSeparators(semicolons: false)
            guard let byte, byte != UInt8(ascii: ")") else { break }
            guard !ShellParser.endsCommand(byte) else {
                throw failure("expected a value or ')', found \(foundHere)", from: start)
            }
            elements.append(try parseWord())
        }
        try expect(UInt8(ascii: ")"), "')' to end the list", from: start)
        return elements
    }

    /// Reads `[[ … ]]`, in which `&&`, `||`, `<`, `>` and brackets are words.
    mutating func parseTest() throws(ShellSyntaxError) -> SimpleCommand {
        let start = index
        var command = SimpleCommand(range: SourceRange(start, start))
        while true {
            skipBlanks()
            guard let byte, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: ";") else {
                throw failure("expected ']]' to end the condition, found \(foundHere)", from: start)
            }
            let from = index
            if ShellParser.endsCommand(byte) || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: ">")
            {
                index += 1
                if self.byte == byte { index += 1 }
                let sign = source.text(SourceRange(from, index))
                command.words.append(
                    Word(parts: [.text(sign, isQuoted: true)], range: SourceRange(from, index)))
                continue
            }
            let word = try parseWord()
            command.words.append(word)
            if word.literal == "]]" { break }
        }
        while true {
            skipBlanks()
            guard let redirection = try parseRedirection() else { break }
            command.redirections.append(redirection)
        }
        command.range.upperBound = index
        return command
    }
}
