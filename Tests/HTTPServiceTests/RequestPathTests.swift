import Testing

@testable import HTTPService

@Suite struct RequestPathTests {
    @Test(
        arguments: [
            ("/", [], true), ("/a.html", ["a.html"], false), ("/a/b/", ["a", "b"], true),
            ("/a%20b%C3%A9", ["a bé"], false), ("/a...b", ["a...b"], false),
        ] as [(String, [String], Bool)])
    func decodes(raw: String, segments: [String], isFolder: Bool) throws {
        let path = try #require(RequestPath(raw))
        #expect(path.segments == segments)
        #expect(path.isFolder == isFolder)
    }

    @Test(arguments: [
        "", "a", "*", "http://x/", "/..", "/../a", "/a/../b", "/a/..", "/.", "/%2e%2e/a",
        "/%2E./a", "/.%2e", "/a%2f..%2fb", "/a%5c..%5cb", "/a\\b", "/a%00.html", "/a%0d%0ab",
        "/a%7f", "/%", "/%2", "/%zz", "//", "//example.org/", "/a//b", "/.iamlab-site", "/.git/x",
        "/%c0%ae%c0%ae/a", "/%ff", "/%252e%252e%2fa",
    ])
    func refuses(raw: String) {
        #expect(RequestPath(raw) == nil)
    }

    @Test func decodesOnlyOnce() throws {
        #expect(try #require(RequestPath("/%252e%252e")).segments == ["%2e%2e"])
    }

    @Test func encodesTheURLOfAFolder() throws {
        #expect(try #require(RequestPath("/a%20b/c%22%C3%A9")).folderURL == "/a%20b/c%22%C3%A9/")
    }
}
