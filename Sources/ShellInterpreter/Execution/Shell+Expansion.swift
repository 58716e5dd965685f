internal import SourceText

extension Shell {
    /// A word's text, without splitting: for assignments, redirections and here-documents.
    mutating func expandText(_ word: Word, _ streams: inout Streams) throws(Stop) -> String {
        var text = ""
        for part in word.parts {
            text += try expand(part, &streams).text
            if text.utf8.count > Shell.maximumText { throw .limit }
        }
        return text
    }

    /// The fields of several words, together of a bounded length.
    mutating func expandFields(
        _ words: [Word], _ streams: inout Streams
    ) throws(Stop) -> [String] {
        var fields: [String] = []
        var size = 0
        for word in words {
            let more = try expandFields(word, &streams)
            for field in more { size += field.utf8.count + 16 }
            if size > 4 * Shell.maximumText { throw .limit }
            fields += more
        }
        return fields
    }

    /// A word's fields: what stands outside quotes and came from an expansion is split at blanks.
    ///
    /// https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_06_05
    mutating func expandFields(_ word: Word, _ streams: inout Streams) throws(Stop) -> [String] {
        var fields: [String] = []
        var current: [UInt8] = []
        var isOpen = false
        var size = 0
        for part in word.parts {
            if case .parameter(let expansion, true) = part, let list = list(expansion) {
                // "${NAMES[@]}": each element a field of its own, joined to what stands around.
                for (position, text) in list.enumerated() {
                    if position > 0 {
                        fields.append(String(decoding: current, as: UTF8.self))
                        current = []
                    }
                    current.append(contentsOf: text.utf8)
                    size += text.utf8.count + 16
                    isOpen = true
                }
                if size > 4 * Shell.maximumText { throw .limit }
                continue
            }
            let (text, splits, isQuoted) = try expand(part, &streams)
            size += text.utf8.count
            if size > 4 * Shell.maximumText { throw .limit }
            if !splits {
                current.append(contentsOf: text.utf8)
                if isQuoted || !text.isEmpty { isOpen = true }
                continue
            }
            for byte in text.utf8 {
                if byte == 0x20 || byte == 0x09 || byte == 0x0A {
                    if isOpen { fields.append(String(decoding: current, as: UTF8.self)) }
                    current = []
                    isOpen = false
                } else {
                    current.append(byte)
                    isOpen = true
                }
            }
            if current.count > Shell.maximumText { throw .limit }
        }
        if isOpen { fields.append(String(decoding: current, as: UTF8.self)) }
        return fields
    }

    private mutating func expand(
        _ part: WordPart, _ streams: inout Streams
    ) throws(Stop) -> (text: String, splits: Bool, isQuoted: Bool) {
        switch part {
        case .text(let text, let isQuoted): return (text, false, isQuoted)
        case .parameter(let expansion, let isQuoted):
            return (try expand(expansion, &streams), !isQuoted, isQuoted)
        case .substitution(let script, let isQuoted, let range):
            try count(at: range)
            return (try substitute(script, &streams), !isQuoted, isQuoted)
        }
    }

    private mutating func expand(
        _ expansion: ParameterExpansion, _ streams: inout Streams
    ) throws(Stop) -> String {
        let value = parameter(expansion)
        let isMissing =
            value == nil || (expansion.emptyCountsAsUnset && value.map { $0.isEmpty } ?? true)
        switch expansion.operation {
        case .plain:
            if let value { return value }
            try unset(expansion.name, at: expansion.range)
            return ""
        case .length:
            if expansion.index == "@" || expansion.index == "*" {
                return "\(variables.list(expansion.name)?.count ?? 0)"
            }
            return "\(value?.unicodeScalars.count ?? 0)"
        case .defaultValue(let word):
            return isMissing ? try expandText(word, &streams) : value ?? ""
        case .assignDefault(let word):
            if isMissing { variables[expansion.name] = try expandText(word, &streams) }
            return variables[expansion.name] ?? ""
        case .failing(let word):
            if !isMissing { return value ?? "" }
            let message = try expandText(word, &streams)
            fail(&streams, 1, "\(expansion.name): \(message)")
            throw .exit
        case .alternative(let word): return isMissing ? "" : try expandText(word, &streams)
        }
    }

    /// The elements that `"$@"` and `"${NAME[@]}"` stand for; nil for other expansions.
    private func list(_ expansion: ParameterExpansion) -> [String]? {
        guard case .plain = expansion.operation else { return nil }
        if expansion.name == "@" { return variables.arguments }
        return expansion.index == "@" ? variables.list(expansion.name) ?? [] : nil
    }

    /// The value of a variable or special parameter; nil where it is not set.
    private func parameter(_ expansion: ParameterExpansion) -> String? {
        let name = expansion.name
        if let index = expansion.index {
            if index == "@" || index == "*" { return variables.list(name).map(joined) }
            let text =
                index.utf8.first == UInt8(ascii: "$")
                ? variables[String(decoding: Array(index.utf8.dropFirst()), as: UTF8.self)] ?? ""
                : index
            guard let list = variables.list(name), let position = ASCII.integer(text) else {
                return nil
            }
            let place = position < 0 ? list.count + position : position
            return list.indices.contains(place) ? list[place] : nil
        }
        switch name {
        case "?": return "\(status)"
        case "#": return "\(variables.arguments.count)"
        case "@", "*": return joined(variables.arguments)
        case "0": return source.name
        default: break
        }
        if let number = ASCII.integer(name) {
            return number <= variables.arguments.count ? variables.arguments[number - 1] : nil
        }
        return variables[name]
    }

    private func joined(_ list: [String]) -> String {
        var text = ""
        for (position, element) in list.enumerated() { text += (position > 0 ? " " : "") + element }
        return text
    }

    /// A word as a pattern: what was quoted stands for itself.
    mutating func expandPattern(
        _ word: Word, _ streams: inout Streams
    ) throws(Stop) -> [(text: String, isQuoted: Bool)] {
        var pieces: [(text: String, isQuoted: Bool)] = []
        for part in word.parts {
            let (text, _, isQuoted) = try expand(part, &streams)
            pieces.append((text, isQuoted))
        }
        return pieces
    }
}
