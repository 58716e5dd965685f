internal import ShellInterpreter
internal import SourceText

/// Words: what they are, and the quotes and expansions in them.
extension ShellHighlighter {
    /// Reads a word up to the blank or sign behind it.
    mutating func word(closing: UInt8, _ writer: inout HighlightWriter) {
        let start = index
        if expected == .command, assignment(&writer) { return }
        let stop = endOfPlain(start)
        let isWhole = stop == text.end || endsWord(text[stop], closing: closing)
        let token = isWhole ? wholeWord(start, stop) : beginning(start, stop)
        if let token { mark(token, start, stop, &writer) }
        index = stop
        while index < text.end, session?.isOver != true, !endsWord(text[index], closing: closing) {
            piece(closing: closing, &writer)
        }
        // A byte that neither is in a word nor ends one must not be read for ever.
        if index == start { index += 1 }
    }

    /// Marks a plain piece; of `--option=value` the option alone.
    private func mark(
        _ token: TokenClass, _ start: Int, _ stop: Int, _ writer: inout HighlightWriter
    ) {
        guard token == .option else { return writer.mark(token, start, stop) }
        var sign = start
        while sign < stop, text[sign] != UInt8(ascii: "=") { sign += 1 }
        writer.mark(.option, start, sign)
    }

    private func endsWord(_ byte: UInt8, closing: UInt8) -> Bool {
        ASCII.isBlank(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || ShellParser.endsCommand(byte) || byte == UInt8(ascii: "`") && closing == byte
    }

    /// Behind the bytes at a place that stand for themselves.
    private func endOfPlain(_ start: Int) -> Int {
        var index = start
        while index < text.end {
            switch text[index] {
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"),
                UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x20, 0x09, 0x0A, 0x0D:
                return index
            case let byte where ShellParser.endsCommand(byte): return index
            default: index &+= 1
            }
        }
        return index
    }

    /// A piece of a word that is no plain text.
    private mutating func piece(closing: UInt8, _ writer: inout HighlightWriter) {
        switch text[index] {
        case UInt8(ascii: "'"): singleQuoted(&writer)
        case UInt8(ascii: "\""): doubleQuoted(&writer)
        case UInt8(ascii: "$"), UInt8(ascii: "`"): dollar(&writer)
        case UInt8(ascii: "\\"):
            let length = text.at(index + 1) == 0x0D && text.at(index + 2) == 0x0A ? 3 : 2
            let ends = length == 3 || text.at(index + 1) == UInt8(ascii: "\n")
            if ends {
                sign(1, &writer)
                index += length - 2
                endLine(isContinued: true, &writer)
            } else {
                index = min(index + 2, text.end)
            }
        default:
            let stop = endOfPlain(index)
            index = max(stop, index + 1)
        }
    }

    // MARK: What a word is

    /// What a word of plain text is, and what comes after it.
    private mutating func wholeWord(_ start: Int, _ stop: Int) -> TokenClass? {
        guard stop > start else { return nil }
        switch expected {
        case .command: return commandWord(start, stop)
        case .target:
            expected = afterTarget
            return nil
        case .variable:
            expected = .argument
            return .variable
        case .functionName:
            expected = .command
            return .function
        case .subject:
            guard text.equals("in", start, stop) else { return nil }
            expected = .pattern
            return .keyword
        case .pattern:
            guard text.equals("esac", start, stop) else { return nil }
            cases -= 1
            openCompounds -= 1
            expected = .argument
            return .keyword
        case .argument: return argument(start, stop)
        }
    }

    /// What the beginning of a word is that goes on with quotes or expansions.
    private mutating func beginning(_ start: Int, _ stop: Int) -> TokenClass? {
        switch expected {
        case .command:
            expected = .argument
            awsWords = 0
            return .command
        case .target: expected = afterTarget
        case .argument:
            if awsWords > 0 { countAWS(start, stop) }
            return stop > start + 1 && text[start] == UInt8(ascii: "-") ? .option : nil
        case .variable, .functionName: expected = .argument
        case .subject, .pattern: break
        }
        return nil
    }

    private mutating func commandWord(_ start: Int, _ stop: Int) -> TokenClass {
        if text.isOne(of: ShellHighlighter.openers, start, stop) {
            // `then`, `do` and the like go on with what is open; these open something.
            if text.equals("if", start, stop) || text.equals("while", start, stop)
                || text.equals("until", start, stop) || text.equals("{", start, stop)
            {
                openCompounds += 1
            }
            return .keyword
        }
        expected = .argument
        awsWords = 0
        if text.isOne(of: ShellHighlighter.closers, start, stop) {
            openCompounds = max(0, openCompounds - 1)
            if text.equals("esac", start, stop) { cases = max(0, cases - 1) }
            return .keyword
        }
        if text.equals("for", start, stop) {
            openCompounds += 1
            expected = .variable
            return .keyword
        }
        if text.equals("case", start, stop) {
            openCompounds += 1
            cases += 1
            expected = .subject
            return .keyword
        }
        if text.equals("function", start, stop) {
            expected = .functionName
            return .keyword
        }
        if text.equals("[[", start, stop) {
            isTest = true
            return .keyword
        }
        if text.at(stop) == UInt8(ascii: "("), text.at(stop + 1) == UInt8(ascii: ")") {
            definesFunction = true
            return .function
        }
        if text.equals("aws", start, stop) { awsWords = 1 }
        return text.endOfEllipsis(start) == stop ? .placeholder : .command
    }

    private mutating func argument(_ start: Int, _ stop: Int) -> TokenClass? {
        let first = text[start]
        if isTest, text.equals("]]", start, stop) {
            isTest = false
            return .keyword
        }
        if first == UInt8(ascii: "-"), stop > start + 1 {
            if awsWords > 0 { countAWS(start, stop) }
            return .option
        }
        if awsWords > 0, awsWords < 3 {
            if skipsValue {
                skipsValue = false
            } else {
                awsWords += 1
                return .subcommand
            }
        }
        if ASCII.isDigit(first) || first == UInt8(ascii: ".") || first == 0xE2 {
            if text.endOfEllipsis(start) == stop { return .placeholder }
            // A descriptor before a redirection, `2>`, is a part of it.
            if stop == start + 1, isRedirection(stop) { return .operator }
            return JSONLexer.endOfDigits(bytes, start) == stop ? .number : nil
        }
        if text.equals("in", start, stop) { return isLoopWord(start) ? .keyword : nil }
        return text.isARN(start, stop) ? .arn : nil
    }

    private var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.base, count: text.end)
    }

    private func isRedirection(_ index: Int) -> Bool {
        text.at(index) == UInt8(ascii: "<") || text.at(index) == UInt8(ascii: ">")
    }

    /// Whether an `in` is the one of `for NAME in`: two words stand before it, the first is `for`.
    private func isLoopWord(_ start: Int) -> Bool {
        var place = start
        let limit = max(0, start - CodeText.lookahead)
        while place > limit, text[place - 1] == 0x20 { place -= 1 }
        while place > limit, CodeText.isNameByte(text[place - 1]) { place -= 1 }
        while place > limit, text[place - 1] == 0x20 { place -= 1 }
        return place >= 3 && text.matches("for", place - 3)
    }

    /// Notes an option before the service and the operation: its value is neither.
    private mutating func countAWS(_ start: Int, _ stop: Int) {
        guard awsWords < 3 else { return }
        if text[start] == UInt8(ascii: "-") {
            skipsValue = text.isOne(of: ShellHighlighter.optionsWithValue, start, stop)
        } else {
            awsWords += 1
        }
    }

    // MARK: Assignments

    /// Reads `NAME=` or `NAME+=` and the word behind it; false where none stands here.
    private mutating func assignment(_ writer: inout HighlightWriter) -> Bool {
        guard !ASCII.isDigit(text[index]) else { return false }
        var stop = index
        while stop < text.end, ShellParser.isNameByte(text[stop]) { stop += 1 }
        guard stop > index else { return false }
        var sign = stop
        if text.at(sign) == UInt8(ascii: "+") { sign += 1 }
        guard text.at(sign) == UInt8(ascii: "=") else { return false }
        writer.mark(.variable, index, stop)
        writer.mark(.operator, stop, sign + 1)
        index = sign + 1
        if text.at(index) == UInt8(ascii: "(") {
            list(&writer)
        } else {
            value(&writer)
        }
        return true
    }

    /// A value behind a sign of equality.
    private mutating func value(_ writer: inout HighlightWriter) {
        let stop = endOfPlain(index)
        if text.isARN(index, stop) { writer.mark(.arn, index, stop) }
        index = stop
        while index < text.end, session?.isOver != true, !endsWord(text[index], closing: 0),
            text[index] != UInt8(ascii: "`") || depth == 0
        {
            piece(closing: 0, &writer)
        }
    }

    /// `( … )` behind a sign of equality.
    private mutating func list(_ writer: inout HighlightWriter) {
        sign(1, &writer)
        openCompounds += 1
        while index < text.end, session?.isOver != true, text[index] != UInt8(ascii: ")") {
            switch text[index] {
            case 0x20, 0x09, 0x0D: index += 1
            case UInt8(ascii: "\n"): endLine(isContinued: true, &writer)
            case UInt8(ascii: "#") where startsWord:
                let start = index
                index = text.endOfLine(start)
                writer.mark(.comment, start, index)
            case let byte where ShellParser.endsCommand(byte): index += 1
            default:
                let start = index
                value(&writer)
                if index == start { index += 1 }
            }
        }
        openCompounds -= 1
        if text.at(index) == UInt8(ascii: ")") { sign(1, &writer) }
    }
}
