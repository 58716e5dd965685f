internal import ShellInterpreter
internal import SourceText

/// Shell scripts: commands, options, quotes, expansions, here-documents, and `aws` with its services
/// and operations.
///
/// Words end where `ShellParser` ends them. Unlike it, this reads on after a mistake.
struct ShellHighlighter {
    /// Deepest nesting of `$( … )` that is followed; deeper ones are plain text.
    static let maximumDepth = 40
    /// Words that are special where a command is expected, and after which one is expected.
    static let openers = WordSet("if then elif else while until do ! { time")
    /// Words that are special where a command is expected.
    static let closers = WordSet("fi done esac }")
    /// Options of `aws` whose value is the next word.
    static let optionsWithValue = WordSet(
        "--profile --region --output --query --endpoint-url --color")

    /// What the next word is.
    enum Expected {
        case command
        case argument
        /// The variable of `for`.
        case variable
        /// The name behind `function`.
        case functionName
        /// The word of `case`, then its `in`.
        case subject
        /// A pattern of `case`, up to its bracket.
        case pattern
        /// The target of a redirection; then what was expected before it.
        case target
    }

    /// A here-document whose body begins on the next line.
    struct HereDocument {
        /// Where the delimiter stands, without quotes.
        var start: Int
        var stop: Int
        var expands: Bool
        var stripsTabs: Bool
    }

    let text: CodeText
    var index: Int
    var expected = Expected.command
    var afterTarget = Expected.command
    var depth = 0
    var isTest = false
    /// Whether the brackets of `NAME()` follow.
    var definesFunction = false
    var cases = 0
    /// Compound commands and brackets that are open; a console's command ends outside of them.
    var openCompounds = 0
    /// Words of an `aws` command so far: itself, service, operation; 0 for other commands.
    var awsWords = 0
    var skipsValue = false
    var documents: [HereDocument] = []
    /// Set for console sessions.
    var session: ConsoleSession?

    init(_ text: CodeText, from start: Int = 0, session: ConsoleSession? = nil) {
        self.text = text
        index = start
        self.session = session
    }

    mutating func run(_ writer: inout HighlightWriter) {
        script(closing: 0, &writer)
    }

    /// Reads commands up to the closing byte, which stays, or to the end.
    ///
    /// - Parameter closing: `)` or a backquote; 0 at the top.
    mutating func script(closing: UInt8, _ writer: inout HighlightWriter) {
        var brackets = 0
        expected = .command
        while index < text.end {
            if session?.isOver == true { return }
            let byte = text[index]
            switch byte {
            case 0x20, 0x09, 0x0D: index += 1
            case UInt8(ascii: "\n"):
                let isContinued = depth > 0 || openCompounds > 0 || isTest
                endLine(isContinued: isContinued, &writer)
                if expected != .pattern { expected = .command }
            case UInt8(ascii: "#") where startsWord:
                let start = index
                index = text.endOfLine(start)
                writer.mark(.comment, start, index)
            case UInt8(ascii: "`") where closing == byte: return
            case UInt8(ascii: ")"):
                if expected == .pattern {
                    expected = .command
                } else if brackets > 0 {
                    brackets -= 1
                    openCompounds -= 1
                    expected = definesFunction ? .command : .argument
                    definesFunction = false
                } else if closing == byte {
                    return
                }
                sign(1, &writer)
            case UInt8(ascii: "("):
                if expected != .pattern {
                    brackets += 1
                    openCompounds += 1
                    expected = .command
                }
                sign(1, &writer)
            case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"): separator(byte, &writer)
            case UInt8(ascii: "<"), UInt8(ascii: ">"): redirection(&writer)
            default: word(closing: closing, &writer)
            }
        }
    }

    var startsWord: Bool {
        index == 0 || ASCII.isBlank(text[index - 1]) || ShellParser.endsCommand(text[index - 1])
    }

    /// Marks signs as an operator.
    mutating func sign(_ length: Int, _ writer: inout HighlightWriter) {
        writer.mark(.operator, index, min(index + length, text.end))
        index = min(index + length, text.end)
    }

    private mutating func separator(_ byte: UInt8, _ writer: inout HighlightWriter) {
        if byte == UInt8(ascii: "&"), text.at(index + 1) == UInt8(ascii: ">") {
            return redirection(&writer)
        }
        let isDouble = text.at(index + 1) == byte
        sign(isDouble ? 2 : 1, &writer)
        if isTest { return }
        if isDouble, byte == UInt8(ascii: ";"), cases > 0 {
            expected = .pattern
        } else if expected != .pattern {
            expected = .command
            if byte != UInt8(ascii: ";") { continueOverLineEnd(&writer) }
        }
    }

    /// Behind `|`, `&&` and `||` a command goes on in the next line.
    private mutating func continueOverLineEnd(_ writer: inout HighlightWriter) {
        index = text.skipBlanks(index)
        if text.at(index) == UInt8(ascii: "\n") { endLine(isContinued: true, &writer) }
    }

    /// Goes over a line feed: here-documents follow it, and in a session perhaps a prompt.
    ///
    /// - Parameter isContinued: whether the command is not over.
    mutating func endLine(isContinued: Bool, _ writer: inout HighlightWriter) {
        index += 1
        session?.endLine(text, &index, isContinued: isContinued || !documents.isEmpty, &writer)
        guard !documents.isEmpty else { return }
        let waiting = documents
        documents = []
        for document in waiting where session?.isOver != true {
            body(of: document, isContinued: isContinued, &writer)
        }
    }

    private mutating func redirection(_ writer: inout HighlightWriter) {
        if let stop = text.endOfPlaceholder(index) {
            writer.mark(.placeholder, index, stop)
            index = stop
            if expected == .target { expected = afterTarget }
            return
        }
        var length = 1
        while length < 3,
            text.at(index + length) == UInt8(ascii: "<")
                || text.at(index + length) == UInt8(ascii: ">")
        {
            length += 1
        }
        let isDocument = text.matches("<<", index) && length == 2
        if text.at(index + length) == UInt8(ascii: "&")
            || text.at(index + length) == UInt8(ascii: "|")
        {
            length += 1
        }
        if isDocument { return hereDocument(&writer) }
        sign(length, &writer)
        if !isTest, expected != .target {
            afterTarget = expected
            expected = .target
        }
    }
}
