import IAMSimulator
import SourceText
import Testing

@testable import QueryProtocol

@Suite struct QueryRequestTests {
    private func read(_ text: String) throws -> Request {
        try QueryRequest.read(try FormParameters(Array(text.utf8)))
    }

    @Test func listsAndStructuresAreReadByTheirNumbers() throws {
        let request = try read(
            "Action=CreateUser&Version=2010-05-08&UserName=ama&Path=%2Fhq%2F"
                + "&Tags.member.2.Key=b&Tags.member.2.Value=2&Tags.member.1.Key=a"
                + "&Tags.member.1.Value=x+y&Unknown=1")
        #expect(request.operation == .createUser)
        #expect(
            JSONWriter.text(request.input, .compact)
                == #"{"Path":"/hq/","UserName":"ama","Tags":[{"Key":"a","Value":"x y"},{"Key":"b","Value":"2"}]}"#
        )
    }

    @Test func scalarsHaveTheirKinds() throws {
        let request = try read(
            "Action=ListPolicies&Version=2010-05-08&OnlyAttached=true&MaxItems=7")
        #expect(
            JSONWriter.text(request.input, .compact) == #"{"OnlyAttached":true,"MaxItems":7}"#)
    }

    @Test(arguments: [
        ("Version=2010-05-08", "MissingAction"),
        ("Action=CreateUser", "MissingParameter"),
        ("Action=CreateUser&Version=2010-05-09", "NoSuchVersion"),
        ("Action=CreateUsers&Version=2010-05-08", "InvalidAction"),
        ("Action=create-user&Version=2010-05-08", "InvalidAction"),
        ("Action=GetCallerIdentity&Version=2010-05-08", "InvalidAction"),
        ("Action=ListUsers&Version=2010-05-08&MaxItems=x", "MalformedInput"),
        ("Action=ListPolicies&Version=2010-05-08&OnlyAttached=1", "MalformedInput"),
        ("Action=TagUser&Version=2010-05-08&Tags.member.2.Key=a", "MalformedInput"),
        ("Action=TagUser&Version=2010-05-08&a.b.c.d.e.f.g.h.i.j.k.l.m=1", "MalformedInput"),
    ])
    func mistakesHaveTheirCodes(text: String, code: String) throws {
        do {
            _ = try read(text)
            Issue.record("it is read")
        } catch let error as QueryRequest.Problem {
            #expect(error.code == code && error.status == 400)
        }
    }

    @Test(arguments: ["a=%4", "a=%zz", "%ff=1", "a=%C3%28"])
    func malformedFormsAreRefused(text: String) {
        #expect(throws: FormParameters.Problem.malformed) {
            try FormParameters(Array(text.utf8))
        }
    }

    @Test func numberOfParametersIsBounded() {
        let text = String(repeating: "a&", count: FormParameters.maximumCount + 1)
        #expect(throws: FormParameters.Problem.tooManyParameters) {
            try FormParameters(Array(text.utf8))
        }
    }
}

@Suite struct QueryAnswerTests {
    private func document(_ operation: IAMSimulator.Operation, _ answer: Value) -> String {
        String(
            decoding: QueryAnswer.document(
                operation, answer, requestID: "r", picture: { Array("<\($0)>".utf8) }),
            as: UTF8.self
        ).replacing("\n", with: "")
    }

    @Test func answersAreWrittenAsTheModelHasThem() {
        let user = Value.object([
            ("UserName", .string("a<b>&\"\u{1}\u{FFFE}é")),
            ("CreateDate", .string("2026-01-15T09:00:00+00:00")),
            ("Tags", .array([.object([("Key", .string("k")), ("Value", .string("v"))])])),
        ])
        #expect(
            document(.getUser, .object([("User", user)]))
                == "<GetUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">"
                + "<GetUserResult><User><UserName>a&lt;b&gt;&amp;&quot;\u{FFFD}\u{FFFD}é</UserName>"
                + "<CreateDate>2026-01-15T09:00:00Z</CreateDate><Tags><member><Key>k</Key>"
                + "<Value>v</Value></member></Tags></User></GetUserResult><ResponseMetadata>"
                + "<RequestId>r</RequestId></ResponseMetadata></GetUserResponse>")
    }

    @Test func operationsWithoutResultsHaveNoResultElement() {
        #expect(!document(.deleteUser, .object([])).contains("Result>"))
    }

    @Test func mapsDocumentsAndBytesHaveFormsOfTheirOwn() {
        #expect(
            document(
                .getAccountSummary, .object([("SummaryMap", .object([("Users", .integer(3))]))])
            )
            .contains("<SummaryMap><entry><key>Users</key><value>3</value></entry></SummaryMap>"))
        #expect(
            document(.getUserPolicy, .object([("PolicyDocument", .string("{ \"é\": 1 }"))]))
                .contains("<PolicyDocument>%7B%20%22%C3%A9%22%3A%201%20%7D</PolicyDocument>"))
        let device = Value.object([
            ("Base32StringSeed", .string("ABC")), ("QRCodePNG", .string("otpauth")),
        ])
        let text = document(.createVirtualMFADevice, .object([("VirtualMFADevice", device)]))
        #expect(text.contains("<Base32StringSeed>QUJD</Base32StringSeed>"))
        #expect(text.contains("<QRCodePNG>PG90cGF1dGg+</QRCodePNG>"))
    }

    @Test func errorsSayWhoseFaultItIs() {
        let text = String(
            decoding: QueryAnswer.error(
                code: "NoSuchEntity", status: 404, message: "a & b", service: "sts", requestID: "r"),
            as: UTF8.self)
        #expect(text.contains("<Type>Sender</Type>\n<Code>NoSuchEntity</Code>"))
        #expect(text.contains("a &amp; b") && text.contains("sts.amazonaws.com/doc/2011-06-15/"))
    }
}
