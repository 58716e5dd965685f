internal import SourceText

/// What AWS's services know: actions, resource types and condition keys (the service authorization
/// reference). The facts come in from outside, as text; a service's lines are read when it is asked for.
package final class ActionCatalogue {
    package enum AccessLevel: Sendable {
        case list
        case read
        case write
        case permissionsManagement
        case tagging

        package var words: String {
            switch self {
            case .list: "List"
            case .read: "Read"
            case .write: "Write"
            case .permissionsManagement: "Permissions management"
            case .tagging: "Tagging"
            }
        }
    }

    package struct Key: Sendable {
        /// May hold `${TagKey}` for any name.
        package var name: String
        /// `String`, `Bool`, `Numeric`, `Date`, `IPAddress`, `ARN`, or `ArrayOf...` of these.
        package var type: String
    }

    package struct ResourceType: Sendable {
        package var name: String
        /// With `*` where the service has parts of its own.
        package var arn: String
        package var keys: [Int]
    }

    package struct Action: Sendable {
        package var name: String
        package var level: AccessLevel
        /// Numbers of resource types; empty where the action works on no single resource.
        package var resources: [Int]
        package var keys: [Int]
    }

    package struct Service: Sendable {
        package var prefix: String
        package var keys: [Key] = []
        package var resources: [ResourceType] = []
        package var actions: [Action] = []

        /// The action of a name in any case.
        package func action(_ name: String) -> Action? {
            let wanted = ASCII.lowercased(name)
            for action in actions where ASCII.lowercased(action.name) == wanted { return action }
            return nil
        }

        /// The actions that a pattern with `*` and `?` stands for.
        package func actions(matching pattern: String) -> [Action] {
            let pattern = SimplePattern(ASCII.lowercased(pattern))
            var found: [Action] = []
            for action in actions where pattern.matches(ASCII.lowercased(action.name)) {
                found.append(action)
            }
            return found
        }
    }

    private let text: UnsafeBufferPointer<UInt8>
    /// The services with the places of their lines.
    private var places: [(prefix: String, start: Int, end: Int)] = []
    private var read: [String: Service] = [:]

    /// - Parameter text: lines as generate-service-tables writes them.
    package init(_ text: StaticString) {
        self.text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var line = 0
        while line < self.text.count {
            let end = endOfLine(line)
            if self.text[line] == UInt8(ascii: "s"), self.text[line + 1] == 9 {
                if !places.isEmpty { places[places.count - 1].end = line }
                let prefix = String(decoding: self.text[(line + 2)..<end], as: UTF8.self)
                places.append((prefix, min(end + 1, self.text.count), self.text.count))
            }
            line = end + 1
        }
    }

    private func endOfLine(_ start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != 10 { index += 1 }
        return index
    }

    package var services: [String] {
        var names: [String] = []
        for place in places { names.append(place.prefix) }
        return names
    }

    /// A service by its prefix in any case.
    package func service(_ prefix: String) -> Service? {
        let wanted = ASCII.lowercased(prefix)
        if let known = read[wanted] { return known }
        for place in places where place.prefix == wanted {
            let service = parse(place.prefix, place.start, place.end)
            read[wanted] = service
            return service
        }
        return nil
    }

    private func parse(_ prefix: String, _ start: Int, _ end: Int) -> Service {
        var service = Service(prefix: prefix)
        var line = start
        while line < end {
            let lineEnd = endOfLine(line)
            var fields: [String] = []
            for field in text[line..<lineEnd].split(
                separator: 9, omittingEmptySubsequences: false)
            {
                fields.append(String(decoding: Array(field), as: UTF8.self))
            }
            line = lineEnd + 1
            switch (fields[0], fields.count) {
            case ("k", 3): service.keys.append(Key(name: fields[1], type: fields[2]))
            case ("r", 4):
                service.resources.append(
                    ResourceType(name: fields[1], arn: fields[2], keys: numbers(fields[3])))
            case ("a", 5):
                service.actions.append(
                    Action(
                        name: fields[1], level: level(fields[2]), resources: numbers(fields[3]),
                        keys: numbers(fields[4])))
            default: break
            }
        }
        return service
    }

    private func level(_ letter: String) -> AccessLevel {
        switch letter {
        case "L": .list
        case "R": .read
        case "P": .permissionsManagement
        case "T": .tagging
        default: .write
        }
    }

    private func numbers(_ list: String) -> [Int] {
        var numbers: [Int] = []
        var number = 0
        var hasDigits = false
        for byte in list.utf8 {
            if ASCII.isDigit(byte) {
                number = number * 10 + Int(byte - 0x30)
                hasDigits = true
            } else if byte == UInt8(ascii: ","), hasDigits {
                numbers.append(number)
                (number, hasDigits) = (0, false)
            }
        }
        if hasDigits { numbers.append(number) }
        return numbers
    }
}

/// A pattern with `*` and `?` that is asked a few times.
struct SimplePattern {
    private let code: FixedTable<UInt8>

    init(_ text: String) {
        var code = [UInt8](text.utf8)
        for index in code.indices {
            if code[index] == UInt8(ascii: "*") { code[index] = Glob.star }
            if code[index] == UInt8(ascii: "?") { code[index] = Glob.anyCharacter }
        }
        self.code = FixedTable(code)
    }

    func matches(_ text: String) -> Bool {
        let table = FixedTable([UInt8](text.utf8))
        return withExtendedLifetime(table) {
            Glob.matches(
                Bytes(start: UnsafePointer(code.start), count: code.count),
                Bytes(start: UnsafePointer(table.start), count: table.count))
        }
    }

    /// Whether some text matches both patterns.
    static func overlap(_ a: String, _ b: String) -> Bool {
        let left = Array(a.utf8.prefix(512))
        let right = Array(b.utf8.prefix(512))
        let (star, any) = (UInt8(ascii: "*"), UInt8(ascii: "?"))
        // row[j]: the first i characters of `left` and the first j of `right` can stand for one text.
        var row = [Bool](repeating: false, count: right.count + 1)
        row[0] = true
        for j in 0..<right.count { row[j + 1] = row[j] && right[j] == star }
        for byte in left {
            var next = [Bool](repeating: false, count: right.count + 1)
            next[0] = row[0] && byte == star
            for j in 0..<right.count {
                let isPair =
                    byte == right[j] || byte == any && right[j] != star
                    || right[j] == any && byte != star
                next[j + 1] =
                    row[j] && isPair || byte == star && (row[j + 1] || next[j])
                    || right[j] == star && (next[j] || row[j + 1])
            }
            row = next
        }
        return row[right.count]
    }
}
