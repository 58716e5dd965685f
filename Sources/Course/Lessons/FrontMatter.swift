package import SourceText
internal import YAMLReader

/// What stands between the two `---` lines at the head of a lesson.
package struct FrontMatter: Sendable {
    /// A lab's id with the place that names it.
    package struct LabReference: Sendable {
        package var id: String
        package var range: SourceRange
    }

    /// A text with the place that names it.
    package struct PlacedText: Sendable {
        package var text: String
        package var range: SourceRange
    }

    /// What a learner should have done or know before.
    package enum Prerequisite: Sendable {
        case lesson(id: String, SourceRange)
        /// As inlines.
        case text([MarkdownNode])
    }

    package var title: String = ""
    /// One sentence for lists.
    package var summary: String = ""
    /// How long a learner needs.
    package var minutes: Int = 1
    /// What the learner can do afterwards, each as inlines.
    package var objectives: [[MarkdownNode]] = []
    /// The labs that the lesson embeds.
    package var labs: [LabReference] = []
    /// For search engines; the summary where there is none.
    package var description: String?
    package var prerequisites: [Prerequisite] = []
    /// Whether the lesson is left out of the course that learners get.
    package var isDraft = false
    /// Whether the text may hold raw HTML.
    package var allowsHTML = false
    /// The day of the last change worth telling, as `YYYY-MM-DD`.
    package var updated: String?
    /// Paths from the site's root under which the lesson was published before.
    package var aliases: [PlacedText] = []
    /// An image to show beside a link to the lesson, from the lesson's file as in Markdown.
    package var picture: PlacedText?

    /// A lesson's front matter alone.
    static func read(
        _ source: SourceFile, smartTypography: Bool, diagnostics: inout [Diagnostic]
    ) -> FrontMatter {
        guard let line = closingLine(source, &diagnostics) else { return FrontMatter() }
        return parse(source, upTo: line, smartTypography, &diagnostics)
    }

    /// A lesson's front matter and its body, which has the file's lines with the front matter empty.
    ///
    /// - Parameters:
    ///   - known: the front matter where it was read before.
    ///   - smartTypography: whether quotes, dashes and dots of texts become
    ///     typographic ones.
    static func split(
        _ source: SourceFile, known: FrontMatter? = nil, smartTypography: Bool = false,
        diagnostics: inout [Diagnostic]
    ) -> (frontMatter: FrontMatter, body: [UInt8]) {
        guard let line = closingLine(source, &diagnostics) else {
            // Without a beginning all is text; without an end nothing is.
            let isText = !isFence(source, line: 1)
            return (FrontMatter(), isText ? lineEndings(source.bytes) : [])
        }
        let closing = source.rangeOfLine(line)
        let head = [UInt8](repeating: UInt8(ascii: "\n"), count: line - 1)
        let body = head + lineEndings(source.bytes[closing.upperBound...])
        return (known ?? parse(source, upTo: line, smartTypography, &diagnostics), body)
    }

    /// The line that ends the front matter; nil where there is none or no end of it.
    private static func closingLine(
        _ source: SourceFile, _ diagnostics: inout [Diagnostic]
    ) -> Int? {
        guard isFence(source, line: 1) else {
            diagnostics.append(
                source.error(
                    "front-matter-missing",
                    "expected front matter between two '---' lines, found none",
                    at: source.rangeOfLine(1),
                    help: [
                        "begin the lesson with '---', its title, summary, minutes and "
                            + "objectives, and '---'"
                    ]))
            return nil
        }
        var line = 2
        while line <= source.lineCount, !isFence(source, line: line) { line += 1 }
        guard line <= source.lineCount else {
            diagnostics.append(
                source.error(
                    "front-matter-unclosed", "expected a line '---' that ends the front matter",
                    at: source.rangeOfLine(1), help: ["add '---' before the lesson's text"]))
            return nil
        }
        return line
    }

    private static func parse(
        _ source: SourceFile, upTo line: Int, _ smartTypography: Bool,
        _ diagnostics: inout [Diagnostic]
    ) -> FrontMatter {
        // The opening `---` begins a YAML document as well, so the places are the file's. Behind a
        // byte order mark libyaml does not know it.
        var bytes = Array(source.bytes[..<source.rangeOfLine(line).lowerBound])
        if bytes.starts(with: byteOrderMark) {
            bytes.replaceSubrange(3..<6, with: "   ".utf8)
        }
        return parse(
            SourceFile(name: source.name, bytes: bytes), in: source, smartTypography, &diagnostics)
    }

    private static func parse(
        _ yaml: SourceFile, in source: SourceFile, _ smartTypography: Bool,
        _ diagnostics: inout [Diagnostic]
    ) -> FrontMatter {
        var result = FrontMatter()
        let value: Value
        do {
            value = try YAMLReader.parse(yaml)
        } catch {
            diagnostics.append(error.diagnostic)
            return result
        }
        var reader = MappingReader(
            value, in: source, subject: "a lesson",
            keys: [
                "title", "summary", "minutes", "objectives", "labs", "description",
                "prerequisites", "draft", "html", "updated", "aliases", "picture",
            ])
        func set(_ text: String) -> String {
            smartTypography ? SmartTypography.applied(to: text) : text
        }
        result.title = set(reader.requiredText("title") ?? "")
        result.summary = set(reader.requiredText("summary") ?? "")
        result.minutes = reader.requiredCount("minutes") ?? 1
        result.description = reader.text("description").map(set)
        if let elements = reader.requiredList("objectives") {
            result.objectives = reader.texts(elements, of: "objectives").map {
                InlineText.parse($0.text, at: $0.range, smartTypography: smartTypography)
            }
        }
        for lab in reader.texts(reader.list("labs"), of: "labs") {
            if result.labs.contains(where: { $0.id == lab.text }) {
                reader.report(
                    "lab-listed-twice", "the lab '\(Value.short(lab.text))' is listed twice",
                    lab.range, help: ["keep one of the two"])
            } else {
                result.labs.append(LabReference(id: lab.text, range: lab.range))
            }
        }
        result.prerequisites = prerequisites(&reader, smartTypography)
        result.isDraft = reader.flag("draft") ?? false
        result.allowsHTML = reader.flag("html") ?? false
        if let day = reader.text("updated") {
            if CalendarDay.isValid(day) {
                result.updated = day
            } else {
                reader.report(
                    "updated-date",
                    "expected a day as updated, found '\(Value.short(day))'",
                    source.firstLine(of: value["updated"]?.range ?? value.range),
                    help: ["write it as in 2026-01-15"])
            }
        }
        for alias in reader.texts(reader.list("aliases"), of: "aliases") {
            if let problem = SitePathRule.problem(alias.text) {
                reader.report(
                    "alias-path",
                    "expected a page's path as an alias, found '\(Value.short(alias.text))'",
                    alias.range, help: [problem])
            } else {
                result.aliases.append(PlacedText(text: alias.text, range: alias.range))
            }
        }
        if let path = reader.text("picture"), let range = value["picture"]?.range {
            result.picture = PlacedText(text: path, range: range)
        }
        diagnostics += reader.diagnostics
        return result
    }

    /// Ids of lessons; anything that is no id is a text.
    private static func prerequisites(
        _ reader: inout MappingReader, _ smartTypography: Bool
    ) -> [Prerequisite] {
        reader.texts(reader.list("prerequisites"), of: "prerequisites").map { element in
            Slug.isValid(element.text)
                ? .lesson(id: element.text, element.range)
                : .text(
                    InlineText.parse(
                        element.text, at: element.range, smartTypography: smartTypography))
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Whether a line is `---` and nothing else. A byte order mark before the first is allowed.
    private static func isFence(_ source: SourceFile, line: Int) -> Bool {
        let range = source.rangeOfLine(line)
        var bytes = source.bytes[range.lowerBound..<range.upperBound]
        if line == 1, bytes.starts(with: byteOrderMark) { bytes = bytes.dropFirst(3) }
        while let last = bytes.last, ASCII.isBlank(last) { bytes.removeLast() }
        return bytes.elementsEqual("---".utf8)
    }

    /// The bytes with a carriage return that ends no line as a blank.
    ///
    /// CommonMark takes it as the end of a line, `SourceFile` and most editors do not; without this
    /// the two would count lines differently.
    private static func lineEndings(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result = Array(bytes)
        guard result.contains(UInt8(ascii: "\r")) else { return result }
        for index in result.indices where result[index] == UInt8(ascii: "\r") {
            let next = index + 1
            if next == result.count || result[next] != UInt8(ascii: "\n") {
                result[index] = UInt8(ascii: " ")
            }
        }
        return result
    }
}
