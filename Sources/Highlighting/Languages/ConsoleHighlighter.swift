internal import SourceText

/// What a terminal shows: prompts with commands, and their output.
///
/// A line is a command where it begins with a prompt: `$ `, or one with a name before it such as
/// `alice@host:~$ ` or `[alice@host ~]$ `. A command goes on in the next line where the shell would ask
/// for more; that line may begin with the shell's second prompt, `> `.
struct ConsoleHighlighter {
    private let text: CodeText

    init(_ text: CodeText) { self.text = text }

    /// - Returns: the commands without prompts and output, a line feed behind each.
    mutating func run(_ writer: inout HighlightWriter) -> [UInt8] {
        var commands: [UInt8] = []
        var index = 0
        while index < text.end {
            guard let command = ConsoleSession.endOfPrompt(text, index) else {
                let stop = text.endOfLine(index)
                writer.mark(.output, index, stop)
                index = stop + 1
                continue
            }
            writer.mark(.prompt, index, command)
            let session = ConsoleSession(copied: commands, lineStart: command)
            commands = []
            var shell = ShellHighlighter(text, from: command, session: session)
            shell.run(&writer)
            shell.session?.finish(text, at: shell.index)
            commands = shell.session?.copied ?? []
            index = shell.index
        }
        return commands
    }
}

/// A command of a console session while it is read.
struct ConsoleSession {
    /// All commands so far.
    private(set) var copied: [UInt8]
    /// Where the line that is read begins behind its prompt; nil once the command is over.
    private var lineStart: Int?

    init(copied: [UInt8], lineStart: Int) {
        self.copied = copied
        self.lineStart = lineStart
    }

    var isOver: Bool { lineStart == nil }

    /// Goes on behind a line feed.
    ///
    /// - Parameter index: where the next line begins; then behind its prompt, if it has one.
    mutating func endLine(
        _ text: CodeText, _ index: inout Int, isContinued: Bool, _ writer: inout HighlightWriter
    ) {
        guard let start = lineStart else { return }
        copied += UnsafeBufferPointer(start: text.base + start, count: index - start)
        // The next command's prompt ends this one, whatever is open in it.
        guard isContinued, ConsoleSession.endOfPrompt(text, index) == nil else {
            lineStart = nil
            return
        }
        if text.at(index) == UInt8(ascii: ">"), text.at(index + 1) == 0x20 {
            writer.mark(.prompt, index, index + 2)
            index += 2
        } else if text.at(index) == UInt8(ascii: ">"), text.at(index + 1) == UInt8(ascii: "\n") {
            writer.mark(.prompt, index, index + 1)
            index += 1
        }
        lineStart = index
    }

    /// Takes over what is left where the text ends within a command.
    mutating func finish(_ text: CodeText, at end: Int) {
        guard let start = lineStart else { return }
        copied += UnsafeBufferPointer(start: text.base + start, count: end - start)
        copied.append(UInt8(ascii: "\n"))
        lineStart = nil
    }

    /// Behind the prompt that a line begins with; nil where it is output.
    static func endOfPrompt(_ text: CodeText, _ start: Int) -> Int? {
        guard start < text.end else { return nil }
        var sign = start
        if text[start] != UInt8(ascii: "$") {
            let limit = min(text.end, start + CodeText.lookahead)
            let isBracketed = text[start] == UInt8(ascii: "[")
            var hasHost = false
            while sign < limit, text[sign] != UInt8(ascii: "$"), text[sign] != UInt8(ascii: "\n"),
                isBracketed || text[sign] != 0x20
            {
                hasHost = hasHost || text[sign] == UInt8(ascii: "@")
                sign += 1
            }
            guard hasHost, text.at(sign) == UInt8(ascii: "$") else { return nil }
        }
        switch text.at(sign + 1) {
        case 0x20: return sign + 2
        case UInt8(ascii: "\n"): return sign + 1
        default: return sign + 1 == text.end ? sign + 1 : nil
        }
    }
}
