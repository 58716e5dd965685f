internal import SourceText

/// A score: an exact number of hundredths of a point, never a floating-point number.
package struct Points: Equatable, Sendable {
    package var hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }

    /// Reads `10`, `7.5` or `0.25`; nil for anything else, for negative numbers and above a million.
    package init?(_ text: String) {
        let parts = ASCII.split(text, at: UInt8(ascii: "."))
        guard parts.count <= 2, let whole = ASCII.integer(parts[0]),
            (0...1_000_000).contains(whole),
            parts[0].utf8.first != UInt8(ascii: "-")
        else { return nil }
        hundredths = whole * 100
        guard parts.count == 2 else { return }
        guard (1...2).contains(parts[1].utf8.count), let rest = ASCII.integer(parts[1]), rest >= 0
        else { return nil }
        hundredths += parts[1].utf8.count == 1 ? rest * 10 : rest
    }

    /// The shortest decimal: `10`, `7.5`, `0.25`.
    package var description: String {
        let whole = hundredths / 100
        let rest = hundredths % 100
        if rest == 0 { return "\(whole)" }
        if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
        return "\(whole)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
