internal import Course
internal import SourceText
internal import YAMLReader

/// The words of the pages in one language: what `theme/texts/en.yaml` says.
struct InterfaceTexts: Sendable {
    let language: String
    private let texts: [String: String]
    /// As templates receive them.
    let value: TemplateValue

    /// What the renderer of lessons writes.
    let words: InterfaceWords

    /// What the generator itself needs, for themes that say nothing else.
    private static let own = [
        "language-name": "English", "labs-title": "Labs", "schedule-title": "Schedule",
        "glossary-title": "Glossary", "print-title": "Print edition",
        "solutions-title": "Solutions", "not-found-title": "Page not found",
        "position": "Lesson {number} of {total}", "minutes": "{minutes} min",
        "hours": "{hours} h", "hours-and-minutes": "{hours} h {minutes} min",
        "lessons-counted": "lessons", "labs-counted": "labs",
        "module": "Module {number}", "day": "Day {number}", "break": "Break",
    ]
    static let english = InterfaceTexts(language: "en", own)

    private init(language: String, _ texts: [String: String]) {
        self.language = language
        self.texts = texts
        var object = TemplateObject()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { object[name] = .text(text) }
        value = .object(object)
        words = InterfaceTexts.words(texts)
    }

    /// The renderer's words, each from the text of its name: `bestPractice` from `best-practice`.
    private static func words(_ texts: [String: String]) -> InterfaceWords {
        var words = InterfaceWords()
        let places: [(String, WritableKeyPath<InterfaceWords, String>)] = [
            ("note", \.note), ("tip", \.tip), ("warning", \.warning),
            ("best-practice", \.bestPractice), ("in-the-console", \.inTheConsole),
            ("on-the-command-line", \.onTheCommandLine), ("objectives", \.objectives),
            ("prerequisites", \.prerequisites), ("exercise", \.exercise), ("hint", \.hint),
            ("solution", \.solution), ("question", \.question), ("your-answer", \.yourAnswer),
            ("answers", \.answers), ("explanation", \.explanation),
            ("for-the-trainer", \.forTheTrainer), ("minutes-short", \.minutes), ("line", \.line),
            ("lines", \.lines), ("choose-one", \.chooseOne), ("choose-several", \.chooseSeveral),
            ("task-done", \.taskDone), ("task-to-do", \.taskToDo), ("footnotes", \.footnotes),
            ("footnote", \.footnote), ("back-to-reference", \.backToReference),
            ("table", \.table), ("link-to-section", \.linkToSection),
        ]
        for (name, place) in places {
            if let text = texts[name] { words[keyPath: place] = text }
        }
        return words
    }

    subscript(name: String) -> String { texts[name] ?? "" }

    /// A text with numbers in the places named in braces.
    func filled(_ name: String, _ numbers: [(String, Int)]) -> String {
        var text = self[name]
        for (place, number) in numbers {
            guard let range = text.range(of: "{\(place)}") else { continue }
            text.replaceSubrange(range, with: "\(number)")
        }
        return text
    }

    /// A length of time: `25 min`, `3 h 20 min`.
    func duration(_ minutes: Int) -> String {
        if minutes < 60 { return filled("minutes", [("minutes", minutes)]) }
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if rest == 0 { return filled("hours", [("hours", hours)]) }
        return filled("hours-and-minutes", [("hours", hours), ("minutes", rest)])
    }

    /// The table of each language that the theme has one for, by its tag.
    static func read(
        _ sources: [String: SourceFile], diagnostics: inout [Diagnostic]
    ) -> [String: InterfaceTexts] {
        var english = own
        if let source = sources["en"] {
            english.merge(parse(source, &diagnostics)) { $1 }
        }
        var tables = ["en": InterfaceTexts(language: "en", english)]
        for (language, source) in sources where language != "en" {
            let words = english.merging(parse(source, &diagnostics)) { $1 }
            tables[language] = InterfaceTexts(language: language, words)
        }
        return tables
    }

    private static func parse(
        _ source: SourceFile, _ diagnostics: inout [Diagnostic]
    ) -> [String: String] {
        let value: Value
        do {
            value = try YAMLReader.parse(source)
        } catch {
            diagnostics.append(error.diagnostic)
            return [:]
        }
        guard let members = value.members else {
            diagnostics.append(
                source.error(
                    "wrong-type", "expected names and their texts, found \(value.words)",
                    at: source.firstLine(of: value.range)))
            return [:]
        }
        var texts: [String: String] = [:]
        for member in members {
            if let text = member.value.scalarText {
                texts[member.key] = text
            } else {
                diagnostics.append(
                    source.error(
                        "wrong-type",
                        "expected a text as \(Value.short(member.key)), "
                            + "found \(member.value.words)",
                        at: source.firstLine(of: member.value.range)))
            }
        }
        return texts
    }
}

extension String {
    /// Where a text first stands in this one.
    fileprivate func range(of text: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) {
                return start..<index(start, offsetBy: text.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
