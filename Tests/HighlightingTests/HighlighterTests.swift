import Foundation
import Highlighting
import Testing

@Suite struct HighlighterTests {
    /// `RECORD=1 swift test --filter HighlighterTests` writes the expected files anew, and fails.
    @Test(arguments: HighlightingFixtures.names)
    func marksTheTokensOfEachLanguage(name: String) throws {
        let language = try #require(HighlightingFixtures.language(of: name))
        let found = html(try HighlightingFixtures.bytes(name), language)
        let golden = HighlightingFixtures.folder.appendingPathComponent(name + ".html")
        let expected = try? Data(contentsOf: golden)
        if expected == nil || ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(found).write(to: golden)
            Issue.record("recorded \(golden.lastPathComponent): look at it, then run again")
            return
        }
        #expect(
            String(decoding: found, as: UTF8.self)
                == String(decoding: try #require(expected), as: UTF8.self))
    }

    @Test func coversEveryLanguageThatHasColors() throws {
        let plain: Set<Language> = [
            .text, .css, .dockerfile, .go, .html, .java, .javascript, .powershell, .rust, .sql,
            .swift,
            .typescript, .xml,
        ]
        let covered = try Set(HighlightingFixtures.all().map(\.language))
        #expect(covered.union(plain) == Set(Language.allCases))
        for language in plain { #expect(html("if \"a\" { 1 }", language) == "if \"a\" { 1 }") }
    }

    @Test(arguments: [
        ("JSON", Language.json), ("yml", .yaml), ("bash", .shell), ("Terraform", .hcl),
        ("tf", .hcl),
        ("iam-policy", .policy), ("terminal", .console), ("py", .python), ("patch", .diff),
        ("none", .text),
    ])
    func knowsLanguagesByTheirOtherNames(name: String, language: Language) {
        #expect(Language(named: name) == language)
    }

    @Test func knowsNoOtherLanguages() {
        for name in ["jsn", "", "shell{", "…"] { #expect(Language(named: name) == nil) }
    }

    @Test func wrapsLinesWithNumbersAndEmphasis() {
        let lines = LineFormat(firstNumber: 9, emphasised: [2...2])
        #expect(
            html("a\n# b\n\n'c\nd'\n", .shell, lines: lines) == """
                <span class="line" data-number="9"><span class="hl-command">a</span>
                </span><span class="line emphasised" data-number="10"><span class="hl-comment"># b</span>
                </span><span class="line" data-number="11">
                </span><span class="line" data-number="12"><span class="hl-string">'c</span>
                </span><span class="line" data-number="13"><span class="hl-string">d'</span>
                </span>
                """)
        #expect(
            html("a\nb", .text, lines: LineFormat(emphasised: [1...1])) == """
                <span class="line emphasised">a
                </span><span class="line">b</span>
                """)
        #expect(html("", .json, lines: lines) == "")
    }

    @Test func takesAPolicyForOneByItsEffect() {
        #expect(html("{\"Action\": 1}", .json).contains("hl-key"))
        #expect(html("{\"Action\": 1}", .policy).contains("hl-element"))
        #expect(html("{\"Effect\": \"Deny\"}", .json).contains("hl-deny"))
    }

    @Test func givesTheCommandsOfASession() throws {
        let session = try HighlightingFixtures.bytes("session.console")
        let result = session.withUnsafeBufferPointer { Highlighter.highlight($0, as: .console) }
        #expect(
            String(decoding: try #require(result.commands), as: UTF8.self) == """
                aws iam create-user --user-name alice
                aws iam list-users \\
                  --query 'Users[].UserName' \\
                    --output text
                cat <<END > note.txt
                Hello $USER
                $ not a prompt
                END
                for user in a b; do
                  echo "$user <&>"
                done
                echo 'open
                true


                """)
        #expect(Highlighter.highlight("ls\n", as: .shell).commands == nil)
        #expect(Highlighter.highlight("$ ls", as: .console).commands == Array("ls\n".utf8))
    }
}
