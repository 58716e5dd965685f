internal import SourceText

/// Gives each heading of a text an id that is unique on its page.
///
/// The id is the one that the author wrote as `{#id}`; otherwise the heading's text in lower case
/// without punctuation, blanks as hyphens. The second heading of the same text gets `-2`.
struct HeadingIdentifiers {
    private var used: Set<String>
    /// The last number given to headings of the same text.
    private var numbers: [String: Int] = [:]
    /// What is wrong with ids that authors wrote.
    private(set) var problems: [MarkdownProblem] = []

    /// - Parameter reserved: ids that the page uses for other things.
    init(reserved: Set<String>) { used = reserved }

    /// Whether a text is an id that an author may give: a letter, then letters, digits, hyphens and
    /// underscores of ASCII.
    static func isValid(_ id: String) -> Bool {
        guard let first = id.utf8.first, ASCII.isLetter(first), id.utf8.count <= 64 else {
            return false
        }
        return id.utf8.allSatisfy(LineScan.isLabelByte)
    }

    /// Gives every heading of a tree an id.
    mutating func assign(in root: inout MarkdownNode) {
        // Ids that were written come first, whatever they would be made of elsewhere.
        takeWritten(root)
        assign(&root)
    }

    private mutating func takeWritten(_ node: MarkdownNode) {
        if case .heading(_, let id) = node.kind {
            guard !id.isEmpty, !take(id), problems.count < Lesson.mostFindings else { return }
            problems.append(
                MarkdownProblem(
                    severity: .error, identifier: "heading-id-taken",
                    message: "the id '\(Value.short(id))' is taken on this page", range: node.range,
                    text: "{#\(id)}", help: ["choose another id"]))
            return
        }
        if node.holdsInlines { return }
        for index in node.children.indices { takeWritten(node.children[index]) }
    }

    private mutating func assign(_ node: inout MarkdownNode) {
        if case .heading(let level, let id) = node.kind {
            guard id.isEmpty else { return }
            let slug = next(HeadingIdentifiers.slug(node.plainText))
            node.kind = .heading(level: level, id: slug)
            return
        }
        if node.holdsInlines { return }
        for index in node.children.indices { assign(&node.children[index]) }
    }

    /// Takes an id for a heading. False where it is taken, or may be the id of a footnote or tooltip.
    private mutating func take(_ id: String) -> Bool {
        !HTMLRenderer.mayUse(id) && used.insert(id).inserted
    }

    private mutating func next(_ slug: String) -> String {
        var base = slug.isEmpty ? "section" : slug
        // No number behind such an id would free it.
        if HTMLRenderer.mayUse(base) { base = "section-" + base }
        if take(base) { return base }
        // Nor would one behind "footnote" ever be free: "footnote-2" is a footnote's id.
        if HTMLRenderer.mayUse(base + "-2") {
            base = "section-" + base
            if take(base) { return base }
        }
        // Counting goes on where it ended for the last heading of this text.
        var number = numbers[base] ?? 1
        var candidate = base
        repeat {
            number += 1
            candidate = "\(base)-\(number)"
        } while !take(candidate)
        numbers[base] = number
        return candidate
    }

    /// Letters, marks and digits of any script, hyphens and underscores; blanks become hyphens.
    static func slug(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return slug(ofASCII: text) }
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber:
                result.append(scalar)
            default:
                if scalar == " " || scalar == "-" {
                    result.append("-")
                } else if scalar == "_" {
                    result.append("_")
                }
            }
        }
        return String(result)
    }

    /// The same for texts that need no table of characters: most do.
    private static func slug(ofASCII text: String) -> String {
        let bytes = text.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                byte
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: " "): UInt8(ascii: "-")
            default: nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
