import SourceText
import Testing

@testable import IAMSimulator

@Suite struct GroupsTests {
    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        for name in ["ama", "esi"] { try test.run("create-user", ["user-name": name]) }
        for name in ["Staff", "guests"] { try test.run("create-group", ["group-name": name]) }
        return test
    }

    private func groups(of user: String, in test: inout TestAccount) throws -> [String] {
        let answer = try test.run("list-groups-for-user", ["user-name": user]).value
        return (answer["Groups"]?.elements ?? []).compactMap { $0["GroupName"]?.scalarText }
    }

    private func members(of group: String, in test: inout TestAccount) throws -> [String] {
        let answer = try test.run("get-group", ["group-name": group]).value
        return (answer["Users"]?.elements ?? []).compactMap { $0["UserName"]?.scalarText }
    }

    @Test func newGroupIsDescribedAsAWSDoes() throws {
        var test = TestAccount()
        let group = try test.run("create-group", ["group-name": "g", "path": "/hq/"]).value["Group"]
        #expect(
            group?.members?.map(\.key) == ["Path", "GroupName", "GroupId", "Arn", "CreateDate"])
        #expect(group?["Arn"]?.scalarText == "arn:aws:iam::123456789012:group/hq/g")
        #expect(group?["GroupId"]?.scalarText?.hasPrefix("AGPA") == true)
        let answer = try test.run("get-group", ["group-name": "G"]).value
        #expect(answer.members?.map(\.key) == ["Group", "Users", "IsTruncated"])
        #expect(answer["Users"]?.elements?.isEmpty == true)
    }

    /// The texts for groups that are not there are recorded; AWS has the others in the same form.
    @Test(
        arguments: [
            (
                "get-group", ["group-name": "g"], "NoSuchEntity", 404,
                "The group with name g cannot be found."
            ),
            (
                "delete-group", ["group-name": "g"], "NoSuchEntity", 404,
                "The group with name g cannot be found."
            ),
            (
                "update-group", ["group-name": "g", "new-group-name": "h"], "NoSuchEntity", 404,
                "The group with name g cannot be found."
            ),
            (
                "create-group", ["group-name": "STAFF"], "EntityAlreadyExists", 409,
                "Group with name STAFF already exists."
            ),
            (
                "update-group", ["group-name": "guests", "new-group-name": "staff"],
                "EntityAlreadyExists", 409, "Group with name staff already exists."
            ),
            (
                "add-user-to-group", ["group-name": "staff", "user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
            (
                "add-user-to-group", ["group-name": "g", "user-name": "ama"], "NoSuchEntity", 404,
                "The group with name g cannot be found."
            ),
            (
                "remove-user-from-group", ["group-name": "g", "user-name": "ama"], "NoSuchEntity",
                404, "The group with name g cannot be found."
            ),
            (
                "list-groups-for-user", ["user-name": "x"], "NoSuchEntity", 404,
                "The user with name x cannot be found."
            ),
        ] as [(String, [String: String], String, Int, String)])
    func refusesInAWSsWords(
        name: String, parameters: [String: String], code: String, status: Int, message: String
    ) throws {
        var test = try prepared()
        let result = try test.call(name, parameters.map { ($0.key, .string($0.value)) })
        #expect(result.code == code && result.status == status)
        #expect(result.message == message)
    }

    @Test func membershipIsSeenFromBothSides() throws {
        var test = try prepared()
        for (user, group) in [("esi", "staff"), ("Ama", "STAFF"), ("esi", "guests")] {
            try test.run("add-user-to-group", ["user-name": user, "group-name": group])
        }
        #expect(try members(of: "staff", in: &test) == ["esi", "ama"])
        #expect(try groups(of: "esi", in: &test) == ["Staff", "guests"])
        #expect(
            try test.run("add-user-to-group", ["user-name": "esi", "group-name": "staff"]).isAnswer)
        #expect(try members(of: "staff", in: &test) == ["esi", "ama"])

        try test.run("remove-user-from-group", ["user-name": "ESI", "group-name": "Staff"])
        #expect(try members(of: "staff", in: &test) == ["ama"])
        #expect(try groups(of: "esi", in: &test) == ["guests"])
        let again = try test.run(
            "remove-user-from-group", ["user-name": "esi", "group-name": "staff"])
        #expect(again.code == "NoSuchEntity")
        #expect(again.message == "User esi not in group Staff")
    }

    @Test func renamedGroupKeepsItsMembers() throws {
        var test = try prepared()
        let id = try test.run("get-group", ["group-name": "staff"]).value["Group"]?["GroupId"]
        for user in ["ama", "esi"] {
            try test.run("add-user-to-group", ["user-name": user, "group-name": "staff"])
        }
        #expect(
            try test.run(
                "update-group",
                ["group-name": "staff", "new-group-name": "Team", "new-path": "/hq/"]
            ).isAnswer)
        #expect(try test.run("get-group", ["group-name": "staff"]).code == "NoSuchEntity")
        #expect(try members(of: "team", in: &test) == ["ama", "esi"])
        #expect(try groups(of: "ama", in: &test) == ["Team"])
        let group = try test.run("get-group", ["group-name": "team"]).value["Group"]
        #expect(group?["Arn"]?.scalarText == "arn:aws:iam::123456789012:group/hq/Team")
        #expect(group?["GroupId"]?.scalarText == id?.scalarText)
        #expect(
            try test.run("remove-user-from-group", ["user-name": "ama", "group-name": "team"])
                .isAnswer)
        #expect(try members(of: "team", in: &test) == ["esi"])
    }

    @Test func groupIsDeletedOnlyWhenNothingHangsOnIt() throws {
        var test = try prepared()
        func deletion() throws -> String? {
            try test.run("delete-group", ["group-name": "staff"]).message
        }
        try test.run("add-user-to-group", ["user-name": "ama", "group-name": "staff"])
        test.account.groups["staff"]?.attachedPolicies = ["arn:aws:iam::aws:policy/SecurityAudit"]
        test.account.groups["staff"]?.inlinePolicies = [InlinePolicy(name: "p", document: "{}")]
        #expect(try deletion() == "Cannot delete entity, must remove users from group first.")
        try test.run("remove-user-from-group", ["user-name": "ama", "group-name": "staff"])
        #expect(try deletion() == "Cannot delete entity, must detach all policies first.")
        test.account.groups["staff"]?.attachedPolicies = []
        #expect(try deletion() == "Cannot delete entity, must delete policies first.")
        test.account.groups["staff"]?.inlinePolicies = []
        #expect(try deletion() == nil)
        #expect(test.account.groups["staff"] == nil)
    }

    @Test func eleventhGroupOfAUserIsRefused() throws {
        var test = try prepared()
        for index in 1...11 {
            try test.run("create-group", ["group-name": "g\(index)"])
            let result = try test.run(
                "add-user-to-group", ["user-name": "ama", "group-name": "g\(index)"])
            #expect(result.isAnswer == (index <= 10))
            if index == 11 {
                #expect(result.code == "LimitExceeded" && result.status == 409)
                #expect(result.message == "Cannot exceed quota for GroupsPerUser: 10")
            }
        }
        #expect(
            try test.run("add-user-to-group", ["user-name": "ama", "group-name": "g1"]).isAnswer,
            "a member of ten groups may be added again to one of them")
    }

    @Test func accountHoldsThreeHundredGroups() throws {
        var test = TestAccount()
        for index in 1...300 {
            #expect(try test.run("create-group", ["group-name": "g\(index)"]).isAnswer)
        }
        let result = try test.run("create-group", ["group-name": "one-more"])
        #expect(result.code == "LimitExceeded")
        #expect(result.message == "Cannot exceed quota for GroupsPerAccount: 300")
    }

    @Test func membersAndGroupsComeInPages() throws {
        var test = TestAccount()
        try test.run("create-group", ["group-name": "g"])
        for index in 0..<5 {
            try test.run("create-user", ["user-name": "u\(index)"])
            try test.run("add-user-to-group", ["user-name": "u\(index)", "group-name": "g"])
        }
        let first = try test.run("get-group", ["group-name": "g", "max-items": "3"]).value
        #expect(first.members?.map(\.key) == ["Group", "Users", "IsTruncated", "Marker"])
        let marker = try #require(first["Marker"]?.scalarText)
        let second = try test.run("get-group", ["group-name": "g", "marker": marker]).value
        #expect(first["Users"]?.elements?.count == 3 && second["Users"]?.elements?.count == 2)
        #expect(second["IsTruncated"]?.scalarText == "false")
        let listed = try test.run("list-groups", ["path-prefix": "/x"]).json
        #expect(listed == #"{"Groups":[],"IsTruncated":false}"#)
    }
}
