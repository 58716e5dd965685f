package import Highlighting
internal import SourceText

/// What stands behind a code block's fence: its language, and options in braces.
///
///     ```shell {title="users.sh" lines emphasis=2-4,7 start=10 copy=no}
package struct CodeInfo: Sendable {
    /// The names of the options.
    static let optionNames = ["title", "lines", "emphasis", "start", "copy"]
    /// Most ranges of lines that one block may emphasise.
    private static let mostRanges = 100
    /// Highest line number.
    private static let highestNumber = 99_999

    /// What is wrong with an info string, and where in it.
    struct Problem {
        var identifier: String
        var message: String
        /// Byte offsets into the info string.
        var range: SourceRange
        var help: [String] = []
    }

    /// The language as it is written; empty where there is none.
    package private(set) var language = ""
    package private(set) var title = ""
    package private(set) var lines = LineFormat.plain
    /// Whether readers get a button that copies the code.
    package private(set) var isCopyable = true
    private(set) var problems: [Problem] = []
    /// Where the value of `emphasis` stands.
    private(set) var emphasisRange: SourceRange?

    /// Reads an info string. What cannot be read is left out and is among the problems.
    package static func parse(_ info: String) -> CodeInfo {
        var result = CodeInfo()
        guard info.utf8.contains(where: { $0 == UInt8(ascii: "{") || ASCII.isBlank($0) }) else {
            result.language = info
            return result
        }
        var reader = CodeInfoReader(info)
        result.language = reader.language()
        reader.options(&result)
        return result
    }

    fileprivate mutating func report(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) {
        problems.append(Problem(identifier: identifier, message: message, range: range, help: help))
    }

    /// Takes an option over.
    fileprivate mutating func set(_ option: CodeInfoReader.Option) {
        let value = option.value ?? ""
        switch option.name {
        case "title":
            if value.isEmpty {
                return refuse(option, "a text in double quotes, title=\"users.sh\"")
            }
            title = value
        case "lines":
            if option.value != nil { return refuse(option, "'lines' without a value") }
            lines.firstNumber = lines.firstNumber ?? 1
        case "start":
            guard let number = ASCII.integer(value), (1...CodeInfo.highestNumber).contains(number)
            else {
                return refuse(option, "the first line's number, 1 to \(CodeInfo.highestNumber)")
            }
            lines.firstNumber = number
        case "emphasis":
            guard let ranges = CodeInfo.ranges(value) else {
                return refuse(option, "numbers of lines such as 2-4,7")
            }
            lines.emphasised = ranges
            emphasisRange = option.valueRange
        case "copy":
            guard value == "yes" || value == "no" else { return refuse(option, "'yes' or 'no'") }
            isCopyable = value == "yes"
        default:
            report(
                "code-option", "code blocks have no option '\(Value.short(option.name))'",
                option.nameRange,
                help: [
                    Suggestion.didYouMean(option.name, among: CodeInfo.optionNames)
                        ?? "known options: " + CodeInfo.optionNames.joined(separator: ", ")
                ])
        }
    }

    private mutating func refuse(_ option: CodeInfoReader.Option, _ expected: String) {
        let found = option.value.map { "'\(Value.short($0))'" } ?? "no value"
        report(
            "code-option", "expected \(expected), found \(found)",
            option.valueRange ?? option.nameRange)
    }

    /// Reads `2-4,7`; nil where it is something else.
    private static func ranges(_ text: String) -> [ClosedRange<Int>]? {
        let pieces = ASCII.split(text, at: UInt8(ascii: ","))
        guard pieces.count <= mostRanges else { return nil }
        var ranges: [ClosedRange<Int>] = []
        for piece in pieces {
            let ends = ASCII.split(piece, at: UInt8(ascii: "-"))
            guard ends.count <= 2, let first = ASCII.integer(ends[0]),
                let last = ASCII.integer(ends[ends.count - 1]), first >= 1, last >= first,
                last <= highestNumber
            else { return nil }
            ranges.append(first...last)
        }
        return ranges
    }
}

/// Goes through the bytes of an info string.
private struct CodeInfoReader {
    /// An option as it is written: `name`, `name=word` or `name="text"`.
    struct Option {
        var name: String
        var nameRange: SourceRange
        var value: String?
        var valueRange: SourceRange?
    }

    private let bytes: [UInt8]
    private var index = 0

    init(_ info: String) { bytes = [UInt8](info.utf8) }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func text(_ start: Int, _ stop: Int) -> String {
        String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while let byte, ASCII.isBlank(byte) { index += 1 }
    }

    /// Up to a blank or one of the bytes.
    private mutating func word(until ends: [UInt8]) -> SourceRange {
        let start = index
        while let byte, !ASCII.isBlank(byte), !ends.contains(byte) { index += 1 }
        return SourceRange(start, index)
    }

    mutating func language() -> String {
        let range = word(until: [UInt8(ascii: "{")])
        return text(range.lowerBound, range.upperBound)
    }

    /// Reads the braces and what is in them.
    mutating func options(_ result: inout CodeInfo) {
        skipBlanks()
        guard let first = byte else { return }
        let start = index
        guard first == UInt8(ascii: "{") else {
            result.report(
                "code-options",
                "expected options in braces behind the language, found "
                    + "'\(Value.short(text(start, bytes.count)))'",
                SourceRange(start, bytes.count), help: ["write {title=\"users.sh\" lines}"])
            return
        }
        index += 1
        var seen: Set<String> = []
        while true {
            skipBlanks()
            guard let byte else {
                result.report(
                    "code-options",
                    "expected '}' at the end of the options, found the end of the line",
                    SourceRange(start, bytes.count))
                return
            }
            if byte == UInt8(ascii: "}") { break }
            guard let option = option(&result) else { return }
            if seen.insert(option.name).inserted {
                result.set(option)
            } else {
                result.report(
                    "code-option", "the option '\(Value.short(option.name))' stands here twice",
                    option.nameRange)
            }
        }
        index += 1
        skipBlanks()
        if index < bytes.count {
            result.report(
                "code-options", "expected the end of the line behind the options, found more",
                SourceRange(index, bytes.count))
        }
    }

    private mutating func option(_ result: inout CodeInfo) -> Option? {
        let name = word(until: [UInt8(ascii: "="), UInt8(ascii: "}")])
        var option = Option(
            name: text(name.lowerBound, name.upperBound), nameRange: name, value: nil,
            valueRange: nil)
        guard byte == UInt8(ascii: "=") else { return option }
        index += 1
        var value = SourceRange(index, index)
        if byte == UInt8(ascii: "\"") {
            index += 1
            let start = index
            while let byte, byte != UInt8(ascii: "\"") { index += 1 }
            guard byte != nil else {
                result.report(
                    "code-options",
                    "expected '\"' at the end of the text, found the end of the line",
                    SourceRange(start - 1, bytes.count))
                return nil
            }
            value = SourceRange(start, index)
            index += 1
        } else {
            value = word(until: [UInt8(ascii: "}")])
        }
        option.value = text(value.lowerBound, value.upperBound)
        option.valueRange = value
        return option
    }
}
