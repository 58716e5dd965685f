import Foundation
import Testing

@testable import SiteGenerator

@Suite struct SearchTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func entry(_ id: String, _ title: String, _ html: String) -> SearchEntry {
        SearchEntry(path: "lessons/\(id).html", title: title, html: [UInt8](html.utf8))
    }

    private static let entries: [SearchEntry] =
        [
            entry(
                "mfa", "A second factor",
                """
                <p>Multi-factor authentication.</p>
                <h2 id="virtual-mfa-devices">Virtual &lt;MFA&gt; devices &amp; &quot;keys&quot;\
                <a class="anchor" href="#virtual-mfa-devices" aria-label="Link">#</a></h2>
                <p data-x="hiddenattribute > a">A <em>dev</em>ice is made with <code>create-virtual-mfa-device\
                </code> &amp; an &lt;app&gt;.<!-- hiddencomment --></p>
                <script>hiddenscript</script>
                """),
            entry(
                "keys", "Access keys",
                """
                <p>Keys for programs: <span class="hl-command">aws</span> iam create-access-key.</p>
                <h2 id="rotation">Rotation</h2><p>Rotate credentials.</p>
                """),
            entry(
                "policies", "Policies",
                """
                <p>A policy allows.</p><h3 id="boundaries">Permissions boundaries</h3>
                <p>No more than that, <code>iam:PassRole</code>.</p>
                """),
            entry(
                "accents", "Accents",
                "<p>Straße, ключи, Ключ.</p><h2 id=\"été\">Été</h2><p>Über.</p>"),
            entry("order-text", "Text", "<p>order order order</p>"),
            entry("order-heading", "Heading", "<h2 id=\"order\">Order</h2><p>none</p>"),
            entry("order-title", "Order", "<p>none</p>"),
            entry(
                "kinds", "Kinds",
                """
                <h2 id="slip-of">x</h2><p>carte</p><h2 id="prefix-of">x</h2><p>cardex</p>
                <h2 id="beginning">x</h2><p>granted</p><h2 id="whole">x</h2><p>grant whole</p>
                """),
        ]
        + (0..<40).map { entry("n\($0)", "Number \($0)", "<p>common words</p>") }

    private static func files(
        of entries: [SearchEntry], jobs: Int
    ) async throws -> [(path: String, bytes: [UInt8])] {
        var entries = entries
        return try await SearchIndex.make(of: &entries, jobs: jobs) { (path: $0, bytes: $1) }
    }

    @Test func isSearchedByTheScript() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("iamlab-search-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("search"), withIntermediateDirectories: true)
        for file in try await SearchTests.files(of: SearchTests.entries, jobs: 2) {
            try Data(file.bytes).write(to: folder.appendingPathComponent(file.path))
        }
        let node = Process()
        node.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        node.arguments = [
            "node", SearchTests.root.appendingPathComponent("Tests/Search/queries.mjs").path,
            folder.path,
        ]
        let output = Pipe()
        node.standardOutput = output
        node.standardError = output
        try node.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        node.waitUntilExit()
        #expect(text == "")
        #expect(node.terminationStatus == 0)
    }

    private func words(_ html: String, title: String = "") -> [String] {
        let entry = SearchEntry(path: "x.html", title: title, html: [UInt8](html.utf8))
        let table = SearchTable([entry])
        return table.groups().flatMap { $0 }.map {
            String(decoding: table.word(ofRank: $0), as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("<p>Create-User's 2 b</p>", ["create", "user"]),
        ("<p>one<br />two</p><p>three</p>four", ["four", "one", "three", "two"]),
        ("un<em>believ</em>able", ["unbelievable"]),
        ("a&amp;bc&lt;de", ["bc", "de"]),
        (
            "one <span class=\"term\"><a>key</a><span class=\"term-definition\">x12</span></span> two",
            ["key", "one", "two"]
        ),
        ("“quoted” — ½ ×2 10% été ÅÄ", ["10", "aa", "ete", "quoted", "×2"]),
        ("AKIAIOSFODNN7EXAMPLE \(String(repeating: "x", count: 41)) mp3", ["mp3"]),
        ("<p class=\"a > b\">in</p", ["in"]), ("<", []), ("<!-- a", []), ("&am", ["am"]),
        ("<h2 id=\"a", []), ("\u{FFFD}\u{1F600}", ["\u{FFFD}\u{1F600}"]),
    ])
    func findsTheWordsOfAPage(html: String, expected: [String]) {
        #expect(words(html) == expected)
    }

    @Test func recordsTheSections() {
        let html = "<p>a \"b\" \\</p>\n <p>c</p><h2 id=\"x&amp;y\">T<b>i</b>t\n le</h2><h4>no</h4>d"
        let entry = SearchEntry(path: "p.html", title: "<T> \"", html: [UInt8](html.utf8))
        #expect(entry.sectionCount == 2)
        #expect(
            String(decoding: entry.record, as: UTF8.self)
                == #"["p.html","\u003cT> \"",[["","","a \"b\" \\ c"],["x&y","Tit le","no d"]]]"#)
    }

    @Test func cutsExcerptsBetweenWords() {
        let html = String(repeating: "wörd ", count: 100)
        let entry = SearchEntry(path: "p", title: "", html: [UInt8](html.utf8))
        let record = String(decoding: entry.record, as: UTF8.self)
        #expect(record.utf8.count < 200)
        #expect(record.hasSuffix("wörd\"]]]"))
        let long = SearchEntry(path: "p", title: "", html: [UInt8](repeating: 0x61, count: 5000))
        #expect(String(decoding: long.record, as: UTF8.self) == #"["p","",[["","",""]]]"#)
    }

    @Test func putsWhatIsTooMuchIntoTheLastSection() {
        let html = (0..<400).map { "<h2 id=\"s\($0)\">h\($0)</h2>" }.joined()
        let entry = SearchEntry(path: "p", title: "", html: [UInt8](html.utf8))
        #expect(entry.sectionCount == SearchEntry.mostSections)
        #expect(words(html).count == 400)
    }

    @Test func writesTheSameFilesAgain() async throws {
        let first = try await SearchTests.files(of: SearchTests.entries, jobs: 1)
        let second = try await SearchTests.files(of: SearchTests.entries, jobs: 3)
        #expect(first.map(\.path) == second.map(\.path))
        #expect(first.map(\.bytes) == second.map(\.bytes))
        let fewer = try await SearchTests.files(of: Array(SearchTests.entries.dropLast()), jobs: 1)
        #expect(fewer.last?.bytes.prefix(60) != first.last?.bytes.prefix(60))
        let none = try await SearchTests.files(of: [], jobs: 1)
        #expect(none.map(\.path) == ["search/index.js"])
    }
}
