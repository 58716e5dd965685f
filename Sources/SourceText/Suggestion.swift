/// Finds what a misspelt word may have meant.
package enum Suggestion {
    /// The candidates nearest to `word`, best first, at most `limit`; empty where none is near.
    ///
    /// Near means an edit distance (insert, delete, replace, swap of neighbours) of at most a third
    /// of the word's length, or one being a prefix of the other. Case does not count.
    package static func nearest(
        to word: String, among candidates: [String], limit: Int = 3
    ) -> [String] {
        let wanted = folded(word)
        guard !wanted.isEmpty, wanted.count <= 128 else { return [] }
        let allowed = max(1, min(4, wanted.count / 3))
        var found: [(distance: Int, index: Int)] = []
        for (index, candidate) in candidates.enumerated() {
            let bytes = folded(candidate)
            if bytes.count <= 128, abs(bytes.count - wanted.count) <= allowed {
                let distance = editDistance(wanted, bytes)
                if distance <= allowed {
                    found.append((distance, index))
                    continue
                }
            }
            if wanted.count >= 4, bytes.starts(with: wanted) || wanted.starts(with: bytes),
                min(bytes.count, wanted.count) * 2 >= max(bytes.count, wanted.count)
            {
                found.append((allowed + 1, index))
            }
        }
        found.sort { ($0.distance, $0.index) < ($1.distance, $1.index) }
        var result: [String] = []
        let best = found.first?.distance ?? 0
        for entry in found.prefix(limit) where entry.distance <= best + 1 {
            result.append(candidates[entry.index])
        }
        return result
    }

    /// "did you mean 'a' or 'b'?", or nil where nothing is near.
    package static func didYouMean(_ word: String, among candidates: [String]) -> String? {
        let near = nearest(to: word, among: candidates)
        guard !near.isEmpty else { return nil }
        var text = "did you mean "
        for (index, candidate) in near.enumerated() {
            if index > 0 { text += index == near.count - 1 ? " or " : ", " }
            text += "'" + candidate + "'"
        }
        return text + "?"
    }

    /// "did you mean 'a.md' or 'b.md'?" in a list of its own, with something around each candidate;
    /// empty where none is near.
    package static func decorated(
        _ word: String, among candidates: [String], prefix: String, ending: String
    ) -> [String] {
        let near = nearest(to: word, among: candidates)
        guard !near.isEmpty else { return [] }
        var text = "did you mean "
        for (index, candidate) in near.enumerated() {
            text += (index > 0 ? " or '" : "'") + prefix + candidate + ending + "'"
        }
        return [text + "?"]
    }

    /// How many letters have to be put in, taken out, replaced or swapped to make one word another.
    package static func distance(_ a: String, _ b: String) -> Int {
        editDistance(Array(a.utf8.prefix(128)), Array(b.utf8.prefix(128)))
    }

    /// Optimal string alignment distance.
    static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        if a.isEmpty { return b.count }
        if b.isEmpty { return a.count }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = [Int](repeating: 0, count: b.count + 1)
        for i in 1...a.count {
            row[0] = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, beforeLast[j - 2] + 1)
                }
                row[j] = best
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }

    private static func folded(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") {
            bytes.append(ASCII.lowercased(byte))
        }
        return bytes
    }
}
