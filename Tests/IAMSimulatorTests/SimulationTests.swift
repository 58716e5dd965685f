import SourceText
import Testing

@testable import IAMSimulator

@Suite struct SimulationTests {
    private static let user = "arn:aws:iam::123456789012:user/ama"
    private static let put =
        #"{"Version": "2012-10-17", "Statement": {"Sid": "", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}}"#

    private static func policy(
        _ action: String, _ effect: String = "Allow", resource: String = "*", more: String = ""
    ) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Action":"\#(action)","Resource":"\#(resource)"\#(more)}]}"#
    }

    /// Calls with texts and, under names that need them, lists.
    private static func simulate(
        _ test: inout TestAccount, _ operation: String, _ parameters: [(String, [String])],
        _ more: [(String, Value)] = []
    ) throws -> TestAccount.Result {
        let texts = ["policy-source-arn", "resource-policy", "resource-owner", "caller-arn"]
        return try test.call(
            operation,
            parameters.map { name, values in
                let all = Value.array(values.map { .string($0) })
                return (name, texts.contains(name) ? .string(values[0]) : all)
            } + more)
    }

    private static func custom(
        _ parameters: [(String, [String])], _ more: [(String, Value)] = []
    ) throws -> TestAccount.Result {
        var test = TestAccount()
        return try simulate(&test, "simulate-custom-policy", parameters, more)
    }

    private static func results(_ result: TestAccount.Result) -> [Value] {
        result.value["EvaluationResults"]?.elements ?? []
    }

    private static func decisions(_ result: TestAccount.Result) -> [String?] {
        results(result).map { $0["EvalDecision"]?.scalarText }
    }

    private static func entry(_ key: String, _ values: [String], _ type: String) -> Value {
        .object([
            ("ContextKeyName", .string(key)),
            ("ContextKeyValues", .array(values.map { .string($0) })),
            ("ContextKeyType", .string(type)),
        ])
    }

    // MARK: Answers

    /// As recorded from AWS, but for the organization, of which no account here is part.
    @Test(arguments: ["user/ama", "group/staff", "role/app/Deploy"])
    func answersAreAsRecorded(_ subject: String) throws {
        var test = try TestAccount.withHolders()
        let arn = try #require(
            try test.run(
                "create-policy", ["policy-name": "Put", "policy-document": SimulationTests.put]
            ).value["Policy"]?["Arn"]?.scalarText)
        try test.run("attach-user-policy", ["user-name": "ama", "policy-arn": arn])
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": arn])
        try test.run("attach-role-policy", ["role-name": "Deploy", "policy-arn": arn])
        let answer = try SimulationTests.simulate(
            &test, "simulate-principal-policy",
            [
                ("policy-source-arn", ["arn:aws:iam::123456789012:" + subject]),
                ("action-names", ["s3:PutObject", "s3:GetObjectVersion"]),
                ("resource-arns", ["arn:aws:s3:::bucket"]),
            ])
        let matched =
            #"[{"SourcePolicyId":"Put","SourcePolicyType":"IAM Policy","#
            + #""StartPosition":{"Line":1,"Column":41},"EndPosition":{"Line":1,"Column":113}}]"#
        func result(_ action: String, _ decision: String, _ matched: String) -> String {
            #"{"EvalActionName":"\#(action)","EvalResourceName":"arn:aws:s3:::bucket","#
                + #""EvalDecision":"\#(decision)","MatchedStatements":\#(matched),"#
                + #""MissingContextValues":[],"EvalDecisionDetails":{},"ResourceSpecificResults":["#
                + #"{"EvalResourceName":"arn:aws:s3:::bucket","EvalResourceDecision":"\#(decision)","#
                + #""MatchedStatements":\#(matched),"MissingContextValues":[]}]}"#
        }
        #expect(
            answer.json
                == #"{"EvaluationResults":["# + result("s3:PutObject", "allowed", matched) + ","
                + result("s3:GetObjectVersion", "implicitDeny", "[]") + #"],"IsTruncated":false}"#)
    }

    /// Without resources, the answer has neither details nor results for single resources.
    @Test func withoutResourcesAllOfThemAreMeant() throws {
        let answer = try SimulationTests.custom([
            ("policy-input-list", [SimulationTests.policy("dynamodb:*")]),
            ("action-names", ["dynamodb:CreateBackup"]),
        ])
        #expect(
            answer.json
                == #"{"EvaluationResults":[{"EvalActionName":"dynamodb:CreateBackup","#
                + #""EvalResourceName":"*","EvalDecision":"allowed","MatchedStatements":["#
                + #"{"SourcePolicyId":"PolicyInputList.1","SourcePolicyType":"IAM Policy","#
                + #""StartPosition":{"Line":1,"Column":38},"EndPosition":{"Line":1,"Column":93}}],"#
                + #""MissingContextValues":[]}],"IsTruncated":false}"#)
    }

    /// A statement of a list begins where the one before ends, and the first behind the bracket.
    @Test(arguments: [
        (#"{"Version":"2012-10-17","Statement":[A,B]}"#, ["1:38-1:96", "1:96-1:150"]),
        ("{\n    \"Statement\": [\n        A,\n        B\n    ]\n}", ["2:19-3:67", "3:67-4:62"]),
        ("{\n  \"Statement\": A\n}", ["2:17-2:74"]), ("{\"Statement\":  [ A ]}", ["1:17-1:76"]),
        ("{\"Id\":\"\u{e9}\u{e9}\",\"Statement\":A}", ["1:25-1:82"]),
    ])
    func statementsHaveAWSsPlaces(_ template: String, _ expected: [String]) throws {
        let a = #"{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}"#
        let b = #"{"Effect":"Allow","Action":"s3:List*","Resource":"*"}"#
        #expect(a.utf8.count == 58 && b.utf8.count == 53)
        let policy = template.map { $0 == "A" ? a : $0 == "B" ? b : String($0) }.joined()
        let answer = try SimulationTests.custom([
            ("policy-input-list", [policy]), ("action-names", ["s3:ListBucket"]),
        ])
        func place(_ value: Value?) -> String {
            (value?["Line"]?.scalarText ?? "") + ":" + (value?["Column"]?.scalarText ?? "")
        }
        let matched = SimulationTests.results(answer)[0]["MatchedStatements"]?.elements ?? []
        let places = matched.map { place($0["StartPosition"]) + "-" + place($0["EndPosition"]) }
        #expect(places == expected)
    }

    @Test func severalResourcesGiveOneResultForEachAction() throws {
        let answer = try SimulationTests.custom([
            (
                "policy-input-list",
                [
                    SimulationTests.policy("s3:*", resource: "arn:aws:s3:::good/*"),
                    SimulationTests.policy("s3:PutObject", "Deny", resource: "arn:aws:s3:::bad/*"),
                ]
            ), ("action-names", ["s3:PutObject", "s3:GetObject"]),
            ("resource-arns", ["arn:aws:s3:::good/a", "arn:aws:s3:::bad/a"]),
        ])
        #expect(SimulationTests.decisions(answer) == ["explicitDeny", "implicitDeny"])
        let first = SimulationTests.results(answer)[0]
        #expect(first["EvalResourceName"]?.scalarText == "*")
        #expect(first["MatchedStatements"]?.elements?.isEmpty == true)
        let specific = first["ResourceSpecificResults"]?.elements ?? []
        #expect(
            specific.map { $0["EvalResourceDecision"]?.scalarText } == ["allowed", "explicitDeny"])
        #expect(
            specific.map {
                $0["MatchedStatements"]?.elements?.first?["SourcePolicyId"]?.scalarText
            } == ["PolicyInputList.1", "PolicyInputList.2"])
    }

    @Test func resultsComeInPages() throws {
        var test = TestAccount()
        let parameters = [
            ("policy-input-list", [SimulationTests.policy("s3:*")]),
            ("action-names", ["s3:A", "s3:B", "s3:C"]),
        ]
        let first = try SimulationTests.simulate(
            &test, "simulate-custom-policy", parameters, [("max-items", .integer(2))])
        #expect(SimulationTests.results(first).count == 2)
        let marker = try #require(first.value["Marker"])
        let second = try SimulationTests.simulate(
            &test, "simulate-custom-policy", parameters, [("marker", marker)])
        #expect(
            SimulationTests.results(second).map { $0["EvalActionName"]?.scalarText } == ["s3:C"])
        #expect(second.value["Marker"] == nil)
    }

    // MARK: Policies

    @Test func policiesOfAPrincipalAreNamedAsAWSNamesThem() throws {
        var test = try TestAccount.withHolders()
        let arn = try test.createPolicy("Lists")
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "staff"])
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": arn])
        let document = TestAccount.document
        try test.run(
            "put-user-policy",
            ["user-name": "ama", "policy-name": "own", "policy-document": document])
        try test.run(
            "put-group-policy",
            ["group-name": "staff", "policy-name": "ours", "policy-document": document])
        func ids(_ exclusions: [Value]) throws -> [String?] {
            let answer = try SimulationTests.simulate(
                &test, "simulate-principal-policy",
                [
                    ("policy-source-arn", [SimulationTests.user]),
                    ("policy-input-list", [document]), ("action-names", ["s3:ListBucket"]),
                ], exclusions.isEmpty ? [] : [("policy-exclusion-list", .array(exclusions))])
            return SimulationTests.results(answer)[0]["MatchedStatements"]?.elements?.map {
                $0["SourcePolicyId"]?.scalarText
            } ?? []
        }
        #expect(
            try ids([]) == ["user_ama_own", "group_staff_ours", "Lists", "PolicyInputList.1"])
        #expect(
            try ids([.object([("PolicyType", .string("inline"))])])
                == ["Lists", "PolicyInputList.1"])
        #expect(
            try ids([
                .object([("PolicyArn", .string(arn))]),
                .object([
                    (
                        "InlinePolicyIdentifier",
                        .object([
                            ("PolicyName", .string("own")), ("AttachmentType", .string("user")),
                            ("AttachmentName", .string("ama")),
                        ])
                    )
                ]),
            ]) == ["group_staff_ours", "PolicyInputList.1"])
    }

    @Test func aBoundaryLimitsItsHolder() throws {
        var test = try TestAccount.withHolders()
        let arn = try test.createPolicy("Lists")
        try test.run(
            "put-user-permissions-boundary",
            ["user-name": "ama", "permissions-boundary": arn])
        try test.run(
            "put-user-policy",
            [
                "user-name": "ama", "policy-name": "all",
                "policy-document": SimulationTests.policy("*"),
            ])
        let parameters = [
            ("policy-source-arn", [SimulationTests.user]),
            ("action-names", ["s3:ListBucket", "s3:GetObject"]),
        ]
        func outcomes(_ more: [(String, Value)]) throws -> [String] {
            let answer = try SimulationTests.simulate(
                &test, "simulate-principal-policy", parameters, more)
            return SimulationTests.results(answer).map {
                let detail = $0["PermissionsBoundaryDecisionDetail"]
                return ($0["EvalDecision"]?.scalarText ?? "") + " "
                    + (detail?["AllowedByPermissionsBoundary"]?.scalarText ?? "-")
            }
        }
        #expect(try outcomes([]) == ["allowed true", "implicitDeny false"])
        let deny = SimulationTests.policy("s3:ListBucket", "Deny")
        #expect(
            try outcomes([("permissions-boundary-policy-input-list", .array([.string(deny)]))])
                == ["explicitDeny false", "implicitDeny false"])
        #expect(
            try outcomes([
                (
                    "policy-exclusion-list",
                    .array([.object([("PolicyType", .string("permission-boundary"))])])
                )
            ]) == ["allowed -", "allowed -"])
    }

    @Test func aBoundarysRefusalIsMatched() throws {
        let answer = try SimulationTests.custom([
            ("policy-input-list", [SimulationTests.policy("*")]),
            ("permissions-boundary-policy-input-list", [SimulationTests.policy("s3:*", "Deny")]),
            ("action-names", ["s3:GetObject"]),
        ])
        let matched = SimulationTests.results(answer)[0]["MatchedStatements"]?.elements ?? []
        #expect(matched.count == 1)
        #expect(
            matched[0]["SourcePolicyId"]?.scalarText == "PermissionsBoundaryPolicyInputList.1")
        #expect(matched[0]["SourcePolicyType"]?.scalarText == "Permissions Boundary Policy")
    }

    @Test func resourcePoliciesGrantAndRefuse() throws {
        func bucket(_ effect: String, _ action: String, _ principal: String) -> String {
            #"{"Version":"2012-10-17","Statement":{"Effect":"\#(effect)","Principal":\#(principal),"Action":"\#(action)","Resource":"arn:aws:s3:::b/*"}}"#
        }
        func outcome(_ policy: String, _ more: [(String, [String])] = []) throws -> Value {
            let answer = try SimulationTests.custom(
                [
                    ("policy-input-list", [SimulationTests.policy("s3:GetObject")]),
                    ("action-names", ["s3:GetObject", "s3:PutObject"]),
                    ("resource-arns", ["arn:aws:s3:::b/a"]), ("resource-policy", [policy]),
                    ("caller-arn", [SimulationTests.user]),
                ] + more)
            return try #require(answer.value["EvaluationResults"])
        }
        func decisions(_ value: Value) -> [String?] {
            (value.elements ?? []).map { $0["EvalDecision"]?.scalarText }
        }
        let direct = #"{"AWS":"\#(SimulationTests.user)"}"#
        #expect(
            try decisions(outcome(bucket("Allow", "s3:Put*", direct))) == ["allowed", "allowed"])
        let account = #"{"AWS":"123456789012"}"#
        #expect(
            try decisions(outcome(bucket("Allow", "s3:Put*", account)))
                == ["allowed", "implicitDeny"])
        let denied = try outcome(bucket("Deny", "s3:Get*", #""*""#))
        #expect(decisions(denied) == ["explicitDeny", "implicitDeny"])
        let matched = denied.elements?[0]["MatchedStatements"]?.elements ?? []
        #expect(matched.map { $0["SourcePolicyId"]?.scalarText } == ["ResourcePolicy"])
        #expect(matched.map { $0["SourcePolicyType"]?.scalarText } == ["Resource Policy"])
        // In another account both sides have to allow, and the answer shows what each says.
        let other = [("resource-owner", ["arn:aws:iam::210987654321:root"])]
        let foreign = try outcome(bucket("Allow", "s3:Put*", direct), other)
        #expect(decisions(foreign) == ["implicitDeny", "implicitDeny"])
        #expect(
            foreign.elements?.map { JSONWriter.text($0["EvalDecisionDetails"] ?? .null, .compact) }
                == [
                    #"{"IAM Policy":"allowed","Resource Policy":"implicitDeny"}"#,
                    #"{"IAM Policy":"implicitDeny","Resource Policy":"allowed"}"#,
                ])
        #expect(
            try decisions(outcome(bucket("Allow", "s3:*", direct), other))
                == ["allowed", "implicitDeny"])
    }

    @Test func eachLevelOfAnOrganizationHasToAllow() throws {
        func level(_ policy: String) -> Value {
            .object([("ServiceControlPolicyInputList", .array([.string(policy)]))])
        }
        func outcome(_ levels: [Value]) throws -> String {
            let answer = try SimulationTests.custom(
                [
                    ("policy-input-list", [SimulationTests.policy("*")]),
                    ("action-names", ["s3:GetObject"]),
                ], [("ordered-organization-policy-input-list", .array(levels))])
            let result = SimulationTests.results(answer)[0]
            let detail = result["OrganizationsDecisionDetail"]?["AllowedByOrganizations"]
            return (result["EvalDecision"]?.scalarText ?? "") + " " + (detail?.scalarText ?? "")
        }
        let (all, some) = (SimulationTests.policy("*"), SimulationTests.policy("ec2:*"))
        #expect(try outcome([level(all), level(all)]) == "allowed true")
        #expect(try outcome([level(all), level(some)]) == "implicitDeny false")
        #expect(
            try outcome([level(all), level(SimulationTests.policy("s3:*", "Deny"))])
                == "explicitDeny false")
    }

    // MARK: Context

    @Test func missingKeysAreThoseOfAllPolicies() throws {
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b","Condition":{"StringLike":{"aws:PrincipalTag/team":"s3"},"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"}}},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}"}]}"#
        func keys(_ more: [(String, [String])], _ entries: [(String, Value)] = []) throws
            -> [String]
        {
            let answer = try SimulationTests.custom(
                [("policy-input-list", [policy]), ("action-names", ["s3:ListBucket"])] + more,
                entries)
            func names(_ value: Value?) -> String {
                value.map { JSONWriter.text($0["MissingContextValues"] ?? .null, .compact) } ?? ""
            }
            let result = SimulationTests.results(answer).first
            return [names(result), names(result?["ResourceSpecificResults"]?.elements?.first)]
        }
        let both = #"["aws:PrincipalTag/team","aws:username"]"#
        #expect(try keys([]) == [both, ""])
        #expect(try keys([("resource-arns", ["arn:aws:s3:::b"])]) == ["[]", both])
        #expect(
            try keys([("caller-arn", [SimulationTests.user])])
                == [#"["aws:PrincipalTag/team"]"#, ""])
        let entry = SimulationTests.entry("AWS:principaltag/team", ["s3"], "string")
        #expect(try keys([], [("context-entries", .array([entry]))]) == [#"["aws:username"]"#, ""])
    }

    @Test func contextDecides() throws {
        let condition =
            #","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"},"IpAddress":{"aws:SourceIp":"10.0.0.0/8"},"NumericLessThan":{"s3:max-keys":"10"},"Bool":{"aws:SecureTransport":"true"},"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}"#
        func decision(_ changes: [Value] = []) throws -> String? {
            let entries = [
                SimulationTests.entry("aws:SourceIp", ["10.1.2.3"], "ip"),
                SimulationTests.entry("s3:max-keys", ["5"], "numeric"),
                SimulationTests.entry("aws:SecureTransport", ["true"], "boolean"),
                SimulationTests.entry("aws:TagKeys", ["a", "b"], "stringList"),
            ]
            let kept = entries.filter { entry in
                !changes.contains {
                    $0["ContextKeyName"]?.scalarText == entry["ContextKeyName"]?.scalarText
                }
            }
            let answer = try SimulationTests.custom(
                [
                    ("policy-input-list", [SimulationTests.policy("s3:*", more: condition)]),
                    ("action-names", ["s3:ListBucket"]),
                ], [("context-entries", .array(kept + changes))])
            return SimulationTests.decisions(answer).first ?? nil
        }
        #expect(try decision() == "allowed")
        for change in [
            SimulationTests.entry("aws:SourceIp", ["11.1.2.3"], "ip"),
            SimulationTests.entry("s3:max-keys", ["10"], "numeric"),
            SimulationTests.entry("aws:SecureTransport", ["false"], "boolean"),
            SimulationTests.entry("aws:TagKeys", ["a", "c"], "stringList"),
            SimulationTests.entry("aws:CurrentTime", ["2019-04-25T11:00:00Z"], "date"),
        ] {
            #expect(try decision([change]) == "implicitDeny")
        }
    }

    @Test(arguments: [
        ("numeric", ["five"]), ("boolean", ["yes"]), ("ip", ["10.0.0.0/8"]), ("ip", ["10.0.0"]),
        ("date", ["yesterday"]), ("binary", ["%"]), ("numericList", ["1", "two"]),
        ("string", ["a", "b"]), ("numeric", ["1", "2"]),
    ])
    func contextHasItsTypes(_ type: String, _ values: [String]) throws {
        let entry = SimulationTests.entry("a:key", values, type)
        #expect(
            try SimulationTests.custom(
                [
                    ("policy-input-list", [SimulationTests.policy("s3:*")]),
                    ("action-names", ["s3:ListBucket"]),
                ], [("context-entries", .array([entry]))]
            ).code == "InvalidInput")
    }

    @Test func contextKeysAreListedInTheirOrder() throws {
        let policy =
            #"{"Version":"2012-10-17","Statement":{"Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"},"StringEquals":{"AWS:username":"${saml:sub}"}},"Effect":"Allow","Action":"dynamodb:*","Resource":"arn:aws:dynamodb:us-west-2:123456789012:table/${aws:username}/${*}/${$"}}"#
        var test = try TestAccount.withHolders()
        let custom = try SimulationTests.simulate(
            &test, "get-context-keys-for-custom-policy", [("policy-input-list", [policy])])
        let keys = #"{"ContextKeyNames":["aws:username","aws:CurrentTime","saml:sub"]}"#
        #expect(custom.json == keys)
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "staff"])
        try test.run(
            "put-group-policy",
            ["group-name": "staff", "policy-name": "ours", "policy-document": policy])
        let principal = try SimulationTests.simulate(
            &test, "get-context-keys-for-principal-policy",
            [("policy-source-arn", [SimulationTests.user])])
        #expect(principal.json == keys)
    }

    // MARK: Refusals

    @Test(arguments: [
        ("action-names", ["ListBucket"], "The action is invalid since it is missing names"),
        ("action-names", ["s3:*"], "Wildcards are not supported in action names: s3:*."),
        ("resource-arns", ["a-b-c"], "ResourceNames are not in a valid ARN format: a-b-c."),
        (
            "resource-arns", ["arn:aws:s3:::b", "*"],
            "ResourceNames are not in a valid ARN format: *."
        ),
        ("resource-owner", ["123456789012"], "'123456789012' is not a valid as a Resource Owner."),
        (
            "caller-arn", ["arn:aws:sts::123456789012:assumed-role/a/b"],
            "Invalid caller - Caller must be an IAM user, role or group in this context."
        ),
        (
            "resource-policy", [SimulationTests.put],
            "Invalid caller - Caller cannot be null or empty."
        ),
        ("policy-input-list", ["{}"], "Syntax errors in policy."),
        (
            "policy-input-list", [#"{"Version":"2012-10-17","Statement":[]}"#],
            "Syntax errors in policy."
        ),
        (
            "policy-input-list",
            [
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"get","Resource":"*"}}"#
            ], "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        ),
        (
            "permissions-boundary-policy-input-list", [SimulationTests.put, SimulationTests.put],
            "The list of Permissions Boundary policies cannot exceed 1 items."
        ),
    ])
    func whatCanNotBeSimulatedIsRefused(
        _ name: String, _ values: [String], _ message: String
    ) throws {
        var parameters = [
            ("policy-input-list", [SimulationTests.put]), ("action-names", ["s3:ListBucket"]),
        ].filter { $0.0 != name }
        parameters.append((name, values))
        let result = try SimulationTests.custom(parameters)
        #expect(result.code == "InvalidInput")
        #expect(result.status == 400)
        #expect(result.message == message)
    }

    @Test func contextKeysComeOnce() throws {
        let entry = SimulationTests.entry("aws:username", ["a"], "string")
        let again = SimulationTests.entry("AWS:UserName", ["b"], "string")
        #expect(
            try SimulationTests.custom(
                [
                    ("policy-input-list", [SimulationTests.put]),
                    ("action-names", ["s3:ListBucket"]),
                ], [("context-entries", .array([entry, again]))]
            ).code == "InvalidInput")
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:user/nobody", "NoSuchEntity", "user with name nobody"),
        ("arn:aws:iam::123456789012:role/Deploy", "NoSuchEntity", "role with name Deploy"),
        ("arn:aws:iam::210987654321:user/ama", "NoSuchEntity", "user with name ama"),
        (
            "arn:aws:sts::123456789012:assumed-role/a/b", "InvalidInput",
            "Invalid Entity Arn: arn:aws:sts::123456789012:assumed-role/a/b does not clearly define"
        ), ("arn:aws:iam::123456789012:policy/a", "InvalidInput", "does not clearly define"),
        ("not-an-arn-but-long-enough", "InvalidInput", "does not clearly define"),
    ])
    func principalsMustExist(_ arn: String, _ code: String, _ message: String) throws {
        var test = try TestAccount.withHolders()
        for (operation, more) in [
            ("simulate-principal-policy", [("action-names", ["s3:ListBucket"])]),
            ("get-context-keys-for-principal-policy", []),
        ] {
            let result = try SimulationTests.simulate(
                &test, operation, [("policy-source-arn", [arn])] + more)
            #expect(result.code == code)
            #expect(result.message?.contains(message) == true)
        }
    }

    @Test func aResourcePolicyNeedsAUserAsTheCaller() throws {
        var test = try TestAccount.withHolders()
        func result(_ subject: String, _ resource: String) throws -> String? {
            try SimulationTests.simulate(
                &test, "simulate-principal-policy",
                [
                    ("policy-source-arn", ["arn:aws:iam::123456789012:" + subject]),
                    ("action-names", ["s3:ListBucket"]), ("resource-arns", [resource]),
                    ("resource-policy", [SimulationTests.put]),
                ]
            ).message
        }
        #expect(
            try result("role/app/Deploy", "arn:aws:s3:::b")
                == "Invalid caller - Caller must be an IAM user in this context.")
        #expect(
            try result("group/staff", "arn:aws:s3:::b")
                == "Invalid caller - Caller cannot be null or empty.")
        #expect(
            try result("user/ama", "*")
                == "Invalid Entity Arn: * does not clearly define entity type and name.")
        #expect(try result("user/ama", "arn:aws:s3:::b") == nil)
    }

    /// Patterns that have to be tried again and again, on very many resources.
    @Test func workIsBounded() throws {
        let pattern = "arn:aws:s3:::" + String(repeating: "*a", count: 40_000)
        let resource = "arn:aws:s3:::" + String(repeating: "b", count: 2000)
        let clock = ContinuousClock()
        let start = clock.now
        let result = try SimulationTests.custom([
            ("policy-input-list", [SimulationTests.policy("s3:*", resource: pattern)]),
            ("action-names", (1...100).map { "s3:A\($0)" }),
            ("resource-arns", [String](repeating: resource, count: 100)),
        ])
        #expect(result.code == "InvalidInput")
        #expect(clock.now - start < .seconds(10))
    }
}
