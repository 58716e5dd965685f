/// Writes code as escaped HTML while a highlighter goes through it.
///
/// A highlighter marks tokens from the first to the last; what lies between them is copied. Output
/// grows in memory of its own: a token allocates nothing. A token that holds line feeds is split, so
/// that no element crosses a line.
struct HighlightWriter: ~Copyable {
    /// The most source bytes copied before room is made again.
    private static let piece = 4096
    /// More than any tag, entity or line's element takes.
    private static let slack = 128

    private let source: UnsafePointer<UInt8>
    private let tables: HighlightTables
    private let lines: LineFormat
    private let wrapsLines: Bool
    /// How many bytes of the source are written.
    private(set) var position = 0

    private var output: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int
    private var isLineOpen = false
    /// Lines begun so far.
    private var line = 0

    init(_ source: UnsafeBufferPointer<UInt8>, lines: LineFormat) {
        // An empty buffer may have no address; none of its bytes is ever read.
        self.source = source.baseAddress ?? UnsafePointer(HighlightTables.shared.opening)
        tables = HighlightTables.shared
        self.lines = lines
        wrapsLines = lines.wrapsLines
        capacity = source.count * 3 + HighlightWriter.slack
        output = .allocate(capacity: capacity)
    }

    deinit { output.deallocate() }

    /// Writes the bytes up to `start` as they are, and those from `start` to `end` as a token.
    ///
    /// - Precondition: `start` is not before the end of the token marked last.
    mutating func mark(_ token: TokenClass, _ start: Int, _ end: Int) {
        if start >= end { return }
        if position < start { copy(to: start) }
        while position < end {
            if source[position] == UInt8(ascii: "\n") {
                endLine()
                continue
            }
            var stop = position + 1
            while stop < end, source[stop] != UInt8(ascii: "\n") { stop += 1 }
            if wrapsLines, !isLineOpen { openLine() }
            reserve(HighlightWriter.slack)
            let slot = Int(token.rawValue)
            (output + count).update(
                from: tables.opening + slot * HighlightTables.slot, count: HighlightTables.slot)
            count &+= Int(tables.lengths[slot])
            copyRun(to: stop)
            append("</span>")
        }
    }

    /// Writes the rest of the source.
    mutating func finish(at end: Int) {
        copy(to: end)
        if isLineOpen { closeLine() }
    }

    /// What is written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: output, count: count)) }

    /// Copies lines without a token.
    private mutating func copy(to end: Int) {
        if !wrapsLines { return copyRun(to: end) }
        while position < end {
            if source[position] == UInt8(ascii: "\n") {
                endLine()
                continue
            }
            var stop = position + 1
            while stop < end, source[stop] != UInt8(ascii: "\n") { stop += 1 }
            if !isLineOpen { openLine() }
            copyRun(to: stop)
        }
    }

    /// Copies bytes, those escaped that would be markup.
    private mutating func copyRun(to end: Int) {
        while position < end {
            let stop = min(end, position + HighlightWriter.piece)
            reserve((stop - position) * 5 + HighlightWriter.slack)
            var (index, place) = (position, count)
            while index < stop {
                let byte = source[index]
                index &+= 1
                // One comparison for letters, which all lie above the bytes that matter.
                if byte > UInt8(ascii: ">") {
                    output[place] = byte
                    place &+= 1
                    continue
                }
                switch byte {
                case UInt8(ascii: "&"): place = entity("&amp;", at: place)
                case UInt8(ascii: "<"): place = entity("&lt;", at: place)
                case UInt8(ascii: ">"): place = entity("&gt;", at: place)
                default:
                    output[place] = byte
                    place &+= 1
                }
            }
            (position, count) = (stop, place)
        }
    }

    /// Writes an entity into room that is there already.
    @inline(__always)
    private func entity(_ text: StaticString, at place: Int) -> Int {
        (output + place).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return place &+ text.utf8CodeUnitCount
    }

    // MARK: Lines

    private mutating func endLine() {
        if wrapsLines, !isLineOpen { openLine() }
        reserve(HighlightWriter.slack)
        output[count] = UInt8(ascii: "\n")
        count += 1
        position += 1
        if wrapsLines { closeLine() }
    }

    private mutating func openLine() {
        line += 1
        isLineOpen = true
        reserve(HighlightWriter.slack)
        append(
            lines.isEmphasised(line) ? "<span class=\"line emphasised\"" : "<span class=\"line\"")
        if let first = lines.firstNumber {
            append(" data-number=\"")
            appendNumber(first + line - 1)
            append("\"")
        }
        append(">")
    }

    private mutating func closeLine() {
        isLineOpen = false
        append("</span>")
    }

    // MARK: Bytes

    @inline(__always)
    private mutating func append(_ text: StaticString) {
        reserve(HighlightWriter.slack)
        (output + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count &+= text.utf8CodeUnitCount
    }

    private mutating func appendNumber(_ number: Int) {
        var (value, length) = (number, 1)
        while value >= 10 { (value, length) = (value / 10, length + 1) }
        value = number
        for offset in stride(from: length - 1, through: 0, by: -1) {
            output[count + offset] = UInt8(ascii: "0") + UInt8(value % 10)
            value /= 10
        }
        count += length
    }

    @inline(__always)
    private mutating func reserve(_ room: Int) {
        if capacity - count < room { grow(room) }
    }

    @inline(never)
    private mutating func grow(_ room: Int) {
        capacity = max(capacity * 2, count + room)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: output, count: count)
        output.deallocate()
        output = larger
    }
}

/// The opening tags of all token classes, each in a slot of one size, so that one copy of a fixed
/// length writes any of them.
///
/// `@unchecked Sendable`: written once, before anyone else sees it, and never freed.
final class HighlightTables: @unchecked Sendable {
    static let slot = 48
    static let shared = HighlightTables()

    let opening: UnsafeMutablePointer<UInt8>
    let lengths: UnsafeMutablePointer<UInt8>

    private init() {
        let count = TokenClass.allCases.count
        opening = .allocate(capacity: count * HighlightTables.slot)
        opening.initialize(repeating: 0, count: count * HighlightTables.slot)
        lengths = .allocate(capacity: count)
        for token in TokenClass.allCases {
            let tag = Array("<span class=\"\(token.className)\">".utf8)
            precondition(tag.count <= HighlightTables.slot)
            for (offset, byte) in tag.enumerated() {
                opening[Int(token.rawValue) * HighlightTables.slot + offset] = byte
            }
            lengths[Int(token.rawValue)] = UInt8(tag.count)
        }
    }
}
