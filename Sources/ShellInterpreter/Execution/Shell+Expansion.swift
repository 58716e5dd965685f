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

    /// A word's fields: what stands outside quotes and came from an expansion is split at blanks.
    ///
    /// https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_06_05
    mutating func expandFields(_ word: Word, _ streams: inout Streams) throws(Stop) -> [String] {
        var fields: [String] = []
        var current: [UInt8] = []
        var isOpen = false
        for part in word.parts {
            let (text, splits, isQuoted) = try expand(part, &streams)
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
        let value = parameter(expansion.name)
        let isMissing =
            value == nil || (expansion.emptyCountsAsUnset && value.map { $0.isEmpty } ?? true)
        switch expansion.operation {
        case .plain:
            if let value { return value }
            try unset(expansion.name, at: expansion.range)
            return ""
        case .length: return "\(value?.unicodeScalars.count ?? 0)"
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

    /// The value of a variable or special parameter. A submission gets no arguments.
    private func parameter(_ name: String) -> String? {
        switch name {
        case "?": return "\(status)"
        case "#": return "0"
        case "@", "*": return ""
        case "0": return source.name
        default: return variables[name]
        }
    }
}
