/// Writes JSON (RFC 8259) into a buffer of UTF-8 bytes.
package struct JSONWriter {
    /// How the text is laid out.
    package enum Layout: Sendable {
        /// One line, no blanks.
        case compact
        /// A line per element, indented by this many blanks a level.
        case indented(Int)
    }

    package private(set) var bytes: [UInt8] = []
    private let layout: Layout

    package init(_ layout: Layout) { self.layout = layout }

    /// A value as text.
    package static func text(_ value: Value, _ layout: Layout) -> String {
        var writer = JSONWriter(layout)
        writer.write(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    package mutating func write(_ value: Value) { write(value, level: 0) }

    private mutating func write(_ value: Value, level: Int) {
        switch value.kind {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .number(let text):
            // YAML's `+1`, `.5` and `007` are no JSON numbers.
            if JSONWriter.isNumber(text) { append(text) } else { appendQuoted(text) }
        case .string(let text): appendQuoted(text)
        case .array(let elements):
            guard !elements.isEmpty else { return append("[]") }
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                newLine(level + 1)
                write(element, level: level + 1)
            }
            newLine(level)
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            guard !members.isEmpty else { return append("{}") }
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                newLine(level + 1)
                appendQuoted(member.key)
                bytes.append(UInt8(ascii: ":"))
                if case .indented = layout { bytes.append(UInt8(ascii: " ")) }
                write(member.value, level: level + 1)
            }
            newLine(level)
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        guard let value = try? JSONParser.parse(SourceFile(name: "", text: text)) else {
            return false
        }
        if case .number = value.kind { return true }
        return false
    }

    private mutating func newLine(_ level: Int) {
        guard case .indented(let width) = layout else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<(level * width) { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\r"): append("\\r")
            case UInt8(ascii: "\t"): append("\\t")
            case 0..<0x20, 0x7F:
                append("\\u00")
                bytes.append(ASCII.hexDigit(byte >> 4))
                bytes.append(ASCII.hexDigit(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
