import Foundation
import Highlighting
import ShellInterpreter
import SourceText
import Testing

/// The highlighters see what the parsers see, in texts that the parsers can read.
@Suite struct ParserAgreementTests {
    private static let root = HighlightingFixtures.folder.deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func files(under folder: String, _ suffix: String) -> [URL] {
        let root = ParserAgreementTests.root.appendingPathComponent(folder)
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.path.hasSuffix(suffix) }
    }

    /// Where the words begin that name commands, as far as they are plain text.
    private func commands(_ script: Script, _ found: inout Set<Int>) {
        for list in script.lists {
            for pipeline in [list.first] + list.rest.map(\.pipeline) {
                for command in pipeline.commands { commands(command, &found) }
            }
        }
    }

    private func commands(_ command: Command, _ found: inout Set<Int>) {
        switch command {
        case .simple(let simple):
            if let word = simple.words.first, word.literal != "[[",
                word.parts.allSatisfy({ if case .text(_, false) = $0 { true } else { false } })
            {
                found.insert(word.range.lowerBound)
            }
            for word in simple.words { commands(word, &found) }
            for assignment in simple.assignments {
                commands(assignment.value, &found)
                for word in assignment.elements ?? [] { commands(word, &found) }
            }
        case .conditional(let branches, let otherwise):
            for branch in branches {
                commands(branch.condition, &found)
                commands(branch.body, &found)
            }
            if let otherwise { commands(otherwise, &found) }
        case .forLoop(_, let words, let body, _):
            for word in words { commands(word, &found) }
            commands(body, &found)
        case .whileLoop(let condition, let body, _, _):
            commands(condition, &found)
            commands(body, &found)
        case .selection(_, let branches, _):
            for branch in branches { commands(branch.body, &found) }
        case .function(_, let body): commands(body, &found)
        case .group(let script, _, _): commands(script, &found)
        }
    }

    private func commands(_ word: Word, _ found: inout Set<Int>) {
        for case .substitution(let script, _, _) in word.parts { commands(script, &found) }
    }

    /// Scripts: whole files, and the blocks of the lessons.
    private func scripts() throws -> [SourceFile] {
        var sources = [SourceFile(name: "commands.sh", text: ParserAgreementTests.commands)]
        for file in files(under: "labs", ".sh") + files(under: "Tests/Fixtures/submissions", ".sh")
        {
            sources.append(
                SourceFile(name: file.path, bytes: [UInt8](try Data(contentsOf: file))))
        }
        for file in files(under: "content", ".md") {
            let blocks = try String(contentsOf: file, encoding: .utf8).components(
                separatedBy: "```")
            for block in blocks where block.hasPrefix("shell\n") {
                sources.append(SourceFile(name: file.path, text: String(block.dropFirst(6))))
            }
        }
        return sources.filter { $0.bytes.count < 1 << 16 }
    }

    private static let commands = """
        a; b && c || d | e
        if a; then b; elif c; then d; else e; fi
        for x in a b "$(c d)"; do e "$x"; done > out
        while ! a; do b; done
        until a b; do c; done
        case $x in a | b) c ;; (d) e;; esac
        f() { g; (h; i) }
        function j { k; }
        A=1 B="$(l)" m n=o
        C=(p "$(q r)" s)
        { t; u; }
        [[ a && b || c < d ]] && v
        w <<A <<'B' | x
        not a command; $(y)
        A
        nor this
        B
        z 2>&1 >/dev/null < in -- ; echo a#b # c; d
        echo "a; b" 'c | d' e\\;f \\
          g && `h i`
        """

    @Test func shellCommandsAreThoseOfTheInterpreter() throws {
        var compared = 0
        for source in try scripts() {
            guard let script = try? ShellParser.parse(source) else {
                #expect(source.name != "commands.sh")
                continue
            }
            var expected: Set<Int> = []
            commands(script, &expected)
            let reading = HTMLReading(html(source.bytes, .shell))
            let found = Set(reading.pieces.filter { $0.token == .command }.map(\.start))
            let different = expected.symmetricDifference(found).sorted()
            let places = different.map { source.location(at: $0).line }
            #expect(places == [], "\(source.name)")
            compared += expected.count
        }
        #expect(compared > 100)
    }

    @Test(arguments: ["policy.json"])
    func keysAreThoseOfTheParser(name: String) throws {
        let source = SourceFile(name: name, bytes: try HighlightingFixtures.bytes(name))
        var expected: [Int] = []
        func keys(_ value: Value) {
            switch value.kind {
            case .object(let members):
                for member in members {
                    expected.append(member.keyRange.lowerBound)
                    keys(member.value)
                }
            case .array(let elements): for element in elements { keys(element) }
            default: break
            }
        }
        keys(try JSONParser.parse(source))
        let kinds: Set<TokenClass> = [.key, .element, .conditionOperator, .conditionKey]
        let found = HTMLReading(html(source.bytes, .json)).pieces.filter {
            kinds.contains($0.token)
        }
        #expect(found.map(\.start) == expected.sorted())
    }

    /// Words that the interpreter refuses as commands are keywords here.
    @Test(arguments: ["then", "fi", "do", "done", "elif", "else", "esac"])
    func wordsOfTheLanguageAreKeywords(word: String) {
        #expect(throws: ShellSyntaxError.self) {
            try ShellParser.parse(SourceFile(name: "x.sh", text: word + "\n"))
        }
        #expect(html(word + "\n", .shell) == "<span class=\"hl-keyword\">\(word)</span>\n")
    }
}
