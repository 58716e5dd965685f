import Foundation

/// Where the tool prints: two streams, and whether colours are wanted.
///
/// Data goes to standard output. What is for people goes there too, unless data does.
package struct Terminal: Sendable {
    package enum Style: Sendable {
        case good, bad, warning, faint, strong

        fileprivate var code: String {
            switch self {
            case .good: "32"
            case .bad: "31"
            case .warning: "33"
            case .faint: "2"
            case .strong: "1"
            }
        }
    }

    private let writeOut: @Sendable ([UInt8]) -> Void
    private let writeError: @Sendable ([UInt8]) -> Void
    package var usesColor: Bool

    package init(
        usesColor: Bool, out: @escaping @Sendable ([UInt8]) -> Void,
        error: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.usesColor = usesColor
        writeOut = out
        writeError = error
    }

    /// The process's own streams. Colours only on a terminal, and not with `NO_COLOR` set
    /// (https://no-color.org).
    package static func standard() -> Terminal {
        let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return Terminal(
            usesColor: noColor.isEmpty && isatty(STDOUT_FILENO) == 1,
            out: { writeAll($0, to: STDOUT_FILENO) }, error: { writeAll($0, to: STDERR_FILENO) })
    }

    package func out(_ text: String) { writeOut([UInt8](text.utf8)) }
    package func out(_ bytes: [UInt8]) { writeOut(bytes) }
    package func error(_ text: String) { writeError([UInt8](text.utf8)) }
    package func error(_ bytes: [UInt8]) { writeError(bytes) }

    package func styled(_ text: String, _ style: Style) -> String {
        usesColor ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0, errno == EINTR { continue }
                // The reader is gone, as with `| head`: there is nobody left to tell.
                if count <= 0 { return }
                written += count
            }
        }
    }
}
