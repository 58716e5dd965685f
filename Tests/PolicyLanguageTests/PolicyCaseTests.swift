import PolicyLanguage
import SourceText
import Testing

/// Reading requests: each mistake gets an answer, none ends the program.
struct PolicyCaseTests {
    private func answer(_ text: String) throws -> Value {
        let answer = PolicyCase.answer(SourceFile(name: "line 1", text: text))
        #expect(answer.isFailure)
        return try JSONParser.parse(SourceFile(name: "answer", text: answer.text))
    }

    @Test(arguments: [
        ("", "json-syntax"), ("[]", "not-a-request"), ("{}", "missing-principal"),
        (#"{"principal": "ama", "action": "s3:GetObject"}"#, "unknown-principal"),
        (#"{"principal": {"anonymous": 1}, "action": "s3:GetObject"}"#, "unknown-principal"),
        (#"{"principal": {"anonymous": true}}"#, "missing-action"),
        (#"{"principal": {"anonymous": true}, "action": "GetObject"}"#, "malformed-action"),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:GetObject", "resource": "b/k"}"#,
            "malformed-resource"
        ),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:GetObject", "polcies": []}"#,
            "unknown-key"
        ),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:A", "context": {"a": {"b": 1}}}"#,
            "wrong-type"
        ),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:A", "context": {"a": 1, "A": 2}}"#,
            "repeated-key"
        ),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:A", "resourcePolicy": {}}"#,
            "missing-statement"
        ),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:A", "resourceAccount": "12"}"#,
            "malformed-account"
        ),
        (
            #"{"principal": {"anonymous": true}, "action": "s3:A", "identityPolicies": {}}"#,
            "wrong-type"
        ),
        (
            "{\"principal\": {\"anonymous\": true}, \"action\": \"s3:A\", \"resource\": \"arn:aws:s3:::"
                + String(repeating: "a", count: 3000) + "\"}", "value-too-long"
        ),
        (
            "{\"principal\": {\"anonymous\": true}, \"action\": \"s3:A\", \"context\": {\"a\": \""
                + String(repeating: "a", count: 5000) + "\"}}", "value-too-long"
        ),
        ("{\"principal\": \"\\ud800\"}", "json-syntax"),
        (String(repeating: "[", count: 100_000), "json-syntax"),
    ])
    func answersAMistakeWithItsName(text: String, identifier: String) throws {
        #expect(try answer(text)["identifier"]?.scalarText == identifier)
    }

    @Test(arguments: [
        "\"lambda.amazonaws.com\"", "{\"service\": \"Lambda.amazonaws.com\"}",
    ])
    func takesAServiceByItsName(principal: String) {
        let text =
            "{\"principal\": \(principal), \"action\": \"sts:AssumeRole\", \"resource\": "
            + "\"arn:aws:iam::111122223333:role/worker\", \"resourcePolicy\": {\"Statement\": "
            + "{\"Effect\": \"Allow\", \"Principal\": {\"Service\": \"lambda.amazonaws.com\"}, "
            + "\"Action\": \"sts:AssumeRole\"}}}"
        let answer = PolicyCase.answer(SourceFile(name: "line 1", text: text))
        #expect(answer.text.contains("\"allowed\""))
    }

    @Test func answersTheSameFromItsMemory() {
        var stream = PolicyStream()
        let policy =
            "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"a\", \"Effect\": \"Allow\", "
            + "\"Action\": \"s3:Get*\", \"Resource\": \"arn:aws:s3:::b/*\"}]}"
        for (number, key) in ["x", "a longer key", "x"].enumerated() {
            let source = SourceFile(
                name: "line",
                text:
                    "{\"id\": \"\(String(repeating: "i", count: number))\", \"action\": \"s3:GetObject\", "
                    + "\"resource\": \"arn:aws:s3:::b/\(key)\", \"identityPolicies\": [\(policy)], "
                    + "\"principal\": \"arn:aws:iam::111122223333:user/ama\"}")
            let answer = stream.answer(source)
            #expect(answer.text == PolicyCase.answer(source).text)
            #expect(!answer.isFailure)
        }
    }

    @Test func forgetsNoMistakeOverItsMemory() {
        var stream = PolicyStream()
        let rest = "\"action\": \"s3:A\", \"identityPolicies\": [{\"Statement\": []}]}"
        let good = "{\"principal\": {\"anonymous\": true}, " + rest
        let bad = "{\"principal\": {\"anonymous\": false}, " + rest
        #expect(!stream.answer(SourceFile(name: "1", text: good)).isFailure)
        #expect(stream.answer(SourceFile(name: "2", text: bad)).isFailure)
        #expect(stream.answer(SourceFile(name: "3", text: good + "}")).isFailure)
        #expect(!stream.answer(SourceFile(name: "4", text: good)).isFailure)
    }

    @Test func keepsTheIdOfARequestThatCanNotBeRead() throws {
        #expect(try answer(#"{"id": "r7", "action": "s3:A"}"#)["id"]?.scalarText == "r7")
    }

    @Test func tellsWhereAMistakeIs() throws {
        let found = try answer("{\"principal\": {\"anonymous\": true},\n  \"action\": \"none\"}")
        #expect(found["line"]?.scalarText == "2")
        #expect(found["column"]?.scalarText == "13")
    }

    @Test func matchesHostilePatternsInTime() throws {
        // Each would be tried at every place of the text, and fail at the pattern's end.
        let pattern = "arn:aws:s3:::*" + String(repeating: "a", count: 1000) + "b"
        let patterns = Array(repeating: "\"\(pattern)\"", count: 10)
        let text =
            #"{"principal": "arn:aws:iam::111122223333:user/a", "action": "s3:A", "#
            + #""resource": "arn:aws:s3:::\#(String(repeating: "a", count: 2000))", "#
            + #""identityPolicies": [{"Statement": {"Effect": "Allow", "Action": "s3:*", "#
            + #""Resource": [\#(patterns.joined(separator: ","))]}}]}"#
        #expect(
            PolicyCase.answer(SourceFile(name: "line 1", text: text)).text.contains("implicitDeny"))
    }

    @Test func readsAHugeListInTime() throws {
        let resources = Array(repeating: "\"arn:aws:s3:::a*a*a*b\"", count: 20_000)
        let text =
            #"{"principal": "arn:aws:iam::111122223333:user/a", "action": "s3:A", "#
            + #""resource": "arn:aws:s3:::\#(String(repeating: "a", count: 1000))", "#
            + #""identityPolicies": [{"Statement": {"Effect": "Allow", "Action": "s3:*", "#
            + #""Resource": [\#(resources.joined(separator: ","))]}}]}"#
        let answer = PolicyCase.answer(SourceFile(name: "line 1", text: text))
        #expect(answer.text.contains("implicitDeny"))
        // The answer names a few of the resources, not all.
        #expect(answer.text.utf8.count < 2000)
    }
}

/// Asking about someone of an account.
struct AccountDetailsTests {
    private let account = """
        {"UserDetailList": [{"UserName": "ama", "UserId": "AIDAEXAMPLE",
            "Arn": "arn:aws:iam::111122223333:user/ama", "GroupList": ["Auditors"],
            "Tags": [{"Key": "team", "Value": "blue"}],
            "PermissionsBoundary": {"PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/Limit"},
            "UserPolicyList": [{"PolicyName": "Own", "PolicyDocument":
              "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22sqs%3A*%22%2C%22Resource%22%3A%22*%22%7D%7D"}],
            "AttachedManagedPolicies": []}],
         "GroupDetailList": [{"GroupName": "Auditors", "GroupPolicyList": [],
            "AttachedManagedPolicies": [{"PolicyName": "Home",
              "PolicyArn": "arn:aws:iam::111122223333:policy/Home"}]}],
         "RoleDetailList": [],
         "Policies": [
           {"Arn": "arn:aws:iam::111122223333:policy/Home", "PolicyVersionList": [
             {"IsDefaultVersion": false, "Document": {"Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}},
             {"IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement":
               {"Sid": "OwnFolder", "Effect": "Allow", "Action": "s3:*",
                "Resource": "arn:aws:s3:::home/${aws:username}/*",
                "Condition": {"StringEquals": {"aws:PrincipalTag/team": "blue"}}}}}]},
           {"Arn": "arn:aws:iam::111122223333:policy/Limit", "PolicyVersionList": [
             {"IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement":
               {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}}]}]}
        """

    private func explain(_ who: String, _ action: String, _ resource: String) throws -> Explanation
    {
        let source = SourceFile(name: "account.json", text: account)
        let (details, findings) = AccountDetails.read(source)
        #expect(findings.isEmpty)
        return try #require(details).policyCase(
            .init(who: who, action: action, resource: resource)
        ).explain()
    }

    @Test func takesPoliciesOfGroupsAndTagsOfTheUser() throws {
        let explanation = try explain("user/ama", "s3:GetObject", "arn:aws:s3:::home/ama/a.txt")
        #expect(explanation.verdict.decision == .allowed)
        #expect(explanation.text.contains("'OwnFolder' of Home, attached to group Auditors,"))
    }

    @Test func appliesTheBoundary() throws {
        let explanation = try explain(
            "ama", "sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q")
        #expect(explanation.verdict.silent.list == [.boundary])
    }

    @Test func knowsTheRootUser() throws {
        #expect(try explain("root", "s3:ListAllMyBuckets", "*").verdict.decision == .allowed)
    }

    @Test func suggestsANameThatIsThere() {
        #expect {
            try explain("user/amma", "s3:GetObject", "*")
        } throws: { error in
            (error as? AccountDetails.Problem)?.help == ["did you mean 'ama'?"]
        }
    }

    @Test func asksForAnAccount() {
        let (details, findings) = AccountDetails.read(SourceFile(name: "a", text: "{}"))
        #expect(details == nil)
        #expect(findings.first?.identifier == "not-an-account")
    }
}
