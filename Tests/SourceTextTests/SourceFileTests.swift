import SourceText
import Testing

@Suite struct SourceFileTests {
    @Test func columnsCountScalarsNotBytes() {
        let file = SourceFile(name: "a", text: "é€𝄞x\nyz")
        #expect(file.location(at: 0) == SourceLocation(line: 1, column: 1))
        #expect(file.location(at: 9) == SourceLocation(line: 1, column: 4))
        #expect(file.location(at: 11) == SourceLocation(line: 2, column: 1))
        #expect(file.location(at: 999) == SourceLocation(line: 2, column: 3))
    }

    @Test(arguments: [0, 2, 5, 9, 10, 11, 12])
    func offsetAndLocationAreInverse(offset: Int) {
        let file = SourceFile(name: "a", text: "é€𝄞x\nyz")
        let location = file.location(at: offset)
        #expect(file.offset(line: location.line, column: location.column) == offset)
    }

    @Test func lineWithoutItsWindowsEnding() {
        let file = SourceFile(name: "a", text: "one\r\ntwo")
        #expect(file.text(file.rangeOfLine(1)) == "one")
        #expect(file.text(file.rangeOfLine(2)) == "two")
    }
}

/// Texts are read eight bytes at a time: nothing may depend on where a byte stands among them.
@Suite struct ByteWordTests {
    /// The bytes about a newline's are what a comparison of whole words could take for it.
    @Test(arguments: [UInt8(0x09), 0x0A, 0x0B, 0x0D, 0x00, 0x8A, 0xFF])
    func linesBeginBehindNewlinesWhereverTheyStand(neighbour: UInt8) {
        for length in 0...20 {
            for place in 0..<length {
                var bytes = [UInt8](repeating: neighbour, count: length)
                bytes[place] = UInt8(ascii: "\n")
                let newlines = bytes.count { $0 == UInt8(ascii: "\n") }
                let file = SourceFile(name: "a", bytes: bytes)
                #expect(file.lineCount == newlines + 1)
                #expect(file.line(at: place + 1) == bytes[...place].count { $0 == 0x0A } + 1)
            }
        }
    }

    @Test func malformedBytesAreFoundWhereverTheyStand() {
        for length in 1...20 {
            for place in 0..<length {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                #expect(UTF8Check.firstMalformed(bytes) == nil)
                bytes[place] = 0x80
                #expect(UTF8Check.firstMalformed(bytes)?.lowerBound == place)
                bytes.replaceSubrange(place...place, with: Array("é".utf8))
                #expect(UTF8Check.firstMalformed(bytes) == nil)
                #expect(UTF8Check.firstMalformed(Array(bytes[...place]))?.lowerBound == place)
            }
        }
    }
}

@Suite struct DiagnosticTests {
    @Test func showsPlaceExcerptMarkerAndHelp() {
        let file = SourceFile(name: "lab.yaml", text: "steps:\n  - create-usr:\n")
        let diagnostic = file.error(
            "unknown-operation", "there is no operation 'create-usr'", at: SourceRange(11, 21),
            help: ["did you mean 'create-user'?"])
        #expect(
            diagnostic.description == """
                lab.yaml:2:5: error: there is no operation 'create-usr' [unknown-operation]
                   1 | steps:
                   2 |   - create-usr:
                     |     ^~~~~~~~~~
                    help: did you mean 'create-user'?

                """)
    }

    @Test func escapeSequencesNeverReachTheTerminal() {
        let file = SourceFile(name: "a\u{1B}[31m", text: "x\u{1B}[2Jy\u{202E}z")
        let text = file.error("e", "found '\u{1B}]0;t\u{07}'", at: SourceRange(0, 3)).description
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 })
        #expect(!text.unicodeScalars.contains { $0.value == 0x202E })
    }

    @Test func longLineIsCutAroundTheMarker() {
        let text =
            String(repeating: "a", count: 100_000) + "WRONG" + String(repeating: "b", count: 9)
        let file = SourceFile(name: "a", text: text)
        let diagnostic = file.error("e", "m", at: SourceRange(100_000, 100_005))
        #expect(diagnostic.excerpt.utf8.count < 400)
        #expect(diagnostic.excerpt.contains("WRONG"))
        let lines = diagnostic.excerpt.split(separator: "\n")
        let marker = lines[1].firstIndex(of: "^").map {
            lines[1].distance(from: lines[1].startIndex, to: $0)
        }
        let word = lines[0].firstIndex(of: "W").map {
            lines[0].distance(from: lines[0].startIndex, to: $0)
        }
        #expect(marker == word)
    }
}

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("create-usr", "create-user"), ("craete-user", "create-user"),
        ("CreateUser", "create-user"), ("get-groups-for-user", "list-groups-for-user"),
    ])
    func findsWhatWasMeant(word: String, meant: String) {
        let candidates = ["create-user", "delete-user", "list-groups-for-user", "create-group"]
        #expect(Suggestion.nearest(to: word, among: candidates).first == meant)
    }

    @Test func staysSilentWhereNothingIsNear() {
        #expect(Suggestion.didYouMean("xylophone", among: ["create-user", "get-user"]) == nil)
        #expect(Suggestion.didYouMean("", among: ["a"]) == nil)
    }
}
