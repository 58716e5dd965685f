import SourceText
import Testing

@testable import IAMSimulator

@Suite struct ServiceLastAccessedTests {
    private static let user = "arn:aws:iam::123456789012:user/ama"

    private static func policy(_ element: String, _ effect: String = "Allow") -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"\#(effect)",\#(element),"Resource":"*"}}"#
    }

    private static func account(_ policies: String...) throws -> TestAccount {
        var test = try TestAccount.withHolders()
        for (index, policy) in policies.enumerated() {
            try test.run(
                "put-user-policy",
                ["user-name": "ama", "policy-name": "p\(index)", "policy-document": policy])
        }
        return test
    }

    private static func job(_ test: inout TestAccount, _ arn: String) throws -> String {
        let answer = try test.run("generate-service-last-accessed-details", ["arn": arn])
        return try #require(answer.value["JobId"]?.scalarText)
    }

    private static func namespaces(_ test: inout TestAccount, _ arn: String) throws -> [String] {
        let job = try job(&test, arn)
        return try test.listed(
            "get-service-last-accessed-details", ["job-id": job], "ServicesLastAccessed",
            "ServiceNamespace")
    }

    @Test func servicesAreThoseThatPoliciesAllow() throws {
        var test = try ServiceLastAccessedTests.account(
            ServiceLastAccessedTests.policy(#""Action":["s3:Get*","EC2:*"]"#),
            ServiceLastAccessedTests.policy(#""Action":"sqs:*""#, "Deny"))
        let job = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        #expect(job.utf8.count == 36)
        test.account.advance(bySeconds: 60)
        #expect(
            try test.run("get-service-last-accessed-details", ["job-id": job]).json
                == #"{"JobStatus":"COMPLETED","JobType":"SERVICE_LEVEL","#
                + #""JobCreationDate":"2026-01-15T09:00:00+00:00","ServicesLastAccessed":["#
                + #"{"ServiceName":"Amazon EC2","ServiceNamespace":"ec2","TotalAuthenticatedEntities":0},"#
                + #"{"ServiceName":"Amazon S3","ServiceNamespace":"s3","TotalAuthenticatedEntities":0}],"#
                + #""JobCompletionDate":"2026-01-15T09:00:00+00:00","IsTruncated":false}"#)
    }

    @Test func useOfAKeyShows() throws {
        var test = try ServiceLastAccessedTests.account(
            ServiceLastAccessedTests.policy(#""Action":["s3:*","unheard-of:*"]"#))
        for seconds in [1_768_467_000, 1_768_467_300] {
            try test.run("create-access-key", ["user-name": "ama"])
            let last = (test.account.users["ama"]?.accessKeys.count ?? 1) - 1
            test.account.users["ama"]?.accessKeys[last].lastUsed = KeyUse(
                time: Timestamp(seconds: seconds), service: "s3", region: "eu-west-1")
        }
        let job = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        let details = try test.run("get-service-last-accessed-details", ["job-id": job])
        let services = details.value["ServicesLastAccessed"]?.elements ?? []
        #expect(
            JSONWriter.text(services[0], .compact)
                == #"{"ServiceName":"Amazon S3","LastAuthenticated":"2026-01-15T08:55:00+00:00","#
                + #""ServiceNamespace":"s3","#
                + #""LastAuthenticatedEntity":"arn:aws:iam::123456789012:user/ama","#
                + #""LastAuthenticatedRegion":"eu-west-1","TotalAuthenticatedEntities":1}"#)
        #expect(services[1]["ServiceName"]?.scalarText == "unheard-of")
        let entities = try test.run(
            "get-service-last-accessed-details-with-entities",
            ["job-id": job, "service-namespace": "s3"])
        let id = test.account.users["ama"]?.id ?? ""
        #expect(
            entities.json
                == #"{"JobStatus":"COMPLETED","JobCreationDate":"2026-01-15T09:00:00+00:00","#
                + #""JobCompletionDate":"2026-01-15T09:00:00+00:00","EntityDetailsList":["#
                + #"{"EntityInfo":{"Arn":"arn:aws:iam::123456789012:user/ama","Name":"ama","#
                + #""Type":"USER","Id":"\#(id)","Path":"/"},"#
                + #""LastAuthenticated":"2026-01-15T08:55:00+00:00"}],"IsTruncated":false}"#)
    }

    @Test(arguments: [
        (#""Action":"*""#, true, true), (#""NotAction":"iam:*""#, false, true),
        (#""NotAction":"iam:Get*""#, true, true), (#""NotAction":"*""#, false, false),
    ])
    func wildcardsStandForTheServicesThatAreKnown(
        _ element: String, _ hasIAM: Bool, _ hasOthers: Bool
    ) throws {
        var test = try ServiceLastAccessedTests.account(ServiceLastAccessedTests.policy(element))
        let found = try ServiceLastAccessedTests.namespaces(&test, ServiceLastAccessedTests.user)
        #expect(found.contains("iam") == hasIAM)
        #expect((found.count > 60) == hasOthers)
        #expect(found == found.sorted())
    }

    @Test func reportsOnGroupsRolesAndPoliciesNameWhoHasThem() throws {
        var test = try TestAccount.withHolders()
        let arn = try test.createPolicy("Lists")
        try test.run("create-user", ["user-name": "kofi"])
        try test.run("add-user-to-group", ["user-name": "kofi", "group-name": "staff"])
        try test.run("attach-group-policy", ["group-name": "staff", "policy-arn": arn])
        try test.run("attach-role-policy", ["role-name": "Deploy", "policy-arn": arn])
        test.account.roles["deploy"]?.lastUsed = KeyUse(
            time: test.account.now, service: "s3", region: "us-east-1")
        for (subject, names) in [
            (arn, ["kofi", "Deploy"]), ("arn:aws:iam::123456789012:group/staff", ["kofi"]),
            ("arn:aws:iam::123456789012:role/app/Deploy", ["Deploy"]),
        ] {
            #expect(try ServiceLastAccessedTests.namespaces(&test, subject) == ["s3"])
            let job = try ServiceLastAccessedTests.job(&test, subject)
            let answer = try test.run(
                "get-service-last-accessed-details-with-entities",
                ["job-id": job, "service-namespace": "s3"])
            let entities = answer.value["EntityDetailsList"]?.elements ?? []
            #expect(entities.map { $0["EntityInfo"]?["Name"]?.scalarText } == names)
            let others = try test.run(
                "get-service-last-accessed-details-with-entities",
                ["job-id": job, "service-namespace": "ec2"])
            #expect(others.value["EntityDetailsList"]?.elements?.isEmpty == true)
        }
    }

    @Test func reportsComeInPages() throws {
        var test = try ServiceLastAccessedTests.account(
            ServiceLastAccessedTests.policy(#""Action":["a:*","b:*","c:*"]"#))
        let job = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        let first = try test.call(
            "get-service-last-accessed-details",
            [("job-id", .string(job)), ("max-items", .integer(2))])
        #expect(first.value["ServicesLastAccessed"]?.elements?.count == 2)
        let marker = try #require(first.value["Marker"]?.scalarText)
        #expect(
            try test.listed(
                "get-service-last-accessed-details", ["job-id": job, "marker": marker],
                "ServicesLastAccessed", "ServiceNamespace") == ["c"])
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:user/nobody", "NoSuchEntity"),
        ("arn:aws:iam::123456789012:role/wrong/Deploy", "NoSuchEntity"),
        ("arn:aws:iam::123456789012:policy/nothing", "NoSuchEntity"),
        ("arn:aws:s3:::bucket/ama/something", "InvalidInput"),
        ("arn:aws:iam::123456789012:mfa/ama", "InvalidInput"),
    ])
    func subjectsMustExist(_ arn: String, _ code: String) throws {
        var test = try TestAccount.withHolders()
        #expect(
            try test.run("generate-service-last-accessed-details", ["arn": arn]).code == code)
    }

    @Test func aJobIsThereForWhoStartedItAlone() throws {
        var test = try ServiceLastAccessedTests.account()
        let job = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        let parameters: KeyValuePairs = ["job-id": job]
        #expect(try test.run("get-service-last-accessed-details", parameters).isAnswer)
        #expect(
            try test.run("get-service-last-accessed-details", parameters, by: Caller(.user("ama")))
                .code == "NoSuchEntity")
        #expect(
            try test.run(
                "get-service-last-accessed-details",
                ["job-id": "00000000-0000-0000-0000-000000000000"]
            ).code == "NoSuchEntity")
    }

    @Test func oldReportsGiveWayToNewOnes() throws {
        var test = try ServiceLastAccessedTests.account()
        let first = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        test.account.advance(bySeconds: 1)
        let second = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        for _ in 1...99 {
            _ = try ServiceLastAccessedTests.job(&test, ServiceLastAccessedTests.user)
        }
        func code(_ job: String) throws -> String? {
            try test.run("get-service-last-accessed-details", ["job-id": job]).code
        }
        #expect(try code(first) == "NoSuchEntity")
        #expect(try code(second) == nil)
    }
}
