package import IAMSimulator
internal import QueryProtocol
internal import SourceText
private import Synchronization

/// An account that answers many callers, one after the other.
package final class AccountService: Sendable {
    /// How the account is kept and who may call.
    package struct Options: Sendable {
        /// The account as it is before any call.
        package var account: Account
        /// Whether signatures are checked and each call has to be allowed by the caller's policies.
        package var isEnforcing = false
        /// The root user's key, for an account that enforces.
        package var rootKey: (id: String, secret: String)?
        /// Where the changes are kept; nil for memory.
        package var stateFile: String?
        /// Where the calls go as a scenario.
        package var recordFile: String?

        package init(account: Account) { self.account = account }
    }

    /// A call as it came, before anyone knows whose it is.
    struct Call {
        var request: SignedRequest
        var parameters: FormParameters
        var address: String
        /// Seconds since 1970.
        var time: Int
    }

    /// What became of a call.
    struct Outcome {
        var status: Int
        var document: [UInt8]
        /// What the log says: the operation, who called, the error's code.
        var action: String
        var caller: String
        var code: String
    }

    private struct State {
        var account: Account
        var stateFile: StateFile?
        var recording: Recording?
        /// Uses of keys that are not in the state file yet.
        var uses: [String: KeyUse] = [:]
    }

    private let options: Options
    private let picture: @Sendable (String) -> [UInt8]
    private let state: Mutex<State>

    /// - Parameter picture: Draws the QR code that holds a text, as a PNG.
    package init(
        _ options: Options, picture: @escaping @Sendable (String) -> [UInt8]
    ) throws {
        self.options = options
        self.picture = picture
        var account = options.account
        var stateFile: StateFile?
        if let path = options.stateFile {
            let file = try StateFile(path: path)
            account = try Replay.account(from: file, beginning: account)
            stateFile = file
        }
        let recording = try options.recordFile.map { try Recording(path: $0) }
        state = Mutex(State(account: account, stateFile: stateFile, recording: recording))
    }

    /// Writes what is still to be written. No call may follow.
    package func close() {
        state.withLock { state in
            if !state.uses.isEmpty { try? state.stateFile?.append(nil, uses: state.uses) }
            state.uses = [:]
            state.stateFile = nil
            state.recording = nil
        }
    }

    /// Empties the account: all that calls have made is gone.
    func reset() throws {
        try state.withLock { state in
            state.account = options.account
            state.uses = [:]
            try state.stateFile?.reset()
        }
    }

    func answer(_ call: Call, requestID: String) -> Outcome {
        var outcome = Outcome(status: 200, document: [], action: "", caller: "-", code: "")
        var service = call.parameters["Version"] == "2011-06-15" ? "sts" : "iam"
        outcome.action = Value.short(call.parameters["Action"] ?? "-", 64)
        do {
            let request = try QueryRequest.read(call.parameters)
            let signature = try Signature.read(call.request)
            service = OperationTable.standard.shape(of: request.operation).service
            let answer = try state.withLock { state in
                try perform(request, signature, call, &state, &outcome)
            }
            outcome.document = QueryAnswer.document(
                request.operation, answer, requestID: requestID, picture: picture)
        } catch {
            let failure = Failure(error)
            outcome.status = failure.status
            outcome.code = failure.code
            outcome.document = QueryAnswer.error(
                code: failure.code, status: failure.status, message: failure.message,
                service: service, requestID: requestID)
        }
        return outcome
    }

    /// An error of whatever kind as AWS answers it.
    private struct Failure {
        var code: String
        var status: Int
        var message: String

        init(_ error: any Error) {
            switch error {
            case let error as QueryRequest.Problem:
                (code, status, message) = (error.code, error.status, error.message)
            case let error as ServiceError:
                (code, status, message) = (error.code, error.status, error.message)
            default: (code, status, message) = ("ServiceFailure", 500, "\(error)")
            }
        }
    }

    private func perform(
        _ request: Request, _ signature: Signature?, _ call: Call, _ state: inout State,
        _ outcome: inout Outcome
    ) throws -> Value {
        state.account.setTime(Timestamp(seconds: call.time))
        let caller = try caller(signature, request.operation, call, state.account)
        outcome.caller = (try? state.account.arn(of: caller)) ?? "-"
        let before = state.stateFile == nil ? nil : state.account
        state.recording?.note(request, account: state.account, time: call.time)
        if options.isEnforcing { try state.account.authorize(request, by: caller) }
        if let key = caller.accessKeyID, let signature {
            let use = KeyUse(
                time: Timestamp(seconds: call.time), service: signature.service,
                region: signature.region)
            state.account.noteUse(ofKey: key, use)
            if state.stateFile != nil { state.uses[key] = use }
        }
        let answer = try state.account.perform(request, by: caller)
        if let file = state.stateFile, request.operation.changesAccount {
            let change = Replay.change(request, answer, caller: caller, time: call.time)
            do {
                try file.append(change, uses: state.uses)
                state.uses = [:]
            } catch {
                // What could not be kept has not happened.
                if let before { state.account = before }
                throw error
            }
        }
        return answer
    }

    /// Whose call it is.
    private func caller(
        _ signature: Signature?, _ operation: Operation, _ call: Call, _ account: Account
    ) throws -> Caller {
        var caller: Caller
        if let signature, let credentials = account.credentials(accessKeyID: signature.accessKeyID)
        {
            if options.isEnforcing {
                try check(signature, credentials, operation, call)
            }
            caller = credentials.caller
        } else if options.isEnforcing {
            caller = try rootOrNobody(signature, operation, call)
        } else {
            caller = Caller(.root)
        }
        caller.sourceAddress = call.address
        return caller
    }

    private func check(
        _ signature: Signature, _ credentials: Credentials, _ operation: Operation, _ call: Call
    ) throws {
        let service = OperationTable.standard.shape(of: operation).service
        if let token = credentials.token, signature.token != token { throw Account.invalidToken }
        if credentials.token == nil, signature.token != nil { throw Account.invalidToken }
        try signature.check(
            call.request, secret: credentials.secret, service: service, now: call.time)
        if let expires = credentials.expires, call.time >= expires.seconds {
            throw QueryRequest.Problem(
                "ExpiredToken", 403, "The security token included in the request is expired")
        }
    }

    /// The root user, where her key has signed; calls that need no signature are nobody's.
    private func rootOrNobody(
        _ signature: Signature?, _ operation: Operation, _ call: Call
    ) throws -> Caller {
        guard let signature else {
            if operation == .assumeRoleWithSAML || operation == .assumeRoleWithWebIdentity {
                return Caller(.anonymous)
            }
            throw QueryRequest.Problem(
                "MissingAuthenticationToken", 403, "Request is missing Authentication Token")
        }
        guard let key = options.rootKey, signature.accessKeyID == key.id else {
            throw Account.invalidToken
        }
        if signature.token != nil { throw Account.invalidToken }
        let service = OperationTable.standard.shape(of: operation).service
        try signature.check(call.request, secret: key.secret, service: service, now: call.time)
        return Caller(.root, accessKeyID: key.id)
    }
}
