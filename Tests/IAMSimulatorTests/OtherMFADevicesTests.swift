import SourceText
import Testing

@testable import IAMSimulator

@Suite struct OtherMFADevicesTests {
    private func prepared() throws -> TestAccount {
        var test = TestAccount()
        for name in ["ama", "ben"] {
            _ = try test.call("create-user", [("user-name", .string(name))])
        }
        return test
    }

    private func enable(
        _ test: inout TestAccount, _ serial: String, for user: String = "ama",
        codes: (String, String) = ("234567", "987654")
    ) throws -> TestAccount.Result {
        try test.call(
            "enable-mfa-device",
            [
                ("user-name", .string(user)), ("serial-number", .string(serial)),
                ("authentication-code1", .string(codes.0)),
                ("authentication-code2", .string(codes.1)),
            ])
    }

    private func serials(_ test: inout TestAccount, of user: String) throws -> [String] {
        try test.call("list-mfa-devices", [("user-name", .string(user))]).value["MFADevices"]?
            .elements?.compactMap { $0["SerialNumber"]?.scalarText } ?? []
    }

    @Test func hardwareTokenIsKnownByItsSerialNumber() throws {
        var test = try prepared()
        #expect(try enable(&test, "GAHT12345678").isAnswer)
        #expect(try serials(&test, of: "ama") == ["GAHT12345678"])
        let again = try enable(&test, "GAHT12345678", for: "ben")
        #expect(again.code == "EntityAlreadyExists" && again.status == 409)
        #expect(again.message == "MFA Device is already in use.")
        #expect(
            try test.call("list-virtual-mfa-devices").value["VirtualMFADevices"]?.elements?.isEmpty
                == true)
        #expect(
            try test.call(
                "delete-virtual-mfa-device", [("serial-number", .string("GAHT12345678"))]
            ).code == "NoSuchEntity")
        #expect(
            try test.call(
                "deactivate-mfa-device",
                [("user-name", .string("ama")), ("serial-number", .string("GAHT12345678"))]
            ).isAnswer)
        #expect(try serials(&test, of: "ama").isEmpty)
        #expect(try enable(&test, "GAHT12345678", for: "ben").isAnswer)
    }

    @Test func hardwareTokenShowsTwoCodes() throws {
        var test = try prepared()
        let result = try enable(&test, "GAHT12345678", codes: ("234567", "234567"))
        #expect(result.code == "InvalidAuthenticationCode" && result.cause == .sameCodeTwice)
        #expect(try serials(&test, of: "ama").isEmpty)
    }

    @Test func unknownVirtualDeviceIsNotTakenAsAToken() throws {
        var test = try prepared()
        let serial = "arn:aws:iam::123456789012:mfa/none"
        let result = try enable(&test, serial)
        #expect(result.code == "NoSuchEntity")
        #expect(result.message == "MFA Device with serial number \(serial) does not exist.")
    }

    @Test func securityKeyShowsItsCertifications() throws {
        var test = try prepared()
        let serial = try test.account.registerSecurityKey(
            named: "blue", of: "ama",
            certifications: [("FIDO", "L1"), ("FIPS-140-2", "L2")])
        #expect(serial.hasPrefix("arn:aws:iam::123456789012:u2f/user/ama/blue-"))
        #expect(
            JSONWriter.text(
                try test.call(
                    "get-mfa-device",
                    [("serial-number", .string(serial)), ("user-name", .string("ama"))]
                ).value, .compact)
                == #"{"UserName":"ama","SerialNumber":"\#(serial)","EnableDate":"2026-01-15T09:00:00+00:00","Certifications":{"FIDO":"L1","FIPS-140-2":"L2"}}"#
        )
        #expect(
            try test.call(
                "get-mfa-device",
                [("serial-number", .string(serial)), ("user-name", .string("ben"))]
            ).code == "NoSuchEntity")
        #expect(try serials(&test, of: "ama") == [serial])
    }

    @Test func devicesOfAllKindsCountForTheQuota() throws {
        var test = try prepared()
        for index in 1...7 { #expect(try enable(&test, "GAHT0000000\(index)").isAnswer) }
        _ = try test.account.registerSecurityKey(named: "k", of: "ama", certifications: [])
        let ninth = try enable(&test, "GAHT00000009")
        #expect(ninth.code == "LimitExceeded")
        #expect(ninth.message == "Cannot exceed quota for MFADevicesPerUser: 8")
        #expect(try enable(&test, "GAHT00000009", for: "ben").isAnswer)
    }

    /// Listed in the order in which they were enabled, and kept through a change of name.
    @Test func devicesFollowTheirUser() throws {
        var test = try prepared()
        #expect(try enable(&test, "GAHT00000002").isAnswer)
        #expect(try enable(&test, "GAHT00000001").isAnswer)
        _ = try test.call(
            "update-user", [("user-name", .string("ama")), ("new-user-name", .string("amara"))])
        #expect(try serials(&test, of: "amara") == ["GAHT00000002", "GAHT00000001"])
        #expect(
            try test.call("delete-user", [("user-name", .string("amara"))]).message
                == "Cannot delete entity, must delete MFA device first.")
        for serial in ["GAHT00000001", "GAHT00000002"] {
            #expect(
                try test.call(
                    "deactivate-mfa-device",
                    [("user-name", .string("amara")), ("serial-number", .string(serial))]
                ).isAnswer)
        }
        #expect(try test.call("delete-user", [("user-name", .string("amara"))]).isAnswer)
    }

    @Test func nameAndPathTogetherAreUnique() throws {
        var test = TestAccount()
        func create(_ path: String) throws -> TestAccount.Result {
            try test.call(
                "create-virtual-mfa-device",
                [("virtual-mfa-device-name", .string("phone")), ("path", .string(path))])
        }
        #expect(try create("/").isAnswer)
        #expect(try create("/lab/").isAnswer)
        let again = try create("/lab/")
        #expect(again.code == "EntityAlreadyExists" && again.status == 409)
        #expect(again.message == "MFA device already exists.")
        let listed = try test.call(
            "list-virtual-mfa-devices", [("assignment-status", .string("Unassigned"))]
        ).value["VirtualMFADevices"]
        #expect(listed?.elements?.count == 2)
        #expect(listed?.elements?.first?.members?.map(\.key) == ["SerialNumber"])
    }

    @Test func rootHasNone() throws {
        var test = TestAccount()
        let result = try test.call("list-mfa-devices", by: Caller(.root))
        #expect(result.value["MFADevices"]?.elements?.isEmpty == true)
    }
}
