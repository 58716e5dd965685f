internal import SourceText

/// Commands that print and pick lines.
extension Shell {
    mutating func echo(_ arguments: [String], _ streams: inout Streams) throws(Stop) {
        var arguments = arguments
        var endsLine = true
        var escapes = false
        while let option = arguments.first, option == "-n" || option == "-e" || option == "-ne" {
            if option != "-e" { endsLine = false }
            if option != "-n" { escapes = true }
            arguments.removeFirst()
        }
        var text = ""
        for (index, argument) in arguments.enumerated() {
            text += (index > 0 ? " " : "") + (escapes ? unescaped(argument) : argument)
        }
        try append([UInt8]((text + (endsLine ? "\n" : "")).utf8), to: &streams.out)
    }

    mutating func printf(_ arguments: [String], _ streams: inout Streams) throws(Stop) {
        guard let format = arguments.first else {
            return fail(&streams, 2, "printf: usage: printf format [arguments]")
        }
        var values = Array(arguments.dropFirst())
        var text: [UInt8] = []
        repeat {
            let bytes = [UInt8](unescaped(format).utf8)
            let before = values.count
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "%"), index + 1 < bytes.count {
                    index += 1
                    if bytes[index] == UInt8(ascii: "%") {
                        text.append(bytes[index])
                    } else {
                        text.append(contentsOf: (values.first ?? "").utf8)
                        if !values.isEmpty { values.removeFirst() }
                    }
                } else {
                    text.append(bytes[index])
                }
                index += 1
            }
            if values.count == before { break }
            if text.count > Shell.maximumText { throw .limit }
        } while !values.isEmpty
        try append(text, to: &streams.out)
    }

    private func unescaped(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = [UInt8](text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
                index += 1
                switch bytes[index] {
                case UInt8(ascii: "n"): result.append(10)
                case UInt8(ascii: "t"): result.append(9)
                case UInt8(ascii: "\\"): result.append(UInt8(ascii: "\\"))
                default:
                    result.append(UInt8(ascii: "\\"))
                    result.append(bytes[index])
                }
            } else {
                result.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    mutating func cat(_ invocation: Invocation, _ streams: inout Streams) throws(Stop) {
        if invocation.arguments.count == 1 { return try append(streams.input, to: &streams.out) }
        for index in 1..<invocation.arguments.count {
            let name = invocation.arguments[index]
            if name == "-" {
                try append(streams.input, to: &streams.out)
            } else if let bytes = readFile(name, at: invocation.range(of: index)) {
                try append(bytes, to: &streams.out)
            } else {
                fail(&streams, 1, "cat: \(name): No such file or directory")
            }
        }
    }

    /// `grep [-q] [-v] [-i] [-c] TEXT [FILE]`: lines that hold a text. No regular expressions.
    mutating func grep(_ invocation: Invocation, _ streams: inout Streams) throws(Stop) {
        var letters: [UInt8] = []
        var operands: [String] = []
        for argument in invocation.arguments.dropFirst() {
            if argument.utf8.starts(with: "-".utf8), operands.isEmpty {
                letters += argument.utf8.dropFirst()
            } else {
                operands.append(argument)
            }
        }
        let special = operands.first?.utf8.contains { ".[]*^$\\".utf8.contains($0) } ?? false
        let isFixed = letters.contains(UInt8(ascii: "F"))
        guard let pattern = operands.first, isFixed || !special,
            letters.allSatisfy({ "qvicFwE".utf8.contains($0) })
        else {
            report(
                source.error(
                    "grep", "iamlab's grep finds plain texts, with -q, -v, -i, -c and -F",
                    at: invocation.range, help: ["pick from an answer with --query instead"]))
            return fail(&streams, 2, "grep: not a plain text")
        }
        var input = streams.input
        if operands.count > 1 {
            input = []
            for name in operands.dropFirst() {
                guard let bytes = readFile(name, at: invocation.range) else {
                    return fail(&streams, 2, "grep: \(name): No such file or directory")
                }
                input += bytes
            }
        }
        let ignoresCase = letters.contains(UInt8(ascii: "i"))
        func folded(_ bytes: [UInt8]) -> [UInt8] {
            ignoresCase ? bytes.map(ASCII.lowercased) : bytes
        }
        let wanted = String(decoding: folded([UInt8](pattern.utf8)), as: UTF8.self)
        let glob = GlobPattern([("*", false), (wanted, true), ("*", false)])
        var found: [UInt8] = []
        var count = 0
        for line in input.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: folded(Array(line)), as: UTF8.self)
            if glob.matches(text) == letters.contains(UInt8(ascii: "v")) { continue }
            count += 1
            found += line + [UInt8(ascii: "\n")]
        }
        if letters.contains(UInt8(ascii: "c")) { found = [UInt8]("\(count)\n".utf8) }
        if !letters.contains(UInt8(ascii: "q")) { try append(found, to: &streams.out) }
        status = count > 0 ? 0 : 1
    }
}
