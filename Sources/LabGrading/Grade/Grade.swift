package import SourceText

/// What a submission gets for a lab, and everything a learner is told about it.
package struct Grade: Sendable {
    package enum Status: Sendable {
        /// Full marks.
        case passed
        /// At least one check fell short.
        case fellShort
        /// The file could not be read as a submission.
        case ungradable

        package var word: String {
            switch self {
            case .passed: "passed"
            case .fellShort: "fell-short"
            case .ungradable: "ungradable"
            }
        }
    }

    /// What became of a check.
    package struct CheckResult: Sendable {
        package var id: String
        package var title: String
        package var isPassed: Bool
        package var points: Points
        package var maximum: Points
        package var message: String
        /// For a failing check: what to look at.
        package var hint: String
    }

    /// A teaching note that applies, and the line of the call it is about.
    package struct Note: Sendable {
        package var id: String
        package var message: String
        package var line: Int
    }

    /// One thing that the submission did.
    package struct Event: Sendable {
        package enum Outcome: Sendable { case ok, refused, invalid }

        package var line: Int
        package var command: String
        package var outcome: Outcome
        /// AWS's error code and text where the call was refused.
        package var error: String
        package var message: String
    }

    package var lab: String
    package var file: String
    package var learner: String
    package var status: Status
    package var score: Points
    package var maximum: Points
    package var checks: [CheckResult]
    package var notes: [Note]
    package var diagnostics: [Diagnostic]
    package var events: [Event]

    /// Whether any diagnostic is an error.
    package var hasErrors: Bool {
        for diagnostic in diagnostics where diagnostic.severity == .error { return true }
        return false
    }
}
