import SourceText
import Testing

@testable import IAMSimulator

@Suite struct UsersTests {
    private let s3 = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"

    @Test func newUserIsDescribedAsAWSDoes() throws {
        var test = TestAccount()
        let user = try test.run("create-user", ["user-name": "ama", "path": "/hq/"]).value["User"]
        #expect(user?.members?.map(\.key) == ["Path", "UserName", "UserId", "Arn", "CreateDate"])
        #expect(user?["Arn"]?.scalarText == "arn:aws:iam::123456789012:user/hq/ama")
        let id = try #require(user?["UserId"]?.scalarText)
        #expect(id.hasPrefix("AIDA") && id.count == 21)
        #expect(user?["CreateDate"]?.scalarText == "2026-01-15T09:00:00+00:00")
    }

    @Test func listingsLeaveOutTagsAndBoundary() throws {
        var test = TestAccount()
        _ = try test.call(
            "create-user",
            [
                ("user-name", .string("ama")), ("permissions-boundary", .string(s3)),
                ("tags", .array([.object([("Key", .string("a")), ("Value", .string("1"))])])),
            ])
        test.account.users["ama"]?.passwordLastUsed = test.account.now
        let one = try test.run("get-user", ["user-name": "ama"]).value["User"]
        #expect(
            one?.members?.map(\.key) == [
                "Path", "UserName", "UserId", "Arn", "CreateDate", "PasswordLastUsed",
                "PermissionsBoundary", "Tags",
            ])
        #expect(
            JSONWriter.text(one?["PermissionsBoundary"] ?? .null, .compact)
                == #"{"PermissionsBoundaryType":"Policy","PermissionsBoundaryArn":"\#(s3)"}"#)
        let listed = try test.run("list-users").value["Users"]?.elements?.first
        #expect(
            listed?.members?.map(\.key) == [
                "Path", "UserName", "UserId", "Arn", "CreateDate", "PasswordLastUsed",
            ])
    }

    /// Code, status and text as AWS gave them (recorded in 2026).
    @Test(
        arguments: [
            (
                "get-user", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
            (
                "update-user", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
            (
                "delete-user", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
            (
                "list-user-tags", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
            (
                "create-user", ["user-name": "AMA"], "EntityAlreadyExists", 409,
                "User with name AMA already exists."
            ),
            (
                "update-user", ["user-name": "esi", "new-user-name": "Ama"], "EntityAlreadyExists",
                409, "User with name Ama already exists."
            ),
            (
                "get-user", [:], "ValidationError", 400,
                "Must specify userName when calling with non-User credentials"
            ),
            (
                "create-user",
                ["user-name": "new", "permissions-boundary": "longtextbutnoarnatall"],
                "InvalidInput", 400, "ARN longtextbutnoarnatall is not valid."
            ),
            (
                "create-user",
                [
                    "user-name": "new",
                    "permissions-boundary": "arn:aws:iam::123456789012:not_a_policy/invalid",
                ],
                "InvalidInput", 400,
                "ARN arn:aws:iam::123456789012:not_a_policy/invalid is not valid."
            ),
            (
                "create-user",
                [
                    "user-name": "new",
                    "permissions-boundary": "arn:aws:iam::123456789012:policy/nonexistent-policy",
                ],
                "NoSuchEntity", 404,
                "Scope ARN: arn:aws:iam::123456789012:policy/nonexistent-policy does not exist or is not attachable."
            ),
            (
                "create-user", ["user-name": "new", "path": "/open"], "ValidationError", 400,
                "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        try test.run("create-user", ["user-name": "esi"])
        let result = try test.call(name, parameters.map { ($0.key, .string($0.value)) })
        #expect(result.code == code && result.status == status)
        #expect(result.message == message)
        #expect(test.account.users.count == 2)
    }

    @Test func userIsFoundWhateverTheCaseAndShownInHerOwn() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "Ama"])
        let user = try test.run("get-user", ["user-name": "aMA"]).value["User"]
        #expect(user?["UserName"]?.scalarText == "Ama")
        #expect(try test.run("update-user", ["user-name": "ama", "new-user-name": "AMA"]).isAnswer)
        #expect(
            try test.run("get-user", ["user-name": "ama"]).value["User"]?["Arn"]?.scalarText
                == "arn:aws:iam::123456789012:user/AMA")
    }

    @Test func withoutANameTheCallerIsMeant() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        let own = try test.run("get-user", by: Caller(.user("ama"))).value["User"]
        #expect(own?["UserName"]?.scalarText == "ama")
        test.account.advance(bySeconds: 60)
        #expect(
            try test.run("get-user", by: Caller(.root)).json
                == #"{"User":{"UserId":"123456789012","Arn":"arn:aws:iam::123456789012:root","CreateDate":"2026-01-15T09:00:00+00:00"}}"#
        )
    }

    /// Something that hangs on a user, and what AWS says has to be done about it.
    struct Burden: Sendable {
        let duty: String
        let put: @Sendable (inout User) -> Void

        init(_ duty: String, _ put: @escaping @Sendable (inout User) -> Void) {
            self.duty = duty
            self.put = put
        }

        static let all = [
            Burden("detach all policies") { $0.attachedPolicies = ["arn:aws:iam::aws:policy/X"] },
            Burden("delete policies") {
                $0.inlinePolicies = [InlinePolicy(name: "p", document: "{}")]
            },
            Burden("delete login profile") {
                $0.loginProfile = LoginProfile(
                    password: "x", isResetRequired: false, created: $0.created, changed: $0.created)
            },
            Burden("delete access keys") {
                $0.accessKeys = [
                    AccessKey(id: "AKIA", secret: "s", status: "Active", created: $0.created)
                ]
            },
            Burden("delete certificates") {
                $0.signingCertificates = [
                    SigningCertificate(id: "c", body: "b", status: "Active", uploaded: $0.created)
                ]
            },
            Burden("remove users from group") { $0.groups = ["g"] },
            Burden("delete MFA device") { $0.devices = ["arn:aws:iam::123456789012:mfa/d"] },
            Burden("remove referenced objects") {
                $0.sshPublicKeys = [
                    SSHPublicKey(
                        id: "APKA", body: "b", fingerprint: "f", status: "Inactive",
                        uploaded: $0.created)
                ]
            },
            Burden("remove referenced objects") {
                $0.serviceSpecificCredentials = [
                    ServiceSpecificCredential(
                        id: "ACCA", service: "codecommit.amazonaws.com", userName: "u", secret: "s",
                        status: "Active", created: $0.created)
                ]
            },
        ]
    }

    /// Each text is one that AWS gave; their order was not recorded.
    @Test(arguments: Burden.all)
    func userIsDeletedOnlyWhenNothingHangsOnHer(burden: Burden) throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        let bare = try #require(test.account.users["ama"])
        var burdened = bare
        burden.put(&burdened)
        test.account.users["ama"] = burdened
        let refusal = try test.run("delete-user", ["user-name": "ama"])
        #expect(refusal.code == "DeleteConflict" && refusal.status == 409)
        #expect(refusal.message == "Cannot delete entity, must \(burden.duty) first.")
        test.account.users["ama"] = bare
        #expect(try test.run("delete-user", ["user-name": "ama"]).isAnswer)
        #expect(try test.run("get-user", ["user-name": "ama"]).code == "NoSuchEntity")
    }

    @Test func deletionOfAUserFollowsTheWayOfTheGuide() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        try test.run("create-group", ["group-name": "g"])
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "g"])
        try test.run("create-login-profile", ["user-name": "ama", "password": "Baobab-Market-27"])
        let key = try #require(
            try test.run("create-access-key", ["user-name": "ama"]).value["AccessKey"]?[
                "AccessKeyId"]?.scalarText)
        #expect(try test.run("delete-user", ["user-name": "ama"]).code == "DeleteConflict")
        try test.run("delete-login-profile", ["user-name": "ama"])
        try test.run("delete-access-key", ["user-name": "ama", "access-key-id": key])
        #expect(
            try test.run("delete-user", ["user-name": "ama"]).message
                == "Cannot delete entity, must remove users from group first.")
        try test.run("remove-user-from-group", ["user-name": "ama", "group-name": "g"])
        #expect(try test.run("delete-user", ["user-name": "ama"]).isAnswer)
        #expect(test.account.groups["g"]?.members == [])
        #expect(test.account.accessKeyOwners.isEmpty)
    }

    @Test func renamingFollowsThroughAllThatNamesTheUser() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        let caller = Caller(.user("ama"))
        let key = try #require(
            try test.run("create-access-key", by: caller).value["AccessKey"]?["AccessKeyId"]?
                .scalarText)
        for group in ["first", "second"] {
            try test.run("create-group", ["group-name": group])
            try test.run("add-user-to-group", ["user-name": "ama", "group-name": group])
        }
        try test.run("create-virtual-mfa-device", ["virtual-mfa-device-name": "phone"])
        let serial = "arn:aws:iam::123456789012:mfa/phone"
        test.account.devices[serial]?.user = "ama"
        test.account.users["ama"]?.devices = [serial]
        for (id, identity) in [
            ("ASIA1", .user("ama")), ("ASIA2", .federatedUser("guest", createdBy: "ama")),
            ("ASIA3", .user("other")),
        ] as [(String, Caller.Identity)] {
            test.account.sessions[id] = session(id, identity)
        }

        #expect(
            try test.run(
                "update-user", ["user-name": "AMA", "new-user-name": "Esi", "new-path": "/hq/"]
            ).isAnswer)

        #expect(try test.run("get-user", ["user-name": "ama"]).code == "NoSuchEntity")
        let user = try test.run("get-user", ["user-name": "esi"]).value["User"]
        #expect(user?["Arn"]?.scalarText == "arn:aws:iam::123456789012:user/hq/Esi")
        for group in ["first", "second"] {
            let members = try test.run("get-group", ["group-name": group]).value["Users"]
            #expect(members?.elements?.compactMap { $0["UserName"]?.scalarText } == ["Esi"])
        }
        #expect(test.account.devices[serial]?.user == "esi")
        #expect(test.account.accessKeyOwners[key] == "esi")
        let used = try test.run("get-access-key-last-used", ["access-key-id": key]).value
        #expect(used["UserName"]?.scalarText == "Esi")
        #expect(
            try test.account.arn(of: Caller(test.identity(of: "ASIA1"))).hasSuffix("user/hq/Esi"))
        if case .federatedUser("guest", createdBy: "esi") = try test.identity(of: "ASIA2") {
        } else {
            Issue.record("the federated session does not know its user any more")
        }
        if case .user("other") = try test.identity(of: "ASIA3") {
        } else {
            Issue.record("the session of another user has changed hands")
        }
    }

    @Test func sessionsOfADeletedUserDoNotPassToHerNamesake() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        test.account.sessions["ASIA1"] = session("ASIA1", .user("ama"))
        test.account.sessions["ASIA2"] = session("ASIA2", .user("esi"))
        try test.run("delete-user", ["user-name": "ama"])
        #expect(test.account.sessions["ASIA1"] == nil)
        #expect(test.account.sessions["ASIA2"] != nil)
    }

    private func session(_ id: String, _ identity: Caller.Identity) -> TemporarySession {
        TemporarySession(
            accessKeyID: id, secret: "s", token: "t", identity: identity, userID: "AIDA",
            issued: Timestamp(seconds: 0), expires: Timestamp(seconds: 1))
    }

    @Test func boundariesAreCountedWithTheirUsers() throws {
        var test = TestAccount()
        for name in ["ama", "esi"] {
            try test.run("create-user", ["user-name": name, "permissions-boundary": s3])
        }
        #expect(test.account.boundaryCounts[s3] == 2)
        try test.run("delete-user", ["user-name": "ama"])
        #expect(test.account.boundaryCounts[s3] == 1)
        try test.run("delete-user", ["user-name": "esi"])
        #expect(test.account.boundaryCounts[s3] == nil)
    }

    @Test func accountHoldsFiveThousandUsers() throws {
        var test = TestAccount()
        for index in 1...5000 {
            let name = "user\(index)"
            test.account.users[name] = User(
                name: name, path: "/", id: "AIDA\(index)", created: test.account.now)
        }
        let result = try test.run("create-user", ["user-name": "ama"])
        #expect(result.code == "LimitExceeded" && result.status == 409)
        #expect(result.message == "Cannot exceed quota for UsersPerAccount: 5000")
    }

    /// Pages of a filtered listing join to the whole, and a page that ends with the last entity is
    /// not cut off.
    @Test(arguments: [1, 3, 6, 7, 100])
    func pagesOfAFilteredListingJoinToTheWhole(size: Int) throws {
        var test = TestAccount()
        for index in 0..<12 {
            let path = index.isMultiple(of: 2) ? "/even/" : "/odd/"
            try test.run("create-user", ["user-name": "user\(10 + index)", "path": path])
        }
        var names: [String] = []
        var marker: String?
        var pages = 0
        repeat {
            var parameters = [
                ("max-items", Value.integer(size)), ("path-prefix", .string("/ev")),
            ]
            if let marker { parameters.append(("marker", .string(marker))) }
            let page = try test.call("list-users", parameters).value
            names += (page["Users"]?.elements ?? []).compactMap { $0["UserName"]?.scalarText }
            marker = page["Marker"]?.scalarText
            #expect(page["IsTruncated"]?.scalarText == (marker == nil ? "false" : "true"))
            pages += 1
        } while marker != nil
        #expect(names == ["user10", "user12", "user14", "user16", "user18", "user20"])
        #expect(pages == (6 + size - 1) / size)
    }

    @Test(arguments: ["x", "-1", "7", "9223372036854775807"])
    func markersThatNoAnswerGaveAreRefused(marker: String) throws {
        var test = TestAccount()
        for name in ["ama", "esi"] { try test.run("create-user", ["user-name": name]) }
        let result = try test.run("list-users", ["marker": marker])
        #expect(result.code == "ValidationError" && result.message == "Invalid Marker.")
    }
}

extension TestAccount {
    fileprivate func identity(of session: String) throws -> Caller.Identity {
        try #require(account.sessions[session]).identity
    }
}
