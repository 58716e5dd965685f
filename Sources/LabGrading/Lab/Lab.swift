package import IAMSimulator
package import ShellInterpreter
package import SourceText

/// A lab: a task, the account it starts from, and the checks that a submission must meet.
///
/// This is what `labs/<id>/lab.yaml` holds, read and checked. It has no files: the folder around it
/// (starter, solutions, known mistakes) belongs to the course.
package struct Lab: Sendable {
    /// The folder's name: lower-case words joined by hyphens.
    package var id: String
    package var title: String
    /// One sentence for lists.
    package var summary: String
    /// How long a learner needs.
    package var minutes: Int
    /// The task, in Markdown.
    package var task: String
    /// Hints in the order they are given, in Markdown.
    package var hints: [String]
    /// All that must hold for full marks.
    package var checks: [Check]
    /// What to say when a call is refused in a way that teaches something.
    package var notes: [TeachingNote]
    /// The account that every submission starts from: built once, copied for each.
    package var account: Account
    /// What the account knows of AWS's managed policies' documents.
    var documents: LabDocuments
    /// What submissions in the `mistakes` folder must get.
    package var mistakes: [KnownMistake]

    /// The points of all checks together.
    package var maximum: Points {
        var sum = 0
        for check in checks { sum += check.points.hundredths }
        return Points(hundredths: sum)
    }
}

/// One thing that a submission must have done.
package struct Check: Sendable {
    /// Unique within the lab: lower-case words joined by hyphens.
    package var id: String
    /// What is checked, as a statement that holds when it passes.
    package var title: String
    package var points: Points
    /// The operation that looks at the account after the submission.
    package var request: Request
    package var expectation: Expectation
    /// Ids of checks before this one that must hold for it to count. What holds from the beginning,
    /// such as "nothing else is attached", is worth points only with the work that it is about.
    package var needs: [String]
    /// What to say when it passes; empty for nothing.
    package var passed: String
    /// What to say when it does not, before what was expected and found.
    package var failed: String
    package var hint: String
}

/// What a check's operation must answer.
package enum Expectation: Sendable {
    /// It is refused with this error code.
    case refused(code: String)
    /// It succeeds, and all of these hold for the answer.
    case answers([Assertion])
}

/// A statement about the value that a query finds in an answer.
package struct Assertion: Sendable {
    package enum Relation: Sendable {
        case equals(Value)
        case contains(Value)
        case lacks(Value)
        case count(Int)
        case atLeast(Int)
        case atMost(Int)
    }

    /// The query as the lab's author wrote it.
    package var path: String
    package var query: Query
    package var relation: Relation
}

/// A remark for a learner whose call was refused.
package struct TeachingNote: Sendable {
    package var id: String
    package var operation: Operation?
    /// AWS's error code.
    package var code: String?
    /// The finer cause (`ServiceError.Cause`).
    package var cause: String?
    package var text: String

    func applies(to call: CallRecord) -> Bool {
        guard let error = call.error else { return false }
        if let operation, operation != call.operation { return false }
        if let code, code != error.code { return false }
        if let cause, cause != error.cause?.name { return false }
        return true
    }
}

/// A submission with a known mistake, and the grade it must get.
package struct KnownMistake: Sendable {
    /// The file's name in the lab's `mistakes` folder.
    package var file: String
    package var score: Points
    /// The ids of the checks that it must fail, and no others.
    package var failed: [String]
    /// The ids of the teaching notes that it must be given.
    package var notes: [String]
    package var range: SourceRange
}
