internal import Course
package import PolicyLanguage
package import SourceText

/// Looks for misspelt actions, `iam:CreateUsr`, in the texts and code of lessons.
package struct ActionSpelling {
    private let catalogue: ActionCatalogue
    private var known: [String: Names] = [:]

    /// What a service knows: what may stand behind its prefix.
    private struct Names {
        var actions: [String]
        /// Actions and condition keys in lower case.
        var all: Set<String>
    }

    /// Most findings in a file.
    private static let mostFindings = 100

    package init(_ catalogue: ActionCatalogue) { self.catalogue = catalogue }

    /// Warns where a name is none that its service knows, but near to one.
    package mutating func check(_ source: SourceFile) -> [Diagnostic] {
        let bytes = source.bytes
        var diagnostics: [Diagnostic] = []
        var index = 1
        while index + 2 < bytes.count, diagnostics.count < Self.mostFindings {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: ":"), ASCII.isUppercase(bytes[index + 1]) else {
                continue
            }
            var start = index
            while start > 0, Self.isPrefixByte(bytes[start - 1]), index - start < 64 { start -= 1 }
            var end = index + 1
            while end < bytes.count, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) {
                end += 1
            }
            // `aws:iam:...` is part of an ARN, and `iam:Get*` a pattern.
            let isPart = start > 0 && bytes[start - 1] == UInt8(ascii: ":")
            let isPattern =
                end < bytes.count && [UInt8(ascii: "*"), UInt8(ascii: "?")].contains(bytes[end])
            guard start < index, !isPart, !isPattern else { continue }
            let range = SourceRange(start, end)
            if let help = suggestion(
                service: source.text(SourceRange(start, index)),
                name: source.text(SourceRange(index + 1, end)))
            {
                diagnostics.append(
                    source.warning(
                        "action-unknown",
                        "expected an action that AWS knows, found '\(source.text(range))'",
                        at: range, help: [help]))
            }
        }
        return diagnostics
    }

    private static func isPrefixByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || ASCII.isDigit(byte)
            || ASCII.isLetter(byte) && !ASCII.isUppercase(byte)
    }

    /// What a name may have meant; nil where it is known or near to nothing.
    private mutating func suggestion(service: String, name: String) -> String? {
        guard let names = names(of: service) else { return nil }
        guard !names.all.contains(ASCII.lowercased(name)) else { return nil }
        let near = Suggestion.nearest(to: name, among: names.actions, limit: 1)
        guard let best = near.first, Suggestion.distance(best, name) <= 2 else { return nil }
        return "did you mean '\(service):\(best)'?"
    }

    private mutating func names(of prefix: String) -> Names? {
        if let names = known[prefix] { return names }
        guard let service = catalogue.service(prefix) else { return nil }
        var all = Set(service.actions.map { ASCII.lowercased($0.name) })
        for key in service.keys {
            let name = ASCII.split(key.name, at: UInt8(ascii: ":")).last ?? key.name
            all.insert(ASCII.lowercased(ASCII.split(name, at: UInt8(ascii: "/"))[0]))
        }
        let names = Names(actions: service.actions.map(\.name), all: all)
        known[prefix] = names
        return names
    }
}
