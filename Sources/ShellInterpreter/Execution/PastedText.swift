internal import SourceText

/// Finds what web pages and word processors put into a pasted script.
enum PastedText {
    /// Warnings on characters that look right and are not, at most one of a kind.
    static func diagnostics(_ source: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var hasBlank = false
        var hasQuote = false
        var hasDash = false
        var hasReturn = false
        let bytes = source.bytes
        var isComment = false
        let first = source.text(source.rangeOfLine(1))
        if first.utf8.starts(with: "#".utf8), !first.utf8.starts(with: "#!".utf8),
            ["/bin/bash", "/bin/sh", "/usr/bin/env bash"].contains(where: { path in
                let bytes = Array(first.utf8)
                return bytes.count > path.utf8.count + 1
                    && bytes.suffix(path.utf8.count).elementsEqual(path.utf8)
            })
        {
            found.append(
                source.warning(
                    "shebang", "expected '#!' before the shell's path, found another beginning",
                    at: source.rangeOfLine(1), help: ["write it as in: #!/bin/bash"]))
        }
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") { isComment = false }
            if byte == UInt8(ascii: "#"), index == 0 || ASCII.isBlank(bytes[index - 1]) {
                isComment = true
            }
            if byte == UInt8(ascii: "\r"), !hasReturn, index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "\n")
            {
                hasReturn = true
                found.append(
                    source.warning(
                        "windows-line-endings", "the lines end as on Windows, with \\r\\n",
                        at: SourceRange(index, index + 1),
                        help: ["a real shell stumbles over them: save the file with Unix line ends"]
                    ))
            }
            guard !isComment else { continue }
            if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0, !hasBlank {
                hasBlank = true
                found.append(
                    source.error(
                        "non-breaking-space",
                        "expected a blank, found a non-breaking space, as web pages have it",
                        at: SourceRange(index, index + 2), help: ["type the blank again"]))
            }
            guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { continue }
            let last = bytes[index + 2]
            if (0x98...0x9F).contains(last), !hasQuote {
                hasQuote = true
                found.append(
                    source.error(
                        "smart-quote", "expected a straight quote, found a curly one",
                        at: SourceRange(index, index + 3),
                        help: ["type it again as \" or '; curly quotes are letters to a shell"]))
            }
            if last == 0x93 || last == 0x94, !hasDash, index > 0, ASCII.isBlank(bytes[index - 1]) {
                hasDash = true
                found.append(
                    source.error(
                        "long-dash", "expected '--', found a long dash",
                        at: SourceRange(index, index + 3), help: ["type it again as two hyphens"]))
            }
        }
        return found
    }
}
