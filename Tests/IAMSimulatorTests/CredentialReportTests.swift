import SourceText
import Testing

@testable import IAMSimulator

@Suite struct CredentialReportTests {
    private static let header =
        "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
        + "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
        + "access_key_1_last_used_date,access_key_1_last_used_region,"
        + "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
        + "access_key_2_last_used_date,access_key_2_last_used_region,"
        + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,"
        + "cert_2_last_rotated"

    private static func report(_ test: inout TestAccount) throws -> [String] {
        try test.run("generate-credential-report")
        let content = try test.run("get-credential-report").value["Content"]?.scalarText
        return try #require(content).split(separator: "\n").map(String.init)
    }

    @Test func aReportIsMadeAndKeptForFourHours() throws {
        var test = TestAccount()
        let early = try test.run("get-credential-report")
        #expect(early.code == "ReportNotPresent")
        #expect(early.status == 410)
        #expect(
            try test.run("generate-credential-report").json
                == #"{"State":"STARTED","Description":"No report exists. Starting a new report generation task"}"#
        )
        #expect(try test.run("generate-credential-report").json == #"{"State":"COMPLETE"}"#)
        try test.run("create-user", ["user-name": "ama"])
        test.account.advance(bySeconds: 4 * 3600)
        #expect(try test.run("generate-credential-report").json == #"{"State":"COMPLETE"}"#)
        let kept = try test.run("get-credential-report")
        #expect(kept.value["Content"]?.scalarText?.contains("ama") == false)
        #expect(kept.value["ReportFormat"]?.scalarText == "text/csv")
        #expect(kept.value["GeneratedTime"]?.scalarText == "2026-01-15T09:00:00+00:00")
        test.account.advance(bySeconds: 1)
        let late = try test.run("get-credential-report")
        #expect(late.code == "ReportExpired")
        #expect(late.status == 410)
        #expect(
            try test.run("generate-credential-report").value["State"]?.scalarText == "STARTED")
        #expect(
            try test.run("get-credential-report").value["Content"]?.scalarText?.contains("ama")
                == true)
    }

    @Test func theRootUserComesFirstAndUsersFollowByName() throws {
        var test = TestAccount()
        for name in ["kofi", "Ama", "a,b"] { try test.run("create-user", ["user-name": name]) }
        let time = "2026-01-15T09:00:00+00:00"
        let rest = ",N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
        func row(_ name: String, _ arn: String) -> String {
            "\(name),\(arn),\(time),false,N/A,N/A" + rest
        }
        let user = "arn:aws:iam::123456789012:user/"
        #expect(
            try CredentialReportTests.report(&test) == [
                CredentialReportTests.header,
                "<root_account>,arn:aws:iam::123456789012:root,\(time),not_supported,"
                    + "no_information,not_supported,not_supported,false,false,N/A,N/A,N/A,N/A,"
                    + "false,N/A,N/A,N/A,N/A,false,N/A,false,N/A",
                row("\"a,b\"", "\"\(user)a,b\""), row("Ama", user + "Ama"),
                row("kofi", user + "kofi"),
            ])
    }

    @Test func credentialsShowTheirState() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama", "path": "/team/"])
        _ = try test.call(
            "update-account-password-policy", [("max-password-age", .integer(90))])
        test.account.advance(bySeconds: 60)
        try test.run(
            "create-login-profile", ["user-name": "ama", "password": "Correct-Horse-7"])
        test.account.advance(bySeconds: 60)
        for _ in 1...2 { try test.run("create-access-key", ["user-name": "ama"]) }
        let keys = test.account.users["ama"]?.accessKeys ?? []
        try test.run(
            "update-access-key",
            ["user-name": "ama", "access-key-id": keys[1].id, "status": "Inactive"])
        test.account.users["ama"]?.accessKeys[0].lastUsed = KeyUse(
            time: Timestamp(seconds: 1_768_467_900), service: "s3", region: "eu-west-1")
        test.account.users["ama"]?.devices = ["arn:aws:iam::123456789012:mfa/ama"]
        test.account.users["ama"]?.signingCertificates = [
            SigningCertificate(
                id: "C1", body: "", status: "Inactive", uploaded: test.account.now),
            SigningCertificate(id: "C2", body: "", status: "Active", uploaded: test.account.now),
        ]
        #expect(
            try CredentialReportTests.report(&test)[2]
                == "ama,arn:aws:iam::123456789012:user/team/ama,2026-01-15T09:00:00+00:00,"
                + "true,no_information,2026-01-15T09:01:00+00:00,2026-04-15T09:01:00+00:00,true,"
                + "true,2026-01-15T09:02:00+00:00,2026-01-15T09:05:00+00:00,eu-west-1,s3,"
                + "false,2026-01-15T09:02:00+00:00,N/A,N/A,N/A,"
                + "false,2026-01-15T09:02:00+00:00,true,2026-01-15T09:02:00+00:00")
    }

    @Test func withoutAMaximumAgePasswordsNeedNoRotation() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        try test.run(
            "create-login-profile", ["user-name": "ama", "password": "Correct-Horse-7"])
        test.account.users["ama"]?.passwordLastUsed = test.account.now
        #expect(
            try CredentialReportTests.report(&test)[2].contains(
                ",true,2026-01-15T09:00:00+00:00,2026-01-15T09:00:00+00:00,N/A,false,"))
    }

    @Test func suitesForMotoGetANewReportEachTime() throws {
        var test = TestAccount()
        test.account.isLenient = true
        try test.run("generate-credential-report")
        try test.run("create-user", ["user-name": "ama"])
        #expect(try CredentialReportTests.report(&test).count == 3)
    }
}
