package import SourceText

/// Answers as AWS's clients hand them on: policies as trees, bytes as Base64.
///
/// On the wire a policy is a percent-encoded text. botocore decodes it, and so do the AWS CLI's output
/// and queries, and a lab's checks.
package enum ClientAnswer {
    package static func decoded(_ answer: Value, of operation: Operation) -> Value {
        switch operation {
        case .getUserPolicy, .getGroupPolicy, .getRolePolicy, .getPolicyVersion,
            .listPolicyVersions, .createRole, .getRole, .listRoles, .updateRoleDescription,
            .createServiceLinkedRole, .createInstanceProfile, .getInstanceProfile,
            .listInstanceProfiles, .listInstanceProfilesForRole, .getAccountAuthorizationDetails:
            return decodingDocuments(answer)
        case .getCredentialReport:
            return changing("Content", in: answer) { text in
                .string(Base64.encode([UInt8](text.utf8)))
            }
        default: return answer
        }
    }

    private static func decodingDocuments(_ value: Value) -> Value {
        switch value.kind {
        case .array(let elements):
            var decoded: [Value] = []
            decoded.reserveCapacity(elements.count)
            for element in elements { decoded.append(decodingDocuments(element)) }
            return .array(decoded)
        case .object(var members):
            for index in members.indices {
                switch members[index].key {
                case "PolicyDocument", "AssumeRolePolicyDocument", "Document":
                    members[index].value = document(members[index].value)
                default: members[index].value = decodingDocuments(members[index].value)
                }
            }
            return Value(.object(members))
        default: return value
        }
    }

    private static func document(_ value: Value) -> Value {
        guard case .string(let text) = value.kind else { return value }
        let source = SourceFile(name: "policy", bytes: [UInt8](text.utf8))
        return (try? JSONParser.parse(source)) ?? value
    }

    private static func changing(
        _ key: String, in answer: Value, _ change: (String) -> Value
    ) -> Value {
        guard var members = answer.members else { return answer }
        for index in members.indices where members[index].key == key {
            members[index].value = change(members[index].value.scalarText ?? "")
        }
        return Value(.object(members))
    }
}
