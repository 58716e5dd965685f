import CommandLineTool
import Foundation
import SourceText
import Testing

/// The project's own folder, found from this file.
private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
private let labs = root + "/labs"

@Suite struct GradeCommandTests {
    @Test(arguments: ["create-user", "group-permissions", "virtual-mfa"])
    func everySolutionGetsFullMarks(lab: String) async throws {
        let folder = labs + "/" + lab + "/solutions"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count >= 2)
        let recorder = Recorder()
        let status = await recorder.run(
            ["grade", lab, "--labs", labs] + files.map { folder + "/" + $0 })
        #expect(status == .passed)
        #expect(
            recorder.out.components(separatedBy: "Score: 10/10, full marks").count == files.count
                + 1)
    }

    @Test func exitStatusIsThatOfTheWorstSubmission() async throws {
        let folder = try Folder([
            "good.yaml": "steps:\n  - create-user: {user-name: ama}\n", "bad.yaml": "steps: [",
        ])
        #expect(
            await Recorder().run("grade", "create-user", folder["good.yaml"], "--labs", labs)
                == .fellShort)
        #expect(
            await Recorder().run(
                "grade", "create-user", folder["bad.yaml"], folder["good.yaml"], "--labs", labs)
                == .ungradable)
        let recorder = Recorder()
        #expect(
            await recorder.run("grade", "create-user", folder["none.yaml"], "--labs", labs)
                == .ungradable)
        #expect(recorder.out.contains("none.yaml: error: expected a file"))
    }

    @Test func errorInASubmissionWithFullMarksIsNoPass() async throws {
        let solution = try String(
            contentsOfFile: labs + "/create-user/solutions/scenario.yaml", encoding: .utf8)
        let folder = try Folder(["s.yaml": solution + "  - list-usrs\n"])
        let recorder = Recorder()
        #expect(
            await recorder.run("grade", "create-user", folder["s.yaml"], "--labs", labs)
                == .fellShort)
        #expect(recorder.out.contains("s.yaml:10:5: error: there is no AWS operation 'list-usrs'"))
        #expect(recorder.out.contains("did you mean 'list-users'?"))
        #expect(recorder.out.contains("Score: 10/10"))
    }

    @Test func jsonOfOneFileIsAnObjectAndOfSeveralAList() async throws {
        let file = labs + "/create-user/solutions/scenario.yaml"
        let one = Recorder()
        #expect(
            await one.run("grade", "create-user", file, "--format", "json", "--labs", labs)
                == .passed)
        let object = try JSONSerialization.jsonObject(with: Data(one.out.utf8)) as? [String: Any]
        #expect(object?["score"] as? Int == 10 && object?["maximum"] as? Int == 10)
        #expect((object?["checks"] as? [Any])?.count == 5)
        #expect((object?["diagnostics"] as? [Any])?.isEmpty == true)
        let several = Recorder()
        #expect(
            await several.run("grade", "create-user", file, file, "--format=json", "--labs", labs)
                == .passed)
        let list = try JSONSerialization.jsonObject(with: Data(several.out.utf8)) as? [Any]
        #expect(list?.count == 2)
        let lines = Recorder()
        #expect(
            await lines.run("grade", "create-user", file, file, "--format", "jsonl", "--labs", labs)
                == .passed)
        #expect(lines.out.split(separator: "\n").count == 2)
    }

    @Test func filesBesideTheSubmissionAreReadAndNoneOutside() async throws {
        let folder = try Folder([
            "work/s.sh": "aws iam create-user --user-name file://name.txt\n",
            "work/name.txt": "ama",
            "work/out.sh":
                "aws iam create-user --user-name file://../secret.txt\ncat ../secret.txt /etc/hostname\n",
            "secret.txt": "topsecret",
        ])
        try FileManager.default.createSymbolicLink(
            atPath: folder["work/link.txt"], withDestinationPath: folder["secret.txt"])
        try folder.write("work/link.sh", "cat link.txt\n")
        let inside = Recorder()
        _ = await inside.run("run", folder["work/s.sh"])
        #expect(inside.out.contains("\"UserName\": \"ama\""))
        for name in ["work/out.sh", "work/link.sh"] {
            let recorder = Recorder()
            _ = await recorder.run("run", folder[name])
            #expect(!(recorder.out + recorder.error).contains("topsecret"))
        }
    }

    @Test func unknownLabIsAnsweredWithTheNearest() async throws {
        let recorder = Recorder()
        #expect(await recorder.run("grade", "create-usr", "x.yaml", "--labs", labs) == .usage)
        #expect(recorder.error.contains("did you mean 'create-user'?"))
    }
}

@Suite struct CommandLineTests {
    @Test(arguments: [
        ["grade"], ["grade", "create-user"], ["grad", "x", "y"],
        ["grade", "a", "b", "--formt", "json"],
        ["grade", "create-user", "x", "--format", "xml"], ["run"], ["lab"], ["lab", "tset"],
        ["mfa", "code"],
        ["serve", "--port", "99999"], ["build", "extra"], ["export"], ["new"], ["new", "a", "b"],
        ["export", "scorm", "--version", "3"], ["export", "scorm", "--edition", "trainer"],
        ["run", "a", "b"],
        ["grade", "a", "b", "--learner"],
    ])
    func wrongUsageIsExplainedWithStatus2(arguments: [String]) async {
        let recorder = Recorder()
        #expect(await recorder.run(arguments) == .usage)
        #expect(recorder.out.isEmpty && !recorder.error.isEmpty)
    }

    @Test(arguments: [
        "new", "build", "serve", "check", "export scorm", "run", "grade", "lab list", "lab show",
        "lab test", "mfa code", "mfa qr",
    ])
    func everyCommandHasHelp(command: String) async {
        let recorder = Recorder()
        #expect(
            await recorder.run(command.split(separator: " ").map(String.init) + ["--help"])
                == .passed)
        #expect(recorder.out.hasPrefix("usage: iamlab \(command)"))
        let whole = Recorder()
        _ = await whole.run("--help")
        #expect(whole.out.contains("  \(command)"))
    }

    @Test func colourComesWhenItIsAskedFor() async {
        let plain = Recorder()
        _ = await plain.run("lab", "test", "create-user", "--labs", labs)
        #expect(!plain.out.contains("\u{1B}"))
        let colored = Recorder()
        _ = await colored.run("lab", "test", "create-user", "--labs", labs, "--color", "always")
        #expect(colored.out.contains("\u{1B}[32m"))
        #expect(await Recorder().run("lab", "list", "--color", "pink") == .usage)
    }

    @Test func codeAgreesWithTheRFC() async {
        let recorder = Recorder()
        let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        #expect(
            await recorder.run("mfa", "code", seed, "--at", "2009-02-13T23:31:30Z", "--count", "2")
                == .passed)
        #expect(recorder.out.hasPrefix("005924\n"))
    }
}

@Suite struct QRCodeTests {
    private func read(_ file: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/zbarimg")
        process.arguments = ["--raw", "-q", file]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = Pipe()
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    @Test(arguments: ["otpauth://totp/x?secret=ABC", "0", String(repeating: "long ", count: 150)])
    func aScannerReadsThePicture(text: String) async throws {
        let folder = try Folder()
        #expect(await Recorder().run("mfa", "qr", text, "--output", folder["q.png"]) == .passed)
        #expect(try read(folder["q.png"]) == text)
    }

    @Test func savedQRCodeOfADeviceHoldsItsSeed() async throws {
        let folder = try Folder([
            "s.sh":
                "aws iam create-virtual-mfa-device --virtual-mfa-device-name p --outfile QRCode.png --bootstrap-method QRCodePNG\n"
        ])
        #expect(
            await Recorder().run("run", folder["s.sh"], "--save-files", folder["out"]) == .passed)
        let uri = try read(folder["out/QRCode.png"])
        #expect(uri.hasPrefix("otpauth://totp/Amazon%20Web%20Services:p@123456789012?secret="))
    }

    @Test func stateAfterwardsIsForPolicyExplain() async throws {
        let policy =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#
        let folder = try Folder([
            "s.sh": """
            for n in 1 2 3; do aws iam create-user --user-name ama-$n; done
            aws iam put-user-policy --user-name ama-2 --policy-name read \
                --policy-document '\(policy)'
            """
        ])
        #expect(
            await Recorder().run("run", folder["s.sh"], "--state", folder["s.json"]) == .passed)
        let recorder = Recorder()
        let status = await recorder.run(
            "policy", "explain", "--as", "user/ama-2", "--state", folder["s.json"],
            "--action", "s3:GetObject", "--resource", "arn:aws:s3:::reports/q1.csv")
        #expect(status == .passed)
        #expect(recorder.out.contains("Allowed"))
        #expect(recorder.out.contains("read"))
    }

    @Test func namesThatLeadElsewhereAreNotSaved() async throws {
        let folder = try Folder(["s.sh": "echo x > ../../escape.txt\n"])
        #expect(
            await Recorder().run("run", folder["s.sh"], "--save-files", folder["a/b"]) == .fellShort
        )
        #expect(!FileManager.default.fileExists(atPath: folder["escape.txt"]))
    }

    @Test func textThatIsTooLongIsRefused() async {
        #expect(await Recorder().run("mfa", "qr", String(repeating: "x", count: 5000)) == .usage)
    }
}

@Suite struct LabTestCommandTests {
    @Test func theProjectsLabsAreSound() async {
        let recorder = Recorder()
        #expect(await recorder.run("lab", "test", "--labs", labs) == .passed)
        #expect(recorder.out.components(separatedBy: "✓").count == 4)
    }

    /// A change to a sound lab, and what the test finds.
    @Test(arguments: [
        ("lab.yaml", "score: 9", "score: 8", "wrong-score"),
        ("lab.yaml", "failed: [must-change]", "failed: [user]", "wrong-checks"),
        ("lab.yaml", "equals: true", "equals: false", "solution-fell-short"),
        ("lab.yaml", "    needs: [user]\n", "", "points-for-nothing"),
        ("lab.yaml", "file: a.yaml", "file: gone.yaml", "missing-mistake"),
        (
            "lab.yaml", "  - {file: b.sh, score: 0, failed: [user, must-change, no-group]}\n", "",
            "few-mistakes"
        ), ("solutions/s.yaml", "create-user", "create-usr", "unknown-operation"),
        ("mistakes/extra.sh", "", "echo\n", "undeclared-mistake"),
        ("solutions/s.sh", "ama", "esi", "solution-fell-short"),
        ("starter.yaml", "steps: []", "SOLUTION", "starter-passes"),
        ("lab.yaml", "notes: [twice]", "notes: [other]", "missing-note"),
    ])
    func unsoundLabsAreFound(file: String, good: String, bad: String, identifier: String)
        async throws
    {
        let solution =
            "steps:\n  - create-user: {user-name: ama}\n  - create-login-profile: {user-name: ama, password: Kente-9-Cloth, password-reset-required: true}\n"
        let files = [
            "lab.yaml": """
            title: T
            summary: S
            minutes: 1
            task: T
            checks:
              - id: user
                title: User
                points: 8
                call: get-user
                with: {user-name: ama}
              - id: must-change
                title: Must change
                points: 1
                call: get-login-profile
                with: {user-name: ama}
                expect: [{at: LoginProfile.PasswordResetRequired, equals: true}]
              - id: no-group
                title: No group
                points: 1
                needs: [user]
                call: list-groups
                expect: [{at: Groups, count: 0}]
            notes:
              - {id: twice, error: EntityAlreadyExists, say: Once.}
              - {id: other, error: NoSuchEntity, say: Other.}
            mistakes:
              - {file: a.yaml, score: 9, failed: [must-change], notes: [twice]}
              - {file: b.sh, score: 0, failed: [user, must-change, no-group]}

            """,
            "starter.yaml": "steps: []\n", "solutions/s.yaml": solution,
            "solutions/s.sh":
                "aws iam create-user --user-name ama\naws iam create-login-profile --user-name ama --password Kente-9-Cloth --password-reset-required\n",
            "mistakes/a.yaml":
                "steps:\n  - create-user: {user-name: ama}\n  - create-user: {user-name: ama}\n",
            "mistakes/b.sh": "echo\n",
        ]
        let folder = try Folder()
        for (name, text) in files { try folder.write("t/" + name, text) }
        #expect(await Recorder().run("lab", "test", folder["t"]) == .passed)
        let changed = (files[file] ?? "").replacing(
            good, with: bad == "SOLUTION" ? "\(solution)" : bad)
        try folder.write("t/" + file, good.isEmpty ? bad : changed)
        let recorder = Recorder()
        #expect(await recorder.run("lab", "test", folder["t"]) == .fellShort)
        #expect(recorder.out.contains("[\(identifier)]"), "\(recorder.out)")
    }
}
