internal import Course
internal import SourceText
internal import YAMLReader

/// What `site/site.yaml` says of the site as a whole. Without the file everything has its default.
///
/// ```yaml
/// base-url: https://example.org/iam/
/// offline: true
/// print: true
/// pictures: true
/// fingerprints: true
/// robots: index
/// schedule:
///   start: 09:00
///   end: 17:00
///   breaks:
///     - {at: 10:30, minutes: 15}
///     - {at: 12:30, minutes: 60, title: Lunch}
/// ```
struct SiteSettings: Sendable {
    /// Whether search engines may list the site.
    enum Robots: String, CaseIterable {
        case index
        case none
    }

    /// Where the site will be, with a slash at the end; only absolute addresses need it.
    var baseURL: String?
    /// Whether a service worker keeps pages for when there is no network.
    var isOffline = false
    /// Whether there is a print edition.
    var hasPrint = true
    /// Whether a picture is drawn of each lesson and of the course, for services that show links. They
    /// name it by its absolute address, so without a base URL there is none.
    var drawsPictures = true
    /// Whether names of the theme's files hold a hash of their contents.
    var hasFingerprints = true
    var robots = Robots.index
    var schedule = ScheduleSettings()

    /// In a learning management system the site has no address of its own, and a service worker
    /// would keep what belongs to the system.
    mutating func prepareForPackage() {
        baseURL = nil
        isOffline = false
    }

    /// A service worker would show an author yesterday's pages, and nobody links to a preview.
    mutating func prepareForPreview() {
        isOffline = false
        drawsPictures = false
    }

    static let fileName = "site.yaml"
    private static let largestFile = 64 << 10
    private static let keys = [
        "base-url", "offline", "print", "pictures", "fingerprints", "robots", "schedule",
    ]

    static func read(_ site: SourceFolder, diagnostics: inout [Diagnostic]) -> SiteSettings {
        guard site.hasFile(fileName),
            let source = site.source(fileName, limit: largestFile, diagnostics: &diagnostics)
        else { return SiteSettings() }
        return parse(source, diagnostics: &diagnostics)
    }

    static func parse(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> SiteSettings {
        var settings = SiteSettings()
        let value: Value
        do {
            value = try YAMLReader.parse(source)
        } catch {
            diagnostics.append(error.diagnostic)
            return settings
        }
        if case .null = value.kind { return settings }
        var reader = MappingReader(value, in: source, subject: "a site", keys: keys)
        if let text = reader.text("base-url") { settings.setBaseURL(text, &reader) }
        settings.isOffline = reader.setting("offline", source) ?? settings.isOffline
        settings.hasPrint = reader.setting("print", source) ?? settings.hasPrint
        settings.drawsPictures = reader.setting("pictures", source) ?? settings.drawsPictures
        settings.hasFingerprints =
            reader.setting("fingerprints", source) ?? settings.hasFingerprints
        if let word = reader.text("robots"), let range = reader["robots"]?.range {
            let words = Robots.allCases.map(\.rawValue)
            if let robots = Robots(rawValue: word) {
                settings.robots = robots
            } else {
                reader.report(
                    "setting-value",
                    "expected one of \(MappingReader.list(words)) as robots, "
                        + "found '\(Value.short(word))'", range)
            }
        }
        diagnostics += reader.diagnostics
        if let schedule = reader["schedule"] {
            settings.schedule = ScheduleSettings.parse(
                schedule, in: source, diagnostics: &diagnostics)
        }
        return settings
    }

    private mutating func setBaseURL(_ text: String, _ reader: inout MappingReader) {
        if let url = SiteSettings.normalizedBaseURL(text) {
            baseURL = url
        } else if let range = reader["base-url"]?.range {
            reader.report(
                "base-url",
                "expected an address that begins with https:// or http:// as base-url, "
                    + "found '\(Value.short(text))'", range,
                help: ["write it without query and fragment: https://example.org/iam/"])
        }
    }

    /// An absolute address of a folder, with a slash at the end; nil where the text is none.
    static func normalizedBaseURL(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        let rest = bytes.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        guard let first = rest.first, first != UInt8(ascii: "/") else { return nil }
        let forbidden = Set(" \"<>\\^`{|}?#'".utf8)
        guard !bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7F || forbidden.contains($0) }) else {
            return nil
        }
        return text.hasSuffix("/") ? text : text + "/"
    }
}

extension MappingReader {
    /// True or false of a key that may be there.
    mutating func setting(_ key: String, _ source: SourceFile) -> Bool? {
        guard let found = self[key] else { return nil }
        if case .bool(let flag) = found.kind { return flag }
        report(
            "wrong-type", "expected true or false as \(key), found \(found.words)",
            source.firstLine(of: found.range))
        return nil
    }
}
