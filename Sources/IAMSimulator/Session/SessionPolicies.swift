internal import PolicyLanguage
internal import SourceText

/// The policies and tags that a call for temporary credentials hands over.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
struct SessionPolicies {
    /// Most characters of a policy as it is handed over.
    static let policyLength = 2048
    /// Most managed policies.
    static let managedPolicies = 10
    /// What tags take of the packed form, and what each takes beyond its text. AWS does not publish its
    /// packing; this follows sizes that people have reported.
    private static let tagSpace = 470
    private static let tagOverhead = 10

    var policy: String?
    var arns: [String] = []
    var tags: [Tag] = []

    /// The size in per cent of what AWS allows; nil where there is nothing to pack.
    var packedSize: Int? {
        guard policy != nil || !arns.isEmpty || !tags.isEmpty else { return nil }
        return policyShare + tagShare
    }

    private var policyShare: Int {
        var length = policy.map(SessionPolicies.compactLength) ?? 0
        for arn in arns { length += arn.utf8.count }
        return length * 100 / SessionPolicies.policyLength
    }

    private var tagShare: Int {
        var length = 0
        for tag in tags {
            length += tag.key.utf8.count + tag.value.utf8.count + SessionPolicies.tagOverhead
        }
        return length * 100 / SessionPolicies.tagSpace
    }

    func checkSize() throws(ServiceError) {
        if tagShare > 100 {
            throw ServiceError(
                "PackedPolicyTooLarge", 400,
                "Packed size of session tags consumes \(tagShare)% of allotted space.")
        }
        let size = policyShare + tagShare
        if size > 100 {
            throw ServiceError(
                "PackedPolicyTooLarge", 400,
                "Packed policy consumes \(size)% of allotted space, please use smaller policy.")
        }
    }

    private static func compactLength(_ text: String) -> Int {
        guard let value = try? JSONParser.parse(SourceFile(name: "policy", text: text)) else {
            return text.utf8.count
        }
        return JSONWriter.text(value, .compact).utf8.count
    }

    /// Throws AWS's complaint about a session policy. Unlike IAM, STS takes a policy without a version.
    static func check(_ text: String) throws(ServiceError) {
        guard let value = try? JSONParser.parse(SourceFile(name: "policy", text: text)),
            let members = value.members
        else { throw malformed("This policy contains invalid Json") }
        var versioned = members
        if value["Version"] == nil {
            versioned.insert(
                Value.Member(key: "Version", keyRange: value.range, value: .string("2012-10-17")),
                at: 0)
        } else if value["Version"]?.scalarText == "2008-10-17" {
            for index in versioned.indices where versioned[index].key == "Version" {
                versioned[index].value = .string("2012-10-17")
            }
        }
        let document = JSONWriter.text(Value(.object(versioned)), .compact)
        if let message = MalformedPolicy.message(identityPolicy: document) {
            throw malformed(message)
        }
    }

    private static func malformed(_ message: String) -> ServiceError {
        ServiceError("MalformedPolicyDocument", 400, message)
    }
}

extension Account {
    /// Reads and checks the policies of a call for credentials.
    func sessionPolicies(
        _ input: Input, tags: [Tag]
    ) throws(ServiceError) -> SessionPolicies {
        var policies = SessionPolicies(policy: input.text("Policy"), tags: tags)
        if let policy = policies.policy { try SessionPolicies.check(policy) }
        let elements = input.value["PolicyArns"]?.elements ?? []
        if elements.count > SessionPolicies.managedPolicies {
            throw .validation(
                "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: "
                    + "Member must have length less than or equal to "
                    + "\(SessionPolicies.managedPolicies)")
        }
        for element in elements {
            let arn = element["arn"]?.scalarText ?? ""
            guard policies.arns.contains(arn) == false else { continue }
            guard self.policies[arn] != nil || ManagedPolicyCatalogue.entry(arn: arn) != nil else {
                throw .validation("Policy \(arn) does not exist or is not attachable.")
            }
            policies.arns.append(arn)
        }
        try policies.checkSize()
        return policies
    }

    /// The session tags of a call. STS's code for a key given twice is not IAM's.
    func sessionTags(_ input: Input) throws(ServiceError) -> [Tag] {
        do {
            return try input.tags(.caseInsensitive)
        } catch {
            throw ServiceError("InvalidParameterValue", 400, error.message)
        }
    }
}
