/// What the tool's exit status says.
package enum ExitStatus: Sendable {
    /// Done, and everything passed.
    case passed
    /// A check, a link, a lab or a submission fell short.
    case fellShort
    /// The command line was wrong.
    case usage
    /// A submission could not be graded: unreadable, or no scenario or script.
    case ungradable
    /// The program is at fault.
    case fault

    package var code: Int32 {
        switch self {
        case .passed: 0
        case .fellShort: 1
        case .usage: 2
        case .ungradable: 3
        case .fault: 70
        }
    }

    /// The worse of two outcomes, for a command with several parts.
    func worse(_ other: ExitStatus) -> ExitStatus { code >= other.code ? self : other }
}
