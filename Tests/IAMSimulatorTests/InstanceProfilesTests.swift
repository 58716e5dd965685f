import SourceText
import Testing

@testable import IAMSimulator

@Suite struct InstanceProfilesTests {
    /// An account with the roles `r` and `s` and the instance profile `p`.
    private func account() throws -> TestAccount {
        var test = TestAccount()
        let trust = #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#
        for name in ["r", "s"] {
            let created = try test.call(
                "create-role",
                [("role-name", .string(name)), ("assume-role-policy-document", .string(trust))])
            #expect(created.isAnswer)
        }
        #expect(try test.call("create-instance-profile", [profile]).isAnswer)
        return test
    }

    private let profile = ("instance-profile-name", Value.string("p"))
    private let role = ("role-name", Value.string("r"))

    private func tags(_ keys: String...) -> (String, Value) {
        ("tags", .array(keys.map { .object([("Key", .string($0)), ("Value", .string("v"))]) }))
    }

    @Test func answersShowWhatAWSShows() throws {
        var test = try account()
        let common = [
            "Path", "InstanceProfileName", "InstanceProfileId", "Arn", "CreateDate", "Roles",
        ]
        let created = try test.call(
            "create-instance-profile",
            [("instance-profile-name", .string("q")), ("path", .string("/web/"))]
        ).value["InstanceProfile"]
        #expect(created?.members?.map(\.key) == common)
        #expect(created?["Arn"]?.scalarText == "arn:aws:iam::123456789012:instance-profile/web/q")
        #expect(created?["InstanceProfileId"]?.scalarText?.hasPrefix("AIPA") == true)
        #expect(created?["Roles"]?.elements?.isEmpty == true)
        let tagged = try test.call(
            "create-instance-profile",
            [("instance-profile-name", .string("t")), tags("k")]
        ).value["InstanceProfile"]
        #expect(tagged?.members?.map(\.key) == common + ["Tags"])

        #expect(try test.call("add-role-to-instance-profile", [profile, role]).isAnswer)
        let got = try test.call("get-instance-profile", [profile]).value["InstanceProfile"]
        #expect(got?.members?.map(\.key) == common + ["Tags"])
        #expect(got?["Tags"]?.elements?.isEmpty == true)
        #expect(
            got?["Roles"]?.elements?.first?.members?.map(\.key) == [
                "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
            ])
        let listed = try test.call("list-instance-profiles").value["InstanceProfiles"]?.elements
        #expect(listed?.count == 3)
        for item in listed ?? [] { #expect(item.members?.map(\.key) == common) }
    }

    @Test func listingsChoose() throws {
        var test = try account()
        let other = ("instance-profile-name", Value.string("q"))
        #expect(
            try test.call("create-instance-profile", [other, ("path", .string("/web/"))]).isAnswer)
        #expect(try test.call("add-role-to-instance-profile", [other, role]).isAnswer)
        func names(_ result: TestAccount.Result) -> [String?] {
            (result.value["InstanceProfiles"]?.elements ?? []).map {
                $0["InstanceProfileName"]?.scalarText
            }
        }
        #expect(
            names(try test.call("list-instance-profiles", [("path-prefix", .string("/web/"))]))
                == ["q"])
        #expect(names(try test.call("list-instance-profiles")) == ["p", "q"])
        #expect(names(try test.call("list-instance-profiles-for-role", [role])) == ["q"])
        let idle = [("role-name", Value.string("s"))]
        #expect(names(try test.call("list-instance-profiles-for-role", idle)) == [])
        let page = try test.call("list-instance-profiles", [("max-items", .string("1"))])
        #expect(names(page) == ["p"])
        let rest = try test.call(
            "list-instance-profiles", [("marker", page.value["Marker"] ?? .null)])
        #expect(names(rest) == ["q"])
    }

    /// Code, status and text as AWS gave them; `p` holds `r`.
    @Test(
        arguments: [
            (
                "get-instance-profile", ["instance-profile-name": "no"], "NoSuchEntity", 404,
                "Instance Profile no cannot be found."
            ),
            (
                "delete-instance-profile", ["instance-profile-name": "no"], "NoSuchEntity", 404,
                "Instance Profile no cannot be found."
            ),
            (
                "list-instance-profile-tags", ["instance-profile-name": "no"], "NoSuchEntity", 404,
                "Instance Profile no cannot be found."
            ),
            (
                "create-instance-profile", ["instance-profile-name": "P"], "EntityAlreadyExists",
                409, "Instance Profile P already exists."
            ),
            (
                "add-role-to-instance-profile",
                ["instance-profile-name": "no", "role-name": "r"], "NoSuchEntity", 404,
                "Instance Profile no cannot be found."
            ),
            (
                "add-role-to-instance-profile",
                ["instance-profile-name": "p", "role-name": "no"], "NoSuchEntity", 404,
                "The role with name no cannot be found."
            ),
            (
                "add-role-to-instance-profile",
                ["instance-profile-name": "p", "role-name": "s"], "LimitExceeded", 409,
                "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"
            ),
            (
                "add-role-to-instance-profile",
                ["instance-profile-name": "p", "role-name": "r"], "LimitExceeded", 409,
                "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"
            ),
            (
                "remove-role-from-instance-profile",
                ["instance-profile-name": "p", "role-name": "s"], "NoSuchEntity", 404,
                "Role s in Instance Profile p cannot be found."
            ),
            (
                "remove-role-from-instance-profile",
                ["instance-profile-name": "no", "role-name": "no"], "NoSuchEntity", 404,
                "Instance Profile no cannot be found."
            ),
            (
                "delete-instance-profile", ["instance-profile-name": "p"], "DeleteConflict", 409,
                "Cannot delete entity, must remove roles from instance profile first."
            ),
            (
                "list-instance-profiles-for-role", ["role-name": "no"], "NoSuchEntity", 404,
                "The role with name no cannot be found."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = try account()
        #expect(try test.call("add-role-to-instance-profile", [profile, role]).isAnswer)
        let pairs = parameters.sorted { $0.key < $1.key }.map { ($0.key, Value.string($0.value)) }
        let result = try test.call(name, pairs)
        #expect(result.code == code)
        #expect(result.status == status)
        #expect(result.message == message)
    }

    @Test func profileIsDeletedOnceItsRoleIsOut() throws {
        var test = try account()
        #expect(try test.call("add-role-to-instance-profile", [profile, role]).isAnswer)
        #expect(try test.call("remove-role-from-instance-profile", [profile, role]).isAnswer)
        #expect(try test.call("delete-instance-profile", [profile]).isAnswer)
        #expect(try test.call("get-instance-profile", [profile]).code == "NoSuchEntity")
    }

    /// Unlike those of users and roles, keys differ by case.
    @Test func tagKeysAreCaseSensitive() throws {
        var test = try account()
        #expect(try test.call("tag-instance-profile", [profile, tags("k", "K")]).isAnswer)
        let twice = try test.call("tag-instance-profile", [profile, tags("k", "k")])
        #expect(twice.code == "InvalidInput")
        #expect(twice.message == "Duplicate tag keys found.")
        #expect(
            try test.call(
                "untag-instance-profile", [profile, ("tag-keys", .array([.string("k")]))]
            ).isAnswer)
        let left = try test.call("list-instance-profile-tags", [profile]).value["Tags"]
        #expect(left?.elements?.map { $0["Key"]?.scalarText } == ["K"])
    }

    @Test func tooManyTagsAreRefused() throws {
        var test = try account()
        for start in [0, 25] {
            let list = (start..<start + 25).map { index in
                Value.object([("Key", .string("k\(index)")), ("Value", .string("v"))])
            }
            #expect(
                try test.call("tag-instance-profile", [profile, ("tags", .array(list))]).isAnswer)
        }
        let result = try test.call("tag-instance-profile", [profile, tags("one-more")])
        #expect(result.code == "LimitExceeded")
        #expect(result.message == "The number of tags has reached the maximum limit.")
    }

    @Test func quotaIsKept() throws {
        var test = TestAccount()
        func create(_ index: Int) throws -> TestAccount.Result {
            try test.call(
                "create-instance-profile", [("instance-profile-name", .string("p\(index)"))])
        }
        for index in 0..<1000 { #expect(try create(index).isAnswer) }
        #expect(
            try create(1000).message
                == "Cannot exceed quota for InstanceProfilesPerAccount: 1000")
    }
}
