import SourceText
import Testing

@testable import IAMSimulator

@Suite struct AccountSettingsTests {
    @Test func aliasReplacesTheOneBefore() throws {
        var test = TestAccount()
        #expect(
            try test.run("list-account-aliases").json
                == #"{"AccountAliases":[],"IsTruncated":false}"#)
        #expect(try test.run("create-account-alias", ["account-alias": "kente"]).isAnswer)
        #expect(try test.run("create-account-alias", ["account-alias": "baobab-27"]).isAnswer)
        #expect(
            try test.run("list-account-aliases").json
                == #"{"AccountAliases":["baobab-27"],"IsTruncated":false}"#)
        let taken = try test.run("create-account-alias", ["account-alias": "baobab-27"])
        #expect(taken.code == "EntityAlreadyExists" && taken.status == 409)
        #expect(taken.message == "The account alias baobab-27 already exists.")
        #expect(
            try test.run("delete-account-alias", ["account-alias": "kente"]).code == "NoSuchEntity")
        #expect(try test.run("delete-account-alias", ["account-alias": "baobab-27"]).isAnswer)
        #expect(
            try test.run("list-account-aliases").json
                == #"{"AccountAliases":[],"IsTruncated":false}"#)
    }

    @Test(arguments: ["Upper", "-start", "end-", "two--hyphens", "under_score", "ab", "dot.ted"])
    func aliasesOfAnotherFormAreRefused(alias: String) throws {
        var test = TestAccount()
        #expect(
            try test.run("create-account-alias", ["account-alias": alias]).code == "ValidationError"
        )
    }

    @Test func summaryOfANewAccountHasAWSsFigures() throws {
        var test = TestAccount()
        #expect(
            try test.run("get-account-summary").json
                == #"{"SummaryMap":{"AccessKeysPerUserQuota":2,"AccountAccessKeysPresent":0,"AccountMFAEnabled":0,"AccountPasswordPresent":0,"AccountSigningCertificatesPresent":0,"AssumeRolePolicySizeQuota":2048,"AttachedPoliciesPerGroupQuota":10,"AttachedPoliciesPerRoleQuota":10,"AttachedPoliciesPerUserQuota":10,"GlobalEndpointTokenVersion":1,"GroupPolicySizeQuota":5120,"Groups":0,"GroupsPerUserQuota":10,"GroupsQuota":300,"InstanceProfiles":0,"InstanceProfilesQuota":1000,"MFADevices":0,"MFADevicesInUse":0,"Policies":0,"PoliciesQuota":1500,"PolicySizeQuota":6144,"PolicyVersionsInUse":0,"PolicyVersionsInUseQuota":10000,"Providers":0,"RolePolicySizeQuota":10240,"Roles":0,"RolesQuota":1000,"ServerCertificates":0,"ServerCertificatesQuota":20,"SigningCertificatesPerUserQuota":2,"UserPolicySizeQuota":2048,"Users":0,"UsersQuota":5000,"VersionsPerPolicyQuota":5}}"#
        )
    }

    /// The counts that AWS's summary grew by (recorded in 2026) when one of each was made.
    @Test func summaryCountsWhatThereIs() throws {
        var test = TestAccount()
        let now = test.account.now
        let arn = "arn:aws:iam::123456789012:"
        test.account.users["u"] = User(name: "u", path: "/", id: "AIDA", created: now)
        test.account.groups["g"] = Group(name: "g", path: "/", id: "AGPA", created: now)
        test.account.roles["r"] = Role(
            name: "r", path: "/", id: "AROA", created: now, trustPolicy: "{}")
        test.account.instanceProfiles["i"] = InstanceProfile(
            name: "i", path: "/", id: "AIPA", created: now)
        test.account.policies[arn + "policy/p"] = ManagedPolicy(
            name: "p", path: "/", id: "ANPA", created: now, updated: now, versions: [],
            defaultVersion: "v1")
        test.account.attachmentCounts[arn + "policy/p"] = 3
        test.account.attachmentCounts[arn + "policy/q"] = 0
        var device = MFADevice(
            name: "d", serialNumber: arn + "mfa/d", secret: [], created: now)
        device.user = "u"
        test.account.devices[device.serialNumber] = device
        test.account.oidcProviders["o"] = OIDCProvider(
            url: "o", clientIDs: [], thumbprints: [], created: now)
        test.account.samlProviders["s"] = SAMLProvider(
            name: "s", id: "s", metadata: "", created: now, validUntil: now)
        test.account.serverCertificates["c"] = ServerCertificate(
            name: "c", path: "/", id: "ASCA", body: "", chain: nil, uploaded: now, expires: now)
        try test.run(
            "set-security-token-service-preferences", ["global-endpoint-token-version": "v2Token"])
        let after = try test.run("get-account-summary").value["SummaryMap"]
        for (name, count) in [
            ("AccountPasswordPresent", 0), ("Groups", 1), ("InstanceProfiles", 1),
            ("MFADevices", 1), ("MFADevicesInUse", 1), ("Policies", 1), ("PolicyVersionsInUse", 1),
            ("Providers", 2), ("Roles", 1), ("ServerCertificates", 1), ("Users", 1),
            ("GlobalEndpointTokenVersion", 2),
        ] {
            #expect(after?[name]?.scalarText == "\(count)", "\(name)")
        }
    }

    private func properties(_ pairs: [(String, String)]) -> [(String, Value)] {
        [("properties", .object(pairs.map { ($0.0, .string($0.1)) }))]
    }

    @Test func propertiesAreKeptByKey() throws {
        var test = TestAccount()
        #expect(try test.run("get-account-properties").json == #"{"Properties":{}}"#)
        #expect(
            try test.call("put-account-properties", properties([("N/b", "1"), ("N/a", "true")]))
                .isAnswer)
        #expect(try test.call("put-account-properties", properties([("M/x", "2")])).isAnswer)
        #expect(try test.call("put-account-properties", properties([("N/b", "3")])).isAnswer)
        #expect(
            try test.run("get-account-properties").json
                == #"{"Properties":{"M/x":"2","N/a":"true","N/b":"3"}}"#)
    }

    @Test(
        arguments: [
            ([("N/a", "1"), ("M/a", "1")], "InvalidInput"), ([("N", "1")], "InvalidInput"),
            ([("N/a/b", "1")], "InvalidInput"), ([("N/", "1")], "InvalidInput"),
            ([], "InvalidInput"), ([("/a", "1")], "ValidationError"),
            ([("1/a", "1")], "ValidationError"), ([("N/ä", "1")], "ValidationError"),
            ([("", "1")], "ValidationError"), ([("N/a", "")], "ValidationError"),
            ([("N/" + String(repeating: "a", count: 49), "1")], "ValidationError"),
            ([("N/a", String(repeating: "a", count: 1025))], "ValidationError"),
        ] as [([(String, String)], String)])
    func propertiesOfAnotherFormAreRefused(pairs: [(String, String)], code: String) throws {
        var test = TestAccount()
        let result = try test.call("put-account-properties", properties(pairs))
        #expect(result.code == code && result.status == 400)
        #expect(test.account.settings.properties.isEmpty)
    }

    @Test func outboundFederationIsSwitchedOnAndOff() throws {
        var test = TestAccount()
        for name in [
            "get-outbound-web-identity-federation-info", "disable-outbound-web-identity-federation",
        ] {
            let result = try test.run(name)
            #expect(result.code == "FeatureDisabled" && result.status == 404)
        }
        let issuer = try #require(
            try test.run("enable-outbound-web-identity-federation").value["IssuerIdentifier"]?
                .scalarText)
        #expect(
            issuer.wholeMatch(
                of:
                    /https:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tokens\.sts\.global\.api\.aws/
            ) != nil)
        let again = try test.run("enable-outbound-web-identity-federation")
        #expect(again.code == "FeatureEnabled" && again.status == 409)
        #expect(
            try test.run("get-outbound-web-identity-federation-info").json
                == #"{"IssuerIdentifier":"\#(issuer)","JwtVendingEnabled":true}"#)
        #expect(try test.run("disable-outbound-web-identity-federation").isAnswer)
        #expect(
            try test.run("get-outbound-web-identity-federation-info").code == "FeatureDisabled")
        #expect(
            try test.run("enable-outbound-web-identity-federation").value["IssuerIdentifier"]?
                .scalarText == issuer)
    }
}
