internal import Course
internal import SourceText

/// Looks in a lesson's page for answers that learners have to write and that are too short for
/// `LeakGuard`: an operation's name, a role's.
///
/// Only words that do not stand in a page by chance are looked for, as whole words of its text and as
/// whole values of attributes, capital or not. One that the lesson, its labs, or the titles of others
/// say anyway is no secret.
struct AnswerGuard {
    private static let shortestAnswer = 6

    /// Each as it was written, and in small letters.
    private let answers: [(text: String, word: [UInt8])]
    private let lesson: SourceFile

    /// - Returns: nil where the lesson has no such answer.
    init?(_ lesson: Lesson, _ concealed: ConcealedText) {
        let all = concealed.texts.filter { $0.kind == .answer }.map(\.text)
        let distinctive = Set(all.filter(AnswerGuard.isDistinctive))
        guard !distinctive.isEmpty else { return nil }
        self.lesson = lesson.source
        let shown = AnswerGuard.lowercased(Array(concealed.shown.utf8))
        let written = AnswerGuard.lowercased(lesson.source.bytes)
        let words = all.map { AnswerGuard.lowercased(Array($0.utf8)) }
        answers = distinctive.sorted().map { ($0, AnswerGuard.lowercased(Array($0.utf8))) }
            .filter { _, word in
                // What stands in the lesson apart from its answers may be shown, in a diagram for one.
                let known = words.reduce(0) { $0 + AnswerGuard.places(of: word, in: $1).count }
                return AnswerGuard.places(of: word, in: shown).isEmpty
                    && AnswerGuard.places(of: word, in: written).count <= known
            }
        if answers.isEmpty { return nil }
    }

    /// `create-user`, `AssumeRole`, `sts:AssumeRole`, `us-east-1`; no word that any text may use.
    private static func isDistinctive(_ answer: String) -> Bool {
        let bytes = Array(answer.utf8)
        guard (shortestAnswer..<LeakGuard.shortestLine).contains(bytes.count),
            isWord(bytes[0]), isWord(bytes[bytes.count - 1]), !bytes.contains(where: ASCII.isBlank)
        else { return false }
        return zip(bytes, bytes.dropFirst()).contains { first, second in
            !isWord(second) || ASCII.isDigit(second)
                || (ASCII.isLetter(first) && !ASCII.isUppercase(first) && ASCII.isUppercase(second))
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    /// What the page gives away.
    ///
    /// - Parameter known: texts that pages show of others; asked for only where something was found.
    func check(_ page: OutputFile, known: () -> [[UInt8]]) -> [Diagnostic] {
        let markup = AnswerGuard.lowercased(page.bytes)
        let text = LeakGuard.textOfMarkup(markup)
        var found = answers.filter { _, word in
            !AnswerGuard.places(of: word, in: text).isEmpty
                || AnswerGuard.places(of: word, in: markup).contains {
                    AnswerGuard.isValue(markup, $0..<($0 + word.count))
                }
        }
        guard !found.isEmpty else { return [] }
        let known = known().map(AnswerGuard.lowercased)
        found = found.filter { _, word in
            known.allSatisfy { AnswerGuard.places(of: word, in: $0).isEmpty }
        }
        return found.map { answer, _ in
            Diagnostic(
                .error, "solution-leak",
                "expected no answer to a question of \(lesson.name) in a learner's site, found "
                    + "'\(Value.short(answer))' in the page", file: page.path,
                help: [
                    "take it out of what the page is made from, or build the trainer's edition"
                ])
        }
    }

    private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { ASCII.lowercased($0) }
    }

    /// Whether a range of a page is the whole value of an attribute that is no name of an element.
    private static func isValue(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        let before = page[..<range.lowerBound]
        guard range.upperBound < page.count, page[range.upperBound] == UInt8(ascii: "\""),
            before.suffix(2).elementsEqual("=\"".utf8)
        else { return false }
        return !["class", "id", "href", "for"].contains {
            before.suffix($0.utf8.count + 3).elementsEqual(" \($0)=\"".utf8)
        }
    }

    /// Where a word stands in a text, as no part of a longer one or of a path.
    private static func places(of word: [UInt8], in text: [UInt8]) -> [Int] {
        var places: [Int] = []
        guard let first = word.first, text.count >= word.count else { return [] }
        func continues(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            let byte = text[index]
            return isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
        }
        for start in 0...(text.count - word.count)
        where text[start] == first && text[start...].starts(with: word) {
            let end = start + word.count
            let isFile =
                end < text.count && text[end] == UInt8(ascii: ".") && continues(end + 1)
            if !continues(start - 1), !continues(end), !isFile { places.append(start) }
        }
        return places
    }
}
