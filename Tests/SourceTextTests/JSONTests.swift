import SourceText
import Testing

@Suite struct JSONTests {
    private func parse(_ text: String) throws -> Value {
        try JSONParser.parse(SourceFile(name: "t", text: text))
    }

    @Test(arguments: [
        #"{"a":[1,-2.5e+10,true,false,null,"x"],"b":{}}"#, "[]", #""\"\\""#,
        "123456789012345678901",
        #"{"é":"𝄞"}"#,
    ])
    func compactTextComesBackUnchanged(text: String) throws {
        #expect(JSONWriter.text(try parse(text), .compact) == text)
    }

    @Test func escapesAreRead() throws {
        #expect(try parse(#""\u00e9\ud834\udd1e\n\/""#).scalarText == "é𝄞\n/")
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "{'a':1}", "01", "1.", "+1", "tru", "nul", "\"\u{01}\"",
        "\"\\x\"", "\"\\ud800\"", "\"\\udc00\"", "[1] 2", "{\"a\":1,\"a\":2}", "\"abc",
    ])
    func malformedTextIsRefused(text: String) {
        #expect(throws: JSONError.self) { try self.parse(text) }
    }

    @Test func depthIsBounded() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError.self) { try self.parse(deep) }
    }

    @Test func invalidUTF8IsRefusedAtItsPlace() throws {
        let file = SourceFile(name: "t", bytes: [0x22, 0x61, 0xC3, 0x28, 0x22])
        do {
            _ = try JSONParser.parse(file)
            Issue.record("expected an error")
        } catch {
            #expect(error.range.lowerBound == 2)
        }
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
            [0xE2, 0x82], [0x80],
        ] as [[UInt8]])
    func malformedSequencesAreFound(bytes: [UInt8]) {
        #expect(UTF8Check.firstMalformed(bytes) != nil)
    }

    @Test func numbersThatJSONLacksBecomeTexts() {
        #expect(JSONWriter.text(Value(.number("007")), .compact) == "\"007\"")
        #expect(JSONWriter.text(Value(.number("+1")), .compact) == "\"+1\"")
        #expect(JSONWriter.text(Value(.number("7.5")), .compact) == "7.5")
    }
}
