import SourceText
import Testing

@testable import IAMSimulator

/// What AWS answers to input that does not fit its service model, word for word.
@Suite struct ValidationTests {
    private static func refusal(
        _ command: String, _ parameters: [(String, Value)]
    ) throws -> TestAccount.Result {
        var test = TestAccount()
        return try test.call(command, parameters)
    }

    private static func constraint(_ path: String, _ text: String) -> String {
        "Value at '\(path)' failed to satisfy constraint: Member must \(text)"
    }

    /// Parameters, and the member and constraint that IAM names. Those of tags, versions, credentials
    /// and paths are recorded from AWS.
    @Test(
        arguments: [
            ("create-role", ["assume-role-policy-document": "{}"], "roleName", "not be null"),
            ("create-role", ["role-name": "r"], "assumeRolePolicyDocument", "not be null"),
            (
                "create-role",
                [
                    "role-name": String(repeating: "r", count: 65),
                    "assume-role-policy-document": "{}",
                ], "roleName", "have length less than or equal to 64"
            ),
            (
                "create-role",
                [
                    "role-name": "r", "assume-role-policy-document": "{}",
                    "description": "\u{1F600}",
                ],
                "description",
                #"satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#
            ),
            (
                "create-role",
                [
                    "role-name": "r", "assume-role-policy-document": "{}",
                    "max-session-duration": "3599",
                ], "maxSessionDuration", "have value greater than or equal to 3600"
            ),
            (
                "update-role", ["role-name": "r", "max-session-duration": "43201"],
                "maxSessionDuration", "have value less than or equal to 43200"
            ),
            (
                "create-role",
                [
                    "role-name": "r",
                    "assume-role-policy-document": String(repeating: "x", count: 131_073),
                ], "assumeRolePolicyDocument", "have length less than or equal to 131072"
            ),
            (
                "create-virtual-mfa-device",
                [
                    "virtual-mfa-device-name": "d",
                    "path": "/" + String(repeating: "p", count: 511) + "/",
                ], "path", "have length less than or equal to 512"
            ),
            (
                "set-default-policy-version",
                [
                    "policy-arn": "arn:aws:iam::123456789012:policy/p", "version-id": "wrong",
                ], "versionId",
                #"satisfy regular expression pattern: v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#
            ),
            (
                "update-service-specific-credential",
                [
                    "user-name": "u", "status": "Active",
                    "service-specific-credential-id": "not-a-word-but-long-enough",
                ], "serviceSpecificCredentialId", #"satisfy regular expression pattern: [\w]+"#
            ),
            (
                "update-service-specific-credential",
                [
                    "user-name": "u", "status": "invalid",
                    "service-specific-credential-id": "aaaaaaaaaaaaaaaaaaaa",
                ], "status", "satisfy enum value set"
            ),
            ("list-roles", ["max-items": "0"], "maxItems", "have value greater than or equal to 1"),
            (
                "list-roles", ["max-items": "1001"], "maxItems",
                "have value less than or equal to 1000"
            ),
            (
                "attach-role-policy", ["role-name": "r", "policy-arn": "short"], "policyArn",
                "have length greater than or equal to 20"
            ),
            (
                "create-saml-provider", ["name": "p", "saml-metadata-document": "<x/>"],
                "sAMLMetadataDocument", "have length greater than or equal to 1000"
            ),
            ("create-service-linked-role", [:], "aWSServiceName", "not be null"),
        ] as [(String, [String: String], String, String)])
    func iamNamesTheConstraint(
        command: String, parameters: [String: String], path: String, text: String
    ) throws {
        let result = try ValidationTests.refusal(
            command, parameters.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        #expect(result.code == "ValidationError")
        #expect(result.status == 400)
        #expect(
            result.message
                == "1 validation error detected: " + ValidationTests.constraint(path, text))
    }

    /// Names, paths and documents with characters that do not belong.
    @Test(
        arguments: [
            (
                "create-role", ["role-name": "bad/name", "assume-role-policy-document": "{}"],
                "roleName",
                "contain only alphanumeric characters and/or the following: +=,.@_-"
            ),
            (
                "put-user-policy",
                ["user-name": "u", "policy-name": "S3 access", "policy-document": "{}"],
                "policyName",
                "contain only alphanumeric characters and/or the following: +=,.@_-"
            ),
            (
                "create-user", ["user-name": "u", "path": "no-slash"], "path",
                "begin and end with / and contain only alphanumeric characters and/or / characters."
            ),
            (
                "create-user", ["user-name": "u", "path": "/open"], "path",
                "begin and end with / and contain only alphanumeric characters and/or / characters."
            ),
            (
                "create-policy",
                ["policy-name": "p", "policy-document": "{}", "path": "/a b/"], "path",
                "begin and end with / and contain only alphanumeric characters and/or / characters."
            ),
            (
                "update-user", ["user-name": "u", "new-path": "x"], "newPath",
                "begin and end with / and contain only alphanumeric characters and/or / characters."
            ),
            (
                "list-roles", ["path-prefix": "ci/"], "pathPrefix",
                "begin with the / character and contain only alphanumeric characters and/or / characters."
            ),
            (
                "list-policies", ["path-prefix": "/ci"], "pathPrefix",
                "begin with the / character and contain only alphanumeric characters and/or / characters."
            ),
            (
                "put-user-policy",
                ["user-name": "u", "policy-name": "p", "policy-document": "\u{1F600}"],
                "policyDocument", "contain only printable ASCII characters."
            ),
        ] as [(String, [String: String], String, String)])
    func iamHasFriendlierTextsForCharacters(
        command: String, parameters: [String: String], path: String, text: String
    ) throws {
        let result = try ValidationTests.refusal(
            command, parameters.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        #expect(result.code == "ValidationError")
        #expect(result.message == "The specified value for \(path) is invalid. It must " + text)
    }

    private static let tagKeyConstraint =
        "satisfy constraint: [Member must have length less than or equal to 128, "
        + "Member must have length greater than or equal to 1, Member must satisfy regular "
        + #"expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+, Member must not be null]"#

    private static func tag(_ key: String, _ value: String) -> Value {
        .object([("Key", .string(key)), ("Value", .string(value))])
    }

    /// Recorded from AWS.
    @Test(
        arguments: [
            (
                "tag-role", "tags", .array((0...50).map { tag("k\($0)", "") }), "tags",
                "have length less than or equal to 50"
            ),
            (
                "tag-role", "tags", .array([tag(String(repeating: "0", count: 129), "")]),
                "tags.1.member.key", "have length less than or equal to 128"
            ),
            (
                "tag-role", "tags",
                .array([tag("k", ""), tag("l", String(repeating: "0", count: 257))]),
                "tags.2.member.value", "have length less than or equal to 256"
            ),
            (
                "tag-role", "tags", .array([tag("NOWAY!", "")]), "tags.1.member.key",
                #"satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+"#
            ),
            (
                "untag-role", "tag-keys", .array((0...50).map { .string("k\($0)") }), "tagKeys",
                "have length less than or equal to 50"
            ),
            (
                "untag-role", "tag-keys", .array([.string(String(repeating: "0", count: 129))]),
                "tagKeys", tagKeyConstraint
            ),
            (
                "untag-role", "tag-keys", .array([.string("k"), .string("NOWAY!")]), "tagKeys",
                tagKeyConstraint
            ),
        ] as [(String, String, Value, String, String)])
    func listsAreCheckedAsAWSDoes(
        command: String, parameter: String, value: Value, path: String, text: String
    ) throws {
        let result = try ValidationTests.refusal(
            command, [("role-name", .string("r")), (parameter, value)])
        #expect(result.code == "ValidationError")
        #expect(
            result.message
                == "1 validation error detected: " + ValidationTests.constraint(path, text))
    }

    /// Recorded from AWS.
    @Test func severalErrorsAreJoined() throws {
        let result = try ValidationTests.refusal(
            "create-open-id-connect-provider",
            [
                ("url", .string(String(repeating: "b", count: 256))),
                ("thumbprint-list", .array([.string(String(repeating: "b", count: 41))])),
                ("client-id-list", .array([.string(String(repeating: "b", count: 256))])),
            ])
        #expect(
            result.message == "3 validation errors detected: "
                + ValidationTests.constraint(
                    "clientIDList",
                    "satisfy constraint: [Member must have length less than or equal to 255, "
                        + "Member must have length greater than or equal to 1]; ")
                + ValidationTests.constraint(
                    "thumbprintList",
                    "satisfy constraint: [Member must have length less than or equal to 40, "
                        + "Member must have length greater than or equal to 40]; ")
                + ValidationTests.constraint("url", "have length less than or equal to 255"))
    }

    @Test func oneMemberMayFailTwice() throws {
        let result = try ValidationTests.refusal("get-role", [("role-name", .string(""))])
        #expect(
            result.message == "2 validation errors detected: "
                + ValidationTests.constraint(
                    "roleName", "have length greater than or equal to 1; ")
                + ValidationTests.constraint(
                    "roleName", #"satisfy regular expression pattern: [\w+=,.@-]+"#))
    }

    /// STS repeats what was handed in; the first two are recorded from AWS.
    @Test(
        arguments: [
            (
                "Session1:2",
                #"Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*"#
            ),
            (
                String(repeating: "s", count: 65),
                "Value '\(String(repeating: "s", count: 65))' at 'roleSessionName' failed to satisfy constraint: Member must have length less than or equal to 64"
            ),
            (
                nil,
                "Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null"
            ),
        ] as [(String?, String)])
    func stsRepeatsValues(session: String?, text: String) throws {
        var parameters = [("role-arn", Value.string("arn:aws:iam::123456789012:role/r"))]
        if let session { parameters.append(("role-session-name", .string(session))) }
        let result = try ValidationTests.refusal("assume-role", parameters)
        #expect(result.code == "ValidationError")
        #expect(result.message == "1 validation error detected: " + text)
    }
}

@Suite struct InputPatternTests {
    /// Every pattern of the service model, with texts that it takes and texts that it does not.
    private static let cases: [(pattern: String, taken: [String], refused: [String])] = [
        (
            #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#, ["/", "/a/", "/a.b,c+d@e=f_g-h/2/"],
            ["", "a/", "/a", "//", "/a//b/", "/a b/", "/ä/"]
        ),
        (
            #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, ["/", "/a/", "/a/b~!/", "///"],
            ["", "//", "/a", "a/", "/a b/", "/\u{7F}/", "/ä/"]
        ),
        ("[ -~]+", [" ", "~", "a B 1"], ["", "\t", "\u{7F}", "é"]),
        ("[A-Z0-9]+", ["A1", "Z"], ["", "a", "A-"]),
        (#"[\d]*"#, ["", "123456"], ["12a", " 1", "١"]),
        (#"[\d]+"#, ["1", "123456"], ["", "12a", "-1"]),
        (
            #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#, ["", "Grün 1", "名前", "a_b.c:d/e=f+g-h@i", "½ Ⅷ"],
            ["a!", "a\tb", "a#", "\u{1F600}", "a*"]
        ),
        (#"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#, [" ", "clé", "k-1"], ["", "NOWAY!", "a,b", "\n"]),
        (
            #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#,
            ["arn:aws:iam::1:role/r", "\u{85}", "\u{A0}", "\u{1F600}", "\t\n\r"],
            ["", "\u{7F}", "\u{0}", "\u{FFFE}"]
        ),
        (
            #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#, ["", "a b\n", "¡ÿ"],
            ["\u{A0}", "\u{100}", "\u{7F}", "\u{0}"]
        ),
        (
            #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+"#, ["a", "\r"],
            ["", "\u{A0}", "\u{1F600}"]
        ),
        (
            #"[\u0009\u000A\u000D\u0020-\u00FF]+"#, ["{}", "\t", "\u{A0}ÿ"],
            ["", "\u{100}", "\u{0}"]
        ),
        (#"[\u0020-\u00FF]+"#, [" ", "ÿ"], ["", "\t", "\u{100}"]),
        (#"[\w+=,.@-]*"#, ["", "a_Z9+=,.@-"], ["a:b", "a b", "é"]),
        (#"[\w+=,.@-]+"#, ["a", "a_Z9+=,.@-"], ["", "a/b", "a b", "é", "a\n"]),
        (#"[\w+=,.@:\/-]*"#, ["", "a:b/c-d"], ["a b", "a\\b"]),
        (#"[\w+=/:,.@-]*"#, ["", "arn:aws:iam::1:mfa/d"], ["a b", "a#"]),
        (#"[\w+=/:,.@-]+"#, ["GAHT12345678", "a/b:c"], ["", "a b"]),
        (#"[\w-]*"#, ["", "access-analyzer"], ["a.b", "a b"]),
        (#"[\w-]+"#, ["a-1_B"], ["", "a.b"]),
        (#"[\w._-]+"#, ["a.b_c-d"], ["", "a+b"]),
        (#"[\w]*"#, ["", "AKIA_9"], ["A-"]),
        (#"[\w]+"#, ["AKIA_9"], ["", "A-", "é"]),
        (#"\d{12}"#, ["123456789012"], ["", "12345678901", "1234567890123", "12345678901a"]),
        (#"\u002F[\u0021-\u007F]*"#, ["/", "/a", "/a/b/", "/\u{7F}"], ["", "a", "/a b", "/ä"]),
        ("^[A-Za-z][A-Za-z0-9/_-]*$", ["a", "A/b_c-1"], ["", "1a", "/a", "a.b"]),
        (
            "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
            ["abc", "a-b", "1-2-3", String(repeating: "a", count: 63)],
            [
                "", "a", "ab", "a--b", "-ab", "ab-", "a-", "Abc", "a.b",
                String(repeating: "a", count: 64),
            ]
        ),
        ("^[a-zA-Z0-9:/+=,.@_-]+$", ["arn:aws:iam::1:user/a", "+=,.@_-"], ["", "a b", "a#"]),
        ("^[a-zA-Z0-9:_.-]+$", ["arn:aws:sns:us-east-1:1:t_x.y"], ["", "a/b"]),
        (
            #"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"#,
            ["http://", "https://a.example/b?c=d&e#f/g", "https://a#b", "http://a?"],
            ["", "ftp://a", "https:/a", "https://a?b?c", "https://a#b#c", "https://a b"]
        ),
        (
            #"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*"#,
            ["o-0123456789/r-abcd", "o-0123456789/r-abcd/ou-abcd-12345678/"],
            ["", "o-012345678/r-abcd", "o-0123456789/r-abc", "o-0123456789/r-abcd/OU"]
        ),
        ("^p-[0-9a-zA-Z_]{8,128}$", ["p-0123aB_9"], ["", "p-0123456", "q-01234567", "p-0123456-"]),
        (
            #"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#, ["v1", "v10", "v1.", "v2.a-B"],
            ["", "v0", "v", "1", "v1.a.b", "v1a"]
        ),
    ]

    @Test(arguments: cases.indices)
    func patternTakesWhatItDescribes(index: Int) throws {
        let (text, taken, refused) = InputPatternTests.cases[index]
        let pattern = try #require(InputPattern(text), "\(text)")
        for example in taken { #expect(pattern.matches(example), "\(text) on \(example)") }
        for example in refused { #expect(!pattern.matches(example), "\(text) on \(example)") }
    }

    @Test func everyPatternOfTheModelIsAmongThem() {
        var found: Set<String> = []
        func collect(_ type: TypeShape) {
            if let pattern = type.pattern { found.insert(pattern) }
            switch type.kind {
            case .list(let part): collect(part)
            case .structure(let members): for member in members { collect(member.type) }
            default: break
            }
        }
        for operation in Operation.allCases {
            for member in OperationTable.standard.shape(of: operation).members {
                collect(member.type)
            }
        }
        // The keys of a map are reached by no member.
        found.insert("^[A-Za-z][A-Za-z0-9/_-]*$")
        #expect(found == Set(InputPatternTests.cases.map(\.pattern)))
    }

    @Test(arguments: ["a(b", "[a", "a{1", "(?=a)", "\\p{M}", "\\u12"])
    func whatIsNotUnderstoodIsNoPattern(text: String) {
        #expect(InputPattern(text) == nil)
    }
}
