import SourceText
import Testing

@testable import IAMSimulator

/// An account with a short way of calling it.
struct TestAccount {
    var account = Account(now: Timestamp(seconds: 1_768_467_600), seed: "test")

    /// Calls an operation by its command-line name; gives the answer, or AWS's code and text.
    mutating func call(
        _ name: String, _ parameters: [(String, Value)] = [], by caller: Caller = .labAdministrator
    ) throws -> Result {
        let operation = try #require(OperationTable.standard.operation(named: name))
        let shape = OperationTable.standard.shape(of: operation)
        let input = try InputReader.input(.object(parameters), for: shape)
        do {
            return .answer(try account.perform(Request(operation, input), by: caller))
        } catch {
            return .error(error)
        }
    }

    enum Result {
        case answer(Value)
        case error(ServiceError)

        var code: String? { if case .error(let error) = self { error.code } else { nil } }
        var message: String? { if case .error(let error) = self { error.message } else { nil } }
        var status: Int? { if case .error(let error) = self { error.status } else { nil } }
        var cause: ServiceError.Cause? {
            if case .error(let error) = self { error.cause } else { nil }
        }
        var value: Value { if case .answer(let value) = self { value } else { .null } }
        var isAnswer: Bool { if case .answer = self { true } else { false } }
    }
}
