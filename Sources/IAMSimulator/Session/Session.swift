package import SourceText

/// What became of one call that a submission made.
package struct CallRecord: Sendable {
    package enum Outcome: Sendable {
        case succeeded(Value)
        case refused(ServiceError)
    }

    package let operation: Operation
    package let input: Value
    /// Where the submission makes the call.
    package let range: SourceRange
    package let outcome: Outcome

    /// What a call may have meant that was refused for a policy that is not there: the ARNs of AWS
    /// managed policies of the same name, or of one like it.
    package var policySuggestions: [String] {
        guard let error, error.code == "NoSuchEntity" || error.code == "ValidationError",
            let arn = input["PolicyArn"]?.scalarText, ManagedPolicyCatalogue.entry(arn: arn) == nil
        else { return [] }
        return ManagedPolicyCatalogue.suggestions(for: arn)
    }

    package var error: ServiceError? {
        if case .refused(let error) = outcome { return error }
        return nil
    }
}

/// An account at work: carries out requests and remembers what became of them.
package struct Session: Sendable {
    package var account: Account
    package private(set) var calls: [CallRecord] = []

    package init(account: Account) { self.account = account }

    /// Carries out a request made at a place of the submission.
    ///
    /// - Parameter credentials: What the submission signs with; nil for the account's actor.
    package mutating func call(
        _ request: Request, at range: SourceRange, with credentials: SubmittedCredentials? = nil
    ) -> CallRecord.Outcome {
        let outcome: CallRecord.Outcome
        do {
            let caller = try account.caller(with: credentials)
            if account.isEnforcing { try account.authorize(request, by: caller) }
            let answer = try account.perform(request, by: caller)
            outcome = .succeeded(ClientAnswer.decoded(answer, of: request.operation))
        } catch {
            outcome = .refused(error)
        }
        calls.append(
            CallRecord(
                operation: request.operation, input: request.input, range: range, outcome: outcome))
        return outcome
    }
}
