package import IAMSimulator
package import SourceText

extension SourceFile {
    /// A remark on a policy's ARN that names none, with the ones it may have meant.
    package func unknownPolicy(_ call: CallRecord, at range: SourceRange) -> Diagnostic {
        var help: [String] = []
        for arn in call.policySuggestions { help.append("did you mean '\(arn)'?") }
        return warning("policy-arn", "no policy has this ARN", at: range, help: help)
    }
}
