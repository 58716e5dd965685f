internal import SourceText

/// What a YAML scalar without quotes stands for, by the core schema of YAML 1.2.2, section 10.3.2.
enum PlainScalar {
    static func resolve(_ text: String) -> Value.Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return isNumber(text) ? .number(text) : .string(text)
        }
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    ///
    /// Hexadecimal, octal and infinite numbers are left as texts: no parameter here takes them.
    private static func isNumber(_ text: String) -> Bool {
        let bytes = [UInt8](text.utf8)
        var index = 0
        func isSign(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        }
        func digits() -> Int {
            let start = index
            while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
            return index - start
        }
        if index < bytes.count, isSign(bytes[index]) { index += 1 }
        let whole = digits()
        var fraction = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            fraction = digits()
        }
        guard whole + fraction > 0 else { return false }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, isSign(bytes[index]) { index += 1 }
            guard digits() > 0 else { return false }
        }
        return index == bytes.count
    }
}
