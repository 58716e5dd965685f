internal import SourceText

/// A regular expression of AWS's service model, matched against a whole text.
///
/// Understands what the models use: literals, `.`-free classes with ranges and escapes, `\w \d
/// \p{L} \p{N} \p{Z} \uXXXX`, groups, alternation, quantifiers and the look-ahead `(?!...)`. Matching
/// follows sets of positions, so its time is bounded by the square of the text's length whatever the
/// pattern.
struct InputPattern: Sendable {
    private indirect enum Node: Sendable {
        case set(ScalarSet)
        case sequence([Node])
        case choice([Node])
        case repeated(Node, Int, Int)
        /// Takes nothing, where the node does not follow.
        case notAhead(Node)
    }

    private let root: Node

    /// Compiles a pattern; nil where it uses something outside the list above.
    init?(_ pattern: String) {
        var scalars = Array(pattern.unicodeScalars)
        if scalars.first == "^" { scalars.removeFirst() }
        if scalars.last == "$" { scalars.removeLast() }
        var parser = Parser(scalars: scalars)
        guard let node = parser.parseChoice(), parser.isAtEnd else { return nil }
        root = node
    }

    func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        if case .repeated(.set(let set), let least, let most) = root {
            // The shape of nearly all patterns, on texts that can be long.
            guard scalars.count >= least, scalars.count <= most else { return false }
            for scalar in scalars where !set.contains(scalar) { return false }
            return true
        }
        return InputPattern.ends(root, [0], scalars).contains(scalars.count)
    }

    /// The positions where a node can end that begins at one of the positions, sorted.
    private static func ends(_ node: Node, _ starts: [Int], _ text: [Unicode.Scalar]) -> [Int] {
        switch node {
        case .set(let set):
            var result: [Int] = []
            for start in starts where start < text.count && set.contains(text[start]) {
                result.append(start + 1)
            }
            return result
        case .sequence(let nodes):
            var positions = starts
            for node in nodes {
                if positions.isEmpty { return [] }
                positions = ends(node, positions, text)
            }
            return positions
        case .choice(let nodes):
            var found = Set<Int>()
            for node in nodes { found.formUnion(ends(node, starts, text)) }
            return found.sorted()
        case .notAhead(let node):
            return starts.filter { ends(node, [$0], text).isEmpty }
        case .repeated(let node, let least, let most):
            var found = Set<Int>()
            var positions = starts
            var count = 0
            if least == 0 { found.formUnion(starts) }
            while count < most, !positions.isEmpty {
                positions = ends(node, positions, text)
                count += 1
                if count < least { continue }
                positions = positions.filter { found.insert($0).inserted }
            }
            return found.sorted()
        }
    }

    private struct Parser {
        let scalars: [Unicode.Scalar]
        var index = 0

        var isAtEnd: Bool { index == scalars.count }
        var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

        mutating func parseChoice() -> Node? {
            var choices: [Node] = []
            while true {
                var sequence: [Node] = []
                while let scalar = next, scalar != "|", scalar != ")" {
                    guard let node = parseRepeated() else { return nil }
                    sequence.append(node)
                }
                choices.append(sequence.count == 1 ? sequence[0] : .sequence(sequence))
                guard next == "|" else { break }
                index += 1
            }
            return choices.count == 1 ? choices[0] : .choice(choices)
        }

        private mutating func parseRepeated() -> Node? {
            guard let atom = parseAtom() else { return nil }
            switch next {
            case "*":
                index += 1
                return .repeated(atom, 0, Int.max)
            case "+":
                index += 1
                return .repeated(atom, 1, Int.max)
            case "?":
                index += 1
                return .repeated(atom, 0, 1)
            case "{":
                index += 1
                let least = parseNumber()
                var most = least
                if next == "," {
                    index += 1
                    most = next == "}" ? Int.max : parseNumber()
                }
                guard next == "}" else { return nil }
                index += 1
                return .repeated(atom, least, most)
            default: return atom
            }
        }

        private mutating func parseNumber() -> Int {
            var number = 0
            while let scalar = next, scalar.value >= 0x30, scalar.value <= 0x39 {
                number = number * 10 + Int(scalar.value - 0x30)
                index += 1
            }
            return number
        }

        private mutating func parseAtom() -> Node? {
            guard let scalar = next else { return nil }
            index += 1
            switch scalar {
            case "(":
                var isLookAhead = false
                if next == "?" {
                    guard index + 1 < scalars.count, scalars[index + 1] == "!" else { return nil }
                    isLookAhead = true
                    index += 2
                }
                guard let node = parseChoice(), next == ")" else { return nil }
                index += 1
                return isLookAhead ? .notAhead(node) : node
            case "[": return parseClass()
            case "\\":
                guard let set = parseEscape() else { return nil }
                return .set(set)
            default: return .set(ScalarSet(scalar))
            }
        }

        private mutating func parseClass() -> Node? {
            var set = ScalarSet()
            while let scalar = next, scalar != "]" {
                index += 1
                var item = ScalarSet(scalar)
                if scalar == "\\" {
                    guard let escape = parseEscape() else { return nil }
                    item = escape
                }
                if next == "-", index + 1 < scalars.count, scalars[index + 1] != "]",
                    let low = item.single
                {
                    index += 1
                    guard let end = next else { return nil }
                    index += 1
                    var high = ScalarSet(end)
                    if end == "\\" {
                        guard let escape = parseEscape() else { return nil }
                        high = escape
                    }
                    guard let last = high.single, last >= low else { return nil }
                    set.ranges.append((low, last))
                    continue
                }
                set.add(item)
            }
            guard next == "]" else { return nil }
            index += 1
            return .set(set)
        }

        private mutating func parseEscape() -> ScalarSet? {
            guard let scalar = next else { return nil }
            index += 1
            switch scalar {
            case "w":
                var set = ScalarSet()
                set.ranges = [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]
                return set
            case "d":
                var set = ScalarSet()
                set.ranges = [(0x30, 0x39)]
                return set
            case "p":
                guard index + 2 < scalars.count, scalars[index] == "{", scalars[index + 2] == "}"
                else { return nil }
                var set = ScalarSet()
                switch scalars[index + 1] {
                case "L": set.hasLetters = true
                case "N": set.hasNumbers = true
                case "Z": set.hasSeparators = true
                default: return nil
                }
                index += 3
                return set
            case "u":
                // STS writes \u10000 and \u10FFFF: take up to six digits where they are there.
                var code: UInt32 = 0
                var count = 0
                while count < 6, let scalar = next, scalar.value < 0x80,
                    let digit = ASCII.hexValue(UInt8(scalar.value))
                {
                    if count == 4, code << 4 | digit > 0x10FFFF { break }
                    code = code << 4 | digit
                    count += 1
                    index += 1
                }
                var set = ScalarSet()
                set.ranges = [(code, code)]
                return count >= 4 ? set : nil
            default: return ScalarSet(scalar)
            }
        }
    }
}

/// A set of Unicode scalars: ranges and general categories.
private struct ScalarSet: Sendable {
    var ranges: [(UInt32, UInt32)] = []
    var hasLetters = false
    var hasNumbers = false
    var hasSeparators = false

    init() {}

    init(_ scalar: Unicode.Scalar) { ranges = [(scalar.value, scalar.value)] }

    /// The one scalar of a set that holds just one.
    var single: UInt32? {
        ranges.count == 1 && ranges[0].0 == ranges[0].1 ? ranges[0].0 : nil
    }

    mutating func add(_ other: ScalarSet) {
        ranges.append(contentsOf: other.ranges)
        hasLetters = hasLetters || other.hasLetters
        hasNumbers = hasNumbers || other.hasNumbers
        hasSeparators = hasSeparators || other.hasSeparators
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        for range in ranges where scalar.value >= range.0 && scalar.value <= range.1 { return true }
        guard hasLetters || hasNumbers || hasSeparators else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return hasLetters
        case .decimalNumber, .letterNumber, .otherNumber: return hasNumbers
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return hasSeparators
        default: return false
        }
    }
}
