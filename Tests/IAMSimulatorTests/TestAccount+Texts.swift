import SourceText
import Testing

@testable import IAMSimulator

extension TestAccount {
    /// Calls an operation whose parameters are all texts.
    @discardableResult
    mutating func run(
        _ name: String, _ parameters: KeyValuePairs<String, String> = [:],
        by caller: Caller = .labAdministrator
    ) throws -> Result {
        try call(name, parameters.map { ($0.key, .string($0.value)) }, by: caller)
    }
}

extension TestAccount.Result {
    /// The answer as compact JSON.
    var json: String { JSONWriter.text(value, .compact) }
}
