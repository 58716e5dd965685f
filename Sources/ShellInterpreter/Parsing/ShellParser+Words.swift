internal import SourceText

extension ShellParser {
    /// Reads one word: text, quotes, escapes and expansions up to a blank or operator.
    mutating func parseWord() throws(ShellSyntaxError) -> Word {
        let start = index
        var builder = PartBuilder()
        loop: while let byte {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): break loop
            case UInt8(ascii: "<"), UInt8(ascii: ">"): break loop
            case UInt8(ascii: "\r") where self.byte(after: 1) == UInt8(ascii: "\n"): break loop
            case UInt8(ascii: "'"):
                let opening = index
                index += 1
                let from = index
                while let byte = self.byte, byte != UInt8(ascii: "'") {
                    index += 1
                }
                guard self.byte != nil else { throw unclosed("'", opening) }
                builder.add(source.text(SourceRange(from, index)), isQuoted: true)
                index += 1
            case UInt8(ascii: "\""):
                let opening = index
                index += 1
                try parseQuoted(&builder, until: UInt8(ascii: "\""))
                guard self.byte != nil else { throw unclosed("\"", opening) }
                index += 1
            case UInt8(ascii: "\\"):
                if let length = lineEnding(after: 1) {
                    index += 1 + length
                    continue
                }
                index += 1
                if self.byte != nil { builder.add(takeCharacter(), isQuoted: true) }
            case UInt8(ascii: "$"), UInt8(ascii: "`"):
                try parseDollar(&builder, isQuoted: false)
            default:
                if ShellParser.endsCommand(byte) { break loop }
                builder.add(takeCharacter(), isQuoted: false)
            }
        }
        // A word without a character would be read for ever.
        if index == start { throw failure("expected a word, found \(foundHere)") }
        return Word(parts: builder.finish(), range: SourceRange(start, index))
    }

    /// Reads the inside of double quotes or of a here-document, up to `terminator` or the end.
    mutating func parseQuoted(
        _ builder: inout PartBuilder, until terminator: UInt8?
    ) throws(ShellSyntaxError) {
        builder.add("", isQuoted: true)
        while let byte {
            if byte == terminator { return }
            switch byte {
            case UInt8(ascii: "\\"):
                if let length = lineEnding(after: 1) {
                    index += 1 + length
                    continue
                }
                index += 1
                // Inside quotes a backslash is only special before these.
                switch self.byte {
                case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
                    builder.add(takeCharacter(), isQuoted: true)
                case UInt8(ascii: "\"") where terminator != nil:
                    builder.add(takeCharacter(), isQuoted: true)
                default: builder.add("\\", isQuoted: true)
                }
            case UInt8(ascii: "$"), UInt8(ascii: "`"): try parseDollar(&builder, isQuoted: true)
            default: builder.add(takeCharacter(), isQuoted: true)
            }
        }
    }

    /// Reads `$…` or a backquoted command.
    private mutating func parseDollar(
        _ builder: inout PartBuilder, isQuoted: Bool
    ) throws(ShellSyntaxError) {
        let start = index
        if byte == UInt8(ascii: "`") {
            index += 1
            let from = index
            while let byte, byte != UInt8(ascii: "`") {
                index += 1
            }
            guard byte != nil else { throw unclosed("`", start) }
            try addSubstitution(&builder, from, index, isQuoted, start)
            index += 1
            return
        }
        index += 1
        guard let byte else { return builder.add("$", isQuoted: isQuoted) }
        switch byte {
        case UInt8(ascii: "("):
            if self.byte(after: 1) == UInt8(ascii: "(") {
                throw failure("iamlab's shell does not do arithmetic", from: start)
            }
            index += 1
            let body = try parseScript(until: [])
            guard self.byte == UInt8(ascii: ")") else { throw unclosed("$(", start) }
            index += 1
            builder.add(.substitution(body, isQuoted: isQuoted, SourceRange(start, index)))
        case UInt8(ascii: "{"): builder.add(try parseBraced(start, isQuoted: isQuoted))
        case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "*"),
            0x30...0x39:
            index += 1
            builder.add(parameter(String(Character(Unicode.Scalar(byte))), start, isQuoted))
        case UInt8(ascii: "'") where !isQuoted:
            throw failure("iamlab's shell does not know $'…'", from: start)
        default:
            let from = index
            while let byte = self.byte, ShellParser.isNameByte(byte) { index += 1 }
            if index == from { return builder.add("$", isQuoted: isQuoted) }
            builder.add(parameter(source.text(SourceRange(from, index)), start, isQuoted))
        }
    }

    private func parameter(_ name: String, _ start: Int, _ isQuoted: Bool) -> WordPart {
        .parameter(
            ParameterExpansion(
                name: name, index: nil, operation: .plain, emptyCountsAsUnset: false,
                range: SourceRange(start, index)), isQuoted: isQuoted)
    }

    private mutating func parseBraced(
        _ start: Int, isQuoted: Bool
    ) throws(ShellSyntaxError) -> WordPart {
        index += 1
        var operation = ParameterExpansion.Operator.plain
        if byte == UInt8(ascii: "#"), byte(after: 1) != UInt8(ascii: "}") {
            operation = .length
            index += 1
        }
        let from = index
        while let byte, ShellParser.isNameByte(byte) { index += 1 }
        if index == from, let byte, "?@*#".utf8.contains(byte) {
            index += 1
        }
        let name = source.text(SourceRange(from, index))
        guard !name.isEmpty else {
            throw failure("expected a variable's name in '${…}', found \(foundHere)", from: start)
        }
        var subscriptText: String?
        if byte == UInt8(ascii: "[") {
            index += 1
            let from = index
            while let byte, byte != UInt8(ascii: "]"), byte != UInt8(ascii: "\n") { index += 1 }
            subscriptText = source.text(SourceRange(from, index))
            guard byte == UInt8(ascii: "]") else { throw unclosed("${", start) }
            index += 1
        }
        var hasColon = false
        if byte == UInt8(ascii: ":") {
            hasColon = true
            index += 1
        }
        if byte != UInt8(ascii: "}") {
            let sign = byte
            index += 1
            var builder = PartBuilder()
            let wordStart = index
            try parseQuoted(&builder, until: UInt8(ascii: "}"))
            let word = Word(parts: builder.finish(), range: SourceRange(wordStart, index))
            switch sign {
            case UInt8(ascii: "-"): operation = .defaultValue(word)
            case UInt8(ascii: "="): operation = .assignDefault(word)
            case UInt8(ascii: "?"): operation = .failing(word)
            case UInt8(ascii: "+"): operation = .alternative(word)
            default:
                throw failure(
                    "iamlab's shell does not know this form of '${\(name)…}'", from: start,
                    help: [
                        "it knows ${NAME}, ${NAME:-word}, ${NAME:=word}, ${NAME:?word}, "
                            + "${NAME:+word} and ${#NAME}"
                    ])
            }
        }
        guard byte == UInt8(ascii: "}") else { throw unclosed("${", start) }
        index += 1
        return .parameter(
            ParameterExpansion(
                name: name, index: subscriptText, operation: operation,
                emptyCountsAsUnset: hasColon,
                range: SourceRange(start, index)), isQuoted: isQuoted)
    }

    private func addSubstitution(
        _ builder: inout PartBuilder, _ from: Int, _ to: Int, _ isQuoted: Bool, _ start: Int
    ) throws(ShellSyntaxError) {
        var inner = ShellParser(source: source, index: from, end: to, depth: depth)
        let script = try inner.parseScript(until: [])
        if inner.index < to {
            throw inner.failure("expected a command, found \(inner.foundHere)")
        }
        builder.add(
            .substitution(script, isQuoted: isQuoted, SourceRange(start, to + 1)))
    }

    // MARK: Here-documents

    /// Reads `<<WORD` or `<<-WORD` and its body.
    mutating func hereDocument(
        _ descriptor: Int, _ start: Int
    ) throws(ShellSyntaxError) -> Redirection {
        var stripsTabs = false
        if byte == UInt8(ascii: "-") {
            stripsTabs = true
            index += 1
        }
        skipBlanks()
        let from = index
        let word = try parseWord()
        guard let delimiter = word.literal, !delimiter.isEmpty else {
            throw failure("expected a plain word after '<<'", from: start)
        }
        let isQuoted = source.text(SourceRange(from, index)) != delimiter
        let body = try readAhead(
            delimiter, isQuoted: isQuoted, stripsTabs: stripsTabs, SourceRange(start, index))
        return Redirection(descriptor: descriptor, kind: .hereDocument, target: body)
    }

    /// Reads the body that begins on the next line, or behind the bodies read ahead already.
    private mutating func readAhead(
        _ delimiter: String, isQuoted: Bool, stripsTabs: Bool, _ range: SourceRange
    ) throws(ShellSyntaxError) -> Word {
        var lineEnding = index
        while lineEnding < end, source.bytes[lineEnding] != UInt8(ascii: "\n") { lineEnding += 1 }
        var cursor = min(lineEnding + 1, end)
        if let ahead = documentsAhead, ahead.lineEnding == lineEnding { cursor = ahead.resume }
        let start = cursor
        var text: [UInt8] = []
        while cursor < end {
            var lineEnd = cursor
            while lineEnd < end, source.bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
            var line = Array(source.bytes[cursor..<lineEnd])
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if stripsTabs {
                while line.first == UInt8(ascii: "\t") { line.removeFirst() }
            }
            if line == [UInt8](delimiter.utf8) {
                documentsAhead = (lineEnding, min(lineEnd + 1, end))
                let bodyRange = SourceRange(start, cursor)
                if isQuoted || stripsTabs {
                    let body = String(decoding: text, as: UTF8.self)
                    return Word(parts: [.text(body, isQuoted: true)], range: bodyRange)
                }
                var inner = ShellParser(source: source, index: start, end: cursor, depth: depth + 1)
                var builder = PartBuilder()
                try inner.parseQuoted(&builder, until: nil)
                return Word(parts: builder.finish(), range: bodyRange)
            }
            text.append(contentsOf: line)
            text.append(UInt8(ascii: "\n"))
            cursor = min(lineEnd + 1, end)
        }
        throw ShellSyntaxError(
            source.error(
                "shell-syntax",
                "expected a line '\(delimiter)' to end this text, found the end of the script",
                at: range))
    }

    private func unclosed(_ quote: String, _ start: Int) -> ShellSyntaxError {
        ShellSyntaxError(
            source.error(
                "unclosed-quote",
                "expected the end of what '\(quote)' begins, found the end of the "
                    + "script", at: SourceRange(start, start + quote.utf8.count),
                help: ["add the missing closing quote or bracket"]))
    }

    private mutating func takeCharacter() -> String {
        let from = index
        index += 1
        while let byte, byte & 0xC0 == 0x80 { index += 1 }
        return source.text(SourceRange(from, index))
    }
}

/// Puts together the parts of a word, joining neighbouring texts.
struct PartBuilder {
    private var parts: [WordPart] = []
    private var text: [UInt8] = []
    private var isQuoted = false
    private var hasText = false

    mutating func add(_ piece: String, isQuoted: Bool) {
        if hasText, self.isQuoted != isQuoted { flush() }
        self.isQuoted = isQuoted
        hasText = true
        text.append(contentsOf: piece.utf8)
    }

    mutating func add(_ part: WordPart) {
        flush()
        parts.append(part)
    }

    mutating func finish() -> [WordPart] {
        flush()
        return parts
    }

    private mutating func flush() {
        if hasText {
            parts.append(.text(String(decoding: text, as: UTF8.self), isQuoted: isQuoted))
        }
        text = []
        hasText = false
    }
}
