package import SourceText

/// A script as a tree: the part of the POSIX shell language that learners' scripts use.
///
/// https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html
package struct Script: Sendable {
    package var lists: [AndOrList]
    /// The `#<seconds>` lines of a shell history file, in order; only in a whole file's script.
    package var clockMarks: [ClockMark] = []
}

/// A line of a shell history file that says when the command after it was given.
package struct ClockMark: Sendable {
    /// Where the line stands.
    package var offset: Int
    /// Seconds since 1970.
    package var seconds: Int
}

/// Pipelines joined by `&&` and `||`.
package struct AndOrList: Sendable {
    package enum Connector: Sendable { case and, or }

    package var first: Pipeline
    package var rest: [(connector: Connector, pipeline: Pipeline)]
    /// Where the first command begins.
    package var start = 0
}

/// Commands joined by `|`, perhaps after a `!`.
package struct Pipeline: Sendable {
    package var isNegated: Bool
    package var commands: [Command]
}

package indirect enum Command: Sendable {
    case simple(SimpleCommand)
    /// `if`, `elif`: conditions with what follows when they hold; then the `else` part.
    case conditional([(condition: Script, body: Script)], otherwise: Script?)
    /// `for NAME in WORDS; do … done`.
    case forLoop(name: String, words: [Word], body: Script, SourceRange)
    /// `while` or `until`.
    case whileLoop(condition: Script, body: Script, isUntil: Bool, SourceRange)
    /// `case WORD in PATTERN | PATTERN) … ;; esac`.
    case selection(Word, [(patterns: [Word], body: Script)], SourceRange)
    /// `NAME() …` or `function NAME …`.
    case function(name: String, body: Command)
    /// `{ … }` or `( … )`.
    case group(Script, isSubshell: Bool, [Redirection])
}

/// Assignments, words and redirections.
package struct SimpleCommand: Sendable {
    package var assignments: [Assignment] = []
    package var words: [Word] = []
    package var redirections: [Redirection] = []
    package var range: SourceRange
}

/// `NAME=value` in front of a command or alone.
package struct Assignment: Sendable {
    package var name: String
    package var value: Word
    /// `NAME=(a b c)`: the words between the brackets.
    package var elements: [Word]?
    /// `NAME+=value`.
    package var isAppending: Bool
}

/// A word before expansion.
package struct Word: Sendable {
    package var parts: [WordPart]
    package var range: SourceRange

    /// The text of a word that is nothing but text, quoted or not.
    package var literal: String? {
        var text = ""
        for part in parts {
            guard case .text(let piece, _) = part else { return nil }
            text += piece
        }
        return text
    }
}

package indirect enum WordPart: Sendable {
    /// Text that stands for itself; quoted text is never split.
    case text(String, isQuoted: Bool)
    case parameter(ParameterExpansion, isQuoted: Bool)
    /// `$( … )` or backquotes.
    case substitution(Script, isQuoted: Bool, SourceRange)
}

/// `$NAME`, `${NAME}`, `${NAME:-word}` and its kin.
package struct ParameterExpansion: Sendable {
    package enum Operator: Sendable {
        case plain
        /// `${#NAME}`.
        case length
        /// `${NAME-word}`.
        case defaultValue(Word)
        /// `${NAME=word}`.
        case assignDefault(Word)
        /// `${NAME?word}`.
        case failing(Word)
        /// `${NAME+word}`.
        case alternative(Word)
    }

    package var name: String
    /// What stands in brackets behind the name: `@`, `*`, a number, or `$NAME`.
    package var index: String?
    package var operation: Operator
    /// Whether a colon stood before the operator: an empty value then counts as unset.
    package var emptyCountsAsUnset: Bool
    package var range: SourceRange
}

package struct Redirection: Sendable {
    package enum Kind: Sendable {
        case read
        case write
        case append
        /// `>&N`.
        case duplicate
        /// `<< WORD`: the target is the text itself.
        case hereDocument
    }

    package var descriptor: Int
    package var kind: Kind
    package var target: Word
}
