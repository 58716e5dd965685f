import SourceText
import Testing

@testable import IAMSimulator

@Suite struct OIDCProvidersTests {
    private let arn = "arn:aws:iam::123456789012:oidc-provider/id.example.com"
    private let thumbprint = String(repeating: "b", count: 40)

    private func create(
        _ test: inout TestAccount, _ url: String = "https://id.example.com",
        clientIDs: [String] = ["client-id-1"], thumbprints: [String]? = nil
    ) throws -> TestAccount.Result {
        try test.call(
            "create-open-id-connect-provider",
            [
                ("url", .string(url)), ("client-id-list", list(clientIDs)),
                ("thumbprint-list", list(thumbprints ?? [thumbprint])),
            ])
    }

    private func list(_ texts: [String]) -> Value { .array(texts.map { .string($0) }) }

    private func on(_ arn: String) -> [(String, Value)] {
        [("open-id-connect-provider-arn", .string(arn))]
    }

    private func clientIDs(_ test: inout TestAccount) throws -> [String] {
        try test.call("get-open-id-connect-provider", on(arn)).value["ClientIDList"]?.elements?
            .compactMap(\.scalarText) ?? []
    }

    @Test func livesAsAWSHasIt() throws {
        var test = TestAccount()
        let made = try create(&test).value
        #expect(made.members?.map(\.key) == ["OpenIDConnectProviderArn"])
        #expect(made["OpenIDConnectProviderArn"]?.scalarText == arn)
        let one = try test.call("get-open-id-connect-provider", on(arn)).value
        #expect(
            JSONWriter.text(one, .compact)
                == #"{"Url":"id.example.com","ClientIDList":["client-id-1"],"ThumbprintList":["\#(thumbprint)"],"CreateDate":"2026-01-15T09:00:00+00:00","Tags":[]}"#
        )
        #expect(
            JSONWriter.text(try test.call("list-open-id-connect-providers").value, .compact)
                == #"{"OpenIDConnectProviderList":[{"Arn":"\#(arn)"}]}"#)
        #expect(try test.call("delete-open-id-connect-provider", on(arn)).isAnswer)
        #expect(
            try test.call("get-open-id-connect-provider", on(arn)).message
                == "OpenIDConnect Provider not found for arn \(arn)")
        let again = try test.call("delete-open-id-connect-provider", on(arn))
        #expect(again.code == "NoSuchEntity" && again.status == 404)
        #expect(again.message == "OpenId connect Provider \(arn) cannot be found.")
    }

    @Test(
        arguments: [
            ("https://id.example.com/a/b", "id.example.com/a/b"),
            ("http://id.example.com", "id.example.com"),
            ("https://id.example.com/x?test=true", "id.example.com/x"),
            ("id.example.com", nil), ("example", nil), ("https://", nil), ("https:///x", nil),
            ("ftp://id.example.com", nil), ("https://id.example.com:8443", nil),
        ] as [(String, String?)])
    func urlIsHostAndPath(url: String, address: String?) throws {
        var test = TestAccount()
        let result = try create(&test, url)
        if let address {
            #expect(
                result.value["OpenIDConnectProviderArn"]?.scalarText
                    == "arn:aws:iam::123456789012:oidc-provider/" + address)
        } else {
            #expect(result.code == "ValidationError" && result.status == 400)
            #expect(result.message == "Invalid Open ID Connect Provider URL")
        }
    }

    @Test func refusesInAWSsWords() throws {
        var test = TestAccount()
        #expect(try create(&test).isAnswer)
        let again = try create(&test)
        #expect(again.code == "EntityAlreadyExists" && again.status == 409)
        #expect(again.message == "Provider with url https://id.example.com already exists.")
        let sixth = try create(
            &test, "https://b.example.com", thumbprints: Array(repeating: thumbprint, count: 6))
        #expect(sixth.code == "InvalidInput")
        #expect(sixth.message == "Thumbprint list must contain fewer than 5 entries.")
        let noHexadecimal = try create(
            &test, "https://b.example.com", thumbprints: [String(repeating: "x", count: 40)])
        #expect(noHexadecimal.code == "InvalidInput")
        let many = try create(
            &test, "https://b.example.com", clientIDs: (0...100).map { "\($0)" })
        #expect(many.code == "LimitExceeded" && many.status == 409)
        #expect(
            many.message == "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100")
        #expect(test.account.oidcProviders.count == 1)
        let long = String(repeating: "b", count: 256)
        #expect(
            try create(
                &test, long, clientIDs: [long], thumbprints: [String(repeating: "b", count: 41)]
            ).message
                == "3 validation errors detected: Value at 'clientIDList' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 255, Member must have length greater than or equal to 1]; Value at 'thumbprintList' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 40, Member must have length greater than or equal to 40]; Value at 'url' failed to satisfy constraint: Member must have length less than or equal to 255"
        )
    }

    @Test func clientIDsAreAddedAndRemovedOnce() throws {
        var test = TestAccount()
        #expect(try create(&test).isAnswer)
        for _ in 1...2 {
            #expect(
                try test.call(
                    "add-client-id-to-open-id-connect-provider",
                    on(arn) + [("client-id", .string("second"))]
                ).isAnswer)
        }
        #expect(try clientIDs(&test) == ["client-id-1", "second"])
        for _ in 1...2 {
            #expect(
                try test.call(
                    "remove-client-id-from-open-id-connect-provider",
                    on(arn) + [("client-id", .string("client-id-1"))]
                ).isAnswer)
        }
        #expect(try clientIDs(&test) == ["second"])
        test.account.oidcProviders[arn]?.clientIDs = (1...100).map { "\($0)" }
        #expect(
            try test.call(
                "add-client-id-to-open-id-connect-provider",
                on(arn) + [("client-id", .string("one-more"))]
            ).code == "LimitExceeded")
        #expect(
            try test.call(
                "add-client-id-to-open-id-connect-provider",
                on(arn) + [("client-id", .string("1"))]
            ).isAnswer)
    }

    @Test func thumbprintsAreReplaced() throws {
        var test = TestAccount()
        #expect(try create(&test).isAnswer)
        let new = [String(repeating: "c", count: 40), String(repeating: "D", count: 40)]
        #expect(
            try test.call(
                "update-open-id-connect-provider-thumbprint",
                on(arn) + [("thumbprint-list", list(new))]
            ).isAnswer)
        #expect(test.account.oidcProviders[arn]?.thumbprints == new)
    }

    @Test func tagsHaveALimitAndPages() throws {
        var test = TestAccount()
        #expect(try create(&test).isAnswer)
        func tags(_ range: Range<Int>) -> Value {
            .array(range.map { .object([("Key", .string("k\($0)")), ("Value", .string("v"))]) })
        }
        #expect(
            try test.call(
                "tag-open-id-connect-provider", on(arn) + [("tags", tags(0..<50))]
            ).isAnswer)
        let more = try test.call(
            "tag-open-id-connect-provider", on(arn) + [("tags", tags(50..<51))])
        #expect(more.code == "LimitExceeded")
        #expect(more.message == "The number of tags has reached the maximum limit.")
        let page = try test.call(
            "list-open-id-connect-provider-tags", on(arn) + [("max-items", .integer(40))]
        ).value
        #expect(page["Tags"]?.elements?.count == 40)
        let rest = try test.call(
            "list-open-id-connect-provider-tags", on(arn) + [("marker", page["Marker"] ?? .null)]
        ).value
        #expect(rest["Tags"]?.elements?.count == 10)
        #expect(rest["Marker"] == nil)
        #expect(
            try test.call(
                "untag-open-id-connect-provider",
                on(arn) + [("tag-keys", list((0..<49).map { "k\($0)" }))]
            ).isAnswer)
        #expect(test.account.oidcProviders[arn]?.tags.count == 1)
    }
}
