internal import IAMSimulator
internal import SourceText

/// What the service model says of answers: which member is a list, a map, a time.
struct AnswerTable: Sendable {
    static let standard = AnswerTable(facts: AnswerFacts.text)

    enum Kind: Sendable {
        case text
        case time
        case bytes
        case map
        indirect case list(Kind)
        /// A structure, by its position in `structures`.
        case structure(Int)
    }

    struct Answer: Sendable {
        let service: String
        let name: String
        /// The element around the members; nil for operations that answer nothing.
        let wrapper: String?
        let members: [(name: String, kind: Kind)]
    }

    private(set) var answers: [Answer] = []
    private(set) var structures: [[(name: String, kind: Kind)]] = []

    func answer(of operation: Operation) -> Answer { answers[Int(operation.rawValue)] }

    private init(facts: StaticString) {
        let bytes = UnsafeBufferPointer(start: facts.utf8Start, count: facts.utf8CodeUnitCount)
        var operationLines: [[String]] = []
        var typeLines: [[String]] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = ASCII.split(
                String(decoding: line, as: UTF8.self), at: UInt8(ascii: " "))
            if words[0] == "=" { typeLines.append(words) } else { operationLines.append(words) }
        }
        var lines: [String: [String]] = [:]
        var positions: [String: Int] = [:]
        for words in typeLines {
            let name = words[1] + ":" + words[2]
            lines[name] = words
            if words[3] == "{" {
                positions[name] = positions.count
                structures.append([])
            }
        }
        func kind(_ word: String, _ service: String) -> Kind {
            switch word {
            case "s", "i", "b": return .text
            case "t": return .time
            case "o": return .bytes
            default: break
            }
            let name = service + ":" + word
            if let position = positions[name] { return .structure(position) }
            guard let words = lines[name], words[3] == "[" else { return .map }
            return .list(kind(words[4], service))
        }
        func members(_ words: ArraySlice<String>, _ service: String) -> [(String, Kind)] {
            stride(from: words.startIndex, to: words.endIndex - 1, by: 2).map {
                (words[$0], kind(words[$0 + 1], service))
            }
        }
        for words in typeLines where words[3] == "{" {
            structures[positions[words[1] + ":" + words[2]] ?? 0] = members(words[4...], words[1])
        }
        for words in operationLines {
            answers.append(
                Answer(
                    service: words[0], name: words[1], wrapper: words[2] == "-" ? nil : words[2],
                    members: members(words[3...], words[0])))
        }
    }
}
