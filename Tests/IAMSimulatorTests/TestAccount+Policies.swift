import Foundation
import SourceText
import Testing

@testable import IAMSimulator

extension TestAccount {
    /// A policy that AWS takes.
    static let document =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}"#

    /// A policy of so many characters, white space not counted.
    static func document(ofSize size: Int) -> String {
        let empty =
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Sid": ""}}"#
        let rest = size - Account.size(ofPolicy: empty)
        return empty.replacingOccurrences(
            of: #""Sid": """#, with: "\"Sid\": \"" + String(repeating: "a", count: rest) + "\"")
    }

    /// An account with the user `ama`, the group `staff` and the role `Deploy`.
    static func withHolders() throws -> TestAccount {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        try test.run("create-group", ["group-name": "staff"])
        test.account.roles["deploy"] = Role(
            name: "Deploy", path: "/app/", id: "AROATESTROLE", created: test.account.now,
            trustPolicy: "{}")
        return test
    }

    /// Makes a policy; gives its ARN.
    mutating func createPolicy(_ name: String, path: String = "/") throws -> String {
        let answer = try run(
            "create-policy",
            ["policy-name": name, "path": path, "policy-document": TestAccount.document])
        return try #require(answer.value["Policy"]?["Arn"]?.scalarText)
    }

    /// The texts of a member of each element of a list that an operation answers with.
    mutating func listed(
        _ name: String, _ parameters: KeyValuePairs<String, String>, _ list: String,
        _ member: String
    ) throws -> [String] {
        (try run(name, parameters).value[list]?.elements ?? []).compactMap {
            $0[member]?.scalarText
        }
    }
}
