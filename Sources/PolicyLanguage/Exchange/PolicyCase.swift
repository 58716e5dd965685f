package import SourceText

/// A request with the policies that apply to it, as the JSON of docs/policies.md gives it.
package struct PolicyCase: Sendable {
    /// Comes back in the answer.
    package var id: Value?
    package var request: AuthorizationRequest
    package var identityPolicies: [PolicySet.Member] = []
    package var resourcePolicy: PolicySet.Member?
    package var boundaries: [PolicySet.Member] = []
    package var sessionPolicies: [PolicySet.Member]?
    package var serviceControlPolicies: [[PolicySet.Member]]?
    package var resourceControlPolicies: [[PolicySet.Member]]?
    package var endpointPolicies: [PolicySet.Member]?

    package init(request: AuthorizationRequest) { self.request = request }

    /// The policies, ready to decide.
    package func compile() -> ApplicablePolicies {
        ApplicablePolicies(
            identity: identityPolicies, resource: resourcePolicy, boundaries: boundaries,
            sessions: sessionPolicies, endpoints: endpointPolicies,
            serviceControl: serviceControlPolicies, resourceControl: resourceControlPolicies)
    }

    /// Decides and explains.
    package func explain() -> Explanation { explain(with: compile()) }

    /// Decides and explains, with policies that were compiled before.
    func explain(with policies: ApplicablePolicies) -> Explanation {
        Explainer(policies: policies, request: PreparedRequest(request)).explain()
    }

    /// Reads a case; a syntax error of JSON is a finding too.
    package static func read(_ source: SourceFile) -> (policyCase: PolicyCase?, findings: [Finding])
    {
        do throws(JSONError) {
            return PolicyCaseReader.read(try JSONParser.parse(source))
        } catch {
            return (nil, [Finding(.error, "json-syntax", error.message, at: error.range)])
        }
    }

    /// Reads condition keys: a mapping, as under `context`.
    package static func context(
        _ source: SourceFile
    ) -> (entries: [AuthorizationRequest.ContextEntry]?, findings: [Finding]) {
        do throws(JSONError) {
            return PolicyCaseReader.context(try JSONParser.parse(source))
        } catch {
            return (nil, [Finding(.error, "json-syntax", error.message, at: error.range)])
        }
    }

    /// An answer as JSON on one line.
    package struct Answer: Sendable {
        package var text: String
        /// The request could not be read; the text says why.
        package var isFailure: Bool
    }

    /// Decides a request in JSON: a decision with its reasons, or an error.
    package static func answer(_ source: SourceFile) -> Answer {
        var stream = PolicyStream(memory: 0)
        return stream.answer(source)
    }
}
