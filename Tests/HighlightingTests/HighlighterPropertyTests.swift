import Highlighting
import Testing

/// Taking tags out and entities back gives the code, whatever the code is.
@Suite struct HighlighterPropertyTests {
    /// A small generator with a fixed seed, so that a failure can be seen again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let formats = [
        LineFormat.plain, LineFormat(firstNumber: 98, emphasised: [1...2, 4...9]),
    ]

    private func check(_ code: [UInt8], _ language: Language) {
        for format in HighlighterPropertyTests.formats {
            let reading = HTMLReading(html(code, language, lines: format))
            guard reading.mistake != nil || reading.code != code else { continue }
            Issue.record(
                "\(language): \(reading.mistake ?? "other code") of \(String(decoding: code, as: UTF8.self))"
            )
        }
    }

    @Test(arguments: Language.allCases)
    func keepsCodeThatIsAnotherLanguage(language: Language) throws {
        for (_, code) in try HighlightingFixtures.all() { check(code, language) }
    }

    @Test(arguments: Language.allCases)
    func keepsDamagedCode(language: Language) throws {
        let all = try HighlightingFixtures.all()
        let own = all.filter { $0.language == language }.map(\.code)
        var dice = Dice(state: 2026)
        for round in 0..<400 {
            var code = own.randomElement(using: &dice) ?? all[round % all.count].code
            for _ in 0..<Int.random(in: 1...8, using: &dice) {
                let place = Int.random(in: 0..<max(1, code.count), using: &dice)
                let end = min(code.count, place + Int.random(in: 0...30, using: &dice))
                let piece = Array(code[min(place, end)..<end])
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: code.removeSubrange(min(place, end)..<end)
                case 1:
                    code.insert(contentsOf: piece, at: Int.random(in: 0...code.count, using: &dice))
                case 2:
                    code.insert(UInt8.random(in: 0...255, using: &dice), at: min(place, code.count))
                default: code.removeLast(min(code.count, piece.count * 4))
                }
            }
            check(code, language)
        }
    }

    @Test(arguments: Language.allCases)
    func keepsNoise(language: Language) {
        let alphabet = Array("\n\n  \t\"'`$(){}[]<>|&;:=#-+.,\\/@!*%~ab1Eé…\r\u{1}".utf8)
        var dice = Dice(state: 7)
        for _ in 0..<1500 {
            let count = Int.random(in: 0...60, using: &dice)
            check((0..<count).map { _ in alphabet.randomElement(using: &dice) ?? 0 }, language)
        }
    }

    /// Long lines of what opens something: each would take minutes in a highlighter that looks ahead
    /// again and again.
    @Test(arguments: Language.allCases)
    func readsLongLines(language: Language) {
        let pieces = [
            "\"", "'", "`", "$(", "${", "<<", "<a", "{", "[", "(", "a ", "a:", "#", "\"\"\"", "\\",
            "<<A\n",
            "a=", "$ ", "](", "\"a\" ", "&", "- ", "\u{FFFD}", "case a in ", "a=(", "/*",
            "$ a <<A\n",
        ]
        for piece in pieces {
            let code = [UInt8](String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
            let found = html(code, language)
            #expect(found.count >= code.count)
            if piece.utf8.count == 1 { #expect(HTMLReading(found).code == code) }
        }
        let large = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        #expect(html(large, language).count < large.count + 100)
    }
}
