/// What one set of policies says by itself, and which of its statements say it.
///
/// `ApplicablePolicies` weighs the kinds of policy against one another; the policy simulator shows each
/// kind's share, and a trust policy is asked before there is a session with policies of its own.
extension PolicySet {
    /// A statement of a member of the set.
    package struct Place: Sendable {
        /// The member's place in `members`.
        package var member: Int
        package var statement: PolicyDocument.Statement
    }

    /// What the set would decide if nothing else applied.
    package func decision(on request: PreparedRequest) -> Verdict.Decision {
        if firstMatch(denies, request) >= 0 { return .explicitDeny }
        return strongestAllow(request) == .none ? .implicitDeny : .allowed
    }

    /// The statements of an effect that match, in the order of the members.
    package func matches(
        of effect: PolicyDocument.Statement.Effect, for request: PreparedRequest
    ) -> [Place] {
        places { number in
            statements[number].isDeny == (effect == .deny) && match(number, request) != .none
        }
    }

    private func places(where isWanted: (Int) -> Bool) -> [Place] {
        var found: [Place] = []
        for number in 0..<statements.count where isWanted(number) {
            let code = statements[number]
            let document = members[Int(code.source)].document
            found.append(
                Place(
                    member: Int(code.source), statement: document.statements[Int(code.index)]))
        }
        return found
    }
}
