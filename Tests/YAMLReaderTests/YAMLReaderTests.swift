import SourceText
import Testing
import YAMLReader

@Suite struct YAMLReaderTests {
    private func json(_ text: String) throws -> String {
        JSONWriter.text(try YAMLReader.parse(SourceFile(name: "t", text: text)), .compact)
    }

    private func error(_ text: String) -> Diagnostic? {
        do {
            _ = try YAMLReader.parse(SourceFile(name: "t", text: text))
            return nil
        } catch {
            return error.diagnostic
        }
    }

    @Test(arguments: [
        ("a: [1, {b: c}]\nd: |\n  text\n", #"{"a":[1,{"b":"c"}],"d":"text\n"}"#),
        (
            "a: no\nb: 12:30\nc: on\nd: ~\ne: 'true'\nf: true",
            #"{"a":"no","b":"12:30","c":"on","d":null,"e":"true","f":true}"#
        ),
        ("code: 012345", #"{"code":"012345"}"#),
        ("a: &x {k: 1}\nb: *x", #"{"a":{"k":1},"b":{"k":1}}"#),
        ("\u{FEFF}a: 1", #"{"a":1}"#), ("\u{FEFF}---\na: 1", #"{"a":1}"#),
        ("---\na: 1\n...", #"{"a":1}"#),
        ("", "null"), ("# only a comment\n", "null"), ("{\"a\": [true]}", #"{"a":[true]}"#),
    ])
    func readsByTheCoreSchema(text: String, expected: String) throws {
        #expect(try json(text) == expected)
    }

    @Test func rangesPointIntoTheText() throws {
        let source = SourceFile(name: "t", text: "é: ama\nlist:\n  - kofi\n")
        let value = try YAMLReader.parse(source)
        let members = try #require(value.members)
        #expect(source.text(members[0].keyRange) == "é")
        #expect(source.text(members[0].value.range) == "ama")
        let element = try #require(members[1].value.elements?.first)
        #expect(source.location(at: element.range.lowerBound) == SourceLocation(line: 3, column: 5))
    }

    @Test(arguments: [
        ("a: 1\na: 2", "yaml-repeated-key", 2, 1), ("\u{FEFF}a: *no", "yaml-alias", 1, 5),
        ("a: [1", "yaml-syntax", 1, 6),
        ("a: b: c", "yaml-syntax", 1, 5), ("a: !!python/object x", "yaml-tag", 1, 4),
        ("a: *nowhere", "yaml-alias", 1, 4), ("a: 1\n---\nb: 2", "yaml-documents", 2, 1),
        ("? [a]\n: 1", "yaml-key", 1, 3),
    ])
    func mistakesHaveTheirPlace(text: String, identifier: String, line: Int, column: Int) {
        let diagnostic = error(text)
        #expect(diagnostic?.identifier == identifier)
        #expect(diagnostic?.location == SourceLocation(line: line, column: column))
    }

    @Test func aliasBombIsRefused() {
        var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1..<12 {
            let before = (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ",")
            text += "a\(level): &a\(level) [\(before)]\n"
        }
        #expect(error(text)?.identifier == "yaml-size")
    }

    @Test func nestingIsBounded() {
        let deep = String(repeating: "[", count: 5000)
        #expect(error(deep) != nil)
        #expect(error("a: " + String(repeating: "[", count: 70) + "1")?.identifier == "yaml-depth")
    }

    @Test func tabsAreExplained() {
        #expect(error("a:\n\tb: 1\n")?.help.first?.contains("tab") == true)
    }
}
