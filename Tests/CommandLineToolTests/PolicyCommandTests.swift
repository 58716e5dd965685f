import CommandLineTool
import Foundation
import SourceText
import Testing

/// `iamlab policy ...` as it is typed.
@Suite struct PolicyCommandTests {
    private let folder: Folder

    init() throws {
        folder = try Folder([
            "request.json": """
            {"id": 7, "principal": "arn:aws:iam::111122223333:user/ama", "action": "s3:GetObject",
             "resource": "arn:aws:s3:::reports/q1.csv",
             "identityPolicies": [{"name": "Read", "policy": {"Version": "2012-10-17",
               "Statement": {"Sid": "All", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}}]}
            """,
            "broken.json": "{\"principal\": 1}",
            "good.json": """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
             "Resource": "arn:aws:s3:::reports/*"}}
            """,
            "slip.json": """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObjects",
             "Resource": "arn:aws:s3:::reports/*"}}
            """,
            "admin.json": """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*",
             "Resource": "*"}}
            """,
            "account.json": """
            {"UserDetailList": [{"UserName": "ama", "Arn": "arn:aws:iam::111122223333:user/ama",
              "GroupList": [], "UserPolicyList": [], "AttachedManagedPolicies": []}]}
            """,
        ])
    }

    private func json(_ text: String) throws -> Value {
        try JSONParser.parse(SourceFile(name: "output", text: text))
    }

    @Test func decidesARequestAsJSON() async throws {
        let recorder = Recorder()
        #expect(await recorder.run("policy", "evaluate", folder["request.json"]) == .passed)
        let answer = try json(recorder.out)
        #expect(answer["id"]?.scalarText == "7")
        #expect(answer["decision"]?.scalarText == "allowed")
        let decided = answer["decidedBy"]?.elements?.first
        #expect(decided?["statement"]?.scalarText == "All")
        #expect(decided?["line"]?.scalarText == "4")
    }

    @Test func saysInProseWhatDecided() async {
        let recorder = Recorder()
        #expect(await recorder.run("policy", "explain", folder["request.json"]) == .passed)
        #expect(
            recorder.out
                == "Allowed: statement 'All' of Read allows s3:GetObject on "
                + "arn:aws:s3:::reports/q1.csv.\n")
    }

    @Test func showsWhereARequestIsMistaken() async {
        let recorder = Recorder()
        #expect(await recorder.run("policy", "evaluate", folder["broken.json"]) == .ungradable)
        #expect(recorder.error.contains("broken.json:1:15: error: expected an ARN"))
        #expect(recorder.out.isEmpty)
    }

    @Test func asksAboutSomeoneOfAnAccount() async {
        let recorder = Recorder()
        let status = await recorder.run(
            "policy", "explain", "--as", "user/ama", "--action", "s3:GetObject", "--state",
            folder["account.json"], "--context", #"{"aws:SourceIp": "203.0.113.7"}"#)
        #expect(status == .passed)
        #expect(recorder.out.contains("No policy allows anything here."))
    }

    @Test(arguments: [
        ["--as", "user/ama"], ["--action", "s3:GetObject"],
        ["--as", "user/nobody", "--action", "s3:A", "--state", "account.json"],
        ["--as", "user/ama", "--action", "s3:A", "--state", "account.json", "--context", "[]"],
    ])
    func refusesHalfAQuestion(options: [String]) async {
        let recorder = Recorder()
        let words = options.map { $0 == "account.json" ? folder[$0] : $0 }
        #expect(await recorder.run(["policy", "explain"] + words) == .usage)
    }

    @Test func reviewsPolicies() async {
        let recorder = Recorder()
        let status = await recorder.run(
            "policy", "validate", folder["good.json"], folder["slip.json"])
        #expect(status == .fellShort)
        #expect(recorder.out.contains("good.json (taken for an identity policy): no findings"))
        #expect(recorder.out.contains("error: s3 has no action 'GetObjects' [unknown-action]"))
        #expect(recorder.out.contains("fix: write \"s3:GetObject\""))
    }

    @Test func countsWarningsWhenAskedTo() async {
        #expect(await Recorder().run("policy", "validate", folder["admin.json"]) == .passed)
        #expect(
            await Recorder().run("policy", "validate", "--strict", folder["admin.json"])
                == .fellShort)
    }

    @Test func takesThePolicysTypeFromTheCommandLine() async {
        let recorder = Recorder()
        let status = await recorder.run(
            "policy", "validate", "--type", "resource", folder["good.json"])
        #expect(status == .fellShort)
        #expect(recorder.out.contains("[missing-principal]"))
    }

    @Test func reportsInSARIF() async throws {
        let recorder = Recorder()
        _ = await recorder.run(
            "policy", "validate", "--format", "sarif", folder["good.json"], folder["slip.json"])
        let log = try json(recorder.out)
        #expect(log["version"]?.scalarText == "2.1.0")
        let run = try #require(log["runs"]?.elements?.first)
        let rule = try #require(run["tool"]?["driver"]?["rules"]?.elements?.first)
        let result = try #require(run["results"]?.elements?.first)
        #expect(rule["id"]?.scalarText == "unknown-action")
        #expect(result["ruleId"]?.scalarText == "unknown-action")
        #expect(result["level"]?.scalarText == "error")
        let place = result["locations"]?.elements?.first?["physicalLocation"]
        #expect(place?["region"]?["startLine"]?.scalarText == "1")
        let change = result["fixes"]?.elements?.first?["artifactChanges"]?.elements?.first
        let inserted = change?["replacements"]?.elements?.first?["insertedContent"]
        #expect(inserted?["text"]?.scalarText == "\"s3:GetObject\"")
    }

    @Test func goesOnPastAFileThatIsNotThere() async {
        let recorder = Recorder()
        let status = await recorder.run(
            "policy", "validate", folder["none.json"], folder["good.json"])
        #expect(status == .ungradable)
        #expect(recorder.out.contains("good.json"))
        #expect(recorder.error.contains("none.json"))
    }

    @Test func listsWhatAPatternStandsFor() async {
        let recorder = Recorder()
        #expect(await recorder.run("policy", "actions", "S3:getobjectac?") == .passed)
        #expect(recorder.out.hasPrefix("s3:GetObjectAcl  Read"))
        #expect(recorder.out.hasSuffix("1 action\n"))
    }

    @Test func suggestsAServiceThatIsThere() async {
        let recorder = Recorder()
        #expect(await recorder.run("policy", "actions", "dynamobd:*") == .fellShort)
        #expect(recorder.error.contains("did you mean 'dynamodb'"))
    }

    @Test func listsAllActionsAsJSON() async throws {
        let recorder = Recorder()
        #expect(await recorder.run("policy", "actions", "*", "--format", "json") == .passed)
        #expect(try json(recorder.out).elements?.count == 20_455)
    }
}
