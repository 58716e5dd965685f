import IAMSimulator
import SourceText

// Times what a submission costs before its first command: a copy of a prepared account, and the first
// change in it. Prints a line for each measurement: name, nanoseconds for one.

/// An account of many users with what learners' accounts hold.
func preparedAccount(users: Int) -> Account {
    var account = Account(now: Timestamp(seconds: 1_768_467_600), seed: "benchmark")
    func call(_ operation: Operation, _ input: [(String, Value)]) {
        do {
            _ = try account.perform(Request(operation, .object(input)), by: .labAdministrator)
        } catch {
            fatalError("\(error.code): \(error.message)")
        }
    }
    for number in 0..<(users / 20) {
        call(.createGroup, [("GroupName", .string("team-\(number)"))])
    }
    for number in 0..<users {
        let name = Value.string("user-\(number)")
        let tag = Value.object([("Key", .string("desk")), ("Value", .string("\(number)"))])
        call(.createUser, [("UserName", name), ("Tags", .array([tag]))])
        call(
            .addUserToGroup,
            [("UserName", name), ("GroupName", .string("team-\(number % (users / 20))"))])
        call(.createAccessKey, [("UserName", name)])
    }
    return account
}

func measure(_ name: String, rounds: Int, _ work: (Int) -> Int) {
    var best = Double.infinity
    var sum = 0
    for _ in 0..<5 {
        let clock = ContinuousClock()
        let time = clock.measure { for round in 0..<rounds { sum += work(round) } }
        let (seconds, attoseconds) = time.components
        best = min(best, (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(rounds))
    }
    precondition(sum > 0, "nothing was done")
    print(name, Int(best), separator: "\t")
}

for users in [20, 1_000, 4_000] {
    let prepared = preparedAccount(users: users)
    measure("copy of \(users) users", rounds: 10_000) { round in
        var copy = prepared
        copy.reseed("learner-\(round)")
        return copy.seed.utf8.count
    }
    measure("copy of \(users) users, and a new user in it", rounds: 10_000) { round in
        var copy = prepared
        copy.reseed("learner-\(round)")
        let request = Request(.createUser, .object([("UserName", .string("ama"))]))
        return (try? copy.perform(request, by: .labAdministrator)) == nil ? 0 : 1
    }
}
