internal import CPango

/// The picture that services show beside a link to a page: what `og:image` names.
///
/// It has the look of the site's pages: the dark band, the titles in the display face, the course as
/// a key with a tooth for each lesson.
package struct SharePicture: Sendable {
    /// A lesson of the course on the key.
    package struct Tooth: Sendable {
        /// Whether there is a lab, which makes a deep tooth.
        package var hasLab: Bool
        /// Whether the picture is this lesson's.
        package var isCurrent: Bool

        package init(hasLab: Bool, isCurrent: Bool) {
            self.hasLab = hasLab
            self.isCurrent = isCurrent
        }
    }

    /// The language of the words, a tag such as `en`: it decides between forms of a letter.
    package var language: String
    /// What stands in the first row: the course's title.
    package var heading: String
    /// What stands at the end of the first row: `Lesson 3 of 9 · 25 min`.
    package var facts: String
    /// What stands above the title: the module.
    package var overline: String
    package var title: String
    /// What stands below the title.
    package var summary: String
    /// The lessons by module.
    package var key: [[Tooth]]

    /// Pixels.
    package static let width = 1200
    package static let height = 630

    /// Counted up when pictures come to look different.
    private static let version = 1

    package init(
        language: String, heading: String = "", facts: String = "", overline: String = "",
        title: String, summary: String = "", key: [[Tooth]]
    ) {
        self.language = language
        self.heading = PictureText.line(heading)
        self.facts = PictureText.line(facts)
        self.overline = PictureText.line(overline)
        self.title = PictureText.line(title)
        self.summary = PictureText.line(summary)
        self.key = key
    }

    /// All that decides about the picture's bytes on one machine, but for its fonts.
    package var identity: [UInt8] {
        let libraries = [pango_version_string(), cairo_version_string()].map {
            $0.map { String(cString: $0) } ?? ""
        }
        let texts = [language, heading, facts, overline, title, summary] + libraries
        var bytes = Array("\(SharePicture.version)".utf8)
        // No text holds a control character.
        for text in texts { bytes += [0] + text.utf8 }
        for module in key {
            bytes.append(1)
            for tooth in module {
                bytes.append((tooth.hasLab ? 3 : 2) + (tooth.isCurrent ? 2 : 0))
            }
        }
        return bytes
    }

    /// The picture's words, for those who do not see it, but for the summary, which pages describe
    /// themselves with anyway.
    package var words: String {
        [title, overline, heading, facts].filter { !$0.isEmpty }.joined(separator: " – ")
    }

    /// The picture as a PNG file: the same bytes each time, as long as the machine's fonts are the same.
    package func png() throws(PictureError) -> [UInt8] {
        let canvas = try Canvas(
            width: SharePicture.width, height: SharePicture.height, language: language)
        draw(on: canvas)
        return try canvas.png(Palette.shared)
    }
}

/// Why there is no picture.
package enum PictureError: Error, Sendable {
    /// The machine has no font at all.
    case noFonts
    case outOfMemory
}
