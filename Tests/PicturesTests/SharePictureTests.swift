import Testing

@testable import Pictures

@Suite struct SharePictureTests {
    private static let key: [[SharePicture.Tooth]] = [
        [.init(hasLab: false, isCurrent: false), .init(hasLab: true, isCurrent: true)],
        [.init(hasLab: true, isCurrent: false)],
    ]
    /// The rows in which the key lies; no text does.
    private static let keyRows = 425..<630
    private static let titleRows = 200..<425

    private func picture(_ title: String) -> SharePicture {
        SharePicture(
            language: "en", heading: "IAM & friends", facts: "Lesson 2 of 3 · 25 min",
            overline: "Module 1 · First steps", title: title, key: Self.key)
    }

    private func drawn(_ picture: SharePicture) throws -> DecodedPNG {
        try #require(DecodedPNG(picture.png()))
    }

    @Test func isAWellFormedFileOfTheSizeThatServicesAskFor() throws {
        let file = try picture("Users").png()
        let png = try #require(DecodedPNG(file))
        #expect(png.width == 1200 && png.height == 630)
        #expect(PNGFile.isWhole(file))
        #expect(!PNGFile.isWhole(file.dropLast()))
        #expect(png.count(of: Ink.strong, rows: Self.titleRows) > 500)
        #expect(png.count(of: Ink.accent, rows: Self.keyRows) > 2000, "the lesson's tooth")
    }

    @Test func sameWordsMakeTheSameBytesOnAnyThread() async throws {
        let picture = self.picture("Why a request is denied")
        let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 { group.addTask { try picture.png() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(files.count == 4 && Set(files).count == 1)
    }

    @Test func whateverIsShownIsPartOfTheIdentity() {
        let first = picture("Users")
        let changes: [(inout SharePicture) -> Void] = [
            { $0.heading += "x" }, { $0.facts += "x" }, { $0.overline += "x" },
            { $0.title += "x" }, { $0.summary += "x" }, { $0.language = "he" },
            { $0.key[0][0].hasLab = true }, { $0.key[0][1].isCurrent = false },
            { $0.key = [$0.key[0] + $0.key[1]] },
        ]
        let changed = changes.map { change in
            var other = first
            change(&other)
            return other.identity
        }
        #expect(Set([first.identity] + changed).count == changes.count + 1)
    }

    @Test func markupIsDrawnAsItStands() throws {
        let plain = try drawn(picture("Groups"))
        let marked = try drawn(picture("<b>Groups</b> &amp;"))
        let ink = plain.count(of: Ink.strong, rows: Self.titleRows)
        #expect(marked.count(of: Ink.strong, rows: Self.titleRows) > ink * 3 / 2)
    }

    @Test(arguments: ["צירוף מדיניות", "<1> إرفاق السياسات IAM"])
    func titleReadFromTheRightTurnsThePictureRound(title: String) throws {
        // Above the blade there is nothing of the key but its bow.
        let (left, right) = ((140, 450), (1059, 450))
        let fromLeft = try drawn(picture("Users"))
        #expect(fromLeft.color(left.0, left.1) == Ink.metal)
        #expect(fromLeft.color(right.0, right.1) == Ink.ground)
        let fromRight = try drawn(picture(title))
        #expect(fromRight.color(right.0, right.1) == Ink.metal)
        #expect(fromRight.color(left.0, left.1) == Ink.ground)
    }

    @Test func longTitleShrinksAndIsCutBehindAWord() throws {
        let long = (1...60).map { "word\($0)" }.joined(separator: " ")
        let png = try drawn(picture(long))
        #expect(png.rows(Self.keyRows) == (try drawn(picture("Users"))).rows(Self.keyRows))
        #expect(png.count(of: Ink.strong, rows: Self.titleRows) > 2000)
        // The last words have no room, so they make no difference.
        #expect(try drawn(picture(long + " and another one")) == png)
    }

    @Test(arguments: [
        String(repeating: "a", count: 100_000), String(repeating: "word ", count: 20_000),
        String(repeating: "e\u{301}\u{302}", count: 30_000),
        "e" + String(repeating: "\u{336}\u{35C}\u{30B}", count: 5000),
        String(repeating: "\u{0}\u{1B}[31m\u{202E}\u{7}\n", count: 10_000),
        String(repeating: "\u{5D0} a ", count: 20_000), "\u{0}", "",
    ])
    func hostileTitleStaysInItsPlace(title: String) throws {
        let picture = self.picture(title)
        #expect(picture.title.unicodeScalars.count <= 401)
        #expect(picture.identity.count < 2000)
        let scalars = picture.title.unicodeScalars
        #expect(!scalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        let file = try picture.png()
        let png = try #require(DecodedPNG(file))
        #expect(file.count < 60_000)
        let isTurned = picture.title.hasPrefix("\u{5D0}")
        let plain = try drawn(self.picture(isTurned ? "\u{5D0}" : "a"))
        #expect(png.rows(Self.keyRows) == plain.rows(Self.keyRows), "nothing covers the key")
        #expect(png.rows(0..<100) == plain.rows(0..<100), "nor the first row")
    }

    @Test func emojiAreLeftOut() {
        #expect(picture("🔑 Keys 👩‍💻 & 🇫🇷 codes ⌚").title == "Keys & codes")
        #expect(picture("1 € = 100 ¢ © → ✓").title == "1 € = 100 ¢ © → ✓")
    }

    @Test func oneOfManyLessonsIsSeen() throws {
        var picture = self.picture("Users")
        picture.key = (0..<30).map { module in
            (0..<5).map { .init(hasLab: true, isCurrent: module == 12 && $0 == 2) }
        }
        #expect(try drawn(picture).count(of: Ink.accent, rows: 520..<600) >= 500)
        picture.key = []
        #expect(try drawn(picture).count(of: Ink.uncut, rows: Self.keyRows) == 0)
    }
}
