internal import SourceText

/// A line that opens or closes a directive.
struct DirectiveLine {
    enum Kind: Equatable {
        case open(name: String, argument: String)
        case close
    }

    var kind: Kind
    /// Counted from 1.
    var line: Int
    /// How many colons it begins with. A directive ends with as many as it begins with.
    var colons: Int
    /// The line without its indentation.
    var range: SourceRange
    /// Where the argument stands; empty at the end of the name without one.
    var argumentRange: SourceRange

    /// The name of the directive that the line opens.
    var name: String? {
        if case .open(let name, _) = kind { return name }
        return nil
    }

    /// Most colons of a fence.
    static let mostColons = 16

    /// Reads `:::name argument` or `:::`, of three colons or more, indented by at most three blanks.
    /// Nil for other lines.
    static func read(_ source: SourceFile, line: Int) -> DirectiveLine? {
        let whole = source.rangeOfLine(line)
        let bytes = source.bytes
        var start = whole.lowerBound
        while start < whole.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
        guard start - whole.lowerBound <= 3 else { return nil }
        var index = start
        while index < whole.upperBound, bytes[index] == UInt8(ascii: ":") { index += 1 }
        let colons = index - start
        guard (3...mostColons).contains(colons) else { return nil }
        var end = whole.upperBound
        while end > index, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        while index < end, ASCII.isBlank(bytes[index]) { index += 1 }
        let range = SourceRange(start, end)
        if index == end {
            return DirectiveLine(
                kind: .close, line: line, colons: colons, range: range,
                argumentRange: SourceRange(end, end))
        }
        let nameStart = index
        while index < end, !ASCII.isBlank(bytes[index]) { index += 1 }
        let name = source.text(SourceRange(nameStart, index))
        while index < end, ASCII.isBlank(bytes[index]) { index += 1 }
        let argument = SourceRange(index, end)
        return DirectiveLine(
            kind: .open(name: name, argument: source.text(argument)), line: line,
            colons: colons, range: range, argumentRange: argument)
    }
}
