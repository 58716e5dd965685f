internal import Highlighting
internal import SourceText

/// What the info string of a code block has to be.
enum CodeBlockRules {
    /// Names to suggest where a language is not known.
    private static let names =
        Language.allCases.map(\.rawValue) + ["yml", "sh", "bash", "terraform", "py", "md", "plain"]

    /// What is wrong with a block that stands at `range` of a file.
    static func check(
        info: String, literal: String, at range: SourceRange, in source: SourceFile
    ) -> [Diagnostic] {
        guard !info.isEmpty else {
            return [
                source.warning(
                    "code-language", "expected the language of this code, found none",
                    at: source.firstLine(of: range),
                    help: ["write it behind the fence: ```shell, ```json, ```yaml, ```text"])
            ]
        }
        let parsed = CodeInfo.parse(info)
        let place = Place(info: info, block: range, source: source)
        var findings = parsed.problems.map { problem in
            source.error(
                problem.identifier, problem.message, at: place.range(problem.range),
                help: problem.help)
        }
        if Language(named: parsed.language) == nil {
            findings.append(language(parsed.language, place))
        }
        if let range = parsed.emphasisRange,
            let last = parsed.lines.emphasised.map(\.upperBound).max()
        {
            let count = literal.utf8.count { $0 == UInt8(ascii: "\n") }
            if last > count {
                findings.append(
                    source.error(
                        "code-option",
                        "expected lines of this code, which has \(count), found line \(last)",
                        at: place.range(range),
                        help: ["lines are counted from 1 at the block's first, whatever 'start' is"]
                    ))
            }
        }
        return findings
    }

    private static func language(_ name: String, _ place: Place) -> Diagnostic {
        let range = place.range(SourceRange(0, name.utf8.count))
        guard !name.isEmpty else {
            return place.source.warning(
                "code-language", "expected the language of this code, found only options",
                at: range, help: ["write it before the braces: ```shell {lines}"])
        }
        return place.source.warning(
            "code-language-unknown", "'\(Value.short(name))' is no language that can be colored",
            at: range,
            help: [
                Suggestion.didYouMean(name, among: names)
                    ?? "write 'text' if it is none; known languages: "
                    + Language.allCases.map(\.rawValue).joined(separator: ", ")
            ])
    }

    /// Where an info string stands in its file.
    private struct Place {
        let source: SourceFile
        private let whole: SourceRange
        /// Where the info string begins; nil where it is not written as libcmark gives it, since it
        /// had escapes.
        private let start: Int?

        init(info: String, block: SourceRange, source: SourceFile) {
            self.source = source
            whole = source.firstLine(of: block)
            let wanted = [UInt8](info.utf8)
            let line = source.bytes[whole.lowerBound..<whole.upperBound]
            let fence = line.firstIndex { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
            let begin = fence.flatMap { fence in
                line[fence...].firstIndex { $0 != line[fence] && $0 != 0x20 && $0 != 0x09 }
            }
            start = begin.flatMap { line[$0...].starts(with: wanted) ? $0 : nil }
        }

        func range(_ part: SourceRange) -> SourceRange {
            guard let start else { return whole }
            return SourceRange(start + part.lowerBound, start + max(part.upperBound, 1))
        }
    }
}
