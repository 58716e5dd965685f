package import SourceText

/// A link to an address outside of the course, as a text has it.
package struct ExternalLink: Sendable {
    package var destination: String
    package var source: SourceFile
    package var range: SourceRange
}

/// Gathers the links of texts to `http` and `https` addresses. Builds have no use for them, so that no
/// lesson's facts hold them: whoever wants them reads the texts once more.
package struct ExternalLinkCollector {
    package private(set) var links: [ExternalLink] = []

    package init() {}

    /// Adds the links of a lesson.
    package mutating func add(_ head: LessonHead, of course: Course) {
        guard let lesson = course.read(head).lesson else { return }
        add([lesson.document], of: lesson.source)
    }

    /// Adds what is no lesson: the manifest and, with the course in its own language, the labs.
    package mutating func addOthers(of course: Course) {
        let manifest = course.manifest
        add(manifest.glossary.map(\.definition), of: manifest.source)
        for author in manifest.authors {
            if let url = author.url, let range = author.urlRange {
                links.append(ExternalLink(destination: url, source: manifest.source, range: range))
            }
        }
        for redirect in manifest.redirects where isWebAddress(redirect.to) {
            links.append(
                ExternalLink(
                    destination: redirect.to, source: manifest.source, range: redirect.targetRange))
        }
        guard course.suffix.isEmpty else { return }
        for lab in course.labs { add([lab.task] + lab.hints, of: lab.source) }
    }

    private mutating func add(_ nodes: [MarkdownNode], of source: SourceFile) {
        /// Where the search for the next link of a block to the same destination begins.
        var starts: [String: Int] = [:]
        for node in nodes {
            node.visit { node in
                switch node.kind {
                case .link(let destination, _):
                    guard isWebAddress(destination) else { return }
                    let key = "\(node.range.lowerBound) \(destination)"
                    let range = source.place(
                        ofLinkTo: destination, in: node.range, after: starts[key])
                    starts[key] = range.upperBound
                    links.append(
                        ExternalLink(destination: destination, source: source, range: range))
                case .htmlBlock(let html), .htmlInline(let html):
                    add(html: html, at: node.range, of: source)
                default: break
                }
            }
        }
    }

    /// The links of HTML that a lesson may hold: values of `href` in quotes.
    private mutating func add(html: String, at range: SourceRange, of source: SourceFile) {
        let text = SourceFile(name: "", text: html)
        for (lead, quote) in [("href=\"", UInt8(ascii: "\"")), ("href='", UInt8(ascii: "'"))] {
            var rest = SourceRange(0, text.bytes.count)
            while let found = text.find(lead, in: rest) {
                let start = found.upperBound
                guard let end = text.bytes[start...].firstIndex(of: quote) else { break }
                rest.lowerBound = end
                let written = text.text(SourceRange(start, end))
                guard isWebAddress(written) else { continue }
                links.append(
                    ExternalLink(
                        destination: written.replacing("&amp;", with: "&"),
                        source: source,
                        range: source.find(written, in: range) ?? source.firstLine(of: range)))
            }
        }
    }

    private func isWebAddress(_ destination: String) -> Bool {
        let scheme = ASCII.lowercased(String(destination.prefix(8)))
        guard scheme.hasPrefix("http://") || scheme == "https://" else { return false }
        return LinkDestination(destination) == .external
    }
}

extension SourceFile {
    /// Where a link's destination stands: in its block, or as a reference definition anywhere.
    ///
    /// - Parameter start: where an earlier link of the block to the same destination ends.
    func place(
        ofLinkTo destination: String, in block: SourceRange, after start: Int? = nil
    ) -> SourceRange {
        let whole = SourceRange(0, bytes.count)
        let rest = SourceRange(start ?? block.lowerBound, block.upperBound)
        let forms = [
            ("](", rest), ("](<", rest), ("<", rest), ("]: ", whole), ("]:", whole),
            ("]: <", whole),
        ]
        if !destination.isEmpty {
            for (lead, region) in forms {
                if let found = find(lead + destination, in: region) {
                    return SourceRange(found.lowerBound + lead.utf8.count, found.upperBound)
                }
            }
        }
        return firstLine(of: block)
    }
}
