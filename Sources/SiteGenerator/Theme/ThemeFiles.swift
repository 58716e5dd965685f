internal import Course
internal import SourceText

/// The theme's styles, scripts and other files under the names that they get in the site.
struct ThemeFiles: Sendable {
    /// A file as the theme holds it.
    struct Original: Sendable {
        /// From the theme's folder: `styles/base.css`.
        let path: String
        let bytes: [UInt8]

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        init(_ path: String, _ source: SourceFile) {
            self.init(path: path, bytes: source.bytes)
        }
    }

    /// What the site holds, with references between the files brought up to date.
    private(set) var outputs: [OutputFile] = []
    /// The site's path of each file, by its path in the theme.
    private(set) var addresses: [String: String] = [:]

    init(_ originals: [Original], fingerprints: Bool) {
        let known = Dictionary(uniqueKeysWithValues: originals.map { ($0.path, $0.bytes) })
        let references = Dictionary(
            uniqueKeysWithValues: originals.map { original in
                (original.path, ThemeReferences.find(in: original, among: known))
            })
        for original in originals {
            let plain = ThemeFiles.sitePath(original.path)
            addresses[original.path] =
                fingerprints
                ? ThemeFiles.named(
                    plain, ThemeFiles.fingerprint(of: original.path, known, references)) : plain
        }
        for original in originals {
            let path = addresses[original.path] ?? original.path
            let bytes = ThemeReferences.replace(
                references[original.path] ?? [], in: original.bytes, of: path, addresses)
            outputs.append(OutputFile(path: path, bytes: bytes))
        }
    }

    /// What a file and all that it refers to hold, directly or not: when one of them changes its
    /// name, so does the file. Files may refer to each other in a circle.
    private static func fingerprint(
        of path: String, _ contents: [String: [UInt8]],
        _ references: [String: [ThemeReferences.Reference]]
    ) -> String {
        var reached: Set<String> = [path]
        var waiting = [path]
        while let next = waiting.popLast() {
            for reference in references[next] ?? [] where reached.insert(reference.target).inserted
            {
                waiting.append(reference.target)
            }
        }
        var fingerprint = Fingerprint()
        fingerprint.add(contents[path] ?? [])
        for other in reached.subtracting([path]).sorted() {
            fingerprint.add(other)
            fingerprint.add(contents[other] ?? [])
        }
        return fingerprint.text
    }

    private static func sitePath(_ path: String) -> String {
        path.hasPrefix("assets/") ? path : "assets/" + path
    }

    /// `base.css` with a fingerprint: `base.0123456789.css`.
    private static func named(_ path: String, _ fingerprint: String) -> String {
        let bytes = Array(path.utf8)
        let slash = bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > slash else {
            return path + "." + fingerprint
        }
        return String(decoding: bytes[..<dot], as: UTF8.self) + "." + fingerprint
            + String(decoding: bytes[dot...], as: UTF8.self)
    }
}

/// References of a theme's file to others: a relative path in quotes or in `url()`.
enum ThemeReferences {
    struct Reference: Sendable {
        /// Where the path stands, without quotes.
        var range: Range<Int>
        /// The path in the theme that it leads to.
        var target: String
    }

    private static let endings = [".css", ".js", ".mjs", ".svg", ".webmanifest", ".json"]

    /// Those that lead to a known file. A path that names none is left as it is.
    static func find(
        in file: ThemeFiles.Original, among known: [String: [UInt8]]
    ) -> [Reference] {
        guard endings.contains(where: file.path.hasSuffix) else { return [] }
        let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
        var references: [Reference] = []
        for range in quoted(file.bytes) {
            let text = String(decoding: file.bytes[range], as: UTF8.self)
            guard text.hasPrefix("./") || text.hasPrefix("../") || text.utf8.contains(46),
                case .relative(let path, nil) = LinkDestination(text),
                let target = LinkDestination.normalized(path, from: folder),
                known[target] != nil
            else { continue }
            references.append(Reference(range: range, target: target))
        }
        return references
    }

    static func replace(
        _ references: [Reference], in bytes: [UInt8], of path: String,
        _ addresses: [String: String]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        for reference in references {
            guard let target = addresses[reference.target] else { continue }
            result += bytes[start..<reference.range.lowerBound]
            let url = SitePath.url(of: target, from: path)
            // With a dot before it, as it was written: a script that a theme loads as a module by
            // itself could not import a bare name.
            result += (url.hasPrefix("../") ? url : "./" + url).utf8
            start = reference.range.upperBound
        }
        return result + bytes[start...]
    }

    /// What stands between quotes of one kind on one line, or in `url()` without quotes.
    private static func quoted(_ bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isURL =
                byte == UInt8(ascii: "(") && bytes[..<index].suffix(3).elementsEqual("url".utf8)
            index += 1
            guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || isURL else { continue }
            let end = isURL ? UInt8(ascii: ")") : byte
            var close = index
            while close < bytes.count, bytes[close] != end, bytes[close] != UInt8(ascii: "\n"),
                close - index <= 256
            {
                close += 1
            }
            // An apostrophe looks the same, so the text inside may hold a reference of its own.
            guard close < bytes.count, bytes[close] == end else { continue }
            let isQuotedURL = isURL && (bytes[index] == 34 || bytes[index] == 39)
            if isQuotedURL { continue }
            if close > index { ranges.append(index..<close) }
        }
        return ranges
    }
}
