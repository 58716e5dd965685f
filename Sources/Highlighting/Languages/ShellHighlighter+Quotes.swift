internal import ShellInterpreter
internal import SourceText

/// Quotes, expansions and here-documents.
extension ShellHighlighter {
    mutating func singleQuoted(_ writer: inout HighlightWriter) {
        var start = index
        index += 1
        while index < text.end {
            let byte = text[index]
            if byte == UInt8(ascii: "'") {
                index += 1
                break
            }
            if byte == UInt8(ascii: "\n"), session != nil {
                writer.mark(.string, start, index)
                endLine(isContinued: true, &writer)
                if session?.isOver == true { return }
                start = index
            } else {
                index &+= 1
            }
        }
        writer.mark(.string, start, index)
    }

    mutating func doubleQuoted(_ writer: inout HighlightWriter) {
        var start = index
        index += 1
        while index < text.end {
            switch text[index] {
            case UInt8(ascii: "\""):
                index += 1
                return writer.mark(.string, start, index)
            case UInt8(ascii: "\\"):
                index =
                    text.at(index + 1) == UInt8(ascii: "\n") ? index + 1 : min(index + 2, text.end)
            case UInt8(ascii: "\n") where session != nil:
                writer.mark(.string, start, index)
                endLine(isContinued: true, &writer)
                if session?.isOver == true { return }
                start = index
            case UInt8(ascii: "$"), UInt8(ascii: "`"):
                writer.mark(.string, start, index)
                start = index
                if !dollar(&writer) { continue }
                if session?.isOver == true { return }
                start = index
            default: index &+= 1
            }
        }
        writer.mark(.string, start, index)
    }

    /// Reads `$NAME`, `${…}`, `$(…)` or a command in backquotes; false for a plain `$`, which is
    /// passed over.
    @discardableResult
    mutating func dollar(_ writer: inout HighlightWriter) -> Bool {
        let start = index
        if text[start] == UInt8(ascii: "`") {
            guard depth < ShellHighlighter.maximumDepth else {
                index += 1
                return false
            }
            substitution(opening: 1, closing: UInt8(ascii: "`"), &writer)
            return true
        }
        switch text.at(start + 1) {
        case UInt8(ascii: "("):
            guard depth < ShellHighlighter.maximumDepth else {
                index += 1
                return false
            }
            substitution(opening: 2, closing: UInt8(ascii: ")"), &writer)
            return true
        case UInt8(ascii: "{"):
            guard let stop = endOfBraced(start + 2) else { break }
            index = stop
        case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "*"),
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            index = start + 2
        default:
            index = start + 1
            while index < text.end, ShellParser.isNameByte(text[index]) { index += 1 }
        }
        guard index > start + 1 else {
            index = start + 1
            return false
        }
        writer.mark(.variable, start, index)
        return true
    }

    /// Behind the `}` of `${…}` on the same line, with braces in it matched.
    private func endOfBraced(_ start: Int) -> Int? {
        var open = 1
        var place = start
        let limit = min(text.end, start + 4 * CodeText.lookahead)
        while place < limit {
            switch text[place] {
            case UInt8(ascii: "\n"): return nil
            case UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "}"):
                open -= 1
                if open == 0 { return place + 1 }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// Reads a script in a word and comes back to the word.
    private mutating func substitution(
        opening: Int, closing: UInt8, _ writer: inout HighlightWriter
    ) {
        let outer = (expected, afterTarget, isTest, awsWords, skipsValue)
        sign(opening, &writer)
        depth += 1
        isTest = false
        script(closing: closing, &writer)
        depth -= 1
        (expected, afterTarget, isTest, awsWords, skipsValue) = outer
        if text.at(index) == closing, session?.isOver != true { sign(1, &writer) }
    }

    // MARK: Here-documents

    /// Reads `<<WORD` or `<<-WORD`; the body comes with the next line.
    mutating func hereDocument(_ writer: inout HighlightWriter) {
        let start = index
        index += 2
        let stripsTabs = text.at(index) == UInt8(ascii: "-")
        if stripsTabs { index += 1 }
        index = text.skipBlanks(index)
        let quote = text.at(index)
        var document = HereDocument(
            start: index, stop: index, expands: true, stripsTabs: stripsTabs)
        if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
            document.start += 1
            document.expands = false
            index = text.endOfQuoted(index)
            document.stop = text.at(index - 1) == quote ? max(document.start, index - 1) : index
        } else {
            if quote == UInt8(ascii: "\\") {
                document.start += 1
                document.expands = false
                index += 1
            }
            while index < text.end, !ASCII.isBlank(text[index]),
                !ShellParser.endsCommand(text[index]), text[index] != UInt8(ascii: "<"),
                text[index] != UInt8(ascii: ">")
            {
                index += 1
            }
            document.stop = index
        }
        writer.mark(.operator, start, index)
        if document.stop > document.start { documents.append(document) }
    }

    /// Reads lines up to the one that is the delimiter.
    mutating func body(
        of document: HereDocument, isContinued: Bool, _ writer: inout HighlightWriter
    ) {
        while index < text.end, session?.isOver != true {
            let stop = text.endOfLine(index)
            var content = index
            while document.stripsTabs, content < stop, text[content] == 0x09 { content += 1 }
            let isLast = isDelimiter(document, content, stop)
            if isLast {
                writer.mark(.operator, content, stop)
            } else {
                line(stop, expands: document.expands, &writer)
            }
            index = stop
            guard index < text.end else { return }
            index += 1
            session?.endLine(text, &index, isContinued: !isLast || isContinued, &writer)
            if isLast { return }
        }
    }

    private func isDelimiter(_ document: HereDocument, _ start: Int, _ lineEnd: Int) -> Bool {
        let hasReturn = lineEnd > start && text[lineEnd - 1] == 0x0D
        let stop = hasReturn ? lineEnd - 1 : lineEnd
        guard stop - start == document.stop - document.start else { return false }
        for offset in 0..<(stop - start)
        where text[start + offset] != text[document.start + offset] { return false }
        return true
    }

    /// A line of a here-document with the variables in it. Commands in it are not followed.
    private mutating func line(_ stop: Int, expands: Bool, _ writer: inout HighlightWriter) {
        var start = index
        while expands, index < stop {
            if text[index] == UInt8(ascii: "\\") {
                index += 2
            } else if text[index] == UInt8(ascii: "$"), text.at(index + 1) != UInt8(ascii: "(") {
                writer.mark(.string, start, index)
                start = index
                if dollar(&writer) { start = index }
            } else {
                index += 1
            }
        }
        writer.mark(.string, start, stop)
    }
}
