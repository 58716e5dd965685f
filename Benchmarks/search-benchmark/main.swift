import SiteGenerator

// Makes the search index of a generated course, on one core. Prints a line for each measurement: name,
// value.

/// Pages of nine kilobytes or so of text: words as frequent as in a language, code in between.
struct Pages {
    /// The same pages each time.
    private var state: UInt64 = 2026
    private let vocabulary: [String]

    init() {
        let syllables = [
            "ac", "cess", "user", "po", "li", "cy", "key", "de", "vice", "ro", "le", "ma", "ti",
            "on",
        ]
        var words: [String] = []
        for number in 0..<40_000 {
            var (word, rest) = ("", number)
            repeat {
                word += syllables[rest % syllables.count]
                rest /= syllables.count
            } while rest > 0
            words.append(word)
        }
        vocabulary = words
    }

    private mutating func roll() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 33) / Double(1 << 31)
    }

    /// A word; the n-th is about n times rarer than the first.
    private mutating func word() -> String {
        let rank = pow(Double(vocabulary.count), roll()) - 1
        return vocabulary[min(Int(rank), vocabulary.count - 1)]
    }

    private func pow(_ base: Double, _ exponent: Double) -> Double {
        // e^(x ln b) by squaring, exactly enough to choose words.
        var (result, factor, rest) = (1.0, base, exponent)
        for _ in 0..<24 {
            factor = factor.squareRoot()
            rest *= 2
            if rest >= 1 {
                result *= factor
                rest -= 1
            }
        }
        return result
    }

    mutating func html() -> [UInt8] {
        var text = ""
        for section in 0..<8 {
            text += "<h2 id=\"section-\(section)\">\(word()) \(word())</h2>\n<p>"
            for _ in 0..<120 { text += word() + " " }
            text += "</p>\n<pre><code><span class=\"hl-command\">aws</span> "
            for _ in 0..<30 { text += "<span class=\"hl-option\">--\(word())</span> \(word()) " }
            text += "</code></pre>\n"
        }
        return [UInt8](text.utf8)
    }
}

func milliseconds(_ work: () async throws -> Void) async rethrows -> Int {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    let elapsed = (clock.now - start).components
    return Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
}

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
var pages = Pages()
let html = (0..<count).map { _ in pages.html() }
print("pages \(count)")
print("html-bytes \(html.reduce(0) { $0 + $1.count })")

var entries: [SearchEntry] = []
let reading = await milliseconds {
    for (index, page) in html.enumerated() {
        entries.append(
            SearchEntry(path: "lessons/\(index).html", title: "Page \(index)", html: page))
    }
}
print("entries-milliseconds \(reading)")
var files: [(path: String, bytes: [UInt8])] = []
let merging = try await milliseconds {
    var given = entries
    entries = []
    files = try await SearchIndex.make(of: &given, jobs: 1) { (path: $0, bytes: $1) }
}
print("files-milliseconds \(merging)")
print("files \(files.count)")
print("index-bytes \(files.reduce(0) { $0 + $1.bytes.count })")
print("first-file-bytes \(files.last?.bytes.count ?? 0)")
print("largest-file-bytes \(files.map(\.bytes.count).max() ?? 0)")
