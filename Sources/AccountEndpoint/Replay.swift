internal import IAMSimulator
internal import SourceText

/// Turns calls into changes of a state file, and changes back into an account.
enum Replay {
    /// A call that has succeeded, as it is kept.
    static func change(
        _ request: Request, _ answer: Value, caller: Caller, time: Int
    ) -> StateFile.Change {
        StateFile.Change(
            time: time, caller: text(caller),
            operation: OperationTable.standard.shape(of: request.operation).name,
            input: JSONWriter.text(request.input, .compact), answer: fingerprint(answer))
    }

    /// The account that a file's changes make.
    ///
    /// - Parameter beginning: What a new file begins with; an older one keeps its own beginning.
    static func account(
        from file: StateFile, beginning: Account
    ) throws(StateFile.Problem) -> Account {
        var account = beginning
        try file.keep("account", account.id) { found in
            "the state is of account \(found), expected \(beginning.id)"
        }
        try file.keep("lenient", beginning.isLenient ? "yes" : "no") { found in
            found == "yes"
                ? "the file was made with --moto-reset, which it needs again"
                : "the file was made without --moto-reset, and can not be read with it"
        }
        if let seed = try file.value("seed") {
            account.reseed(seed)
        } else {
            try file.set("seed", beginning.seed)
        }
        if let time = try file.value("begun").flatMap(ASCII.integer) {
            account.begin(at: Timestamp(seconds: time))
        } else {
            try file.set("begun", "\(beginning.now.seconds)")
        }
        try file.forEach { number, change throws(StateFile.Problem) in
            guard let operation = OperationTable.standard.operation(named: change.operation),
                let input = try? JSONParser.parse(
                    SourceFile(name: "change \(number)", bytes: Array(change.input.utf8))),
                let caller = caller(change.caller, account)
            else { throw file.unreadable(number) }
            account.setTime(Timestamp(seconds: change.time))
            guard let answer = try? account.perform(Request(operation, input), by: caller),
                fingerprint(answer) == change.answer
            else { throw file.unreadable(number) }
        }
        for (key, use) in try file.uses() { account.noteUse(ofKey: key, use) }
        return account
    }

    /// Who called, and behind a blank from where: a trust policy may ask for the address.
    private static func text(_ caller: Caller) -> String {
        let address = caller.sourceAddress.map { " " + $0 } ?? ""
        if caller.session != nil, let key = caller.accessKeyID {
            return "session:" + key + address
        }
        switch caller.identity {
        case .user(let key): return "user:" + key + address
        default: return "root" + address
        }
    }

    private static func caller(_ text: String, _ account: Account) -> Caller? {
        let parts = ASCII.split(text, at: UInt8(ascii: " "))
        let who = ASCII.split(parts[0], at: UInt8(ascii: ":"))
        var caller: Caller?
        switch (who[0], who.count) {
        case ("root", 1): caller = Caller(.root)
        case ("user", 2): caller = Caller(.user(who[1]))
        case ("session", 2): caller = account.credentials(accessKeyID: who[1])?.caller
        default: return nil
        }
        if parts.count > 1 { caller?.sourceAddress = parts[1] }
        return caller
    }

    private static func fingerprint(_ answer: Value) -> Int64 {
        Int64(bitPattern: FNV1a(Array(JSONWriter.text(answer, .compact).utf8)).value)
    }
}

extension StateFile {
    /// Keeps a fact about the file; a different one that is there already is a problem.
    fileprivate func keep(
        _ name: String, _ value: String, problem: (String) -> String
    ) throws(Problem) {
        if let found = try self.value(name) {
            if found != value { throw self.problem(problem(found)) }
        } else {
            try set(name, value)
        }
    }

    fileprivate func unreadable(_ number: Int) -> Problem {
        problem(
            "change \(number) does not give today what it gave when it was made; use the iamlab that "
                + "wrote the file, or another file")
    }
}
