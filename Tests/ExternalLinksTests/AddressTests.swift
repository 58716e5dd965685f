import Testing

@testable import ExternalLinks

@Suite struct AddressTests {
    @Test(arguments: [
        ("https://Docs.AWS.amazon.com", "https://docs.aws.amazon.com/", ""),
        ("HTTPS://a.b/c#d%20e", "https://a.b/c", "d e"),
        ("http://a.b:80/x?y=1#", "http://a.b/x?y=1", ""),
        ("https://a.b/x/../y z", "https://a.b/y%20z", ""),
        ("https://münchen.de", "https://münchen.de/", ""),
        ("https://a.b/é", "https://a.b/%c3%a9", ""),
    ])
    func hasOneFormForOnePlace(text: String, expected: String, fragment: String) throws {
        let (address, found) = try #require(WebAddress.read(text))
        #expect(address.text.lowercased() == expected)
        #expect(found == fragment)
    }

    @Test(arguments: [
        "mailto:a@b.c", "ftp://a.b/", "https://", "a.b", "javascript:alert(1)", "https://a b/", "",
        "https://a.b/" + String(repeating: "x", count: 5000),
    ])
    func isNothingElse(text: String) { #expect(WebAddress.read(text) == nil) }

    @Test(arguments: [
        ("https://example.com/", true), ("https://www.example.org/x", true),
        ("https://a.example/", true),
        ("https://a.test", true), ("https://a.invalid", true), ("http://localhost:8000/", true),
        ("http://127.0.0.1/", true), ("http://127.1/", true), ("http://0x7f000001/", true),
        ("http://[::1]:80/", true),
        ("http://169.254.169.254/latest", true), ("http://192.0.2.7/", true),
        ("https://123456789012.signin.aws.amazon.com/console", true),
        ("https://volta.signin.aws.amazon.com/console", true),
        ("https://d-1234567890.awsapps.com/start", true),
        ("https://signin.aws.amazon.com/", false), ("https://notexample.com/", false),
        ("https://example.com.org/", false), ("https://192.0.2.example.aws/", false),
        ("https://docs.aws.amazon.com/", false), ("https://test.com/", false),
    ])
    func leavesOutWhatStandsForOthers(text: String, isLeftOut: Bool) throws {
        let address = try #require(WebAddress.read(text)).address
        #expect(UnaskedAddresses().contains(address) == isLeftOut)
    }

    @Test(arguments: [
        ("https://a.b/", "https://a.b/", true), ("https://a.b/", "https://a.b/c", false),
        ("https://a.b/*", "https://a.b/c", true), ("*", "", true), ("", "", true), ("", "x", false),
        ("*.pdf", "https://a.b/c.pdf", true), ("*.pdf", "https://a.b/c.pdf#x", false),
        ("a*b*c", "axbxbxc", true), ("a*b*c", "axcxb", false), ("a*a", "a", false),
        ("**", "x", true),
    ])
    func matchesPatterns(pattern: String, text: String, matches: Bool) {
        #expect(AddressPattern(pattern).matches(text) == matches)
    }

    @Test(arguments: [
        ("<p id=one class=x><b ID = 'two'/>", ["one", "two"]), ("<a name=\"three\">", ["three"]),
        ("<input name=\"no\"><abbr name=no>", []), ("<!-- id=no --><p\nid=\"a b\">", ["a b"]),
        ("<p id", [""]), ("<p id=", [""]), ("<p id='a", ["a"]), ("<", []), ("< p id=no>", []),
        ("<p title=\"<i id='no'>\" id=yes>", ["yes"]),
    ])
    func findsTheIdsOfAPage(html: String, expected: [String]) {
        #expect(HTMLIdentifiers.all(in: Array(html.utf8)) == Set(expected))
    }
}
