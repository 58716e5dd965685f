import SourceText
import Testing

@testable import IAMSimulator

@Suite struct AuthorizationMessageTests {
    /// A message in the form that AWS's documentation shows.
    private static let message =
        #"{"allowed":false,"explicitDeny":true,"matchedStatements":{"items":["#
        + #"{"statementId":"No","effect":"DENY","principals":{"items":["#
        + #"{"value":"AIDATEST"}]},"principalGroups":{"items":[]},"actions":{"items":["#
        + #"{"value":"iam:*"}]},"resources":{"items":[{"value":"*"}]},"conditions":"#
        + #"{"items":[{"key":"aws:SecureTransport","values":{"items":[{"value":"false"}]}"#
        + #"}]}}]},"failures":{"items":[]},"context":{"principal":{"id":"AIDATEST","#
        + #""name":"ama","arn":"arn:aws:iam::123456789012:user/ama"},"#
        + #""action":"iam:CreateUser","resource":"arn:aws:iam::123456789012:user/kofi","#
        + #""conditions":{"items":[{"key":"aws:username","values":{"items":["#
        + #"{"value":"ama"}]}}]}}}"#

    @Test func messageInAWSsFormIsDecoded() throws {
        var test = TestAccount()
        let encoded = Base64.encodeForURL(Array(Self.message.utf8))
        let answer = try test.run("decode-authorization-message", ["encoded-message": encoded])
        #expect(answer.value["DecodedMessage"]?.scalarText == Self.message)
    }

    @Test(
        arguments: [
            "x", "e30", "bm90IGpzb24", "====", "äöü", "W10", String(repeating: "W", count: 10_000),
            Base64.encodeForURL(Array(#"{"allowed":false,"context":{}}"#.utf8)),
            Base64.encodeForURL(Array(#"{"allowed":false,"context":"principal"}"#.utf8)),
            Base64.encodeForURL([0xFF, 0xFE, 0x00]),
        ])
    func nothingElseIsDecoded(text: String) throws {
        var test = TestAccount()
        let answer = try test.run("decode-authorization-message", ["encoded-message": text])
        #expect(answer.code == "InvalidAuthorizationMessageException" && answer.status == 400)
    }

    @Test func refusalsOfIAMCarryNone() throws {
        var test = TestAccount()
        try test.run("create-user", ["user-name": "ama"])
        let refused = try test.enforced("list-users", by: TestAccount.ama)
        #expect(
            refused.message
                == "User: arn:aws:iam::123456789012:user/ama is not authorized to perform: "
                + "iam:ListUsers on resource: arn:aws:iam::123456789012:user/ because no "
                + "identity-based policy allows the iam:ListUsers action")
    }
}
