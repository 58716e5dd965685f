/// A pattern of `case` and `[[ … ]]`: `*`, `?`, `[a-z]`, `[!a-z]`; quoted characters are themselves.
///
/// https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_13
struct GlobPattern {
    private enum Element {
        case character(Unicode.Scalar)
        case anyCharacter
        case anyText
        case set([(Unicode.Scalar, Unicode.Scalar)], isNegated: Bool)
    }

    private var elements: [Element] = []

    /// - Parameter pieces: texts, with whether each was quoted.
    init(_ pieces: [(text: String, isQuoted: Bool)]) {
        for piece in pieces {
            let scalars = Array(piece.text.unicodeScalars)
            var index = 0
            while index < scalars.count {
                let scalar = scalars[index]
                index += 1
                guard !piece.isQuoted else {
                    elements.append(.character(scalar))
                    continue
                }
                switch scalar {
                case "*": elements.append(.anyText)
                case "?": elements.append(.anyCharacter)
                case "[":
                    if let (set, next) = GlobPattern.set(scalars, index) {
                        elements.append(set)
                        index = next
                    } else {
                        elements.append(.character(scalar))
                    }
                default: elements.append(.character(scalar))
                }
            }
        }
    }

    private static func set(_ scalars: [Unicode.Scalar], _ start: Int) -> (Element, Int)? {
        var index = start
        var isNegated = false
        if index < scalars.count, scalars[index] == "!" || scalars[index] == "^" {
            isNegated = true
            index += 1
        }
        var ranges: [(Unicode.Scalar, Unicode.Scalar)] = []
        while index < scalars.count, scalars[index] != "]" || ranges.isEmpty {
            let low = scalars[index]
            var high = low
            if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]" {
                high = scalars[index + 2]
                index += 2
            }
            ranges.append((low, high))
            index += 1
        }
        guard index < scalars.count else { return nil }
        return (.set(ranges, isNegated: isNegated), index + 1)
    }

    /// Whether the whole text matches, in time bounded by the product of both lengths: only the last
    /// `*` is ever tried again.
    func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var position = 0
        var element = 0
        var retry: (element: Int, position: Int)?
        while position < scalars.count {
            if element < elements.count {
                if case .anyText = elements[element] {
                    retry = (element, position)
                    element += 1
                    continue
                }
                if GlobPattern.fits(elements[element], scalars[position]) {
                    element += 1
                    position += 1
                    continue
                }
            }
            guard let last = retry else { return false }
            element = last.element + 1
            position = last.position + 1
            retry = (last.element, position)
        }
        while element < elements.count, case .anyText = elements[element] { element += 1 }
        return element == elements.count
    }

    private static func fits(_ element: Element, _ scalar: Unicode.Scalar) -> Bool {
        switch element {
        case .character(let wanted): return wanted == scalar
        case .anyCharacter, .anyText: return true
        case .set(let ranges, let isNegated):
            for (low, high) in ranges where low <= scalar && scalar <= high { return !isNegated }
            return isNegated
        }
    }
}
