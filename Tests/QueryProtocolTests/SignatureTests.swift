import Testing

@testable import QueryProtocol

@Suite struct SignatureTests {
    /// The example of AWS's guide on signing (ListUsers of IAM, key AKIDEXAMPLE), whose canonical
    /// request and signature were published with Signature Version 4.
    private let request = SignedRequest(
        method: "GET", rawPath: "/", rawQuery: Array("Action=ListUsers&Version=2010-05-08".utf8),
        headers: [
            ("Host", "iam.amazonaws.com"),
            ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
            ("X-Amz-Date", "20150830T123600Z"),
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
                    + "SignedHeaders=content-type;host;x-amz-date, Signature="
                    + "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
            ),
        ], body: [])
    private let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private let signed = 1_440_938_160

    @Test func publishedExampleIsRight() throws {
        let signature = try #require(try Signature.read(request))
        #expect(signature.accessKeyID == "AKIDEXAMPLE")
        #expect(signature.service == "iam" && signature.region == "us-east-1")
        try signature.check(request, secret: secret, service: "iam", now: signed)
    }

    @Test func anyChangeIsNoticed() throws {
        let signature = try #require(try Signature.read(request))
        var changed = request
        changed.method = "POST"
        expectMismatch(signature, changed)
        changed = request
        changed.rawQuery += Array("&Marker=1".utf8)
        expectMismatch(signature, changed)
        changed = request
        changed.body = [1]
        expectMismatch(signature, changed)
        changed = request
        changed.headers[0].value = "sts.amazonaws.com"
        expectMismatch(signature, changed)
        #expect(throws: QueryRequest.Problem.self) {
            try signature.check(request, secret: secret + "x", service: "iam", now: signed)
        }
    }

    private func expectMismatch(_ signature: Signature, _ request: SignedRequest) {
        do throws(QueryRequest.Problem) {
            try signature.check(request, secret: secret, service: "iam", now: signed)
            Issue.record("the signature holds")
        } catch {
            #expect(error.code == "SignatureDoesNotMatch" && error.status == 403)
        }
    }

    @Test(arguments: [(-301, false), (-300, true), (300, true), (301, false)])
    func clocksMayDifferByFiveMinutes(seconds: Int, isAllowed: Bool) throws {
        let signature = try #require(try Signature.read(request))
        let result = Result {
            try signature.check(request, secret: secret, service: "iam", now: signed + seconds)
        }
        #expect(((try? result.get()) != nil) == isAllowed)
    }

    @Test(arguments: [
        "AWS4-HMAC-SHA256", "Basic abc", "AWS4-HMAC-SHA256 Credential=x, Signature=y",
        "AWS4-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=host, Signature=y",
        "AWS4-HMAC-SHA256 Credential=a/20150831/c/d/aws4_request, SignedHeaders=host, Signature=y",
    ])
    func incompleteOnesAreRefused(header: String) {
        var request = request
        request.headers[3].value = header
        do throws(QueryRequest.Problem) {
            _ = try Signature.read(request)
            Issue.record("it is read")
        } catch {
            #expect(error.code == "IncompleteSignature" && error.status == 400)
        }
    }

    @Test func signatureForAnotherServiceIsNone() throws {
        let signature = try #require(try Signature.read(request))
        do throws(QueryRequest.Problem) {
            try signature.check(request, secret: secret, service: "sts", now: signed)
            Issue.record("it holds for another service")
        } catch {
            #expect(error.message == "Credential should be scoped to correct service: 'sts'.")
        }
    }

    @Test func requestWithoutASignatureHasNone() throws {
        var request = request
        request.headers.removeLast()
        #expect(try Signature.read(request) == nil)
    }
}
