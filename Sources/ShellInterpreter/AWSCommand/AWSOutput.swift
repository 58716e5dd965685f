package import IAMSimulator
package import SourceText

/// Answers as the AWS CLI prints them.
///
/// https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-output-format.html
package enum AWSOutput {
    package enum Format: Sendable { case json, text }

    /// The error line of a refused call; `Unknown` stands for a text that AWS does not send.
    package static func refusal(_ error: ServiceError, of operation: String) -> String {
        "\nAn error occurred (\(error.code)) when calling the \(operation) operation: "
            + (error.message.isEmpty ? "Unknown" : error.message)
    }

    /// The CLI gathers all pages, and then does not say whether there are more. A picture of a QR
    /// code is never printed.
    package static func withoutPaging(_ answer: Value) -> Value {
        guard let members = answer.members else { return answer }
        var kept: [Value.Member] = []
        for var member in members where member.key != "IsTruncated" && member.key != "Marker" {
            if member.key == "VirtualMFADevice" {
                let parts = (member.value.members ?? []).filter { $0.key != "QRCodePNG" }
                member.value = Value(.object(parts))
            }
            kept.append(member)
        }
        return Value(.object(kept))
    }

    package static func text(_ answer: Value, _ format: Format) -> String {
        switch format {
        case .json:
            if case .object(let members) = answer.kind, members.isEmpty { return "" }
            return JSONWriter.text(answer, .indented(4)) + "\n"
        case .text:
            var lines: [String] = []
            write(answer, name: nil, into: &lines)
            var text = ""
            for line in lines { text += line + "\n" }
            return text
        }
    }

    /// A line for the scalars of a mapping, sorted by key, then the mappings and lists in it, each
    /// line led by its key in capitals.
    private static func write(_ value: Value, name: String?, into lines: inout [String]) {
        switch value.kind {
        case .array(let elements):
            var row: [String] = []
            for element in elements {
                if let text = scalar(element) { row.append(text) }
            }
            if row.count == elements.count {
                if let name {
                    for text in row { lines.append(name + "\t" + text) }
                } else if !row.isEmpty {
                    lines.append(joined(row))
                }
                return
            }
            for element in elements { write(element, name: name, into: &lines) }
        case .object(let members):
            let sorted = members.sorted { $0.key < $1.key }
            var row: [String] = name.map { [$0] } ?? []
            for member in sorted { if let text = scalar(member.value) { row.append(text) } }
            if row.count > (name == nil ? 0 : 1) { lines.append(joined(row)) }
            for member in sorted where scalar(member.value) == nil {
                write(member.value, name: uppercased(member.key), into: &lines)
            }
        default: lines.append(scalar(value) ?? "None")
        }
    }

    private static func scalar(_ value: Value) -> String? {
        switch value.kind {
        case .null: "None"
        case .bool(let flag): flag ? "True" : "False"
        case .number(let text), .string(let text): text
        case .array, .object: nil
        }
    }

    private static func joined(_ row: [String]) -> String {
        var line = ""
        for (index, text) in row.enumerated() { line += (index > 0 ? "\t" : "") + text }
        return line
    }

    private static func uppercased(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            bytes.append(ASCII.isLetter(byte) ? byte & ~0x20 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
