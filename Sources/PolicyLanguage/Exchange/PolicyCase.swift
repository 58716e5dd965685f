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
    package func explain() -> Explanation {
        Explainer(policies: compile(), request: PreparedRequest(request)).explain()
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
        let value: Value
        do throws(JSONError) {
            value = try JSONParser.parse(source)
        } catch {
            let finding = Finding(.error, "json-syntax", error.message, at: error.range)
            let failure = failure(nil, [finding], source)
            return Answer(text: JSONWriter.text(failure, .compact), isFailure: true)
        }
        let (policyCase, findings) = PolicyCaseReader.read(value)
        guard let policyCase else {
            let failure = failure(value["id"], findings, source)
            return Answer(text: JSONWriter.text(failure, .compact), isFailure: true)
        }
        let answer = policyCase.explain().json(id: policyCase.id, in: source)
        return Answer(text: JSONWriter.text(answer, .compact), isFailure: false)
    }

    private static func failure(_ id: Value?, _ findings: [Finding], _ source: SourceFile) -> Value
    {
        var members: [(String, Value)] = []
        if let id { members.append(("id", id)) }
        let first = findings.first
        members.append(("error", .string(first?.message ?? "the request can not be read")))
        if let first {
            let place = source.location(at: first.range.lowerBound)
            members.append(("identifier", .string(first.identifier)))
            members.append(("line", .integer(place.line)))
            members.append(("column", .integer(place.column)))
        }
        return .object(members)
    }
}
